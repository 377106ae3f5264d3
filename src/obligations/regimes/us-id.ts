import type { Regime } from '../engine/regime.ts'

export const usId: Regime = {
  id: 'us-id',
  jurisdiction: 'US-ID',
  level: 'state',
  name: 'Idaho identity theft / breach law',
  citation: 'Idaho Code § 28-51-104 to -107',
  sourceUrl: 'https://legislature.idaho.gov/statutesrules/idstat/Title28/T28CH51/',
  asOf: '2025-09-01',
  confidence: 'medium',
  inForce: { status: 'in-force', currentTextFrom: '2010-07-01' },
  clockZone: 'America/Boise',
  reach: 'residents',
  territorialTest: 'residence of the affected individual',
  definition: {
    text: 'unauthorised acquisition of covered data',
    needsAcquisition: true,
    media: 'computerized',
  },
  data: [
    {
      id: 'us-id-name-plus-element',
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
  harm: [
    {
      direction: 'notify-if',
      met: { question: 'usHarm', is: ['likely'] },
      decides: 'all',
      code: 'harm-test-not-met',
      text: 'notice if investigation finds misuse has occurred or is reasonably likely',
    },
  ],
  harmText: 'notice if investigation finds misuse has occurred or is reasonably likely',
  exclusions: [],
  duties: [
    {
      id: 'us-id-individuals',
      to: 'individuals',
      recipientName: 'affected Idaho residents',
      by: ['owner', 'licensee'],
      trigger: 'discovery',
      deadline: { kind: 'without-undue-delay', standard: 'as soon as possible' },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: '§ 28-51-105',
    },
    {
      id: 'us-id-maintainer-to-owner',
      to: 'controller',
      recipientName: 'owner or licensee of the data',
      by: ['maintainer'],
      trigger: 'discovery',
      deadline: { kind: 'immediately' },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: 'Idaho Code § 28-51-104 to -107',
    },
  ],
  penalty: 'US$25,000 per breach; § 28-51-107',
  unverified: ['The statute was not read in an official copy.'],
  notes: ['Attorney-general notice binds state agencies (24 hours), not private entities.'],
}
