import { join, resolve } from 'node:path'
import { z } from 'zod'
import { isNetwork } from './address.ts'
import { refusal, type Refusal } from './errors.ts'
import { redact, type Redacted } from './redacted.ts'
import { err, ok, type Result } from './result.ts'

const bytes = z.coerce.number().int().min(1024)
const yes = z.enum(['true', 'false']).transform((text) => text === 'true')

/** Every setting: the variable, what it takes, its default, and the line that documents it. */
export const settings = {
  BREAKWATER_DATA_DIR: {
    schema: z.string().min(1).default('./data-dir'),
    help: 'Folder of the embedded database',
  },
  DATABASE_URL: {
    schema: z
      .string()
      .regex(/^postgres(?:ql)?:\/\//, 'an address that begins with postgres://')
      .optional(),
    help: 'PostgreSQL to use in place of the embedded database',
  },
  BREAKWATER_HOST: { schema: z.string().min(1).default('127.0.0.1'), help: 'Address to listen on' },
  BREAKWATER_PORT: {
    schema: z.coerce.number().int().min(0).max(65_535).default(8420),
    help: 'Port to listen on; 0 takes a free one',
  },
  BREAKWATER_PUBLIC_URL: {
    schema: z.url({ protocol: /^https?$/ }).optional(),
    help: 'Address under which people reach the console, where it differs from host and port',
  },
  BREAKWATER_TRUSTED_PROXIES: {
    schema: z
      .string()
      .default('')
      .transform((text) => text.split(/[\s,]+/).filter((each) => each !== ''))
      .refine((list) => list.every(isNetwork), 'addresses or networks, 127.0.0.1,10.0.0.0/8'),
    help: 'Proxies in front whose X-Forwarded-For tells where people come from; none when unset',
  },
  BREAKWATER_LOG_LEVEL: {
    schema: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('warn'),
    help: 'Least severe log line to print',
  },
  BREAKWATER_MAX_DOCUMENT_BYTES: {
    schema: bytes.default(50 * 1024 * 1024),
    help: 'Largest document taken in',
  },
  BREAKWATER_FETCH_TIMEOUT_MS: {
    schema: z.coerce.number().int().min(100).max(600_000).default(20_000),
    help: 'Longest time that fetching a page may take',
  },
  BREAKWATER_FETCH_ALLOW_LOOPBACK: {
    schema: yes.default(false),
    help: 'Allow pages on this machine to be fetched; for tests only',
  },
  BREAKWATER_TEMPLATES_DIR: {
    schema: z.string().min(1).optional(),
    help: 'Your own copy of the templates folder',
  },
  BREAKWATER_MODEL_URL: {
    schema: z.url({ protocol: /^https?$/ }).optional(),
    help: 'OpenAI-compatible endpoint of a language model; off when unset',
  },
  BREAKWATER_MODEL_NAME: {
    schema: z.string().min(1).optional(),
    help: 'Model to ask at that endpoint',
  },
  BREAKWATER_MODEL_KEY: {
    schema: z.string().min(1).optional(),
    help: 'Key for that endpoint, where it wants one',
  },
  BREAKWATER_MODEL_TIMEOUT_MS: {
    schema: z.coerce.number().int().min(100).max(3_600_000).default(120_000),
    help: 'Longest time that one answer of the model may take',
  },
  BREAKWATER_SMTP_URL: {
    schema: z
      .string()
      .regex(/^smtps?:\/\//, 'an address that begins with smtp:// or smtps://')
      .optional(),
    help: 'Mail server for reminders, with user and password where it wants them; off when unset',
  },
  BREAKWATER_MAIL_FROM: {
    schema: z.email().optional(),
    help: 'Address that reminders come from; needed beside BREAKWATER_SMTP_URL',
  },
  BREAKWATER_WEBHOOK_URL: {
    schema: z.url({ protocol: /^https?$/ }).optional(),
    help: 'Address that reminders are posted to, signed as Standard Webhooks; off when unset',
  },
  BREAKWATER_WEBHOOK_SECRET: {
    schema: z
      .string()
      .regex(/^whsec_[A-Za-z0-9+/]{32,}={0,2}$/, '`whsec_` and 24 bytes or more in base64')
      .optional(),
    help: 'Secret that signs what is posted there',
  },
  BREAKWATER_ORGANISATION: {
    schema: z.string().min(1).optional(),
    help: 'Name of your organisation, printed on advisories',
  },
  BREAKWATER_SEAT: {
    schema: z.enum(['breached', 'customer', 'publisher']).default('publisher'),
    help: 'Where you stand by default: at the breached company, its customer, or a publisher',
  },
  BREAKWATER_EXPOSURE_KEY_FILE: {
    schema: z.string().min(1).optional(),
    help: 'File of 32 random bytes, outside the data directory, that protects the working stores of leaks',
  },
  BREAKWATER_EXPOSURE_PASSPHRASE: {
    schema: z.string().min(12, 'at least 12 characters').optional(),
    help: 'Passphrase to derive that key from, where there is no key file',
  },
  BREAKWATER_EXPOSURE_DIR: {
    schema: z.string().min(1).optional(),
    help: 'Folder of leaks on this machine that runs may read; uploads only when unset',
  },
  BREAKWATER_EXPOSURE_MEMORY_BYTES: {
    schema: z.coerce
      .number()
      .int()
      .min(256 * 1024 * 1024)
      .default(1536 * 1024 * 1024),
    help: 'Memory that reading a leak may take; more is spilled to disk, encrypted',
  },
  BREAKWATER_EXPOSURE_THREADS: {
    schema: z.coerce.number().int().min(1).max(256).optional(),
    help: 'Processors that reading a leak may use; all when unset',
  },
} as const satisfies Record<string, { schema: z.ZodType; help: string }>

/** The whole configuration, checked and frozen at start. */
export interface Config {
  readonly dataDir: string
  readonly databaseUrl: Redacted<string> | null
  readonly host: string
  readonly port: number
  /** Null: built from the host and the port that was actually taken. */
  readonly publicUrl: string | null
  /** Addresses and networks of proxies whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[]
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
  /** Largest document taken in, bytes. */
  readonly maxDocumentBytes: number
  readonly fetchTimeoutMs: number
  /** Whether pages on this machine may be fetched; for tests. */
  readonly fetchAllowLoopback: boolean
  readonly templatesDir: string | null
  readonly model: {
    readonly baseUrl: string
    readonly name: string
    readonly apiKey: Redacted<string> | null
    /** For one answer. */
    readonly timeoutMs: number
  } | null
  /** The server that reminders are mailed through. */
  readonly mail: { readonly url: Redacted<string>; readonly from: string } | null
  /** Where reminders are posted to; the secret as it is configured, `whsec_…`. */
  readonly webhook: { readonly url: string; readonly secret: Redacted<string> } | null
  readonly exposure: {
    readonly keyFile: string | null
    /** Where the program keeps a key of its own when none is given; null where there is no home. */
    readonly ownKeyFile: string | null
    readonly passphrase: Redacted<string> | null
    /** Folder of leaks that runs may read. */
    readonly folder: string | null
    readonly memoryBytes: number
    /** Null: as many as there are processors. */
    readonly threads: number | null
  }
  readonly profile: {
    readonly organisation: string | null
    readonly seat: 'breached' | 'customer' | 'publisher'
  }
}

export type Environment = Readonly<Record<string, string | undefined>>

/** The process's environment; no other module reads it. */
export const readEnvironment = (): Environment => process.env

/** Next to the user's other settings (XDG Base Directory), never in the data directory. */
function ownKeyFileOf({ XDG_CONFIG_HOME, HOME }: Environment): string | null {
  const home = XDG_CONFIG_HOME ?? (HOME === undefined ? null : join(HOME, '.config'))
  return home === null ? null : join(home, 'breakwater', 'exposure.key')
}

/**
 * Checks all settings at once. The refusal lists every fault with the variable, what it takes and whether it
 * was set, never the value.
 */
export function loadConfig(
  environment: Environment,
  overrides: Partial<Config> = {},
): Result<Config, Refusal> {
  const given = Object.fromEntries(Object.entries(environment).filter(([, text]) => text !== ''))
  const read = settingsShape.safeParse(given)
  const faults = [
    ...(read.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`),
    ...companions
      .filter(([one, other]) => given[one] !== undefined && given[other] === undefined)
      .map(([one, other]) => `${other}: needed beside ${one}, found nothing`),
  ]
  if (!read.success || faults.length > 0) {
    return err(
      refusal(
        'CONFIG_INVALID',
        `Cannot start: ${faults.length} setting(s) are wrong. Nothing was started.\n  ${faults.join('\n  ')}\n` +
          'Correct them in the environment; docs/configuration.md lists every setting.',
      ),
    )
  }
  return ok(Object.freeze({ ...configOf(read.data, environment), ...overrides }))
}

const settingsShape = z.object(
  Object.fromEntries(Object.entries(settings).map(([name, { schema }]) => [name, schema])) as {
    [K in keyof typeof settings]: (typeof settings)[K]['schema']
  },
)

/** Pairs of settings: the first is useless without the second. */
const companions = [
  ['BREAKWATER_MODEL_URL', 'BREAKWATER_MODEL_NAME'],
  ['BREAKWATER_SMTP_URL', 'BREAKWATER_MAIL_FROM'],
  ['BREAKWATER_WEBHOOK_URL', 'BREAKWATER_WEBHOOK_SECRET'],
] as const satisfies readonly (readonly [keyof typeof settings, keyof typeof settings])[]

type Settings = z.output<typeof settingsShape>

const configOf = (set: Settings, environment: Environment): Config => ({
  dataDir: resolve(set.BREAKWATER_DATA_DIR),
  databaseUrl: secretOf(set.DATABASE_URL),
  host: set.BREAKWATER_HOST,
  port: set.BREAKWATER_PORT,
  publicUrl: set.BREAKWATER_PUBLIC_URL?.replace(/\/$/, '') ?? null,
  trustedProxies: set.BREAKWATER_TRUSTED_PROXIES,
  logLevel: set.BREAKWATER_LOG_LEVEL,
  maxDocumentBytes: set.BREAKWATER_MAX_DOCUMENT_BYTES,
  fetchTimeoutMs: set.BREAKWATER_FETCH_TIMEOUT_MS,
  fetchAllowLoopback: set.BREAKWATER_FETCH_ALLOW_LOOPBACK,
  templatesDir: pathOf(set.BREAKWATER_TEMPLATES_DIR),
  ...channelsOf(set),
  exposure: {
    keyFile: pathOf(set.BREAKWATER_EXPOSURE_KEY_FILE),
    ownKeyFile: ownKeyFileOf(environment),
    passphrase: secretOf(set.BREAKWATER_EXPOSURE_PASSPHRASE),
    folder: pathOf(set.BREAKWATER_EXPOSURE_DIR),
    memoryBytes: set.BREAKWATER_EXPOSURE_MEMORY_BYTES,
    threads: set.BREAKWATER_EXPOSURE_THREADS ?? null,
  },
  profile: {
    organisation: set.BREAKWATER_ORGANISATION ?? null,
    seat: set.BREAKWATER_SEAT,
  },
})

/** Services that are off unless both of their settings are there. */
function channelsOf(set: Settings): Pick<Config, 'model' | 'mail' | 'webhook'> {
  const { BREAKWATER_MODEL_URL: modelUrl, BREAKWATER_MODEL_NAME: modelName } = set
  const { BREAKWATER_SMTP_URL: smtpUrl, BREAKWATER_MAIL_FROM: from } = set
  const { BREAKWATER_WEBHOOK_URL: webhookUrl, BREAKWATER_WEBHOOK_SECRET: secret } = set
  return {
    model:
      modelUrl === undefined || modelName === undefined
        ? null
        : {
            baseUrl: modelUrl,
            name: modelName,
            apiKey: secretOf(set.BREAKWATER_MODEL_KEY),
            timeoutMs: set.BREAKWATER_MODEL_TIMEOUT_MS,
          },
    mail: smtpUrl === undefined || from === undefined ? null : { url: redact(smtpUrl), from },
    webhook:
      webhookUrl === undefined || secret === undefined
        ? null
        : { url: webhookUrl, secret: redact(secret) },
  }
}

const secretOf = (text: string | undefined): Redacted<string> | null =>
  text === undefined ? null : redact(text)

const pathOf = (path: string | undefined): string | null =>
  path === undefined ? null : resolve(path)
