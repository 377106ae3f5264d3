import type { Regime } from '../engine/regime.ts'

export const usPa: Regime = {
  id: 'us-pa',
  jurisdiction: 'US-PA',
  level: 'state',
  name: 'Pennsylvania Breach of Personal Information Notification Act',
  citation: '73 P.S. § 2301 et seq. (Act 151 of 2022; Act 33 of 2024)',
  sourceUrl:
    'https://www.legis.state.pa.us/cfdocs/legis/li/uconsCheck.cfm?yr=2005&sessInd=0&act=94',
  asOf: '2026-09-15',
  confidence: 'high',
  inForce: { status: 'in-force', currentTextFrom: '2024-09-26' },
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
      id: 'us-pa-name-plus-element',
      requiresName: true,
      anyOf: [
        'ssn',
        'driver-licence',
        'state-id',
        'financial-account-with-code',
        'payment-card-with-code',
        'health-insurance',
        'credentials',
      ],
      note: 'first name or first initial and last name plus at least one element',
    },
    {
      id: 'us-pa-medical-state-agency',
      requiresName: true,
      anyOf: ['health'],
      when: { any: [{ tag: 'state-agency' }, { tag: 'state-contractor' }] },
      note: 'medical information only when held by a state agency or its contractor',
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
      text: 'breach must materially compromise data and cause or be reasonably believed to cause loss or injury',
    },
  ],
  harmText:
    'breach must materially compromise data and cause or be reasonably believed to cause loss or injury',
  exclusions: [],
  duties: [
    {
      id: 'us-pa-individuals',
      to: 'individuals',
      recipientName: 'affected Pennsylvania residents',
      by: ['owner', 'licensee'],
      trigger: 'determination',
      deadline: {
        kind: 'without-undue-delay',
        variants: [
          {
            when: { any: [{ tag: 'public-body' }, { tag: 'state-agency' }] },
            limit: { kind: 'business-days', value: 7, calendar: 'us-federal' },
          },
        ],
      },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: '73 P.S. § 2303',
    },
    {
      id: 'us-pa-ag',
      to: 'attorney-general',
      recipientName: 'Pennsylvania Attorney General',
      by: ['owner', 'licensee'],
      trigger: 'individual-notice',
      deadline: { kind: 'relative', text: 'concurrently with individual notice' },
      people: [{ scope: 'jurisdiction', atLeast: 501 }],
      sequence: 'concurrent',
      contentRequired: [
        'organisation name and location',
        'date',
        'summary',
        'estimated total and Pennsylvania counts',
      ],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      thresholdText: 'more than 500 Pennsylvania residents',
      citation: '73 P.S. § 2303 (Act 33)',
    },
    {
      id: 'us-pa-cra',
      to: 'consumer-reporting-agencies',
      recipientName: 'nationwide consumer reporting agencies',
      by: ['owner', 'licensee'],
      trigger: 'individual-notice',
      deadline: { kind: 'without-undue-delay' },
      people: [{ scope: 'jurisdiction', atLeast: 501 }],
      contentRequired: [
        'timing, distribution and content of the individual notices',
        'approximate number of people notified',
      ],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      thresholdText: 'more than 500 persons at one time (was 1,000 before 2024-09-26)',
      citation: '73 P.S. § 2305',
    },
    {
      id: 'us-pa-maintainer-to-owner',
      to: 'controller',
      recipientName: 'owner or licensee of the data',
      by: ['maintainer'],
      trigger: 'discovery',
      deadline: { kind: 'without-undue-delay' },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: '73 P.S. § 2301 et seq. (Act 151 of 2022; Act 33 of 2024)',
    },
  ],
  penalty: 'UTPCPL (AG exclusive)',
  privateRightOfAction: false,
  mitigationOffer:
    '12 months credit monitoring and one report (SSN, bank account, driver licence or state ID)',
  notes: [],
}
