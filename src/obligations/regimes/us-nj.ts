import type { Regime } from '../engine/regime.ts'

export const usNj: Regime = {
  id: 'us-nj',
  jurisdiction: 'US-NJ',
  level: 'state',
  name: 'New Jersey disclosure of breach of security law',
  citation: 'N.J.S.A. 56:8-161 to -163',
  sourceUrl:
    'https://perkinscoie.com/en/news-insights/security-breach-notification-chart-new-jersey.html',
  asOf: '2025-09-01',
  confidence: 'high',
  inForce: { status: 'in-force', currentTextFrom: '2019-09-01' },
  clockZone: 'America/New_York',
  reach: 'residents',
  territorialTest: 'residence of the affected individual',
  definition: {
    text: 'unauthorised access to or acquisition of covered data',
    needsAcquisition: false,
    media: 'computerized',
  },
  data: [
    {
      id: 'us-nj-name-plus-element',
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
    {
      id: 'us-nj-credentials',
      requiresName: false,
      anyOf: ['credentials'],
      note: 'user name, e-mail address or other account identifier with password or security answer',
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
      text: 'no notice if misuse is not reasonably possible; record kept five years',
    },
  ],
  harmText: 'no notice if misuse is not reasonably possible; record kept five years',
  exclusions: [],
  duties: [
    {
      id: 'us-nj-individuals',
      to: 'individuals',
      recipientName: 'affected New Jersey residents',
      by: ['owner', 'licensee'],
      trigger: 'discovery',
      deadline: { kind: 'without-undue-delay', standard: 'most expedient time possible' },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: '56:8-163(a)',
    },
    {
      id: 'us-nj-state-police',
      to: 'state-regulator',
      recipientName: 'Division of State Police (via NJCCIC portal)',
      by: ['owner', 'licensee'],
      trigger: 'discovery',
      deadline: { kind: 'relative', text: 'in advance of the disclosure to customers' },
      sequence: 'before-individuals',
      contentRequired: [],
      form: 'https://www.cyber.nj.gov/breach',
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      thresholdText: 'any notified customer',
      citation: '56:8-163(c)(1)',
    },
    {
      id: 'us-nj-cra',
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
      thresholdText: 'more than 1,000 persons at one time',
      citation: '56:8-163(f)',
    },
    {
      id: 'us-nj-maintainer-to-owner',
      to: 'controller',
      recipientName: 'owner or licensee of the data',
      by: ['maintainer'],
      trigger: 'discovery',
      deadline: { kind: 'immediately' },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: 'N.J.S.A. 56:8-161 to -163',
    },
  ],
  penalty: 'US$10,000 first, US$20,000 later offences; Consumer Fraud Act',
  notes: [],
}
