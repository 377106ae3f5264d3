import type { Regime } from '../engine/regime.ts'

export const usMn: Regime = {
  id: 'us-mn',
  jurisdiction: 'US-MN',
  level: 'state',
  name: 'Minnesota breach notification law',
  citation: 'Minn. Stat. § 325E.61',
  sourceUrl: 'https://www.revisor.mn.gov/statutes/cite/325E.61',
  asOf: '2026-08-18',
  confidence: 'high',
  inForce: { status: 'in-force', currentTextFrom: '2006-01-01' },
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
      id: 'us-mn-name-plus-element',
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
  harm: [],
  harmText: 'no risk-of-harm exception: unauthorised acquisition of covered data is enough',
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
      text: 'financial institutions (15 U.S.C. 6809(3)) are outside',
    },
  ],
  duties: [
    {
      id: 'us-mn-individuals',
      to: 'individuals',
      recipientName: 'affected Minnesota residents',
      by: ['owner', 'licensee'],
      trigger: 'discovery',
      deadline: { kind: 'without-undue-delay', standard: 'most expedient time possible' },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: 'subd. 1(a)',
    },
    {
      id: 'us-mn-cra',
      to: 'consumer-reporting-agencies',
      recipientName: 'nationwide consumer reporting agencies',
      by: ['owner', 'licensee'],
      trigger: 'discovery',
      deadline: {
        kind: 'hours',
        value: 48,
        text: 'within 48 hours (of discovering circumstances requiring notice to more than 500 persons)',
      },
      people: [{ scope: 'jurisdiction', atLeast: 501 }],
      contentRequired: [
        'timing, distribution and content of the individual notices',
        'approximate number of people notified',
      ],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      thresholdText: 'more than 500 persons at one time',
      citation: 'subd. 2',
    },
    {
      id: 'us-mn-maintainer-to-owner',
      to: 'controller',
      recipientName: 'owner or licensee of the data',
      by: ['maintainer'],
      trigger: 'discovery',
      deadline: { kind: 'immediately' },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: 'Minn. Stat. § 325E.61',
    },
  ],
  penalty: 'Minn. Stat. § 8.31',
  notes: [
    'Start of the 48 hours is read differently: discovery (statute text) or the consumer notice (Foley). Use discovery.',
  ],
}
