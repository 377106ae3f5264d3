import type { Regime } from '../engine/regime.ts'

export const caOsfi: Regime = {
  id: 'ca-osfi',
  jurisdiction: 'CA',
  level: 'sector',
  name: 'OSFI technology and cyber incident advisory',
  citation: 'OSFI Technology and Cyber Security Incident Reporting Advisory (2021)',
  sourceUrl: 'https://www.osfi-bsif.gc.ca/',
  asOf: '2026-09-19',
  confidence: 'medium',
  inForce: { status: 'in-force' },
  clockZone: 'America/Toronto',
  reach: 'role',
  definition: {
    text: 'unauthorised access, disclosure, loss or similar',
    needsAcquisition: false,
    media: 'any',
  },
  data: 'none-required',
  contactDataAlone: { covered: false },
  incident: {
    test: { question: 'osfiReportable' },
    text: 'an incident that meets the criteria of the advisory',
  },
  encryption: null,
  harm: [],
  harmText: 'advisory criteria',
  exclusions: [],
  duties: [
    {
      id: 'ca-osfi-24h',
      to: 'sector-regulator',
      recipientName: 'OSFI',
      by: ['federally-regulated-financial-institution'],
      trigger: 'awareness',
      deadline: { kind: 'hours', value: 24, text: 'within 24 hours, or sooner if possible' },
      contentRequired: [],
      citation: 'OSFI Technology and Cyber Security Incident Reporting Advisory (2021)',
    },
  ],
  unverified: ['The advisory was not read; its terms are from summaries.'],
  notes: [],
}
