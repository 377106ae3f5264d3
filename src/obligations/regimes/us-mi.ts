import type { Regime } from '../engine/regime.ts'

export const usMi: Regime = {
  id: 'us-mi',
  jurisdiction: 'US-MI',
  level: 'state',
  name: 'Michigan Identity Theft Protection Act',
  citation: 'MCL § 445.63, 445.72',
  sourceUrl: 'https://www.legislature.mi.gov/Laws/MCL?objectName=mcl-445-72',
  asOf: '2025-09-01',
  confidence: 'medium',
  inForce: { status: 'in-force', currentTextFrom: '2011-04-01' },
  clockZone: 'America/Detroit',
  reach: 'residents',
  territorialTest: 'residence of the affected individual',
  definition: {
    text: 'unauthorised acquisition of covered data',
    needsAcquisition: true,
    media: 'computerized',
  },
  data: [
    {
      id: 'us-mi-name-plus-element',
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
      direction: 'notify-unless',
      met: { question: 'usHarm', is: ['likely'] },
      decides: 'all',
      code: 'harm-test-not-met',
      text: 'no notice if breach has not caused and is not likely to cause substantial loss, injury or identity theft',
    },
  ],
  harmText:
    'no notice if breach has not caused and is not likely to cause substantial loss, injury or identity theft',
  exclusions: [],
  duties: [
    {
      id: 'us-mi-individuals',
      to: 'individuals',
      recipientName: 'affected Michigan residents',
      by: ['owner', 'licensee'],
      trigger: 'discovery',
      deadline: { kind: 'without-undue-delay' },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: '§ 445.72(4)',
    },
    {
      id: 'us-mi-cra',
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
      thresholdText: 'more than 1,000 residents (not required when 1,000 or fewer)',
      citation: '§ 445.72(8)',
    },
    {
      id: 'us-mi-maintainer-to-owner',
      to: 'controller',
      recipientName: 'owner or licensee of the data',
      by: ['maintainer'],
      trigger: 'discovery',
      deadline: { kind: 'without-undue-delay' },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: 'MCL § 445.63, 445.72',
    },
  ],
  penalty: 'US$250 per failure; US$750,000 per breach; § 445.72(13)-(14)',
  unverified: [
    'The statute was not read in an official copy, and pending reform bills were not looked at.',
  ],
  notes: [],
}
