import type { AdvisorySource, SourceDocument } from './types.ts'

type SourceStatement = AdvisorySource['statements'][number]

/** A sentence that statements rest on, and the words in it that they point at. */
interface Passage {
  readonly number: number
  readonly document: number | null
  readonly start: number
  readonly end: number
  readonly spans: { start: number; end: number }[]
  readonly note: string
}

/**
 * Numbers the sentences that an advisory quotes, in the order in which they are first asked for.
 * Statements in one sentence share its number, so a reader meets each sentence once.
 */
export class QuoteList {
  readonly #statements: ReadonlyMap<number, SourceStatement>
  readonly #documents: readonly SourceDocument[]
  readonly #passages = new Map<string, Passage>()

  constructor(source: Pick<AdvisorySource, 'statements' | 'documents'>) {
    this.#statements = new Map(source.statements.map((statement) => [statement.n, statement]))
    this.#documents = source.documents
  }

  /** Quote numbers behind statement numbers; at most `most`, best first, shown in rising order. */
  numbersOf(evidence: readonly number[], most = 4): readonly number[] {
    const found = new Set<number>()
    for (const n of evidence) {
      const statement = this.#statements.get(n)
      if (statement !== undefined && found.size < most) found.add(this.#numberOf(statement))
    }
    return [...found].toSorted((a, b) => a - b)
  }

  #numberOf(statement: SourceStatement): number {
    const document = statement.document === null ? undefined : this.#documents[statement.document]
    if (document === undefined || statement.document === null) {
      const key = `note ${statement.n}`
      const known = this.#passages.get(key)
      if (known !== undefined) return known.number
      const number = this.#passages.size + 1
      const note = statement.quote
      this.#passages.set(key, { number, document: null, start: 0, end: 0, spans: [], note })
      return number
    }
    const sentence = sentenceAround(document.text, statement.start, statement.end)
    const key = `${statement.document}:${sentence.start}`
    let passage = this.#passages.get(key)
    if (passage === undefined) {
      const number = this.#passages.size + 1
      passage = { number, document: statement.document, ...sentence, spans: [], note: '' }
      this.#passages.set(key, passage)
    }
    passage.spans.push({ start: statement.start, end: statement.end })
    return passage.number
  }

  /** All passages asked for so far, in the order of their numbers. */
  list() {
    return [...this.#passages.values()].map((passage) => ({
      number: passage.number,
      parts: this.#partsOf(passage),
      source: passage.document === null ? null : passage.document + 1,
    }))
  }

  #partsOf({ document, start, end, spans, note }: Passage) {
    const text = document === null ? undefined : this.#documents[document]?.text
    if (text === undefined) return [{ text: note, said: true }]
    const parts: { text: string; said: boolean }[] = []
    let at = start
    for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
      if (span.end <= at) continue
      const from = Math.max(span.start, at)
      const to = Math.min(span.end, end)
      if (to <= from) continue
      if (from > at) parts.push({ text: oneLine(text.slice(at, from)), said: false })
      const last = parts.at(-1)
      const said = oneLine(text.slice(from, to))
      // Two spans that touch are one mark: "****" between them is no Markdown.
      if (last?.said === true) parts[parts.length - 1] = { text: last.text + said, said: true }
      else parts.push({ text: said, said: true })
      at = to
    }
    if (at < end) parts.push({ text: oneLine(text.slice(at, end)), said: false })
    return parts
  }
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
const window = 1500
const abbreviation =
  /(?:^|\s)(?:[A-Z]|Mr|Mrs|Ms|Dr|Inc|Ltd|Co|Corp|St|No|vs|e\.g|i\.e|U\.S|U\.K)\.\s*$/

/** The sentence in which a span stands, without the white space around it; never longer than two windows. */
export function sentenceAround(
  text: string,
  start: number,
  end: number,
): { start: number; end: number } {
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - window)
  const lineBreak = text.indexOf('\n', end)
  const lineEnd = Math.min(lineBreak === -1 ? text.length : lineBreak, end + window)
  let from = lineStart
  let to = lineEnd
  let open = lineStart
  for (const { segment, index } of segmenter.segment(text.slice(lineStart, lineEnd))) {
    const after = lineStart + index + segment.length
    if (abbreviation.test(segment)) continue
    if (after <= start) from = after
    else if (after >= end) {
      to = after
      break
    }
    open = after
  }
  if (to <= from) to = Math.max(open, end)
  while (from < start && /\s/.test(text[from] ?? '')) from++
  while (to > end && /\s/.test(text[to - 1] ?? '')) to--
  return { start: from, end: to }
}
