import type { Regime } from '../engine/regime.ts'

export const usMe: Regime = {
  id: 'us-me',
  jurisdiction: 'US-ME',
  level: 'state',
  name: 'Maine Notice of Risk to Personal Data Act',
  citation: '10 M.R.S. § 1346–1350-B',
  sourceUrl: 'https://legislature.maine.gov/statutes/10/title10sec1348.html',
  asOf: '2026-09-15',
  confidence: 'high',
  inForce: { status: 'in-force', currentTextFrom: '2019-09-19' },
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
      id: 'us-me-name-plus-element',
      requiresName: true,
      anyOf: [
        'ssn',
        'driver-licence',
        'state-id',
        'financial-account',
        'payment-card',
        'account-access-code',
      ],
      note: 'first name or first initial and last name plus at least one element',
    },
    {
      id: 'us-me-elements-without-name',
      requiresName: false,
      anyOf: ['ssn', 'driver-licence', 'financial-account', 'payment-card', 'account-access-code'],
      when: { question: 'identityTheftPossible' },
      note: 'element counts without a name when it would be enough to commit identity theft',
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
      met: { any: [{ question: 'usHarm', is: ['likely'] }, { sector: ['information-broker'] }] },
      decides: 'all',
      code: 'harm-test-not-met',
      text: 'others than information brokers notify where misuse has occurred or is reasonably possible (§ 1348(1))',
    },
  ],
  harmText:
    'non-brokers notify if misuse has occurred or is reasonably possible; information brokers have no harm test',
  exclusions: [],
  duties: [
    {
      id: 'us-me-individuals',
      to: 'individuals',
      recipientName: 'affected Maine residents',
      by: ['owner', 'licensee'],
      trigger: 'awareness',
      deadline: {
        kind: 'calendar-days',
        value: 30,
        text: 'not more than 30 days after becoming aware of the breach and identifying its scope',
        notBefore: 'scope-identified',
        afterClearance: { kind: 'business-days', value: 7, calendar: 'us-federal' },
      },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: '§ 1348(1)',
    },
    {
      id: 'us-me-regulator',
      to: 'state-regulator',
      recipientName:
        'Dept of Professional and Financial Regulation (regulated) or Attorney General (others)',
      by: ['owner', 'licensee'],
      trigger: 'individual-notice',
      deadline: { kind: 'without-undue-delay' },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      thresholdText: 'any notified breach',
      citation: '§ 1348(5)',
    },
    {
      id: 'us-me-cra',
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
      thresholdText: 'more than 1,000 persons at a single time',
      citation: '§ 1348(4)',
    },
    {
      id: 'us-me-maintainer-to-owner',
      to: 'controller',
      recipientName: 'owner or licensee of the data',
      by: ['maintainer'],
      trigger: 'discovery',
      deadline: { kind: 'immediately' },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: '10 M.R.S. § 1346–1350-B',
    },
  ],
  penalty: 'US$500 per violation, US$2,500 per day; § 1349',
  notes: ['Law-enforcement delay ends 7 business days after clearance.'],
}
