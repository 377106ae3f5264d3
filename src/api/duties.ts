import { ok, type Result } from '#base/result.ts'
import type { Refusal } from '#base/errors.ts'
import {
  answerQuestion,
  countAffected,
  countersignNoNotice,
  currentLaw as law,
  getDuties,
  getProfile,
  getRegister,
  moveDuty,
  recordClockEvent,
  saveProfile,
  sayEntries,
  setSeat,
  signNoNotice,
  submitDuty,
  withdrawSaid,
} from '#obligations/index.ts'
import type { Actor, Context } from '#store/context.ts'
import type { ResponseOf } from './contract.ts'
import type { Identity, Routes } from './route.ts'

type DutyRoutes = Pick<
  Routes,
  | 'getDuties'
  | 'setSeat'
  | 'addClockEvent'
  | 'answerQuestion'
  | 'countAffected'
  | 'takeBackSaid'
  | 'moveDuty'
  | 'submitDuty'
  | 'signNoNotice'
  | 'countersignNoNotice'
  | 'getRegister'
  | 'getProfile'
  | 'saveProfile'
>

/** Duties of a case: what they rest on, their status, and what was done about them. */
export const duties: DutyRoutes = {
  getDuties: async ({ ctx, params }) => {
    const found = await getDuties(ctx, law, params.id)
    if (!found.ok) return found
    const {
      facts,
      inputs,
      sources: _sources,
      reminders: _reminders,
      undelivered,
      ...rest
    } = found.value
    return ok({
      ...rest,
      inputs: await sayEntries(ctx, inputs),
      undelivered: undelivered.map(({ key, channel, recipient, attempt }) => ({
        key,
        channel,
        recipient,
        tries: attempt?.tries ?? 0,
        triedAt: attempt?.at ?? null,
      })),
      dataClasses: facts?.dataClasses ?? [],
      possibleDataClasses: facts?.possibleDataClasses ?? [],
    })
  },

  setSeat: ({ ctx, params, body, who }) =>
    setSeat(ctx, who.actor, { ...body, caseId: params.id, law }),

  addClockEvent: ({ ctx, params, body, who }) => {
    const { event, saidBy, reason, ...value } = body
    const input = { caseId: params.id, law, event, value, saidBy, reason }
    return recordClockEvent(ctx, who.actor, input)
  },

  answerQuestion: ({ ctx, params, body, who }) =>
    answerQuestion(ctx, who.actor, { ...body, caseId: params.id, law }),

  countAffected: ({ ctx, params, body, who }) =>
    countAffected(ctx, who.actor, { ...body, caseId: params.id, law }),

  takeBackSaid: ({ ctx, params, body, who }) =>
    withdrawSaid(ctx, who.actor, {
      caseId: params.id,
      inputId: params.inputId,
      reason: body.reason,
      law,
    }),

  moveDuty: async ({ ctx, params, body, who }) => {
    const moved = await moveDuty(ctx, who.actor, { caseId: params.id, key: params.key, ...body })
    return moved.ok ? nothingElse : moved
  },

  submitDuty: ({ ctx, params, body, who }) => {
    const { file, ...rest } = body
    return submitDuty(ctx, who.actor, {
      ...rest,
      caseId: params.id,
      key: params.key,
      law,
      file: file === null ? null : { name: file.name, bytes: Buffer.from(file.base64, 'base64') },
    })
  },

  signNoNotice: async ({ ctx, params, body, who }) => {
    const signed = await signNoNotice(ctx, personOf(who), { ...body, caseId: params.id, law })
    return signed.ok ? nothingElse : signed
  },

  countersignNoNotice: async ({ ctx, params, who }) => {
    const input = { caseId: params.id, id: params.recordId }
    const signed = await countersignNoNotice(ctx, personOf(who), input)
    return signed.ok ? nothingElse : signed
  },

  getRegister: async ({ ctx }) => ok({ entries: await getRegister(ctx) }),

  getProfile: ({ ctx }) => profileView(ctx),

  saveProfile: async ({ ctx, body, who }) => {
    const saved = await saveProfile(ctx, who.actor, body)
    return saved.ok ? profileView(ctx) : saved
  },
}

/** Signs as the person, whichever token is used, so that nobody counts as two people by having two tokens. */
const personOf = ({ userId, actor }: Identity): Actor => ({ ...actor, id: userId })

const nothingElse = ok({ changes: [] })

async function profileView(ctx: Context): Promise<Result<ResponseOf<'getProfile'>, Refusal>> {
  const { mail, webhook } = ctx.config
  return ok({
    profile: await getProfile(ctx),
    channels: { mail: mail !== null, webhook: webhook !== null },
  })
}
