import type { Regime } from '../engine/regime.ts'

export const usFl: Regime = {
  id: 'us-fl',
  jurisdiction: 'US-FL',
  level: 'state',
  name: 'Florida Information Protection Act',
  citation: 'Fla. Stat. § 501.171',
  sourceUrl: 'https://www.flsenate.gov/Laws/Statutes/2025/501.171',
  asOf: '2026-09-25',
  confidence: 'high',
  inForce: { status: 'in-force', currentTextFrom: '2024-07-01' },
  clockZone: 'America/New_York',
  reach: 'residents',
  territorialTest: 'residence of the affected individual',
  definition: {
    text: 'unauthorised access to or acquisition of covered data',
    needsAcquisition: false,
    media: 'computerized',
  },
  data: [
    {
      id: 'us-fl-name-plus-element',
      requiresName: true,
      anyOf: [
        'ssn',
        'driver-licence',
        'state-id',
        'financial-account-with-code',
        'payment-card-with-code',
        'passport',
        'military-id',
        'gov-id-other',
        'health',
        'health-insurance',
        'biometric',
        'genetic',
        'geolocation',
      ],
      note: 'first name or first initial and last name plus at least one element',
    },
    {
      id: 'us-fl-credentials',
      requiresName: false,
      anyOf: ['credentials'],
      note: 'user name or e-mail address together with the password or security answer that opens an online account; no name needed',
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
      decides: ['individuals', 'consumer-reporting-agencies'],
      code: 'harm-test-not-met',
      text: 'no individual notice where, after an investigation and consultation of law enforcement, identity theft or other financial harm is not likely; written determination to the Department within 30 days (§ 501.171(4)(c))',
    },
  ],
  harmText:
    'no individual notice if, after investigation and consulting law enforcement, no identity theft or other financial harm likely; written determination to the Department within 30 days',
  exclusions: [],
  duties: [
    {
      id: 'us-fl-individuals',
      to: 'individuals',
      recipientName: 'affected Florida residents',
      by: ['owner', 'licensee'],
      trigger: 'determination',
      deadline: {
        kind: 'calendar-days',
        value: 30,
        extension: '15 days: good cause given in writing to the Department within the 30 days',
        orEarlier: [{ trigger: 'reasonable-belief', limit: { kind: 'calendar-days', value: 30 } }],
      },
      contentRequired: ['date or range of breach', 'description of data', 'contact details'],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: '§ 501.171(4)(a)',
    },
    {
      id: 'us-fl-ag',
      to: 'attorney-general',
      recipientName: 'Florida Department of Legal Affairs',
      by: ['owner', 'licensee'],
      trigger: 'determination',
      deadline: {
        kind: 'calendar-days',
        value: 30,
        orEarlier: [{ trigger: 'reasonable-belief', limit: { kind: 'calendar-days', value: 30 } }],
      },
      people: [{ scope: 'jurisdiction', atLeast: 500 }],
      contentRequired: [
        'synopsis',
        'number of Floridians',
        'free services offered',
        'copy of notice',
        'contact person',
      ],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      thresholdText: '500 or more individuals in Florida',
      citation: '§ 501.171(3)',
    },
    {
      id: 'us-fl-cra',
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
      thresholdText: 'more than 1,000 individuals at a single time',
      citation: '§ 501.171(5)',
    },
    {
      id: 'us-fl-maintainer-to-owner',
      to: 'controller',
      recipientName: 'owner or licensee of the data',
      by: ['maintainer'],
      trigger: 'determination',
      deadline: { kind: 'calendar-days', value: 10, standard: 'as expeditiously as practicable' },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: '§ 501.171(6)',
    },
    {
      id: 'us-fl-no-harm-filing',
      to: 'attorney-general',
      recipientName: 'Florida Department of Legal Affairs',
      by: ['owner', 'licensee'],
      trigger: 'no-harm-determination',
      deadline: { kind: 'calendar-days', value: 30 },
      when: [
        {
          test: {
            any: [
              { event: 'no-harm-determination' },
              { question: 'usHarm', is: ['unlikely'], unanswered: { presume: false } },
            ],
          },
          text: 'the exception for no likely harm is used',
        },
      ],
      contentRequired: ['written no-harm determination'],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: '§ 501.171(4)(c)',
    },
  ],
  penalty:
    'US$1,000/day for 30 days, then US$50,000 per 30-day period to 180 days; max US$500,000; § 501.171(9)',
  privateRightOfAction: false,
  notes: [
    'Trigger is unauthorised access.',
    'Safest engine start: the earlier of determination and reason to believe.',
  ],
}
