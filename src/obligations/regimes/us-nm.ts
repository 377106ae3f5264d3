import type { Regime } from '../engine/regime.ts'

export const usNm: Regime = {
  id: 'us-nm',
  jurisdiction: 'US-NM',
  level: 'state',
  name: 'New Mexico Data Breach Notification Act',
  citation: 'N.M. Stat. § 57-12C-1 et seq.',
  sourceUrl: 'https://nmonesource.com/nmos/nmsa/en/item/4352/index.do',
  asOf: '2025-09-01',
  confidence: 'high',
  inForce: { status: 'in-force', currentTextFrom: '2017-06-16' },
  clockZone: 'America/Denver',
  reach: 'residents',
  territorialTest: 'residence of the affected individual',
  definition: {
    text: 'unauthorised acquisition of covered data',
    needsAcquisition: true,
    media: 'computerized',
  },
  data: [
    {
      id: 'us-nm-name-plus-element',
      requiresName: true,
      anyOf: [
        'ssn',
        'driver-licence',
        'state-id',
        'financial-account-with-code',
        'payment-card-with-code',
        'gov-id-other',
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
      text: 'no notice if no significant risk of identity theft or fraud',
    },
  ],
  harmText: 'no notice if no significant risk of identity theft or fraud',
  exclusions: [
    {
      when: {
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
      code: 'lex-specialis',
      text: 'entities under GLBA are outside',
    },
    {
      when: { role: ['hipaa-covered-entity', 'hipaa-business-associate'] },
      code: 'lex-specialis',
      text: 'entities under HIPAA are outside',
    },
  ],
  duties: [
    {
      id: 'us-nm-individuals',
      to: 'individuals',
      recipientName: 'affected New Mexico residents',
      by: ['owner', 'licensee'],
      trigger: 'discovery',
      deadline: { kind: 'calendar-days', value: 45 },
      contentRequired: [
        'sender contact',
        'types of data',
        'date(s)',
        'general description',
        'CRA contact details',
        'advice',
        'FCRA rights',
      ],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: '§ 57-12C-6',
    },
    {
      id: 'us-nm-ag',
      to: 'attorney-general',
      recipientName: 'New Mexico Attorney General',
      by: ['owner', 'licensee'],
      trigger: 'discovery',
      deadline: { kind: 'calendar-days', value: 45 },
      people: [{ scope: 'jurisdiction', atLeast: 1001 }],
      contentRequired: ['number of residents notified', 'copy of notice'],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      thresholdText: 'more than 1,000 New Mexico residents',
      citation: '§ 57-12C-10',
    },
    {
      id: 'us-nm-cra',
      to: 'consumer-reporting-agencies',
      recipientName: 'nationwide consumer reporting agencies',
      by: ['owner', 'licensee'],
      trigger: 'discovery',
      deadline: { kind: 'calendar-days', value: 45 },
      people: [{ scope: 'jurisdiction', atLeast: 1001 }],
      contentRequired: [
        'timing, distribution and content of the individual notices',
        'approximate number of people notified',
      ],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      thresholdText: 'more than 1,000 New Mexico residents',
      citation: '§ 57-12C-10',
    },
    {
      id: 'us-nm-maintainer-to-owner',
      to: 'controller',
      recipientName: 'owner or licensee of the data',
      by: ['maintainer'],
      trigger: 'discovery',
      deadline: { kind: 'calendar-days', value: 45 },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: '§ 57-12C-6(C)',
    },
  ],
  penalty: 'greater of US$25,000 or US$10 per failed notice to US$150,000; § 57-12C-11',
  notes: [],
}
