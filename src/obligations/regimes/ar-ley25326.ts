import type { Regime } from '../engine/regime.ts'

export const arLey25326: Regime = {
  id: 'ar-ley25326',
  jurisdiction: 'AR',
  level: 'national',
  name: 'Argentina Personal Data Protection Law',
  citation: 'Ley 25.326; AAIP Res. 47/2018',
  sourceUrl: 'https://servicios.infoleg.gob.ar/infolegInternet/anexos/60000-64999/64790/texact.htm',
  asOf: '2026-09-19',
  confidence: 'high',
  inForce: { status: 'voluntary', note: 'no statutory breach notification; AAIP recommends it' },
  clockZone: 'America/Argentina/Buenos_Aires',
  reach: 'people-or-establishment',
  definition: {
    text: 'unauthorised access, disclosure, loss or similar',
    needsAcquisition: false,
    media: 'any',
  },
  data: [
    {
      id: 'ar-ley25326-any-personal-data',
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
      id: 'ar-ley25326-aaip',
      to: 'supervisory-authority',
      recipientName: 'AAIP',
      by: ['controller'],
      trigger: 'awareness',
      deadline: { kind: 'none', text: 'recommended, not required' },
      contentRequired: [],
      citation: 'Ley 25.326; AAIP Res. 47/2018',
    },
  ],
  notes: [],
}
