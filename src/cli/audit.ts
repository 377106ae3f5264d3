import { readFile } from 'node:fs/promises'
import { refusal, type Refusal } from '#base/errors.ts'
import { err, type Result } from '#base/result.ts'
import { readAudit, verifyAudit, verifyAuditLines } from '#store/audit.ts'
import { isSet, jsonOption, textOption, type Command, type Invocation } from './command.ts'
import { faultInWords } from './file-faults.ts'
import { done, withContext } from './open-program.ts'
import { counted } from './show-figures.ts'

export const auditVerifyCommand: Command = {
  options: {
    file: { type: 'string', placeholder: 'FILE', help: 'Check an export, without the database' },
    json: jsonOption,
  },
  help: 'Note the head hash somewhere else: it proves later that nothing before it was changed.',
  run: verify,
}

export const auditExportCommand: Command = {
  options: {},
  run: ({ terminal }) =>
    withContext(async ({ db }) => {
      for await (const row of readAudit(db)) await terminal.out(`${JSON.stringify(row)}\n`)
      return done
    }),
}

async function verify({ options, terminal }: Invocation): Promise<Result<void, Refusal>> {
  const file = textOption(options, 'file')
  const proof =
    file === undefined ? await withContext(({ db }) => verifyAudit(db)) : await verifyFile(file)
  if (!proof.ok) return proof
  const { entries, head } = proof.value
  if (file !== undefined && entries === 0) {
    return err(
      refusal(
        'INPUT_EMPTY',
        `Cannot check ${file}: it holds no entry, and every audit log has at least one. Give an export made by "breakwater audit export".`,
      ),
    )
  }
  await terminal.out(
    isSet(options, 'json')
      ? `${JSON.stringify({ ok: true, entries, head })}\n`
      : `The audit log is sound: ${counted(entries, 'entry', 'entries')}, head ${head}\n`,
  )
  return done
}

async function verifyFile(path: string) {
  try {
    return verifyAuditLines((await readFile(path, 'utf8')).split('\n'))
  } catch (error) {
    return err(
      refusal(
        'INPUT_INVALID',
        `Cannot read ${path}: ${faultInWords(error)}. Nothing was checked. Give an export made by "breakwater audit export".`,
      ),
    )
  }
}
