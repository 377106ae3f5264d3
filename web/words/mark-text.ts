/** A statement's place in a document. */
export interface Marked {
  readonly n: number
  readonly start: number
  readonly end: number
}

/** A run of text and the numbers of all statements that rest on it. */
export interface Segment {
  readonly start: number
  readonly end: number
  readonly statements: readonly number[]
}

/** A paragraph of the document, cut where statements begin and end. */
export interface Paragraph {
  readonly start: number
  readonly end: number
  readonly segments: readonly Segment[]
  readonly statements: readonly number[]
}

/**
 * Cuts a text into paragraphs at line ends and each paragraph into segments at the borders of
 * spans, which may overlap and may cross paragraphs. Offsets are UTF-16, into `text`.
 */
export function markText(text: string, spans: readonly Marked[]): readonly Paragraph[] {
  const sorted = spans
    .filter((span) => span.end > span.start && span.end <= text.length)
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
  const paragraphs: Paragraph[] = []
  let open: Marked[] = []
  let next = 0
  for (const { start, end } of lines(text)) {
    open = open.filter((span) => span.end > start)
    for (let span = sorted[next]; span !== undefined && span.start < end; span = sorted[++next]) {
      if (span.end > start) open.push(span)
    }
    paragraphs.push({
      start,
      end,
      segments: cut(start, end, open),
      statements: open.map((span) => span.n),
    })
  }
  return paragraphs
}

function* lines(text: string): Generator<{ start: number; end: number }> {
  const breaks = /\r?\n(?:[ \t]*\r?\n)*/g
  let start = 0
  for (let found = breaks.exec(text); found !== null; found = breaks.exec(text)) {
    if (found.index > start) yield { start, end: found.index }
    start = found.index + found[0].length
  }
  if (start < text.length) yield { start, end: text.length }
}

function cut(start: number, end: number, spans: readonly Marked[]): Segment[] {
  const borders = new Set([start, end])
  for (const span of spans) {
    borders.add(Math.max(span.start, start))
    borders.add(Math.min(span.end, end))
  }
  const points = [...borders].sort((a, b) => a - b)
  return points.slice(1).map((to, i) => {
    const from = points[i] ?? start
    const over = spans.filter((span) => span.start < to && span.end > from)
    return { start: from, end: to, statements: over.map((span) => span.n) }
  })
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })

/** The sentences of one paragraph that hold any of the spans, as offsets into the document. */
export function sentencesOf(
  text: string,
  paragraph: Pick<Paragraph, 'start' | 'end'>,
  spans: readonly Marked[],
): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = []
  for (const { index, segment } of sentences.segment(text.slice(paragraph.start, paragraph.end))) {
    const start = paragraph.start + index
    const end = start + segment.trimEnd().length
    if (spans.some((span) => span.start < end && span.end > start)) found.push({ start, end })
  }
  return found
}

/** The sentence in which a statement stands, as its words and what is before and after them. */
export function sentenceAround(
  text: string,
  { start, end }: Omit<Marked, 'n'>,
): { readonly before: string; readonly words: string; readonly after: string } {
  const span = { n: 0, start, end }
  const found = lines(text)
    .filter((line) => line.start < end && line.end > start)
    .flatMap((line) => sentencesOf(text, line, [span]))
    .toArray()
  return {
    before: text.slice(found[0]?.start ?? start, start),
    words: text.slice(start, end),
    after: text.slice(end, Math.max(end, found.at(-1)?.end ?? end)),
  }
}
