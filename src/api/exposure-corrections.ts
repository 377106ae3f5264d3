import { ok } from '#base/result.ts'
import {
  correctPerson,
  undoCorrection,
  viewCorrections,
  viewSplits,
  type CorrectionInput,
} from '#exposure/index.ts'
import type { Routes } from './route.ts'

/** What analysts correct in the people of a leak. */
export const exposureCorrections: Pick<
  Routes,
  'listSplits' | 'correctPerson' | 'listCorrections' | 'undoCorrection'
> = {
  listSplits: async ({ ctx, who, params }) => {
    const offers = await viewSplits(ctx, who.actor, { runId: params.id, person: params.person })
    return offers.ok ? ok({ offers: offers.value }) : offers
  },

  correctPerson: ({ ctx, who, params, body }) => {
    const correction: CorrectionInput =
      body.kind === 'split'
        ? { kind: 'split', by: body.by, reason: body.reason ?? null }
        : { kind: 'place', place: body.place, reason: body.reason }
    return correctPerson(ctx, who.actor, {
      runId: params.id,
      person: params.person,
      correction,
      queue: body.queue ?? null,
    })
  },

  listCorrections: async ({ ctx, params }) => {
    const corrections = await viewCorrections(ctx, params.id)
    return corrections.ok ? ok({ corrections: corrections.value }) : corrections
  },

  undoCorrection: ({ ctx, who, params, body }) =>
    undoCorrection(ctx, who.actor, {
      runId: params.id,
      correction: params.correction,
      reason: body.reason ?? null,
    }),
}
