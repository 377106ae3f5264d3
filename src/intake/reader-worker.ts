/** The thread's side of `read-in-worker.ts`: one document in, one answer out, as often as asked. */
import { parentPort } from 'node:worker_threads'
import { readerTable } from './reader-table.ts'
import type { Assignment } from './read-apart.ts'

parentPort?.on('message', async ({ mediaType, bytes, hints }: Assignment) => {
  const read = await readerTable[mediaType].load()
  // A throw ends the worker, which is an answer too.
  parentPort?.postMessage(await read(bytes, hints))
})
