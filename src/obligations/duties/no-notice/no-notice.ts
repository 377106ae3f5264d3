import { nowOf } from '#base/clock.ts'
import { refusal, type Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'
import { changeCase, recordCaseEvent } from '#cases/index.ts'
import { systemActor, type Actor, type Context } from '#store/context.ts'
import { maybeRow, rows } from '#store/db.ts'
import type { Facts } from '../../engine/facts.ts'
import type { NotTriggered } from '../../engine/evaluation.ts'
import { regimeName, type Law } from '../law.ts'
import {
  countersignNoNotice as countersign,
  findNoNotice,
  insertNoNotice,
  type NoNoticeRow,
} from './queries.ts'
import { findObligations } from '../queries.ts'
import { refreshDuties } from '../refresh-duties.ts'

/** What a signed record holds: the facts, the reasons and the judgement at the time of signing. */
export interface NoNoticeRecord {
  readonly regimeName: string
  readonly facts: Facts
  /** Duties of the regime that the rules found not owed, with the reasons. */
  readonly notOwed: readonly NotTriggered[]
  readonly riskAssessment: string
  /** The exemption that was considered, and why it applies or is not needed. */
  readonly exemption: string
}

export type NoNotice = NoNoticeRow

/**
 * Signs that no notice is needed under a regime. CONFLICT where a duty of that regime is owed or undecided under
 * the rules: then the open questions must be answered first, or the duty waived on its own.
 */
export function signNoNotice(
  ctx: Context,
  actor: Actor,
  input: Signing,
): Promise<Result<{ readonly id: string }, Refusal>> {
  const { caseId, regimeId, law } = input
  return changeCase(ctx, { caseId }, async (tx) => {
    await refreshDuties(tx, ctx, systemActor, { caseId, law })
    const kept = await maybeRow(tx, findObligations({ caseId }))
    const facts = kept?.facts ?? null
    if (facts === null || typeof kept?.inputsHash !== 'string') return err(noRegime(regimeId))
    const record = recordOf(input, facts, ctx.clock.now())
    if (!record.ok) return record
    const id = ctx.ids.next('record')
    await rows(
      tx,
      insertNoNotice({
        id,
        caseId,
        regimeId,
        record: JSON.stringify(record.value),
        inputsHash: kept.inputsHash,
        by: actor.id,
        at: nowOf(ctx),
      }),
    )
    const detail = { recordId: id, regime: regimeId }
    const name = record.value.regimeName
    await recordCaseEvent(tx, ctx, actor, { caseId, type: 'no-notice-signed', detail, name })
    return ok({ id })
  })
}

interface Signing {
  readonly caseId: string
  readonly regimeId: string
  readonly law: Law
  readonly riskAssessment: string
  readonly exemption: string
}

/** What would be signed, or why the facts do not allow it. */
function recordOf(
  { caseId, regimeId, law, riskAssessment, exemption }: Signing,
  facts: Facts,
  now: Temporal.Instant,
): Result<NoNoticeRecord, Refusal> {
  const regime = law.regimes.find(({ id }) => id === regimeId)
  if (regime === undefined) return err(noRegime(regimeId))
  const notOwed = law.evaluate(facts, now).notTriggered.filter((each) => each.regimeId === regimeId)
  const open = regime.duties.filter(({ id }) => !notOwed.some(({ dutyId }) => dutyId === id))
  if (open.length > 0) {
    return err(
      refusal(
        'CONFLICT',
        `Cannot sign that no notice is needed under ${regimeId} in case ${caseId}: ${open.length} of its duties are owed or undecided (${open.map(({ id }) => id).join(', ')}). Nothing was signed. Answer the open questions first, or waive a duty with its reason.`,
      ),
    )
  }
  return ok({ regimeName: regimeName(law, regimeId), facts, notOwed, riskAssessment, exemption })
}

const noRegime = (id: string): Refusal =>
  refusal('NOT_FOUND', `There is no regime ${id}. Nothing was signed.`)

/**
 * Adds the signature of a second person. CONFLICT for the first signer, for a record already countersigned, and
 * where the facts have changed.
 */
export function countersignNoNotice(
  ctx: Context,
  actor: Actor,
  input: { readonly caseId: string; readonly id: string },
): Promise<Result<{ readonly id: string }, Refusal>> {
  const { caseId, id } = input
  return changeCase(ctx, { caseId }, async (tx) => {
    const row = await maybeRow(tx, findNoNotice({ caseId, id }))
    if (row === undefined) {
      return err(refusal('NOT_FOUND', `Case ${caseId} has no record ${id}. Nothing was signed.`))
    }
    const fault =
      row.signedBy === actor.id
        ? 'you signed it yourself. Nothing was signed. Ask a second person'
        : row.countersignedBy !== null
          ? 'it was countersigned before. Nothing was signed. It needs no other signature'
          : row.invalidSince !== null
            ? 'the facts have changed since it was signed. Nothing was signed. Sign a new record'
            : null
    if (fault !== null) {
      return err(refusal('CONFLICT', `Cannot countersign record ${id}: ${fault}.`))
    }
    await rows(tx, countersign({ id, by: actor.id, at: nowOf(ctx) }))
    const name = row.record.regimeName
    const detail = { recordId: id, regime: row.regimeId }
    const event = { caseId, type: 'no-notice-countersigned', detail, name } as const
    await recordCaseEvent(tx, ctx, actor, event)
    return ok({ id })
  })
}

/** A signed record, or NOT_FOUND. */
export async function getNoNotice(
  ctx: Pick<Context, 'db'>,
  input: { readonly caseId: string; readonly id: string },
): Promise<Result<NoNotice, Refusal>> {
  const row = await maybeRow(ctx.db, findNoNotice(input))
  return row === undefined
    ? err(refusal('NOT_FOUND', `Case ${input.caseId} has no record ${input.id}.`))
    : ok(row)
}
