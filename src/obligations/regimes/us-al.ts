import type { Regime } from '../engine/regime.ts'

export const usAl: Regime = {
  id: 'us-al',
  jurisdiction: 'US-AL',
  level: 'state',
  name: 'Alabama Data Breach Notification Act of 2018',
  citation: 'Ala. Code § 8-38-1 et seq.',
  sourceUrl: 'https://www.alabamaag.gov/data-breach-notification/',
  asOf: '2025-09-01',
  confidence: 'high',
  inForce: { status: 'in-force', currentTextFrom: '2018-06-01' },
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
      id: 'us-al-name-plus-element',
      requiresName: true,
      anyOf: [
        'ssn',
        'driver-licence',
        'state-id',
        'financial-account-with-code',
        'payment-card-with-code',
        'tax-id',
        'passport',
        'military-id',
        'gov-id-other',
        'health',
        'health-insurance',
      ],
      note: 'first name or first initial and last name plus at least one element',
    },
    {
      id: 'us-al-credentials',
      requiresName: false,
      anyOf: ['credentials'],
      note: 'credentials for an account with the covered entity that is reasonably likely to hold or be used to obtain covered data',
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
      text: 'duty arises once it is determined that the breach is reasonably likely to cause substantial harm',
    },
  ],
  harmText:
    'duty arises once it is determined that the breach is reasonably likely to cause substantial harm',
  exclusions: [
    {
      when: {
        any: [
          {
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
          { role: ['hipaa-covered-entity', 'hipaa-business-associate'] },
        ],
      },
      code: 'lex-specialis',
      text: 'an entity that complies with HIPAA or GLBA is deemed compliant; the attorney general still gets a copy when more than 1,000 are notified',
      lifts: ['individuals', 'consumer-reporting-agencies', 'controller'],
    },
  ],
  duties: [
    {
      id: 'us-al-individuals',
      to: 'individuals',
      recipientName: 'affected Alabama residents',
      by: ['owner', 'licensee'],
      trigger: 'determination',
      deadline: {
        kind: 'calendar-days',
        value: 45,
        standard: 'as expeditiously as possible and without unreasonable delay',
        orEarlier: [{ trigger: 'third-party-notice', limit: { kind: 'calendar-days', value: 45 } }],
      },
      contentRequired: [
        'date or estimated date/range',
        'description of the data',
        'actions taken to restore security',
        'steps the person can take',
        'contact information',
      ],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: '§ 8-38-5',
    },
    {
      id: 'us-al-ag',
      to: 'attorney-general',
      recipientName: 'Alabama Attorney General',
      by: ['owner', 'licensee'],
      trigger: 'determination',
      deadline: { kind: 'calendar-days', value: 45 },
      people: [{ scope: 'jurisdiction', atLeast: 1001 }],
      contentRequired: [
        'synopsis of events',
        'approximate number of Alabama individuals',
        'free services offered',
        'contact person',
      ],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      thresholdText: 'more than 1,000 Alabama individuals',
      citation: '§ 8-38-6',
    },
    {
      id: 'us-al-cra',
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
      citation: '§ 8-38-7',
    },
    {
      id: 'us-al-maintainer-to-owner',
      to: 'controller',
      recipientName: 'owner or licensee of the data',
      by: ['maintainer'],
      trigger: 'determination',
      deadline: { kind: 'calendar-days', value: 10, standard: 'as expeditiously as possible' },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: '§ 8-38-8',
    },
  ],
  penalty: 'US$5,000 per day; US$500,000 per breach; Ala. Code § 8-38-9',
  privateRightOfAction: false,
  notes: [
    'HIPAA/GLBA-compliant entities are deemed compliant but must copy the AG when more than 1,000 are notified.',
  ],
}
