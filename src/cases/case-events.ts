import { leadInWords } from '#base/lead-in-words.ts'
import { sayId } from '#base/say-id.ts'
import { fieldInWords } from '#data/fact-words.ts'
import type { StatementField } from '#data/statement-values.ts'
import type { CaseFile } from './get-case.ts'
import type { TaskRow } from './tasks/queries.ts'
import { inputInWords, valueInWords } from './said-in-words.ts'

/** What a sentence may say of an event. */
interface Detail {
  /** A field of the event's detail as text; empty where it has none. */
  readonly say: (name: string) => string
  /** The statement whose number is this field: ` “Contoso Motors”`, ` “about 18 million records”`; empty where its value has no words. */
  readonly valueOf: (name: string) => string
  /** The title of the task that the event is about; its action's id where the case has it no more. */
  readonly task: () => string
}

const documents = ({ say }: Detail): string =>
  say('documents') === '1' ? 'One document' : `${say('documents')} documents`
const why = ({ say }: Detail): string => (say('reason') === '' ? '' : `: ${say('reason')}`)
const field = ({ say }: Detail): string => fieldInWords[say('field') as StatementField]
const misread = (event: Detail): string => {
  const many = event.say('statements') === '1' ? '' : `${event.say('statements')} statements`
  if (event.say('field') === '') return many
  return `${field(event)}${event.valueOf('n')}${many === '' ? '' : ` (${many})`}`
}
const input = ({ say }: Detail): string =>
  inputInWords(say('kind'), say('about')) + (say('count') === '' ? '' : ` (${say('count')})`)
/** Events of older versions name a duty or a law by its id alone. */
const named = ({ say }: Detail, id: 'duty' | 'regime'): string => say('name') || say(id)
const to = (name: string): string => (name === '' ? '' : ` to${name}`)

const whenSent = (lead: string): string =>
  lead === 'late' ? 'when it was late' : `${leadInWords(lead)} before it is due`

/** Every kind of event in the history of a case, with the sentence that states it. */
const sentences = {
  opened: ({ say }) => `Case opened from a document with ${say('statements')} statements`,
  'opened-on-word': (event) =>
    `Case opened on an analyst's word, from a document with ${event.say('statements')} statements in which no report of a breach was found${why(event)}`,
  'document-added': (event) =>
    `A near duplicate joined, with ${event.say('statements')} statements${why(event)}`,
  moved: (event) => `Moved from ${event.say('from')} to ${event.say('to')}${why(event)}`,
  overridden: (event) =>
    `An analyst set ${field(event)}${event.valueOf('n')} to ${event.say('modality')}${why(event)}`,
  corrected: (event) =>
    `An analyst corrected ${field(event)}${event.valueOf('instead')}${to(event.valueOf('n'))}${why(event)}`,
  'override-withdrawn': (event) => `The override ${event.say('n')} was withdrawn${why(event)}`,
  discarded: (event) => `An analyst discarded ${misread(event)} as misread${why(event)}`,
  restored: (event) => `An analyst let ${misread(event)} count again${why(event)}`,
  measured: ({ say }) => `Leaked data was measured: ${say('statements')} statements`,
  'measured-anew': () => 'Counts of the leaked data changed by corrections',
  merged: (event) => `${documents(event)} came from case ${event.say('from')}${why(event)}`,
  'merged-into': (event) => `Merged into case ${event.say('into')}${why(event)}`,
  split: (event) => `${documents(event)} went to case ${event.say('to')}${why(event)}`,
  'split-from': (event) => `Split off from case ${event.say('from')}${why(event)}`,
  'task-done': ({ task }) => `Task done: ${task()}`,
  'task-reopened': ({ task }) => `Task reopened: ${task()}`,
  'task-assigned': ({ say, task }) =>
    `Task ${say('to') === '' ? 'unassigned' : `assigned to ${say('to')}`}: ${task()}`,
  'task-dropped': (event) => `Task dropped: ${event.task()}${why(event)}`,
  'duties-changed': (event) => `Duties recalculated${why(event)}`,
  'duty-input': (event) => `Entered for the duties, ${input(event)}${why(event)}`,
  'duty-input-withdrawn': (event) => `Withdrawn from the duties, ${input(event)}${why(event)}`,
  'duty-moved': (event) =>
    `Duty ${named(event, 'duty')} went from ${event.say('from')} to ${event.say('to')}${why(event)}`,
  'duty-submitted': (event) =>
    `Duty ${named(event, 'duty')} submitted, version ${event.say('version')}${why(event)}`,
  'seat-set': (event) =>
    `Seat and profile of the case set: ${sayId(event.say('seat'))}${why(event)}`,
  'no-notice-signed': (event) => `Signed that no notice is needed under ${named(event, 'regime')}`,
  'no-notice-countersigned': (event) =>
    `Countersigned that no notice is needed under ${named(event, 'regime')}`,
  'reminder-sent': (event) =>
    `Reminder of duty ${named(event, 'duty')} sent by ${event.say('channel')}, ${whenSent(event.say('lead'))}`,
} as const satisfies Record<string, (event: Detail) => string>

/** The kind of an event: `moved` in the history of a case, `case.moved` in the audit log. */
export type CaseEventType = keyof typeof sentences

const isKnown = (type: string): type is CaseEventType => Object.hasOwn(sentences, type)

/** An event as a sentence; the type itself where this version does not know it. */
export function eventInWords(
  { type, detail }: { readonly type: string; readonly detail: Readonly<Record<string, unknown>> },
  statements: CaseFile['statements'],
  tasks: readonly Pick<TaskRow, 'actionId' | 'title'>[] = [],
): string {
  if (!isKnown(type)) return type
  return sentences[type]({
    say: (name) => String(detail[name] ?? ''),
    task: () =>
      tasks.find(({ actionId }) => actionId === detail['action'])?.title ??
      sayId(String(detail['action'] ?? '')),
    valueOf: (name) => {
      const found = statements.find(({ n }) => n === detail[name])
      const words = found === undefined ? '' : valueInWords(found)
      return words === '' ? '' : ` “${words}”`
    },
  })
}
