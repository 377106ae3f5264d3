import type { Regime } from '../engine/regime.ts'

export const keDpa: Regime = {
  id: 'ke-dpa',
  jurisdiction: 'KE',
  level: 'national',
  name: 'Kenya Data Protection Act 2019',
  citation: 'DPA No. 24 of 2019 s. 43',
  sourceUrl: 'https://www.odpc.go.ke/',
  asOf: '2026-09-19',
  confidence: 'medium',
  inForce: { status: 'in-force', from: '2019-11-25' },
  clockZone: 'Africa/Nairobi',
  reach: 'people-or-establishment',
  definition: {
    text: 'unauthorised access, disclosure, loss or similar',
    needsAcquisition: false,
    media: 'any',
  },
  data: [
    {
      id: 'ke-dpa-any-personal-data',
      requiresName: false,
      anyOf: 'any-personal-data',
      note: 'any personal data',
    },
  ],
  contactDataAlone: { covered: true },
  encryption: {
    lifts: ['individuals'],
    text: 'no individual notice where safeguards such as encryption were applied (s. 43(6))',
  },
  harm: [
    {
      direction: 'notify-if',
      met: { question: 'keRealRisk' },
      decides: 'all',
      code: 'harm-test-not-met',
      text: 'a real risk of harm (s. 43(1))',
    },
  ],
  harmText: 'real risk of harm',
  exclusions: [],
  duties: [
    {
      id: 'ke-dpa-odpc',
      to: 'supervisory-authority',
      recipientName: 'Office of the Data Protection Commissioner',
      by: ['controller'],
      trigger: 'awareness',
      deadline: { kind: 'hours', value: 72, standard: 'without delay', lateWithReasons: true },
      contentRequired: [],
      citation: 's. 43(1)(a)',
    },
    {
      id: 'ke-dpa-individuals',
      to: 'individuals',
      recipientName: 'data subjects',
      by: ['controller'],
      trigger: 'awareness',
      deadline: {
        kind: 'without-undue-delay',
        text: 'in writing within a reasonably practical period',
      },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: 's. 43(1)(b)',
    },
    {
      id: 'ke-dpa-processor',
      to: 'controller',
      recipientName: 'controller',
      by: ['processor'],
      trigger: 'awareness',
      deadline: {
        kind: 'hours',
        value: 48,
        standard: 'without delay and where reasonably practicable',
      },
      contentRequired: [],
      citation: 's. 43(3)',
    },
  ],
  penalty: 'lower of KES 5m or 1% of turnover; s. 63',
  unverified: [
    'The Act was not read; that encryption lifts the notice (s. 43(6)) is from general knowledge.',
  ],
  notes: [],
}
