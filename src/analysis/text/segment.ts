import { emptyMemory } from '../memory.ts'
import type { Sentence, TextModel, Token } from '../text-model.ts'
import { screenText, type Screened } from '../screen/screening.ts'
import { isBoilerplate, opensAdvice, opensCompanyBlurb, promotionIn } from './boilerplate.ts'
import { findSentenceEnds } from './split-sentences.ts'
import { tokenize } from './tokenize.ts'

interface Span {
  readonly start: number
  readonly end: number
}

type Block = Pick<Sentence, 'kind' | 'section'>

/** Reads a text into paragraphs, sentences and tokens; all offsets count in the text as given. */
export function buildTextModel(text: string): TextModel {
  const cut: Omit<Sentence, keyof Block | 'screening' | 'memory'>[] = []
  const spans = findSpans(text)
  for (const [paragraph, { start, end }] of spans.entries()) {
    let from = start
    for (const to of findSentenceEnds(text, start, end)) {
      const tokens: Token[] = []
      tokenize(text, from, to, tokens)
      const first = tokens[0]
      if (first) {
        cut.push({
          index: cut.length,
          start: first.start,
          end: to,
          text: text.slice(first.start, to),
          tokens,
          paragraph,
        })
      }
      from = to
    }
  }
  const { sentences: screenings, whole } = screenText(text, cut)
  const blocks = readBlocks({ text, screening: whole }, spans)
  const sentences = cut.map((sentence, i): Sentence => ({
    ...sentence,
    ...(blocks[sentence.paragraph] ?? plainBlock),
    screening: screenings[i] ?? whole,
    memory: emptyMemory(),
  }))
  return { text, sentences, screening: whole, memory: emptyMemory() }
}

const bullet = /^(?:[-*•–—‣▪●◦·✓✔☑→➔➤►▶■□○»]️?|\d{1,2}[.)]|\(?[a-z]\))\s+\S/
const endsSentence = /[.!?…]["'”’)\]]*$/

/** Lines joined to paragraphs. */
function findSpans(text: string): readonly Span[] {
  const lines: Span[] = []
  const spans: { start: number; end: number }[] = []
  for (let at = 0; at <= text.length;) {
    const feed = text.indexOf('\n', at)
    const stop = feed === -1 ? text.length : feed
    let start = at
    let end = stop
    while (start < end && isBlank(text.charCodeAt(start))) start++
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--
    lines.push({ start, end })
    at = stop + 1
  }
  const width = wrapWidth(lines)
  let open: { start: number; end: number } | null = null
  let last: Span | null = null
  for (const line of lines) {
    if (line.end === line.start) {
      open = null
      continue
    }
    if (open && last && continues(text, last, line, width)) open.end = line.end
    else {
      open = { ...line }
      spans.push(open)
    }
    last = line
  }
  return spans
}

const plainBlock: Block = { kind: 'prose', section: 'body' }

/** What each paragraph is. */
function readBlocks(whole: Screened, spans: readonly Span[]): readonly Block[] {
  const { text } = whole
  const promotion = promotionIn(whole)
  const blocks: Block[] = []
  let section: Sentence['section'] = 'body'
  let blurb = false
  for (const [i, span] of spans.entries()) {
    const body = text.slice(span.start, span.end)
    const place = text.length > 0 ? span.start / text.length : 0
    const listItem = bullet.test(body)
    const heading = !listItem && isHeading(body, spans.length)
    if (heading) {
      section = opensAdvice(body)
        ? 'advice'
        : isBoilerplate(body, place, promotion)
          ? section
          : 'body'
      blurb ||= opensCompanyBlurb(body, place)
    }
    const kind =
      blurb || (i > 0 && isBoilerplate(body, place, promotion))
        ? 'boilerplate'
        : heading
          ? 'heading'
          : listItem
            ? 'list-item'
            : 'prose'
    blocks.push({ kind, section })
  }
  return blocks
}

const isBlank = (code: number): boolean =>
  code === 0x20 || code === 0x09 || code === 0x0d || code === 0xa0 || code === 0xfeff

/** Width at which a text was hard-wrapped (mail, PDF), or 0 where lines are paragraphs. */
function wrapWidth(lines: readonly Span[]): number {
  const lengths = lines.map((line) => line.end - line.start).filter((length) => length > 0)
  if (lengths.length < 6) return 0
  let longest = 0
  for (const length of lengths) if (length > longest) longest = length
  if (longest > 120 || longest < 40) return 0
  const full = lengths.filter((length) => length > longest * 0.75).length
  return full >= lengths.length * 0.5 ? longest : 0
}

function continues(text: string, last: Span, line: Span, width: number): boolean {
  const code = text.charCodeAt(line.start)
  const lower = code >= 0x61 && code <= 0x7a
  if (bullet.test(text.slice(line.start, line.start + 8))) return false
  if (width > 0) return last.end - last.start > width * 0.7 || (lower && width > 0)
  return (
    lower &&
    !endsSentence.test(text.slice(Math.max(0, last.end - 4), last.end)) &&
    last.end - last.start > 25
  )
}

/** A short block without a full stop, in a text that has other blocks. */
function isHeading(body: string, blocks: number): boolean {
  if (blocks < 2 || body.length > 160) return false
  if (/[.!…:;,]["'”’)]*$/.test(body.slice(-3))) return false
  const words = body.split(/\s+/)
  return words.length <= 22
}
