import type { Regime } from '../engine/regime.ts'

export const chFadp: Regime = {
  id: 'ch-fadp',
  jurisdiction: 'CH',
  level: 'national',
  name: 'Swiss Federal Act on Data Protection – data security breach',
  citation: 'FADP (SR 235.1) art. 24; DPO (SR 235.11) art. 15',
  sourceUrl: 'https://www.fedlex.admin.ch/eli/cc/2022/491/en',
  asOf: '2026-09-25',
  confidence: 'high',
  inForce: { status: 'in-force', from: '2023-09-01' },
  clockZone: 'Europe/Zurich',
  reach: 'people-or-establishment',
  territorialTest: 'effect in Switzerland (art. 3)',
  definition: {
    text: 'loss, deletion, destruction, modification, unauthorised disclosure or access',
    needsAcquisition: false,
    media: 'any',
  },
  data: [
    {
      id: 'ch-fadp-any-personal-data',
      requiresName: false,
      anyOf: 'any-personal-data',
      note: 'any information relating to an identified or identifiable person, contact data included',
    },
  ],
  contactDataAlone: {
    covered: true,
    note: 'in scope, but only a likely HIGH risk is notifiable, so contact data alone rarely is',
  },
  encryption: null,
  harm: [
    {
      direction: 'notify-if',
      met: { question: 'chHighRisk' },
      decides: ['supervisory-authority'],
      code: 'no-high-risk',
      text: 'a high risk to personality or fundamental rights is likely (art. 24(1))',
    },
  ],
  harmText: 'likely high risk to personality or fundamental rights',
  exclusions: [],
  duties: [
    {
      id: 'ch-fadp-fdpic',
      to: 'supervisory-authority',
      recipientName: 'FDPIC',
      by: ['controller'],
      trigger: 'awareness',
      deadline: { kind: 'as-soon-as-possible', text: 'as quickly as possible; no hour limit' },
      contentRequired: [
        'nature',
        'time and duration',
        'categories and approximate volume of data and people',
        'consequences and risks',
        'measures',
        'contact',
      ],
      form: 'FDPIC DataBreach portal',
      citation: 'art. 24(1)-(2); DPO art. 15',
    },
    {
      id: 'ch-fadp-individuals',
      to: 'individuals',
      recipientName: 'data subjects',
      by: ['controller'],
      trigger: 'awareness',
      deadline: { kind: 'without-undue-delay' },
      when: [
        {
          test: { question: 'chProtectionNeeded' },
          text: 'needed for their protection, or asked for by the FDPIC',
        },
      ],
      contentRequired: ['nature', 'consequences', 'measures', 'contact'],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: 'art. 24(4)-(5)',
    },
    {
      id: 'ch-fadp-processor',
      to: 'controller',
      recipientName: 'controller',
      by: ['processor'],
      trigger: 'awareness',
      deadline: { kind: 'as-soon-as-possible' },
      contentRequired: [],
      citation: 'art. 24(3)',
    },
  ],
  penalty:
    'no fine for failing to notify as such; CHF 250,000 on individuals for other wilful breaches; arts. 60–63',
  notes: [],
}
