import { nowOf } from '#base/clock.ts'
import { refusal, type Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'
import type { Actor, Context } from '#store/context.ts'
import { rows, type Db } from '#store/db.ts'
import type { Advise } from './advice.ts'
import { changeCase, recordCaseEvent, refreshCase } from './change-case.ts'
import { factKey } from './fact-key.ts'
import {
  discardStatements as discardRows,
  listStatements,
  restoreStatements as restoreRows,
  type StatementRow,
} from './queries.ts'

interface Discarding {
  readonly caseId: string
  /** Numbers of statements of the case. */
  readonly statements: readonly number[]
  readonly reason: string
  readonly version?: number | undefined
  readonly advise: Advise
}

type Numbers = Result<{ readonly statements: readonly number[] }, Refusal>

/**
 * Discards statements whose sentence the machine misread: they stay visible and count nowhere until they are
 * restored, also where their document is read or measured again. Refuses all if it refuses one: NOT_FOUND where the
 * case has no such statement, INPUT_INVALID where an analyst made it, CONFLICT where it does not count already.
 */
export const discardStatements = (
  ctx: Context,
  actor: Actor,
  input: Discarding,
): Promise<Numbers> =>
  change(ctx, actor, input, {
    type: 'discarded',
    faultOf: whyNotDiscarded,
    carryOut: (tx, caseId, numbers) =>
      rows(
        tx,
        discardRows({ caseId, numbers, by: actor.id, at: nowOf(ctx), reason: input.reason }),
      ),
  })

/** Lets discarded statements count again. NOT_FOUND where the case has no such statement, CONFLICT where it is not discarded. */
export const restoreStatements = (
  ctx: Context,
  actor: Actor,
  input: Discarding,
): Promise<Numbers> =>
  change(ctx, actor, input, {
    type: 'restored',
    faultOf: whyNotRestored,
    carryOut: (tx, caseId, numbers) => rows(tx, restoreRows({ caseId, numbers })),
  })

interface Act {
  readonly type: 'discarded' | 'restored'
  readonly faultOf: (statement: StatementRow) => Refusal | null
  readonly carryOut: (tx: Db, caseId: string, numbers: string) => Promise<unknown>
}

const change = (ctx: Context, actor: Actor, input: Discarding, act: Act): Promise<Numbers> =>
  changeCase(ctx, input, async (tx, row) => {
    const asked = [...new Set(input.statements)].toSorted((a, b) => a - b)
    const found = (await rows(tx, listStatements({ caseId: row.id }))).filter(({ n }) =>
      asked.includes(n),
    )
    const [first] = found
    if (first === undefined || found.length < asked.length) {
      const known = new Set(found.map(({ n }) => n))
      return err(
        noSuch(
          row.id,
          asked.filter((n) => !known.has(n)),
        ),
      )
    }
    const fault = found.map(act.faultOf).find((each) => each !== null)
    if (fault !== undefined) return err(fault)
    await act.carryOut(tx, row.id, JSON.stringify(asked))
    await refreshCase(tx, ctx, row, input.advise)
    await recordCaseEvent(tx, ctx, actor, {
      caseId: row.id,
      type: act.type,
      detail: {
        // What they say, where it is one thing.
        ...(found.every((each) => isAlike(each, first)) ? { n: first.n, field: first.field } : {}),
        statements: asked.length,
        numbers: asked.join(' '),
      },
      reason: input.reason,
    })
    return ok({ statements: asked })
  })

const isAlike = (a: StatementRow, b: StatementRow): boolean =>
  a.field === b.field && factKey(a) === factKey(b)

const noSuch = (caseId: string, numbers: readonly number[]): Refusal =>
  refusal(
    'NOT_FOUND',
    `Case ${caseId} has no statement ${numbers.join(', ') || 'of those named'}. Nothing was changed. Load the case again and take numbers from its "statements".`,
  )

function whyNotDiscarded({ n, by, withdrawn, discarded }: StatementRow): Refusal | null {
  if (by !== null) {
    return refusal(
      'INPUT_INVALID',
      `Cannot discard statement ${n}: an analyst made it, so nothing was misread. Nothing was changed. Withdraw it instead.`,
    )
  }
  if (withdrawn || discarded !== null) {
    return refusal(
      'CONFLICT',
      `Cannot discard statement ${n}: ${withdrawn ? 'a newer measurement has replaced it' : 'it was discarded before'}. Nothing was changed. Load the case again to see which statements count.`,
    )
  }
  return null
}

const whyNotRestored = ({ n, withdrawn, discarded }: StatementRow): Refusal | null =>
  withdrawn || discarded === null
    ? refusal(
        'CONFLICT',
        `Cannot restore statement ${n}: it is not among the discarded ones that a newer measurement has left in force. Nothing was changed. Load the case again and take one that it lists as discarded.`,
      )
    : null
