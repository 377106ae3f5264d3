import type { Regime } from '../engine/regime.ts'

export const usSd: Regime = {
  id: 'us-sd',
  jurisdiction: 'US-SD',
  level: 'state',
  name: 'South Dakota breach notification law',
  citation: 'SDCL § 22-40-19 to -26',
  sourceUrl: 'https://sdlegislature.gov/Statutes/Codified_Laws/2078844',
  asOf: '2025-09-01',
  confidence: 'high',
  inForce: { status: 'in-force', currentTextFrom: '2018-07-01' },
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
      id: 'us-sd-name-plus-element',
      requiresName: true,
      anyOf: [
        'ssn',
        'driver-licence',
        'state-id',
        'financial-account-with-code',
        'payment-card-with-code',
        'gov-id-other',
        'health',
        'employer-id-with-code',
      ],
      note: 'first name or first initial and last name plus at least one element',
    },
    {
      id: 'us-sd-credentials',
      requiresName: false,
      anyOf: ['credentials'],
      note: 'user name or e-mail address together with the password or security answer that opens an online account; no name needed',
    },
    {
      id: 'us-sd-elements-without-name',
      requiresName: false,
      anyOf: ['financial-account-with-code', 'payment-card-with-code'],
      note: '“protected information”: account or card number with code, no name needed',
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
      text: 'no notice if, after investigation and notice to the AG, harm unlikely; record three years',
    },
  ],
  harmText:
    'no notice if, after investigation and notice to the AG, harm unlikely; record three years',
  exclusions: [],
  duties: [
    {
      id: 'us-sd-individuals',
      to: 'individuals',
      recipientName: 'affected South Dakota residents',
      by: ['owner', 'licensee'],
      trigger: 'discovery',
      deadline: {
        kind: 'calendar-days',
        value: 60,
        text: '60 days from discovery or notification',
      },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: '§ 22-40-20',
    },
    {
      id: 'us-sd-ag',
      to: 'attorney-general',
      recipientName: 'South Dakota Attorney General',
      by: ['owner', 'licensee'],
      trigger: 'discovery',
      deadline: { kind: 'calendar-days', value: 60 },
      people: [{ scope: 'jurisdiction', atLeast: 251 }],
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      thresholdText: 'more than 250 residents',
      citation: '§ 22-40-20',
    },
    {
      id: 'us-sd-cra',
      to: 'consumer-reporting-agencies',
      recipientName: 'nationwide consumer reporting agencies',
      by: ['owner', 'licensee'],
      trigger: 'discovery',
      deadline: { kind: 'without-undue-delay' },
      contentRequired: [
        'timing, distribution and content of the individual notices',
        'approximate number of people notified',
      ],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      thresholdText: 'any notified breach (no minimum)',
      citation: '§ 22-40-24',
    },
    {
      id: 'us-sd-maintainer-to-owner',
      to: 'controller',
      recipientName: 'owner or licensee of the data',
      by: ['maintainer'],
      trigger: 'discovery',
      deadline: { kind: 'without-undue-delay' },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: 'SDCL § 22-40-19 to -26',
    },
  ],
  penalty: 'US$10,000 per day per violation; § 22-40-25',
  unverified: [
    'The penalty is from general knowledge, and how fast a maintainer tells the owner was not established.',
  ],
  notes: [],
}
