import type { Regime } from '../engine/regime.ts'

export const ilPrivacy: Regime = {
  id: 'il-privacy',
  jurisdiction: 'IL',
  level: 'national',
  name: 'Israel Privacy Protection (Data Security) Regulations',
  citation:
    'Privacy Protection Regulations (Data Security) 5777-2017 reg. 11; Privacy Protection Law as amended (Amendment 13)',
  sourceUrl: 'https://www.gov.il/en/departments/legalInfo/data_security_regulation',
  asOf: '2026-09-19',
  confidence: 'medium',
  inForce: { status: 'in-force', from: '2018-05-08', note: 'Amendment 13 (fines) from 2025-08-14' },
  clockZone: 'Asia/Jerusalem',
  reach: 'people-or-establishment',
  definition: {
    text: 'unauthorised access, disclosure, loss or similar',
    needsAcquisition: false,
    media: 'any',
  },
  data: [
    {
      id: 'il-medium-high-db',
      requiresName: false,
      anyOf: 'any-personal-data',
      when: { question: 'ilSecurityLevel', is: ['medium', 'high'] },
      note: 'severe incident in a medium-level (substantial part) or high-level database',
    },
  ],
  contactDataAlone: { covered: true, note: 'only if the database is at medium or high level' },
  encryption: null,
  harm: [
    {
      direction: 'notify-if',
      met: { question: 'ilSevereIncident' },
      decides: 'all',
      code: 'harm-test-not-met',
      text: 'a severe security incident: use without authority, or breach of integrity (reg. 11(d))',
    },
  ],
  harmText: 'use without authority or breach of integrity',
  exclusions: [],
  scopeText: 'databases at medium or high security level',
  duties: [
    {
      id: 'il-privacy-ppa',
      to: 'supervisory-authority',
      recipientName: 'Privacy Protection Authority',
      by: ['database-controller'],
      trigger: 'awareness',
      deadline: {
        kind: 'immediately',
        text: 'immediately, with a follow-up report on steps taken',
      },
      contentRequired: [],
      form: 'PPA form',
      citation: 'reg. 11(d)',
    },
    {
      id: 'il-privacy-individuals',
      to: 'individuals',
      recipientName: 'data subjects',
      by: ['database-controller'],
      trigger: 'authority-order',
      deadline: {
        kind: 'ordered',
        text: 'if the PPA orders, after consulting the national cyber directorate',
      },
      contentRequired: [],
      citation: 'reg. 11(d)',
    },
  ],
  unverified: [
    'The number of the regulation and the day of Amendment 13 are from general knowledge; the English text that was read is abridged.',
  ],
  notes: [],
}
