import type { Regime } from '../engine/regime.ts'

export const usSecRegSp: Regime = {
  id: 'us-sec-reg-sp',
  jurisdiction: 'US',
  level: 'sector',
  name: 'SEC Regulation S-P – customer notice',
  citation: '17 CFR 248.30(a)(3)-(5)',
  sourceUrl: 'https://www.ecfr.gov/current/title-17/chapter-II/part-248',
  asOf: '2026-09-25',
  confidence: 'medium',
  inForce: {
    status: 'in-force',
    from: '2025-12-03',
    note: 'larger entities 2025-12-03; smaller entities 2026-06-03',
  },
  clockZone: 'America/New_York',
  reach: 'role',
  territorialTest:
    'brokers, dealers, funding portals, investment companies, SEC-registered advisers, transfer agents',
  definition: {
    text: 'unauthorised access to or use of sensitive customer information',
    needsAcquisition: false,
    media: 'any',
  },
  data: [
    {
      id: 'us-sec-reg-sp-sensitive',
      requiresName: false,
      anyOf: [
        'ssn',
        'driver-licence',
        'passport',
        'tax-id',
        'biometric',
        'financial-account-with-code',
        'credentials',
      ],
      note: 'sensitive customer information: compromise could create a reasonably likely risk of substantial harm or inconvenience',
    },
  ],
  contactDataAlone: { covered: false },
  encryption: null,
  harm: [
    {
      direction: 'notify-unless',
      met: { question: 'regSpHarm', is: ['likely'] },
      decides: ['individuals'],
      code: 'harm-test-not-met',
      text: 'unless an investigation shows that use causing substantial harm or inconvenience is not reasonably likely',
    },
  ],
  harmText:
    'unless investigation shows use for substantial harm or inconvenience not reasonably likely',
  exclusions: [],
  duties: [
    {
      id: 'us-sec-reg-sp-individuals',
      to: 'individuals',
      recipientName: 'affected customers',
      by: ['reg-sp-covered-institution'],
      trigger: 'awareness',
      deadline: { kind: 'calendar-days', value: 30, standard: 'as soon as practicable' },
      contentRequired: ['incident and data', 'date', 'contact', 'fraud-alert and report guidance'],
      lawEnforcementDelay: 'US Attorney General national-security determination',
      citation: '248.30(a)(4)',
    },
    {
      id: 'us-sec-reg-sp-provider',
      to: 'controller',
      recipientName: 'covered institution',
      by: ['reg-sp-service-provider'],
      trigger: 'awareness',
      deadline: { kind: 'hours', value: 72, standard: 'as soon as possible' },
      contentRequired: [],
      citation: '248.30(a)(5)',
    },
  ],
  unverified: ['The rule was not read; the days of compliance are from general knowledge.'],
  notes: [],
}
