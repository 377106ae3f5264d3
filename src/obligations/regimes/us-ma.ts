import type { Regime } from '../engine/regime.ts'

export const usMa: Regime = {
  id: 'us-ma',
  jurisdiction: 'US-MA',
  level: 'state',
  name: 'Massachusetts security breach law',
  citation: 'M.G.L. c. 93H § 3, 3A',
  sourceUrl: 'https://malegislature.gov/Laws/GeneralLaws/PartI/TitleXV/Chapter93H/Section3',
  asOf: '2026-08-18',
  confidence: 'high',
  inForce: { status: 'in-force', currentTextFrom: '2019-04-11' },
  clockZone: 'America/New_York',
  reach: 'residents',
  territorialTest: 'residence of the affected individual',
  definition: {
    text: 'unauthorised acquisition of covered data',
    needsAcquisition: true,
    media: 'any-form (including paper)',
  },
  data: [
    {
      id: 'us-ma-name-plus-element',
      requiresName: true,
      anyOf: [
        'ssn',
        'driver-licence',
        'state-id',
        'financial-account',
        'payment-card',
        'financial-account-with-code',
        'payment-card-with-code',
      ],
      note: 'first name or first initial and last name plus at least one element',
    },
  ],
  contactDataAlone: { covered: false },
  encryption: { lifts: 'all', text: 'data encrypted with 128-bit or higher, key not taken' },
  harm: [
    {
      direction: 'notify-if',
      met: { any: [{ question: 'usHarm', is: ['likely'] }, { question: 'maliciousExternal' }] },
      decides: 'all',
      code: 'harm-test-not-met',
      text: 'a substantial risk of identity theft or fraud; known acquisition or use by an unauthorised person brings notice regardless (§ 1, § 3(b))',
    },
  ],
  harmText:
    'breach of security means substantial risk of identity theft or fraud; but known acquisition or use by an unauthorised person triggers notice regardless',
  exclusions: [],
  duties: [
    {
      id: 'us-ma-individuals',
      to: 'individuals',
      recipientName: 'affected Massachusetts residents',
      by: ['owner', 'licensee'],
      trigger: 'awareness',
      deadline: {
        kind: 'without-undue-delay',
        standard:
          'as soon as practicable and without unreasonable delay; not deferrable because the count is unknown',
      },
      contentRequired: [
        'right to a police report',
        'how to request a free security freeze',
        'credit monitoring information',
        'must NOT describe the nature of the breach or the number of residents',
      ],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: '§ 3(b)',
    },
    {
      id: 'us-ma-ag',
      to: 'attorney-general',
      recipientName: 'Massachusetts Attorney General',
      by: ['owner', 'licensee'],
      trigger: 'awareness',
      deadline: { kind: 'without-undue-delay', standard: 'as soon as practicable' },
      contentRequired: [
        'nature of breach',
        'number of residents',
        'person responsible if known',
        'type of data',
        'whether a WISP is maintained',
        'steps taken',
      ],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      thresholdText: 'any Massachusetts resident',
      citation: '§ 3(b)',
    },
    {
      id: 'us-ma-ocabr',
      to: 'state-regulator',
      recipientName: 'Director of Consumer Affairs and Business Regulation',
      by: ['owner', 'licensee'],
      trigger: 'awareness',
      deadline: { kind: 'without-undue-delay' },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      thresholdText: 'any Massachusetts resident',
      citation: '§ 3(b)',
    },
    {
      id: 'us-ma-cra',
      to: 'consumer-reporting-agencies',
      recipientName: 'consumer reporting agencies identified by the Director',
      by: ['owner', 'licensee'],
      trigger: 'individual-notice',
      deadline: { kind: 'without-undue-delay' },
      contentRequired: [
        'timing, distribution and content of the individual notices',
        'approximate number of people notified',
      ],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      thresholdText: 'as the Director directs',
      citation: 'M.G.L. c. 93H § 3, 3A',
    },
    {
      id: 'us-ma-maintainer-to-owner',
      to: 'controller',
      recipientName: 'owner or licensee of the data',
      by: ['maintainer'],
      trigger: 'awareness',
      deadline: { kind: 'without-undue-delay', standard: 'as soon as practicable' },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: 'M.G.L. c. 93H § 3, 3A',
    },
  ],
  penalty: 'US$5,000 per violation; c. 93A § 4',
  mitigationOffer: '18 months (SSN); 42 months if the breached entity is a CRA',
  unverified: ['The penalty is from general knowledge of chapter 93A.'],
  notes: [],
}
