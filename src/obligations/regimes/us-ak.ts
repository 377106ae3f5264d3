import type { Regime } from '../engine/regime.ts'

export const usAk: Regime = {
  id: 'us-ak',
  jurisdiction: 'US-AK',
  level: 'state',
  name: 'Alaska Personal Information Protection Act',
  citation: 'Alaska Stat. § 45.48.010 et seq.',
  sourceUrl: 'https://www.akleg.gov/basis/statutes.asp#45.48',
  asOf: '2025-09-01',
  confidence: 'medium',
  inForce: { status: 'in-force', currentTextFrom: '2009-07-01' },
  clockZone: 'America/Anchorage',
  reach: 'residents',
  territorialTest: 'residence of the affected individual',
  definition: {
    text: 'unauthorised acquisition of covered data',
    needsAcquisition: true,
    media: 'any-form (including paper)',
  },
  data: [
    {
      id: 'us-ak-name-plus-element',
      requiresName: true,
      anyOf: [
        'ssn',
        'driver-licence',
        'state-id',
        'financial-account-with-code',
        'payment-card-with-code',
        'financial-account',
        'payment-card',
        'account-access-code',
      ],
      note: 'account or card number counts alone only if no code is needed to use it',
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
      decides: ['individuals', 'consumer-reporting-agencies'],
      code: 'harm-test-not-met',
      text: 'no notice where, after an investigation and written notice to the attorney general, there is no reasonable likelihood of harm; kept five years (§ 45.48.010(c))',
    },
  ],
  harmText:
    'no notice if, after investigation and written notice to the AG, no reasonable likelihood of harm',
  exclusions: [
    {
      when: { not: { employees: { atLeast: 11 } } },
      code: 'condition-not-met',
      text: 'only persons with more than ten employees are covered',
    },
  ],
  scopeText: 'persons with more than ten employees, or a government agency',
  duties: [
    {
      id: 'us-ak-individuals',
      to: 'individuals',
      recipientName: 'affected Alaska residents',
      by: ['owner', 'licensee'],
      trigger: 'discovery',
      deadline: {
        kind: 'without-undue-delay',
        standard: 'most expeditious time possible and without unreasonable delay',
      },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: '§ 45.48.010',
    },
    {
      id: 'us-ak-ag-no-harm-filing',
      to: 'attorney-general',
      recipientName: 'Alaska Attorney General',
      by: ['owner', 'licensee'],
      trigger: 'determination',
      deadline: { kind: 'without-undue-delay' },
      when: [
        {
          test: {
            any: [
              { event: 'no-harm-determination' },
              { question: 'usHarm', is: ['unlikely'], unanswered: { presume: false } },
            ],
          },
          text: 'the exception for no likely harm is used',
        },
      ],
      contentRequired: ['written notice of the no-harm determination'],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      thresholdText: 'only when relying on the no-harm exception',
      citation: '§ 45.48.010(c)',
    },
    {
      id: 'us-ak-cra',
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
      thresholdText: 'more than 1,000 state residents (GLBA entities exempt)',
      citation: '§ 45.48.040',
    },
    {
      id: 'us-ak-maintainer-to-owner',
      to: 'controller',
      recipientName: 'owner or licensee of the data',
      by: ['maintainer'],
      trigger: 'discovery',
      deadline: { kind: 'immediately' },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: 'Alaska Stat. § 45.48.010 et seq.',
    },
  ],
  penalty: 'US$500 per resident not notified, capped at US$50,000; § 45.48.080',
  privateRightOfAction: true,
  unverified: [
    'The statute was not read; that employers of fewer than ten are exempt from some duties rests on an older law-firm chart.',
  ],
  notes: [],
}
