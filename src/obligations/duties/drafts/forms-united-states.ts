import { asks, takes } from './form-item.ts'
import type { ReportForm } from './types.ts'

/** Form 8-K, Item 1.05(a); technical details that would impede the response need not be disclosed. */
export const sec: ReportForm = {
  title: 'Form 8-K, Item 1.05: material cybersecurity incident',
  basis: '17 CFR 249.308, Item 1.05(a) and its instructions',
  sections: [
    {
      title: 'Registrant',
      items: [
        asks('registrant', 'Exact name of the registrant', 'organisation', 'address'),
        takes('file-number', 'Commission file number', 'registration'),
      ],
    },
    {
      title: 'Item 1.05',
      items: [
        asks('nature', 'Material aspects of the nature of the incident', 'nature'),
        asks('scope', 'Material aspects of its scope', 'dataClasses', 'peopleCount', 'recordCount'),
        asks('timing', 'Material aspects of its timing', 'occurred', 'discovered'),
        asks(
          'impact',
          'Material impact, or reasonably likely material impact, on the registrant, its financial condition and results of operations',
          'materialImpact',
        ),
        takes(
          'open',
          'What is not determined or not available yet (an amendment follows)',
          'impact',
        ),
      ],
    },
  ],
}

/** The breach portal of the Office for Civil Rights (45 CFR 164.408). */
export const hhs: ReportForm = {
  title: 'Breach report to the Secretary of Health and Human Services',
  basis: '45 CFR 164.408; breach portal of the Office for Civil Rights',
  sections: [
    {
      title: 'Covered entity',
      items: [
        asks('entity', 'Covered entity and address', 'organisation', 'address'),
        asks('contact', 'Contact', 'contact'),
        takes('associate', 'Business associate involved', 'processors'),
      ],
    },
    {
      title: 'Breach',
      items: [
        asks('people', 'Number of individuals affected', 'peopleCount'),
        asks('occurred', 'Dates of the breach', 'occurred'),
        asks('discovered', 'Dates of discovery', 'discovered'),
        asks('type', 'Type of breach', 'cause', 'kind'),
        asks('phi', 'Types of protected health information', 'dataClasses'),
        asks('description', 'Short description', 'nature'),
        asks('safeguards', 'Safeguards in place before the breach', 'protection'),
      ],
    },
    {
      title: 'Notice and actions',
      items: [
        asks('notice', 'Dates of the notice to individuals', 'peopleTold'),
        asks('actions', 'Actions taken in response', 'measuresTaken', 'lessons'),
      ],
    },
  ],
}

/** What the statutes of most states require in a letter to the attorney general; the state's own list is added. */
export const attorneyGeneral: ReportForm = {
  title: 'Notice of a data breach to the attorney general',
  basis: 'The state statute cited, and what state portals ask in common',
  sections: [
    {
      title: 'Who gives notice',
      items: [
        asks('organisation', 'Name and address', 'organisation', 'address'),
        asks('contact', 'Contact', 'contact'),
      ],
    },
    {
      title: 'The breach',
      items: [
        asks('nature', 'What happened', 'nature'),
        asks('occurred', 'Dates of the breach', 'occurred'),
        asks('discovered', 'Date of discovery', 'discovered'),
        asks('data', 'Types of personal information', 'dataClasses'),
        asks('residents', 'Number of residents of the state', 'peopleHere'),
        asks('taken', 'What was done, and what will be', 'measuresTaken', 'measuresPlanned'),
      ],
    },
    {
      title: 'Notice to residents',
      items: [
        asks('notice', 'When and how residents were or will be told', 'peopleTold'),
        takes('services', 'Identity protection offered', 'services'),
        takes('sample', 'Copy of the notice', 'sampleNotice'),
        takes('law-enforcement', 'Law enforcement', 'lawEnforcement'),
      ],
    },
  ],
}
