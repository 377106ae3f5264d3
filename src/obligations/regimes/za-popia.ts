import type { Regime } from '../engine/regime.ts'

export const zaPopia: Regime = {
  id: 'za-popia',
  jurisdiction: 'ZA',
  level: 'national',
  name: 'South Africa POPIA – security compromise',
  citation: 'Act 4 of 2013 s. 22',
  sourceUrl: 'https://inforegulator.org.za/',
  asOf: '2026-09-19',
  confidence: 'medium',
  inForce: {
    status: 'in-force',
    from: '2021-07-01',
    note: 'eServices portal mandatory since 2025-04-01',
  },
  clockZone: 'Africa/Johannesburg',
  reach: 'people-or-establishment',
  definition: {
    text: 'unauthorised access, disclosure, loss or similar',
    needsAcquisition: false,
    media: 'any',
  },
  data: [
    {
      id: 'za-popia-any-personal-data',
      requiresName: false,
      anyOf: 'any-personal-data',
      note: 'any personal data',
    },
  ],
  contactDataAlone: { covered: true },
  encryption: null,
  harm: [],
  harmText:
    'reasonable grounds to believe data were accessed or acquired by an unauthorised person',
  exclusions: [],
  duties: [
    {
      id: 'za-popia-regulator',
      to: 'supervisory-authority',
      recipientName: 'Information Regulator',
      by: ['responsible-party'],
      trigger: 'discovery',
      deadline: {
        kind: 'as-soon-as-possible',
        text: 'as soon as reasonably possible after discovery',
      },
      contentRequired: [],
      form: 'eServices portal',
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: 's. 22(1)-(2)',
    },
    {
      id: 'za-popia-individuals',
      to: 'individuals',
      recipientName: 'data subjects (unless identity cannot be established)',
      by: ['responsible-party'],
      trigger: 'discovery',
      deadline: { kind: 'as-soon-as-possible' },
      contentRequired: [
        'possible consequences',
        'measures taken',
        'recommended steps',
        'identity of intruder if known',
      ],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: 's. 22(1), (4)-(5)',
    },
    {
      id: 'za-popia-operator',
      to: 'controller',
      recipientName: 'responsible party',
      by: ['operator'],
      trigger: 'reasonable-belief',
      deadline: { kind: 'immediately' },
      contentRequired: [],
      citation: 's. 21(2)',
    },
  ],
  penalty: 'ZAR 10m; s. 109',
  unverified: [
    'The Act was not read; the duty of the operator and the penalty are from general knowledge.',
  ],
  notes: [],
}
