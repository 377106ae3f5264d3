import type { Regime } from '../engine/regime.ts'

export const usNv: Regime = {
  id: 'us-nv',
  jurisdiction: 'US-NV',
  level: 'state',
  name: 'Nevada security of personal information law',
  citation: 'NRS 603A.040, 603A.220',
  sourceUrl: 'https://www.leg.state.nv.us/NRS/NRS-603A.html#NRS603ASec220',
  asOf: '2026-08-18',
  confidence: 'high',
  inForce: { status: 'in-force', currentTextFrom: '2015-07-01' },
  clockZone: 'America/Los_Angeles',
  reach: 'residents',
  territorialTest: 'residence of the affected individual',
  definition: {
    text: 'unauthorised acquisition of covered data',
    needsAcquisition: true,
    media: 'computerized',
  },
  data: [
    {
      id: 'us-nv-name-plus-element',
      requiresName: true,
      anyOf: [
        'ssn',
        'driver-licence',
        'state-id',
        'financial-account-with-code',
        'payment-card-with-code',
        'medical-id',
        'health-insurance',
        'credentials',
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
      direction: 'notify-if',
      met: { any: [{ question: 'maliciousExternal' }, { question: 'usHarm', is: ['likely'] }] },
      decides: 'all',
      code: 'harm-test-not-met',
      text: 'the acquisition must materially compromise security, confidentiality or integrity',
    },
  ],
  harmText: 'breach must materially compromise security, confidentiality or integrity',
  exclusions: [],
  duties: [
    {
      id: 'us-nv-individuals',
      to: 'individuals',
      recipientName: 'affected Nevada residents',
      by: ['owner', 'licensee'],
      trigger: 'discovery',
      deadline: { kind: 'without-undue-delay', standard: 'most expedient time possible' },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: '603A.220(1)',
    },
    {
      id: 'us-nv-cra',
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
      thresholdText: 'more than 1,000 persons at any one time',
      citation: '603A.220(6)',
    },
    {
      id: 'us-nv-maintainer-to-owner',
      to: 'controller',
      recipientName: 'owner or licensee of the data',
      by: ['maintainer'],
      trigger: 'discovery',
      deadline: { kind: 'immediately' },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: 'NRS 603A.040, 603A.220',
    },
  ],
  penalty: 'deceptive trade practice',
  notes: [],
}
