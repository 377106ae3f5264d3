import { readFile } from 'node:fs/promises'
import type { Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'
import type { Actor, Context } from '#store/context.ts'
import { startRun } from './runs/start-run.ts'
import { addUpload, type FileReference } from './runs/uploads.ts'

const folder = new URL('../../samples/leak/', import.meta.url)

/** A customer of the invented company, so that "are our people in it?" has an answer. */
const ourDomain = 'northmoor-automotive.example'

/** Days that the sample is kept: long enough to look around. */
const keepDays = 7

/** Queues a run over the sample leak, with own records, canaries and an older leak beside it. */
export async function startSampleRun(
  ctx: Context,
  actor: Actor,
  input: { readonly caseId: string },
): Promise<Result<{ readonly runId: string; readonly jobId: string }, Refusal>> {
  const references: FileReference[] = []
  for (const name of ['contacts.csv', 'our-customers.csv', 'our-canaries.csv', 'older-leak.csv']) {
    const content = await readFile(new URL(name, folder))
    const added = await addUpload(ctx, actor, { name, bytes: once(content) })
    if (!added.ok) return err(added.error)
    references.push({ kind: 'upload', id: added.value.id })
  }
  const [leak, customers, canaries, older] = references.map((reference) => [reference])
  const started = await startRun(ctx, actor, {
    caseId: input.caseId,
    files: leak ?? [],
    customers: customers ?? [],
    canaries: canaries ?? [],
    older: older ?? [],
    ourDomains: [ourDomain],
    keepDays,
  })
  return started.ok ? ok(started.value) : started
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes
}
