import type { Regime } from '../engine/regime.ts'

export const usWi: Regime = {
  id: 'us-wi',
  jurisdiction: 'US-WI',
  level: 'state',
  name: 'Wisconsin notice of unauthorized acquisition of personal information',
  citation: 'Wis. Stat. § 134.98',
  sourceUrl: 'https://docs.legis.wisconsin.gov/statutes/statutes/134/98',
  asOf: '2026-08-18',
  confidence: 'high',
  inForce: { status: 'in-force', currentTextFrom: '2006-03-31' },
  clockZone: 'America/Chicago',
  reach: 'residents',
  territorialTest: 'residence of the affected individual',
  definition: {
    text: 'unauthorised acquisition of covered data',
    needsAcquisition: true,
    media: 'any-form (including paper)',
  },
  data: [
    {
      id: 'us-wi-name-plus-element',
      requiresName: true,
      anyOf: [
        'ssn',
        'driver-licence',
        'state-id',
        'financial-account',
        'payment-card',
        'account-access-code',
        'financial-account-with-code',
        'payment-card-with-code',
        'genetic',
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
      text: 'no notice if no material risk of identity theft or fraud',
    },
  ],
  harmText: 'no notice if no material risk of identity theft or fraud',
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
      text: 'entities that comply with GLBA are outside',
    },
    {
      when: { role: ['hipaa-covered-entity', 'hipaa-business-associate'] },
      code: 'lex-specialis',
      text: 'entities that comply with HIPAA are outside',
    },
  ],
  duties: [
    {
      id: 'us-wi-individuals',
      to: 'individuals',
      recipientName: 'affected Wisconsin residents',
      by: ['owner', 'licensee'],
      trigger: 'awareness',
      deadline: {
        kind: 'calendar-days',
        value: 45,
        text: 'within a reasonable time, not to exceed 45 days after the entity learns of the acquisition',
      },
      contentRequired: [
        'statement that the entity knows of the acquisition of the person’s data; on request, identify the data',
      ],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: '§ 134.98(3)(a)',
    },
    {
      id: 'us-wi-cra',
      to: 'consumer-reporting-agencies',
      recipientName: 'nationwide consumer reporting agencies',
      by: ['owner', 'licensee'],
      trigger: 'individual-notice',
      deadline: { kind: 'without-undue-delay' },
      people: [{ scope: 'jurisdiction', atLeast: 1000 }],
      contentRequired: [
        'timing, distribution and content of the individual notices',
        'approximate number of people notified',
      ],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      thresholdText: '1,000 or more individuals in a single incident',
      citation: '§ 134.98(2)(br)',
    },
    {
      id: 'us-wi-maintainer-to-owner',
      to: 'controller',
      recipientName: 'owner or licensee of the data',
      by: ['maintainer'],
      trigger: 'discovery',
      deadline: { kind: 'without-undue-delay', standard: 'as soon as practicable' },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: 'Wis. Stat. § 134.98',
    },
  ],
  penalty: 'evidence of negligence only',
  notes: [],
}
