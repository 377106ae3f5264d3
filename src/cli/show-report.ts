import type { Action, Insight, Report } from '#analysis/index.ts'
import { severityInWords } from '#data/fact-words.ts'
import { unreadLanguage } from '#data/guess-language.ts'
import { actionsInWords } from '#sharing/index.ts'
import { heading, showFacts } from './show-facts.ts'
import { wrapText } from './wrap-text.ts'

/** Says that a document gave no case, and whether that means anything: only English is read. */
export function whyNoCase({ language }: Report['document']): string {
  const unread = unreadLanguage(language)
  return unread === null
    ? 'This document reports no breach, so there is no case.'
    : `This document is in ${unread}, and only English is read: whether it reports a breach was not found out. Give it in English.`
}

/** The report for a terminal: what is known, how surely, and the words behind it. */
export function showReport(report: Report, text: string): string {
  const { case: facts, statements, insights, actions } = report
  if (facts === undefined) {
    return `${whyNoCase(report.document)}\n`
  }
  const evidence = {
    statements: statements.map((statement) => ({ ...statement, document: 0 })),
    texts: [text],
  }
  return joined([
    ...showFacts(facts, evidence),
    ...showAdvice(insights, actions),
    ...wrapText(
      'Every fact was read by a machine: check its words before you act on it. --json prints all passages, --format md|html|pdf|docx an advisory.',
    ),
  ])
}

/** The insights, gravest first, and the actions for each audience. */
export function showAdvice(insights: readonly Insight[], actions: readonly Action[]): string[] {
  return [
    ...(insights.length === 0 ? [] : heading('What it means', '-')),
    ...insights.flatMap(({ severity, title, why }) => [
      ...wrapText(`${severityInWords[severity].toUpperCase()}: ${title}`, {
        indent: '    ',
        first: '  ',
      }),
      ...wrapText(why, { indent: '      ' }),
    ]),
    ...(insights.length === 0 ? [] : ['']),
    ...(actions.length === 0 ? [] : heading('What to do', '-')),
    ...actionsInWords(actions).flatMap(({ audience, tasks }) => [
      `  ${audience}`,
      ...tasks.flatMap(({ title, due }) =>
        wrapText(`${title} (${due})`, { indent: '      ', first: '    - ' }),
      ),
    ]),
    ...(actions.length === 0 ? [] : ['']),
  ]
}

export const joined = (lines: readonly string[]): string => `${lines.join('\n').trimEnd()}\n`
