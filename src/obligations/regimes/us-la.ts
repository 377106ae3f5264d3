import type { Regime } from '../engine/regime.ts'

export const usLa: Regime = {
  id: 'us-la',
  jurisdiction: 'US-LA',
  level: 'state',
  name: 'Louisiana Database Security Breach Notification Law',
  citation: 'La. R.S. 51:3071 et seq.; La. Admin. Code 16:III.701',
  sourceUrl: 'https://www.legis.la.gov/legis/Law.aspx?d=322030',
  asOf: '2025-09-01',
  confidence: 'high',
  inForce: { status: 'in-force', currentTextFrom: '2018-08-01' },
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
      id: 'us-la-name-plus-element',
      requiresName: true,
      anyOf: [
        'ssn',
        'driver-licence',
        'state-id',
        'financial-account-with-code',
        'payment-card-with-code',
        'passport',
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
      direction: 'notify-unless',
      met: { question: 'usHarm', is: ['likely'] },
      decides: 'all',
      code: 'harm-test-not-met',
      text: 'no notice if no reasonable likelihood of harm; determination kept five years, to AG within 30 days of request',
    },
  ],
  harmText:
    'no notice if no reasonable likelihood of harm; determination kept five years, to AG within 30 days of request',
  exclusions: [],
  duties: [
    {
      id: 'us-la-individuals',
      to: 'individuals',
      recipientName: 'affected Louisiana residents',
      by: ['owner', 'licensee'],
      trigger: 'discovery',
      deadline: {
        kind: 'calendar-days',
        value: 60,
        extension: 'written reasons to the AG within the 60 days',
      },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: '51:3074(E)',
    },
    {
      id: 'us-la-ag',
      to: 'attorney-general',
      recipientName: 'Louisiana Attorney General, Consumer Protection Section',
      by: ['owner', 'licensee'],
      trigger: 'individual-notice',
      deadline: {
        kind: 'calendar-days',
        value: 10,
        text: 'received within 10 days of distribution of notice to Louisiana citizens',
      },
      sequence: 'after-individuals',
      contentRequired: ['names of Louisiana citizens affected'],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      thresholdText: 'any notified Louisiana citizen',
      citation: 'LAC 16:III.701',
    },
    {
      id: 'us-la-maintainer-to-owner',
      to: 'controller',
      recipientName: 'owner or licensee of the data',
      by: ['maintainer'],
      trigger: 'discovery',
      deadline: { kind: 'without-undue-delay' },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: 'La. R.S. 51:3071 et seq.; La. Admin. Code 16:III.701',
    },
  ],
  penalty:
    'US$5,000 per violation; each day of late AG notice is separate; LAC 16:III.701; 51:3074',
  privateRightOfAction: true,
  notes: [],
}
