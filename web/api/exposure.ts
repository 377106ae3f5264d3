import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { BodyOf, QueryOf } from '#api/contract.ts'
import { api } from './api.ts'
import { inPages } from './in-pages.ts'
import { uploadLeakFile } from './upload-leak-file.ts'

/** Rows of a list fetched at a time. */
const pageSize = 25

/** Filters of the list of people, without the page. */
export type PersonFilter = Omit<NonNullable<QueryOf<'listAffectedPeople'>>, 'cursor' | 'limit'>

/** Runs of a case, newest first. */
export const exposureRunsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['exposure', 'of', caseId],
    queryFn: async ({ signal }) =>
      (await api.call('listExposure', { query: { caseId } }, signal)).runs,
  })

export const exposureQuery = (id: string) =>
  queryOptions({
    queryKey: ['exposure', id],
    queryFn: ({ signal }) => api.call('getExposure', { params: { id } }, signal),
  })

/** Whether rows outlive their run on this server. */
export const keepingQuery = queryOptions({
  queryKey: ['exposure', 'keeping'],
  queryFn: ({ signal }) => api.call('getExposureKeeping', {}, signal),
  staleTime: Infinity,
})

/** Files in the server's folder for leaks with this in their path; empty for all. */
export const serverFilesQuery = (name: string) =>
  queryOptions({
    queryKey: ['exposure', 'files', name],
    queryFn: ({ signal }) =>
      api.call('listExposureFiles', { query: name === '' ? {} : { name } }, signal),
    placeholderData: keepPreviousData,
  })

/** Not asked again by a mere return to the window, which would be one more view in the log. */
const viewed = { ...inPages, staleTime: Infinity }

/** People masked, page by page, at greatest risk first. Each page asked for is in the audit log. */
export const peopleOfLeakQuery = (id: string, filter: PersonFilter) =>
  infiniteQueryOptions({
    queryKey: ['exposure', id, 'people', filter],
    queryFn: ({ pageParam, signal }) =>
      api.call(
        'listAffectedPeople',
        { params: { id }, query: { ...filter, ...pageParam, limit: pageSize } },
        signal,
      ),
    ...viewed,
    placeholderData: keepPreviousData,
  })

export const companiesOfLeakQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['exposure', id, 'companies'],
    queryFn: ({ pageParam, signal }) =>
      api.call(
        'listAffectedCompanies',
        { params: { id }, query: { ...pageParam, limit: pageSize } },
        signal,
      ),
    ...viewed,
  })

/** Logins at our own pages, masked, those of our staff first. Each page asked for is in the audit log. */
export const ownLoginsQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['exposure', id, 'logins'],
    queryFn: ({ pageParam, signal }) =>
      api.call(
        'listOwnLogins',
        { params: { id }, query: { ...pageParam, limit: pageSize } },
        signal,
      ),
    ...viewed,
  })

export type ReviewQueue = 'doubts' | 'sample'

export const reviewQuery = (id: string, queue: ReviewQueue) =>
  queryOptions({
    queryKey: ['exposure', id, 'review', queue],
    queryFn: ({ signal }) =>
      api.call('listExposureReview', { params: { id }, query: { queue, limit: 100 } }, signal),
    staleTime: Infinity,
  })

/** How a merge could be split. Not kept: it shows people, masked, and each look is logged. */
export const splitsQuery = (id: string, person: string) =>
  queryOptions({
    queryKey: ['exposure', id, 'splits', person],
    queryFn: async ({ signal }) =>
      (await api.call('listSplits', { params: { id, person } }, signal)).offers,
    staleTime: Infinity,
    gcTime: 0,
  })

/** Who may be the same person. Not kept, as above. */
export const joinsQuery = (id: string, person: string) =>
  queryOptions({
    queryKey: ['exposure', id, 'joins', person],
    queryFn: ({ signal }) => api.call('listJoins', { params: { id, person } }, signal),
    staleTime: Infinity,
    gcTime: 0,
  })

export const correctionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['exposure', id, 'corrections'],
    queryFn: async ({ signal }) =>
      (await api.call('listCorrections', { params: { id } }, signal)).corrections,
  })

export interface StartLeak {
  readonly caseId: string
  readonly files: readonly File[]
  /** Of files in the server's folder for leaks. */
  readonly paths: readonly string[]
  readonly customers: readonly File[]
  readonly canaries: readonly File[]
  readonly older: readonly File[]
  readonly claimedCount: number | null
  readonly ourDomains: readonly string[]
  readonly keepDays: number
}

/** Sends all files, then starts the reading; `onSent` hears the share of bytes that has gone out. */
export async function startLeak(
  given: StartLeak,
  onSent: (share: number) => void,
): Promise<{ readonly runId: string }> {
  const all = [given.files, given.customers, given.canaries, given.older].flat()
  const total = Math.max(
    1,
    all.reduce((sum, { size }) => sum + size, 0),
  )
  let before = 0
  const send = async (files: readonly File[]): Promise<NonNullable<Files>> => {
    const sent: Files[number][] = []
    for (const file of files) {
      const { id } = await uploadLeakFile(file, (bytes) => onSent((before + bytes) / total))
      before += file.size
      sent.push({ kind: 'upload', id })
    }
    return sent
  }
  const files = [
    ...(await send(given.files)),
    ...given.paths.map((path) => ({ kind: 'path', path }) as const),
  ]
  const customers = await send(given.customers)
  const canaries = await send(given.canaries)
  const older = await send(given.older)
  return api.call('startExposure', {
    body: {
      caseId: given.caseId,
      files,
      ...(customers.length === 0 ? {} : { customers }),
      ...(canaries.length === 0 ? {} : { canaries }),
      ...(older.length === 0 ? {} : { older }),
      ...(given.claimedCount === null ? {} : { claimedCount: given.claimedCount }),
      ...(given.ourDomains.length === 0 ? {} : { ourDomains: [...given.ourDomains] }),
      keepDays: given.keepDays,
    },
  })
}

type Files = BodyOf<'startExposure'>['files']

/** Why people acted on a run, in their words; for administrators. */
export const reasonsQuery = (id: string) =>
  queryOptions({
    queryKey: ['exposure', id, 'reasons'],
    queryFn: async ({ signal }) =>
      (await api.call('listExposureReasons', { params: { id } }, signal)).reasons,
  })

/** What proves that the rows of a run are gone; null where they were destroyed without one. */
export const certificateQuery = (id: string) =>
  queryOptions({
    queryKey: ['exposure', id, 'certificate'],
    queryFn: async ({ signal }) =>
      (await api.call('getDestruction', { params: { id } }, signal)).certificate,
  })
