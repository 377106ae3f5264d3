import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { QueryOf } from '#api/contract.ts'
import { api } from './api.ts'
import { inPages } from './in-pages.ts'

/** Filters of the list of cases, without the page. */
export type CaseFilter = Omit<NonNullable<QueryOf<'listCases'>>, 'cursor' | 'limit'>

/** Cases page by page, newest change first. */
export const casesQuery = (filter: CaseFilter) =>
  infiniteQueryOptions({
    queryKey: ['cases', filter],
    queryFn: ({ pageParam, signal }) =>
      api.call('listCases', { query: { ...filter, ...pageParam } }, signal),
    ...inPages,
    placeholderData: keepPreviousData,
  })

/** A few cases by words, for pickers and the finder. */
export const caseSearchQuery = (q: string) =>
  queryOptions({
    queryKey: ['cases', 'search', q],
    queryFn: ({ signal }) =>
      api.call('listCases', { query: { ...(q === '' ? {} : { q }), limit: 8 } }, signal),
    placeholderData: keepPreviousData,
  })

export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id],
    queryFn: ({ signal }) => api.call('getCase', { params: { id } }, signal),
  })

export const documentQuery = (id: string, docId: string) =>
  queryOptions({
    queryKey: ['case', id, 'document', docId],
    queryFn: ({ signal }) => api.call('getDocument', { params: { id, docId } }, signal),
    staleTime: Infinity,
  })

export const timelineQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id, 'timeline'],
    queryFn: ({ signal }) => api.call('getTimeline', { params: { id } }, signal),
  })

export const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: ({ signal }) => api.call('listPeople', {}, signal),
  staleTime: 60_000,
})

export const campaignsQuery = queryOptions({
  queryKey: ['campaigns'],
  queryFn: ({ signal }) => api.call('listCampaigns', {}, signal),
})

export const samplesQuery = queryOptions({
  queryKey: ['samples'],
  queryFn: ({ signal }) => api.call('listSamples', {}, signal),
  staleTime: Infinity,
})

/** Documents that were taken in and became no case. */
export const unopenedQuery = infiniteQueryOptions({
  queryKey: ['documents'],
  queryFn: ({ pageParam, signal }) => api.call('listUnopened', { query: pageParam }, signal),
  ...inPages,
})

export const reportReaderQuery = queryOptions({
  queryKey: ['report-reader'],
  queryFn: ({ signal }) => api.call('getReportReader', {}, signal),
  staleTime: Infinity,
})

export const usersQuery = queryOptions({
  queryKey: ['users'],
  queryFn: ({ signal }) => api.call('listUsers', {}, signal),
})

export const tokensQuery = queryOptions({
  queryKey: ['tokens'],
  queryFn: ({ signal }) => api.call('listTokens', {}, signal),
})

/** The audit log page by page, newest first. */
export const auditLogQuery = infiniteQueryOptions({
  queryKey: ['audit'],
  queryFn: ({ pageParam, signal }) =>
    api.call('listAudit', { query: { limit: 50, ...pageParam } }, signal),
  ...inPages,
})

export const dutiesQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id, 'duties'],
    queryFn: ({ signal }) => api.call('getDuties', { params: { id } }, signal),
  })

export const draftQuery = (id: string, key: string) =>
  queryOptions({
    queryKey: ['case', id, 'duties', 'draft', key],
    queryFn: ({ signal }) => api.call('getDraft', { params: { id, key } }, signal),
  })

export const registerQuery = queryOptions({
  queryKey: ['register'],
  queryFn: ({ signal }) => api.call('getRegister', {}, signal),
})

export const regimesQuery = queryOptions({
  queryKey: ['regimes'],
  queryFn: ({ signal }) => api.call('listRegimes', {}, signal),
  staleTime: Infinity,
})

export const regimeQuery = (id: string) =>
  queryOptions({
    queryKey: ['regimes', id],
    queryFn: ({ signal }) => api.call('getRegime', { params: { id } }, signal),
    staleTime: Infinity,
  })

export const profileQuery = queryOptions({
  queryKey: ['organisation-profile'],
  queryFn: ({ signal }) => api.call('getProfile', {}, signal),
})
