import type { Regime } from '../engine/regime.ts'

export const coLey1581: Regime = {
  id: 'co-ley1581',
  jurisdiction: 'CO',
  level: 'national',
  name: 'Colombia Ley 1581 – security incident report',
  citation: 'Ley 1581/2012 arts. 17(n), 18(k); SIC Circular 002/2015 § 2.1(g)',
  sourceUrl: 'https://www.funcionpublica.gov.co/eva/gestornormativo/norma.php?i=49981',
  asOf: '2026-09-19',
  confidence: 'medium',
  inForce: { status: 'in-force' },
  clockZone: 'America/Bogota',
  reach: 'people-or-establishment',
  definition: {
    text: 'unauthorised access, disclosure, loss or similar',
    needsAcquisition: false,
    media: 'any',
  },
  data: [
    {
      id: 'co-ley1581-any-personal-data',
      requiresName: false,
      anyOf: 'any-personal-data',
      note: 'any personal data',
    },
  ],
  contactDataAlone: { covered: true },
  encryption: null,
  harm: [],
  harmText: 'no harm threshold',
  exclusions: [],
  duties: [
    {
      id: 'co-ley1581-sic',
      to: 'supervisory-authority',
      recipientName: 'Superintendencia de Industria y Comercio (RNBD)',
      by: ['controller', 'processor'],
      trigger: 'detection',
      deadline: {
        kind: 'business-days',
        value: 15,
        calendar: 'co-national',
        text: 'within 15 business days of detection and of it reaching the responsible area',
      },
      contentRequired: [],
      form: 'RNBD portal',
      citation: 'Circular 002/2015',
    },
  ],
  penalty: '2,000 SMMLV; art. 23',
  unverified: ['The circular was not read; its terms are from summaries.'],
  notes: ['No statutory individual notice.'],
}
