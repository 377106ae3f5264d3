import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query'
import type { BodyOf, ResponseOf } from '#api/contract.ts'
import { plural } from '../words/figures.ts'
import { api } from './api.ts'
import { hasEnded } from './watch-job.ts'

export type CorrectionGiven = BodyOf<'correctPerson'>
type Corrected = ResponseOf<'correctPerson'>

const doneWords = { split: 'Split.', place: 'Place set.', join: 'Joined.' } as const

/** Corrects one person of a leak; counts, lists and the case are asked again. */
export function useCorrection(runId: string, person: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: CorrectionGiven) =>
      api.call('correctPerson', { params: { id: runId, person }, body }),
    onSuccess: (done, { kind }) => followUp(client, runId, done, doneWords[kind]),
  })
}

/** Takes a correction back. */
export function useUndo(runId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (correction: string) =>
      api.call('undoCorrection', { params: { id: runId, correction }, body: {} }),
    onSuccess: (done) => followUp(client, runId, done, 'Undone.'),
  })
}

async function followUp(
  client: QueryClient,
  runId: string,
  { people, jobId }: Corrected,
  what: string,
): Promise<void> {
  notifications.show({
    message: `${what} The leak now counts ${plural(people, 'person', 'people')}.`,
  })
  if (jobId !== null) void refreshCases(client, jobId)
  await client.invalidateQueries({ queryKey: ['exposure', runId] })
  await client.invalidateQueries({ queryKey: ['exposure', 'of'] })
}

/** The case hears of it a moment later, by a job; what is open of it is asked again then. */
async function refreshCases(client: QueryClient, jobId: string): Promise<void> {
  for (let tries = 0; tries < 30; tries++) {
    await new Promise((done) => setTimeout(done, 2000))
    const job = await api.call('getJob', { params: { id: jobId } }).catch(() => null)
    if (job === null || hasEnded(job)) break
  }
  await client.invalidateQueries({ queryKey: ['case'] })
}
