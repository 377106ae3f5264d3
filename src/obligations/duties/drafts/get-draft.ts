import { nowOf } from '#base/clock.ts'
import { refusal, type Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'
import { getCase } from '#cases/index.ts'
import type { Context } from '#store/context.ts'
import { maybeRow, rows, type Db } from '#store/db.ts'
import { getCaseProfile } from '../profile/case-profile.ts'
import { readInputs } from '../said/inputs.ts'
import { findDuty, listDuties, type DutyRow } from '../queries.ts'
import { listInputs } from '../said/queries.ts'
import { listSubmissions } from '../submissions/queries.ts'
import { buildDraft } from './build-draft.ts'
import type { DraftSource } from './fill-parts.ts'
import type { Draft } from './types.ts'

/** The report for a duty as far as the case fills it in, or NOT_FOUND. */
export async function getDraft(
  ctx: Context,
  input: { readonly caseId: string; readonly key: string },
): Promise<Result<Draft, Refusal>> {
  const duty = await maybeRow(ctx.db, findDuty(input))
  if (duty === undefined) {
    return err(refusal('NOT_FOUND', `Case ${input.caseId} has no duty ${input.key}.`))
  }
  return ok(await draftIn(ctx.db, ctx, duty))
}

/** The same in a transaction that has loaded the duty. */
export async function draftIn(db: Db, ctx: Context, row: DutyRow): Promise<Draft> {
  const source = await draftSource(db, ctx, row.caseId)
  const about = { caseId: row.caseId, generatedAt: nowOf(ctx) }
  return buildDraft(source, row.duty, about)
}

/** Loads what the reports of a case are filled in from. */
export async function draftSource(db: Db, ctx: Context, caseId: string): Promise<DraftSource> {
  const file = await getCase({ db }, caseId)
  if (!file.ok) throw new Error('a case vanished while a report was made')
  const inputRows = await rows(db, listInputs({ caseId }))
  return {
    profile: await getCaseProfile({ ...ctx, db }, caseId),
    file: file.value,
    inputs: readInputs(inputRows),
    inputRows,
    duties: await rows(db, listDuties({ caseId })),
    submissions: await rows(db, listSubmissions({ caseId })),
  }
}
