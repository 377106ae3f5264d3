import { sayId } from '#base/say-id.ts'
import { fieldInWords } from '#data/fact-words.ts'
import type { StatementField } from '#data/statement-values.ts'
import type { CaseFile } from './get-case.ts'
import type { TaskRow } from './tasks/queries.ts'
import { inputInWords, valueInWords } from './said-in-words.ts'

/** What a sentence may tell of an event. */
interface Told {
  /** A field of the event's detail as text; empty where it has none. */
  readonly say: (name: string) => string
  /** The statement whose number is this field: ` “Contoso Motors”`, ` “about 18 million records”`; empty where its value has no words. */
  readonly valueOf: (name: string) => string
  /** The title of the task that the event is about; its action's id where the case has it no more. */
  readonly task: () => string
}

const documents = ({ say }: Told): string =>
  say('documents') === '1' ? 'One document' : `${say('documents')} documents`
const why = ({ say }: Told): string => (say('reason') === '' ? '' : `: ${say('reason')}`)
const field = ({ say }: Told): string => fieldInWords[say('field') as StatementField]
const misread = (told: Told): string => {
  const many = told.say('statements') === '1' ? '' : `${told.say('statements')} statements`
  if (told.say('field') === '') return many
  return `${field(told)}${told.valueOf('n')}${many === '' ? '' : ` (${many})`}`
}
const input = ({ say }: Told): string => inputInWords(say('kind'), say('about'))
const to = (name: string): string => (name === '' ? '' : ` to${name}`)

/** Every kind of event in the history of a case, with the sentence that tells of it. */
const sentences = {
  opened: ({ say }) => `Case opened from a document with ${say('statements')} statements`,
  'opened-on-word': (told) =>
    `Case opened on an analyst's word, from a document with ${told.say('statements')} statements in which no report of a breach was found${why(told)}`,
  'document-added': (told) =>
    `A near duplicate joined, with ${told.say('statements')} statements${why(told)}`,
  moved: (told) => `Moved from ${told.say('from')} to ${told.say('to')}${why(told)}`,
  overridden: (told) =>
    `An analyst set ${field(told)}${told.valueOf('n')} to ${told.say('modality')}${why(told)}`,
  corrected: (told) =>
    `An analyst corrected ${field(told)}${told.valueOf('instead')}${to(told.valueOf('n'))}${why(told)}`,
  'override-withdrawn': (told) => `The override ${told.say('n')} was withdrawn${why(told)}`,
  discarded: (told) => `An analyst discarded ${misread(told)} as misread${why(told)}`,
  restored: (told) => `An analyst let ${misread(told)} count again${why(told)}`,
  measured: ({ say }) => `Leaked data was measured: ${say('statements')} statements`,
  'measured-anew': () => 'Counts of the leaked data changed by corrections',
  merged: (told) => `${documents(told)} came from case ${told.say('from')}${why(told)}`,
  'merged-into': (told) => `Merged into case ${told.say('into')}${why(told)}`,
  split: (told) => `${documents(told)} went to case ${told.say('to')}${why(told)}`,
  'split-from': (told) => `Split off from case ${told.say('from')}${why(told)}`,
  'task-done': ({ task }) => `Task done: ${task()}`,
  'task-reopened': ({ task }) => `Task reopened: ${task()}`,
  'task-assigned': ({ say, task }) =>
    `Task ${say('to') === '' ? 'unassigned' : `assigned to ${say('to')}`}: ${task()}`,
  'task-dropped': (told) => `Task dropped: ${told.task()}${why(told)}`,
  'duties-changed': (told) => `Duties recalculated${why(told)}`,
  'duty-input': (told) => `Entered for the duties, ${input(told)}${why(told)}`,
  'duty-input-withdrawn': (told) => `Withdrawn from the duties, ${input(told)}${why(told)}`,
  'duty-moved': (told) =>
    `Duty ${told.say('duty')} went from ${told.say('from')} to ${told.say('to')}${why(told)}`,
  'duty-submitted': (told) =>
    `Duty ${told.say('duty')} submitted, version ${told.say('version')}${why(told)}`,
  'seat-set': (told) => `Seat and profile of the case set: ${told.say('seat')}${why(told)}`,
  'no-notice-signed': ({ say }) => `Signed that no notice is needed under ${say('regime')}`,
  'no-notice-countersigned': ({ say }) =>
    `Countersigned that no notice is needed under ${say('regime')}`,
  'reminder-sent': ({ say }) =>
    `Reminder of duty ${say('duty')} sent by ${say('channel')}, ${say('lead')}`,
} as const satisfies Record<string, (told: Told) => string>

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
