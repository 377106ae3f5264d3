import { sayId } from '#base/say-id.ts'
import type { DutyRule } from './types.ts'

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
