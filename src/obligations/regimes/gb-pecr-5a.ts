import type { Regime } from '../engine/regime.ts'

export const gbPecr5a: Regime = {
  id: 'gb-pecr-5a',
  jurisdiction: 'GB',
  level: 'sector',
  name: 'UK PECR reg. 5A – communications providers',
  citation:
    'SI 2003/2426 regs. 5A–5C; assimilated Reg. 611/2013; Data (Use and Access) Act 2025 s. 111 (SI 2025/904)',
  sourceUrl: 'https://ico.org.uk/for-organisations/report-a-breach/pecr-breaches/',
  asOf: '2026-09-25',
  confidence: 'high',
  inForce: { status: 'in-force', currentTextFrom: '2025-08-20' },
  clockZone: 'Europe/London',
  reach: 'people-or-establishment',
  territorialTest: 'UK providers of public electronic communications services',
  definition: { text: 'personal data breach', needsAcquisition: false, media: 'any' },
  data: [
    {
      id: 'gb-pecr-5a-any-personal-data',
      requiresName: false,
      anyOf: 'any-personal-data',
      note: 'any information relating to an identified or identifiable person, contact data included',
    },
  ],
  contactDataAlone: { covered: true },
  encryption: { lifts: ['individuals'], text: 'subscriber notice only' },
  harm: [
    {
      direction: 'notify-if',
      met: { question: 'adverseEffectLikely' },
      decides: ['individuals'],
      code: 'harm-test-not-met',
      text: 'likely to adversely affect the personal data or privacy of the subscriber (reg. 5A(3))',
    },
  ],
  harmText: 'ICO: every breach; subscribers: likely adverse effect',
  exclusions: [],
  duties: [
    {
      id: 'gb-pecr-5a-ico',
      to: 'supervisory-authority',
      recipientName: 'ICO (Information Commission)',
      by: ['telecom-provider'],
      trigger: 'awareness',
      deadline: {
        kind: 'hours',
        value: 72,
        standard: 'without undue delay and where feasible',
        lateWithReasons: true,
      },
      contentRequired: ['Annex I of Reg. 611/2013'],
      form: 'ICO PECR breach form',
      citation: 'reg. 5A(2), (3A)',
    },
    {
      id: 'gb-pecr-5a-subscribers',
      to: 'individuals',
      recipientName: 'subscribers or users',
      by: ['telecom-provider'],
      trigger: 'awareness',
      deadline: { kind: 'without-undue-delay' },
      contentRequired: ['Annex II items'],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: 'reg. 5A(3)',
    },
  ],
  penalty: 'GBP 1,000 fixed penalty for failing to notify; reg. 5C',
  notes: ['Was 24 hours until 20 Aug 2025: stale in most charts.'],
}
