import { openOnWord } from '#analysis/index.ts'
import { brand, type DocumentId } from '#base/brand.ts'
import type { Refusal } from '#base/errors.ts'
import type { Result } from '#base/result.ts'
import { listUnopened } from '#cases/index.ts'
import { modalities } from '#data/vocabulary.ts'
import {
  choiceOption,
  isSet,
  jsonOption,
  printJson,
  reasonOption,
  requiredReason,
  usage,
  type Command,
  type Invocation,
  type Terminal,
} from './command.ts'
import { done, operator, withContext } from './open-program.ts'
import { pageOf, pageOptions } from './page-options.ts'
import { minuteOf } from './show-case.ts'

export const caseOpenCommand: Command = {
  takesOperands: true,
  options: {
    modality: {
      type: 'string',
      placeholder: 'MODALITY',
      help: `How sure it is that the breach happened: ${modalities.join(', ')} (reported)`,
    },
    reason: reasonOption,
    list: { type: 'boolean', help: 'List the documents that were kept without a case' },
    ...pageOptions,
    json: jsonOption,
  },
  help: `For a document that "analyze --save" kept without a case, where you know better. What the rules read in its text
belongs to the case, and your word that the breach happened; "case fact CASE --withdraw N" takes that word back,
"case close" ends the case. A text in a language that is not read gives no facts: add them with "case fact".

Examples:
  breakwater case open --list
  breakwater case open doc_01k2v5 --reason "the supplier told us by telephone"`,
  run: open,
}

async function open({
  positionals,
  options,
  terminal,
}: Invocation): Promise<Result<void, Refusal>> {
  const [documentId, ...more] = positionals
  if (isSet(options, 'list')) {
    return documentId === undefined
      ? list(options, terminal)
      : usage('--list shows all documents without a case; give none with it.')
  }
  if (documentId === undefined || more.length > 0) {
    return usage(
      'Give the id of one document; "analyze --save" prints it, and --list shows them all.',
    )
  }
  const reason = requiredReason(options)
  if (!reason.ok) return reason
  const modality = choiceOption(options, 'modality', modalities)
  if (!modality.ok) return modality
  return withContext(async (ctx) => {
    const opened = await openOnWord(ctx, operator, {
      documentId: brand<DocumentId>(documentId),
      modality: modality.value ?? 'reported',
      reason: reason.value,
    })
    if (!opened.ok) return opened
    const { caseId, outcome } = opened.value
    if (isSet(options, 'json')) {
      await printJson(terminal, opened.value)
      return done
    }
    terminal.err(
      outcome === 'joined'
        ? `Joined case ${caseId}, which holds nearly the same document.\n`
        : `Opened case ${caseId}.\n`,
    )
    return done
  })
}

async function list(
  options: Invocation['options'],
  terminal: Terminal,
): Promise<Result<void, Refusal>> {
  const page = pageOf(options)
  if (!page.ok) return page
  return withContext(async (ctx) => {
    const found = await listUnopened(ctx, page.value)
    if (!found.ok) return found
    const { documents, total } = found.value
    if (isSet(options, 'json')) {
      await printJson(terminal, found.value)
      return done
    }
    for (const { id, receivedAt, title, opening } of documents) {
      const named = (title ?? opening).replaceAll(/\s+/g, ' ').slice(0, 80)
      await terminal.out(`${id}  ${minuteOf(receivedAt)}  ${named}\n`)
    }
    if (total === 0) terminal.err('No document was kept without a case.\n')
    if (total > documents.length)
      terminal.err(`${documents.length} of ${total} documents shown; --limit shows more.\n`)
    return done
  })
}
