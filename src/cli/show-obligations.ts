import { sayId } from '#base/say-id.ts'
import type { DutyOutcome, Evaluation, NotTriggered, OpenQuestion } from '#obligations/index.ts'

/** Reasons why a law does not concern this case at all; listed only on request. */
const elsewhere: ReadonlySet<string> = new Set([
  'not-applicable-territory',
  'no-affected-people',
  'wrong-role',
  'voluntary',
  'not-in-force',
])

/** Beyond this number open duties are listed without their arguments, since most wait for the same few answers. */
const mostArgued = 30

/** The duties for a terminal: owed ones by time, then open ones, then the questions, then those not owed and why. */
export function showObligations(
  evaluation: Evaluation,
  { all, zone }: { readonly all: boolean; readonly zone?: string },
): string {
  const { duties, notTriggered, openQuestions, regimesConsidered } = evaluation
  const owed = duties.filter(({ owed }) => owed === true).toSorted(byDue)
  const open = duties.filter(({ owed }) => owed === null).toSorted(byDue)
  const near = notTriggered.filter(({ code }) => all || !elsewhere.has(code))
  const brief = !all && open.length > mostArgued
  const hidden = notTriggered.length - near.length
  return [
    ...section(
      `Owed (${owed.length})`,
      owed.flatMap((duty) => dutyLines(duty, zone)),
    ),
    ...section(
      `Not decided yet (${open.length})${brief ? '; --all says of each why' : ''}`,
      open.flatMap((duty) => (brief ? [headOf(duty, zone)] : dutyLines(duty, zone))),
    ),
    ...section(`Questions still open (${openQuestions.length})`, openQuestions.map(questionLine)),
    ...section(`Not owed (${near.length})`, notOwedLines(near)),
    `${regimesConsidered} laws were considered.${
      hidden > 0
        ? ` ${hidden} duties of laws that do not reach the case are left out; --all lists them.`
        : ''
    } Not legal advice.`,
    '',
  ].join('\n')
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [title, ...lines, '']

const byDue = (a: DutyOutcome, b: DutyOutcome): number =>
  instantOf(a) - instantOf(b) || (a.dutyId < b.dutyId ? -1 : 1)

const instantOf = ({ dueAt }: DutyOutcome): number =>
  dueAt === null ? Infinity : Temporal.Instant.from(dueAt).epochMilliseconds

/** When, to whom, under which law. */
function headOf(duty: DutyOutcome, zone: string | undefined): string {
  const here =
    zone === undefined || duty.dueAt === null
      ? ''
      : ` (${Temporal.Instant.from(duty.dueAt).toString({ timeZone: zone, smallestUnit: 'minute' })} in ${zone})`
  return `  ${duty.dueAt ?? undated(duty)}${here}  ${duty.recipientName}  [${duty.dutyId}]`
}

/** A limit is worth showing even where the event that starts it has no date. */
function undated({ unknowns, standard }: DutyOutcome): string {
  const start = unknowns.find((path) => path.startsWith('events.'))
  return start === undefined
    ? (standard ?? 'no limit')
    : `once ${sayId(start.slice('events.'.length))} is dated`
}

function dutyLines(duty: DutyOutcome, zone: string | undefined): string[] {
  return [
    headOf(duty, zone),
    `      ${duty.reason}`,
    duty.sourceUrl === ''
      ? `      ${duty.citation}`
      : `      ${duty.citation} (${duty.confidence} confidence, as of ${duty.asOf}) ${duty.sourceUrl}`,
    ...duty.assumptions.map((assumption) => `      Assumed: ${assumption}`),
    ...(duty.heldBack === undefined ? [] : [`      ${duty.heldBack}`]),
    ...(duty.unknowns.length > 0 ? [`      Would change it: ${duty.unknowns.join(', ')}`] : []),
  ]
}

const questionLine = ({ id, text, decides }: OpenQuestion): string =>
  `  ${text}  [${id}; ${decides.length === 1 ? decides[0] : `${decides.length} duties`}]`

/** Duties of a law that are not owed for the same reason share a line. */
function notOwedLines(notOwed: readonly NotTriggered[]): string[] {
  const groups = Map.groupBy(
    notOwed,
    ({ regimeId, code, reason }) => `${regimeId} ${code} ${reason}`,
  )
  return [...groups.values()].map((group) => {
    const [first] = group
    const names = group.map(({ recipientName, dutyId }) => `${recipientName} [${dutyId}]`)
    return `  ${names.join(', ')}\n      ${first?.reason} (${first?.code}; ${first?.citation})`
  })
}
