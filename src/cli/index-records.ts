import { resolve } from 'node:path'
import { systemClock } from '#base/clock.ts'
import { systemIds } from '#base/ids.ts'
import { indexRecords } from '#exposure/index.ts'
import { textOption, usage, type Command } from './command.ts'
import { findFiles } from './find-files.ts'
import { makeIndexKey } from './index-key.ts'
import { configured, done } from './open-program.ts'

export const indexRecordsCommand: Command = {
  takesOperands: true,
  options: {
    out: { type: 'string', short: 'o', placeholder: 'INDEX', help: 'Where the index is written' },
    key: {
      type: 'string',
      placeholder: 'FILE',
      help: 'File of 32 random bytes; made when it is not there',
    },
  },
  help: `Reads your records in any format that "breakwater exposure" reads, and writes keyed hashes (HMAC-SHA-256) of address,
phone number, name and company, with the day of each record. Without the key the index tells nothing; with it, it can be
compared with a leak in place of the records. Keep the key apart from the index.

Example:
  breakwater index-records crm.csv --out crm.index --key crm.key
  breakwater exposure dump.csv --index crm.index --index-key crm.key`,
  run: async ({ positionals, options, terminal }) => {
    const config = configured()
    if (!config.ok) return config
    const out = textOption(options, 'out')
    const keyPath = textOption(options, 'key')
    if (positionals.length === 0 || out === undefined || keyPath === undefined) {
      return usage('Give at least one FILE of records, --out INDEX and --key FILE.')
    }
    const files = await findFiles({ files: positionals })
    if (!files.ok) return files
    const key = await makeIndexKey(resolve(keyPath))
    if (!key.ok) return key
    const id = systemIds(systemClock).next('exposure')
    const to = { path: resolve(out), key: key.value }
    const made = await indexRecords(config.value, files.value.files, {
      id,
      to,
      signal: terminal.signal,
    })
    if (!made.ok) return made
    await terminal.out(`Indexed ${made.value.rows} records in ${out}. Its key is ${keyPath}.\n`)
    return done
  },
}
