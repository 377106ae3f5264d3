import { nowOf } from '#base/clock.ts'
import { refusal, type Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'
import { jurisdictionName } from '#data/jurisdictions.ts'
import type { InputKind } from '#data/vocabulary.ts'
import { recordCaseEvent } from '#cases/index.ts'
import type { Actor, Context } from '#store/context.ts'
import { maybeRow, rows, type Db } from '#store/db.ts'
import { eventNames } from '../../engine/vocabulary.ts'
import { isEventName } from '../build-facts.ts'
import { changeDuties } from '../change-duties.ts'
import type { EventValue } from './inputs.ts'
import type { Law } from '../law.ts'
import { insertInput, withdrawEarlier, withdrawInput } from './queries.ts'
import { saveSeat } from '../queries.ts'
import type { CaseSeat } from '../profile/profile.ts'

/** What every entry has: its case, who says so, and why it is believed. */
interface Said {
  readonly caseId: string
  readonly law: Law
  readonly saidBy: string
  readonly reason: string
}

/** One entry: an event, an answer or a count, with its subject (the name of the event, the question, the place). */
interface Entry {
  readonly kind: InputKind
  readonly about: string
  readonly value: unknown
}

type Changed = Promise<Result<{ readonly changes: readonly string[] }, Refusal>>

/** Records an event with its instant. An earlier one of the same name and place is withdrawn. */
export function recordClockEvent(
  ctx: Context,
  actor: Actor,
  input: Said & { readonly event: string; readonly value: EventValue },
): Changed {
  return changeDuties(ctx, actor, input, async (tx) => {
    const { event, value } = input
    if (!isEventName(event)) {
      return err(unusable(`there is no event ${event}`, `Name one of ${eventNames.join(', ')}`))
    }
    const now = ctx.clock.now()
    if (Temporal.Instant.compare(Temporal.Instant.from(value.at), now) > 0) {
      return err(unusable('its instant lies in the future', 'Give the time at which it happened'))
    }
    const { jurisdiction } = value
    if (jurisdiction !== undefined && !isPlace(jurisdiction)) {
      return err(unusable(`${jurisdiction} is not the code of a country or state`, giveCodes))
    }
    const about = jurisdiction === undefined ? event : `${event} ${jurisdiction}`
    return enter(tx, ctx, actor, { ...input, kind: 'event', about, value: { event, ...value } })
  })
}

/** Answers a question of the rules; `value` null says that the answer is not known after all. */
export const answerQuestion = (
  ctx: Context,
  actor: Actor,
  input: Said & { readonly question: string; readonly value: boolean | string | null },
): Changed =>
  changeDuties(ctx, actor, input, (tx) =>
    enter(tx, ctx, actor, { ...input, kind: 'answer', about: input.question }),
  )

/** Records how many people in a place are affected; a later count for the same place replaces it. */
export function countAffected(
  ctx: Context,
  actor: Actor,
  input: Said & {
    readonly counts: readonly {
      readonly jurisdiction: string
      readonly count: number | null
      readonly dataClasses: readonly string[]
    }[]
    /** Places whose counts no longer apply. */
    readonly gone?: readonly string[]
  },
): Changed {
  return changeDuties(ctx, actor, input, async (tx) => {
    const unknown = input.counts.filter(({ jurisdiction }) => !isPlace(jurisdiction))
    if (unknown.length > 0) {
      const codes = unknown.map(({ jurisdiction }) => jurisdiction).join(', ')
      return err(unusable(`these are not codes of countries or states: ${codes}`, giveCodes))
    }
    const earlier = { caseId: input.caseId, kind: 'affected', by: actor.id, at: nowOf(ctx) }
    for (const about of input.gone ?? []) await rows(tx, withdrawEarlier({ ...earlier, about }))
    for (const { jurisdiction, count, dataClasses } of input.counts) {
      await enter(tx, ctx, actor, {
        ...input,
        kind: 'affected',
        about: jurisdiction,
        value: { count, dataClasses },
      })
    }
    return ok(undefined)
  })
}

/** Withdraws an event, an answer or a count; it stays visible but no longer applies. */
export const withdrawSaid = (
  ctx: Context,
  actor: Actor,
  input: Pick<Said, 'caseId' | 'law' | 'reason'> & { readonly inputId: string },
): Changed =>
  changeDuties(ctx, actor, input, async (tx) => {
    const { caseId, inputId, reason } = input
    const gone = await maybeRow(
      tx,
      withdrawInput({ id: inputId, caseId, by: actor.id, at: nowOf(ctx) }),
    )
    if (gone === undefined) {
      return err(
        refusal(
          'NOT_FOUND',
          `Case ${caseId} has no entry ${inputId}, or it was withdrawn before. Nothing was changed.`,
        ),
      )
    }
    const { kind, about } = gone
    await recordCaseEvent(tx, ctx, actor, {
      caseId,
      type: 'duty-input-withdrawn',
      detail: { kind, about },
      reason,
    })
    return ok(undefined)
  })

/** Sets the organisation's seat in a case, and the changes to its profile there. */
export const setSeat = (
  ctx: Context,
  actor: Actor,
  input: CaseSeat & { readonly caseId: string; readonly law: Law; readonly reason: string },
): Changed =>
  changeDuties(ctx, actor, input, async (tx) => {
    const { caseId, seat, timeZone, changes, reason } = input
    const profile = changes === null ? null : JSON.stringify(changes)
    await rows(tx, saveSeat({ caseId, seat, timeZone, profile }))
    const detail = {
      seat: seat ?? 'as in the profile',
      changes: Object.keys(changes ?? {}).join(' '),
    }
    await recordCaseEvent(tx, ctx, actor, { caseId, type: 'seat-set', detail, reason })
    return ok(undefined)
  })

async function enter(
  tx: Db,
  ctx: Context,
  actor: Actor,
  { caseId, saidBy, reason, kind, about, value }: Said & Entry,
): Promise<Result<void, Refusal>> {
  const at = nowOf(ctx)
  await rows(tx, withdrawEarlier({ caseId, kind, about, by: actor.id, at }))
  const id = ctx.ids.next('said')
  const row = { id, caseId, kind, about, value: JSON.stringify(value), saidBy, reason }
  await rows(tx, insertInput({ ...row, by: actor.id, at }))
  await recordCaseEvent(tx, ctx, actor, {
    caseId,
    type: 'duty-input',
    detail: { kind, about, inputId: id, ...countIn(value) },
    reason,
  })
  return ok(undefined)
}

/** How many people an entry is about, which the history tells; nothing of an entry that counts nobody. */
const countIn = (value: unknown): { readonly count?: number } =>
  typeof value === 'object' && value !== null && 'count' in value && typeof value.count === 'number'
    ? { count: value.count }
    : {}

/** Countries, states and provinces; codes such as `AE-DIFC` stand for zones with a law of their own. */
const isPlace = (code: string): boolean =>
  jurisdictionName(code) !== undefined || /^[A-Z]{2}-[A-Z0-9]{2,4}$/.test(code)

const giveCodes = 'Give ISO 3166 codes such as FR or US-TX'

const unusable = (why: string, next: string): Refusal =>
  refusal('INPUT_INVALID', `Cannot take this for the duties: ${why}. Nothing was changed. ${next}.`)
