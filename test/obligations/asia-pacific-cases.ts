import type { Sketch } from './case-of.ts'
import { inPlace, type WorkedCase } from './worked-cases.ts'

const as = (role: string, place: string, over: Sketch = {}): Sketch =>
  inPlace(place, { ...over, org: { roles: [role] as never, establishments: [place], ...over.org } })

export const australiaAndNewZealand = (): readonly WorkedCase[] => [
  [
    's. 26WH',
    inPlace('AU', { events: { suspicion: '2026-01-30T09:00:00+11:00' } }),
    {
      'au-ndb-assessment': 'owed 2026-03-01T23:59:59+11:00',
      'au-ndb-oaic': 'open',
    },
  ],
  [
    'ss. 26WK, 26WL',
    inPlace('AU', { answers: { auSeriousHarm: true } }),
    {
      'au-ndb-assessment': 'condition-not-met',
      'au-ndb-oaic': 'owed',
      'au-ndb-individuals': 'owed',
    },
  ],
  [
    's. 26WE',
    inPlace('AU', { answers: { auSeriousHarm: false } }),
    { 'au-ndb-oaic': 'harm-test-not-met' },
  ],
  [
    's. 26WK: reasonable grounds to believe',
    inPlace('AU', { events: { 'reasonable-belief': '2026-03-02T15:00:00Z' } }),
    { 'au-ndb-oaic': 'owed' },
  ],
  [
    'SOCI s. 30BC',
    as('critical-infrastructure-entity', 'AU', { incident: { availabilityImpact: true } }),
    {
      'au-soci-12h': 'owed 2026-03-03T14:00:00+11:00',
      'au-soci-72h': 'condition-not-met',
      'au-soci-ransom-72h': 'wrong-role',
    },
  ],
  [
    'SOCI s. 30BD',
    as('critical-infrastructure-entity', 'AU', {
      incident: { availabilityImpact: false, relevantImpact: true },
    }),
    {
      'au-soci-12h': 'condition-not-met',
      'au-soci-72h': 'owed 2026-03-06T02:00:00+11:00',
    },
  ],
  [
    'Cyber Security Act s. 27',
    as('reporting-business-entity', 'AU', {
      moreEvents: [{ event: 'ransom-payment', at: '2026-04-03T09:00:00+11:00' }],
    }),
    {
      // Summer time ends on 5 April.
      'au-soci-ransom-72h': 'owed 2026-04-06T08:00:00+10:00',
    },
  ],
  [
    'Privacy Act 2020 s. 114',
    inPlace('NZ', { answers: { nzSeriousHarm: true } }),
    { 'nz-privacy-opc': 'owed', 'nz-privacy-individuals': 'owed' },
  ],
  [
    'Privacy Act 2020 s. 112',
    inPlace('NZ', { answers: { nzSeriousHarm: false } }),
    { 'nz-privacy-opc': 'harm-test-not-met' },
  ],
]

export const india = (): readonly WorkedCase[] => [
  [
    'CERT-In Directions 20(3)/2022, direction (ii)',
    inPlace('IN'),
    { 'in-cert-in-6h': 'owed 2026-03-03T02:30:00+05:30' },
  ],
  [
    'CERT-In Directions 20(3)/2022, direction (ii): no link to India',
    inPlace('SG'),
    { 'in-cert-in-6h': 'not-applicable-territory' },
  ],
  ['rule 7', as('data-fiduciary', 'IN'), { 'in-dpdp-board-72h': 'not-in-force' }],
  [
    'rule 7',
    as('data-fiduciary', 'IN', { events: { awareness: '2027-05-12T18:30:00Z' } }),
    {
      // 13 May, 00:00 in India.
      'in-dpdp-board-72h': 'owed 2027-05-16T00:00:00+05:30',
      'in-dpdp-board-initial': 'owed',
      'in-dpdp-individuals': 'owed',
    },
  ],
  [
    'rule 7, a minute before',
    as('data-fiduciary', 'IN', { events: { awareness: '2027-05-12T18:29:00Z' } }),
    { 'in-dpdp-board-72h': 'not-in-force' },
  ],
]

export const singaporeAndMalaysia = (): readonly WorkedCase[] => {
  const assessed = {
    moreEvents: [{ event: 'assessment-notifiable' as const, at: '2026-03-10T10:00:00+08:00' }],
  }
  return [
    [
      's. 26B(3)',
      inPlace('SG', { ...assessed, people: { SG: 500 }, answers: { sgSignificantHarm: false } }),
      {
        'sg-pdpa-pdpc': 'owed 2026-03-13T23:59:59+08:00',
        'sg-pdpa-individuals': 'harm-test-not-met',
      },
    ],
    [
      's. 26B(3)',
      inPlace('SG', { ...assessed, people: { SG: 499 }, answers: { sgSignificantHarm: false } }),
      { 'sg-pdpa-pdpc': 'below-threshold' },
    ],
    [
      'reg. 3: prescribed data',
      inPlace('SG', { ...assessed, data: ['name', 'health'], people: { SG: 1 }, answers: {} }),
      { 'sg-pdpa-pdpc': 'owed 2026-03-13T23:59:59+08:00', 'sg-pdpa-individuals': 'owed' },
    ],
    [
      's. 26D(5)(b)',
      inPlace('SG', {
        ...assessed,
        data: ['name', 'health'],
        incident: { encrypted: true, keyCompromised: false },
      }),
      {
        'sg-pdpa-individuals': 'encryption-safe-harbour',
        'sg-pdpa-pdpc': 'owed 2026-03-13T23:59:59+08:00',
      },
    ],
    [
      's. 26B(4)',
      inPlace('SG', { incident: { internalOnly: true } }),
      { 'sg-pdpa-pdpc': 'condition-not-met' },
    ],
    [
      's. 26C(3)(a)',
      as('processor', 'SG'),
      { 'sg-pdpa-intermediary': 'owed', 'sg-pdpa-pdpc': 'wrong-role' },
    ],
    [
      's. 12B(1)',
      inPlace('MY', { people: { MY: 1001 }, answers: { mySignificantHarm: false } }),
      {
        'my-pdpa-commissioner': 'owed 2026-03-05T23:00:00+08:00',
        'my-pdpa-individuals': 'harm-test-not-met',
      },
    ],
    [
      's. 12B(1)',
      inPlace('MY', { people: { MY: 1000 }, answers: { mySignificantHarm: false } }),
      { 'my-pdpa-commissioner': 'below-threshold' },
    ],
    [
      's. 12B(2)',
      inPlace('MY', {
        people: { MY: 3 },
        answers: { mySignificantHarm: true },
        moreEvents: [
          { event: 'authority-notification', at: '2026-03-04T10:00:00+08:00', incomplete: true },
        ],
      }),
      {
        'my-pdpa-individuals': 'owed 2026-03-11T23:59:59+08:00',
        'my-pdpa-supplement': 'owed 2026-04-03T23:59:59+08:00',
      },
    ],
  ]
}

export const japanKoreaTaiwan = (): readonly WorkedCase[] => {
  const slip = { incident: { maliciousExternal: false } }
  return [
    [
      'Rules art. 7(iii), 8',
      inPlace('JP', { people: { JP: 1 } }),
      {
        'jp-appi-preliminary': 'owed 2026-03-08T23:59:59+09:00',
        'jp-appi-final': 'owed 2026-05-02T23:59:59+09:00',
        'jp-appi-individuals': 'owed',
      },
    ],
    [
      'Rules art. 7(iv)',
      inPlace('JP', { ...slip, people: { JP: 1001 } }),
      {
        'jp-appi-preliminary': 'owed 2026-03-08T23:59:59+09:00',
        'jp-appi-final': 'owed 2026-04-02T23:59:59+09:00',
      },
    ],
    [
      'Rules art. 7(iv)',
      inPlace('JP', { ...slip, people: { JP: 1000 } }),
      { 'jp-appi-preliminary': 'below-threshold' },
    ],
    [
      'Rules art. 7(i)',
      inPlace('JP', { ...slip, data: ['name', 'health'], people: { JP: 1 } }),
      { 'jp-appi-final': 'owed 2026-04-02T23:59:59+09:00' },
    ],
    [
      'Rules art. 7: advanced encryption',
      inPlace('JP', { incident: { encrypted: true, keyCompromised: false } }),
      { 'jp-appi-preliminary': 'encryption-safe-harbour' },
    ],
    [
      'art. 26(1) proviso',
      as('processor', 'JP', { people: { JP: 1 } }),
      { 'jp-appi-entrusted': 'owed' },
    ],
    [
      'art. 34(1), (3)',
      inPlace('KR', { ...slip, people: { KR: 1000 } }),
      {
        'kr-pipa-individuals': 'owed 2026-03-06T00:00:00+09:00',
        'kr-pipa-pipc': 'owed 2026-03-06T00:00:00+09:00',
        'kr-pipa-possible-leak': 'not-in-force',
      },
    ],
    [
      'Decree art. 40',
      inPlace('KR', { ...slip, people: { KR: 999 } }),
      { 'kr-pipa-pipc': 'below-threshold' },
    ],
    [
      'Decree art. 40: unique identifiers',
      inPlace('KR', { ...slip, data: ['passport'], people: { KR: 1 } }),
      { 'kr-pipa-pipc': 'owed 2026-03-06T00:00:00+09:00' },
    ],
    [
      'Decree art. 40: illegal access',
      inPlace('KR', { people: { KR: 1 } }),
      { 'kr-pipa-pipc': 'owed 2026-03-06T00:00:00+09:00' },
    ],
    [
      'art. 34(2)',
      inPlace('KR', { events: { 'awareness-of-possibility': '2026-10-01T10:00:00+09:00' } }),
      { 'kr-pipa-possible-leak': 'owed' },
    ],
    [
      'PDPA art. 12',
      inPlace('TW', { answers: { twIndustryRule: false } }),
      { 'tw-pdpa-individuals': 'owed', 'tw-pdpa-authority': 'condition-not-met' },
    ],
    [
      'art. 12(2) as amended; rules of the ministry in charge',
      inPlace('TW', { answers: { twIndustryRule: true } }),
      { 'tw-pdpa-authority': 'owed 2026-03-05T23:00:00+08:00' },
    ],
  ]
}

export const chinaAndHongKong = (): readonly WorkedCase[] => {
  const operator = (people: number, over: Sketch = {}): Sketch =>
    as('network-operator', 'CN', { people: { CN: people }, ...over })
  return [
    [
      'PIPL art. 57',
      inPlace('CN', { answers: { cnHarmAvoided: true } }),
      { 'cn-pipl-authority': 'owed', 'cn-pipl-individuals': 'harm-test-not-met' },
    ],
    [
      'PIPL art. 57',
      inPlace('CN', { answers: { cnHarmAvoided: false } }),
      { 'cn-pipl-individuals': 'owed' },
    ],
    [
      'Measures art. 4(3)',
      operator(1_000_000),
      {
        'cn-incident-2025-operator-4h': 'owed 2026-03-03T03:00:00+08:00',
        'cn-incident-2025-summary-30d': 'open',
        'cn-incident-2025-cii-1h': 'wrong-role',
      },
    ],
    ['Measures Annex', operator(999_999), { 'cn-incident-2025-operator-4h': 'below-threshold' }],
    [
      'Measures Annex: another criterion',
      operator(1, { answers: { cnRelativelyMajor: true } }),
      { 'cn-incident-2025-operator-4h': 'owed 2026-03-03T03:00:00+08:00' },
    ],
    [
      'Measures art. 4(1), (2)',
      as('cii-operator', 'CN', {
        people: { CN: 1_000_000 },
        org: { roles: ['cii-operator', 'state-organ'] },
      }),
      {
        'cn-incident-2025-cii-1h': 'owed 2026-03-03T00:00:00+08:00',
        'cn-incident-2025-organ-2h': 'owed 2026-03-03T01:00:00+08:00',
      },
    ],
    [
      'DPP 4; PCPD Guidance on Data Breach Handling (2023)',
      inPlace('HK'),
      { 'hk-pdpo-pcpd': 'voluntary', 'hk-pdpo-individuals': 'voluntary' },
    ],
    [
      'Cap. 653',
      as('designated-ci-operator', 'HK', { incident: { coreFunctionDisrupted: true } }),
      {
        'hk-pcicso-12h': 'owed 2026-03-03T11:00:00+08:00',
        'hk-pcicso-48h': 'condition-not-met',
        'hk-pcicso-14d': 'owed 2026-03-16T23:59:59+08:00',
      },
    ],
    [
      'Cap. 653',
      as('designated-ci-operator', 'HK', { incident: { coreFunctionDisrupted: false } }),
      { 'hk-pcicso-12h': 'condition-not-met', 'hk-pcicso-48h': 'owed 2026-03-04T23:00:00+08:00' },
    ],
  ]
}

export const southEastAsia = (): readonly WorkedCase[] => {
  const notified = {
    moreEvents: [{ event: 'authority-notification' as const, at: '2026-03-05T10:00:00+08:00' }],
  }
  return [
    [
      's. 37(4)',
      inPlace('TH', { answers: { thRisk: 'high' } }),
      { 'th-pdpa-pdpc': 'owed 2026-03-05T22:00:00+07:00', 'th-pdpa-individuals': 'owed' },
    ],
    [
      's. 37(4)',
      inPlace('TH', { answers: { thRisk: 'unlikely' } }),
      { 'th-pdpa-pdpc': 'risk-unlikely', 'th-pdpa-individuals': 'no-high-risk' },
    ],
    ['s. 40(2)', as('processor', 'TH'), { 'th-pdpa-processor': 'owed' }],
    [
      'Circular 16-03 ss. 11, 17',
      inPlace('PH', { ...notified, data: ['name', 'health'], answers: { phRealRisk: true } }),
      {
        'ph-dpa-npc': 'owed 2026-03-05T23:00:00+08:00',
        'ph-dpa-individuals': 'owed 2026-03-05T23:00:00+08:00',
        'ph-dpa-full-report': 'owed 2026-03-10T23:59:59+08:00',
      },
    ],
    [
      'Circular 16-03 s. 17',
      inPlace('PH', { data: ['name', 'health'], answers: { phRealRisk: true } }),
      { 'ph-dpa-full-report': 'open' },
    ],
    [
      'Circular 16-03 s. 11',
      inPlace('PH', { data: ['name', 'health'], answers: { phRealRisk: false } }),
      { 'ph-dpa-npc': 'harm-test-not-met' },
    ],
    [
      'Circular 16-03 s. 11: contact data',
      inPlace('PH', { answers: { phRealRisk: true } }),
      { 'ph-dpa-npc': 'no-covered-data' },
    ],
    [
      'art. 46',
      inPlace('ID', { incident: { publicServiceDisturbed: true } }),
      {
        'id-pdp-individuals': 'owed 2026-03-05T22:00:00+07:00',
        'id-pdp-authority': 'owed 2026-03-05T22:00:00+07:00',
        'id-pdp-public': 'owed',
      },
    ],
    [
      'art. 46(3)',
      inPlace('ID', { incident: { publicServiceDisturbed: false } }),
      { 'id-pdp-public': 'condition-not-met' },
    ],
    [
      'art. 23(1)',
      inPlace('VN', { answers: { vnHarm: true } }),
      { 'vn-pdpl-a05': 'owed 2026-03-05T22:00:00+07:00' },
    ],
    [
      'art. 23(1)',
      inPlace('VN', { answers: { vnHarm: false } }),
      { 'vn-pdpl-a05': 'harm-test-not-met' },
    ],
    ['art. 23(1)', as('processor', 'VN'), { 'vn-pdpl-processor': 'owed' }],
  ]
}
