import type { QuestionSpec } from './question-spec.ts'

/** What happened, where it can be established. */
export const incidentQuestions = {
  maliciousExternal: { of: 'incident', text: 'Was it the wilful act of an outsider?' },
  accessOnly: {
    of: 'incident',
    text: 'Was the data only accessed, with no sign that it was taken?',
  },
  inadvertentDisclosure: {
    of: 'incident',
    text: 'Was it an inadvertent disclosure by or to persons who were authorised?',
  },
  internalOnly: {
    of: 'incident',
    text: 'Did the data stay wholly inside the organisation?',
  },
  encrypted: { of: 'incident', text: 'Was the data unreadable by strong encryption?' },
  keyCompromised: { of: 'incident', text: 'Was the key taken, or may it have been?' },
  dataStillAvailable: { of: 'incident', text: 'Does a usable copy of the data remain?' },
  ransomware: {
    of: 'incident',
    text: 'Was ransomware deployed in a material part of the systems?',
  },
  significant: {
    of: 'incident',
    text: 'Did it cause, or could it cause, severe disruption or loss, or considerable damage to others?',
  },
  major: { of: 'incident', text: 'Is the ICT-related incident classified as major?' },
  severeForProduct: {
    of: 'incident',
    text: 'Is it a severe incident that affects the security of the product?',
    alsoCalled: ['severeIncident'],
  },
  exploitedVulnerability: {
    of: 'incident',
    text: 'Is a vulnerability of the product actively exploited?',
    alsoCalled: [
      'activelyExploited',
      'activelyExploitedVulnerability',
      'vulnerabilityExploited',
      'exploited',
    ],
  },
  productOnEuMarket: { of: 'incident', text: 'Is the product made available in the EU?' },
  materialDisruption: {
    of: 'incident',
    text: 'Did it materially disrupt or degrade operations, or is it reasonably likely to?',
  },
  servicesDegradedFourHours: {
    of: 'incident',
    text: 'Were services to banks disrupted or degraded for four hours or more?',
    alsoCalled: ['disruptedFourHours', 'degradedFourHours', 'fourHours'],
  },
  illegalExternalAccess: {
    of: 'incident',
    text: 'Did the data leak by illegal access from outside?',
    standsFor: ['maliciousExternal'],
  },
  availabilityImpact: {
    of: 'incident',
    text: 'Does it have a significant impact on the availability of the asset?',
    alsoCalled: ['significantImpact', 'significantAvailabilityImpact'],
  },
  relevantImpact: {
    of: 'incident',
    text: 'Does it have another relevant impact on the asset?',
  },
  coreFunctionDisrupted: {
    of: 'incident',
    text: 'Is a core function of the critical infrastructure disrupted, or likely to be?',
    alsoCalled: ['coreFunction', 'seriousIncident'],
  },
  publicServiceDisturbed: {
    of: 'incident',
    text: 'Are public services disturbed, or is there a serious impact on the public?',
    alsoCalled: ['publicImpact', 'seriousPublicImpact', 'idPublicImpact'],
  },
  payrollTaxData: {
    of: 'incident',
    text: 'Did an employer or payroll provider lose taxpayer numbers together with the tax withheld?',
    alsoCalled: ['payrollData', 'payrollProvider', 'employerPayroll'],
  },

  noticeSuggestsCreditReport: {
    of: 'incident',
    text: 'Does the notice to individuals suggest that they obtain a credit report?',
  },
} as const satisfies Record<string, QuestionSpec>
