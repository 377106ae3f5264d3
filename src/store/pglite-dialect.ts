import {
  PGliteDialect,
  type DatabaseConnection,
  type Driver,
  type PGliteDialectConfig,
} from 'kysely'

/**
 * PGlite has one connection. Kysely's own dialect gives it to everybody at once, so that a query outside a
 * transaction would run inside whichever transaction is open. Here each holder has it alone until it lets go,
 * as with a pool of one.
 */
export class ExclusivePgliteDialect extends PGliteDialect {
  readonly #connections = new Turnstile()
  constructor(config: PGliteDialectConfig) {
    super(config)
  }
  override createDriver(): Driver {
    const driver = super.createDriver()
    const turnstile = this.#connections
    return {
      init: (options) => driver.init(options),
      acquireConnection: async (options): Promise<DatabaseConnection> => {
        await turnstile.enter()
        return driver.acquireConnection(options)
      },
      releaseConnection: async (connection, options) => {
        await driver.releaseConnection(connection, options)
        turnstile.leave()
      },
      beginTransaction: (...given) => driver.beginTransaction(...given),
      commitTransaction: (...given) => driver.commitTransaction(...given),
      rollbackTransaction: (...given) => driver.rollbackTransaction(...given),
      savepoint: (...given) => driver.savepoint?.(...given) ?? Promise.resolve(),
      rollbackToSavepoint: (...given) =>
        driver.rollbackToSavepoint?.(...given) ?? Promise.resolve(),
      releaseSavepoint: (...given) => driver.releaseSavepoint?.(...given) ?? Promise.resolve(),
      destroy: (options) => driver.destroy(options),
    }
  }
}

/** Admits one at a time, in the order of arrival. */
class Turnstile {
  #taken = false
  readonly #waiting: (() => void)[] = []

  async enter(): Promise<void> {
    if (!this.#taken) {
      this.#taken = true
      return
    }
    await new Promise<void>((resolve) => this.#waiting.push(resolve))
  }

  leave(): void {
    const next = this.#waiting.shift()
    if (next === undefined) this.#taken = false
    else next()
  }
}
