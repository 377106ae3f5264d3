import { nowOf } from '#base/clock.ts'
import { refusal, type Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'
import { recordCaseEvent } from '#cases/index.ts'
import { putBlob } from '#store/blobs.ts'
import type { Actor, Context } from '#store/context.ts'
import { maybeRow, rows, type Db } from '#store/db.ts'
import { changeDuty } from '../change-duties.ts'
import { nameOfDuty } from '../duty.ts'
import { draftIn } from '../drafts/get-draft.ts'
import { eventOfSubmission } from './event-of-submission.ts'
import type { Law } from '../law.ts'
import { moveFault } from '../move-duty.ts'
import { insertInput } from '../said/queries.ts'
import { insertSubmission } from './queries.ts'
import { saveDutyState } from '../queries.ts'
import { refreshDuties } from '../refresh-duties.ts'

export interface Submission {
  readonly caseId: string
  readonly key: string
  readonly law: Law
  /** The authority's reference, or how it was sent: `CNIL-2026-0042`, `registered letter RR 123`. */
  readonly reference: string
  /** ISO 8601 instant. */
  readonly submittedAt: string
  readonly note: string | null
  readonly file: { readonly name: string; readonly bytes: Uint8Array } | null
}

/**
 * Stores the evidence that a duty was met: reference, instant, person, the file if there is one, and the report as
 * it was then. A second submission is a further version and says what changed. Where the submission starts the
 * clock of another duty, that event is recorded with it.
 */
export function submitDuty(
  ctx: Context,
  actor: Actor,
  input: Submission,
): Promise<Result<{ readonly version: number; readonly changes: readonly string[] }, Refusal>> {
  const { caseId, key, law } = input
  return changeDuty(ctx, { caseId, key }, async (tx, duty) => {
    const fault = moveFault(duty, 'submitted') ?? timeFault(input, ctx.clock.now())
    if (fault !== null) return err(fault)
    const at = nowOf(ctx)
    const draft = await draftIn(tx, ctx, duty)
    const version = await keepSubmission(tx, input, { draft, by: actor.id, at })
    await rows(
      tx,
      saveDutyState({ caseId, key, state: 'submitted', because: null, by: actor.id, at }),
    )
    const name = nameOfDuty(duty.duty)
    const detail = { duty: key, version, hasFile: input.file !== null }
    await recordCaseEvent(tx, ctx, actor, { caseId, type: 'duty-submitted', detail, name })
    const started = version === 1 ? eventOfSubmission(law, duty.duty) : null
    if (started !== null) {
      const { event, jurisdiction } = started
      await rows(
        tx,
        insertInput({
          id: ctx.ids.next('said'),
          caseId,
          kind: 'event',
          about: `${event} ${jurisdiction}`,
          value: JSON.stringify({ event, jurisdiction, at: input.submittedAt }),
          saidBy: `submission of ${key}`,
          reason: 'What was submitted starts the clock of another duty.',
          by: actor.id,
          at,
        }),
      )
    }
    const { changes } = await refreshDuties(tx, ctx, actor, { caseId, law })
    return ok({ version, changes })
  })
}

/** Returns the number of the version that the submission became. */
async function keepSubmission(
  tx: Db,
  { caseId, key, reference, submittedAt, note, file }: Submission,
  { draft, by, at }: { readonly draft: unknown; readonly by: string; readonly at: string },
): Promise<number> {
  const kept = await maybeRow(
    tx,
    insertSubmission({
      caseId,
      key,
      reference,
      submittedAt,
      by,
      at,
      note,
      fileSha256: file === null ? null : await putBlob(tx, file.bytes),
      fileName: file?.name ?? null,
      report: JSON.stringify(draft),
    }),
  )
  if (kept === undefined) throw new Error('a submission was not written')
  return kept.version
}

function timeFault(
  { caseId, key, submittedAt }: Submission,
  now: Temporal.Instant,
): Refusal | null {
  if (Temporal.Instant.compare(Temporal.Instant.from(submittedAt), now) <= 0) return null
  return refusal(
    'INPUT_INVALID',
    `Cannot note that duty ${key} of case ${caseId} was submitted: the instant lies in the future. Nothing was changed. Give the time at which it was really sent.`,
  )
}
