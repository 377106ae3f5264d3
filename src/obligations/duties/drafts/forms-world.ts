import { asks, takes } from './form-item.ts'
import type { ReportForm } from './types.ts'

const sender = (title: string) => ({
  title,
  items: [
    asks('organisation', 'Name and address', 'organisation', 'address'),
    asks('contact', 'Contact', 'contact'),
  ],
})

/** Canada: Breach of Security Safeguards Regulations, SOR/2018-64, s. 2. */
export const opc: ReportForm = {
  title: 'PIPEDA breach report',
  basis: 'PIPEDA s. 10.1; SOR/2018-64, s. 2',
  sections: [
    sender('Organisation'),
    {
      title: 'The breach',
      items: [
        asks('circumstances', 'Circumstances and, if known, the cause', 'nature', 'cause'),
        asks('period', 'Day or period of the breach', 'occurred'),
        asks('information', 'Personal information involved', 'dataClasses'),
        asks('people', 'Number of individuals, known or approximate', 'peopleHere', 'peopleCount'),
        asks('risk', 'Assessment of the real risk of significant harm', 'risk', 'consequences'),
      ],
    },
    {
      title: 'Steps',
      items: [
        asks('mitigation', 'Steps taken to reduce the risk of harm', 'measuresTaken'),
        asks('notice', 'Steps taken or intended to notify individuals', 'peopleTold'),
        takes('others', 'Other organisations and authorities told', 'authoritiesTold'),
      ],
    },
  ],
}

/** Australia: statement under Privacy Act 1988, s. 26WK(3). */
export const oaic: ReportForm = {
  title: 'Notifiable data breach statement',
  basis: 'Privacy Act 1988, s. 26WK(3); form of the OAIC',
  sections: [
    sender('Entity'),
    {
      title: 'Statement',
      items: [
        asks('description', 'Description of the eligible data breach', 'nature'),
        asks('kinds', 'Kinds of information concerned', 'dataClasses'),
        asks('steps', 'Steps that individuals should take in response', 'advice'),
      ],
    },
    {
      title: 'Further information for the OAIC',
      items: [
        takes('occurred', 'When it occurred', 'occurred'),
        takes('discovered', 'When it was discovered', 'discovered'),
        takes('cause', 'Cause', 'cause'),
        takes('people', 'Number of individuals', 'peopleHere', 'peopleCount'),
        takes('taken', 'Action to reduce harm', 'measuresTaken'),
        takes('notice', 'How individuals are told', 'peopleTold'),
      ],
    },
  ],
}

/** Brazil: Resolution CD/ANPD 15/2024, Art. 6, § 2. */
export const anpd: ReportForm = {
  title: 'Security incident communication to the ANPD',
  basis: 'LGPD Art. 48; Resolution CD/ANPD 15/2024, Art. 6',
  sections: [
    sender('Controller'),
    {
      title: 'The incident',
      items: [
        asks(
          'description',
          'Description, with the root cause where known',
          'nature',
          'rootCause',
          'cause',
        ),
        asks('dates', 'Dates of the incident and of knowledge of it', 'occurred', 'aware'),
        asks('data', 'Nature and category of the data', 'dataClasses'),
        asks(
          'people',
          'Number of people; of them children and the elderly',
          'peopleHere',
          'peopleKinds',
        ),
        asks('total', 'Number of people in the activity affected', 'peopleCount'),
        asks(
          'security',
          'Technical and security measures before and after',
          'protection',
          'measuresTaken',
        ),
        asks('risks', 'Risks and possible effects on people', 'consequences', 'risk'),
        takes('delay', 'Reasons for a late communication', 'delay'),
        asks(
          'mitigation',
          'Measures to reverse or reduce the effects',
          'measuresTaken',
          'measuresPlanned',
        ),
        asks('notice', 'Communication to the people', 'peopleTold'),
      ],
    },
  ],
}

/** Singapore: Personal Data Protection (Notification of Data Breaches) Regulations 2021, reg. 5. */
export const pdpc: ReportForm = {
  title: 'Notification of a data breach to the PDPC',
  basis: 'PDPA s. 26D; Notification of Data Breaches Regulations 2021, reg. 5',
  sections: [
    sender('Organisation'),
    {
      title: 'Facts of the breach',
      items: [
        asks('aware', 'When and how the organisation first became aware', 'aware', 'discovered'),
        asks(
          'chronology',
          'Chronology of steps taken, with the assessment',
          'measuresTaken',
          'risk',
        ),
        asks('how', 'How it occurred', 'nature', 'cause'),
        asks('people', 'Number of people affected', 'peopleHere', 'peopleCount'),
        asks('data', 'Personal data or classes of it', 'dataClasses'),
        asks('harm', 'Potential harm', 'consequences'),
      ],
    },
    {
      title: 'Handling',
      items: [
        asks(
          'actions',
          'Action to eliminate or mitigate harm, and to remedy failures',
          'measuresTaken',
          'measuresPlanned',
        ),
        asks('notice', 'Plan to notify people, or the grounds for not doing so', 'peopleTold'),
        takes('delay', 'Reasons for a late notification', 'delay'),
      ],
    },
  ],
}
