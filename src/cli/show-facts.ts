import type { CaseFacts } from '#cases/index.ts'
import { caseInWords, factSections, sentenceAround, type FactLine } from '#sharing/index.ts'
import { wrapText } from './wrap-text.ts'

/** What statements refer to: passages of several texts, or an analyst's note. */
export interface Evidence {
  readonly statements: readonly {
    readonly n: number
    readonly start: number
    readonly end: number
    readonly quote: string
    /** The index of the text; null for an analyst's note. */
    readonly document: number | null
  }[]
  readonly texts: readonly string[]
}

const mostQuoted = 230
/** When a sentence is quoted again: how many characters around the words are shown. */
const mostAgain = 90

/**
 * The facts of a case in lines of 80 columns: the story, then each fact with how sure it is and the words
 * behind it.
 */
export function showFacts(facts: CaseFacts, evidence: Evidence): string[] {
  const { status, meaning, summary } = caseInWords(facts)
  const passages = passagesOf(evidence)
  const quoted = new Set<string>()
  return [
    ...heading(facts.title, '='),
    '',
    ...wrapText(`${status.toUpperCase()}: ${meaning}`),
    '',
    ...wrapText(summary.join(' ')),
    '',
    ...factSections(facts).flatMap(({ title, lines }) => [
      ...heading(title, '-'),
      ...sectionLines(lines, passages, quoted),
      '',
    ]),
  ]
}

/** A title with an underline. */
export function heading(title: string, mark: string): string[] {
  const lines = wrapText(title)
  return [...lines, mark.repeat(Math.max(0, ...lines.map(({ length }) => length)))]
}

interface Passage {
  readonly key: string
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Facts that rest on the same sentence are grouped above it. */
function sectionLines(
  lines: readonly FactLine[],
  passages: ReadonlyMap<number, Passage>,
  quoted: Set<string>,
): readonly string[] {
  const groups: { passage: Passage | undefined; spans: Passage[]; facts: FactLine[] }[] = []
  for (const fact of lines) {
    const passage = passages.get(fact.evidence[0] ?? 0)
    const known =
      passage === undefined ? undefined : groups.find((group) => group.passage?.key === passage.key)
    if (known === undefined) {
      groups.push({ passage, spans: passage === undefined ? [] : [passage], facts: [fact] })
    } else {
      known.facts.push(fact)
      if (passage !== undefined) known.spans.push(passage)
    }
  }
  return groups.flatMap(({ spans, facts }) => [
    ...facts.flatMap(factLines),
    ...quoteLines(spans, quoted),
  ])
}

function factLines({ text, certainty, evidence, disputed }: FactLine): string[] {
  const more = evidence.length > 1 ? `, ${evidence.length} passages` : ''
  const doubt = disputed ? '; a source says otherwise' : ''
  return wrapText(`${text} — ${certainty}${more}${doubt}`, { indent: '    ', first: '  ' })
}

/** The sentence, shortened to the surroundings of the words where it is long. */
function quoteLines(spans: readonly Passage[], quoted: Set<string>): string[] {
  const [first] = spans
  if (first === undefined) return []
  const from = Math.min(...spans.map(({ start }) => start))
  const to = Math.max(...spans.map(({ end }) => end))
  const most = quoted.has(first.key) ? mostAgain : mostQuoted
  quoted.add(first.key)
  return wrapText(`“${cut(first.text, { from, to, most })}”`, {
    indent: '       ',
    first: '      ',
  })
}

/** About `most` characters around the words from `from` to `to`. */
function cut(
  text: string,
  { from, to, most }: { readonly from: number; readonly to: number; readonly most: number },
): string {
  if (text.length <= most) return text
  const room = Math.max(0, most - (to - from))
  let start = Math.max(0, from - Math.floor(room / 2))
  let end = Math.min(text.length, Math.max(to, start + most))
  if (end - start > 2 * mostQuoted) end = start + 2 * mostQuoted
  // Whole words only.
  while (start > 0 && /\S/.test(text[start - 1] ?? ' ')) start--
  while (end < text.length && /\S/.test(text[end] ?? ' ')) end++
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`
}

/** For each statement its sentence, on one line, and its position within. */
function passagesOf({ statements, texts }: Evidence): ReadonlyMap<number, Passage> {
  return new Map(
    statements.map(({ n, start, end, quote, document }) => {
      const text = document === null ? undefined : texts[document]
      if (text === undefined) {
        return [n, { key: `note ${n}`, text: oneLine(quote), start: 0, end: quote.length }]
      }
      const sentence = sentenceAround(text, start, end)
      const before = oneLine(text.slice(sentence.start, start))
      const said = oneLine(text.slice(start, end))
      return [
        n,
        {
          key: `${document}:${sentence.start}`,
          text: oneLine(text.slice(sentence.start, sentence.end)),
          start: before.length,
          end: before.length + said.length,
        },
      ]
    }),
  )
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')
