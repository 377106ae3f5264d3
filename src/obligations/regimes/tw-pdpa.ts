import type { Regime } from '../engine/regime.ts'

export const twPdpa: Regime = {
  id: 'tw-pdpa',
  jurisdiction: 'TW',
  level: 'national',
  name: 'Taiwan Personal Data Protection Act',
  citation: 'PDPA art. 12; Enforcement Rules art. 22; 2025 amendment promulgated 11 Nov 2025',
  sourceUrl: 'https://www.pdpc.gov.tw/en/',
  asOf: '2026-01-15',
  confidence: 'low',
  inForce: {
    status: 'in-force',
    pendingChange:
      'amended art. 12 (report to PDPC, notice without waiting for full inspection) takes effect on a date set by the Executive Yuan; not confirmed in force',
  },
  clockZone: 'Asia/Taipei',
  reach: 'people-or-establishment',
  definition: {
    text: 'unauthorised access, disclosure, loss or similar',
    needsAcquisition: false,
    media: 'any',
  },
  data: [
    {
      id: 'tw-pdpa-any-personal-data',
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
      id: 'tw-pdpa-individuals',
      to: 'individuals',
      recipientName: 'data subjects',
      by: ['controller'],
      trigger: 'determination',
      deadline: {
        kind: 'without-undue-delay',
        text: 'after clarifying the facts, by appropriate means; the 2025 text starts at awareness',
      },
      contentRequired: ['fact of the breach', 'response measures taken'],
      citation: 'art. 12',
    },
    {
      id: 'tw-pdpa-authority',
      to: 'supervisory-authority',
      recipientName: 'sector authority (current ministry rules) or PDPC (after commencement)',
      by: ['controller'],
      trigger: 'awareness',
      deadline: {
        kind: 'hours',
        value: 72,
        text: '72 hours is common in ministry security-plan rules; PDPC rules to fix time and scope',
      },
      when: [
        {
          test: { question: 'twIndustryRule' },
          text: 'a rule of the industry, or amended art. 12(2), asks for it',
        },
      ],
      contentRequired: [],
      citation: 'ministry regulations; art. 12(2) as amended',
    },
  ],
  penalty:
    'NTD 20,000–200,000 per failure (amended Act); security failures to NTD 15m; arts. 47–48',
  unverified: [
    'The day on which the amendment of 2025 takes effect was not established.',
    'The 72 hours of ministry rules and the highest penalty are from general knowledge.',
  ],
  notes: [],
}
