import type { Regime } from '../engine/regime.ts'

export const saPdpl: Regime = {
  id: 'sa-pdpl',
  jurisdiction: 'SA',
  level: 'national',
  name: 'Saudi Arabia Personal Data Protection Law',
  citation: 'PDPL (M/19, as amended M/148) art. 20; Implementing Regulations art. 24',
  sourceUrl:
    'https://laws.boe.gov.sa/BoeLaws/Laws/LawDetails/b7cfae89-828e-4994-b167-adaa00e37188/1',
  asOf: '2026-09-19',
  confidence: 'medium',
  inForce: { status: 'in-force', from: '2024-09-14' },
  clockZone: 'Asia/Riyadh',
  reach: 'people-or-establishment',
  definition: {
    text: 'unauthorised access, disclosure, loss or similar',
    needsAcquisition: false,
    media: 'any',
  },
  data: [
    {
      id: 'sa-pdpl-any-personal-data',
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
      met: { question: 'saPotentialHarm' },
      decides: 'all',
      code: 'harm-test-not-met',
      text: 'may harm the data or the people or conflict with their rights (IR art. 24)',
    },
  ],
  harmText: 'may harm the data or data subjects or conflict with their rights',
  exclusions: [],
  duties: [
    {
      id: 'sa-pdpl-sdaia',
      to: 'supervisory-authority',
      recipientName: 'SDAIA',
      by: ['controller'],
      trigger: 'awareness',
      deadline: { kind: 'hours', value: 72, lateWithReasons: true },
      contentRequired: [
        'description, time, date, circumstances, time of awareness',
        'data categories, approximate numbers',
        'risks and mitigation',
        'whether individuals were told',
        'contact',
      ],
      form: 'National Data Governance Platform',
      citation: 'IR art. 24(1)',
    },
    {
      id: 'sa-pdpl-individuals',
      to: 'individuals',
      recipientName: 'data subjects',
      by: ['controller'],
      trigger: 'awareness',
      deadline: { kind: 'without-undue-delay' },
      contentRequired: ['description', 'risks', 'mitigation', 'contact', 'advice'],
      citation: 'IR art. 24',
    },
  ],
  penalty: 'SAR 5m (doubled on repeat); art. 36',
  unverified: ['The implementing regulation was not read; the penalty is from general knowledge.'],
  notes: [],
}
