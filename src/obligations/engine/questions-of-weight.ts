import type { QuestionSpec } from './question-spec.ts'

/** Judgements about how grave the incident is, for laws that ask about it and not about people. */
export const weightQuestions = {
  nis2Significant: {
    of: 'assessments',
    text: 'Is the incident significant (NIS2 art. 23(3))?',
    standsFor: ['significant'],
  },
  nis2RecipientsAffected: {
    of: 'assessments',
    text: 'Is the incident likely to adversely affect the provision of the service to its recipients?',
  },
  nisSignificant: {
    of: 'assessments',
    text: 'Is the impact on continuity significant or substantial (NIS Regulations 2018)?',
    standsFor: ['significant'],
    alsoCalled: ['ukNisSignificant'],
  },
  clientsAffected: {
    of: 'assessments',
    text: 'Does the incident have an impact on the financial interests of clients (DORA art. 19(3))?',
    alsoCalled: ['doraClientsAffected', 'clientImpact'],
  },
  chReportableAttack: {
    of: 'assessments',
    text: 'Is it a reportable cyberattack (ISA art. 74d)?',
    alsoCalled: ['chIsaReportable', 'isaReportable'],
  },
  material: {
    of: 'assessments',
    text: 'Is the incident material to investors?',
  },
  dfsReportable: {
    of: 'assessments',
    text: 'Must it be reported to another authority, or is material harm to operations likely?',
  },
  substantialIncident: {
    of: 'assessments',
    text: 'Is it a substantial (reportable) cyber incident?',
    standsFor: ['significant'],
    alsoCalled: ['substantial', 'ncuaReportable', 'reportableCyberIncident'],
  },
  osfiReportable: {
    of: 'assessments',
    text: 'Does the incident meet the criteria of the OSFI advisory?',
  },
} as const satisfies Record<string, QuestionSpec>
