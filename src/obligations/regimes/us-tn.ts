import type { Regime } from '../engine/regime.ts'

export const usTn: Regime = {
  id: 'us-tn',
  jurisdiction: 'US-TN',
  level: 'state',
  name: 'Tennessee Identity Theft Deterrence Act – breach notice',
  citation: 'Tenn. Code § 47-18-2107',
  sourceUrl:
    'https://law.justia.com/codes/tennessee/title-47/chapter-18/part-21/section-47-18-2107/',
  asOf: '2026-09-15',
  confidence: 'high',
  inForce: { status: 'in-force', currentTextFrom: '2017-04-04' },
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
      id: 'us-tn-name-plus-element',
      requiresName: true,
      anyOf: ['ssn', 'driver-licence', 'financial-account-with-code', 'payment-card-with-code'],
      note: 'first name or first initial and last name plus at least one element',
    },
  ],
  contactDataAlone: { covered: false },
  encryption: { lifts: 'all', text: 'encrypted to FIPS 140-2, key not taken' },
  harm: [
    {
      direction: 'notify-if',
      met: { any: [{ question: 'maliciousExternal' }, { question: 'usHarm', is: ['likely'] }] },
      decides: 'all',
      code: 'harm-test-not-met',
      text: 'the acquisition must materially compromise security, confidentiality or integrity',
    },
  ],
  harmText: 'acquisition must materially compromise security, confidentiality or integrity',
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
      text: 'entities under GLBA Title V are outside',
    },
    {
      when: { role: ['hipaa-covered-entity', 'hipaa-business-associate'] },
      code: 'lex-specialis',
      text: 'entities under HIPAA are outside',
    },
  ],
  duties: [
    {
      id: 'us-tn-individuals',
      to: 'individuals',
      recipientName: 'affected Tennessee residents',
      by: ['owner', 'licensee'],
      trigger: 'discovery',
      deadline: {
        kind: 'calendar-days',
        value: 45,
        text: '45 days from discovery or notification',
      },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: '§ 47-18-2107(b)',
    },
    {
      id: 'us-tn-cra',
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
      citation: 'Tenn. Code § 47-18-2107',
    },
    {
      id: 'us-tn-maintainer-to-owner',
      to: 'controller',
      recipientName: 'owner or licensee of the data',
      by: ['maintainer'],
      trigger: 'discovery',
      deadline: { kind: 'calendar-days', value: 45 },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: 'Tenn. Code § 47-18-2107',
    },
  ],
  penalty: 'Consumer Protection Act',
  privateRightOfAction: true,
  notes: [],
}
