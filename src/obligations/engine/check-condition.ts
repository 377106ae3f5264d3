import { borrowed, quoted, type CaseView, type PeopleKnown } from './case-view.ts'
import { wordEvent } from './word-event.ts'
import { isWithin } from './jurisdictions.ts'
import { questionPath } from './questions.ts'
import type { Condition, PeopleCount } from './regime.ts'
import type { Jurisdiction } from './facts.ts'

/** Whether a condition holds, or null where the facts do not say, with what is missing and what was presumed. */
export interface Verdict {
  readonly holds: boolean | null
  /** Paths of facts that would decide it. */
  readonly missing: readonly string[]
  /** The presumptions that the answer rests on, as sentences. */
  readonly presumed: readonly string[]
  /** The paths of the questions whose answers were presumed. */
  readonly raised: readonly string[]
}

const nothing = { missing: [], presumed: [], raised: [] }
export const yes: Verdict = { holds: true, ...nothing }
export const no: Verdict = { holds: false, ...nothing }
export const decided = (holds: boolean): Verdict => (holds ? yes : no)
export const unknown = (...missing: string[]): Verdict => ({ ...nothing, holds: null, missing })

/** Three-valued logic (Kleene): an unknown part matters only where the known parts do not decide. */
export function checkCondition(
  condition: Condition,
  view: CaseView,
  jurisdiction: Jurisdiction,
): Verdict {
  const check = (part: Condition): Verdict => checkCondition(part, view, jurisdiction)
  if ('all' in condition) return combine('all', condition.all.map(check))
  if ('any' in condition) return combine('any', condition.any.map(check))
  if ('not' in condition) {
    const inner = check(condition.not)
    return { ...inner, holds: inner.holds === null ? null : !inner.holds }
  }
  if ('question' in condition) return checkQuestion(condition, view, jurisdiction)
  if ('unanswered' in condition) return decided(view.answer(condition.unanswered) === undefined)
  if ('role' in condition) return decided(condition.role.some((role) => view.actsAs(role)))
  if ('tag' in condition)
    return decided(view.facts.org.entityTags?.includes(condition.tag) ?? false)
  if ('sector' in condition) {
    const sectors = view.facts.org.sectors ?? []
    return decided(condition.sector.some((sector) => sectors.includes(sector)))
  }
  if ('event' in condition) return decided(view.events(condition.event, jurisdiction).length > 0)
  if ('incomplete' in condition) {
    const reports = view.events(condition.incomplete, jurisdiction)
    if (reports.length === 0) return unknown(`events.${condition.incomplete}`)
    return decided(reports.some((report) => report.incomplete === true))
  }
  if ('data' in condition) {
    if (condition.data.some((element) => view.hasElement(element) === 'yes')) return yes
    const possible = condition.data.filter((element) => view.hasElement(element) === 'maybe')
    return possible.length === 0 ? no : unknown(...possible.map((el) => `dataClasses.${el}`))
  }
  if ('people' in condition) return checkPeople(condition.people, view, jurisdiction)
  if ('employees' in condition) {
    const { employees } = view.facts.org
    return employees === undefined
      ? unknown('org.employees')
      : decided(employees >= condition.employees.atLeast)
  }
  if ('establishedIn' in condition) {
    return decided(
      view.facts.org.establishments.some((place) =>
        condition.establishedIn.some((where) => isWithin(place, where)),
      ),
    )
  }
  return decided(
    view.facts.affected.every(
      ({ jurisdiction: place, count }) =>
        count === 0 || condition.peopleOnlyIn.some((where) => isWithin(place, where)),
    ),
  )
}

function combine(of: 'all' | 'any', parts: readonly Verdict[]): Verdict {
  // A single true part decides "any", a single false one "all".
  const deciding = of === 'any'
  const decisive = parts.filter((part) => part.holds === deciding)
  const open = parts.filter((part) => part.holds === null)
  // A part that decides without presuming anything is the better reason.
  const best = decisive.find((part) => part.presumed.length === 0) ?? decisive[0]
  if (best !== undefined) return best
  return {
    holds: open.length > 0 ? null : !deciding,
    missing: open.flatMap((part) => part.missing),
    presumed: parts.flatMap((part) => part.presumed),
    raised: parts.flatMap((part) => part.raised),
  }
}

function checkQuestion(
  condition: Extract<Condition, { question: unknown }>,
  view: CaseView,
  jurisdiction: Jurisdiction,
): Verdict {
  const { question, is, unanswered } = condition
  const given = view.answer(question)
  if (given !== undefined) {
    const holds = is === undefined ? given.answer === true : is.includes(String(given.answer))
    const note = borrowed(question, given.from)
    return { ...nothing, holds, presumed: note === null ? [] : [note] }
  }
  const path = questionPath(question)
  const presume = (holds: boolean, because: string): Verdict => ({
    holds,
    missing: [],
    presumed: [because],
    raised: [path],
  })
  const { yesAfter, noWhere, presume: presumed } = unanswered ?? {}
  if (yesAfter !== undefined && view.events(yesAfter, jurisdiction).length > 0) {
    return presume(true, `${quoted(question)} is answered by an event: ${wordEvent(yesAfter)}`)
  }
  if (noWhere !== undefined && view.answer(noWhere)?.answer === true) {
    return presume(
      false,
      `${quoted(question)} counts as no, since this is a yes: ${quoted(noWhere)}`,
    )
  }
  if (presumed !== undefined) {
    return presume(
      presumed,
      `nobody has answered ${quoted(question)}, which counts as ${presumed ? 'yes' : 'no'}`,
    )
  }
  return unknown(path)
}

/** Whether the count of people is at least, or at most, the number in the law. */
export function checkPeople(
  count: PeopleCount,
  view: CaseView,
  jurisdiction: Jurisdiction,
): Verdict {
  const people =
    count.scope === 'jurisdiction' ? view.people(jurisdiction) : mostInOneState(view, jurisdiction)
  if (people.missing !== null && count.orUnknown === true) return yes
  if (count.atLeast !== undefined) {
    if (people.known >= count.atLeast) return yes
    return people.missing === null ? no : unknown(people.missing)
  }
  if (people.known > (count.atMost ?? 0)) return no
  return people.missing === null ? yes : unknown(people.missing)
}

export function mostInOneState(view: CaseView, jurisdiction: Jurisdiction): PeopleKnown {
  const states = view.facts.affected
    .map((entry) => entry.jurisdiction)
    .filter((place) => isWithin(place, jurisdiction))
    .map((place) => view.people(place))
  return {
    known: Math.max(0, ...states.map((state) => state.known)),
    missing: states.find((state) => state.missing !== null)?.missing ?? null,
  }
}
