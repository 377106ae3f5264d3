import type { CountUnit } from '#data/vocabulary.ts'
import { timeOf, type Said, type Weighed } from './weigh-statements.ts'

type Figure = Said<'recordCount'>
type CountFact = Weighed<'recordCount'>

/**
 * Separates the current figures from those that have been replaced. A figure is replaced where the text that
 * corrects it says so, or where a later document of the same asserter gives another of similar size for the
 * same thing. It stays current as long as anybody else holds to it; a publisher counts only if it repeats the
 * figure afterwards, since publishers repeat what was known before.
 */
export function partSuperseded(facts: readonly CountFact[]): {
  readonly current: readonly CountFact[]
  readonly earlier: readonly CountFact[]
} {
  const all = facts
    .flatMap(({ agreeing }) => agreeing)
    .filter(({ modality }) => modality !== 'denied')
  const isPast = ({ modality, agreeing }: CountFact): boolean => {
    if (modality === 'denied') return false
    const corrected = agreeing.filter(({ value }) => value.superseded === true)
    const given = agreeing.map((each) => ({ each, until: supersededAt(each, corrected, all) }))
    const since = given.reduce((latest, { until }) => Math.max(latest, until), -1)
    return (
      since >= 0 &&
      given.every(
        ({ each, until }) =>
          until >= 0 || (each.assertedBy === 'publisher' && timeOf(each.saidAt) <= since),
      )
    )
  }
  return {
    current: facts.filter((fact) => !isPast(fact)),
    earlier: facts.filter(isPast),
  }
}

/**
 * When an asserter gave up a figure, in milliseconds: 0 where that is not dated, -1 where it did not.
 * `corrected` holds what the texts themselves call outdated about the same figure.
 */
function supersededAt(
  figure: Figure,
  corrected: readonly Figure[],
  all: readonly Figure[],
): number {
  const { assertedBy, saidAt } = figure
  const at = timeOf(saidAt)
  const own = corrected.filter(
    (each) => each.assertedBy === assertedBy && timeOf(each.saidAt) >= at,
  )
  if (own.length > 0) return Math.max(...own.map((each) => timeOf(each.saidAt)))
  if (assertedBy === 'publisher' || assertedBy === 'analyst' || at === 0) return -1
  const comparable = all.filter(
    (each) =>
      each.assertedBy === assertedBy &&
      each.value.superseded !== true &&
      each.value.scope === figure.value.scope &&
      each.value.of === figure.value.of &&
      countTheSame(each.value.unit, figure.value.unit),
  )
  const newest = Math.max(...comparable.map((each) => timeOf(each.saidAt)))
  if (newest <= at) return -1
  const now = comparable.filter((each) => timeOf(each.saidAt) === newest)
  const isHeld = now.some(({ value }) => value.count === figure.value.count)
  return !isHeld && isOfThatSize(figure, now) ? newest : -1
}

/**
 * Whether the largest of the new figures may be a correction of the old one: a far smaller one counts only a
 * part.
 */
function isOfThatSize({ value }: Figure, now: readonly Figure[]): boolean {
  const largest = Math.max(...now.map((each) => each.value.count))
  return largest * mostApart >= value.count && largest <= value.count * mostApart
}
const mostApart = 10

/**
 * Whether two figures may count the same thing: they have the same unit, or one counts people and the other
 * something each person has one of.
 */
const countTheSame = (a: CountUnit, b: CountUnit): boolean =>
  a === b || (anybodys.has(a) && !things.has(b)) || (anybodys.has(b) && !things.has(a))
const anybodys: ReadonlySet<CountUnit> = new Set([
  'people',
  'records',
  'accounts',
  'email-addresses',
])
const things: ReadonlySet<CountUnit> = new Set([
  'cards',
  'organisations',
  'files',
  'messages',
  'devices',
  'bytes',
])
