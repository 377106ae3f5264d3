import { LoadingLines } from './loading-lines.tsx'
import { PageHead, PageHeadToCome } from './page-head.tsx'
import { ProblemNotice } from './problem.tsx'

interface Asked {
  readonly isError: boolean
  readonly error: unknown
  readonly refetch: () => Promise<unknown>
}

/** Stands for what was asked for and is not there: it is on its way, or failed and can be asked for again. */
export function NotLoaded({
  found,
  label,
}: {
  readonly found: Asked
  /** What is being done, while it is on its way. */
  readonly label: string
}) {
  return found.isError ? (
    <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
  ) : (
    <LoadingLines label={label} />
  )
}

/** The same in place of a whole page, whose heading is not known without what was asked for. */
export const PageNotLoaded = ({
  found,
  label,
  failed,
}: {
  readonly found: Asked
  readonly label: string
  /** The heading where it failed. */
  readonly failed: string
}) => (
  <>
    {found.isError ? <PageHead title={failed} /> : <PageHeadToCome label={label} />}
    <NotLoaded found={found} label={label} />
  </>
)
