import { loadConfig, readEnvironment, type Config } from '#base/config.ts'
import type { Refusal } from '#base/errors.ts'
import { ok, type Result } from '#base/result.ts'
import type { OlderSchema } from '#store/open.ts'
import type { Actor, Context } from '#store/context.ts'

/** Acts of the command line are the operator's: whoever can run it holds the data directory anyway. */
export const operator: Actor = { id: 'command-line', role: 'admin' }

export const configured = (): Result<Config, Refusal> => loadConfig(readEnvironment(), {})

/**
 * Opens the store for one command and closes it again, whatever happens. A command does not change the schema
 * under servers that may be at work, unless it says so.
 */
export async function withContext<T>(
  work: (ctx: Context) => Promise<Result<T, Refusal>>,
  { olderSchema = 'expect' }: { readonly olderSchema?: OlderSchema } = {},
): Promise<Result<T, Refusal>> {
  const config = configured()
  if (!config.ok) return config
  // Loaded when first asked for: commands that keep nothing need no store.
  const { openContext } = await import('#store/open.ts')
  const opened = await openContext(config.value, { olderSchema })
  try {
    return await work(opened.ctx)
  } finally {
    await opened.close()
  }
}

export const done: Result<void, never> = ok(undefined)
