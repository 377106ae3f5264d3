import type { Regime } from '../engine/regime.ts'

export const caPipeda: Regime = {
  id: 'ca-pipeda',
  jurisdiction: 'CA',
  level: 'national',
  name: 'PIPEDA – breach of security safeguards',
  citation: 'PIPEDA ss. 10.1–10.3; SOR/2018-64',
  sourceUrl: 'https://laws-lois.justice.gc.ca/eng/acts/P-8.6/',
  asOf: '2026-09-19',
  confidence: 'high',
  inForce: { status: 'in-force', from: '2018-11-01' },
  clockZone: 'America/Toronto',
  reach: 'people-or-establishment',
  territorialTest:
    'commercial activity; federal works; not intra-provincial activity in Quebec, Alberta, BC',
  definition: {
    text: 'unauthorised access, disclosure, loss or similar',
    needsAcquisition: false,
    media: 'any',
  },
  data: [
    {
      id: 'ca-pipeda-any-personal-data',
      requiresName: false,
      anyOf: 'any-personal-data',
      note: 'any personal data',
    },
  ],
  contactDataAlone: {
    covered: true,
    note: 'business contact information used only for business communication is outside Part 1 (s. 4.01); other contact data rarely reaches real risk of significant harm',
  },
  encryption: null,
  harm: [
    {
      direction: 'notify-if',
      met: { question: 'rrosh' },
      decides: ['supervisory-authority', 'individuals', 'other-organisations'],
      code: 'harm-test-not-met',
      text: 'a real risk of significant harm, by sensitivity and probability of misuse (s. 10.1(7)-(8))',
    },
  ],
  harmText: 'sensitivity and probability of misuse',
  exclusions: [
    {
      when: {
        all: [
          { establishedIn: ['CA-QC', 'CA-AB', 'CA-BC'] },
          { peopleOnlyIn: ['CA-QC', 'CA-AB', 'CA-BC'] },
        ],
      },
      code: 'lex-specialis',
      text: 'activity inside Quebec, Alberta or British Columbia falls under the law of the province',
    },
  ],
  duties: [
    {
      id: 'ca-pipeda-opc',
      to: 'supervisory-authority',
      recipientName: 'Office of the Privacy Commissioner of Canada',
      by: ['controller'],
      trigger: 'determination',
      deadline: {
        kind: 'as-soon-as-possible',
        text: 'as soon as feasible after determining that the breach has occurred',
      },
      contentRequired: [
        'circumstances and cause',
        'date or period',
        'information involved',
        'number affected',
        'mitigation',
        'notification steps',
        'contact',
      ],
      form: 'OPC breach report form',
      citation: 's. 10.1(1)-(2)',
    },
    {
      id: 'ca-pipeda-individuals',
      to: 'individuals',
      recipientName: 'affected individuals',
      by: ['controller'],
      trigger: 'determination',
      deadline: { kind: 'as-soon-as-possible', text: 'as soon as feasible' },
      contentRequired: [
        'circumstances',
        'date',
        'information',
        'steps taken',
        'steps individuals can take',
        'contact',
      ],
      citation: 's. 10.1(3)-(6)',
    },
    {
      id: 'ca-pipeda-others',
      to: 'other-organisations',
      recipientName: 'organisations or government bodies able to reduce harm',
      by: ['controller'],
      trigger: 'determination',
      deadline: { kind: 'as-soon-as-possible' },
      when: [
        { test: { question: 'othersCanReduceHarm' }, text: 'they may be able to reduce the risk' },
      ],
      contentRequired: [],
      citation: 's. 10.2',
    },
  ],
  penalty: 'CAD 100,000 per offence; s. 28',
  unverified: [
    'The exception for business contact information (s. 4.01) is from general knowledge.',
  ],
  notes: [
    'Keep a record of every breach for 24 months.',
    'The organisation in control reports, not its processor.',
  ],
}
