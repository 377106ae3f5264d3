import type { Regime } from '../engine/regime.ts'

export const auNdb: Regime = {
  id: 'au-ndb',
  jurisdiction: 'AU',
  level: 'national',
  name: 'Notifiable Data Breaches scheme',
  citation: 'Privacy Act 1988 (Cth) Part IIIC (ss. 26WE–26WR)',
  sourceUrl:
    'https://www.oaic.gov.au/privacy/notifiable-data-breaches/when-to-report-a-data-breach',
  asOf: '2026-09-19',
  confidence: 'high',
  inForce: { status: 'in-force', from: '2018-02-22' },
  clockZone: 'Australia/Sydney',
  reach: 'people-or-establishment',
  definition: {
    text: 'unauthorised access, disclosure, loss or similar',
    needsAcquisition: false,
    media: 'any',
  },
  data: [
    {
      id: 'au-ndb-any-personal-data',
      requiresName: false,
      anyOf: 'any-personal-data',
      note: 'any personal data',
    },
  ],
  contactDataAlone: { covered: true, note: 'in scope, notifiable only if serious harm is likely' },
  encryption: null,
  harm: [
    {
      direction: 'notify-if',
      met: { question: 'auSeriousHarm', unanswered: { yesAfter: 'reasonable-belief' } },
      decides: ['supervisory-authority', 'individuals'],
      code: 'harm-test-not-met',
      text: 'likely serious harm that remedial action has not prevented (ss. 26WE-26WG)',
    },
  ],
  harmText: 'likely serious harm not prevented by remedial action',
  exclusions: [],
  scopeText:
    'APP entities; most businesses with turnover over AUD 3m plus listed small ones (removal of the small-business exemption not verified)',
  duties: [
    {
      id: 'au-ndb-assessment',
      to: 'internal',
      recipientName: 'assessment of suspected breach',
      by: ['controller'],
      trigger: 'suspicion',
      deadline: {
        kind: 'calendar-days',
        value: 30,
        text: 'take all reasonable steps to complete the assessment within 30 days after becoming aware of grounds to suspect',
      },
      when: [
        {
          test: { any: [{ event: 'suspicion' }, { unanswered: 'auSeriousHarm' }] },
          text: 'it is suspected, and not yet established, that the breach is an eligible one',
        },
      ],
      contentRequired: [],
      citation: 's. 26WH',
    },
    {
      id: 'au-ndb-oaic',
      to: 'supervisory-authority',
      recipientName: 'Australian Information Commissioner (OAIC)',
      by: ['controller'],
      trigger: 'reasonable-belief',
      deadline: {
        kind: 'as-soon-as-possible',
        text: 'statement as soon as practicable after reasonable grounds to believe',
      },
      contentRequired: [
        'entity and contact',
        'description',
        'kinds of information',
        'recommended steps',
      ],
      form: 'OAIC NDB form',
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: 's. 26WK',
    },
    {
      id: 'au-ndb-individuals',
      to: 'individuals',
      recipientName: 'individuals at risk (all, or those at risk, or website publication)',
      by: ['controller'],
      trigger: 'authority-notification',
      deadline: { kind: 'as-soon-as-possible', text: 'as soon as practicable after the statement' },
      contentRequired: ['content of the statement'],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: 's. 26WL',
    },
  ],
  penalty: 'greater of AUD 50m, three times the benefit, or 30% of adjusted turnover; s. 13G',
  notes: ['The 30 days are for assessing, not for notifying.'],
}
