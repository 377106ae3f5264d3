/** Corrections of the people of an exposure run. Import from `contract.ts`. */
import { z } from 'zod'
import { count, id, list, reason } from './basics.ts'
import type { Endpoint } from './endpoint.ts'
import { correctionView, peopleParams, personView, splitWay } from './exposure-people.ts'
import { runParams } from './exposure.ts'

const queue = z.enum(['sample', 'doubts'])

export const splitOffers = z
  .object({
    /** The likeliest first; empty where there is nothing to split. */
    offers: list(
      z.object({
        by: splitWay,
        people: count,
        /** Masked; the first of them where they are many. */
        parts: list(personView),
      }),
    ),
  })
  .meta({ id: 'SplitOffers' })

export const joinOffers = z
  .object({
    /** The likeliest first; empty where nothing speaks for anybody. */
    offers: list(
      z.object({
        /** Masked. */
        person: personView,
        /** `like-name`: nearly the same name in one company; `mailbox`: the same before the @. */
        because: list(z.enum(['phone', 'name', 'like-name', 'mailbox'])),
      }),
    ),
    /** How many there are in all. */
    total: count,
  })
  .meta({ id: 'JoinOffers' })

/** In `queue`, the machine is thereby said to be wrong. */
export const correctionBody = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('split'),
    by: splitWay,
    reason: reason.optional(),
    queue: queue.optional(),
  }),
  z.strictObject({
    kind: z.literal('place'),
    /** ISO 3166, `FR` or `US-CA`; null where nobody knows it. */
    place: z
      .string()
      .regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'an ISO 3166 code such as FR or US-TX')
      .nullable(),
    reason,
    queue: queue.optional(),
  }),
  z.strictObject({
    kind: z.literal('join'),
    /** Who is the same person, and goes on as the one of the path. */
    other: peopleParams.shape.person,
    reason: reason.optional(),
    queue: queue.optional(),
  }),
])

export const corrected = z
  .object({
    people: count,
    companies: count,
    /** Earlier corrections that ended with it. */
    ended: count,
    /** The job that puts the new counts into the case and its duties; null where the run belongs to none. */
    jobId: z.string().nullable(),
  })
  .meta({ id: 'ExposureCorrected' })

export const exposureCorrectionEndpoints = {
  listSplits: {
    method: 'get',
    path: '/api/exposure/{id}/people/{person}/splits',
    permission: 'analyst',
    summary:
      'How the rows of one person could be told apart, with the people it would give, masked',
    params: peopleParams,
    response: splitOffers,
    status: 200,
  },
  listJoins: {
    method: 'get',
    path: '/api/exposure/{id}/people/{person}/joins',
    permission: 'analyst',
    summary: 'Who else may be the same person, and what speaks for it, masked',
    params: peopleParams,
    response: joinOffers,
    status: 200,
  },
  correctPerson: {
    method: 'post',
    path: '/api/exposure/{id}/people/{person}/corrections',
    permission: 'analyst',
    summary:
      'Split a wrong merge, join who is the same person, or set where one is; counts, lists and the case follow',
    params: peopleParams,
    body: correctionBody,
    response: corrected,
    status: 200,
  },
  listCorrections: {
    method: 'get',
    path: '/api/exposure/{id}/corrections',
    permission: 'viewer',
    summary: 'What was corrected in a run, newest first, those undone among them',
    params: runParams,
    response: z.object({ corrections: list(correctionView) }),
    status: 200,
  },
  undoCorrection: {
    method: 'post',
    path: '/api/exposure/{id}/corrections/{correction}/undo',
    permission: 'analyst',
    summary: 'Take a correction back; the person waits to be judged again',
    params: z.object({ id, correction: id }),
    body: z.strictObject({ reason: reason.optional() }),
    response: corrected,
    status: 200,
  },
} as const satisfies Record<string, Endpoint>
