import type { Sketch } from './case-of.ts'
import { inPlace, type WorkedCase } from './worked-cases.ts'

const processor = (place: string): Sketch =>
  inPlace(place, { org: { roles: ['processor'], establishments: [place] } })

export const brazil = (): readonly WorkedCase[] => {
  const grave = { data: ['name', 'health'], answers: { brRelevantRisk: true } }
  return [
    [
      'Res. 15/2024 arts. 6, 9',
      inPlace('BR', { ...grave, events: { awareness: '2026-04-17T10:00:00-03:00' } }),
      {
        // Monday 20, Wednesday 22, Thursday 23: Tiradentes is passed over.
        'br-lgpd-anpd': 'owed 2026-04-23T23:59:59-03:00',
        'br-lgpd-individuals': 'owed 2026-04-23T23:59:59-03:00',
        'br-lgpd-declaration': 'owed 2026-04-28T23:59:59-03:00',
        'br-lgpd-supplement': 'open',
      },
    ],
    [
      'Res. 15/2024 arts. 6(§ 3), 9: small agents',
      inPlace('BR', {
        ...grave,
        org: { entityTags: ['small-agent'] },
        events: { awareness: '2026-04-17T10:00:00-03:00' },
      }),
      {
        'br-lgpd-anpd': 'owed 2026-04-28T23:59:59-03:00',
      },
    ],
    [
      'art. 6 § 3',
      inPlace('BR', {
        ...grave,
        moreEvents: [
          { event: 'authority-notification', at: '2026-03-05T10:00:00-03:00', incomplete: true },
        ],
      }),
      {
        'br-lgpd-supplement': 'owed 2026-04-02T23:59:59-03:00',
      },
    ],
    [
      'art. 5',
      inPlace('BR', { data: ['name', 'health'], answers: { brRelevantRisk: false } }),
      { 'br-lgpd-anpd': 'harm-test-not-met' },
    ],
    [
      'art. 5 VI: contact data',
      inPlace('BR', { answers: { brRelevantRisk: true, largeScale: false } }),
      { 'br-lgpd-anpd': 'no-covered-data' },
    ],
    [
      'art. 5 VI: on a large scale',
      inPlace('BR', { answers: { brRelevantRisk: true, largeScale: true } }),
      { 'br-lgpd-anpd': 'owed 2026-03-05T23:59:59-03:00' },
    ],
  ]
}

export const spanishAmerica = (): readonly WorkedCase[] => [
  [
    'LFPDPPP art. 19',
    inPlace('MX', { answers: { mxSignificantEffect: true } }),
    { 'mx-lfpdppp-individuals': 'owed' },
  ],
  [
    'LFPDPPP art. 19',
    inPlace('MX', { answers: { mxSignificantEffect: false } }),
    { 'mx-lfpdppp-individuals': 'harm-test-not-met' },
  ],
  ['AAIP Res. 47/2018', inPlace('AR'), { 'ar-ley25326-aaip': 'voluntary' }],
  [
    'AAIP Res. 47/2018: a recommendation, whatever the data',
    inPlace('AR', { data: ['name', 'health'], people: { AR: 90_000 } }),
    { 'ar-ley25326-aaip': 'voluntary' },
  ],
  [
    'Ley 21.719: before 1 December 2026',
    inPlace('CL', { answers: { clReasonableRisk: true } }),
    { 'cl-ley19628-agencia': 'not-in-force' },
  ],
  [
    'art. 14 sexies',
    inPlace('CL', {
      answers: { clReasonableRisk: true },
      events: { awareness: '2026-12-01T00:00:00-03:00' },
    }),
    { 'cl-ley19628-agencia': 'owed', 'cl-ley19628-individuals': 'condition-not-met' },
  ],
  [
    'art. 14 sexies: financial data',
    inPlace('CL', {
      data: ['name', 'financial-account'],
      answers: { clReasonableRisk: true },
      events: { awareness: '2026-12-02T00:00:00-03:00' },
    }),
    { 'cl-ley19628-individuals': 'owed' },
  ],
  [
    'Circular 002/2015',
    inPlace('CO', { events: { detection: '2026-03-02T10:00:00-05:00' } }),
    {
      // San José is kept on Monday 23 March.
      'co-ley1581-sic': 'owed 2026-03-24T23:59:59-05:00',
    },
  ],
  ['Circular 002/2015', inPlace('CO', { people: {} }), { 'co-ley1581-sic': 'no-affected-people' }],
  [
    'DS 016-2024 art. 34',
    inPlace('PE', { data: ['name', 'health'], answers: { peRightsAffected: true } }),
    {
      'pe-ley29733-anpd': 'owed 2026-03-04T10:00:00-05:00',
      'pe-ley29733-individuals': 'owed 2026-03-04T10:00:00-05:00',
    },
  ],
  [
    'DS 016-2024 art. 34',
    inPlace('PE', { answers: { largeScale: false, peEvidentHarm: false } }),
    { 'pe-ley29733-anpd': 'no-covered-data' },
  ],
  [
    'DS 016-2024 art. 34.4',
    inPlace('PE', { data: ['health'], answers: { peRightsAffected: false } }),
    { 'pe-ley29733-individuals': 'condition-not-met' },
  ],
  [
    'Decreto 64/020',
    inPlace('UY', { answers: { uySignificantEffect: true } }),
    {
      'uy-ley18331-urcdp': 'owed 2026-03-05T12:00:00-03:00',
      'uy-ley18331-mitigation': 'owed 2026-03-03T12:00:00-03:00',
      'uy-ley18331-individuals': 'owed',
    },
  ],
  [
    'Decreto 64/020',
    inPlace('UY', { answers: { uySignificantEffect: false } }),
    { 'uy-ley18331-individuals': 'harm-test-not-met' },
  ],
  [
    'LOPDP arts. 43, 46',
    inPlace('EC', {
      answers: { ecRisk: 'risk' },
      events: { awareness: '2026-05-20T10:00:00-05:00' },
    }),
    {
      // 24 May, a Sunday, is kept on Monday 25.
      'ec-lopdp-spdp': 'owed 2026-05-28T23:59:59-05:00',
      'ec-lopdp-individuals': 'owed 2026-05-26T23:59:59-05:00',
    },
  ],
  [
    'LOPDP art. 43',
    inPlace('EC', { answers: { ecRisk: 'unlikely' } }),
    { 'ec-lopdp-spdp': 'risk-unlikely' },
  ],
]

export const africa = (): readonly WorkedCase[] => [
  [
    's. 22',
    inPlace('ZA'),
    {
      'za-popia-regulator': 'owed',
      'za-popia-individuals': 'owed',
      'za-popia-operator': 'wrong-role',
    },
  ],
  [
    's. 21(2)',
    processor('ZA'),
    { 'za-popia-operator': 'owed', 'za-popia-regulator': 'wrong-role' },
  ],
  [
    's. 40(2), (3)',
    inPlace('NG', { answers: { ngRisk: 'high' } }),
    { 'ng-ndpa-ndpc': 'owed 2026-03-05T16:00:00+01:00', 'ng-ndpa-individuals': 'owed' },
  ],
  [
    's. 40(2)',
    inPlace('NG', { answers: { ngRisk: 'unlikely' } }),
    { 'ng-ndpa-ndpc': 'risk-unlikely' },
  ],
  ['s. 40(2) not judged', inPlace('NG'), { 'ng-ndpa-ndpc': 'open' }],
  [
    's. 43(1)',
    inPlace('KE', { answers: { keRealRisk: true } }),
    { 'ke-dpa-odpc': 'owed 2026-03-05T18:00:00+03:00', 'ke-dpa-individuals': 'owed' },
  ],
  [
    's. 43(6)',
    inPlace('KE', {
      answers: { keRealRisk: true },
      incident: { encrypted: true, keyCompromised: false },
    }),
    { 'ke-dpa-individuals': 'encryption-safe-harbour' },
  ],
  [
    's. 43(1)',
    inPlace('KE', { answers: { keRealRisk: false } }),
    { 'ke-dpa-odpc': 'harm-test-not-met' },
  ],
  ['s. 43(3)', processor('KE'), { 'ke-dpa-processor': 'owed 2026-03-04T18:00:00+03:00' }],
  [
    'art. 7',
    inPlace('EG', {
      moreEvents: [{ event: 'authority-notification', at: '2026-03-04T10:00:00+02:00' }],
    }),
    {
      'eg-pdpl-centre': 'owed 2026-03-05T17:00:00+02:00',
      'eg-pdpl-individuals': 'owed 2026-03-07T23:59:59+02:00',
    },
  ],
  [
    'art. 7: nobody affected',
    inPlace('EG', { people: {} }),
    { 'eg-pdpl-centre': 'no-affected-people' },
  ],
]

export const gulf = (): readonly WorkedCase[] => [
  [
    'art. 9',
    inPlace('AE', { answers: { aePrejudice: true } }),
    {
      'ae-federal-office': 'owed',
      'ae-federal-individuals': 'owed',
      'ae-difc-commissioner': 'not-applicable-territory',
    },
  ],
  [
    'art. 9',
    inPlace('AE', { answers: { aePrejudice: false } }),
    { 'ae-federal-office': 'harm-test-not-met' },
  ],
  ['art. 9(3)', processor('AE'), { 'ae-federal-processor': 'owed' }],
  [
    'DIFC arts. 41, 42',
    inPlace('AE-DIFC', { answers: { difcHighRisk: false } }),
    {
      'ae-difc-commissioner': 'owed',
      'ae-difc-individuals': 'no-high-risk',
      'ae-federal-office': 'lex-specialis',
    },
  ],
  [
    'DIFC art. 42',
    inPlace('AE-DIFC', { answers: { difcHighRisk: true } }),
    { 'ae-difc-individuals': 'owed' },
  ],
  [
    'ADGM ss. 32, 33',
    inPlace('AE-ADGM', { answers: { adgmRisk: 'risk' } }),
    {
      'ae-adgm-commissioner': 'owed 2026-03-05T19:00:00+04:00',
      'ae-adgm-individuals': 'no-high-risk',
    },
  ],
  [
    'ADGM s. 32',
    inPlace('AE-ADGM', { answers: { adgmRisk: 'unlikely' } }),
    { 'ae-adgm-commissioner': 'risk-unlikely' },
  ],
  [
    'IR art. 24',
    inPlace('SA', { answers: { saPotentialHarm: true } }),
    { 'sa-pdpl-sdaia': 'owed 2026-03-05T18:00:00+03:00', 'sa-pdpl-individuals': 'owed' },
  ],
  [
    'IR art. 24',
    inPlace('SA', { answers: { saPotentialHarm: false } }),
    { 'sa-pdpl-sdaia': 'harm-test-not-met' },
  ],
  [
    'art. 14',
    inPlace('QA', { answers: { qaSeriousDamage: true } }),
    {
      'qa-pdppl-ncsa': 'owed 2026-03-05T18:00:00+03:00',
      'qa-pdppl-individuals': 'owed 2026-03-05T18:00:00+03:00',
    },
  ],
  [
    'art. 14',
    inPlace('QA', { answers: { qaSeriousDamage: false } }),
    { 'qa-pdppl-ncsa': 'harm-test-not-met' },
  ],
]

export const israelAndTurkey = (): readonly WorkedCase[] => {
  const israel = (answers: Sketch['answers'], over: Sketch = {}): Sketch =>
    inPlace('IL', { ...over, answers: answers ?? {} })
  return [
    [
      'reg. 11(d)',
      israel({ ilSecurityLevel: 'high', ilSevereIncident: true }),
      { 'il-privacy-ppa': 'owed', 'il-privacy-individuals': 'condition-not-met' },
    ],
    [
      'reg. 11(d): an order',
      israel(
        { ilSecurityLevel: 'medium', ilSevereIncident: true },
        { moreEvents: [{ event: 'authority-order', at: '2026-03-20T10:00:00+02:00' }] },
      ),
      { 'il-privacy-individuals': 'owed' },
    ],
    [
      'reg. 11(d): basic level',
      israel({ ilSecurityLevel: 'basic', ilSevereIncident: true }),
      { 'il-privacy-ppa': 'no-covered-data' },
    ],
    [
      'reg. 11(d): not severe',
      israel({ ilSecurityLevel: 'high', ilSevereIncident: false }),
      { 'il-privacy-ppa': 'harm-test-not-met' },
    ],
    [
      'Decision 2019/10',
      inPlace('TR'),
      { 'tr-kvkk-board': 'owed 2026-03-05T18:00:00+03:00', 'tr-kvkk-individuals': 'owed' },
    ],
    [
      'Decision 2019/10',
      processor('TR'),
      { 'tr-kvkk-processor': 'owed', 'tr-kvkk-board': 'wrong-role' },
    ],
  ]
}
