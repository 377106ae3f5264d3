/** The process's side of `read-apart.ts`: one document in, one answer out, until the program ends. */
import type { Assignment } from './read-apart.ts'
import { readInWorker } from './read-in-worker.ts'

process.on('message', async (assignment: Assignment) => {
  const answer = await readInWorker(assignment)
  process.send?.(answer)
})
process.on('disconnect', () => process.exit())
