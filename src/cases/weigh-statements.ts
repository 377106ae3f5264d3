import type { Asserter, Modality } from '#data/vocabulary.ts'
import type { Evidenced, Numbered } from './facts.ts'
import { isDenial } from './fact-key.ts'
import type { Span, Statement, StatementField, StatementValues } from './statement.ts'

/** A statement of a case, with the time at which its document says it. */
export type Resolvable = Statement & Numbered & { readonly saidAt?: string | null }

/** The same for one field, without the other fields' shapes; keeps the types of the resolver small. */
export interface Said<F extends StatementField = StatementField> extends Numbered, Span {
  readonly field: F
  readonly value: StatementValues[F]
  readonly modality: Modality
  readonly assertedBy: Asserter
  readonly confidence: number
  readonly saidAt?: string | null
}

const modalityRank: Readonly<Record<Modality, number>> = {
  confirmed: 4,
  reported: 3,
  claimed: 2,
  suspected: 1,
  denied: 0,
}

/** Whose yes or no counts for more. An analyst decides; who was there outweighs who reports. */
const asserterRank: Readonly<Record<Asserter, number>> = {
  analyst: 9,
  instrument: 6,
  authority: 5,
  victim: 5,
  vendor: 4,
  publisher: 3,
  actor: 1,
}

/** Best first: the analyst, then the surest, then the newest, then the surest reading, then the earliest place. */
export function compareStatements(a: Said, b: Said): number {
  return (
    Number(b.assertedBy === 'analyst') - Number(a.assertedBy === 'analyst') ||
    modalityRank[b.modality] - modalityRank[a.modality] ||
    compareTime(b.saidAt, a.saidAt) ||
    b.confidence - a.confidence ||
    a.start - b.start ||
    a.n - b.n
  )
}

const compareTime = (a: string | null | undefined, b: string | null | undefined): number =>
  a === b ? 0 : (a ?? '') < (b ?? '') ? -1 : 1

export interface Weighed<F extends StatementField = StatementField> extends Evidenced {
  readonly best: Said<F>
  /** Everything that agrees with the best, best first. */
  readonly agreeing: readonly Said<F>[]
}

/**
 * Weighs the statements about one thing: what an asserter says later replaces what the same asserter
 * said before; an analyst outweighs all; else the side with the weightier asserter wins, and between
 * equals the newer. The other side stays in sight as `disputedBy`.
 */
export function weigh<F extends StatementField>(statements: readonly Said<F>[]): Weighed<F> {
  const current = withoutReplaced(statements)
  const affirming = current.filter((statement) => !isDenial(statement)).toSorted(compareStatements)
  const denying = current.filter(isDenial).toSorted(compareStatements)
  const [yes] = affirming
  const [no] = denying
  const denied = yes === undefined || (no !== undefined && outweighs(no, yes))
  const side = denied ? denying : affirming
  const other = denied ? affirming : denying
  const replaced = statements
    .filter((statement) => !current.includes(statement))
    .toSorted(compareStatements)
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
  const weight = asserterRank[no.assertedBy] - asserterRank[yes.assertedBy]
  if (weight !== 0) return weight > 0
  return compareTime(no.saidAt, yes.saidAt) > 0
}

/** Drops what the same asserter has said otherwise since; needs both to be dated. */
function withoutReplaced<F extends StatementField>(
  statements: readonly Said<F>[],
): readonly Said<F>[] {
  const newest = new Map<Asserter, string>()
  for (const { assertedBy, saidAt } of statements) {
    if (saidAt && saidAt > (newest.get(assertedBy) ?? '')) newest.set(assertedBy, saidAt)
  }
  return statements.filter(
    ({ assertedBy, saidAt }) =>
      !saidAt || assertedBy === 'publisher' || saidAt === newest.get(assertedBy),
  )
}
