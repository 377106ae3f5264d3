import { inPlace, type WorkedCase } from './worked-cases.ts'
import type { Sketch } from './case-of.ts'

const entity = (role: string, place: string, over: Sketch = {}): Sketch => ({
  data: [],
  ...over,
  org: { roles: [role] as never, establishments: [place], ...over.org },
})

export const gdpr = (): readonly WorkedCase[] => [
  [
    'art. 33(1)',
    inPlace('FR', { answers: { gdprRisk: 'risk' } }),
    {
      'eu-gdpr-33-1': 'owed 2026-03-05T16:00:00+01:00',
      'eu-gdpr-34': 'no-high-risk',
      'eu-gdpr-33-2': 'wrong-role',
    },
  ],
  [
    'art. 33(1), 33(5)',
    inPlace('FR', { answers: { gdprRisk: 'unlikely' } }),
    {
      'eu-gdpr-33-1': 'risk-unlikely',
    },
  ],
  [
    'art. 33(1): owed unless shown unlikely',
    inPlace('FR'),
    {
      'eu-gdpr-33-1': 'owed 2026-03-05T16:00:00+01:00',
      'eu-gdpr-34': 'open',
    },
  ],
  ['art. 34(1)', inPlace('FR', { answers: { gdprRisk: 'high' } }), { 'eu-gdpr-34': 'owed' }],
  [
    'art. 34(3)(a)',
    inPlace('FR', {
      answers: { gdprRisk: 'high' },
      incident: { encrypted: true, keyCompromised: false },
    }),
    {
      'eu-gdpr-34': 'encryption-safe-harbour',
      'eu-gdpr-33-1': 'owed 2026-03-05T16:00:00+01:00',
    },
  ],
  [
    'art. 34(3)(b)',
    inPlace('FR', { answers: { gdprRisk: 'high', protectedAgainstRisk: true } }),
    {
      'eu-gdpr-34': 'no-high-risk',
    },
  ],
  [
    'art. 33(2)',
    inPlace('IE', {
      org: { roles: ['processor'], establishments: ['IE'] },
      answers: { gdprRisk: 'unlikely' },
    }),
    {
      'eu-gdpr-33-2': 'owed',
      'eu-gdpr-33-1': 'wrong-role',
    },
  ],
  [
    'art. 3(1): people elsewhere, controller here',
    inPlace('DE', { people: { BR: 5 } }),
    {
      'eu-gdpr-33-1': 'owed 2026-03-05T16:00:00+01:00',
    },
  ],
  [
    'art. 3(2): people here, controller elsewhere',
    inPlace('US', { people: { NO: 5 } }),
    {
      'eu-gdpr-33-1': 'owed 2026-03-05T16:00:00+01:00',
    },
  ],
  [
    'art. 3: neither',
    inPlace('US', { people: { 'US-TX': 5 } }),
    {
      'eu-gdpr-33-1': 'not-applicable-territory',
    },
  ],
  [
    'art. 4(12): nobody affected',
    inPlace('DE', { people: {} }),
    {
      'eu-gdpr-33-1': 'no-affected-people',
    },
  ],
  [
    'art. 95',
    inPlace('IT', {
      org: { roles: ['telecom-provider', 'controller'], establishments: ['IT'] },
    }),
    {
      'eu-gdpr-33-1': 'lex-specialis',
      'eu-gdpr-34': 'lex-specialis',
    },
  ],
  [
    'art. 99(2)',
    inPlace('FR', { events: { awareness: '2018-05-20T10:00:00+02:00' } }),
    {
      'eu-gdpr-33-1': 'not-in-force',
    },
  ],
]

export const regulation1182 = (): readonly WorkedCase[] => [
  [
    'art. 33(1)',
    inPlace('DE', { events: { awareness: '2026-12-22T17:05:00+01:00' } }),
    {
      'eu-gdpr-33-1': 'owed 2026-12-25T17:05:00+01:00',
    },
  ],
  [
    'art. 33(1)',
    inPlace('FR', { events: { awareness: '2026-03-27T09:00:00+01:00' } }),
    {
      'eu-gdpr-33-1': 'owed 2026-03-30T10:00:00+02:00',
    },
  ],
  [
    'art. 33(1); Reg. 1182/71 art. 3: over the leap day',
    inPlace('FR', { events: { awareness: '2028-02-27T12:30:00+01:00' } }),
    {
      'eu-gdpr-33-1': 'owed 2028-03-01T12:30:00+01:00',
    },
  ],
]

export const nis2 = (): readonly WorkedCase[] => {
  const significant = { answers: { nis2Significant: true } }
  return [
    [
      'art. 23(4)',
      entity('essential-entity', 'DE', {
        ...significant,
        moreEvents: [{ event: 'incident-notification', at: '2026-03-04T10:00:00+01:00' }],
      }),
      {
        'eu-nis2-early-warning': 'owed 2026-03-03T16:00:00+01:00',
        'eu-nis2-notification': 'owed 2026-03-05T16:00:00+01:00',
        'eu-nis2-final': 'owed 2026-04-04T23:59:59+02:00',
        'eu-nis2-recipients': 'open',
      },
    ],
    [
      'art. 23(4)(b) derogation',
      entity('important-entity', 'DE', {
        ...significant,
        org: { entityTags: ['trust-service-provider'] },
      }),
      { 'eu-nis2-notification': 'owed 2026-03-03T16:00:00+01:00', 'eu-nis2-final': 'open' },
    ],
    [
      'art. 23(3)',
      entity('essential-entity', 'DE', { answers: { nis2Significant: false } }),
      {
        'eu-nis2-early-warning': 'condition-not-met',
      },
    ],
    [
      'art. 23(3) not judged',
      entity('essential-entity', 'DE'),
      { 'eu-nis2-early-warning': 'open' },
    ],
    [
      'art. 4, recital 28',
      entity('financial-entity', 'DE', significant),
      {
        'eu-nis2-early-warning': 'lex-specialis',
      },
    ],
    [
      'art. 26',
      entity('essential-entity', 'GB', significant),
      {
        'eu-nis2-early-warning': 'not-applicable-territory',
      },
    ],
    [
      'art. 23(1)',
      entity('essential-entity', 'DE', {
        answers: { nis2Significant: true, nis2RecipientsAffected: true },
      }),
      { 'eu-nis2-recipients': 'owed' },
    ],
  ]
}

export const dora = (): readonly WorkedCase[] => {
  const major = { incident: { major: true } }
  const bank = { org: { entityTags: ['credit-institution'] } }
  const saturday = {
    events: {
      awareness: '2026-09-11T16:00:00+02:00',
      classification: '2026-09-12T10:00:00+02:00',
    },
  }
  return [
    [
      'RTS art. 5(1)(a)',
      entity('financial-entity', 'DE', {
        ...major,
        events: {
          awareness: '2026-03-02T08:00:00+01:00',
          classification: '2026-03-03T07:00:00+01:00',
        },
      }),
      {
        'eu-dora-initial': 'owed 2026-03-03T08:00:00+01:00',
        'eu-dora-intermediate': 'open',
        'eu-dora-final': 'open',
      },
    ],
    [
      'RTS art. 5(2)',
      entity('financial-entity', 'NL', {
        ...major,
        events: {
          awareness: '2026-03-02T08:00:00+01:00',
          classification: '2026-03-04T11:20:00+01:00',
        },
      }),
      { 'eu-dora-initial': 'owed 2026-03-04T15:20:00+01:00' },
    ],
    [
      'RTS art. 5(4)',
      entity('financial-entity', 'DE', {
        ...major,
        ...saturday,
        org: { entityTags: ['payment-institution'] },
      }),
      {
        'eu-dora-initial': 'owed 2026-09-14T12:00:00+02:00',
      },
    ],
    [
      'RTS art. 5(5)',
      entity('financial-entity', 'DE', { ...major, ...saturday, ...bank }),
      {
        'eu-dora-initial': 'owed 2026-09-12T14:00:00+02:00',
      },
    ],
    [
      'RTS art. 5(5): NIS2 entities',
      entity('financial-entity', 'DE', {
        ...major,
        ...saturday,
        org: { roles: ['financial-entity', 'important-entity'] },
      }),
      { 'eu-dora-initial': 'owed 2026-09-12T14:00:00+02:00' },
    ],
    [
      'RTS art. 5(4): the final report of all',
      entity('financial-entity', 'DE', {
        ...major,
        ...bank,
        moreEvents: [
          { event: 'initial-notification', at: '2026-04-08T10:00:00+02:00' },
          { event: 'intermediate-report', at: '2026-04-09T10:00:00+02:00' },
          { event: 'intermediate-report', at: '2026-05-14T10:00:00+02:00' },
        ],
      }),
      {
        'eu-dora-intermediate': 'owed 2026-04-11T10:00:00+02:00',
        // 14 June 2026 is a Sunday.
        'eu-dora-final': 'owed 2026-06-15T12:00:00+02:00',
      },
    ],
    [
      'art. 19(3)',
      entity('financial-entity', 'DE', { ...major, answers: { clientsAffected: true } }),
      {
        'eu-dora-clients': 'owed',
      },
    ],
    [
      'art. 19(1)',
      entity('financial-entity', 'DE', { incident: { major: false } }),
      {
        'eu-dora-initial': 'condition-not-met',
      },
    ],
    [
      'art. 64',
      entity('financial-entity', 'DE', {
        ...major,
        events: { awareness: '2025-01-10T08:00:00+01:00' },
      }),
      { 'eu-dora-initial': 'not-in-force' },
    ],
  ]
}

export const cra = (): readonly WorkedCase[] => {
  const maker = (over: Sketch): Sketch =>
    entity('manufacturer', 'FI', { events: { awareness: '2026-12-01T09:15:00+02:00' }, ...over })
  return [
    [
      'art. 14(2)',
      maker({
        incident: { exploitedVulnerability: true },
        moreEvents: [{ event: 'corrective-measure-available', at: '2026-12-11T12:00:00+02:00' }],
      }),
      {
        'eu-cra-early-warning': 'owed 2026-12-02T09:15:00+02:00',
        'eu-cra-notification': 'owed 2026-12-04T09:15:00+02:00',
        // The 14th day is Christmas Day, then comes a Saturday: Regulation 1182/71 art. 3(4).
        'eu-cra-final-vulnerability': 'owed 2026-12-28T23:59:59+02:00',
        'eu-cra-final-incident': 'condition-not-met',
      },
    ],
    [
      'art. 14(4)',
      maker({
        incident: { severeForProduct: true },
        moreEvents: [{ event: 'incident-notification', at: '2026-12-31T10:00:00+02:00' }],
      }),
      {
        // 31 January 2027 is a Sunday.
        'eu-cra-final-incident': 'owed 2027-02-01T23:59:59+02:00',
        'eu-cra-final-vulnerability': 'condition-not-met',
        'eu-cra-users': 'owed',
      },
    ],
    ['art. 14(1), (3)', maker({ incident: {} }), { 'eu-cra-early-warning': 'open' }],
    [
      'art. 14(1), (3)',
      maker({ incident: { severeForProduct: false, exploitedVulnerability: false } }),
      {
        'eu-cra-early-warning': 'condition-not-met',
      },
    ],
    [
      'art. 71(2)',
      entity('manufacturer', 'FI', {
        incident: { severeForProduct: true },
        events: { awareness: '2026-09-10T20:00:00+03:00' },
      }),
      { 'eu-cra-early-warning': 'not-in-force' },
    ],
    [
      'art. 2(1): a maker elsewhere',
      entity('manufacturer', 'US', {
        incident: { severeForProduct: true },
        events: { awareness: '2026-12-01T09:15:00+02:00' },
      }),
      { 'eu-cra-early-warning': 'open' },
    ],
    [
      'art. 3(13)',
      entity('controller', 'FI', { incident: { severeForProduct: true } }),
      {
        'eu-cra-early-warning': 'not-in-force',
        'eu-cra-users': 'not-in-force',
      },
    ],
  ]
}

export const telecoms = (): readonly WorkedCase[] => {
  const telecom = (over: Sketch): Sketch =>
    inPlace('IT', { ...over, org: { roles: ['telecom-provider'], establishments: ['IT'] } })
  const second = (incomplete: boolean): Sketch =>
    telecom({
      answers: { adverseEffectLikely: false },
      moreEvents: [{ event: 'initial-notification', at: '2026-03-03T10:00:00+01:00', incomplete }],
    })
  return [
    [
      'arts. 2, 3',
      telecom({ answers: { adverseEffectLikely: true } }),
      {
        'eu-eprivacy-611-initial': 'owed 2026-03-03T16:00:00+01:00',
        'eu-eprivacy-611-second': 'open',
        'eu-eprivacy-611-individuals': 'owed',
        'eu-eprivacy-611-subprovider': 'wrong-role',
      },
    ],
    ['art. 2(3)', second(true), { 'eu-eprivacy-611-second': 'owed 2026-03-06T23:59:59+01:00' }],
    [
      'art. 2(2)',
      second(false),
      {
        'eu-eprivacy-611-second': 'condition-not-met',
        'eu-eprivacy-611-individuals': 'harm-test-not-met',
      },
    ],
    [
      'art. 5',
      inPlace('IT', { org: { roles: ['telecom-subcontractor'], establishments: ['IT'] } }),
      {
        'eu-eprivacy-611-subprovider': 'owed',
        'eu-eprivacy-611-initial': 'wrong-role',
      },
    ],
  ]
}

export const unitedKingdom = (): readonly WorkedCase[] => [
  [
    'UK GDPR art. 33(1)',
    inPlace('GB', { answers: { ukRisk: 'high' } }),
    {
      'gb-uk-gdpr-33-1': 'owed 2026-03-05T15:00:00+00:00',
      'gb-uk-gdpr-34': 'owed',
      'gb-uk-gdpr-33-2': 'wrong-role',
    },
  ],
  [
    'UK GDPR arts. 33(1), 34(1): the same test, answered for the EU',
    inPlace('GB', { answers: { gdprRisk: 'unlikely' } }),
    {
      'gb-uk-gdpr-33-1': 'risk-unlikely',
      'gb-uk-gdpr-34': 'no-high-risk',
    },
  ],
  [
    'PECR reg. 5A',
    inPlace('GB', {
      org: { roles: ['telecom-provider'], establishments: ['GB'] },
      answers: { adverseEffectLikely: false },
    }),
    {
      'gb-pecr-5a-ico': 'owed 2026-03-05T15:00:00+00:00',
      'gb-pecr-5a-subscribers': 'harm-test-not-met',
      'gb-uk-gdpr-33-1': 'lex-specialis',
    },
  ],
  ['PECR reg. 5A(1)', inPlace('GB'), { 'gb-pecr-5a-ico': 'wrong-role' }],
]

export const britishAndSwissNis = (): readonly WorkedCase[] => [
  [
    'NIS reg. 11(3)',
    entity('operator-of-essential-services', 'GB', { answers: { nisSignificant: true } }),
    {
      'gb-nis-report': 'owed 2026-03-05T15:00:00+00:00',
    },
  ],
  [
    'NIS reg. 11(2)',
    entity('operator-of-essential-services', 'GB', { answers: { nisSignificant: false } }),
    {
      'gb-nis-report': 'condition-not-met',
    },
  ],
  [
    'FADP art. 24',
    inPlace('CH', { answers: { chHighRisk: true, chProtectionNeeded: false } }),
    {
      'ch-fadp-fdpic': 'owed',
      'ch-fadp-individuals': 'condition-not-met',
      'ch-fadp-processor': 'wrong-role',
    },
  ],
  [
    'FADP art. 24(1)',
    inPlace('CH', { answers: { chHighRisk: false, chProtectionNeeded: true } }),
    {
      'ch-fadp-fdpic': 'no-high-risk',
      'ch-fadp-individuals': 'owed',
    },
  ],
  [
    'ISA art. 74e',
    entity('critical-infrastructure-operator', 'CH', {
      answers: { chReportableAttack: true },
      moreEvents: [
        { event: 'initial-notification', at: '2026-03-03T08:00:00+01:00', incomplete: true },
      ],
    }),
    {
      'ch-isa-24h': 'owed 2026-03-03T16:00:00+01:00',
      'ch-isa-14d': 'owed 2026-03-17T23:59:59+01:00',
    },
  ],
  [
    'ISA art. 74d',
    entity('critical-infrastructure-operator', 'CH', {
      incident: { maliciousExternal: false, ransomware: false },
      answers: { chReportableAttack: false },
    }),
    { 'ch-isa-24h': 'condition-not-met' },
  ],
  [
    'ISA art. 74d: data taken by an attacker',
    entity('critical-infrastructure-operator', 'CH', {
      people: { CH: 10 },
    }),
    { 'ch-isa-24h': 'owed 2026-03-03T16:00:00+01:00', 'ch-isa-14d': 'open' },
  ],
]
