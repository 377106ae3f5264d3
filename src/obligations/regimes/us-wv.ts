import type { Regime } from '../engine/regime.ts'

export const usWv: Regime = {
  id: 'us-wv',
  jurisdiction: 'US-WV',
  level: 'state',
  name: 'West Virginia breach of security of consumer information law',
  citation: 'W. Va. Code § 46A-2A-101 to -105',
  sourceUrl: 'https://code.wvlegislature.gov/46A-2A/',
  asOf: '2025-09-01',
  confidence: 'medium',
  inForce: { status: 'in-force', currentTextFrom: '2008-06-06' },
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
      id: 'us-wv-name-plus-element',
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
      text: 'breach causes or is reasonably believed to cause identity theft or other fraud',
    },
  ],
  harmText: 'breach causes or is reasonably believed to cause identity theft or other fraud',
  exclusions: [],
  duties: [
    {
      id: 'us-wv-individuals',
      to: 'individuals',
      recipientName: 'affected West Virginia residents',
      by: ['owner', 'licensee'],
      trigger: 'discovery',
      deadline: { kind: 'without-undue-delay' },
      contentRequired: [
        'categories of data',
        'telephone number or website',
        'CRA contact details and freeze information',
      ],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: '§ 46A-2A-102(a)',
    },
    {
      id: 'us-wv-cra',
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
      thresholdText: 'more than 1,000 persons (not GLBA)',
      citation: '§ 46A-2A-102(f)',
    },
    {
      id: 'us-wv-maintainer-to-owner',
      to: 'controller',
      recipientName: 'owner or licensee of the data',
      by: ['maintainer'],
      trigger: 'discovery',
      deadline: { kind: 'without-undue-delay', standard: 'as soon as practicable' },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: 'W. Va. Code § 46A-2A-101 to -105',
    },
  ],
  penalty: 'US$150,000 per breach or series; § 46A-2A-104',
  unverified: ['The penalty is from general knowledge.'],
  notes: [],
}
