import type { Regime } from '../engine/regime.ts'

export const jpAppi: Regime = {
  id: 'jp-appi',
  jurisdiction: 'JP',
  level: 'national',
  name: 'Japan Act on the Protection of Personal Information – leak reports',
  citation: 'APPI (Act 57 of 2003) art. 26; Enforcement Rules arts. 7–10; PPC Guidelines 3-5-3',
  sourceUrl: 'https://laws.e-gov.go.jp/law/415AC0000000057',
  asOf: '2026-09-19',
  confidence: 'high',
  inForce: {
    status: 'in-force',
    from: '2022-04-01',
    pendingChange: 'Act No. 56 of 2026 (surcharges etc.) not yet in force',
  },
  clockZone: 'Asia/Tokyo',
  reach: 'people-or-establishment',
  definition: {
    text: 'unauthorised access, disclosure, loss or similar',
    needsAcquisition: false,
    media: 'any',
  },
  data: [
    {
      id: 'jp-appi-any-personal-data',
      requiresName: false,
      anyOf: 'any-personal-data',
      note: 'any personal data; reportable in four categories: special-care-required data, data open to financial misuse, a likely wrongful purpose, or more than 1,000 people',
    },
  ],
  contactDataAlone: {
    covered: true,
    note: 'contact data alone triggers when the leak likely has a wrongful purpose (cyberattack) or exceeds 1,000 people',
  },
  encryption: {
    lifts: 'all',
    text: 'data under advanced encryption or equal protection is outside all four categories',
  },
  harm: [],
  harmText: 'actual leak, loss or damage or its likelihood in one of four categories',
  exclusions: [],
  duties: [
    {
      id: 'jp-appi-preliminary',
      to: 'supervisory-authority',
      recipientName: 'Personal Information Protection Commission (or delegated minister)',
      by: ['controller'],
      trigger: 'awareness',
      deadline: {
        kind: 'calendar-days',
        value: 5,
        standard: 'promptly',
        text: 'promptly: guideline yardstick about 3 to 5 days after any department knew',
        guideline: true,
      },
      people: [{ scope: 'jurisdiction', atLeast: 1001 }],
      evenBelowCount: {
        any: [
          { data: ['health', 'criminal', 'special-category'] },
          { data: ['payment-card', 'financial-account', 'credentials-financial'] },
          { question: 'maliciousExternal' },
        ],
      },
      contentRequired: ['nine Rules art. 8(1) items as far as known'],
      form: 'PPC online form',
      citation: 'art. 26(1); Rules art. 8(1)',
    },
    {
      id: 'jp-appi-final',
      to: 'supervisory-authority',
      recipientName: 'Personal Information Protection Commission (or delegated minister)',
      by: ['controller'],
      trigger: 'awareness',
      deadline: {
        kind: 'calendar-days',
        value: 30,
        text: '30 days from awareness; 60 days for wrongful-purpose leaks',
        variants: [
          { when: { question: 'maliciousExternal' }, limit: { kind: 'calendar-days', value: 60 } },
        ],
      },
      people: [{ scope: 'jurisdiction', atLeast: 1001 }],
      evenBelowCount: {
        any: [
          { data: ['health', 'criminal', 'special-category'] },
          { data: ['payment-card', 'financial-account', 'credentials-financial'] },
          { question: 'maliciousExternal' },
        ],
      },
      contentRequired: ['all nine items'],
      form: 'PPC online form',
      citation: 'Rules art. 8(2)',
    },
    {
      id: 'jp-appi-individuals',
      to: 'individuals',
      recipientName: 'the persons concerned, or alternative measures',
      by: ['controller'],
      trigger: 'awareness',
      deadline: { kind: 'without-undue-delay', text: 'promptly according to the situation' },
      people: [{ scope: 'jurisdiction', atLeast: 1001 }],
      evenBelowCount: {
        any: [
          { data: ['health', 'criminal', 'special-category'] },
          { data: ['payment-card', 'financial-account', 'credentials-financial'] },
          { question: 'maliciousExternal' },
        ],
      },
      contentRequired: [
        'outline',
        'data items',
        'cause',
        'risk of secondary harm',
        'reference items',
      ],
      citation: 'art. 26(2); Rules art. 10',
    },
    {
      id: 'jp-appi-entrusted',
      to: 'controller',
      recipientName: 'entrusting operator',
      by: ['processor'],
      trigger: 'awareness',
      deadline: {
        kind: 'without-undue-delay',
        standard: 'promptly',
        text: 'discharges the processor’s own report duty',
      },
      people: [{ scope: 'jurisdiction', atLeast: 1001 }],
      evenBelowCount: {
        any: [
          { data: ['health', 'criminal', 'special-category'] },
          { data: ['payment-card', 'financial-account', 'credentials-financial'] },
          { question: 'maliciousExternal' },
        ],
      },
      contentRequired: [],
      citation: 'art. 26(1) proviso; Rules art. 9',
    },
  ],
  penalty: 'JPY 100m corporate fine for violating a PPC order; art. 184',
  notes: [],
}
