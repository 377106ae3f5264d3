import { periodInWords } from '#base/days-in-words.ts'
import { listInWords } from '#base/list-in-words.ts'
import { whatHappened, whoDidIt, type CaseFacts, type CaseFile } from '#cases/index.ts'
import { dataLabel } from '#data/data-classes.ts'
import { unitInWords } from '#data/fact-words.ts'
import { placeName } from '../../engine/jurisdictions.ts'
import { isQuestion, questions } from '../../engine/questions.ts'
import type { CaseInputs } from '../said/inputs.ts'
import type { OrganisationProfile } from '../profile/profile.ts'
import type { DutyRow } from '../queries.ts'
import type { InputRow } from '../said/queries.ts'
import type { SubmissionRow } from '../submissions/queries.ts'
import { countTraces, inputTrace, trace } from './traces.ts'
import type { Filled } from './types.ts'

/** Everything that a report may be filled in from. */
export interface DraftSource {
  readonly profile: OrganisationProfile
  readonly file: Pick<CaseFile, 'facts' | 'tasks' | 'insights' | 'statements'>
  readonly inputs: CaseInputs
  readonly inputRows: readonly InputRow[]
  readonly duties: readonly DutyRow[]
  readonly submissions: readonly SubmissionRow[]
}

/** Whether a fact is not denied. */
export const isSaid = ({ modality }: { readonly modality: string }): boolean =>
  modality !== 'denied'

/** A part of the organisation's profile. */
export const ofProfile = (text: string | null): Filled | null =>
  text === null || text === '' ? null : { text, traces: [trace('profile', 'organisation profile')] }

/** Facts of the case, each with its statements. */
export function ofFacts(
  lines: readonly { readonly text: string; readonly evidence: readonly number[] }[],
): Filled | null {
  if (lines.length === 0) return null
  return {
    text: lines.map(({ text }) => text).join('; '),
    traces: lines.map(({ text, evidence }) => trace('statement', text, evidence)),
  }
}

/** Classes of data that were exposed. */
export const ofClasses = (classes: CaseFacts['dataClasses']): Filled | null =>
  ofFacts(
    classes
      .filter((fact) => fact.exposed && isSaid(fact))
      .map((fact) => ({
        text: `${dataLabel(fact)} (${fact.modality})`,
        evidence: fact.evidence,
      })),
  )

/** What happened to whom, on which systems, and by whom. */
export function natureOf(facts: CaseFacts): Filled | null {
  const victims = facts.victims.filter(isSaid).map(({ name }) => name)
  const platforms = facts.platforms.filter(isSaid)
  const actors = facts.actors.filter(isSaid)
  if (victims.length === 0) return null
  const parts = [
    whatHappened(facts),
    ...(platforms.length === 0
      ? []
      : [
          `The systems named are ${listInWords(platforms.map(({ name, modality }) => `${name} (${modality})`))}.`,
        ]),
    ...whoDidIt({ actors, sale: facts.sale }),
  ]
  const evidence = [...facts.victims, ...platforms, ...actors].flatMap((fact) => fact.evidence)
  return { text: parts.join(' '), traces: [trace('statement', 'facts of the case', evidence)] }
}

/** When the event happened or was discovered, according to documents. */
export const ofDates = (facts: CaseFacts, kind: 'occurred' | 'discovered'): Filled | null =>
  ofFacts(
    facts.dates
      .filter((fact) => fact.kind === kind && isSaid(fact))
      .map(({ from, to, modality, evidence }) => ({
        text: `${periodInWords(from, to)} (${modality})`,
        evidence,
      })),
  )

/** When an event happened, as somebody entered it. */
export function ofEvent({ inputs, inputRows }: DraftSource, name: string): Filled | null {
  const event = inputs.events.find((each) => each.event === name)
  const row = inputRows.find(({ id }) => id === event?.inputId)
  if (event === undefined || row === undefined) return null
  return { text: sayAt(event.at), traces: [inputTrace(row)] }
}

/** "5 June 2026, 18:20 (UTC+02:00)": as it was entered, with its offset. */
function sayAt(iso: string): string {
  const offset = /[+-]\d{2}:\d{2}$/.exec(iso)?.[0]
  const local = Temporal.Instant.from(iso)
    .toZonedDateTimeISO(offset ?? 'UTC')
    .toPlainDateTime()
  const text = local.toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' })
  return `${text.replace(' at ', ', ')} (UTC${offset ?? ''})`
}

/** A question with the answer that somebody gave. */
export function ofAnswer({ inputRows }: DraftSource, question: string): Filled | null {
  const row = inputRows.findLast(
    ({ kind, about }) => kind === 'answer' && about.split('.')[1] === question,
  )
  if (row === undefined || row.value === null) return null
  const asked = isQuestion(question) ? questions[question].text : question
  return { text: `${asked} ${sayAnswer(row.value)} (${row.reason})`, traces: [inputTrace(row)] }
}

const sayAnswer = (value: unknown): string =>
  value === true ? 'Yes.' : value === false ? 'No.' : `${String(value)}.`

/** How many people are affected: as counted or, failing that, according to documents. */
export function peopleOf({ inputs, inputRows, file }: DraftSource): Filled | null {
  const counted = inputs.affected.filter(({ count }) => count !== null)
  if (counted.length > 0) {
    const total = counted.reduce((sum, { count }) => sum + (count ?? 0), 0)
    const places = counted.map(
      ({ jurisdiction, count }) =>
        `${placeName(jurisdiction)} ${(count ?? 0).toLocaleString('en')}`,
    )
    return {
      text: `${total.toLocaleString('en')} counted: ${places.join(', ')}`,
      traces: countTraces(inputRows),
    }
  }
  return ofCounts(file.facts, peopleUnits)
}
const peopleUnits: ReadonlySet<string> = new Set(['people', 'customers', 'employees', 'patients'])

/** The victim's counts, of all units or of some. */
export const ofCounts = (facts: CaseFacts, units?: ReadonlySet<string>): Filled | null =>
  ofFacts(
    facts.recordCounts
      .filter((fact) => fact.scope === 'victim' && isSaid(fact) && (units?.has(fact.unit) ?? true))
      .map(({ count, unit, modality, evidence }) => ({
        text: `${count.toLocaleString('en')} ${unitInWords(unit, count)} (${modality})`,
        evidence,
      })),
  )

/** The judgements of risk, with their reasons. */
export function riskOf({ inputRows }: DraftSource): Filled | null {
  const rows = inputRows.filter(
    ({ kind, about, value }) =>
      kind === 'answer' && about.startsWith('assessments.') && value !== null,
  )
  if (rows.length === 0) return null
  return {
    text: rows
      .map(({ about, value, reason }) => {
        const id = about.slice('assessments.'.length)
        return `${isQuestion(id) ? questions[id].text : id} ${sayAnswer(value)} ${reason}`
      })
      .join('\n'),
    traces: rows.map(inputTrace),
  }
}

/** Tasks of the breached company itself. */
export function ofTasks(file: DraftSource['file'], state: 'open' | 'done'): Filled | null {
  const tasks = file.tasks.filter((task) => task.state === state && ours.has(task.audience))
  if (tasks.length === 0) return null
  return {
    text: tasks.map(({ title }) => title).join('\n'),
    traces: tasks.map(({ title, facts }) => trace('task', title, facts)),
  }
}
const ours: ReadonlySet<string> = new Set(['breached-company', 'security', 'legal'])

/** Who has been notified, by the first submission of each duty. */
export function notifiedOf(
  { duties, submissions }: DraftSource,
  wants: (to: string) => boolean,
): Filled | null {
  const notified = submissions.flatMap((submission) => {
    const duty = duties.find(({ key }) => key === submission.key)?.duty
    if (duty === undefined || !wants(duty.to) || submission.version !== 1) return []
    return [
      `${duty.recipientName} (${duty.regimeName}) on ${sayAt(submission.submittedAt)}, ${submission.reference}`,
    ]
  })
  return notified.length === 0
    ? null
    : { text: notified.join('\n'), traces: notified.map((text) => trace('duty', text)) }
}
