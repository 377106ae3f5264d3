import type { Regime } from '../engine/regime.ts'

export const usGu: Regime = {
  id: 'us-gu',
  jurisdiction: 'US-GU',
  level: 'territory',
  name: 'Guam notification of breaches of personal information',
  citation: '9 GCA § 48.10 et seq.',
  sourceUrl: 'https://lewisbrisbois.com/privacy/US/Guam/data-breach',
  asOf: '2025-09-01',
  confidence: 'high',
  inForce: { status: 'in-force', currentTextFrom: '2009-08-10' },
  clockZone: 'Pacific/Guam',
  reach: 'residents',
  territorialTest: 'residence of the affected individual',
  definition: {
    text: 'unauthorised acquisition of covered data',
    needsAcquisition: true,
    media: 'computerized',
  },
  data: [
    {
      id: 'us-gu-name-plus-element',
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
      text: 'breach causes or is reasonably believed to cause identity theft or other fraud',
    },
  ],
  harmText: 'breach causes or is reasonably believed to cause identity theft or other fraud',
  exclusions: [],
  duties: [
    {
      id: 'us-gu-individuals',
      to: 'individuals',
      recipientName: 'affected Guam residents',
      by: ['owner', 'licensee'],
      trigger: 'discovery',
      deadline: { kind: 'without-undue-delay' },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: '§ 48.30',
    },
    {
      id: 'us-gu-maintainer-to-owner',
      to: 'controller',
      recipientName: 'owner or licensee of the data',
      by: ['maintainer'],
      trigger: 'discovery',
      deadline: { kind: 'without-undue-delay', standard: 'as soon as practicable' },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: '9 GCA § 48.10 et seq.',
    },
  ],
  penalty: 'US$150,000 per breach or series; § 48.50',
  notes: ['No regulator or CRA notice.'],
}
