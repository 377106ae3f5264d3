import type { Regime } from '../engine/regime.ts'

export const sgPdpa: Regime = {
  id: 'sg-pdpa',
  jurisdiction: 'SG',
  level: 'national',
  name: 'Singapore Personal Data Protection Act – data breach notification',
  citation: 'PDPA 2012 Part 6A (ss. 26A–26E); Notification of Data Breaches Regulations 2021',
  sourceUrl: 'https://sso.agc.gov.sg/Act/PDPA2012',
  asOf: '2026-09-19',
  confidence: 'high',
  inForce: { status: 'in-force', from: '2021-02-01' },
  clockZone: 'Asia/Singapore',
  reach: 'people-or-establishment',
  definition: {
    text: 'unauthorised access, disclosure, loss or similar',
    needsAcquisition: false,
    media: 'any',
  },
  data: [
    {
      id: 'sg-pdpa-any-personal-data',
      requiresName: false,
      anyOf: 'any-personal-data',
      note: 'any personal data; notifiable by significant harm, deemed for a name with prescribed data, or by a scale of 500 people',
    },
  ],
  contactDataAlone: {
    covered: true,
    note: 'contact data alone is not a prescribed harm class, but 500 or more people makes the breach notifiable to PDPC by scale',
  },
  encryption: {
    lifts: ['individuals'],
    text: 'technological measure exception removes individual notice (s. 26D(5)(b))',
  },
  harm: [
    {
      direction: 'notify-if',
      met: {
        any: [
          { question: 'sgSignificantHarm' },
          {
            all: [
              { data: ['name'] },
              {
                data: [
                  'gov-id-other',
                  'national-id',
                  'passport',
                  'financial-account',
                  'payment-card',
                  'health',
                  'credentials',
                  'salary',
                  'insurance',
                ],
              },
            ],
          },
        ],
      },
      decides: ['individuals'],
      code: 'harm-test-not-met',
      text: 'significant harm is likely, or deemed for a full name with prescribed data; scale alone does not bring individual notice (s. 26B)',
    },
  ],
  harmText: 'significant harm deemed for prescribed data; scale at 500',
  exclusions: [
    {
      when: { question: 'internalOnly', unanswered: { presume: false } },
      code: 'condition-not-met',
      text: 'a breach wholly inside the organisation is not notifiable (s. 26B(4))',
    },
  ],
  duties: [
    {
      id: 'sg-pdpa-pdpc',
      to: 'supervisory-authority',
      recipientName: 'Personal Data Protection Commission',
      by: ['controller'],
      trigger: 'assessment-notifiable',
      deadline: {
        kind: 'calendar-days',
        value: 3,
        text: 'as soon as practicable, no later than 3 calendar days after the day of the assessment',
      },
      people: [{ scope: 'jurisdiction', atLeast: 500 }],
      evenBelowCount: {
        any: [
          { question: 'sgSignificantHarm', unanswered: { yesAfter: 'assessment-notifiable' } },
          {
            all: [
              { data: ['name'] },
              {
                data: [
                  'gov-id-other',
                  'national-id',
                  'passport',
                  'financial-account',
                  'payment-card',
                  'health',
                  'credentials',
                  'salary',
                  'insurance',
                ],
              },
            ],
          },
        ],
      },
      contentRequired: [
        'facts and chronology',
        'number and classes of data',
        'harm',
        'actions taken and planned',
        'plan to notify individuals',
        'contact',
      ],
      form: 'PDPC portal',
      citation: 's. 26D(1)',
    },
    {
      id: 'sg-pdpa-individuals',
      to: 'individuals',
      recipientName: 'affected individuals',
      by: ['controller'],
      trigger: 'assessment-notifiable',
      deadline: {
        kind: 'as-soon-as-possible',
        text: 'as soon as practicable, at or after telling PDPC',
      },
      contentRequired: [
        'facts',
        'classes of data',
        'potential harm',
        'actions',
        'steps to take',
        'contact',
      ],
      lawEnforcementDelay:
        'while a law-enforcement agency finds that notice would impede its investigation',
      citation: 's. 26D(2)',
    },
    {
      id: 'sg-pdpa-intermediary',
      to: 'controller',
      recipientName: 'organisation for which the intermediary processes',
      by: ['processor'],
      trigger: 'reasonable-belief',
      deadline: { kind: 'without-undue-delay' },
      contentRequired: [],
      citation: 's. 26C(3)(a)',
    },
  ],
  penalty: 'greater of SGD 1m or 10% of annual Singapore turnover (if over SGD 10m); s. 48J',
  notes: [
    'Breach wholly inside the organisation is not notifiable (s. 26B(4)).',
    'PDPC expects assessment within 30 calendar days.',
  ],
}
