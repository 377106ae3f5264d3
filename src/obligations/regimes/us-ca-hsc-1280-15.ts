import type { Regime } from '../engine/regime.ts'

export const usCaHsc128015: Regime = {
  id: 'us-ca-hsc-1280-15',
  jurisdiction: 'US-CA',
  level: 'sector',
  name: 'California licensed health facilities – medical information breach',
  citation: 'Cal. Health & Safety Code § 1280.15',
  sourceUrl:
    'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?sectionNum=1280.15.&lawCode=HSC',
  asOf: '2025-09-01',
  confidence: 'low',
  inForce: { status: 'in-force' },
  clockZone: 'America/Los_Angeles',
  reach: 'role',
  territorialTest:
    'clinics, health facilities, home health agencies, hospices licensed in California',
  definition: {
    text: 'unlawful or unauthorised access, use or disclosure of patient medical information',
    needsAcquisition: false,
    media: 'any-form',
  },
  data: [
    {
      id: 'us-ca-hsc-medical',
      requiresName: false,
      anyOf: ['health'],
      note: 'patient medical information',
    },
  ],
  contactDataAlone: { covered: false },
  encryption: { lifts: 'all', text: 'encrypted data is outside while the key is safe' },
  harm: [
    {
      direction: 'notify-unless',
      met: { not: { question: 'hipaaLowProbability' } },
      decides: 'all',
      code: 'harm-test-not-met',
      text: 'the regulation follows the HIPAA four-factor test',
    },
  ],
  harmText: 'CDPH regulation follows the HIPAA four-factor test',
  exclusions: [],
  duties: [
    {
      id: 'us-ca-hsc-cdph',
      to: 'sector-regulator',
      recipientName: 'California Department of Public Health',
      by: ['ca-licensed-health-facility'],
      trigger: 'detection',
      deadline: { kind: 'business-days', value: 15, calendar: 'us-ca-state' },
      contentRequired: [],
      form: 'CDPH CalHEART portal',
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: '§ 1280.15(b)',
    },
    {
      id: 'us-ca-hsc-patients',
      to: 'individuals',
      recipientName: 'affected patients',
      by: ['ca-licensed-health-facility'],
      trigger: 'detection',
      deadline: { kind: 'business-days', value: 15, calendar: 'us-ca-state' },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: '§ 1280.15(b)',
    },
  ],
  penalty: 'US$25,000 per patient; US$250,000 per event; § 1280.15(a)',
  unverified: [
    'The section was not read in its present form. Bill AB 1755 of 2014 sets 15 business days; one summary says 15 calendar days. Business days are applied: who wants to be safe under both counts calendar days.',
  ],
  notes: [],
}
