import type { Regime } from '../engine/regime.ts'

export const usVa: Regime = {
  id: 'us-va',
  jurisdiction: 'US-VA',
  level: 'state',
  name: 'Virginia breach of personal information notification law',
  citation: 'Va. Code § 18.2-186.6',
  sourceUrl: 'https://law.lis.virginia.gov/vacode/title18.2/chapter6/section18.2-186.6/',
  asOf: '2026-08-18',
  confidence: 'high',
  inForce: { status: 'in-force', currentTextFrom: '2020-07-01' },
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
      id: 'us-va-name-plus-element',
      requiresName: true,
      anyOf: [
        'ssn',
        'driver-licence',
        'state-id',
        'financial-account-with-code',
        'payment-card-with-code',
        'passport',
        'military-id',
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
      text: 'breach causes or is reasonably believed to cause identity theft or another fraud',
    },
  ],
  harmText: 'breach causes or is reasonably believed to cause identity theft or another fraud',
  exclusions: [],
  duties: [
    {
      id: 'us-va-individuals',
      to: 'individuals',
      recipientName: 'affected Virginia residents',
      by: ['owner', 'licensee'],
      trigger: 'discovery',
      deadline: { kind: 'without-undue-delay' },
      contentRequired: [
        'incident in general terms',
        'type of data',
        'protective acts',
        'telephone number',
        'vigilance advice',
      ],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: '§ 18.2-186.6(B)',
    },
    {
      id: 'us-va-ag',
      to: 'attorney-general',
      recipientName: 'Virginia Attorney General',
      by: ['owner', 'licensee'],
      trigger: 'discovery',
      deadline: { kind: 'without-undue-delay' },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      thresholdText: 'any notified resident',
      citation: '§ 18.2-186.6(B)',
    },
    {
      id: 'us-va-cra',
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
      thresholdText: 'more than 1,000 persons at one time (AG told again of timing and content)',
      citation: '§ 18.2-186.6(E)',
    },
    {
      id: 'us-va-maintainer-to-owner',
      to: 'controller',
      recipientName: 'owner or licensee of the data',
      by: ['maintainer'],
      trigger: 'discovery',
      deadline: { kind: 'without-undue-delay' },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: 'Va. Code § 18.2-186.6',
    },
    {
      id: 'us-va-payroll-ag',
      to: 'attorney-general',
      recipientName: 'Virginia Attorney General',
      by: ['owner', 'licensee'],
      trigger: 'discovery',
      deadline: { kind: 'without-undue-delay' },
      data: [
        {
          id: 'us-va-payroll-tax',
          requiresName: false,
          anyOf: ['tax-id', 'ssn', 'tax-info'],
          note: 'taxpayer identification number with the income tax withheld',
        },
      ],
      when: [
        {
          test: { question: 'payrollTaxData', unanswered: { presume: false } },
          text: 'an employer or payroll provider lost taxpayer numbers together with the income tax withheld',
        },
      ],
      contentRequired: ['employer name and FEIN'],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: '§ 18.2-186.6(M)',
    },
  ],
  penalty: 'US$150,000 per breach or series; § 18.2-186.6(I)',
  privateRightOfAction: true,
  notes: [
    'Foley restatement lists a 1,000-resident AG threshold and biometric/genetic data; the statute text quoted in 2026 shows AG notice for any breach.',
  ],
}
