import type { Regime } from '../engine/regime.ts'

export const usKs: Regime = {
  id: 'us-ks',
  jurisdiction: 'US-KS',
  level: 'state',
  name: 'Kansas breach notification law',
  citation: 'K.S.A. § 50-7a01, 50-7a02',
  sourceUrl: 'https://www.ksrevisor.org/statutes/chapters/ch50/050_007a_0002.html',
  asOf: '2025-09-01',
  confidence: 'high',
  inForce: { status: 'in-force', currentTextFrom: '2007-01-01' },
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
      id: 'us-ks-name-plus-element',
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
      text: 'notice if investigation finds misuse occurred or is reasonably likely; definition requires identity theft',
    },
  ],
  harmText:
    'notice if investigation finds misuse occurred or is reasonably likely; definition requires identity theft',
  exclusions: [],
  duties: [
    {
      id: 'us-ks-individuals',
      to: 'individuals',
      recipientName: 'affected Kansas residents',
      by: ['owner', 'licensee'],
      trigger: 'awareness',
      deadline: { kind: 'without-undue-delay', standard: 'as soon as possible' },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: '§ 50-7a02(a)',
    },
    {
      id: 'us-ks-cra',
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
      thresholdText: 'more than 1,000 consumers at one time',
      citation: '§ 50-7a02(f)',
    },
    {
      id: 'us-ks-maintainer-to-owner',
      to: 'controller',
      recipientName: 'owner or licensee of the data',
      by: ['maintainer'],
      trigger: 'discovery',
      deadline: { kind: 'without-undue-delay' },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: 'K.S.A. § 50-7a01, 50-7a02',
    },
  ],
  penalty: 'AG action (insurance commissioner for insurers)',
  notes: ['No attorney-general notice.', 'Account or card number counts with or without a code.'],
}
