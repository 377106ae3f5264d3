import type { QuestionSpec } from './question-spec.ts'

const risk = ['unlikely', 'risk', 'high'] as const
const harm = ['unlikely', 'likely'] as const

/** Judgements about the people affected: what risk or harm is likely, and what a law adds to that. */
export const harmQuestions = {
  gdprRisk: {
    of: 'assessments',
    text: 'What risk to the people is likely (GDPR arts. 33 and 34)?',
    words: risk,
  },
  ukRisk: {
    of: 'assessments',
    text: 'What risk to the people is likely (UK GDPR arts. 33 and 34)?',
    words: risk,
    standsFor: ['gdprRisk'],
  },
  thRisk: {
    of: 'assessments',
    text: 'What risk to the people is likely (Thailand PDPA s. 37(4))?',
    words: risk,
    standsFor: ['gdprRisk'],
  },
  ngRisk: {
    of: 'assessments',
    text: 'What risk to the people is likely (Nigeria NDPA s. 40)?',
    words: risk,
    standsFor: ['gdprRisk'],
  },
  adgmRisk: {
    of: 'assessments',
    text: 'What risk to the people is likely (ADGM regulations ss. 32 and 33)?',
    words: risk,
    standsFor: ['gdprRisk'],
  },
  difcHighRisk: {
    of: 'assessments',
    text: 'Is a high risk to the people likely (DIFC law art. 42)?',
  },
  ecRisk: {
    of: 'assessments',
    text: 'What risk to the people is likely (Ecuador LOPDP)?',
    words: risk,
    standsFor: ['gdprRisk'],
  },
  protectedAgainstRisk: {
    of: 'assessments',
    text: 'Do measures taken since make sure that the high risk will not come true (art. 34(3)(b))?',
    alsoCalled: ['highRiskMitigated', 'art34Exemption'],
  },
  chHighRisk: {
    of: 'assessments',
    text: 'Is a high risk to personality or fundamental rights likely (FADP art. 24)?',
  },
  chProtectionNeeded: {
    of: 'assessments',
    text: 'Do the people need to know for their protection, or has the FDPIC asked for it?',
  },
  adverseEffectLikely: {
    of: 'assessments',
    text: 'Is it likely to adversely affect the personal data or privacy of subscribers?',
  },
  usHarm: {
    of: 'assessments',
    text: 'Is misuse, identity theft or other harm to US residents reasonably likely?',
    words: harm,
  },
  identityTheftPossible: {
    of: 'assessments',
    text: 'Would the elements, without a name, be enough to commit identity theft?',
    alsoCalled: ['sufficientForIdentityTheft', 'identityTheftSufficient'],
  },
  hipaaRole: {
    of: 'assessments',
    text: 'Is the organisation a HIPAA covered entity (a health plan, a clearinghouse, or a care provider that bills electronically), or the business associate of one?',
    words: ['hipaa-covered-entity', 'hipaa-business-associate', 'neither'],
    isRole: true,
  },
  hipaaLowProbability: {
    of: 'assessments',
    text: 'Does the four-factor assessment show a low probability that the data was compromised?',
    alsoCalled: ['hipaaLowProbabilityOfCompromise', 'lowProbability', 'lowProbabilityOfCompromise'],
  },
  patientData: {
    of: 'assessments',
    text: 'Are the people patients or members, and not only staff?',
  },
  regSpHarm: {
    of: 'assessments',
    text: 'Is use that causes substantial harm or inconvenience to customers reasonably likely?',
    words: harm,
    standsFor: ['usHarm'],
    alsoCalled: ['regSpSubstantialHarm'],
  },
  fccHarm: {
    of: 'assessments',
    text: 'Is harm to customers reasonably likely (47 CFR 64.2011)?',
    words: harm,
    standsFor: ['usHarm'],
  },
  fccRuleInForce: {
    of: 'assessments',
    text: 'Do the 2023 amendments of 47 CFR 64.2011 apply on the day of the breach?',
  },
  rrosh: {
    of: 'assessments',
    text: 'Is there a real risk of significant harm (PIPEDA s. 10.1)?',
    alsoCalled: ['caRrosh', 'realRiskOfSignificantHarm'],
  },
  abRrosh: {
    of: 'assessments',
    text: 'Is there a real risk of significant harm (Alberta PIPA s. 34.1)?',
    standsFor: ['rrosh'],
    alsoCalled: ['caAbRrosh'],
  },
  qcSeriousInjury: {
    of: 'assessments',
    text: 'Is there a risk of serious injury (Quebec s. 3.5)?',
    alsoCalled: [
      'qcInjury',
      'qcRiskOfSeriousInjury',
      'seriousInjuryRisk',
      'seriousInjury',
      'qcSeriousHarm',
      'qcRisk',
      'riskOfSeriousInjury',
    ],
  },
  othersCanReduceHarm: {
    of: 'assessments',
    text: 'Can another organisation or a government body reduce the risk?',
  },
  auSeriousHarm: {
    of: 'assessments',
    text: 'Is serious harm likely that remedial action has not prevented (Privacy Act s. 26WE)?',
    alsoCalled: [
      'auHarm',
      'auLikelySeriousHarm',
      'likelySeriousHarm',
      'seriousHarm',
      'auEligible',
      'auEligibleBreach',
      'eligibleDataBreach',
    ],
  },
  nzSeriousHarm: {
    of: 'assessments',
    text: 'Has serious harm been caused, or is it likely (Privacy Act 2020 s. 112)?',
    standsFor: ['auSeriousHarm'],
    alsoCalled: ['nzHarm', 'nzNotifiable'],
  },
  sgSignificantHarm: {
    of: 'assessments',
    text: 'Is significant harm to the people likely (PDPA s. 26B)?',
    alsoCalled: ['sgHarm'],
  },
  mySignificantHarm: {
    of: 'assessments',
    text: 'Is significant harm to the people likely (PDPA s. 12B)?',
    alsoCalled: ['myHarm'],
  },
  cnHarmAvoided: {
    of: 'assessments',
    text: 'Do the measures taken effectively avoid harm (PIPL art. 57)?',
  },
  cnRelativelyMajor: {
    of: 'assessments',
    text: 'Is the incident graded relatively major or above on another criterion of the Annex?',
    alsoCalled: ['relativelyMajor', 'cnMajor'],
  },
  twIndustryRule: {
    of: 'assessments',
    text: 'Does a security rule of the industry, or amended art. 12(2), ask for a report?',
  },
  phRealRisk: {
    of: 'assessments',
    text: 'Did an unauthorised person acquire the data, with a real risk of serious harm?',
    alsoCalled: [
      'phRisk',
      'phHarm',
      'phRealRiskOfSeriousHarm',
      'phSeriousHarm',
      'phConditionsMet',
      'phThreeConditions',
    ],
  },
  vnHarm: {
    of: 'assessments',
    text: 'May it harm the life, health, honour, dignity or property of people, or public order?',
    alsoCalled: ['vnRisk', 'vnListedHarm'],
  },
  brRelevantRisk: {
    of: 'assessments',
    text: 'May it significantly affect interests and fundamental rights (Res. 15/2024 art. 5)?',
    alsoCalled: [
      'brRelevantDamage',
      'anpdRelevantRisk',
      'brRisk',
      'relevantRisk',
      'relevantRiskOrDamage',
      'brRelevantRiskOrDamage',
    ],
  },
  largeScale: {
    of: 'assessments',
    text: 'Is the processing on a large scale?',
    alsoCalled: ['brLargeScale', 'peLargeScale', 'peLargeVolume', 'largeVolume'],
  },
  mxSignificantEffect: {
    of: 'assessments',
    text: 'Does it significantly affect property or moral rights of the people?',
    alsoCalled: ['mxEffect', 'mxSignificant'],
  },
  clReasonableRisk: {
    of: 'assessments',
    text: 'Is there a reasonable risk to rights and freedoms (art. 14 sexies)?',
    alsoCalled: ['clRiskReasonable', 'clRisk'],
  },
  peEvidentHarm: {
    of: 'assessments',
    text: 'Is harm to the people evident (DS 016-2024-JUS art. 34)?',
    alsoCalled: ['peCriteriaMet', 'peCriteria', 'peHarm'],
  },
  peRightsAffected: {
    of: 'assessments',
    text: 'Are other rights of the people affected, and is that not fully remedied?',
    alsoCalled: ['peOtherRights', 'peIndividuals'],
  },
  uySignificantEffect: {
    of: 'assessments',
    text: 'Are rights of the people significantly affected (Decreto 64/020 art. 4)?',
    alsoCalled: ['uyEffect', 'uySignificant'],
  },
  keRealRisk: {
    of: 'assessments',
    text: 'Is there a real risk of harm to the people (Kenya DPA s. 43)?',
    alsoCalled: ['keRisk', 'keHarm', 'keRealRiskOfHarm'],
  },
  aePrejudice: {
    of: 'assessments',
    text: 'Does it prejudice the privacy, confidentiality or security of the data?',
    alsoCalled: ['aeHarm', 'aeRisk'],
  },
  saPotentialHarm: {
    of: 'assessments',
    text: 'May it harm the data or the people, or conflict with their rights (PDPL art. 20)?',
    alsoCalled: ['saRisk', 'saHarm', 'potentialHarm'],
  },
  qaSeriousDamage: {
    of: 'assessments',
    text: 'May it cause serious damage to the data or to privacy (Law 13 of 2016)?',
    alsoCalled: ['qaRisk', 'seriousDamage', 'qaHarm'],
  },
  ilSecurityLevel: {
    of: 'assessments',
    text: 'At what security level does the database stand?',
    words: ['basic', 'medium', 'high'],
    alsoCalled: ['databaseLevel', 'ilDatabaseLevel'],
  },
  ilSevereIncident: {
    of: 'assessments',
    text: 'Is it a severe security incident (regulation 11(d))?',
    alsoCalled: ['ilSevere', 'severeSecurityIncident'],
  },
} as const satisfies Record<string, QuestionSpec>
