import type { Regime } from '../engine/regime.ts'

export const gbNis: Regime = {
  id: 'gb-nis',
  jurisdiction: 'GB',
  level: 'sector',
  name: 'UK NIS Regulations 2018',
  citation: 'SI 2018/506 regs. 11–12',
  sourceUrl: 'https://www.legislation.gov.uk/uksi/2018/506',
  asOf: '2026-09-25',
  confidence: 'medium',
  inForce: {
    status: 'in-force',
    pendingChange:
      'Cyber Security and Resilience Bill (24 h initial, 72 h full) not in force at Sept 2026',
  },
  clockZone: 'Europe/London',
  reach: 'entity',
  territorialTest: 'UK',
  definition: {
    text: 'significant (OES) or substantial (RDSP) impact on continuity',
    needsAcquisition: false,
    media: 'network and information systems',
  },
  data: 'none-required',
  contactDataAlone: { covered: false },
  incident: {
    test: { question: 'nisSignificant' },
    text: 'a significant (operators) or substantial (digital providers) impact on continuity',
  },
  encryption: null,
  harm: [],
  harmText: 'significant incident',
  exclusions: [],
  duties: [
    {
      id: 'gb-nis-report',
      to: 'sector-regulator',
      recipientName: 'designated competent authority (OES) or ICO (RDSP)',
      by: ['operator-of-essential-services', 'relevant-digital-service-provider'],
      trigger: 'awareness',
      deadline: { kind: 'hours', value: 72, standard: 'without undue delay' },
      contentRequired: [
        'name and service',
        'time and duration',
        'nature and impact',
        'cross-border impact',
      ],
      citation: 'regs. 11(3), 12(3)-(6)',
    },
  ],
  penalty: 'GBP 17,000,000; reg. 18',
  unverified: ['The Regulations were not read; the penalty is from general knowledge.'],
  notes: [],
}
