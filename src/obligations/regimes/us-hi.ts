import type { Regime } from '../engine/regime.ts'

export const usHi: Regime = {
  id: 'us-hi',
  jurisdiction: 'US-HI',
  level: 'state',
  name: 'Hawaii security breach of personal information law',
  citation: 'HRS § 487N-1 to -3',
  sourceUrl: 'https://www.capitol.hawaii.gov/hrscurrent/Vol11_Ch0476-0490/HRS0487N/',
  asOf: '2025-09-01',
  confidence: 'high',
  inForce: { status: 'in-force', currentTextFrom: '2008-04-17' },
  clockZone: 'Pacific/Honolulu',
  reach: 'residents',
  territorialTest: 'residence of the affected individual',
  definition: {
    text: 'unauthorised acquisition of covered data',
    needsAcquisition: true,
    media: 'any-form (including paper)',
  },
  data: [
    {
      id: 'us-hi-name-plus-element',
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
      text: 'breach exists only where illegal use occurred or is reasonably likely and creates a risk of harm',
    },
  ],
  harmText:
    'breach exists only where illegal use occurred or is reasonably likely and creates a risk of harm',
  exclusions: [],
  duties: [
    {
      id: 'us-hi-individuals',
      to: 'individuals',
      recipientName: 'affected Hawaii residents',
      by: ['owner', 'licensee'],
      trigger: 'discovery',
      deadline: { kind: 'without-undue-delay' },
      contentRequired: [
        'incident in general terms',
        'type of data',
        'protective acts taken',
        'telephone number',
        'advice to stay vigilant',
      ],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: '§ 487N-2(a)',
    },
    {
      id: 'us-hi-ocp',
      to: 'state-regulator',
      recipientName: 'Hawaii Office of Consumer Protection',
      by: ['owner', 'licensee'],
      trigger: 'individual-notice',
      deadline: { kind: 'without-undue-delay' },
      people: [{ scope: 'jurisdiction', atLeast: 1001 }],
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      thresholdText: 'more than 1,000 persons at one time',
      citation: '§ 487N-2(f)',
    },
    {
      id: 'us-hi-cra',
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
      thresholdText: 'more than 1,000 persons at one time',
      citation: 'HRS § 487N-1 to -3',
    },
    {
      id: 'us-hi-maintainer-to-owner',
      to: 'controller',
      recipientName: 'owner or licensee of the data',
      by: ['maintainer'],
      trigger: 'discovery',
      deadline: { kind: 'immediately' },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: 'HRS § 487N-1 to -3',
    },
  ],
  penalty: 'US$2,500 per violation; § 487N-3',
  privateRightOfAction: true,
  notes: [],
}
