import type { Redacted } from './redacted.ts'

/** The whole configuration, checked and frozen at start. */
export interface Config {
  readonly dataDir: string
  readonly databaseUrl: Redacted<string> | null
  readonly host: string
  readonly port: number
  readonly publicUrl: string
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
  /** Largest document taken in, bytes. */
  readonly maxDocumentBytes: number
  readonly fetchTimeoutMs: number
  /** Hosts that may be fetched although they are loopback addresses; for tests and trusted proxies. */
  readonly fetchAllowLoopback: boolean
  readonly templatesDir: string | null
  readonly model: {
    readonly baseUrl: string
    readonly name: string
    readonly apiKey: Redacted<string> | null
  } | null
  readonly profile: {
    readonly organisation: string | null
    readonly seat: 'breached' | 'customer' | 'publisher'
  }
}
