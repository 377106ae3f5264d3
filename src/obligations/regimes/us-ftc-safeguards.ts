import type { Regime } from '../engine/regime.ts'

export const usFtcSafeguards: Regime = {
  id: 'us-ftc-safeguards',
  jurisdiction: 'US',
  level: 'sector',
  name: 'FTC Safeguards Rule (GLBA) – notification event',
  citation: '16 CFR 314.2(m), 314.4(j)',
  sourceUrl: 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-C/part-314',
  asOf: '2026-09-25',
  confidence: 'high',
  inForce: { status: 'in-force', from: '2024-05-13' },
  clockZone: 'America/New_York',
  reach: 'role',
  territorialTest:
    'financial institutions under FTC jurisdiction (mortgage brokers, lenders, tax preparers, dealers, colleges …)',
  definition: {
    text: 'acquisition of unencrypted customer information without the customer’s authorisation; unauthorised access presumed acquisition unless reliable evidence shows otherwise',
    needsAcquisition: true,
    media: 'any',
  },
  data: [
    {
      id: 'us-ftc-safeguards-customer-information',
      requiresName: false,
      anyOf: 'any-personal-data',
      note: 'any nonpublic personal information about a customer, so a customer contact list counts',
    },
  ],
  contactDataAlone: {
    covered: true,
    note: 'the fact of the customer relationship plus contact data is nonpublic personal information',
  },
  encryption: {
    lifts: 'all',
    text: 'encrypted information is outside unless the key was accessed',
  },
  harm: [],
  harmText: 'no misuse test',
  exclusions: [
    {
      when: { role: ['banking-organization', 'credit-union'] },
      code: 'lex-specialis',
      text: 'banks and credit unions answer to their own regulators',
    },
  ],
  duties: [
    {
      id: 'us-ftc-safeguards-ftc',
      to: 'sector-regulator',
      recipientName: 'Federal Trade Commission',
      by: ['ftc-financial-institution'],
      trigger: 'discovery',
      deadline: { kind: 'calendar-days', value: 30, standard: 'as soon as possible' },
      people: [{ scope: 'jurisdiction', atLeast: 500 }],
      contentRequired: [
        'name and contact',
        'types of information',
        'date or range',
        'number of consumers',
        'general description',
        'whether law enforcement asked for delay',
      ],
      form: 'FTC Safeguards Rule form (published)',
      lawEnforcementDelay: 'delays publication: 30 days, extendable 60',
      thresholdText: 'at least 500 consumers',
      citation: '314.4(j)',
    },
  ],
  penalty: 'FTC Act enforcement',
  unverified: [
    'That a contact list alone is customer information is inferred from the definition.',
  ],
  notes: ['No individual notice in this rule; state law supplies it.'],
}
