import type { Regime } from '../engine/regime.ts'

export const usGa: Regime = {
  id: 'us-ga',
  jurisdiction: 'US-GA',
  level: 'state',
  name: 'Georgia Personal Identity Protection Act',
  citation: 'O.C.G.A. § 10-1-910 to -912',
  sourceUrl: 'https://law.justia.com/codes/georgia/title-10/chapter-1/article-34/',
  asOf: '2025-09-01',
  confidence: 'medium',
  inForce: { status: 'in-force', currentTextFrom: '2007-05-24' },
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
      id: 'us-ga-name-plus-element',
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
      id: 'us-ga-elements-without-name',
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
  harm: [],
  harmText: 'no risk-of-harm exception: unauthorised acquisition of covered data is enough',
  exclusions: [
    {
      when: { not: { sector: ['information-broker', 'government-data-collector'] } },
      code: 'not-applicable-sector',
      text: 'only information brokers and government data collectors are covered',
    },
  ],
  scopeText: 'only information brokers and government data collectors',
  duties: [
    {
      id: 'us-ga-individuals',
      to: 'individuals',
      recipientName: 'affected Georgia residents',
      by: ['owner', 'licensee'],
      trigger: 'discovery',
      deadline: {
        kind: 'without-undue-delay',
        standard: 'most expedient time possible and without unreasonable delay',
      },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: '§ 10-1-912(a)',
    },
    {
      id: 'us-ga-cra',
      to: 'consumer-reporting-agencies',
      recipientName: 'nationwide consumer reporting agencies',
      by: ['owner', 'licensee'],
      trigger: 'individual-notice',
      deadline: { kind: 'without-undue-delay' },
      people: [{ scope: 'jurisdiction', atLeast: 10_001 }],
      contentRequired: [
        'timing, distribution and content of the individual notices',
        'approximate number of people notified',
      ],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      thresholdText: 'more than 10,000 residents at one time',
      citation: '§ 10-1-912(d)',
    },
    {
      id: 'us-ga-maintainer-to-owner',
      to: 'controller',
      recipientName: 'owner or licensee of the data',
      by: ['maintainer'],
      trigger: 'discovery',
      deadline: { kind: 'hours', value: 24, text: 'within 24 hours following discovery' },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: '§ 10-1-912(b)',
    },
  ],
  penalty: 'unfair trade practice',
  unverified: ['The Code was not read in an official copy.'],
  notes: ['Ordinary private businesses that are not information brokers are outside this statute.'],
}
