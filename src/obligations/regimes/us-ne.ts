import type { Regime } from '../engine/regime.ts'

export const usNe: Regime = {
  id: 'us-ne',
  jurisdiction: 'US-NE',
  level: 'state',
  name: 'Nebraska Financial Data Protection and Consumer Notification of Data Security Breach Act',
  citation: 'Neb. Rev. Stat. § 87-801 et seq.',
  sourceUrl: 'https://nebraskalegislature.gov/laws/statutes.php?statute=87-803',
  asOf: '2025-09-01',
  confidence: 'medium',
  inForce: { status: 'in-force', currentTextFrom: '2016-07-20' },
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
      id: 'us-ne-name-plus-element',
      requiresName: true,
      anyOf: [
        'ssn',
        'driver-licence',
        'state-id',
        'financial-account-with-code',
        'payment-card-with-code',
        'electronic-id-with-code',
        'biometric',
      ],
      note: 'first name or first initial and last name plus at least one element',
    },
    {
      id: 'us-ne-credentials',
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
      direction: 'notify-if',
      met: { question: 'usHarm', is: ['likely'] },
      decides: 'all',
      code: 'harm-test-not-met',
      text: 'notice if use for an unauthorised purpose has occurred or is reasonably likely',
    },
  ],
  harmText: 'notice if use for an unauthorised purpose has occurred or is reasonably likely',
  exclusions: [],
  duties: [
    {
      id: 'us-ne-individuals',
      to: 'individuals',
      recipientName: 'affected Nebraska residents',
      by: ['owner', 'licensee'],
      trigger: 'awareness',
      deadline: { kind: 'without-undue-delay', standard: 'as soon as possible' },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: '§ 87-803(1)',
    },
    {
      id: 'us-ne-ag',
      to: 'attorney-general',
      recipientName: 'Nebraska Attorney General',
      by: ['owner', 'licensee'],
      trigger: 'awareness',
      deadline: { kind: 'relative', text: 'not later than when residents are notified' },
      sequence: 'no-later-than-individuals',
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      thresholdText: 'any notified resident',
      citation: '§ 87-803(2)',
    },
    {
      id: 'us-ne-maintainer-to-owner',
      to: 'controller',
      recipientName: 'owner or licensee of the data',
      by: ['maintainer'],
      trigger: 'awareness',
      deadline: { kind: 'without-undue-delay' },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: 'Neb. Rev. Stat. § 87-801 et seq.',
    },
  ],
  penalty: 'direct economic damages per resident',
  unverified: [
    'The statute was not read; that credentials count since 2016 is from general knowledge.',
  ],
  notes: [],
}
