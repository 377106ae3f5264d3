import type { Regime } from '../engine/regime.ts'

export const caQcLaw25: Regime = {
  id: 'ca-qc-law25',
  jurisdiction: 'CA-QC',
  level: 'province',
  name: 'Quebec private-sector privacy Act (Law 25) – confidentiality incidents',
  citation: 'CQLR c. P-39.1 ss. 3.5–3.8; CQLR c. A-2.1, r. 3.1',
  sourceUrl: 'https://www.legisquebec.gouv.qc.ca/en/document/cs/P-39.1',
  asOf: '2026-09-19',
  confidence: 'high',
  inForce: { status: 'in-force', from: '2022-09-22' },
  clockZone: 'America/Toronto',
  reach: 'people-or-establishment',
  territorialTest: 'enterprise in Quebec',
  definition: {
    text: 'unauthorised access, disclosure, loss or similar',
    needsAcquisition: false,
    media: 'any',
  },
  data: [
    {
      id: 'ca-qc-law25-any-personal-data',
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
      met: { question: 'qcSeriousInjury' },
      decides: 'all',
      code: 'harm-test-not-met',
      text: 'a risk of serious injury, by sensitivity, anticipated consequences and likelihood of injurious use (s. 3.7)',
    },
  ],
  harmText: 'sensitivity, anticipated consequences, likelihood of injurious use',
  exclusions: [],
  duties: [
    {
      id: 'ca-qc-law25-cai',
      to: 'supervisory-authority',
      recipientName: 'Commission d’accès à l’information',
      by: ['controller'],
      trigger: 'awareness',
      deadline: { kind: 'as-soon-as-possible', text: 'promptly' },
      contentRequired: [
        '11 regulation items incl. date of awareness, number of people and number in Quebec, reasoning, remediation, other regulators',
      ],
      form: 'CAI form',
      citation: 's. 3.5',
    },
    {
      id: 'ca-qc-law25-individuals',
      to: 'individuals',
      recipientName: 'persons concerned',
      by: ['controller'],
      trigger: 'awareness',
      deadline: { kind: 'as-soon-as-possible', text: 'promptly' },
      contentRequired: [
        'information',
        'circumstances',
        'date',
        'measures',
        'steps to take',
        'contact',
      ],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: 's. 3.5',
    },
  ],
  penalty:
    'administrative: CAD 10m or 2%; penal: CAD 25m or 4% of worldwide turnover; ss. 90.12, 91',
  notes: ['Incident register kept five years.'],
}
