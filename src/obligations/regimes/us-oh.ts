import type { Regime } from '../engine/regime.ts'

export const usOh: Regime = {
  id: 'us-oh',
  jurisdiction: 'US-OH',
  level: 'state',
  name: 'Ohio private-sector breach disclosure law',
  citation: 'Ohio Rev. Code § 1349.19, 1349.192',
  sourceUrl: 'https://codes.ohio.gov/ohio-revised-code/section-1349.19',
  asOf: '2025-09-01',
  confidence: 'medium',
  inForce: { status: 'in-force', currentTextFrom: '2007-03-30' },
  clockZone: 'America/New_York',
  reach: 'residents',
  territorialTest: 'residence of the affected individual',
  definition: {
    text: 'unauthorised acquisition of covered data',
    needsAcquisition: true,
    media: 'computerized',
  },
  data: [
    {
      id: 'us-oh-name-plus-element',
      requiresName: true,
      anyOf: [
        'ssn',
        'driver-licence',
        'state-id',
        'financial-account-with-code',
        'payment-card-with-code',
      ],
      note: 'first name or first initial and last name plus at least one element',
    },
  ],
  contactDataAlone: { covered: false },
  encryption: {
    lifts: 'all',
    text: 'unencrypted (or unredacted) data only; safe harbour is lost when the key was or is believed to have been taken too',
  },
  harm: [
    {
      direction: 'notify-if',
      met: { question: 'usHarm', is: ['likely'] },
      decides: 'all',
      code: 'harm-test-not-met',
      text: 'material risk of identity theft or other fraud is part of the breach definition',
    },
  ],
  harmText: 'material risk of identity theft or other fraud is part of the breach definition',
  exclusions: [
    {
      when: {
        any: [
          {
            role: [
              'banking-organization',
              'credit-union',
              'ftc-financial-institution',
              'reg-sp-covered-institution',
            ],
          },
          { tag: 'glba' },
        ],
      },
      code: 'lex-specialis',
      text: 'financial institutions under federal guidance are outside',
    },
    {
      when: { role: ['hipaa-covered-entity'] },
      code: 'lex-specialis',
      text: 'HIPAA covered entities are outside',
    },
  ],
  duties: [
    {
      id: 'us-oh-individuals',
      to: 'individuals',
      recipientName: 'affected Ohio residents',
      by: ['owner', 'licensee'],
      trigger: 'discovery',
      deadline: {
        kind: 'calendar-days',
        value: 45,
        text: '45 days following discovery or notification',
      },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: '§ 1349.19(B)(2)',
    },
    {
      id: 'us-oh-cra',
      to: 'consumer-reporting-agencies',
      recipientName: 'nationwide consumer reporting agencies',
      by: ['owner', 'licensee'],
      trigger: 'individual-notice',
      deadline: { kind: 'without-undue-delay' },
      people: [{ scope: 'jurisdiction', atLeast: 1001 }],
      contentRequired: [
        'timing, distribution and content of the individual notices',
        'approximate number of people notified',
      ],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      thresholdText: 'more than 1,000 Ohio residents in a single occurrence',
      citation: '§ 1349.19(G)',
    },
    {
      id: 'us-oh-maintainer-to-owner',
      to: 'controller',
      recipientName: 'owner or licensee of the data',
      by: ['maintainer'],
      trigger: 'discovery',
      deadline: { kind: 'without-undue-delay', standard: 'expeditious manner' },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: 'Ohio Rev. Code § 1349.19, 1349.192',
    },
  ],
  penalty: 'US$1,000/day, rising to US$5,000 and US$10,000/day; § 1349.192',
  unverified: [
    '§ 1349.19 was not read; its wording was taken from its twin for agencies, § 1347.12.',
  ],
  notes: [],
}
