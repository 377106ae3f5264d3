/** Tabs of a case, in order; the first is the default and not in the address. */
export const caseTabs = [
  'facts',
  'insights',
  'exposure',
  'duties',
  'timeline',
  'tasks',
  'advisory',
  'history',
] as const
export type CaseTab = (typeof caseTabs)[number]

export interface CaseSearch {
  readonly tab?: CaseTab
  /** Document shown beside the facts. */
  readonly doc?: string
  /** Exposure run that is shown. */
  readonly run?: string
}

/** Tab, document and run from the address. */
export function readCaseTab(search: Record<string, unknown>): CaseSearch {
  const tab = caseTabs.find((name) => name === search['tab'])
  const doc = search['doc']
  const run = search['run']
  return {
    ...(tab === undefined ? {} : { tab }),
    ...(typeof doc === 'string' ? { doc } : {}),
    ...(typeof run === 'string' ? { run } : {}),
  }
}
