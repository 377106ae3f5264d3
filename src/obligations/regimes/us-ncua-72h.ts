import type { Regime } from '../engine/types.ts'

export const usNcua72h: Regime = {
  id: 'us-ncua-72h',
  jurisdiction: 'US',
  level: 'sector',
  name: 'NCUA cyber incident notification',
  citation: '12 CFR 748.1(c)',
  sourceUrl: 'https://www.ecfr.gov/current/title-12/chapter-VII/subchapter-A/part-748',
  asOf: '2026-09-25',
  confidence: 'medium',
  inForce: { status: 'in-force', from: '2023-09-01' },
  clockZone: 'America/New_York',
  reach: 'role',
  territorialTest: 'federally insured credit unions',
  definition: {
    text: 'reportable cyber incident',
    needsAcquisition: false,
    media: 'information systems',
  },
  data: 'none-required',
  contactDataAlone: { covered: false },
  incident: {
    test: { question: 'substantialIncident', unanswered: { yesAfter: 'reasonable-belief' } },
    text: 'a reportable (substantial) cyber incident',
  },
  encryption: null,
  harm: [],
  harmText: 'substantial incident',
  exclusions: [],
  duties: [
    {
      id: 'us-ncua-72h-report',
      to: 'sector-regulator',
      recipientName: 'NCUA',
      by: ['credit-union'],
      trigger: 'reasonable-belief',
      deadline: {
        kind: 'hours',
        value: 72,
        standard: 'as soon as possible',
        orEarlier: [{ trigger: 'third-party-notice', limit: { kind: 'hours', value: 72 } }],
      },
      contentRequired: [],
      citation: '748.1(c)',
    },
  ],
  notes: [],
}
