import type { Regime } from '../engine/regime.ts'

export const chIsa: Regime = {
  id: 'ch-isa',
  jurisdiction: 'CH',
  level: 'sector',
  name: 'Swiss Information Security Act – cyberattacks on critical infrastructure',
  citation: 'ISA (SR 128) arts. 74a–74h; CSO (SR 128.51) arts. 12–17',
  sourceUrl: 'https://www.fedlex.admin.ch/eli/cc/2022/232/en',
  asOf: '2026-09-25',
  confidence: 'high',
  inForce: { status: 'in-force', from: '2025-04-01', note: 'fines from 2025-10-01' },
  clockZone: 'Europe/Zurich',
  reach: 'entity',
  territorialTest: 'effect in Switzerland',
  definition: {
    text: 'functionality endangered, information leaked or manipulated, undetected over 90 days, or extortion',
    needsAcquisition: false,
    media: 'IT',
  },
  data: 'none-required',
  contactDataAlone: { covered: false },
  incident: {
    test: {
      any: [
        { question: 'chReportableAttack' },
        { question: 'ransomware' },
        {
          all: [
            { question: 'maliciousExternal' },
            { people: { scope: 'jurisdiction', atLeast: 1 } },
          ],
        },
      ],
    },
    text: 'a cyberattack that endangers functions, leaks or manipulates information, stayed undetected over 90 days, or comes with extortion (art. 74d)',
  },
  encryption: null,
  harm: [],
  harmText: 'art. 74d',
  exclusions: [],
  scopeText: 'CSO art. 12 exemptions',
  duties: [
    {
      id: 'ch-isa-24h',
      to: 'csirt',
      recipientName: 'Federal Office for Cybersecurity (BACS/NCSC)',
      by: ['critical-infrastructure-operator'],
      trigger: 'discovery',
      deadline: { kind: 'hours', value: 24 },
      contentRequired: ['entity', 'nature and execution', 'effects', 'measures', 'planned steps'],
      form: 'Cyber Security Hub',
      citation: 'art. 74e(1)',
    },
    {
      id: 'ch-isa-14d',
      to: 'csirt',
      recipientName: 'BACS/NCSC',
      by: ['critical-infrastructure-operator'],
      trigger: 'initial-notification',
      deadline: { kind: 'calendar-days', value: 14 },
      stageOf: 'ch-isa-24h',
      when: [
        { test: { incomplete: 'initial-notification' }, text: 'the first report was incomplete' },
      ],
      contentRequired: ['missing details'],
      form: 'Cyber Security Hub',
      citation: 'CSO art. 16',
    },
  ],
  penalty: 'CHF 100,000 for ignoring a final ruling; art. 74h',
  notes: [],
}
