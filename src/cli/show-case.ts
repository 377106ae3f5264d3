import { timelineOf, valueInWords, type CaseFile } from '#cases/index.ts'
import { capital } from '#base/capital.ts'
import { fieldInWords } from '#data/fact-words.ts'
import { isCounted } from '#data/is-counted.ts'
import { heading, showFacts } from './show-facts.ts'
import { joined, showAdvice } from './show-report.ts'
import { wrapText } from './wrap-text.ts'

/** The number of events of the case's history that are shown; `--json` has all. */
const mostEvents = 12

/** A case for a terminal; `texts` holds the text of its documents by id. */
export function showCase(found: CaseFile, texts: ReadonlyMap<string, string>): string {
  const { facts, state, moves, mergedInto, statements, documents, insights } = found
  const ids = documents.map(({ id }) => id)
  const evidence = {
    statements: statements.filter(isCounted).map(({ documentId, ...rest }) => ({
      ...rest,
      quote: rest.reason ?? rest.quote,
      document: documentId === null ? null : ids.indexOf(documentId),
    })),
    texts: ids.map((id) => texts.get(id) ?? ''),
  }
  const [title = '', underline = '', ...rest] = splitHead(showFacts(facts, evidence))
  return joined([
    title,
    underline,
    ...wrapText(
      `State: ${state}${mergedInto === null ? '' : `, merged into case ${mergedInto}`}. It can go to: ${moves.join(', ') || 'nothing'}.`,
    ),
    ...rest,
    ...discardedLines(statements),
    ...taskLines(found),
    // What to do is listed above, as tasks.
    ...showAdvice(insights, []),
    ...documentLines(found),
    ...historyLines(found),
  ])
}

/** The title, which may take several lines, with its underline, and the rest. */
function splitHead(lines: readonly string[]): readonly string[] {
  const at = lines.findIndex((line) => /^=+$/.test(line))
  return [lines.slice(0, at).join('\n'), lines[at] ?? '', ...lines.slice(at + 1)]
}

/** What an analyst discarded as misread, with who, when and why. */
function discardedLines(statements: CaseFile['statements']): string[] {
  const found = statements.flatMap(({ withdrawn, discarded, ...said }) =>
    withdrawn || discarded === null ? [] : [{ ...said, discarded }],
  )
  if (found.length === 0) return []
  return [
    ...heading(`Discarded as misread (${found.length}); they count nowhere`, '-'),
    ...found.flatMap(({ n, field, value, quote, discarded: { by, at, reason } }) =>
      wrapText(
        `${n}. ${capital(fieldInWords[field])} ${valueInWords({ field, value })}, read in "${quote}" (${by}, ${minuteOf(at)}: ${reason})`.replaceAll(
          ' , ',
          ', ',
        ),
        { indent: '    ', first: '  ' },
      ),
    ),
    '',
  ]
}

function taskLines({ tasks, droppedTasks }: CaseFile): string[] {
  const open = tasks
    .filter((task) => task.state === 'open')
    .toSorted((a, b) => ((a.dueAt ?? '~') < (b.dueAt ?? '~') ? -1 : 1))
  const others = tasks.length - open.length + droppedTasks.length
  return [
    ...heading(
      `Open tasks (${open.length}${others === 0 ? '' : `; ${others} done or dropped`})`,
      '-',
    ),
    ...(open.length === 0 ? ['  None.'] : []),
    ...open.flatMap(({ title, dueAt, assignee }) =>
      wrapText(
        `${dueAt === null ? 'No day set' : `By ${minuteOf(dueAt)}`}: ${title}${assignee === null ? '' : ` (${assignee})`}`,
        { indent: '    ', first: '  ' },
      ),
    ),
    '',
  ]
}

function documentLines({ documents }: CaseFile): string[] {
  return [
    ...heading(`Documents (${documents.length})`, '-'),
    ...documents.flatMap(({ title, siteName, publishedAt, receivedAt }) =>
      wrapText(
        [
          title ?? 'Untitled document',
          ...(siteName === null ? [] : [siteName]),
          ...(publishedAt === null ? [] : [`published ${publishedAt.slice(0, 10)}`]),
          `received ${minuteOf(receivedAt)}`,
        ].join(', '),
        { indent: '    ', first: '  ' },
      ),
    ),
    '',
  ]
}

function historyLines(found: CaseFile): string[] {
  const acts = timelineOf(found).filter(({ kind }) => kind === 'case')
  const shown = acts.slice(-mostEvents)
  return [
    ...heading('History', '-'),
    ...(acts.length > shown.length
      ? [`  ${acts.length - shown.length} earlier acts are left out; --json gives them.`]
      : []),
    ...shown.flatMap(({ at, text, by }) =>
      wrapText(`${minuteOf(at)}  ${text}${by === null ? '' : ` (${by})`}`, {
        indent: '    ',
        first: '  ',
      }),
    ),
  ]
}

/** An instant to the minute, as columns show it: `2026-11-26 08:30 UTC`. */
export const minuteOf = (instant: string): string =>
  `${instant.slice(0, 10)} ${instant.slice(11, 16)} UTC`
