import type { Regime } from '../engine/regime.ts'

export const usNh: Regime = {
  id: 'us-nh',
  jurisdiction: 'US-NH',
  level: 'state',
  name: 'New Hampshire right to privacy – breach notification',
  citation: 'RSA 359-C:19 to 359-C:21',
  sourceUrl: 'https://www.gencourt.state.nh.us/rsa/html/XXXI/359-C/359-C-mrg.htm',
  asOf: '2025-09-01',
  confidence: 'medium',
  inForce: { status: 'in-force', currentTextFrom: '2007-01-01' },
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
      id: 'us-nh-name-plus-element',
      requiresName: true,
      anyOf: [
        'ssn',
        'driver-licence',
        'state-id',
        'financial-account-with-code',
        'payment-card-with-code',
        'gov-id-other',
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
      text: 'notify if misuse has occurred or is reasonably likely, or if that cannot be determined',
    },
  ],
  harmText:
    'notify if misuse has occurred or is reasonably likely, or if that cannot be determined',
  exclusions: [],
  duties: [
    {
      id: 'us-nh-individuals',
      to: 'individuals',
      recipientName: 'affected New Hampshire residents',
      by: ['owner', 'licensee'],
      trigger: 'awareness',
      deadline: { kind: 'without-undue-delay', standard: 'as soon as possible' },
      contentRequired: [
        'incident in general terms',
        'approximate date',
        'type of data',
        'telephone contact',
      ],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: '359-C:20(I)(a)',
    },
    {
      id: 'us-nh-ag',
      to: 'attorney-general',
      recipientName: 'New Hampshire AG, or primary regulator for RSA 358-A:3 entities',
      by: ['owner', 'licensee'],
      trigger: 'determination',
      deadline: {
        kind: 'relative',
        text: 'before or with individual notice (states the anticipated date)',
      },
      sequence: 'no-later-than-individuals',
      contentRequired: [
        'anticipated date of notice',
        'approximate number of New Hampshire individuals',
      ],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      thresholdText: 'any notified resident',
      citation: '359-C:20(I)(b)',
    },
    {
      id: 'us-nh-cra',
      to: 'consumer-reporting-agencies',
      recipientName: 'nationwide consumer reporting agencies',
      by: ['owner', 'licensee'],
      trigger: 'individual-notice',
      deadline: { kind: 'without-undue-delay' },
      when: [
        {
          test: {
            not: {
              any: [
                {
                  role: [
                    'banking-organization',
                    'credit-union',
                    'ftc-financial-institution',
                    'reg-sp-covered-institution',
                  ],
                },
                { tag: 'glba' },
              ],
            },
          },
          text: 'not for entities under GLBA',
        },
      ],
      people: [{ scope: 'jurisdiction', atLeast: 1001 }],
      contentRequired: [
        'timing, distribution and content of the individual notices',
        'approximate number of people notified',
      ],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      thresholdText: 'more than 1,000 consumers (not GLBA)',
      citation: 'RSA 359-C:19 to 359-C:21',
    },
    {
      id: 'us-nh-maintainer-to-owner',
      to: 'controller',
      recipientName: 'owner or licensee of the data',
      by: ['maintainer'],
      trigger: 'discovery',
      deadline: { kind: 'immediately' },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: 'RSA 359-C:19 to 359-C:21',
    },
  ],
  penalty: 'US$10,000 per violation (consumer protection act); RSA 358-A',
  privateRightOfAction: true,
  unverified: [
    'The statute was not read; the test of misuse is from general knowledge, and one summary of the law leaves it out.',
  ],
  notes: [],
}
