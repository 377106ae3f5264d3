import { loadConfig, readEnvironment, type Config } from '#base/config.ts'
import type { Refusal } from '#base/errors.ts'
import { ok, type Result } from '#base/result.ts'
import type { OlderSchema } from '#store/open.ts'
import type { Actor, Context } from '#store/context.ts'

/** Commands act as the operator: whoever can run them has the data directory anyway. */
export const operator: Actor = { id: 'command-line', role: 'admin' }

export const configured = (): Result<Config, Refusal> => loadConfig(readEnvironment(), {})

/**
 * Opens the store for one command and always closes it again. Unless told to, a command does not migrate the
 * schema, since servers may be running on it.
 */
export async function withContext<T>(
  work: (ctx: Context) => Promise<Result<T, Refusal>>,
  { olderSchema = 'expect' }: { readonly olderSchema?: OlderSchema } = {},
): Promise<Result<T, Refusal>> {
  const config = configured()
  if (!config.ok) return config
  // Loaded on demand: commands that store nothing need no store.
  const { openContext } = await import('#store/open.ts')
  const opened = await openContext(config.value, { olderSchema })
  try {
    return await work(opened.ctx)
  } finally {
    await opened.close()
  }
}

export const done: Result<void, never> = ok(undefined)
