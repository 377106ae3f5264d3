import type { Regime } from '../engine/regime.ts'

export const nzPrivacy: Regime = {
  id: 'nz-privacy',
  jurisdiction: 'NZ',
  level: 'national',
  name: 'New Zealand Privacy Act 2020 – notifiable privacy breach',
  citation: 'Privacy Act 2020 ss. 112–119',
  sourceUrl: 'https://www.legislation.govt.nz/act/public/2020/0031/',
  asOf: '2026-09-19',
  confidence: 'medium',
  inForce: { status: 'in-force', from: '2020-12-01' },
  clockZone: 'Pacific/Auckland',
  reach: 'people-or-establishment',
  definition: {
    text: 'unauthorised access, disclosure, loss or similar',
    needsAcquisition: false,
    media: 'any',
  },
  data: [
    {
      id: 'nz-privacy-any-personal-data',
      requiresName: false,
      anyOf: 'any-personal-data',
      note: 'any personal data',
    },
  ],
  contactDataAlone: { covered: true, note: 'in scope; notifiable only if serious harm is likely' },
  encryption: null,
  harm: [
    {
      direction: 'notify-if',
      met: { question: 'nzSeriousHarm' },
      decides: 'all',
      code: 'harm-test-not-met',
      text: 'serious harm caused or likely (s. 112)',
    },
  ],
  harmText: 'caused or likely to cause serious harm',
  exclusions: [],
  duties: [
    {
      id: 'nz-privacy-opc',
      to: 'supervisory-authority',
      recipientName: 'Privacy Commissioner',
      by: ['controller'],
      trigger: 'awareness',
      deadline: {
        kind: 'as-soon-as-possible',
        text: 'as soon as practicable after becoming aware; OPC expects 72 hours',
      },
      contentRequired: [],
      form: 'NotifyUs tool',
      citation: 's. 114',
    },
    {
      id: 'nz-privacy-individuals',
      to: 'individuals',
      recipientName: 'affected individuals or public notice',
      by: ['controller'],
      trigger: 'awareness',
      deadline: { kind: 'as-soon-as-possible' },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: 's. 115',
    },
  ],
  penalty: 'NZD 10,000; s. 118',
  unverified: ['The Act was not read; its terms are from summaries.'],
  notes: [],
}
