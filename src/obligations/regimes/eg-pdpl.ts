import type { Regime } from '../engine/regime.ts'

export const egPdpl: Regime = {
  id: 'eg-pdpl',
  jurisdiction: 'EG',
  level: 'national',
  name: 'Egypt Personal Data Protection Law',
  citation: 'Law 151 of 2020 art. 7; Executive Regulations (Decree 816/2025)',
  sourceUrl: 'https://pdpc.gov.eg/',
  asOf: '2026-09-19',
  confidence: 'medium',
  inForce: {
    status: 'in-force',
    note: 'one-year grace after the Executive Regulations ended around 31 Oct / 1 Nov 2026',
  },
  clockZone: 'Africa/Cairo',
  reach: 'people-or-establishment',
  definition: {
    text: 'unauthorised access, disclosure, loss or similar',
    needsAcquisition: false,
    media: 'any',
  },
  data: [
    {
      id: 'eg-pdpl-any-personal-data',
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
      id: 'eg-pdpl-centre',
      to: 'supervisory-authority',
      recipientName: 'Personal Data Protection Centre',
      by: ['controller', 'processor'],
      trigger: 'awareness',
      deadline: { kind: 'hours', value: 72, text: 'immediately if national security is involved' },
      contentRequired: [
        'nature, form, causes, approximate number',
        'DPO details',
        'consequences',
        'measures',
        'documentation',
      ],
      citation: 'art. 7',
    },
    {
      id: 'eg-pdpl-individuals',
      to: 'individuals',
      recipientName: 'person concerned',
      by: ['controller', 'processor'],
      trigger: 'authority-notification',
      deadline: {
        kind: 'calendar-days',
        value: 3,
        text: 'within three days of notifying the Centre (some readers: three working days)',
      },
      contentRequired: [],
      citation: 'art. 7',
    },
  ],
  penalty: 'EGP 300,000–3m for failing art. 7; arts. 36–46',
  unverified: [
    'Whether individuals are told within three days or three working days was not established; the shorter is applied.',
    'The penalty is from the press.',
  ],
  notes: [],
}
