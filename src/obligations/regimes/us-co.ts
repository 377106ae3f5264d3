import type { Regime } from '../engine/regime.ts'

export const usCo: Regime = {
  id: 'us-co',
  jurisdiction: 'US-CO',
  level: 'state',
  name: 'Colorado breach notification law',
  citation: 'C.R.S. § 6-1-716',
  sourceUrl: 'https://leg.colorado.gov/colorado-revised-statutes',
  asOf: '2026-09-15',
  confidence: 'high',
  inForce: { status: 'in-force', currentTextFrom: '2018-09-01' },
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
      id: 'us-co-name-plus-element',
      requiresName: true,
      anyOf: [
        'ssn',
        'driver-licence',
        'state-id',
        'student-id',
        'military-id',
        'passport',
        'health',
        'health-insurance',
        'biometric',
      ],
      note: 'first name or first initial and last name plus at least one element',
    },
    {
      id: 'us-co-credentials',
      requiresName: false,
      anyOf: ['credentials'],
      note: 'user name or e-mail address together with the password or security answer that opens an online account; no name needed',
    },
    {
      id: 'us-co-elements-without-name',
      requiresName: false,
      anyOf: ['financial-account-with-code', 'payment-card-with-code'],
      note: 'account or card number with the code counts without a name',
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
      text: 'no notice if investigation finds misuse has not occurred and is not reasonably likely',
    },
  ],
  harmText: 'no notice if investigation finds misuse has not occurred and is not reasonably likely',
  exclusions: [],
  duties: [
    {
      id: 'us-co-individuals',
      to: 'individuals',
      recipientName: 'affected Colorado residents',
      by: ['owner', 'licensee'],
      trigger: 'determination',
      deadline: {
        kind: 'calendar-days',
        value: 30,
        text: 'not later than 30 days after the date of determination; shortest applicable law controls',
      },
      contentRequired: [
        'date or range',
        'data description',
        'contact of covered entity',
        'CRA and FTC contact details',
        'fraud alert and freeze statement',
      ],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: '§ 6-1-716(2)(a)',
    },
    {
      id: 'us-co-ag',
      to: 'attorney-general',
      recipientName: 'Colorado Attorney General',
      by: ['owner', 'licensee'],
      trigger: 'determination',
      deadline: { kind: 'calendar-days', value: 30 },
      people: [{ scope: 'jurisdiction', atLeast: 500 }],
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      thresholdText: '500 Colorado residents or more',
      citation: '§ 6-1-716(2)(f)',
    },
    {
      id: 'us-co-cra',
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
      thresholdText: 'more than 1,000 Colorado residents (not GLBA entities)',
      citation: '§ 6-1-716(2)(d)',
    },
    {
      id: 'us-co-maintainer-to-owner',
      to: 'controller',
      recipientName: 'owner or licensee of the data',
      by: ['maintainer'],
      trigger: 'discovery',
      deadline: { kind: 'without-undue-delay' },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: 'C.R.S. § 6-1-716',
    },
  ],
  penalty: 'AG action; direct economic damages',
  privateRightOfAction: false,
  notes: [],
}
