import type { BulkEngine } from '#store/bulk-engine.ts'

/** Hands rows to the engine one batch at a time, so that parsing goes on while the last batch is stored. */
export class EngineWriter {
  readonly #engine: BulkEngine
  #pending: Promise<void> = Promise.resolve()

  constructor(engine: BulkEngine) {
    this.#engine = engine
  }

  /** Waits for the batch before this one; `settle` waits for this one. */
  async append(table: string, rows: readonly (readonly (string | null)[])[]): Promise<void> {
    await this.settle()
    this.#pending = this.#engine.append(table, rows)
    // A failure is thrown by the next call; until then it has to count as handled.
    this.#pending.catch(() => {})
  }

  /** The engine, once it does nothing for this writer. */
  async settle(): Promise<BulkEngine> {
    const pending = this.#pending
    this.#pending = Promise.resolve()
    await pending
    return this.#engine
  }
}
