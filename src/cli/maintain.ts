import { access, constants } from 'node:fs/promises'
import { resolve } from 'node:path'
import { readEnvironment, settingNames, type Config } from '#base/config.ts'
import { refusal, type Refusal } from '#base/errors.ts'
import { makeFolder } from '#base/make-folder.ts'
import { err, ok, type Result } from '#base/result.ts'
import { advisoryFormats } from '#data/advisory-forms.ts'
import { renderAdvisory, renderForm, type FormDocument } from '#sharing/index.ts'
import { verifyAudit } from '#store/audit.ts'
import { schemaVersion } from '#store/migrate.ts'
import { isSet, jsonOption, jsonText, type Command, type Invocation } from './command.ts'
import { configured, done, withContext } from './open-program.ts'
import { programVersion } from './show-help.ts'

export const migrateCommand: Command = {
  options: {},
  run: ({ terminal }) =>
    withContext(
      async ({ db }) => {
        await terminal.out(`The database has schema ${await schemaVersion(db)}.\n`)
        return done
      },
      { olderSchema: 'bring-up' },
    ),
}

export const doctorCommand: Command = {
  options: { json: jsonOption },
  run: examine,
}

interface Check {
  readonly name: string
  readonly ok: boolean
  readonly found: string
}

async function examine({ options, terminal }: Invocation): Promise<Result<void, Refusal>> {
  const config = configured()
  const checks: readonly Check[] = [
    {
      name: 'program',
      ok: true,
      found: `Breakwater ${programVersion()} on Node ${process.versions.node}`,
    },
    {
      name: 'settings',
      ok: config.ok,
      found: config.ok ? settingsInWords() : config.error.message,
    },
    ...(config.ok ? await checkInstallation(config.value) : []),
  ]
  const faults = checks.filter(({ ok }) => !ok)
  await terminal.out(
    isSet(options, 'json')
      ? jsonText({ ok: faults.length === 0, checks })
      : checks
          .map(({ name, ok, found }) => `${ok ? 'ok   ' : 'FAULT'}  ${name.padEnd(15)}  ${found}\n`)
          .join(''),
  )
  return faults.length === 0
    ? done
    : err(
        refusal(
          'CONFIG_INVALID',
          `${faults.length} check(s) failed: ${faults.map(({ name }) => name).join(', ')}.`,
        ),
      )
}

/** Names only: values may be secrets. */
function settingsInWords(): string {
  const environment = readEnvironment()
  const set = settingNames.filter((name) => (environment[name] ?? '') !== '')
  const others = `${settingNames.length - set.length} have their defaults`
  return set.length === 0 ? others : `${set.join(', ')} set; ${others}`
}

const checkInstallation = async (config: Config): Promise<readonly Check[]> => [
  await checkFolder(config.dataDir, config.databaseUrl === null),
  ...(await checkStore()),
  await checkTemplates(config.templatesDir),
  await checkKey(config),
  {
    name: 'language model',
    ok: true,
    found: config.model === null ? 'off' : `${config.model.name}, asked for quotes only`,
  },
]

async function checkStore(): Promise<readonly Check[]> {
  const name = 'database'
  try {
    const checked = await withContext(async ({ db }) => {
      const version = await schemaVersion(db)
      const audit = await verifyAudit(db)
      const found = audit.ok ? `${audit.value.entries} entries, sound` : audit.error.message
      return ok([
        { name, ok: true, found: `schema ${version}` },
        { name: 'audit log', ok: audit.ok, found },
      ])
    })
    return checked.ok ? checked.value : [{ name, ok: false, found: checked.error.message }]
  } catch (error) {
    return [{ name, ok: false, found: error instanceof Error ? error.message : String(error) }]
  }
}

async function checkFolder(dataDir: string, isUsed: boolean): Promise<Check> {
  if (!isUsed) return { name: 'data folder', ok: true, found: 'not used: DATABASE_URL is set' }
  try {
    await makeFolder(resolve(dataDir))
    await access(dataDir, constants.W_OK)
    return { name: 'data folder', ok: true, found: dataDir }
  } catch {
    return {
      name: 'data folder',
      ok: false,
      found: `${dataDir} cannot be written; choose another BREAKWATER_DATA_DIR`,
    }
  }
}

/**
 * A missing key is fine, since leaks can be read without one; an unusable key would otherwise be noticed only after
 * hours of reading.
 */
async function checkKey(config: Config): Promise<Check> {
  const name = 'key of leaks'
  const { masterKey } = await import('#exposure/index.ts')
  const key = await masterKey(config)
  if (!key.ok) return { name, ok: false, found: key.error.message }
  const { keyFile, passphrase, ownKeyFile } = config.exposure
  const found =
    key.value === null
      ? 'none: rows are destroyed when a run ends'
      : (keyFile ?? (passphrase === null ? ownKeyFile : null) ?? 'made from the passphrase')
  return { name, ok: true, found }
}

/** Renders every template once with a sample, which finds faults that reading the files would miss. */
async function checkTemplates(templatesDir: string | null): Promise<Check> {
  const where = templatesDir ?? 'bundled'
  const { sampleAdvisory } = await import('./sample-advisory.ts')
  for (const format of advisoryFormats) {
    const printed = await renderAdvisory(sampleAdvisory, format, templatesDir)
    if (!printed.ok) return { name: 'templates', ok: false, found: printed.error.message }
  }
  for (const format of ['pdf', 'docx'] as const) {
    const printed = await renderForm(sampleForm, format, templatesDir)
    if (!printed.ok) return { name: 'templates', ok: false, found: printed.error.message }
  }
  return { name: 'templates', ok: true, found: `${where}: Markdown, HTML, PDF and Word print` }
}

/** One of everything that the template of reports can print. */
const sampleForm: FormDocument = {
  title: 'Sample report',
  subtitle: 'Sample law: the authority',
  organisation: 'Example Response Team',
  meta: ['Case case_sample'],
  notice: '1 item is missing and marked below.',
  sections: [
    {
      title: 'The breach',
      items: [
        {
          label: 'What happened',
          text: 'A sample.',
          isMissing: false,
          rests: 'Rests on: statements 1',
          change: '',
        },
        {
          label: 'When',
          text: 'MISSING: to be completed',
          isMissing: true,
          rests: '',
          change: 'New.',
        },
      ],
    },
  ],
  signatures: ['Signed by nobody'],
  footer: 'A sample.',
  generatedAt: '2026-01-01T00:00:00Z',
  name: 'sample',
}
