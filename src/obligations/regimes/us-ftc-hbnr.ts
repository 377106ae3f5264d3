import type { Regime } from '../engine/regime.ts'

export const usFtcHbnr: Regime = {
  id: 'us-ftc-hbnr',
  jurisdiction: 'US',
  level: 'sector',
  name: 'FTC Health Breach Notification Rule',
  citation: '16 CFR part 318 (as amended, effective 29 July 2024)',
  sourceUrl: 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-C/part-318',
  asOf: '2026-09-25',
  confidence: 'medium',
  inForce: { status: 'in-force', currentTextFrom: '2024-07-29' },
  clockZone: 'America/New_York',
  reach: 'role',
  territorialTest: 'US',
  definition: {
    text: 'unauthorised acquisition, including unauthorised disclosure by the company itself',
    needsAcquisition: true,
    media: 'electronic',
  },
  data: [
    {
      id: 'us-ftc-hbnr-phr',
      requiresName: false,
      anyOf: ['phr-identifiable-health', 'health'],
      note: 'unsecured identifiable health information in a personal health record',
    },
  ],
  contactDataAlone: {
    covered: false,
    note: 'contact data linked to use of a health app can itself be identifiable health information',
  },
  encryption: { lifts: 'all', text: 'unsecured data only' },
  harm: [],
  harmText: 'unauthorised access is presumed acquisition unless reliable evidence shows otherwise',
  exclusions: [
    {
      when: { role: ['hipaa-covered-entity', 'hipaa-business-associate'] },
      code: 'lex-specialis',
      text: 'HIPAA covered entities and business associates acting as such are outside',
    },
  ],
  duties: [
    {
      id: 'us-ftc-hbnr-individuals',
      to: 'individuals',
      recipientName: 'affected individuals',
      by: ['phr-vendor', 'phr-related-entity'],
      trigger: 'discovery',
      deadline: { kind: 'calendar-days', value: 60, standard: 'without unreasonable delay' },
      contentRequired: [
        'what happened and third parties that acquired data',
        'types of data',
        'steps to take',
        'what the company is doing',
        'two contact methods',
      ],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: '318.3–318.6',
    },
    {
      id: 'us-ftc-hbnr-ftc-500',
      to: 'sector-regulator',
      recipientName: 'Federal Trade Commission',
      by: ['phr-vendor', 'phr-related-entity'],
      trigger: 'discovery',
      deadline: {
        kind: 'calendar-days',
        value: 60,
        standard: 'contemporaneously with individual notice',
      },
      people: [{ scope: 'jurisdiction', atLeast: 500 }],
      contentRequired: ['FTC form'],
      form: 'FTC HBNR form',
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      thresholdText: '500 or more individuals',
      citation: '318.4(b), 318.5(c)',
    },
    {
      id: 'us-ftc-hbnr-ftc-annual',
      to: 'sector-regulator',
      recipientName: 'Federal Trade Commission',
      by: ['phr-vendor', 'phr-related-entity'],
      trigger: 'calendar-year-end',
      deadline: { kind: 'calendar-days', value: 60 },
      people: [{ scope: 'jurisdiction', atMost: 499 }],
      contentRequired: ['annual log'],
      form: 'FTC form',
      citation: '318.5(c)',
    },
    {
      id: 'us-ftc-hbnr-media',
      to: 'media',
      recipientName: 'prominent media of the state',
      by: ['phr-vendor', 'phr-related-entity'],
      trigger: 'discovery',
      deadline: { kind: 'calendar-days', value: 60 },
      people: [{ scope: 'one-state', atLeast: 500 }],
      contentRequired: ['same as individual notice'],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      thresholdText: '500 or more residents of a state or jurisdiction',
      citation: '318.5(b)',
    },
    {
      id: 'us-ftc-hbnr-service-provider',
      to: 'controller',
      recipientName: 'vendor or related entity',
      by: ['phr-service-provider'],
      trigger: 'discovery',
      deadline: { kind: 'calendar-days', value: 60 },
      contentRequired: ['identity of each person'],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: '318.3(b)',
    },
  ],
  penalty:
    'FTC Act civil penalty per violation (about US$53,000, inflation-adjusted); 16 CFR 318.7; FTC Act s. 18',
  unverified: [
    'The rule was not read in full; that the media are told of 500 or more, and not of more than 500, is from general knowledge.',
  ],
  notes: [
    'Before 29 July 2024 the FTC had to be told within 10 business days for 500+; charts that still say so are stale.',
  ],
}
