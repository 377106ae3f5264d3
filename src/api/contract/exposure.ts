/** The endpoints of exposure runs. Import from `contract.ts`. */
import { z } from 'zod'
import { readDomain } from '#base/domain-name.ts'
import { count, id, list, reason } from './basics.ts'
import type { Endpoint } from './endpoint.ts'
import { certificate, exposureList, exposureRunView } from './exposure-shown.ts'

/** `least` to `most` items. */
const some = <T extends z.ZodType>(item: T, least: number, most: number) =>
  z.array(item).min(least).max(most).readonly()

/** A file that was uploaded before, or that lies in the server's folder for leaks (`listExposureFiles`). */
export const exposureFile = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('upload'), id }),
  z.strictObject({ kind: z.literal('path'), path: z.string().min(1).max(1000) }),
])

const domain = z
  .string()
  .overwrite((text) => readDomain(text) ?? text)
  .refine((text) => readDomain(text) !== null, { error: 'a domain such as example.com' })

export const exposureStartBody = z.strictObject({
  /** The case that gets the statements. */
  caseId: id.optional(),
  files: some(exposureFile, 1, 100),
  /** The organisation's own records, to judge the claim by. */
  customers: some(exposureFile, 0, 20).optional(),
  canaries: some(exposureFile, 0, 20).optional(),
  older: some(exposureFile, 0, 50).optional(),
  /** Records that the seller says there are. */
  claimedCount: z.number().int().positive().optional(),
  /** Whose people are ours. A word that is no domain would answer that nobody of ours is in it. */
  ourDomains: some(domain, 0, 200).optional(),
  /** Days that the working store is kept; needs a key outside the data directory, see docs/exposure.md. */
  keepDays: z.number().int().min(0).max(365).default(30),
})
export const exposureStarted = z
  .object({ runId: z.string(), jobId: z.string() })
  .meta({ id: 'ExposureStarted' })
export const exposureUploaded = z
  .object({ id: z.string(), name: z.string(), bytes: count })
  .meta({ id: 'ExposureUpload' })
export const uploadQuery = z.object({ name: z.string().min(1).max(255) })
export const exposureFolder = z.object({
  /** Whether the server has a folder for leaks (BREAKWATER_EXPOSURE_DIR). */
  isSet: z.boolean(),
  files: list(z.object({ path: z.string(), bytes: count })),
  /** All that match; `files` holds the first 1,000 of them. */
  total: count,
})
export const exposureFolderQuery = z.object({
  /** A part of the path, in any letter case. */
  name: z.string().trim().max(200).optional(),
})

export const exposureQuery = z.object({ caseId: id.optional() })
export const runParams = z.object({ id })
export const destroyBody = z.strictObject({ reason })

export const exposureEndpoints = {
  uploadExposureFile: {
    method: 'post',
    path: '/api/exposure/uploads',
    permission: 'analyst',
    summary:
      'Upload a leak or a list to compare with, as the raw body; kept encrypted until it is read',
    query: uploadQuery,
    response: exposureUploaded,
    status: 201,
  },
  listExposureFiles: {
    method: 'get',
    path: '/api/exposure/files',
    permission: 'analyst',
    summary: "Files in the server's folder for leaks, at most 1,000 of them",
    query: exposureFolderQuery,
    response: exposureFolder,
    status: 200,
  },
  startExposure: {
    method: 'post',
    path: '/api/exposure',
    permission: 'analyst',
    summary: 'Read a leak: inventory, verdict, people and companies affected',
    body: exposureStartBody,
    response: exposureStarted,
    status: 202,
  },
  listExposure: {
    method: 'get',
    path: '/api/exposure',
    permission: 'viewer',
    summary: 'Runs, newest first, of all cases or of one',
    query: exposureQuery,
    response: exposureList,
    status: 200,
  },
  getExposure: {
    method: 'get',
    path: '/api/exposure/{id}',
    permission: 'viewer',
    summary: 'A run with its summary: tables, inventory, verdict, counts; no raw values',
    params: runParams,
    response: exposureRunView,
    status: 200,
  },
  cancelExposure: {
    method: 'post',
    path: '/api/exposure/{id}/cancel',
    permission: 'analyst',
    summary: 'Ask a run to stop; nothing of it is kept',
    params: runParams,
    response: z.object({ cancelled: z.boolean() }),
    status: 200,
  },
  destroyExposure: {
    method: 'post',
    path: '/api/exposure/{id}/destroy',
    permission: 'admin',
    summary: 'Destroy the working store of a run: its key, then its files',
    params: runParams,
    body: destroyBody,
    response: certificate,
    status: 200,
  },
} as const satisfies Record<string, Endpoint>
