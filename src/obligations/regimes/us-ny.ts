import type { Regime } from '../engine/regime.ts'

export const usNy: Regime = {
  id: 'us-ny',
  jurisdiction: 'US-NY',
  level: 'state',
  name: 'New York Information Security Breach and Notification Act (SHIELD)',
  citation: 'N.Y. Gen. Bus. Law § 899-aa',
  sourceUrl: 'https://www.nysenate.gov/legislation/laws/GBS/899-AA',
  asOf: '2026-09-15',
  confidence: 'high',
  inForce: { status: 'in-force', currentTextFrom: '2024-12-21' },
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
      id: 'us-ny-name-plus-element',
      requiresName: true,
      otherwiseIdentifiable: true,
      anyOf: [
        'ssn',
        'driver-licence',
        'state-id',
        'financial-account-with-code',
        'payment-card-with-code',
        'financial-account',
        'payment-card',
        'biometric',
        'health',
        'health-insurance',
      ],
      note: 'any personal identifier plus an element; account or card number alone counts when it can be used without a code',
    },
    {
      id: 'us-ny-credentials',
      requiresName: false,
      anyOf: ['credentials'],
      note: 'user name or e-mail address together with the password or security answer that opens an online account; no name needed',
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
      met: {
        any: [
          {
            not: {
              question: 'inadvertentDisclosure',
              unanswered: { noWhere: 'maliciousExternal', presume: false },
            },
          },
          { question: 'usHarm', is: ['likely'] },
        ],
      },
      decides: 'all',
      code: 'harm-test-not-met',
      text: 'only an inadvertent disclosure by authorised persons that will not likely result in misuse or harm is exempt; written, kept five years, to the attorney general within 10 days if over 500 residents (§ 899-aa(2)(a))',
    },
  ],
  harmText:
    'only inadvertent disclosure by authorised persons that will not likely result in misuse, financial harm or emotional harm; written, kept five years; to AG within 10 days if over 500 residents',
  exclusions: [],
  duties: [
    {
      id: 'us-ny-individuals',
      to: 'individuals',
      recipientName: 'affected New York residents',
      by: ['owner', 'licensee'],
      trigger: 'discovery',
      deadline: {
        kind: 'calendar-days',
        value: 30,
        text: 'most expedient time possible, within 30 days after the breach has been discovered (law-enforcement needs excepted)',
      },
      contentRequired: [
        'contact of sender',
        'telephone numbers and sites of state and federal agencies',
        'categories and elements of data',
      ],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: '§ 899-aa(2)',
    },
    {
      id: 'us-ny-ag',
      to: 'attorney-general',
      recipientName: 'New York Attorney General',
      by: ['owner', 'licensee'],
      trigger: 'discovery',
      deadline: {
        kind: 'calendar-days',
        value: 30,
        standard: 'without delaying notice to residents',
      },
      sequence: 'no-later-than-individuals',
      contentRequired: [
        'timing, content and distribution of notices',
        'approximate number',
        'template of notice',
      ],
      form: 'https://ag.ny.gov/resources/organizations/data-breach-reporting',
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      thresholdText: 'any notified New York resident',
      citation: '§ 899-aa(8)(a)',
    },
    {
      id: 'us-ny-dos',
      to: 'state-regulator',
      recipientName: 'New York Department of State',
      by: ['owner', 'licensee'],
      trigger: 'discovery',
      deadline: { kind: 'calendar-days', value: 30 },
      contentRequired: [],
      form: 'same NYAG portal',
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      thresholdText: 'any notified New York resident',
      citation: '§ 899-aa(8)(a)',
    },
    {
      id: 'us-ny-state-police',
      to: 'state-regulator',
      recipientName: 'New York Division of State Police',
      by: ['owner', 'licensee'],
      trigger: 'discovery',
      deadline: { kind: 'calendar-days', value: 30 },
      contentRequired: [],
      form: 'same NYAG portal',
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      thresholdText: 'any notified New York resident',
      citation: '§ 899-aa(8)(a)',
    },
    {
      id: 'us-ny-dfs',
      to: 'sector-regulator',
      recipientName: 'New York Department of Financial Services',
      by: ['owner', 'licensee', 'ny-dfs-covered-entity'],
      trigger: 'discovery',
      deadline: { kind: 'calendar-days', value: 30 },
      when: [
        {
          test: { role: ['ny-dfs-covered-entity'] },
          text: 'only a covered entity of the Department of Financial Services',
        },
      ],
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      thresholdText: 'only DFS covered entities (Feb 2025 chapter amendment)',
      citation: '§ 899-aa(8)(a)',
    },
    {
      id: 'us-ny-ag-hipaa',
      to: 'attorney-general',
      recipientName: 'New York Attorney General',
      by: ['owner', 'licensee', 'hipaa-covered-entity'],
      trigger: 'hhs-notification',
      deadline: {
        kind: 'business-days',
        value: 5,
        calendar: 'us-federal',
        text: 'within five business days of notifying HHS',
      },
      data: [
        {
          id: 'us-ny-ag-hipaa-any',
          requiresName: false,
          anyOf: 'any-personal-data',
          note: 'also where the data are not private information',
        },
      ],
      stageOf: 'us-hipaa-hhs-500',
      when: [
        {
          test: { role: ['hipaa-covered-entity'] },
          text: 'only a HIPAA covered entity that notifies HHS',
        },
      ],
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      thresholdText: 'HIPAA covered entity notifying HHS',
      citation: '§ 899-aa(9)',
    },
    {
      id: 'us-ny-cra',
      to: 'consumer-reporting-agencies',
      recipientName: 'nationwide consumer reporting agencies',
      by: ['owner', 'licensee'],
      trigger: 'individual-notice',
      deadline: { kind: 'without-undue-delay' },
      people: [{ scope: 'jurisdiction', atLeast: 5001 }],
      contentRequired: [
        'timing, distribution and content of the individual notices',
        'approximate number of people notified',
      ],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      thresholdText: 'more than 5,000 New York residents at one time',
      citation: '§ 899-aa(8)(b)',
    },
    {
      id: 'us-ny-maintainer-to-owner',
      to: 'controller',
      recipientName: 'owner or licensee of the data',
      by: ['maintainer'],
      trigger: 'discovery',
      deadline: { kind: 'immediately' },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: 'N.Y. Gen. Bus. Law § 899-aa',
    },
  ],
  penalty: 'greater of US$5,000 or US$20 per failed notice, max US$250,000; § 899-aa(6)',
  privateRightOfAction: false,
  unverified: ['That medical data count from 21 March 2025 is from general knowledge.'],
  notes: [
    'Dec 2024 amendment (chs. 613, 647) set the 30 days and removed the scope-of-breach allowance; medical and health-insurance data count from 2025-03-21.',
  ],
}
