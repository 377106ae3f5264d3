import { nowOf } from '#base/clock.ts'
import { refusal, type Refusal } from '#base/errors.ts'
import { readShape } from '#base/read-shape.ts'
import { err, ok, type Result } from '#base/result.ts'
import { findPlace } from '#data/find-place.ts'
import { isCounted } from '#data/is-counted.ts'
import { statementValues, type StatementField } from '#data/statement-values.ts'
import type { Modality } from '#data/vocabulary.ts'
import type { Actor, Context } from '#store/context.ts'
import { rows, type Db } from '#store/db.ts'
import type { Advise } from './advice.ts'
import { changeCase, recordCaseEvent, refreshCase } from './change-case.ts'
import { factKey, type Content } from './fact-key.ts'
import {
  insertStatements,
  listStatements,
  withdrawStatement,
  type CaseRow,
  type StatementRow,
} from './queries.ts'
import { evidencedOf } from './resolve-facts.ts'
import { saidByAnalyst } from './said-by-analyst.ts'

interface Override {
  readonly caseId: string
  readonly field: StatementField
  readonly value: unknown
  readonly modality: Modality
  readonly instead?: number | undefined
  readonly reason: string
  readonly version?: number | undefined
  readonly advise: Advise
}

/**
 * Adds an analyst's statement, which outweighs all others until it is withdrawn; `denied` strikes the fact
 * out. With `instead`, the number of a statement of another fact of the same field, it replaces that fact: what
 * documents say there is struck out, what analysts said is withdrawn. The reason is kept as its quote, and a place
 * without a country gets the country of its name.
 * INPUT_INVALID where `value` does not have the shape of the field, or `instead` is no statement of such a fact.
 */
export async function overrideFact(
  ctx: Context,
  actor: Actor,
  input: Override,
): Promise<Result<{ readonly n: number }, Refusal>> {
  const { field, instead, modality, reason } = input
  const content = contentOf(input)
  if (!content.ok) return content
  return changeCase(ctx, input, async (tx, row) => {
    const replaced = await replacedBy(tx, row, { field, instead })
    if (!replaced.ok) return replaced
    const said = {
      ...saidByAnalyst,
      saidAt: nowOf(ctx),
      quote: reason,
      reason,
      by: actor.id,
    }
    const statement = { ...said, ...content.value, modality }
    const takenOut = othersThan(content.value, replaced.value).map((other) => ({
      ...said,
      field,
      value: other.value,
      modality: 'denied' as const,
    }))
    const statements = JSON.stringify([statement, ...takenOut])
    const [added] = await rows(tx, insertStatements({ caseId: row.id, statements }))
    if (added === undefined) throw new Error('an override was not written')
    await refreshCase(tx, ctx, row, input.advise)
    const detail = { n: added.n, field, modality }
    await recordCaseEvent(tx, ctx, actor, {
      caseId: row.id,
      ...(instead === undefined
        ? { type: 'overridden', detail }
        : { type: 'corrected', detail: { ...detail, instead } }),
      reason,
    })
    return ok({ n: added.n })
  })
}

/** The field with its value, which is checked against the field's shape. */
function contentOf({ field, value, instead }: Override): Result<Content, Refusal> {
  const read = readShape(statementValues[field], value, 'the value')
  if (!read.ok) {
    return err(
      refusal(
        'INPUT_INVALID',
        `Cannot set ${field}: ${read.error.join('; ')}. Nothing was changed. Correct the value and set it again.`,
      ),
    )
  }
  if (instead !== undefined && hasNoOther.has(field)) {
    return err(
      refusal(
        'INPUT_INVALID',
        `Cannot put ${field} in place of another: what is denied of it is a fact of its own. Nothing was changed. Deny the one and add the other.`,
      ),
    )
  }
  return ok({ field, value: withCountry(read.value) } as Content)
}

/** A place with the country of its name, as one that is found in a text has it; any other value as it is. */
const withCountry = <Value extends object>(value: Value): Value =>
  'country' in value && 'name' in value && value.country === null && typeof value.name === 'string'
    ? { ...value, country: findPlace(value.name)?.country ?? null }
    : value

/** An analyst's denial of these takes nothing out: it is itself what is known. */
const hasNoOther: ReadonlySet<StatementField> = new Set(['dataClass', 'incident'])

/**
 * What documents say for the fact of the case to which statement `instead` belongs, and what an earlier correction
 * of it had taken out. Withdraws what analysts said for it.
 */
async function replacedBy(
  tx: Db,
  { id: caseId, facts }: CaseRow,
  { field, instead }: { readonly field: StatementField; readonly instead: number | undefined },
): Promise<Result<readonly StatementRow[], Refusal>> {
  if (instead === undefined) return ok([])
  const counted = (await rows(tx, listStatements({ caseId }))).filter(
    (each) => each.field === field && isCounted(each),
  )
  const fact = evidencedOf(facts).find(({ evidence }) => evidence.includes(instead))
  const said = counted.filter(({ n }) => fact?.evidence.includes(n) === true)
  if (said.length === 0) {
    return err(
      refusal(
        'INPUT_INVALID',
        `Cannot correct ${field} of case ${caseId}: no such fact of it rests on statement ${instead}. Nothing was changed. Load the case again and take a number from the fact's "evidence".`,
      ),
    )
  }
  const withdrawn = new Set<number>()
  for (const { n } of said.filter(({ by }) => by !== null)) {
    for (const each of await rows(tx, withdrawStatement({ caseId, n }))) withdrawn.add(each.n)
  }
  const takenOut = counted.filter(({ n, modality }) => withdrawn.has(n) && modality === 'denied')
  return ok([...said.filter(({ by }) => by === null), ...takenOut])
}

/** One statement for each thing that the new one does not speak of itself. */
function othersThan(content: Content, replaced: readonly StatementRow[]): readonly StatementRow[] {
  const byKey = new Map(replaced.map((each) => [factKey(each), each]))
  byKey.delete(factKey(content))
  return [...byKey.values()]
}

/** Withdraws an override and what its correction struck out; both stay visible but no longer count. NOT_FOUND where no override has that number. */
export function withdrawOverride(
  ctx: Context,
  actor: Actor,
  input: {
    readonly caseId: string
    readonly n: number
    readonly reason: string
    readonly version?: number | undefined
    readonly advise: Advise
  },
): Promise<Result<{ readonly n: number }, Refusal>> {
  return changeCase(ctx, input, async (tx, row) => {
    const withdrawn = await rows(tx, withdrawStatement({ caseId: row.id, n: input.n }))
    if (withdrawn.length === 0) {
      return err(
        refusal(
          'NOT_FOUND',
          `Cannot withdraw statement ${input.n} of case ${row.id}: it is not an override, or was withdrawn before. Nothing was changed. Load the case again to see the overrides that stand.`,
        ),
      )
    }
    await refreshCase(tx, ctx, row, input.advise)
    await recordCaseEvent(tx, ctx, actor, {
      caseId: row.id,
      type: 'override-withdrawn',
      detail: { n: input.n },
      reason: input.reason,
    })
    return ok({ n: input.n })
  })
}
