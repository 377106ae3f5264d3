import { LoadingLines } from './loading-lines.tsx'
import { ProblemNotice } from './problem.tsx'

/** Stands for what was asked for and is not there: it is on its way, or failed and can be asked for again. */
export function NotLoaded({
  found,
  label,
}: {
  readonly found: {
    readonly isError: boolean
    readonly error: unknown
    readonly refetch: () => Promise<unknown>
  }
  /** What is being done, while it is on its way. */
  readonly label: string
}) {
  return found.isError ? (
    <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
  ) : (
    <LoadingLines label={label} />
  )
}
