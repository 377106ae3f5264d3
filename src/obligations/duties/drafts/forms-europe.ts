import { asks, takes } from './form-item.ts'
import type { ReportForm } from './types.ts'

/** GDPR Art. 33(3) and (4), in the order of the EU authorities' forms. */
export const euArticle33: ReportForm = {
  title: 'Notification of a personal data breach',
  basis: 'Regulation (EU) 2016/679, Art. 33(3) and (4); EDPB Guidelines 9/2022',
  sections: [
    {
      title: 'The controller',
      items: [
        asks('controller', 'Name and address of the controller', 'organisation', 'address'),
        takes('registration', 'Registration number', 'registration'),
        asks(
          'contact',
          'Data protection officer or other contact point (Art. 33(3)(b))',
          'contact',
        ),
        takes('others', 'Processors and other controllers involved', 'processors'),
      ],
    },
    {
      title: 'When',
      items: [
        asks('occurred', 'Beginning and end of the breach', 'occurred'),
        takes('discovered', 'How and when it was discovered', 'discovered'),
        asks('aware', 'When the controller became aware', 'aware'),
        takes('delay', 'Reasons for a notification after 72 hours (Art. 33(1))', 'delay'),
      ],
    },
    {
      title: 'The breach',
      items: [
        asks('nature', 'Nature of the breach (Art. 33(3)(a))', 'nature'),
        asks('kind', 'Confidentiality, integrity or availability', 'kind'),
        asks('cause', 'Cause of the breach', 'cause'),
        takes('protection', 'Protection of the data before the breach', 'protection'),
      ],
    },
    {
      title: 'The data and the people',
      items: [
        asks('data', 'Categories of personal data', 'dataClasses'),
        takes('special', 'Special categories of data (Arts. 9 and 10)', 'specialData'),
        asks('records', 'Approximate number of records', 'recordCount'),
        asks('people-kinds', 'Categories of people', 'peopleKinds'),
        asks('people', 'Approximate number of people', 'peopleCount'),
      ],
    },
    {
      title: 'Consequences and measures',
      items: [
        asks('consequences', 'Likely consequences (Art. 33(3)(c))', 'consequences'),
        asks('risk', 'Assessment of the risk to people', 'risk'),
        asks('taken', 'Measures taken (Art. 33(3)(d))', 'measuresTaken'),
        asks('planned', 'Measures proposed (Art. 33(3)(d))', 'measuresPlanned'),
      ],
    },
    {
      title: 'Who else is told',
      items: [
        asks(
          'people-told',
          'Communication to the people (Art. 34), or why none is needed',
          'peopleTold',
        ),
        takes('cross-border', 'People in other countries', 'crossBorder'),
        takes('authorities', 'Other authorities told', 'authoritiesTold'),
      ],
    },
  ],
}

/** The report form of the Information Commissioner's Office, in its order. */
export const ico: ReportForm = {
  title: 'Personal data breach report to the ICO',
  basis: 'UK GDPR, Art. 33; report form of the ICO',
  sections: [
    {
      title: 'About the breach',
      items: [
        asks('what', 'What has happened', 'nature'),
        asks('how', 'How it happened', 'cause'),
        asks('discovered', 'When it was discovered', 'discovered', 'aware'),
        asks('occurred', 'When it happened', 'occurred'),
        takes('delay', 'If there has been a delay in reporting, why', 'delay'),
      ],
    },
    {
      title: 'The data and the people',
      items: [
        asks('data', 'Categories of personal data', 'dataClasses'),
        takes('special', 'Special category and criminal offence data', 'specialData'),
        asks('records', 'Number of records concerned', 'recordCount'),
        asks(
          'people',
          'Number of data subjects who could be affected',
          'peopleHere',
          'peopleCount',
        ),
        asks('people-kinds', 'Categories of data subjects', 'peopleKinds'),
        asks(
          'consequences',
          'Potential consequences, and how likely they are',
          'consequences',
          'risk',
        ),
      ],
    },
    {
      title: 'Action',
      items: [
        takes('before', 'Measures in place before the breach', 'protection'),
        asks('taken', 'Action taken to deal with it', 'measuresTaken'),
        asks('prevent', 'Steps to prevent it from happening again', 'lessons', 'measuresPlanned'),
        asks('people-told', 'Whether people have been told', 'peopleTold'),
        takes('others', 'Other organisations and authorities told', 'authoritiesTold'),
      ],
    },
    {
      title: 'About the organisation',
      items: [
        asks('organisation', 'Organisation and address', 'organisation', 'address'),
        takes('registration', 'ICO registration number', 'registration'),
        asks('contact', 'Person making the report, and the data protection officer', 'contact'),
      ],
    },
  ],
}

const nis2Sender = {
  title: 'The entity',
  items: [
    asks('entity', 'Name of the entity', 'organisation', 'address'),
    asks('contact', 'Contact', 'contact'),
  ],
}

/** NIS2 Art. 23(4): within 24 hours, within 72 hours, and one month after the notification. */
export const nis2 = {
  earlyWarning: {
    title: 'Early warning of a significant incident',
    basis: 'Directive (EU) 2022/2555, Art. 23(4)(a)',
    sections: [
      nis2Sender,
      {
        title: 'Early warning',
        items: [
          asks('aware', 'When the entity became aware', 'aware'),
          asks('malicious', 'Whether an unlawful or malicious act is suspected', 'malicious'),
          asks('cross-border', 'Whether it could have a cross-border impact', 'crossBorder'),
          takes('nature', 'What is known', 'nature'),
        ],
      },
    ],
  },
  notification: {
    title: 'Incident notification',
    basis: 'Directive (EU) 2022/2555, Art. 23(4)(b)',
    sections: [
      nis2Sender,
      {
        title: 'Update and first assessment',
        items: [
          asks('nature', 'Update of the early warning', 'nature'),
          asks('malicious', 'Unlawful or malicious act', 'malicious'),
          asks('severity', 'Severity and impact, first assessment', 'impact'),
          takes('indicators', 'Indicators of compromise, where available', 'indicators'),
          takes('cross-border', 'Cross-border impact', 'crossBorder'),
          takes('taken', 'Measures taken so far', 'measuresTaken'),
        ],
      },
    ],
  },
  final: {
    title: 'Final report',
    basis: 'Directive (EU) 2022/2555, Art. 23(4)(d)',
    sections: [
      nis2Sender,
      {
        title: 'Final report',
        items: [
          asks('description', 'Detailed description with severity and impact', 'nature', 'impact'),
          asks('root-cause', 'Type of threat or root cause', 'rootCause', 'cause'),
          asks('measures', 'Mitigation applied and under way', 'measuresTaken', 'measuresPlanned'),
          asks('cross-border', 'Cross-border impact, where there is one', 'crossBorder'),
        ],
      },
    ],
  },
} as const satisfies Record<string, ReportForm>
