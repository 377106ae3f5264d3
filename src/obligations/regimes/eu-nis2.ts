import type { Regime } from '../engine/regime.ts'

export const euNis2: Regime = {
  id: 'eu-nis2',
  jurisdiction: 'EU',
  level: 'supranational',
  name: 'NIS2 Directive – significant incidents',
  citation: 'Directive (EU) 2022/2555 art. 23; Impl. Reg. (EU) 2024/2690',
  sourceUrl: 'https://eur-lex.europa.eu/eli/dir/2022/2555/oj',
  asOf: '2026-09-25',
  confidence: 'high',
  inForce: {
    status: 'in-force',
    from: '2024-10-18',
    note: 'acts through national transposition; several states were late',
  },
  clockZone: 'establishment',
  reach: 'entity',
  territorialTest:
    'member state of establishment; main establishment for DNS, TLD, cloud, data centre, CDN, managed (security) services, marketplaces, search, social networks',
  definition: {
    text: 'significant incident: severe operational disruption or financial loss, or considerable damage to others (caused or capable of causing)',
    needsAcquisition: false,
    media: 'network and information systems',
  },
  data: 'none-required',
  contactDataAlone: { covered: false },
  incident: {
    test: { question: 'nis2Significant' },
    text: 'a significant incident: severe operational disruption or financial loss, or considerable damage to others (art. 23(3))',
  },
  encryption: null,
  harm: [],
  harmText: 'art. 23(3); quantified for digital providers in Impl. Reg. 2024/2690 arts. 3–14',
  exclusions: [
    {
      when: { role: ['financial-entity'] },
      code: 'lex-specialis',
      text: 'DORA replaces NIS2 art. 23 for financial entities (art. 4, recital 28)',
    },
  ],
  scopeText:
    'medium-sized and larger entities in Annex I/II sectors, plus named categories of any size',
  duties: [
    {
      id: 'eu-nis2-early-warning',
      to: 'csirt',
      recipientName: 'national CSIRT or competent authority',
      by: ['essential-entity', 'important-entity'],
      trigger: 'awareness',
      deadline: { kind: 'hours', value: 24, standard: 'without undue delay', eu1182: 'arguable' },
      contentRequired: ['suspected unlawful or malicious cause', 'possible cross-border impact'],
      form: 'national portal',
      citation: 'art. 23(4)(a)',
    },
    {
      id: 'eu-nis2-notification',
      to: 'csirt',
      recipientName: 'national CSIRT or competent authority',
      by: ['essential-entity', 'important-entity'],
      trigger: 'awareness',
      deadline: {
        kind: 'hours',
        value: 72,
        standard: 'without undue delay',
        eu1182: 'arguable',
        variants: [
          { when: { tag: 'trust-service-provider' }, limit: { kind: 'hours', value: 24 } },
        ],
      },
      contentRequired: [
        'update of early warning',
        'initial assessment of severity and impact',
        'indicators of compromise where available',
      ],
      form: 'national portal',
      citation: 'art. 23(4)(b)',
    },
    {
      id: 'eu-nis2-final',
      to: 'csirt',
      recipientName: 'national CSIRT or competent authority',
      by: ['essential-entity', 'important-entity'],
      trigger: 'incident-notification',
      deadline: {
        kind: 'calendar-months',
        value: 1,
        eu1182: 'arguable',
        text: 'progress report then; final report within one month of handling',
      },
      stageOf: 'eu-nis2-notification',
      contentRequired: [
        'detailed description, severity, impact',
        'threat type or root cause',
        'mitigation',
        'cross-border impact',
      ],
      form: 'national portal',
      citation: 'art. 23(4)(d)-(e)',
    },
    {
      id: 'eu-nis2-recipients',
      to: 'individuals',
      recipientName: 'recipients of the service',
      by: ['essential-entity', 'important-entity'],
      trigger: 'awareness',
      deadline: { kind: 'without-undue-delay' },
      when: [
        {
          test: { question: 'nis2RecipientsAffected' },
          text: 'the incident is likely to adversely affect the provision of the service',
        },
      ],
      contentRequired: [],
      citation: 'art. 23(1)-(2)',
    },
  ],
  penalty: 'at least EUR 10m or 2% (essential); EUR 7m or 1.4% (important); art. 34(4)-(5)',
  notes: [
    'Intermediate report on request.',
    'Ask which member state: channel, thresholds and extra steps are national.',
  ],
}
