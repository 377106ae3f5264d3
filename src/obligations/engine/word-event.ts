import { sayId } from '#base/say-id.ts'
import type { DutyRule } from './regime.ts'
import type { EventName } from './vocabulary.ts'

/** What starts a clock, in words that follow "from". */
export const wordEvent = (event: DutyRule['trigger']): string => startWords[event] ?? sayId(event)

const startWords: Partial<Record<DutyRule['trigger'], string>> = {
  'individual-notice': 'the notice to individuals',
  'individuals-deadline': 'the end of the period for the notice to individuals',
  'calendar-year-end': 'the end of the year of discovery',
  'third-party-notice': 'the notice from a third party',
  'authority-notification': 'the report to the authority',
  'hhs-notification': 'the report to HHS',
  'initial-notification': 'the first report',
  'incident-notification': 'the notification of the incident',
  'intermediate-report': 'the intermediate report',
  'final-report': 'the final report',
  'awareness-of-possibility': 'knowledge that it may have happened',
  'processor-awareness': 'awareness of the processor',
  'materiality-determination': 'the finding that it is material',
  'assessment-notifiable': 'the finding that it is notifiable',
  'no-harm-determination': 'the finding that no harm is likely',
  'new-material-information': 'new material information',
  'corrective-measure-available': 'the moment when a corrective measure is available',
  'incident-closed': 'the end of the incident',
  'scope-identified': 'knowledge of its scope',
  'identification-of-affected': 'knowledge of who is affected',
  'authority-order': 'the order of the authority',
  'ransom-payment': 'the payment of a ransom',
  'law-enforcement-clearance': 'the clearance by law enforcement',
}

/** The question for the moment of an event. */
export const askWhen = (event: EventName): string => whenWords[event]

const whenWords: Readonly<Record<EventName, string>> = {
  occurrence: 'When did it happen?',
  suspicion: 'When was it first suspected?',
  'awareness-of-possibility': 'When was it known that it may have happened?',
  detection: 'When was it detected?',
  discovery: 'When was it discovered?',
  awareness: 'When did the organisation become aware of it?',
  'reasonable-belief': 'When was there reason to believe that it happened?',
  'processor-awareness': 'When did the processor become aware of it?',
  'third-party-notice': 'When did a third party give notice of it?',
  determination: 'When was it determined that it is a breach?',
  confirmation: 'When was it confirmed?',
  'identification-of-affected': 'When was it known who is affected?',
  classification: 'When was it classified?',
  'materiality-determination': 'When was it found to be material?',
  'assessment-notifiable': 'When was it found to be notifiable?',
  'no-harm-determination': 'When was it found that no harm is likely?',
  'new-material-information': 'When did new material information come up?',
  'corrective-measure-available': 'When was a corrective measure available?',
  'incident-closed': 'When did the incident end?',
  'scope-identified': 'When was its scope known?',
  'initial-notification': 'When was the first report sent?',
  'incident-notification': 'When was the notification of the incident sent?',
  'intermediate-report': 'When was the intermediate report sent?',
  'final-report': 'When was the final report sent?',
  'individual-notice': 'When were the people affected told?',
  'authority-notification': 'When was the authority told?',
  'hhs-notification': 'When was HHS told?',
  'authority-order': 'When did the authority give its order?',
  'ransom-payment': 'When was a ransom paid?',
  'law-enforcement-request': 'When did law enforcement ask for delay?',
  'law-enforcement-clearance': 'When did law enforcement say that notices may go out?',
}
