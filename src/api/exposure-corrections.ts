import { ok } from '#base/result.ts'
import {
  correctPerson,
  undoCorrection,
  viewCorrections,
  viewJoins,
  viewSplits,
} from '#exposure/index.ts'
import type { Routes } from './route.ts'

/** Analysts' corrections of the people of a leak. */
export const exposureCorrections: Pick<
  Routes,
  'listSplits' | 'listJoins' | 'correctPerson' | 'listCorrections' | 'undoCorrection'
> = {
  listSplits: async ({ ctx, who, params }) => {
    const offers = await viewSplits(ctx, who.actor, { runId: params.id, person: params.person })
    return offers.ok ? ok({ offers: offers.value }) : offers
  },

  listJoins: ({ ctx, who, params }) =>
    viewJoins(ctx, who.actor, { runId: params.id, person: params.person }),

  correctPerson: ({ ctx, who, params, body }) => {
    const { queue = null, reason = null, ...told } = body
    return correctPerson(ctx, who.actor, {
      runId: params.id,
      person: params.person,
      correction: { ...told, reason },
      queue,
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
