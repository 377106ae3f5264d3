import type { Regime } from '../engine/regime.ts'

export const usFccCpni: Regime = {
  id: 'us-fcc-cpni',
  jurisdiction: 'US',
  level: 'sector',
  name: 'FCC telecom data-breach rule',
  citation: '47 CFR 64.2011, 64.5111',
  sourceUrl: 'https://www.ecfr.gov/current/title-47/chapter-I/subchapter-B/part-64',
  asOf: '2025-09-01',
  confidence: 'low',
  inForce: {
    status: 'uncertain',
    note: '2023 amendments (Report & Order FCC 23-111) adopted; date on which 64.2011 applies after OMB review and litigation not verified',
    settledBy: 'fccRuleInForce',
  },
  clockZone: 'America/New_York',
  reach: 'role',
  territorialTest: 'US',
  definition: {
    text: 'covered data: CPNI and, under the 2023 order, PII',
    needsAcquisition: false,
    media: 'any',
  },
  data: [
    {
      id: 'us-fcc-cpni',
      requiresName: false,
      anyOf: ['cpni', 'ssn', 'driver-licence', 'credentials', 'biometric'],
      note: 'CPNI or PII',
    },
  ],
  contactDataAlone: { covered: false },
  encryption: { lifts: ['individuals'], text: 'encrypted data is outside while the key is safe' },
  harm: [
    {
      direction: 'notify-unless',
      met: { question: 'fccHarm', is: ['likely'] },
      decides: ['individuals'],
      code: 'harm-test-not-met',
      text: 'no customer notice where no harm is reasonably likely',
    },
  ],
  harmText: 'no customer notice if no harm reasonably likely or encrypted with key safe',
  exclusions: [],
  duties: [
    {
      id: 'us-fcc-agencies',
      to: 'sector-regulator',
      recipientName: 'FCC, Secret Service and FBI (central portal)',
      by: ['telecom-carrier', 'voip-provider', 'trs-provider'],
      trigger: 'determination',
      deadline: { kind: 'business-days', value: 7, calendar: 'us-federal' },
      people: [{ scope: 'jurisdiction', atLeast: 500 }],
      evenBelowCount: { question: 'fccHarm', is: ['likely'] },
      contentRequired: [],
      form: 'central reporting facility',
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      thresholdText:
        '500 or more customers, or fewer with harm likely; others in an annual summary by 1 February',
      citation: '64.2011(a)',
    },
    {
      id: 'us-fcc-customers',
      to: 'individuals',
      recipientName: 'customers',
      by: ['telecom-carrier', 'voip-provider', 'trs-provider'],
      trigger: 'determination',
      deadline: { kind: 'calendar-days', value: 30, standard: 'without unreasonable delay' },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: '64.2011(b)',
    },
  ],
  unverified: [
    'The rule was not read in full. On publication the amended 47 CFR 64.2011 was delayed until a further notice (89 Fed. Reg. 9968); whether that notice has come is asked of the user.',
  ],
  notes: [],
}
