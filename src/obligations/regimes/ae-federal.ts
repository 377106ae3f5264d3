import type { Regime } from '../engine/regime.ts'

export const aeFederal: Regime = {
  id: 'ae-federal',
  jurisdiction: 'AE',
  level: 'national',
  name: 'UAE federal personal data protection law',
  citation: 'Federal Decree-Law 45 of 2021 art. 9',
  sourceUrl: 'https://elaws.moj.gov.ae/laws/ref/S-AL1_2_55890',
  asOf: '2026-09-19',
  confidence: 'medium',
  inForce: {
    status: 'in-force',
    note: 'breach period awaits Executive Regulations (unset at Sept 2026)',
  },
  clockZone: 'Asia/Dubai',
  reach: 'people-or-establishment',
  definition: {
    text: 'unauthorised access, disclosure, loss or similar',
    needsAcquisition: false,
    media: 'any',
  },
  data: [
    {
      id: 'ae-federal-any-personal-data',
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
      met: { question: 'aePrejudice' },
      decides: ['supervisory-authority', 'individuals'],
      code: 'harm-test-not-met',
      text: 'prejudice to privacy, confidentiality or security of the data (art. 9)',
    },
  ],
  harmText: 'prejudice to privacy, confidentiality or security of the data',
  exclusions: [
    {
      when: { establishedIn: ['AE-DIFC', 'AE-ADGM'] },
      code: 'lex-specialis',
      text: 'a free zone has its own law',
    },
  ],
  duties: [
    {
      id: 'ae-federal-office',
      to: 'supervisory-authority',
      recipientName: 'UAE Data Office',
      by: ['controller'],
      trigger: 'awareness',
      deadline: {
        kind: 'immediately',
        text: 'immediately on awareness, within the period the regulations will set',
      },
      contentRequired: [
        'nature, form, causes, approximate number',
        'DPO',
        'consequences',
        'measures',
      ],
      citation: 'art. 9(1)',
    },
    {
      id: 'ae-federal-individuals',
      to: 'individuals',
      recipientName: 'data subject',
      by: ['controller'],
      trigger: 'awareness',
      deadline: { kind: 'regulation', text: 'period to be set' },
      contentRequired: [],
      citation: 'art. 9(2)',
    },
    {
      id: 'ae-federal-processor',
      to: 'controller',
      recipientName: 'controller',
      by: ['processor'],
      trigger: 'awareness',
      deadline: { kind: 'immediately', text: 'on awareness' },
      contentRequired: [],
      citation: 'art. 9(3)',
    },
  ],
  unverified: ['The decree-law was not read in full; its executive regulations are awaited.'],
  notes: [],
}
