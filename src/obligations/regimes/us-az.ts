import type { Regime } from '../engine/regime.ts'

export const usAz: Regime = {
  id: 'us-az',
  jurisdiction: 'US-AZ',
  level: 'state',
  name: 'Arizona data-breach notification law',
  citation: 'A.R.S. § 18-551, 18-552',
  sourceUrl: 'https://www.azleg.gov/ars/18/00552.htm',
  asOf: '2026-08-18',
  confidence: 'high',
  inForce: { status: 'in-force', currentTextFrom: '2022-09-24' },
  clockZone: 'America/Phoenix',
  reach: 'residents',
  territorialTest: 'residence of the affected individual',
  definition: {
    text: 'unauthorised acquisition of covered data',
    needsAcquisition: true,
    media: 'computerized',
  },
  data: [
    {
      id: 'us-az-name-plus-element',
      requiresName: true,
      anyOf: [
        'ssn',
        'driver-licence',
        'state-id',
        'financial-account-with-code',
        'payment-card-with-code',
        'private-key',
        'health-insurance',
        'health',
        'passport',
        'tax-id',
        'irs-ip-pin',
        'biometric',
      ],
      note: 'first name or first initial and last name plus at least one element',
    },
    {
      id: 'us-az-credentials',
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
      direction: 'notify-unless',
      met: { question: 'usHarm', is: ['likely'] },
      decides: 'all',
      code: 'harm-test-not-met',
      text: 'no notice if investigation (own, forensic auditor or police) finds no reasonable likelihood of substantial economic loss',
    },
  ],
  harmText:
    'no notice if investigation (own, forensic auditor or police) finds no reasonable likelihood of substantial economic loss',
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
      text: 'HIPAA covered entities and business associates are outside',
    },
  ],
  duties: [
    {
      id: 'us-az-individuals',
      to: 'individuals',
      recipientName: 'affected Arizona residents',
      by: ['owner', 'licensee'],
      trigger: 'determination',
      deadline: { kind: 'calendar-days', value: 45 },
      contentRequired: [
        'approximate date',
        'data involved',
        'numbers and addresses of the three largest CRAs',
        'FTC contact details',
      ],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: '§ 18-552(B)',
    },
    {
      id: 'us-az-ag',
      to: 'attorney-general',
      recipientName: 'Arizona Attorney General',
      by: ['owner', 'licensee'],
      trigger: 'determination',
      deadline: { kind: 'calendar-days', value: 45 },
      people: [{ scope: 'jurisdiction', atLeast: 1001 }],
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      thresholdText: 'more than 1,000 individuals',
      citation: '§ 18-552(B)(2)(b)',
    },
    {
      id: 'us-az-dhs',
      to: 'csirt',
      recipientName: 'Director, Arizona Department of Homeland Security',
      by: ['owner', 'licensee'],
      trigger: 'determination',
      deadline: { kind: 'calendar-days', value: 45 },
      people: [{ scope: 'jurisdiction', atLeast: 1001 }],
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      thresholdText: 'more than 1,000 individuals',
      citation: '§ 18-552(B)(2)(b)',
    },
    {
      id: 'us-az-cra',
      to: 'consumer-reporting-agencies',
      recipientName: 'three largest nationwide consumer reporting agencies',
      by: ['owner', 'licensee'],
      trigger: 'determination',
      deadline: { kind: 'calendar-days', value: 45 },
      people: [{ scope: 'jurisdiction', atLeast: 1001 }],
      contentRequired: [
        'timing, distribution and content of the individual notices',
        'approximate number of people notified',
      ],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      thresholdText: 'more than 1,000 individuals',
      citation: '§ 18-552(B)(2)(a)',
    },
    {
      id: 'us-az-maintainer-to-owner',
      to: 'controller',
      recipientName: 'owner or licensee of the data',
      by: ['maintainer'],
      trigger: 'discovery',
      deadline: { kind: 'without-undue-delay', standard: 'as soon as practicable' },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: 'A.R.S. § 18-551, 18-552',
    },
  ],
  penalty:
    'lesser of US$10,000 per affected individual or total economic loss; US$500,000 per breach or series; § 18-552(L)',
  privateRightOfAction: false,
  notes: [],
}
