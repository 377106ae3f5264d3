import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { jobView, pathTo, type JobViewBody } from '#api/contract.ts'
import { api, toProblem, type Problem } from './api.ts'

export const hasEnded = (job: JobViewBody): boolean =>
  job.state === 'done' || job.state === 'failed' || job.state === 'cancelled'

/** Follows a job through server-sent events; the browser connects again by itself when a line drops. */
export function useJob(id: string): {
  readonly job: JobViewBody | null
  readonly problem: Problem | null
} {
  const [job, setJob] = useState<JobViewBody | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const client = useQueryClient()

  useEffect(() => {
    const events = new EventSource(pathTo('watchJob', { params: { id } }))
    events.addEventListener('job', (event: MessageEvent<string>) => {
      const view = jobView.safeParse(JSON.parse(event.data))
      if (!view.success) return
      setProblem(null)
      setJob(view.data)
      if (hasEnded(view.data)) {
        events.close()
        void client.invalidateQueries({ queryKey: ['cases'] })
      }
    })
    events.addEventListener('error', () => {
      // A stream that ends says the same as one that broke: ask once how the job stands.
      api.call('getJob', { params: { id } }).then(
        (view) => {
          setJob(view)
          if (hasEnded(view)) events.close()
        },
        (error: unknown) => {
          if (toProblem(error).status > 0) events.close()
          setProblem(toProblem(error))
        },
      )
    })
    return () => events.close()
  }, [id, client])

  return { job, problem }
}
