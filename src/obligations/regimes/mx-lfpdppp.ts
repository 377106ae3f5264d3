import type { Regime } from '../engine/regime.ts'

export const mxLfpdppp: Regime = {
  id: 'mx-lfpdppp',
  jurisdiction: 'MX',
  level: 'national',
  name: 'Mexico Federal Law on Protection of Personal Data Held by Private Parties (2025)',
  citation: 'LFPDPPP (DOF 20 Mar 2025) art. 19',
  sourceUrl: 'https://www.diputados.gob.mx/LeyesBiblio/pdf/LFPDPPP.pdf',
  asOf: '2026-09-19',
  confidence: 'high',
  inForce: { status: 'in-force', from: '2025-03-21' },
  clockZone: 'America/Mexico_City',
  reach: 'people-or-establishment',
  definition: {
    text: 'unauthorised access, disclosure, loss or similar',
    needsAcquisition: false,
    media: 'any',
  },
  data: [
    {
      id: 'mx-lfpdppp-any-personal-data',
      requiresName: false,
      anyOf: 'any-personal-data',
      note: 'any personal data',
    },
  ],
  contactDataAlone: { covered: true },
  encryption: null,
  harm: [
    {
      direction: 'notify-if',
      met: { question: 'mxSignificantEffect' },
      decides: 'all',
      code: 'harm-test-not-met',
      text: 'significantly affects property or moral rights (art. 19)',
    },
  ],
  harmText: 'significantly affects patrimonial or moral rights',
  exclusions: [],
  duties: [
    {
      id: 'mx-lfpdppp-individuals',
      to: 'individuals',
      recipientName: 'data subjects (titulares)',
      by: ['controller'],
      trigger: 'awareness',
      deadline: { kind: 'immediately' },
      contentRequired: [
        'nature of incident',
        'data',
        'recommendations',
        'corrective actions',
        'means to learn more (2011 Regulations)',
      ],
      citation: 'art. 19',
    },
  ],
  penalty: '320,000 UMA, doubled for sensitive data; art. 59',
  notes: ['No notice to the authority (Secretaría Anticorrupción y Buen Gobierno replaced INAI).'],
}
