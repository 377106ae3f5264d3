import { refusal, type Refusal } from '#base/errors.ts'

/** The refusal for a run that does not exist. */
export const unknownRun = (id: string): Refusal =>
  refusal('NOT_FOUND', `There is no run ${id}. GET /api/exposure lists the runs.`)

/** The refusal for a person whom a run did not find. */
export const unknownPerson = (person: string, runId: string): Refusal =>
  refusal(
    'NOT_FOUND',
    `There is no person ${person} in run ${runId}. GET /api/exposure/${runId}/people lists them.`,
  )
