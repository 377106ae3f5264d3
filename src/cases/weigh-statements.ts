import type { Asserter, Modality } from '#data/vocabulary.ts'
import type { Evidenced, Numbered } from './facts.ts'
import { isDenial } from './fact-key.ts'
import type { Span, Statement, StatementField, StatementValues } from './statement.ts'

/** A statement of a case, with the time at which its document says it. */
export type Resolvable = Statement & Numbered & { readonly saidAt?: string | null }

/** The same for one field only, which keeps the resolver's types small. */
export interface Said<F extends StatementField = StatementField> extends Numbered, Span {
  readonly field: F
  readonly value: StatementValues[F]
  readonly modality: Modality
  readonly assertedBy: Asserter
  readonly confidence: number
  readonly saidAt?: string | null
}

export const modalityRank: Readonly<Record<Modality, number>> = {
  confirmed: 4,
  reported: 3,
  claimed: 2,
  suspected: 1,
  denied: 0,
}

/** Whose word counts for more. An analyst decides; those who were there outweigh those who report. */
const asserterRank: Readonly<Record<Asserter, number>> = {
  analyst: 9,
  instrument: 6,
  authority: 5,
  victim: 5,
  vendor: 4,
  publisher: 3,
  actor: 1,
}

/**
 * Best first: an analyst's, then the surest, then that of the asserter who knows best (an analyst's newest
 * statement first), then the newest, then the one with the highest confidence, then the earliest in the text.
 */
export function compareStatements(a: Said, b: Said): number {
  const analysts = Number(b.assertedBy === 'analyst') - Number(a.assertedBy === 'analyst')
  if (analysts !== 0) return analysts
  const newest = timeOf(b.saidAt) - timeOf(a.saidAt)
  return (
    (a.assertedBy === 'analyst' ? newest : 0) ||
    modalityRank[b.modality] - modalityRank[a.modality] ||
    asserterRank[b.assertedBy] - asserterRank[a.assertedBy] ||
    newest ||
    b.confidence - a.confidence ||
    a.start - b.start ||
    a.n - b.n
  )
}

/** In milliseconds. A day counts from its beginning; undated statements are older than all dated ones. */
export function timeOf(saidAt: string | null | undefined): number {
  if (saidAt === null || saidAt === undefined) return 0
  try {
    const instant = saidAt.includes('T') ? saidAt : `${saidAt}T00:00Z`
    return Temporal.Instant.from(instant).epochMilliseconds
  } catch {
    return 0
  }
}

export interface Weighed<F extends StatementField = StatementField> extends Evidenced {
  readonly best: Said<F>
  /** Everything that agrees with the best, best first. */
  readonly agreeing: readonly Said<F>[]
}

/**
 * Weighs the statements about one thing. A later statement of an asserter replaces an earlier one of the same
 * asserter; an analyst outweighs everybody; otherwise the side with the weightier asserter wins, or the newer
 * side if they are equal. The other side is kept as `disputedBy`.
 */
export function weigh<F extends StatementField>(statements: readonly Said<F>[]): Weighed<F> {
  const { current, replaced } = partReplaced(statements.toSorted(compareStatements))
  const affirming = current.filter((statement) => !isDenial(statement))
  const denying = current.filter(isDenial)
  const [yes] = affirming
  const [no] = denying
  const denied = yes === undefined || (no !== undefined && outweighs(no, yes))
  const side = denied ? denying : affirming
  const other = denied ? affirming : denying
  const [best] = side
  if (best === undefined) throw new Error('a fact needs at least one statement')
  const agreeing = [...side, ...replaced.filter((statement) => isDenial(statement) === denied)]
  const against = [...other, ...replaced.filter((statement) => isDenial(statement) !== denied)]
  return {
    best,
    agreeing,
    modality: denied ? 'denied' : best.modality,
    assertedBy: best.assertedBy,
    evidence: agreeing.map(({ n }) => n),
    ...(against.length > 0 ? { disputedBy: against.map(({ n }) => n) } : {}),
  }
}

function outweighs(no: Said, yes: Said): boolean {
  if (no.assertedBy === yes.assertedBy && isOwnedUp(yes)) return false
  const weight = asserterRank[no.assertedBy] - asserterRank[yes.assertedBy]
  if (weight !== 0) return weight > 0
  return timeOf(no.saidAt) > timeOf(yes.saidAt)
}

/**
 * Who has owned up to a breach does not undo it by what he denies later: that is mostly a part of it, or the word
 * of another house about its share. It stays in sight as a disagreement, and an analyst can settle it.
 */
const isOwnedUp = ({ field, modality, assertedBy }: Said): boolean =>
  (field === 'incident' || field === 'victim') &&
  modality === 'confirmed' &&
  assertedBy !== 'analyst' &&
  assertedBy !== 'instrument'

/**
 * Separates the current statements from those that the same asserter has since contradicted, each in the order
 * given; both must be dated. Publishers are many, so one of them retracts nothing for the others.
 */
function partReplaced<F extends StatementField>(
  statements: readonly Said<F>[],
): { readonly current: readonly Said<F>[]; readonly replaced: readonly Said<F>[] } {
  const newest = new Map<Asserter, number>()
  for (const { assertedBy, saidAt } of statements) {
    const time = timeOf(saidAt)
    if (time > (newest.get(assertedBy) ?? 0)) newest.set(assertedBy, time)
  }
  if (newest.size === 0) return { current: statements, replaced: [] }
  const isReplaced = (statement: Said<F>): boolean => {
    const { assertedBy, saidAt } = statement
    if (assertedBy === 'publisher' || isOwnedUp(statement)) return false
    return timeOf(saidAt) !== 0 && timeOf(saidAt) !== newest.get(assertedBy)
  }
  return {
    current: statements.filter((statement) => !isReplaced(statement)),
    replaced: statements.filter(isReplaced),
  }
}
