import type { Regime } from '../engine/regime.ts'

export const idPdp: Regime = {
  id: 'id-pdp',
  jurisdiction: 'ID',
  level: 'national',
  name: 'Indonesia Personal Data Protection Law',
  citation: 'Law 27 of 2022 art. 46; GR 33 of 2026 (in force 16 Jan 2027)',
  sourceUrl: 'https://peraturan.bpk.go.id/',
  asOf: '2026-09-19',
  confidence: 'high',
  inForce: {
    status: 'in-force',
    from: '2024-10-17',
    pendingChange:
      'GR 33/2026 applies from 2027-01-16; PDP institution not formed, reports go to Komdigi',
  },
  clockZone: 'Asia/Jakarta',
  reach: 'people-or-establishment',
  definition: {
    text: 'unauthorised access, disclosure, loss or similar',
    needsAcquisition: false,
    media: 'any',
  },
  data: [
    {
      id: 'id-pdp-any-personal-data',
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
      id: 'id-pdp-individuals',
      to: 'individuals',
      recipientName: 'data subjects',
      by: ['controller'],
      trigger: 'awareness',
      deadline: { kind: 'hours', value: 72, text: 'in writing, at the latest 3 × 24 hours' },
      contentRequired: ['data disclosed', 'when and how', 'handling and recovery'],
      citation: 'art. 46(1)-(2)',
    },
    {
      id: 'id-pdp-authority',
      to: 'supervisory-authority',
      recipientName: 'PDP institution (Komdigi meanwhile)',
      by: ['controller'],
      trigger: 'awareness',
      deadline: { kind: 'hours', value: 72, text: '3 × 24 hours' },
      contentRequired: ['data disclosed', 'when and how', 'handling and recovery'],
      citation: 'art. 46(1)-(2)',
    },
    {
      id: 'id-pdp-public',
      to: 'public',
      recipientName: 'the public',
      by: ['controller'],
      trigger: 'awareness',
      deadline: { kind: 'without-undue-delay' },
      when: [
        {
          test: { question: 'publicServiceDisturbed' },
          text: 'public services are disturbed, or there is a serious impact on the public',
        },
      ],
      contentRequired: [],
      citation: 'art. 46(3)',
    },
  ],
  penalty: '2% of annual revenue (dormant until the institution exists); art. 57',
  unverified: ['Art. 46 does not define when its clock starts; awareness is applied.'],
  notes: [],
}
