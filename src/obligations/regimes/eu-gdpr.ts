import type { Regime } from '../engine/regime.ts'

export const euGdpr: Regime = {
  id: 'eu-gdpr',
  jurisdiction: 'EU',
  level: 'supranational',
  name: 'General Data Protection Regulation – personal data breach',
  citation: 'Regulation (EU) 2016/679 arts. 4(12), 33, 34',
  sourceUrl: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  asOf: '2026-10-10',
  confidence: 'high',
  inForce: {
    status: 'in-force',
    from: '2018-05-25',
    pendingChange:
      'Digital Omnibus COM(2025) 837 would move art. 33 to high-risk breaches and 96 hours; first reading, no agreed text in Sept 2026',
  },
  clockZone: 'establishment',
  reach: 'people-or-establishment',
  territorialTest:
    'establishment in the EU/EEA (lead authority of the main establishment for cross-border processing) or art. 3(2) targeting/monitoring; a controller without an EU establishment notifies the authority of every member state where people are affected (EDPB 9/2022 v2.0)',
  definition: {
    text: 'security breach leading to destruction, loss, alteration, unauthorised disclosure or access (confidentiality, integrity or availability)',
    needsAcquisition: false,
    media: 'automated processing and filing systems',
  },
  data: [
    {
      id: 'eu-gdpr-any-personal-data',
      requiresName: false,
      anyOf: 'any-personal-data',
      note: 'any information relating to an identified or identifiable person, contact data included',
    },
  ],
  contactDataAlone: {
    covered: true,
    note: 'business contact data of a natural person is personal data; art. 33 applies unless a risk is unlikely',
  },
  encryption: {
    lifts: ['individuals'],
    text: 'art. 34(3)(a) removes the individual notice; for the authority it can make a risk unlikely if key safe and data still available',
  },
  harm: [
    {
      direction: 'notify-unless',
      met: { question: 'gdprRisk', is: ['risk', 'high'] },
      decides: ['supervisory-authority'],
      code: 'risk-unlikely',
      text: 'the authority is told unless the breach is unlikely to result in a risk (art. 33(1))',
    },
    {
      direction: 'notify-if',
      met: {
        all: [
          { question: 'gdprRisk', is: ['high'] },
          { not: { question: 'protectedAgainstRisk', unanswered: { presume: false } } },
        ],
      },
      decides: ['individuals'],
      code: 'no-high-risk',
      text: 'people are told where a high risk is likely and no exemption of art. 34(3) applies (art. 34)',
    },
  ],
  harmText: 'authority: unless unlikely to result in a risk; individuals: only if likely high risk',
  exclusions: [
    {
      when: { role: ['telecom-provider', 'telecom-subcontractor'] },
      code: 'lex-specialis',
      text: 'Regulation (EU) No 611/2013 instead, for a provider of publicly available electronic communications services (GDPR art. 95)',
    },
  ],
  duties: [
    {
      id: 'eu-gdpr-33-1',
      to: 'supervisory-authority',
      recipientName: 'competent or lead supervisory authority',
      by: ['controller'],
      oneStopShop: true,
      trigger: 'awareness',
      deadline: {
        kind: 'hours',
        value: 72,
        standard: 'without undue delay and where feasible',
        eu1182: 'certain',
        lateWithReasons: true,
        text: 'information may follow in phases (art. 33(4))',
      },
      contentRequired: [
        'nature of the breach with, where possible, categories and approximate numbers of people and of records',
        'name and contact details of the DPO or other contact point',
        'likely consequences',
        'measures taken or proposed, including mitigation',
        'reasons for any delay beyond 72 hours',
      ],
      form: 'national authority portal',
      citation: 'art. 33(1), (3), (4)',
    },
    {
      id: 'eu-gdpr-34',
      to: 'individuals',
      recipientName: 'affected data subjects',
      by: ['controller'],
      trigger: 'awareness',
      deadline: { kind: 'without-undue-delay' },
      contentRequired: [
        'nature of the breach in clear and plain language',
        'contact point',
        'likely consequences',
        'measures',
      ],
      lawEnforcementDelay: 'recital 88: legitimate interests of law enforcement',
      citation: 'art. 34',
    },
    {
      id: 'eu-gdpr-33-2',
      to: 'controller',
      recipientName: 'controller',
      by: ['processor'],
      trigger: 'awareness',
      deadline: {
        kind: 'without-undue-delay',
        text: 'no hour limit in law; contract usually 24–48 h; no risk test for the processor',
      },
      contentRequired: [],
      citation: 'art. 33(2)',
    },
  ],
  penalty: 'EUR 10,000,000 or 2% of worldwide annual turnover, whichever is higher; art. 83(4)(a)',
  notes: [
    'Awareness = reasonable degree of certainty that personal data were compromised; a short investigation is allowed first (EDPB 9/2022 v2.0).',
    'A controller is normally aware when its processor tells it.',
    'Document every breach (art. 33(5)).',
    'Whether art. 3(5) of Reg. 1182/71 (two working days in any period of two days or more) reaches the 72 hours is argued; do not rely on it.',
  ],
}
