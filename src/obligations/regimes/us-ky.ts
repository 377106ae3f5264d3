import type { Regime } from '../engine/regime.ts'

export const usKy: Regime = {
  id: 'us-ky',
  jurisdiction: 'US-KY',
  level: 'state',
  name: 'Kentucky breach notification law',
  citation: 'KRS § 365.732',
  sourceUrl: 'https://apps.legislature.ky.gov/law/statutes/statute.aspx?id=43326',
  asOf: '2025-09-01',
  confidence: 'medium',
  inForce: { status: 'in-force', currentTextFrom: '2014-07-15' },
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
      id: 'us-ky-name-plus-element',
      requiresName: true,
      anyOf: ['ssn', 'driver-licence', 'financial-account-with-code', 'payment-card-with-code'],
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
      text: 'breach definition requires actual or reasonably believed identity theft or fraud',
    },
  ],
  harmText: 'breach definition requires actual or reasonably believed identity theft or fraud',
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
      id: 'us-ky-individuals',
      to: 'individuals',
      recipientName: 'affected Kentucky residents',
      by: ['owner', 'licensee'],
      trigger: 'discovery',
      deadline: { kind: 'without-undue-delay', standard: 'most expedient time possible' },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: '§ 365.732(2)',
    },
    {
      id: 'us-ky-cra',
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
      citation: 'KRS § 365.732',
    },
    {
      id: 'us-ky-maintainer-to-owner',
      to: 'controller',
      recipientName: 'owner or licensee of the data',
      by: ['maintainer'],
      trigger: 'discovery',
      deadline: { kind: 'without-undue-delay', standard: 'as soon as reasonably practicable' },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: 'KRS § 365.732',
    },
  ],
  penalty: 'not specified',
  unverified: ['The statute was not read in an official copy.'],
  notes: ['State contractors: KRS 61.931 et seq., 72 hours to the agency.'],
}
