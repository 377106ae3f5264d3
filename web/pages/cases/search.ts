import { caseQuery } from '#api/contract.ts'
import type { CaseFilter } from '../../api/queries.ts'

const filters = [
  'q',
  'state',
  'status',
  'dataClass',
  'actor',
  'platform',
  'sector',
  'openedFrom',
  'openedTo',
] as const

/** Filters from the address; what does not fit the contract is left out, one by one. */
export function readCaseSearch(search: Record<string, unknown>): CaseFilter {
  const found: Record<string, unknown> = {}
  for (const name of filters) {
    const value = search[name]
    if (value === undefined || value === '') continue
    // A search for "2024" is parsed as a number by the router.
    const read = caseQuery.shape[name].safeParse(String(value))
    if (read.success && read.data !== undefined) found[name] = read.data
  }
  return found as CaseFilter
}
