/** Endpoints of exposure that the console needs beside those of its runs. Import from `contract.ts`. */
import { z } from 'zod'
import { count, id, instant, list } from './basics.ts'
import type { Endpoint } from './endpoint.ts'
import { exposureStarted, runParams } from './exposure.ts'

export const sampleLeakBody = z.strictObject({ caseId: id })

/** The destruction as the audit log holds it. */
export const destruction = z
  .object({
    destroyedAt: instant,
    destroyedBy: z.string(),
    /** Name of whoever asked for it; null for the program itself, or a person who has gone. */
    destroyedByName: z.string().nullable(),
    /** In the words that are kept beside the run; null where none were given, or they were erased. */
    reason: z.string().nullable(),
    keySha256: z.string().nullable(),
    files: count,
    bytes: count,
    /** Sequence of the entry, and its hash in the chain. */
    auditEntry: z.string(),
    auditHash: z.string(),
  })
  .meta({ id: 'Destruction' })

/** Why somebody acted on a run, in their words. */
export const exposureReason = z
  .object({
    /** As in the entry of the audit log, `reasonSha256`: the hash of salt, line feed and reason. */
    sha256: z.string(),
    salt: z.string(),
    action: z.string(),
    reason: z.string(),
    givenBy: z.string(),
    givenAt: instant,
  })
  .meta({ id: 'ExposureReason' })

export const exposureConsoleEndpoints = {
  startSampleExposure: {
    method: 'post',
    path: '/api/exposure/sample',
    permission: 'analyst',
    summary: 'Read the sample leak that comes with the program, with everything to compare it with',
    body: sampleLeakBody,
    response: exposureStarted,
    status: 202,
  },
  getExposureKeeping: {
    method: 'get',
    path: '/api/exposure/keeping',
    permission: 'viewer',
    summary: 'Whether working stores outlive their run here, which needs a key set by the operator',
    response: z.object({ canKeep: z.boolean() }),
    status: 200,
  },
  getDestruction: {
    method: 'get',
    path: '/api/exposure/{id}/destruction',
    permission: 'viewer',
    summary: 'The entry of the audit log that proves the destruction of a run',
    params: runParams,
    response: z.object({ certificate: destruction.nullable() }),
    status: 200,
  },
  listExposureReasons: {
    method: 'get',
    path: '/api/exposure/{id}/reasons',
    permission: 'admin',
    summary:
      'Why people were revealed, exported, corrected or destroyed, newest first; the audit log holds the hash of each',
    params: runParams,
    response: z.object({ reasons: list(exposureReason) }),
    status: 200,
  },
} as const satisfies Record<string, Endpoint>
