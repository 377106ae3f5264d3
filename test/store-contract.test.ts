import { after } from 'node:test'
import { redact } from '#base/redacted.ts'
import { openDatabase } from '#store/db.ts'
import { startPostgres } from './helpers/postgres.ts'
import { storeContract } from './store-contract.ts'

storeContract('PGlite', () => openDatabase({ kind: 'pglite', dataDir: null }))

const server = await startPostgres()
after(() => server.stop())

storeContract('PostgreSQL', () => openDatabase({ kind: 'postgres', url: redact(server.url) }))
