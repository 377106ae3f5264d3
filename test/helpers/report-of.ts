import assert from 'node:assert/strict'
import { analyzeReport } from '#analysis/index.ts'
import type { CaseFacts } from '#cases/index.ts'

/** What the analysis reads in a text of that day, for those who publish. */
export const reportOf = (text: string, publishedAt = '2026-05-20') =>
  analyzeReport(
    { text, title: null, publishedAt, siteName: null, url: null, sha256: '' },
    { seat: 'publisher', withText: false },
  )

/** The facts of a text that reports a breach. */
export function factsOf(text: string, publishedAt?: string): CaseFacts {
  const { case: facts } = reportOf(text, publishedAt)
  assert.ok(facts !== undefined, text)
  return facts
}
