import { nowOf } from '#base/clock.ts'
import { sha256 } from '#base/ids.ts'
import { recordCaseEvent } from '#cases/index.ts'
import type { Actor, Context } from '#store/context.ts'
import { maybeRow, rows, type Db } from '#store/db.ts'
import { seatOf } from './profile/case-profile.ts'
import { buildFacts } from './build-facts.ts'
import { describeDuties, describeFacts, noFacts } from './describe-change.ts'
import type { KeptDuty, KeptEvaluation } from './duty.ts'
import { evaluateCase } from './evaluate-case.ts'
import { readInputs } from './said/inputs.ts'
import type { Law } from './law.ts'
import { profileFor } from './profile/profile.ts'
import {
  endDuties,
  findCaseHead,
  findObligations,
  listDuties,
  saveCaseVersion,
  saveDuties,
  saveEvaluation,
} from './queries.ts'
import { listInputs } from './said/queries.ts'
import { invalidateNoNotices } from './no-notice/queries.ts'
import { getProfile } from './profile/get-profile.ts'
import { wakeForReminders } from './reminders/remind-job.ts'

/** The first lines say enough, since the duties themselves are in the list. */
const mostLines = 12

/**
 * Computes the duties of a case again where anything that they rest on has changed, in the caller's transaction,
 * which has locked the case. What people did about a duty is kept, and the history describes what changed. May run
 * any number of times: where nothing changed, nothing is written.
 */
export async function refreshDuties(
  tx: Db,
  ctx: Context,
  actor: Actor,
  { caseId, law }: { readonly caseId: string; readonly law: Law },
): Promise<{ readonly changes: readonly string[] }> {
  const head = await maybeRow(tx, findCaseHead({ caseId }))
  if (head === undefined) throw new Error('a case vanished while its duties were worked out')
  const kept = await maybeRow(tx, findObligations({ caseId }))
  const organisation = await getProfile({ ...ctx, db: tx })
  const profile = profileFor(organisation, seatOf(kept))
  const inputs = readInputs(await rows(tx, listInputs({ caseId })))
  const { facts, sources } = buildFacts(profile, head.facts, inputs)
  const { contracts, timeZone } = profile
  const inputsHash = sha256(JSON.stringify([law.version, facts, contracts, timeZone]))
  const caseVersion = head.version
  if (kept?.inputsHash === inputsHash) {
    if (kept.caseVersion !== caseVersion) await rows(tx, saveCaseVersion({ caseId, caseVersion }))
    await wakeForReminders(tx, ctx, { caseId, profile })
    return { changes: [] }
  }

  const at = nowOf(ctx)
  const evaluation = evaluateCase(law, { facts, profile, now: ctx.clock.now() })
  const { before, ended } = await keepDuties(tx, { caseId, evaluation, at })
  await rows(
    tx,
    saveEvaluation({
      caseId,
      caseVersion,
      inputsHash,
      facts: JSON.stringify(facts),
      sources: JSON.stringify(sources),
      notOwed: JSON.stringify(evaluation.notOwed),
      questions: JSON.stringify(evaluation.questions),
      at,
    }),
  )
  const found = [
    ...describeFacts(kept?.facts ?? noFacts, facts),
    ...describeDuties(before, evaluation.duties, evaluation.notOwed),
  ]
  const changes = found.length > 0 ? found : ['The law as written down here has changed.']
  const because = shorten(changes)
  const stale = await rows(tx, invalidateNoNotices({ caseId, inputsHash, at, because }))
  const detail = { ...countByStatus(evaluation), ended, recordsInvalid: stale.length }
  await recordCaseEvent(tx, ctx, actor, { caseId, type: 'duties-changed', detail, reason: because })
  await wakeForReminders(tx, ctx, { caseId, profile })
  return { changes }
}

function countByStatus({ duties }: KeptEvaluation) {
  const of = (status: KeptDuty['status']): number =>
    duties.filter((duty) => duty.status === status).length
  return { owed: of('owed'), undecided: of('open') }
}

/** Saves the current duties and ends earlier ones that no longer follow; what people did about them is kept. */
async function keepDuties(
  tx: Db,
  {
    caseId,
    evaluation: { duties, notOwed },
    at,
  }: { readonly caseId: string; readonly evaluation: KeptEvaluation; readonly at: string },
): Promise<{ readonly before: readonly KeptDuty[]; readonly ended: number }> {
  const kept = await rows(tx, listDuties({ caseId }))
  const before = kept.filter(({ ruling }) => ruling !== 'not-owed')
  const keys = new Set(duties.map(({ key }) => key))
  const whyNot = new Map(notOwed.map(({ dutyId, reason }) => [dutyId, reason]))
  const gone = before
    .filter(({ key }) => !keys.has(key))
    .map(({ key, dutyId }) => ({
      key,
      because: whyNot.get(dutyId) ?? 'It does not apply any more.',
    }))
  await rows(tx, saveDuties({ caseId, duties: JSON.stringify(duties.map(toRow)), at }))
  await rows(tx, endDuties({ caseId, gone: JSON.stringify(gone) }))
  return { before: before.map(({ duty }) => duty), ended: gone.length }
}

const toRow = (duty: KeptDuty) => ({
  key: duty.key,
  regimeId: duty.regimeId,
  dutyId: duty.dutyId,
  ruling: duty.status === 'owed' ? 'owed' : 'undecided',
  dueAt: duty.dueAt,
  duty,
})

const shorten = (lines: readonly string[]): string =>
  lines.length <= mostLines
    ? lines.join('. ')
    : `${lines.slice(0, mostLines).join('. ')}. And ${lines.length - mostLines} more`
