import { nowOf } from '#base/clock.ts'
import { refusal, type Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'
import { statementValues, type StatementField } from '#data/statement-values.ts'
import type { Modality } from '#data/vocabulary.ts'
import type { Actor, Context } from '#store/context.ts'
import { maybeRow } from '#store/db.ts'
import type { Advise } from './advice.ts'
import { changeCase, record, refreshCase } from './change-case.ts'
import { insertStatements, withdrawStatement } from './queries.ts'

/**
 * Adds an analyst's statement, which outweighs all others until it is withdrawn; `denied` strikes the fact
 * out. The reason is its quote. INPUT_INVALID where `value` does not have the shape of the field.
 */
export async function overrideFact(
  ctx: Context,
  actor: Actor,
  input: {
    readonly caseId: string
    readonly field: StatementField
    readonly value: unknown
    readonly modality: Modality
    readonly reason: string
    readonly version?: number | undefined
    readonly advise: Advise
  },
): Promise<Result<{ readonly n: number }, Refusal>> {
  const { field } = input
  const value = statementValues[field].safeParse(input.value)
  if (!value.success) {
    const faults = value.error.issues.map(
      ({ path, message }) => `${['value', ...path].join('.')}: ${message}`,
    )
    return err(
      refusal('INPUT_INVALID', `Cannot set ${field}: ${faults.join('; ')}. Nothing was changed.`),
    )
  }
  return changeCase(ctx, input.caseId, input.version, async (tx, row) => {
    const statement = {
      documentId: null,
      field,
      value: value.data,
      modality: input.modality,
      assertedBy: 'analyst',
      start: 0,
      end: 0,
      quote: input.reason,
      confidence: 1,
      extractor: 'analyst@1',
      saidAt: nowOf(ctx),
      reason: input.reason,
      by: actor.id,
    }
    const added = await maybeRow(
      tx,
      insertStatements({ caseId: row.id, statements: JSON.stringify([statement]) }),
    )
    if (added === undefined) throw new Error('an override was not written')
    await refreshCase(tx, ctx, row, input.advise)
    await record(tx, ctx, actor, {
      caseId: row.id,
      type: 'overridden',
      detail: { n: added.n, field, modality: input.modality },
      reason: input.reason,
    })
    return ok({ n: added.n })
  })
}

/** Withdraws an override; it stays visible but no longer counts. NOT_FOUND where no override has that number. */
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
  return changeCase(ctx, input.caseId, input.version, async (tx, row) => {
    const withdrawn = await maybeRow(tx, withdrawStatement({ caseId: row.id, n: input.n }))
    if (withdrawn === undefined) {
      return err(
        refusal(
          'NOT_FOUND',
          `Cannot withdraw statement ${input.n} of case ${row.id}: it is not an override, or was withdrawn before. Nothing was changed.`,
        ),
      )
    }
    await refreshCase(tx, ctx, row, input.advise)
    await record(tx, ctx, actor, {
      caseId: row.id,
      type: 'override-withdrawn',
      detail: { n: input.n },
      reason: input.reason,
    })
    return ok({ n: input.n })
  })
}
