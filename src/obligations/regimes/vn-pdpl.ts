import type { Regime } from '../engine/regime.ts'

export const vnPdpl: Regime = {
  id: 'vn-pdpl',
  jurisdiction: 'VN',
  level: 'national',
  name: 'Vietnam Personal Data Protection Law',
  citation: 'Law 91/2025/QH15 art. 23; Decree 356/2025/ND-CP',
  sourceUrl: 'https://vanban.chinhphu.vn/',
  asOf: '2026-09-19',
  confidence: 'medium',
  inForce: { status: 'in-force', from: '2026-01-01' },
  clockZone: 'Asia/Ho_Chi_Minh',
  reach: 'people-or-establishment',
  definition: {
    text: 'unauthorised access, disclosure, loss or similar',
    needsAcquisition: false,
    media: 'any',
  },
  data: [
    {
      id: 'vn-pdpl-any-personal-data',
      requiresName: false,
      anyOf: 'any-personal-data',
      note: 'any personal data',
    },
  ],
  contactDataAlone: { covered: true },
  encryption: null,
  harm: [
    {
      direction: 'notify-if',
      met: { question: 'vnHarm' },
      decides: 'all',
      code: 'harm-test-not-met',
      text: 'may harm defence, security, public order, or life, health, honour, dignity or property of the person (art. 23(1))',
    },
  ],
  harmText:
    'violation that may harm defence, security, public order, or life, health, honour, dignity or property of the person',
  exclusions: [],
  duties: [
    {
      id: 'vn-pdpl-a05',
      to: 'supervisory-authority',
      recipientName: 'personal data protection authority (Ministry of Public Security, A05)',
      by: ['controller'],
      trigger: 'discovery',
      deadline: { kind: 'hours', value: 72, text: 'within 72 hours of discovery' },
      contentRequired: [],
      citation: 'art. 23(1)',
    },
    {
      id: 'vn-pdpl-processor',
      to: 'controller',
      recipientName: 'controller',
      by: ['processor'],
      trigger: 'discovery',
      deadline: { kind: 'without-undue-delay', standard: 'promptly' },
      contentRequired: [],
      citation: 'art. 23(1)',
    },
  ],
  penalty: 'VND 3bn general; 5% of revenue (transfers); 10× revenue (data trading); art. 8',
  unverified: [
    'The law was not read, and the rules of Decree 356 on notice to individuals were not looked at.',
  ],
  notes: ['Replaces Decree 13/2023.'],
}
