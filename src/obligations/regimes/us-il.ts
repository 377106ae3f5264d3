import type { Regime } from '../engine/regime.ts'

export const usIl: Regime = {
  id: 'us-il',
  jurisdiction: 'US-IL',
  level: 'state',
  name: 'Illinois Personal Information Protection Act',
  citation: '815 ILCS 530/5, /10, /50',
  sourceUrl: 'https://www.ilga.gov/legislation/ilcs/ilcs3.asp?ActID=2702&ChapterID=67',
  asOf: '2026-08-18',
  confidence: 'high',
  inForce: { status: 'in-force', currentTextFrom: '2020-01-01' },
  clockZone: 'America/Chicago',
  reach: 'residents',
  territorialTest: 'residence of the affected individual',
  definition: {
    text: 'unauthorised acquisition of covered data',
    needsAcquisition: true,
    media: 'computerized',
  },
  data: [
    {
      id: 'us-il-name-plus-element',
      requiresName: true,
      anyOf: [
        'ssn',
        'driver-licence',
        'state-id',
        'financial-account-with-code',
        'payment-card-with-code',
        'health',
        'health-insurance',
        'biometric',
      ],
      note: 'first name or first initial and last name plus at least one element',
    },
    {
      id: 'us-il-credentials',
      requiresName: false,
      anyOf: ['credentials'],
      note: 'user name or e-mail address together with the password or security answer that opens an online account; no name needed',
    },
  ],
  contactDataAlone: { covered: false },
  encryption: {
    lifts: 'all',
    text: 'unencrypted (or unredacted) data only; safe harbour is lost when the key was or is believed to have been taken too',
  },
  harm: [],
  harmText: 'no risk-of-harm exception: unauthorised acquisition of covered data is enough',
  exclusions: [],
  duties: [
    {
      id: 'us-il-individuals',
      to: 'individuals',
      recipientName: 'affected Illinois residents',
      by: ['owner', 'licensee'],
      trigger: 'discovery',
      deadline: {
        kind: 'without-undue-delay',
        standard: 'most expedient time possible and without unreasonable delay',
      },
      contentRequired: [
        'CRA contact details',
        'FTC contact details',
        'fraud alert and freeze statement',
        'no count of residents affected',
      ],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: '530/10(a)',
    },
    {
      id: 'us-il-ag',
      to: 'attorney-general',
      recipientName: 'Illinois Attorney General',
      by: ['owner', 'licensee'],
      trigger: 'discovery',
      deadline: {
        kind: 'relative',
        text: 'most expedient time; no later than when consumers are notified',
      },
      people: [{ scope: 'jurisdiction', atLeast: 501 }],
      sequence: 'no-later-than-individuals',
      contentRequired: [
        'nature of the breach',
        'number of Illinois residents',
        'steps taken or planned',
        'date of breach',
      ],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      thresholdText: 'more than 500 Illinois residents',
      citation: '530/10(e)',
    },
    {
      id: 'us-il-ag-hipaa',
      to: 'attorney-general',
      recipientName: 'Illinois Attorney General',
      by: ['owner', 'licensee', 'hipaa-covered-entity'],
      trigger: 'hhs-notification',
      deadline: { kind: 'business-days', value: 5, calendar: 'us-federal' },
      data: [
        {
          id: 'us-il-ag-hipaa-any',
          requiresName: false,
          anyOf: 'any-personal-data',
          note: 'whatever was notified to HHS',
        },
      ],
      stageOf: 'us-hipaa-hhs-500',
      when: [
        {
          test: { role: ['hipaa-covered-entity'] },
          text: 'only a HIPAA covered entity that notifies HHS',
        },
      ],
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      thresholdText: 'HIPAA-covered entity that notified HHS',
      citation: '530/50',
    },
    {
      id: 'us-il-maintainer-to-owner',
      to: 'controller',
      recipientName: 'owner or licensee of the data',
      by: ['maintainer'],
      trigger: 'discovery',
      deadline: { kind: 'immediately' },
      contentRequired: [],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: '815 ILCS 530/5, /10, /50',
    },
  ],
  penalty: 'Consumer Fraud Act',
  notes: [],
}
