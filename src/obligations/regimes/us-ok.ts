import type { Regime } from '../engine/regime.ts'

export const usOk: Regime = {
  id: 'us-ok',
  jurisdiction: 'US-OK',
  level: 'state',
  name: 'Oklahoma Security Breach Notification Act, as amended by SB 626',
  citation: '24 O.S. § 161–166',
  sourceUrl: 'https://www.oklegislature.gov/BillInfo.aspx?Bill=SB626&Session=2500',
  asOf: '2026-09-15',
  confidence: 'high',
  inForce: { status: 'in-force', currentTextFrom: '2026-01-01' },
  clockZone: 'America/Chicago',
  reach: 'residents',
  territorialTest: 'residence of the affected individual',
  definition: {
    text: 'unauthorised acquisition of covered data',
    needsAcquisition: true,
    media: 'computerized',
  },
  data: [
    {
      id: 'us-ok-name-plus-element',
      requiresName: true,
      anyOf: [
        'ssn',
        'driver-licence',
        'state-id',
        'financial-account-with-code',
        'payment-card-with-code',
        'gov-id-other',
        'electronic-id-with-code',
        'biometric',
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
      text: 'breach causes or is reasonably believed to cause identity theft or other fraud',
    },
  ],
  harmText: 'breach causes or is reasonably believed to cause identity theft or other fraud',
  exclusions: [],
  duties: [
    {
      id: 'us-ok-individuals',
      to: 'individuals',
      recipientName: 'affected Oklahoma residents',
      by: ['owner', 'licensee'],
      trigger: 'determination',
      deadline: { kind: 'without-undue-delay' },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: '24 O.S. § 163(A)',
    },
    {
      id: 'us-ok-ag',
      to: 'attorney-general',
      recipientName: 'Oklahoma Attorney General',
      by: ['owner', 'licensee'],
      trigger: 'individual-notice',
      deadline: {
        kind: 'calendar-days',
        value: 60,
        standard: 'without unreasonable delay',
        text: 'not more than 60 days after notifying affected residents',
      },
      people: [{ scope: 'jurisdiction', atLeast: 500 }],
      sequence: 'after-individuals',
      contentRequired: [
        'date of breach',
        'date of determination',
        'nature',
        'type of data',
        'number of Oklahomans',
        'estimated monetary impact',
        'safeguards used',
      ],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      thresholdText: '500 or more residents (credit bureaus: 1,000 or more)',
      citation: '24 O.S. § 163',
    },
    {
      id: 'us-ok-maintainer-to-owner',
      to: 'controller',
      recipientName: 'owner or licensee of the data',
      by: ['maintainer'],
      trigger: 'discovery',
      deadline: { kind: 'without-undue-delay', standard: 'as soon as practicable' },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: '24 O.S. § 161–166',
    },
  ],
  penalty:
    'US$150,000 per breach or series (US$75,000 without reasonable safeguards but with notice; none with safeguards and notice); 24 O.S. § 165',
  privateRightOfAction: false,
  notes: [
    'Reporting an incident through a chart older than 2026 misses the new AG duty and data elements.',
  ],
}
