import type { Sketch } from './case-of.ts'
import { inPlace, type WorkedCase } from './worked-cases.ts'

const discovery = { discovery: '2026-03-02T15:00:00Z' }
const firm = (role: string, over: Sketch = {}): Sketch => ({
  events: discovery,
  ...over,
  org: { roles: [role] as never, establishments: ['US'], ...over.org },
})
const hipaa = (people: Record<string, number>, over: Sketch = {}): Sketch =>
  firm('hipaa-covered-entity', { data: ['name', 'health'], people, ...over })

export const hipaaNotices = (): readonly WorkedCase[] => [
  [
    '164.404, 164.406, 164.408',
    hipaa({ 'US-OH': 501 }),
    {
      'us-hipaa-individuals': 'owed 2026-05-01T23:59:59-04:00',
      'us-hipaa-hhs-500': 'owed 2026-05-01T23:59:59-04:00',
      'us-hipaa-hhs-annual': 'above-threshold',
      'us-hipaa-media': 'owed 2026-05-01T23:59:59-04:00',
      'us-hipaa-ba': 'wrong-role',
    },
  ],
  [
    '164.406: 500 in two states are not more than 500 in one',
    hipaa({ 'US-OH': 400, 'US-IN': 300 }),
    {
      'us-hipaa-media': 'below-threshold',
      'us-hipaa-hhs-500': 'owed 2026-05-01T23:59:59-04:00',
    },
  ],
  [
    '164.408(c): day 60 after the year',
    hipaa({ 'US-OH': 499 }),
    {
      'us-hipaa-hhs-500': 'below-threshold',
      'us-hipaa-hhs-annual': 'owed 2027-03-01T23:59:59-05:00',
    },
  ],
  [
    '164.408(c): a leap year follows',
    hipaa({ 'US-OH': 12 }, { events: { discovery: '2027-12-31T23:30:00-05:00' } }),
    {
      'us-hipaa-hhs-annual': 'owed 2028-02-29T23:59:59-05:00',
    },
  ],
  [
    '164.402: low probability',
    hipaa({ 'US-OH': 900 }, { answers: { hipaaLowProbability: true } }),
    {
      'us-hipaa-individuals': 'harm-test-not-met',
    },
  ],
  [
    '164.402: unsecured information only',
    hipaa(
      { 'US-OH': 900 },
      {
        incident: { encrypted: true, keyCompromised: false },
      },
    ),
    { 'us-hipaa-individuals': 'encryption-safe-harbour' },
  ],
  [
    '160.103: health data of people in the US, and nobody said whether the firm is covered',
    firm('owner', { data: ['name', 'health'], people: { 'US-OH': 501 } }),
    {
      'us-hipaa-individuals': 'open',
      'us-hipaa-hhs-annual': 'above-threshold',
      'us-hipaa-ba': 'open',
    },
  ],
  [
    '160.103: the same firm answers that it is covered',
    firm('owner', {
      data: ['name', 'health'],
      people: { 'US-OH': 501 },
      answers: { hipaaRole: 'hipaa-covered-entity' },
    }),
    {
      'us-hipaa-individuals': 'owed 2026-05-01T23:59:59-04:00',
      'us-hipaa-ba': 'wrong-role',
    },
  ],
  [
    '160.103: the same firm answers that it is neither',
    firm('owner', {
      data: ['name', 'health'],
      people: { 'US-OH': 501 },
      answers: { hipaaRole: 'neither' },
    }),
    { 'us-hipaa-individuals': 'wrong-role', 'us-hipaa-ba': 'wrong-role' },
  ],
  [
    '160.103: no health data, or nobody in the US: the question does not come up',
    firm('owner', { data: ['name', 'email'], people: { 'US-OH': 501 } }),
    { 'us-hipaa-individuals': 'wrong-role' },
  ],
  [
    '160.103: health data of people elsewhere',
    firm('owner', { data: ['name', 'health'], people: { FR: 501 } }),
    { 'us-hipaa-individuals': 'wrong-role' },
  ],
  [
    '160.103: contact data of patients',
    hipaa({ 'US-OH': 900 }, { data: ['name', 'email'] }),
    {
      'us-hipaa-individuals': 'owed 2026-05-01T23:59:59-04:00',
    },
  ],
  [
    '160.103: of staff only',
    hipaa({ 'US-OH': 900 }, { data: ['name', 'email'], answers: { patientData: false } }),
    {
      'us-hipaa-individuals': 'no-covered-data',
    },
  ],
  [
    '164.410',
    firm('hipaa-business-associate', { data: ['name', 'phi'], people: { 'US-OH': 9 } }),
    {
      'us-hipaa-ba': 'owed 2026-05-01T23:59:59-04:00',
      'us-hipaa-individuals': 'wrong-role',
    },
  ],
  [
    '§ 899-aa(9)',
    hipaa(
      { 'US-NY': 900 },
      {
        moreEvents: [{ event: 'hhs-notification', at: '2026-04-30T09:00:00-04:00' }],
      },
    ),
    { 'us-ny-ag-hipaa': 'owed 2026-05-07T23:59:59-04:00' },
  ],
  [
    '530/50',
    hipaa(
      { 'US-IL': 900 },
      {
        moreEvents: [{ event: 'hhs-notification', at: '2026-05-22T09:00:00-05:00' }],
      },
    ),
    { 'us-il-ag-hipaa': 'owed 2026-06-01T23:59:59-05:00' },
  ],
  ['530/50 before the notice to HHS', hipaa({ 'US-IL': 900 }), { 'us-il-ag-hipaa': 'open' }],
]

export const leftToFederalLaw = (): readonly WorkedCase[] => {
  const ssn = { data: ['name', 'ssn'], answers: { usHarm: 'likely' } }
  const both = (role: string): Sketch =>
    firm(role, {
      ...ssn,
      org: { roles: ['owner', role] as never, establishments: ['US'] },
      people: {
        'US-AZ': 1,
        'US-KY': 1,
        'US-TN': 1,
        'US-NM': 1,
        'US-OH': 1,
        'US-WI': 1,
        'US-MN': 1,
        'US-AL': 1001,
        'US-CO': 2000,
      },
      events: { ...discovery, determination: '2026-03-02T15:00:00Z' },
    })
  const left = {
    'us-az-individuals': 'lex-specialis',
    'us-ky-individuals': 'lex-specialis',
    'us-tn-individuals': 'lex-specialis',
    'us-nm-individuals': 'lex-specialis',
    'us-oh-individuals': 'lex-specialis',
    'us-wi-individuals': 'lex-specialis',
    'us-al-individuals': 'lex-specialis',
  }
  return [
    [
      'A.R.S. § 18-552(N) and its like',
      both('hipaa-covered-entity'),
      {
        ...left,
        'us-mn-individuals': 'owed',
        'us-al-ag': 'owed 2026-04-16T23:59:59-05:00',
        'us-co-cra': 'owed',
      },
    ],
    [
      'GLBA Title V',
      both('banking-organization'),
      {
        ...left,
        'us-mn-individuals': 'lex-specialis',
        'us-co-cra': 'condition-not-met',
      },
    ],
  ]
}

export const ftc = (): readonly WorkedCase[] => {
  const app = (people: Record<string, number>): Sketch =>
    firm('phr-vendor', { data: ['email', 'health'], people })
  return [
    [
      '318.4, 318.5',
      app({ 'US-TX': 500 }),
      {
        'us-ftc-hbnr-individuals': 'owed 2026-05-01T23:59:59-04:00',
        'us-ftc-hbnr-ftc-500': 'owed 2026-05-01T23:59:59-04:00',
        'us-ftc-hbnr-media': 'owed 2026-05-01T23:59:59-04:00',
        'us-ftc-hbnr-ftc-annual': 'above-threshold',
      },
    ],
    [
      '318.5(c)',
      app({ 'US-TX': 499 }),
      {
        'us-ftc-hbnr-ftc-500': 'below-threshold',
        'us-ftc-hbnr-media': 'below-threshold',
        'us-ftc-hbnr-ftc-annual': 'owed 2027-03-01T23:59:59-05:00',
      },
    ],
    [
      '318.2',
      firm('controller', { data: ['email', 'health'], people: { 'US-TX': 500 } }),
      {
        'us-ftc-hbnr-individuals': 'wrong-role',
      },
    ],
    [
      '314.4(j)',
      firm('ftc-financial-institution', { people: { 'US-TX': 500 } }),
      {
        'us-ftc-safeguards-ftc': 'owed 2026-04-01T23:59:59-04:00',
      },
    ],
    [
      '314.4(j)',
      firm('ftc-financial-institution', { people: { 'US-TX': 499 } }),
      {
        'us-ftc-safeguards-ftc': 'below-threshold',
      },
    ],
  ]
}

export const banking = (): readonly WorkedCase[] => [
  [
    '12 CFR 53.3',
    firm('banking-organization', {
      data: [],
      incident: { materialDisruption: true },
      events: { determination: '2026-02-13T20:00:00-05:00' },
    }),
    {
      'us-bank-36h-regulator': 'owed 2026-02-15T08:00:00-05:00',
      'us-bank-36h-provider': 'wrong-role',
    },
  ],
  [
    '12 CFR 53.2',
    firm('banking-organization', {
      data: [],
      incident: { materialDisruption: false },
      events: { determination: '2026-02-13T20:00:00-05:00' },
    }),
    {
      'us-bank-36h-regulator': 'condition-not-met',
    },
  ],
  [
    '12 CFR 53.4',
    firm('bank-service-provider', {
      data: [],
      incident: { materialDisruption: true, servicesDegradedFourHours: true },
    }),
    {
      'us-bank-36h-provider': 'owed',
    },
  ],
  [
    '748.1(c)',
    firm('credit-union', {
      data: [],
      events: { 'reasonable-belief': '2026-03-06T16:00:00-05:00' },
    }),
    {
      // Over the weekend and the change of clocks of 8 March.
      'us-ncua-72h-report': 'owed 2026-03-09T17:00:00-04:00',
    },
  ],
  [
    '748.1(c)(1)(ii): told by a third party first',
    firm('credit-union', {
      data: [],
      events: {
        'reasonable-belief': '2026-03-06T16:00:00-05:00',
        'third-party-notice': '2026-03-04T16:00:00-05:00',
      },
    }),
    {
      'us-ncua-72h-report': 'owed 2026-03-07T16:00:00-05:00',
    },
  ],
  [
    '748.1(c)',
    firm('credit-union', { data: [], answers: { substantialIncident: false } }),
    {
      'us-ncua-72h-report': 'condition-not-met',
    },
  ],
  [
    '500.17(a)',
    firm('ny-dfs-covered-entity', {
      data: [],
      incident: { ransomware: true },
      events: { determination: '2026-03-02T10:00:00-05:00' },
    }),
    {
      'us-ny-dfs-72h': 'owed 2026-03-05T10:00:00-05:00',
      'us-ny-dfs-24h-extortion': 'condition-not-met',
      'us-ny-dfs-30d-extortion': 'condition-not-met',
    },
  ],
  [
    '500.1(g)',
    firm('ny-dfs-covered-entity', {
      data: [],
      incident: { ransomware: false, materialDisruption: false },
      answers: { dfsReportable: false },
    }),
    {
      'us-ny-dfs-72h': 'condition-not-met',
    },
  ],
  [
    '6 U.S.C. 681b',
    firm('covered-critical-infrastructure-entity', { data: [] }),
    {
      'us-circia-72h': 'not-in-force',
      'us-circia-24h-ransom': 'not-in-force',
    },
  ],
]

export const sec = (): readonly WorkedCase[] => {
  const issuer = (at: string): Sketch =>
    firm('public-company', {
      data: [],
      events: { discovery: '2026-06-20T09:00:00-04:00', 'materiality-determination': at },
    })
  return [
    [
      'Item 1.05, on a Saturday',
      issuer('2026-06-27T11:00:00-04:00'),
      {
        // Monday is the first day; Friday 3 July is the observed holiday.
        'us-sec-8k-105': 'owed 2026-07-02T17:30:00-04:00',
        'us-sec-8k-amendment': 'condition-not-met',
      },
    ],
    [
      'Item 1.05, over Independence Day',
      issuer('2026-06-30T11:00:00-04:00'),
      {
        'us-sec-8k-105': 'owed 2026-07-07T17:30:00-04:00',
      },
    ],
    [
      'Gen. Instr. B.1: on a holiday',
      issuer('2026-09-07T11:00:00-04:00'),
      {
        'us-sec-8k-105': 'owed 2026-09-11T17:30:00-04:00',
      },
    ],
    [
      'Form 8-K General Instruction B.1: over New Year',
      issuer('2026-12-30T11:00:00-05:00'),
      {
        'us-sec-8k-105': 'owed 2027-01-06T17:30:00-05:00',
      },
    ],
    [
      'Item 1.05(a): not material',
      firm('public-company', { data: [], answers: { material: false } }),
      {
        'us-sec-8k-105': 'condition-not-met',
      },
    ],
    [
      'Item 1.05(a): not yet decided',
      firm('public-company', { data: [] }),
      { 'us-sec-8k-105': 'open' },
    ],
    [
      'Instruction 2',
      firm('public-company', {
        data: [],
        answers: { material: true },
        moreEvents: [{ event: 'new-material-information', at: '2026-03-13T12:00:00-04:00' }],
      }),
      {
        'us-sec-8k-105': 'owed',
        'us-sec-8k-amendment': 'owed 2026-03-19T23:59:59-04:00',
      },
    ],
  ]
}

export const regulationSpCaliforniaFcc = (): readonly WorkedCase[] => [
  [
    '248.30(a)(4)',
    firm('reg-sp-covered-institution', { data: ['ssn'], people: { 'US-NJ': 1 } }),
    {
      'us-sec-reg-sp-individuals': 'owed 2026-04-01T23:59:59-04:00',
      'us-sec-reg-sp-provider': 'wrong-role',
    },
  ],
  [
    '248.30(a)(4): harm not likely',
    firm('reg-sp-covered-institution', {
      data: ['ssn'],
      people: { 'US-NJ': 1 },
      answers: { regSpHarm: 'unlikely' },
    }),
    {
      'us-sec-reg-sp-individuals': 'harm-test-not-met',
    },
  ],
  [
    '248.30(a)(5)',
    firm('reg-sp-service-provider', { data: ['ssn'], people: { 'US-NJ': 1 } }),
    {
      'us-sec-reg-sp-provider': 'owed 2026-03-05T10:00:00-05:00',
    },
  ],
  [
    '§ 1280.15(b), over César Chávez Day',
    firm('ca-licensed-health-facility', {
      data: ['name', 'health'],
      people: { 'US-CA': 40 },
      events: { detection: '2026-03-16T09:00:00-07:00' },
    }),
    {
      'us-ca-hsc-cdph': 'owed 2026-04-07T23:59:59-07:00',
      'us-ca-hsc-patients': 'owed 2026-04-07T23:59:59-07:00',
    },
  ],
  [
    '§ 1280.15(a)',
    firm('ca-licensed-health-facility', { data: ['name', 'email'], people: { 'US-CA': 40 } }),
    {
      'us-ca-hsc-cdph': 'no-covered-data',
    },
  ],
  [
    '64.2011: commencement not settled',
    firm('telecom-carrier', {
      data: ['cpni'],
      people: { 'US-GA': 600 },
      answers: { usHarm: 'likely' },
    }),
    {
      'us-fcc-agencies': 'open',
    },
  ],
  [
    '64.2011',
    firm('telecom-carrier', {
      data: ['cpni'],
      people: { 'US-GA': 499 },
      events: { determination: '2026-03-02T10:00:00-05:00' },
      answers: { fccRuleInForce: true, fccHarm: 'unlikely' },
    }),
    {
      'us-fcc-agencies': 'below-threshold',
      'us-fcc-customers': 'harm-test-not-met',
    },
  ],
  [
    '64.2011(a)',
    firm('telecom-carrier', {
      data: ['cpni'],
      people: { 'US-GA': 499 },
      events: { determination: '2026-03-02T10:00:00-05:00' },
      answers: { fccRuleInForce: true, fccHarm: 'likely' },
    }),
    {
      'us-fcc-agencies': 'owed 2026-03-11T23:59:59-04:00',
      'us-fcc-customers': 'owed 2026-04-01T23:59:59-04:00',
    },
  ],
]

export const specialStateNotices = (): readonly WorkedCase[] => {
  const owner = (state: string, over: Sketch): Sketch =>
    firm('owner', { data: ['name', 'ssn'], people: { [state]: 300 }, ...over })
  return [
    [
      '§ 501.171(4)(c)',
      owner('US-FL', {
        answers: { usHarm: 'unlikely' },
        moreEvents: [{ event: 'no-harm-determination', at: '2026-03-10T10:00:00-04:00' }],
      }),
      {
        'us-fl-individuals': 'harm-test-not-met',
        'us-fl-no-harm-filing': 'owed 2026-04-09T23:59:59-04:00',
      },
    ],
    [
      '§ 501.171(4)(c) not used',
      owner('US-FL', { answers: { usHarm: 'likely' } }),
      {
        'us-fl-no-harm-filing': 'condition-not-met',
      },
    ],
    [
      '§ 501.171(4)(a): reason to believe comes first',
      owner('US-FL', {
        answers: { usHarm: 'likely' },
        events: {
          'reasonable-belief': '2026-03-03T10:00:00-05:00',
          determination: '2026-03-20T10:00:00-04:00',
        },
      }),
      {
        'us-fl-individuals': 'owed 2026-04-02T23:59:59-04:00',
      },
    ],
    [
      '§ 45.48.010(c)',
      owner('US-AK', { org: { employees: 50 }, answers: { usHarm: 'unlikely' } }),
      {
        'us-ak-ag-no-harm-filing': 'owed',
        'us-ak-individuals': 'harm-test-not-met',
      },
    ],
    [
      '§ 45.48.090: ten employees',
      owner('US-AK', { org: { employees: 10 }, answers: { usHarm: 'likely' } }),
      {
        'us-ak-individuals': 'condition-not-met',
      },
    ],
    [
      '§ 45.48.090: not known',
      owner('US-AK', { answers: { usHarm: 'likely' } }),
      { 'us-ak-individuals': 'owed' },
    ],
    ['§ 10-1-911', owner('US-GA', {}), { 'us-ga-individuals': 'not-applicable-sector' }],
    [
      '§ 1348(1): the scope is identified later',
      owner('US-ME', {
        answers: { usHarm: 'likely' },
        moreEvents: [{ event: 'scope-identified', at: '2026-03-12T12:00:00-04:00' }],
      }),
      {
        'us-me-individuals': 'owed 2026-04-11T23:59:59-04:00',
      },
    ],
    [
      '§ 30-14-1704(7)',
      owner('US-MT', {
        answers: { usHarm: 'likely' },
        incident: { noticeSuggestsCreditReport: true },
      }),
      { 'us-mt-cra': 'owed' },
    ],
    [
      '646A.604(2)(c)',
      firm('maintainer', {
        data: ['name', 'ssn'],
        people: { 'US-OR': 251 },
        answers: { usHarm: 'likely' },
      }),
      { 'us-or-vendor-ag': 'owed' },
    ],
    [
      '646A.604(2)(c): number unknown',
      firm('maintainer', {
        data: ['name', 'ssn'],
        people: { 'US-OR': null },
        answers: { usHarm: 'likely' },
      }),
      { 'us-or-vendor-ag': 'owed' },
    ],
    [
      '646A.604(2)(c): owner has reported',
      firm('maintainer', {
        data: ['name', 'ssn'],
        people: { 'US-OR': 251 },
        answers: { usHarm: 'likely' },
        moreEvents: [{ event: 'authority-notification', at: '2026-03-05T12:00:00-05:00' }],
      }),
      { 'us-or-vendor-ag': 'condition-not-met' },
    ],
    [
      '§ 18.2-186.6(M)',
      owner('US-VA', { data: ['tax-id', 'tax-info'], incident: { payrollTaxData: true } }),
      { 'us-va-payroll-ag': 'owed', 'us-va-individuals': 'no-covered-data' },
    ],
    [
      '73 P.S. § 2303 for public bodies',
      owner('US-PA', {
        org: { entityTags: ['state-agency'] },
        answers: { usHarm: 'likely' },
        events: { determination: '2026-03-02T10:00:00-05:00' },
      }),
      { 'us-pa-individuals': 'owed' },
    ],
    [
      '§ 11-49.3-4(a)(2) for public bodies',
      owner('US-RI', {
        org: { entityTags: ['public-body'] },
        answers: { usHarm: 'likely' },
        events: { confirmation: '2026-03-02T10:00:00-05:00' },
      }),
      { 'us-ri-individuals': 'owed 2026-04-01T23:59:59-04:00' },
    ],
    [
      '§ 899-aa(8)(a)',
      owner('US-NY', { org: { roles: ['owner', 'ny-dfs-covered-entity'] } }),
      { 'us-ny-dfs': 'owed 2026-04-01T23:59:59-04:00' },
    ],
    [
      '§ 899-aa(2)(a): an inadvertent disclosure',
      owner('US-NY', {
        incident: { maliciousExternal: false, inadvertentDisclosure: true },
        answers: { usHarm: 'unlikely' },
      }),
      { 'us-ny-individuals': 'harm-test-not-met' },
    ],
  ]
}

export const canada = (): readonly WorkedCase[] => [
  [
    'PIPEDA s. 10.1',
    inPlace('CA', { answers: { rrosh: true, othersCanReduceHarm: false } }),
    {
      'ca-pipeda-opc': 'owed',
      'ca-pipeda-individuals': 'owed',
      'ca-pipeda-others': 'condition-not-met',
    },
  ],
  [
    'PIPEDA s. 10.1(7)',
    inPlace('CA', { answers: { rrosh: false } }),
    { 'ca-pipeda-opc': 'harm-test-not-met' },
  ],
  [
    's. 26(2)(b): inside Quebec',
    inPlace('CA-QC', { answers: { rrosh: true, qcSeriousInjury: true } }),
    {
      'ca-pipeda-opc': 'lex-specialis',
      'ca-qc-law25-cai': 'owed',
      'ca-qc-law25-individuals': 'owed',
      'ca-ab-pipa-oipc': 'not-applicable-territory',
    },
  ],
  [
    'Law 25 s. 3.5',
    inPlace('CA-QC', { answers: { qcSeriousInjury: false } }),
    { 'ca-qc-law25-cai': 'harm-test-not-met' },
  ],
  [
    's. 10.1(1): across provinces',
    inPlace('CA-QC', { answers: { rrosh: true }, people: { 'CA-QC': 5, 'CA-ON': 5 } }),
    { 'ca-pipeda-opc': 'owed' },
  ],
  [
    'PIPA s. 34.1',
    inPlace('CA-AB', { answers: { rrosh: true } }),
    {
      'ca-ab-pipa-oipc': 'owed',
      'ca-ab-pipa-individuals': 'condition-not-met',
    },
  ],
  [
    'PIPA s. 37.1',
    inPlace('CA-AB', {
      answers: { abRrosh: true },
      moreEvents: [{ event: 'authority-order', at: '2026-03-20T12:00:00-06:00' }],
    }),
    {
      'ca-ab-pipa-individuals': 'owed',
    },
  ],
  [
    'PIPA s. 34.1',
    inPlace('CA-AB', { answers: { abRrosh: false } }),
    { 'ca-ab-pipa-oipc': 'harm-test-not-met' },
  ],
  [
    'OSFI Advisory (2021)',
    firm('federally-regulated-financial-institution', {
      data: [],
      answers: { osfiReportable: true },
    }),
    { 'ca-osfi-24h': 'owed 2026-03-03T10:00:00-05:00' },
  ],
  [
    'OSFI Advisory (2021)',
    firm('federally-regulated-financial-institution', {
      data: [],
      answers: { osfiReportable: false },
    }),
    { 'ca-osfi-24h': 'condition-not-met' },
  ],
]
