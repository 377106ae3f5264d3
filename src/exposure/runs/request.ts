import { z } from 'zod'

const file = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('upload'), id: z.string() }),
  z.object({ kind: z.literal('path'), path: z.string() }),
])

/** What a run was asked to do, as kept beside it. */
export const runRequest = z.object({
  files: z.array(file).readonly(),
  customers: z.array(file).readonly().default([]),
  canaries: z.array(file).readonly().default([]),
  older: z.array(file).readonly().default([]),
  claimedCount: z.number().nullable().default(null),
  ourDomains: z.array(z.string()).readonly().default([]),
  keepDays: z.number().int().min(0).default(30),
  /** Names of the files, for lists. */
  names: z.array(z.string()).readonly().default([]),
})
export type RunRequest = z.output<typeof runRequest>
