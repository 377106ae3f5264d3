import type { Regime } from '../engine/regime.ts'

export const usIn: Regime = {
  id: 'us-in',
  jurisdiction: 'US-IN',
  level: 'state',
  name: 'Indiana disclosure of security breach law',
  citation: 'Ind. Code § 24-4.9',
  sourceUrl:
    'https://www.in.gov/attorneygeneral/consumer-protection-division/id-theft-prevention/security-breaches/',
  asOf: '2026-09-15',
  confidence: 'high',
  inForce: { status: 'in-force', currentTextFrom: '2022-07-01' },
  clockZone: 'America/Indiana/Indianapolis',
  reach: 'residents',
  territorialTest: 'residence of the affected individual',
  definition: {
    text: 'unauthorised acquisition of covered data',
    needsAcquisition: true,
    media: 'computerized (including transferred to paper)',
  },
  data: [
    {
      id: 'us-in-name-plus-element',
      requiresName: true,
      anyOf: [
        'driver-licence',
        'state-id',
        'payment-card',
        'financial-account-with-code',
        'payment-card-with-code',
      ],
      note: 'first name or first initial and last name plus at least one element',
    },
    {
      id: 'us-in-elements-without-name',
      requiresName: false,
      anyOf: ['ssn'],
      note: 'an unencrypted, unredacted SSN counts on its own',
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
      text: 'notice if the owner knows or should know the breach has resulted or could result in identity deception, identity theft or fraud',
    },
  ],
  harmText:
    'notice if the owner knows or should know the breach has resulted or could result in identity deception, identity theft or fraud',
  exclusions: [],
  duties: [
    {
      id: 'us-in-individuals',
      to: 'individuals',
      recipientName: 'affected Indiana residents',
      by: ['owner', 'licensee'],
      trigger: 'discovery',
      deadline: { kind: 'calendar-days', value: 45 },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: '§ 24-4.9-3-3',
    },
    {
      id: 'us-in-ag',
      to: 'attorney-general',
      recipientName: 'Indiana Attorney General',
      by: ['owner', 'licensee'],
      trigger: 'discovery',
      deadline: { kind: 'calendar-days', value: 45 },
      contentRequired: [],
      form: 'AG breach form, DataBreach@atg.in.gov',
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      thresholdText: 'any disclosure to residents',
      citation: '§ 24-4.9-3-1(c)',
    },
    {
      id: 'us-in-cra',
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
      thresholdText: 'more than 1,000 consumers',
      citation: 'Ind. Code § 24-4.9',
    },
    {
      id: 'us-in-maintainer-to-owner',
      to: 'controller',
      recipientName: 'owner or licensee of the data',
      by: ['maintainer'],
      trigger: 'discovery',
      deadline: { kind: 'without-undue-delay' },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: 'Ind. Code § 24-4.9',
    },
  ],
  penalty: 'US$150,000 per deceptive act; § 24-4.9-4',
  notes: [],
}
