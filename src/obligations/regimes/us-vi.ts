import type { Regime } from '../engine/regime.ts'

export const usVi: Regime = {
  id: 'us-vi',
  jurisdiction: 'US-VI',
  level: 'territory',
  name: 'Virgin Islands notices of security breach',
  citation: '14 V.I.C. § 2208–2212',
  sourceUrl: 'https://www.constangy.com/data-privacy-us-vi',
  asOf: '2025-09-01',
  confidence: 'medium',
  inForce: { status: 'in-force', currentTextFrom: '2005-10-17' },
  clockZone: 'America/St_Thomas',
  reach: 'residents',
  territorialTest: 'residence of the affected individual',
  definition: {
    text: 'unauthorised acquisition of covered data',
    needsAcquisition: true,
    media: 'computerized',
  },
  data: [
    {
      id: 'us-vi-name-plus-element',
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
  harm: [],
  harmText: 'no risk-of-harm exception: unauthorised acquisition of covered data is enough',
  exclusions: [],
  duties: [
    {
      id: 'us-vi-individuals',
      to: 'individuals',
      recipientName: 'affected U.S. Virgin Islands residents',
      by: ['owner', 'licensee'],
      trigger: 'discovery',
      deadline: { kind: 'without-undue-delay', standard: 'most expedient time possible' },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: '§ 2208(a)',
    },
    {
      id: 'us-vi-maintainer-to-owner',
      to: 'controller',
      recipientName: 'owner or licensee of the data',
      by: ['maintainer'],
      trigger: 'discovery',
      deadline: { kind: 'immediately' },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: '14 V.I.C. § 2208–2212',
    },
  ],
  penalty: '§ 2211 (civil action, injunction)',
  privateRightOfAction: true,
  unverified: ['The day on which the text took effect was not established.'],
  notes: ['No regulator or CRA notice.'],
}
