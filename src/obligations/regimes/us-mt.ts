import type { Regime } from '../engine/regime.ts'

export const usMt: Regime = {
  id: 'us-mt',
  jurisdiction: 'US-MT',
  level: 'state',
  name: 'Montana breach notification law',
  citation: 'Mont. Code § 30-14-1704',
  sourceUrl:
    'https://leg.mt.gov/bills/mca/title_0300/chapter_0140/part_0170/section_0040/0300-0140-0170-0040.html',
  asOf: '2026-09-15',
  confidence: 'high',
  inForce: { status: 'in-force', currentTextFrom: '2023-10-01' },
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
      id: 'us-mt-name-plus-element',
      requiresName: true,
      anyOf: [
        'ssn',
        'driver-licence',
        'state-id',
        'financial-account-with-code',
        'payment-card-with-code',
        'tribal-id',
        'health',
        'tax-id',
        'irs-ip-pin',
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
      text: 'breach must materially compromise data and cause or be reasonably believed to cause loss or injury',
    },
  ],
  harmText:
    'breach must materially compromise data and cause or be reasonably believed to cause loss or injury',
  exclusions: [],
  duties: [
    {
      id: 'us-mt-individuals',
      to: 'individuals',
      recipientName: 'affected Montana residents',
      by: ['owner', 'licensee'],
      trigger: 'discovery',
      deadline: { kind: 'without-undue-delay' },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: '§ 30-14-1704(1)',
    },
    {
      id: 'us-mt-ag',
      to: 'attorney-general',
      recipientName: 'Montana AG Office of Consumer Protection',
      by: ['owner', 'licensee'],
      trigger: 'individual-notice',
      deadline: { kind: 'relative', text: 'simultaneously with the individual notice' },
      sequence: 'concurrent',
      contentRequired: [
        'electronic copy of notice',
        'date and method of distribution',
        'number of Montanans',
      ],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      thresholdText: 'any notified resident',
      citation: '§ 30-14-1704(8)',
    },
    {
      id: 'us-mt-cra',
      to: 'consumer-reporting-agencies',
      recipientName: 'nationwide consumer reporting agencies',
      by: ['owner', 'licensee'],
      trigger: 'individual-notice',
      deadline: { kind: 'without-undue-delay' },
      when: [
        {
          test: { question: 'noticeSuggestsCreditReport' },
          text: 'the notice suggests obtaining a credit report',
        },
      ],
      contentRequired: [
        'timing, distribution and content of the individual notices',
        'approximate number of people notified',
      ],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      thresholdText: 'coordinate only if the notice suggests obtaining a credit report',
      citation: '§ 30-14-1704(7)',
    },
    {
      id: 'us-mt-maintainer-to-owner',
      to: 'controller',
      recipientName: 'owner or licensee of the data',
      by: ['maintainer'],
      trigger: 'discovery',
      deadline: { kind: 'immediately' },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: 'Mont. Code § 30-14-1704',
    },
  ],
  penalty: 'unfair trade practices',
  notes: [],
}
