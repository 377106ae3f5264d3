import type { Regime } from '../engine/types.ts'

export const gbUkGdpr: Regime = {
  id: 'gb-uk-gdpr',
  jurisdiction: 'GB',
  level: 'national',
  name: 'UK GDPR and Data Protection Act 2018 – personal data breach',
  citation: 'UK GDPR arts. 33–34; DPA 2018 ss. 67–68 for law enforcement',
  sourceUrl: 'https://ico.org.uk/for-organisations/report-a-breach/',
  asOf: '2026-09-25',
  confidence: 'high',
  inForce: {
    status: 'in-force',
    from: '2021-01-01',
    note: 'regulator becomes the Information Commission (DUAA 2025 ss. 117–119; was due 30 Sept 2026)',
  },
  clockZone: 'Europe/London',
  reach: 'people-or-establishment',
  territorialTest: 'UK establishment or art. 3(2) targeting; separate from any EU notification',
  definition: { text: 'as EU GDPR', needsAcquisition: false, media: 'any' },
  data: [
    {
      id: 'gb-uk-gdpr-any-personal-data',
      requiresName: false,
      anyOf: 'any-personal-data',
      note: 'any information relating to an identified or identifiable person, contact data included',
    },
  ],
  contactDataAlone: { covered: true },
  encryption: { lifts: ['individuals'], text: 'art. 34(3)(a) individuals; risk factor for ICO' },
  harm: [
    {
      direction: 'notify-unless',
      met: { question: 'ukRisk', is: ['risk', 'high'] },
      decides: ['supervisory-authority'],
      code: 'risk-unlikely',
      text: 'the ICO is told unless the breach is unlikely to result in a risk (art. 33(1))',
    },
    {
      direction: 'notify-if',
      met: {
        all: [
          { question: 'ukRisk', is: ['high'] },
          { not: { question: 'protectedAgainstRisk', unanswered: { presume: false } } },
        ],
      },
      decides: ['individuals'],
      code: 'no-high-risk',
      text: 'people are told where a high risk is likely and no exemption of art. 34(3) applies (art. 34)',
    },
  ],
  harmText: 'as EU GDPR',
  exclusions: [
    {
      when: { role: ['telecom-provider'] },
      code: 'lex-specialis',
      text: 'PECR regulation 5A instead, for a communications provider',
    },
  ],
  duties: [
    {
      id: 'gb-uk-gdpr-33-1',
      to: 'supervisory-authority',
      recipientName: 'ICO (Information Commission)',
      by: ['controller'],
      trigger: 'awareness',
      deadline: {
        kind: 'hours',
        value: 72,
        standard: 'without undue delay and where feasible',
        text: '72 elapsed hours, evenings, weekends and bank holidays included; information may follow in phases (art. 33(4))',
        lateWithReasons: true,
      },
      contentRequired: [
        'nature of the breach with, where possible, categories and approximate numbers of people and of records',
        'name and contact details of the DPO or other contact point',
        'likely consequences',
        'measures taken or proposed, including mitigation',
        'reasons for any delay beyond 72 hours',
      ],
      form: 'https://ico.org.uk/for-organisations/report-a-breach/',
      citation: 'art. 33(1)',
    },
    {
      id: 'gb-uk-gdpr-34',
      to: 'individuals',
      recipientName: 'affected data subjects',
      by: ['controller'],
      trigger: 'awareness',
      deadline: { kind: 'without-undue-delay' },
      contentRequired: [
        'nature in plain language',
        'contact point',
        'likely consequences',
        'measures',
      ],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: 'art. 34',
    },
    {
      id: 'gb-uk-gdpr-33-2',
      to: 'controller',
      recipientName: 'controller',
      by: ['processor'],
      trigger: 'awareness',
      deadline: { kind: 'without-undue-delay' },
      contentRequired: [],
      citation: 'art. 33(2)',
    },
  ],
  penalty: 'GBP 8,700,000 or 2% of worldwide annual turnover; DPA 2018 s. 157',
  notes: [],
}
