import { join, resolve } from 'node:path'
import { z } from 'zod'
import { isNetwork } from './address.ts'
import { refusal, type Refusal } from './errors.ts'
import { readShape } from './read-shape.ts'
import { redact, type Redacted } from './redacted.ts'
import { err, ok, type Result } from './result.ts'
import { seats, type Seat } from './seats.ts'

/** A whole number, which the environment gives as text. */
const whole = (least: number, most: number) =>
  z
    .string()
    .transform(Number)
    .refine(
      (number) => Number.isInteger(number) && number >= least && number <= most,
      `a whole number from ${least} to ${most}`,
    )
const bytes = (least: number) => whole(least, Number.MAX_SAFE_INTEGER)
const milliseconds = (most: number) => whole(100, most)
const oneOf = <const T extends readonly string[]>(words: T) =>
  z.enum(words, { error: `one of ${words.join(', ')}` })
const webAddress = z.url({
  protocol: /^https?$/,
  error: 'an address that begins with http:// or https://',
})

const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const

/** Every setting: its variable, what it takes and its default. docs/configuration.md says what each does (tested). */
const settingsShape = z.object({
  BREAKWATER_DATA_DIR: z.string().default('./data-dir'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(?:ql)?:\/\//, 'an address that begins with postgres://')
    .optional(),
  BREAKWATER_HOST: z.string().default('127.0.0.1'),
  BREAKWATER_PORT: whole(0, 65_535).default(8420),
  BREAKWATER_PUBLIC_URL: webAddress.optional(),
  BREAKWATER_TRUSTED_PROXIES: z
    .string()
    .default('')
    .transform((text) => text.split(/[\s,]+/).filter((each) => each !== ''))
    .refine(
      (list) => list.every(isNetwork),
      'addresses or networks with commas between, such as 127.0.0.1,10.0.0.0/8',
    ),
  BREAKWATER_LOG_LEVEL: oneOf(logLevels).default('warn'),
  BREAKWATER_MAX_DOCUMENT_BYTES: bytes(1024).default(50 * 1024 * 1024),
  BREAKWATER_FETCH_TIMEOUT_MS: milliseconds(600_000).default(20_000),
  BREAKWATER_FETCH_ALLOW_LOOPBACK: oneOf(['true', 'false'])
    .transform((text) => text === 'true')
    .default(false),
  BREAKWATER_TEMPLATES_DIR: z.string().optional(),
  BREAKWATER_MODEL_URL: webAddress.optional(),
  BREAKWATER_MODEL_NAME: z.string().optional(),
  BREAKWATER_MODEL_KEY: z.string().optional(),
  BREAKWATER_MODEL_TIMEOUT_MS: milliseconds(3_600_000).default(120_000),
  BREAKWATER_SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'an address that begins with smtp:// or smtps://')
    .optional(),
  BREAKWATER_MAIL_FROM: z.email('an email address').optional(),
  BREAKWATER_WEBHOOK_URL: webAddress.optional(),
  BREAKWATER_WEBHOOK_SECRET: z
    .string()
    .regex(/^whsec_[A-Za-z0-9+/]{32,}={0,2}$/, '`whsec_` and 24 bytes or more in base64')
    .optional(),
  BREAKWATER_ORGANISATION: z.string().optional(),
  BREAKWATER_SEAT: oneOf(seats).default('publisher'),
  BREAKWATER_EXPOSURE_KEY_FILE: z.string().optional(),
  BREAKWATER_EXPOSURE_PASSPHRASE: z.string().min(12, 'at least 12 characters').optional(),
  BREAKWATER_EXPOSURE_DIR: z.string().optional(),
  BREAKWATER_EXPOSURE_MEMORY_BYTES: bytes(256 * 1024 * 1024).default(1536 * 1024 * 1024),
  BREAKWATER_EXPOSURE_THREADS: whole(1, 256).optional(),
})

type Settings = z.output<typeof settingsShape>

/** The variables of all settings, in the order of their documentation. */
export const settingNames = Object.keys(settingsShape.shape) as readonly (keyof Settings)[]

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
  readonly logLevel: (typeof logLevels)[number]
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
  /** What holds of the organisation until its profile is saved in the console. */
  readonly profile: {
    readonly organisation: string | null
    readonly seat: Seat
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
 * Checks all settings at once; one that is set to nothing counts as unset. CONFIG_INVALID lists every fault with
 * its variable and what that takes, never the value, which may be a secret.
 */
export function loadConfig(
  environment: Environment,
  overrides: Partial<Config> = {},
): Result<Config, Refusal> {
  const given = Object.fromEntries(Object.entries(environment).filter(([, text]) => text !== ''))
  const read = readShape(settingsShape, given, 'the environment')
  const faults = [
    ...(read.ok ? [] : read.error),
    ...companions
      .filter(([one, other]) => given[one] !== undefined && given[other] === undefined)
      .map(([one, other]) => `${other}: needed beside ${one}, found nothing`),
  ]
  if (!read.ok || faults.length > 0) {
    return err(
      refusal(
        'CONFIG_INVALID',
        `Cannot start: ${faults.length} setting(s) are wrong. Nothing was started.\n  ${faults.join('\n  ')}\n` +
          'Correct them in the environment; docs/configuration.md lists every setting.',
      ),
    )
  }
  return ok(Object.freeze({ ...configOf(read.value, environment), ...overrides }))
}

/** Pairs of settings: the first is useless without the second. */
const companions = [
  ['BREAKWATER_MODEL_URL', 'BREAKWATER_MODEL_NAME'],
  ['BREAKWATER_SMTP_URL', 'BREAKWATER_MAIL_FROM'],
  ['BREAKWATER_WEBHOOK_URL', 'BREAKWATER_WEBHOOK_SECRET'],
] as const satisfies readonly (readonly [keyof Settings, keyof Settings])[]

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
