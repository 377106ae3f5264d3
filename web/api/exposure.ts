import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import type {
  CompanyRow,
  LeakReport,
  LeakRun,
  PersonRow,
  QualitySample,
  ReviewItem,
  RiskLevel,
} from './exposure-view.ts'

export interface PersonFilter {
  readonly country?: string | undefined
  readonly state?: string | undefined
  readonly dataClass?: string | undefined
  readonly level?: RiskLevel | undefined
  readonly own?: boolean | undefined
}

export interface StartLeak {
  readonly files: readonly File[]
  readonly paths: readonly string[]
  readonly customers: File | null
  readonly canaries: File | null
  readonly older: readonly File[]
  readonly claimedCount: number | null
  readonly ownDomains: readonly string[]
  /** ISO day. */
  readonly keepUntil: string
}

const getJson = async <T>(path: string): Promise<T> => (await fetch(path)).json() as Promise<T>

export const leakRunsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['leaks', caseId],
    queryFn: () => getJson<readonly LeakRun[]>(`/api/preview/cases/${caseId}/leaks`),
  })

export const leakReportQuery = (run: LeakRun) =>
  queryOptions({
    queryKey: ['leak', run.id, 'report'],
    queryFn: () => getJson<LeakReport>(`/api/preview/leaks/${run.id}`),
  })

interface Page<T> {
  readonly rows: readonly T[]
  readonly total: number
  readonly next: string | null
}

export const leakPeopleQuery = (run: LeakRun, filter: PersonFilter) =>
  infiniteQueryOptions({
    queryKey: ['leak', run.id, 'people', filter],
    queryFn: () => getJson<Page<PersonRow>>(`/api/preview/leaks/${run.id}/people`),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  })

export const leakCompaniesQuery = (run: LeakRun) =>
  infiniteQueryOptions({
    queryKey: ['leak', run.id, 'companies'],
    queryFn: () => getJson<Page<CompanyRow>>(`/api/preview/leaks/${run.id}/companies`),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  })

export const leakReviewQuery = (run: LeakRun) =>
  queryOptions({
    queryKey: ['leak', run.id, 'review'],
    queryFn: () =>
      getJson<{ items: readonly ReviewItem[]; open: number; sample: QualitySample }>(
        `/api/preview/leaks/${run.id}/review`,
      ),
  })

export const revealPerson = (run: LeakRun, personId: string, _reason: string) =>
  getJson<readonly { label: string; value: string }[]>(
    `/api/preview/leaks/${run.id}/people/${personId}`,
  )
export const judgeReviewItem = (run: LeakRun, itemId: string, _isRight: boolean) =>
  getJson<unknown>(`/api/preview/leaks/${run.id}/review/${itemId}`)
export const destroyLeak = (run: LeakRun, _reason: string) =>
  getJson<unknown>(`/api/preview/leaks/${run.id}/destroy`)
export const startLeak = (caseId: string, _given: StartLeak, _onSent: (share: number) => void) =>
  getJson<{ runId: string }>(`/api/preview/cases/${caseId}/start`)
export const startSampleLeak = (caseId: string) =>
  getJson<{ runId: string }>(`/api/preview/cases/${caseId}/start`)

export const exportAudiences = [
  {
    id: 'notices',
    label: 'People to be told',
    holds: 'Name, address to write to, language, country, kinds of data.',
  },
  { id: 'companies', label: 'Companies to be told', holds: 'Name, domain, people exposed, risk.' },
  {
    id: 'regulator',
    label: 'Counts for authorities',
    holds: 'People by country, state and kind of data; no personal data.',
  },
] as const
export const exportFormats = ['csv', 'xlsx', 'parquet'] as const
export const exportPath = (run: LeakRun, audience: string, format: string): string =>
  `/api/preview/leaks/${run.id}/export?audience=${audience}&format=${format}`
