import type { Regime } from '../engine/regime.ts'

export const cnPipl: Regime = {
  id: 'cn-pipl',
  jurisdiction: 'CN',
  level: 'national',
  name: 'China Personal Information Protection Law – leaks',
  citation: 'PIPL arts. 57, 66',
  sourceUrl: 'https://www.cac.gov.cn/',
  asOf: '2026-09-19',
  confidence: 'high',
  inForce: { status: 'in-force', from: '2021-11-01' },
  clockZone: 'Asia/Shanghai',
  reach: 'people-or-establishment',
  territorialTest: 'handling in China, or abroad to serve or analyse people in China (art. 3)',
  definition: {
    text: 'unauthorised access, disclosure, loss or similar',
    needsAcquisition: false,
    media: 'any',
  },
  data: [
    {
      id: 'cn-pipl-any-personal-data',
      requiresName: false,
      anyOf: 'any-personal-data',
      note: 'any personal data',
    },
  ],
  contactDataAlone: { covered: true },
  encryption: null,
  harm: [
    {
      direction: 'notify-unless',
      met: { not: { question: 'cnHarmAvoided' } },
      decides: ['individuals'],
      code: 'harm-test-not-met',
      text: 'people need not be told where measures effectively avoid harm, unless the authority orders it (art. 57)',
    },
  ],
  harmText:
    'individual notice may be skipped if measures effectively avoid harm, unless the authority orders it',
  exclusions: [],
  duties: [
    {
      id: 'cn-pipl-authority',
      to: 'supervisory-authority',
      recipientName: 'department performing PI protection duties (CAC)',
      by: ['controller'],
      trigger: 'awareness',
      deadline: {
        kind: 'immediately',
        text: 'immediately, on actual or possible leak, tampering or loss',
      },
      contentRequired: [
        'types of data, cause, possible harm',
        'remedial measures and mitigation by individuals',
        'contact',
      ],
      citation: 'art. 57',
    },
    {
      id: 'cn-pipl-individuals',
      to: 'individuals',
      recipientName: 'affected individuals',
      by: ['controller'],
      trigger: 'awareness',
      deadline: { kind: 'immediately' },
      contentRequired: ['same items'],
      citation: 'art. 57',
    },
  ],
  penalty: 'RMB 50m or 5% of prior-year turnover; art. 66',
  notes: [],
}
