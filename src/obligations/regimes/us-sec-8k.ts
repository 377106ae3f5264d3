import type { Regime } from '../engine/regime.ts'

export const usSec8k: Regime = {
  id: 'us-sec-8k',
  jurisdiction: 'US',
  level: 'sector',
  name: 'SEC Form 8-K Item 1.05 – material cybersecurity incidents',
  citation: 'Form 8-K Item 1.05 and General Instruction B.1; 17 CFR 229.106',
  sourceUrl: 'https://www.sec.gov/files/form8-k.pdf',
  asOf: '2026-09-25',
  confidence: 'high',
  inForce: {
    status: 'in-force',
    from: '2023-12-18',
    note: 'smaller reporting companies from 2024-06-15',
  },
  clockZone: 'America/New_York',
  reach: 'role',
  territorialTest:
    'domestic registrants; foreign private issuers furnish Form 6-K promptly after home disclosure',
  definition: {
    text: 'cybersecurity incident determined to be material',
    needsAcquisition: false,
    media: 'information systems',
  },
  data: 'none-required',
  contactDataAlone: { covered: false },
  incident: {
    test: { question: 'material', unanswered: { yesAfter: 'materiality-determination' } },
    text: 'a cybersecurity incident that the company has determined to be material',
  },
  encryption: null,
  harm: [],
  harmText: 'materiality to investors, decided without unreasonable delay after discovery',
  exclusions: [],
  duties: [
    {
      id: 'us-sec-8k-105',
      to: 'market-regulator',
      recipientName: 'SEC (EDGAR, public)',
      by: ['public-company'],
      trigger: 'materiality-determination',
      deadline: {
        kind: 'business-days',
        value: 4,
        calendar: 'us-federal',
        cutoff: '17:30:00',
        text: 'day of determination not counted; if it is a Saturday, Sunday or SEC holiday the count starts on and includes the next business day (Gen. Instr. B.1)',
      },
      contentRequired: [
        'material aspects of nature, scope and timing',
        'material or reasonably likely material impact',
      ],
      form: 'Form 8-K Item 1.05',
      lawEnforcementDelay:
        'only a written US Attorney General determination: up to 30 days, then 30, then 60 in extraordinary cases',
      citation: 'Item 1.05(a), (c)',
    },
    {
      id: 'us-sec-8k-amendment',
      to: 'market-regulator',
      recipientName: 'SEC (EDGAR, public)',
      by: ['public-company'],
      trigger: 'new-material-information',
      deadline: { kind: 'business-days', value: 4, calendar: 'us-federal' },
      contentRequired: ['missing information'],
      form: 'Form 8-K/A',
      citation: 'Item 1.05 Instruction 2',
    },
  ],
  penalty: 'Exchange Act',
  unverified: [
    'That a filing after 17:30 Eastern time counts for the next day, and the note on Form S-3, are from general knowledge.',
  ],
  notes: [
    'Clock starts at the company’s materiality determination, not at discovery.',
    'Late 8-K under Item 1.05 does not cost Form S-3 eligibility.',
  ],
}
