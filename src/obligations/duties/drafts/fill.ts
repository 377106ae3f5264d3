import { periodInWords } from '#base/days-in-words.ts'
import { listInWords } from '#base/list-in-words.ts'
import { sayId } from '#base/say-id.ts'
import { placeName } from '../../engine/jurisdictions.ts'
import { dataClassById, dataLabel } from '#data/data-classes.ts'
import { unitInWords } from '#data/fact-words.ts'
import { whatHappened, whoDidIt, type CaseFacts, type CaseFile } from '#cases/index.ts'
import { questions, isQuestion } from '../../engine/questions.ts'
import type { KeptDuty } from '../duty.ts'
import type { CaseInputs } from '../inputs.ts'
import type { OrganisationProfile } from '../profile.ts'
import type { DutyRow, InputRow, SubmissionRow } from '../queries.ts'
import { countTraces, inputTrace, trace } from './traces.ts'
import type { Filled, FillId } from './types.ts'

/** Everything a report may be filled from. */
export interface DraftSource {
  readonly profile: OrganisationProfile
  readonly file: Pick<CaseFile, 'facts' | 'tasks' | 'insights' | 'statements'>
  readonly inputs: CaseInputs
  readonly inputRows: readonly InputRow[]
  readonly duties: readonly DutyRow[]
  readonly submissions: readonly SubmissionRow[]
}

/**
 * What the case says to one item, or null where it says nothing. What an analyst wrote for the item
 * comes first and alone; nothing is made up to fill a gap.
 */
export function fillItem(source: DraftSource, duty: KeptDuty, id: FillId): Filled | null {
  const written = source.inputRows.findLast(
    ({ kind, about }) => kind === 'answer' && about === `draft.${id}`,
  )
  if (typeof written?.value === 'string' && written.value.trim() !== '') {
    return { text: written.value, traces: [inputTrace(written)] }
  }
  return fillers[id]?.(source, duty) ?? null
}

type Filler = (source: DraftSource, duty: KeptDuty) => Filled | null

const fillers: Partial<Record<FillId, Filler>> = {
  organisation: ({ profile }) => ofProfile(profile.name),
  address: ({ profile }) => ofProfile(profile.address),
  registration: ({ profile }) => ofProfile(profile.registration),
  contact: ({ profile: { contact } }) =>
    contact === null
      ? null
      : ofProfile(
          [contact.name, contact.role, contact.email, contact.phone]
            .filter((part) => part !== '')
            .join(', '),
        ),
  role: ({ profile }) =>
    ofProfile(
      {
        'breached-controller': 'Controller of the data',
        'breached-processor': 'Processor of the data',
        customer: 'Controller; the breach was at a supplier that holds data for it',
        publisher: null,
      }[profile.seat],
    ),
  nature: (source) => natureOf(source.file.facts),
  cause: ({ file: { facts } }) =>
    ofFacts(
      facts.techniques.filter(isSaid).map(({ id, name, modality, evidence }) => ({
        text: `${name} (${id}), ${modality}`,
        evidence,
      })),
    ),
  malicious: (source) => ofAnswer(source, 'maliciousExternal'),
  occurred: ({ file: { facts } }) => ofDates(facts, 'occurred'),
  discovered: (source) => ofEvent(source, 'discovery') ?? ofDates(source.file.facts, 'discovered'),
  aware: (source) => ofEvent(source, 'awareness'),
  dataClasses: ({ file: { facts } }) => ofClasses(facts.dataClasses),
  specialData: ({ file: { facts } }) =>
    ofClasses(facts.dataClasses.filter((fact) => dataClassById.get(fact.class)?.special === true)),
  peopleCount: (source) => peopleOf(source),
  peopleHere: (source, duty) =>
    duty.affected === null
      ? null
      : {
          text: duty.affected.toLocaleString('en'),
          traces: countTraces(source.inputRows),
        },
  recordCount: ({ file: { facts } }) =>
    ofFacts(
      facts.recordCounts
        .filter((fact) => fact.scope === 'victim' && isSaid(fact))
        .map(({ count, unit, modality, evidence }) => ({
          text: `${count.toLocaleString('en')} ${sayId(unit)} (${modality})`,
          evidence,
        })),
    ),
  protection: (source) => ofAnswer(source, 'encrypted'),
  consequences: ({ file }) => {
    const insights = file.insights.filter(({ id }) => consequences.has(id))
    return insights.length === 0
      ? null
      : {
          text: insights.map(({ title, why }) => `${title}: ${why}`).join('\n'),
          traces: insights.map(({ title, facts }) => trace('insight', title, facts)),
        }
  },
  risk: (source) => riskOf(source),
  measuresTaken: ({ file }) => ofTasks(file, 'done'),
  measuresPlanned: ({ file }) => ofTasks(file, 'open'),
  peopleTold: (source) => toldOf(source, (to) => to === 'individuals'),
  authoritiesTold: (source) =>
    toldOf(source, (to) => to !== 'individuals' && to !== 'controller' && to !== 'internal'),
  processors: ({ file: { facts } }) =>
    ofFacts(
      facts.thirdParties.filter(isSaid).map(({ name, role, modality, evidence }) => ({
        text: `${name ?? 'A third party that is not named'}, ${role} (${modality})`,
        evidence,
      })),
    ),
  crossBorder: ({ inputs, inputRows }) =>
    inputs.affected.length < 2
      ? null
      : {
          text: `People in ${inputs.affected.map(({ jurisdiction }) => placeName(jurisdiction)).join(', ')}`,
          traces: countTraces(inputRows),
        },
}

/** Insights that say what can happen to the people; others are about the event or the duties. */
const consequences: ReadonlySet<string> = new Set([
  'secrets-usable',
  'targeted-spear-phishing',
  'impersonation-phishing',
  'phone-fraud',
  'credential-reuse',
  'identity-theft',
  'identity-checks',
  'payment-fraud',
  'special-category-data',
  'personal-safety',
  'data-out-of-control',
  'offered-for-sale',
  'extortion',
])

const isSaid = ({ modality }: { readonly modality: string }): boolean => modality !== 'denied'

const ofProfile = (text: string | null): Filled | null =>
  text === null || text === '' ? null : { text, traces: [trace('profile', 'organisation profile')] }

function ofFacts(
  lines: readonly { readonly text: string; readonly evidence: readonly number[] }[],
): Filled | null {
  if (lines.length === 0) return null
  return {
    text: lines.map(({ text }) => text).join('; '),
    traces: lines.map(({ text, evidence }) => trace('statement', text, evidence)),
  }
}

const ofClasses = (classes: CaseFacts['dataClasses']): Filled | null =>
  ofFacts(
    classes
      .filter((fact) => fact.exposed && isSaid(fact))
      .map((fact) => ({
        text: `${dataLabel(fact)} (${fact.modality})`,
        evidence: fact.evidence,
      })),
  )

function natureOf(facts: CaseFacts): Filled | null {
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

const ofDates = (facts: CaseFacts, kind: 'occurred' | 'discovered'): Filled | null =>
  ofFacts(
    facts.dates
      .filter((fact) => fact.kind === kind && isSaid(fact))
      .map(({ from, to, modality, evidence }) => ({
        text: `${periodInWords(from, to)} (${modality})`,
        evidence,
      })),
  )

function ofEvent({ inputs, inputRows }: DraftSource, name: string): Filled | null {
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

function ofAnswer({ inputRows }: DraftSource, question: string): Filled | null {
  const row = inputRows.findLast(
    ({ kind, about }) => kind === 'answer' && about.split('.')[1] === question,
  )
  if (row === undefined || row.value === null) return null
  const asked = isQuestion(question) ? questions[question].text : question
  return { text: `${asked} ${sayAnswer(row.value)} (${row.reason})`, traces: [inputTrace(row)] }
}

const sayAnswer = (value: unknown): string =>
  value === true ? 'Yes.' : value === false ? 'No.' : `${String(value)}.`

function peopleOf({ inputs, inputRows, file }: DraftSource): Filled | null {
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
  return ofFacts(
    file.facts.recordCounts
      .filter((fact) => fact.scope === 'victim' && isSaid(fact) && peopleUnits.has(fact.unit))
      .map(({ count, unit, modality, evidence }) => ({
        text: `${count.toLocaleString('en')} ${unitInWords(unit, count)} (${modality})`,
        evidence,
      })),
  )
}
const peopleUnits: ReadonlySet<string> = new Set(['people', 'customers', 'employees', 'patients'])

function riskOf({ inputRows }: DraftSource): Filled | null {
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

function ofTasks(file: DraftSource['file'], state: 'open' | 'done'): Filled | null {
  const tasks = file.tasks.filter((task) => task.state === state && ours.has(task.audience))
  if (tasks.length === 0) return null
  return {
    text: tasks.map(({ title }) => title).join('\n'),
    traces: tasks.map(({ title, facts }) => trace('task', title, facts)),
  }
}
const ours: ReadonlySet<string> = new Set(['breached-company', 'security', 'legal'])

function toldOf(
  { duties, submissions }: DraftSource,
  wants: (to: string) => boolean,
): Filled | null {
  const told = submissions.flatMap((submission) => {
    const duty = duties.find(({ key }) => key === submission.key)?.duty
    if (duty === undefined || !wants(duty.to) || submission.version !== 1) return []
    return [
      `${duty.recipientName} (${duty.regimeName}) on ${sayAt(submission.submittedAt)}, ${submission.reference}`,
    ]
  })
  return told.length === 0
    ? null
    : { text: told.join('\n'), traces: told.map((text) => trace('duty', text)) }
}
