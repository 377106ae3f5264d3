import type { Regime } from '../engine/regime.ts'

export const usMs: Regime = {
  id: 'us-ms',
  jurisdiction: 'US-MS',
  level: 'state',
  name: 'Mississippi breach notification law',
  citation: 'Miss. Code § 75-24-29',
  sourceUrl:
    'https://law.justia.com/codes/mississippi/title-75/chapter-24/in-general/section-75-24-29/',
  asOf: '2025-09-01',
  confidence: 'medium',
  inForce: { status: 'in-force', currentTextFrom: '2021-07-01' },
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
      id: 'us-ms-name-plus-element',
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
      direction: 'notify-unless',
      met: { question: 'usHarm', is: ['likely'] },
      decides: 'all',
      code: 'harm-test-not-met',
      text: 'no notice if investigation reasonably determines no harm likely',
    },
  ],
  harmText: 'no notice if investigation reasonably determines no harm likely',
  exclusions: [],
  duties: [
    {
      id: 'us-ms-individuals',
      to: 'individuals',
      recipientName: 'affected Mississippi residents',
      by: ['owner', 'licensee'],
      trigger: 'discovery',
      deadline: { kind: 'without-undue-delay' },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: '§ 75-24-29(3)',
    },
    {
      id: 'us-ms-maintainer-to-owner',
      to: 'controller',
      recipientName: 'owner or licensee of the data',
      by: ['maintainer'],
      trigger: 'discovery',
      deadline: { kind: 'without-undue-delay', standard: 'as soon as practicable' },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: 'Miss. Code § 75-24-29',
    },
  ],
  penalty: 'unfair trade practice',
  unverified: [
    'The statute was not read; whether the amendment of 2021 added state and tribal identity numbers was not established.',
  ],
  notes: [],
}
