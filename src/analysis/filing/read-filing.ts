import { filingLabels, ofDataBreach } from '#data/filing-words.ts'
import { anyOf } from '../wording.ts'

/** What a line of a form is about; null for lines that are about something else, such as the address of who signs. */
export type FilingTopic = keyof typeof filingLabels

/** A line of the form: its label and what was filled in, both as places in the text. */
export interface FilingEntry {
  readonly topic: FilingTopic | null
  readonly label: { readonly start: number; readonly end: number }
  readonly value: { readonly start: number; readonly end: number }
}

/** A form on which somebody notifies an authority of a breach of its own. */
export interface Filing {
  /** False for the form as it is handed out. */
  readonly isFilledIn: boolean
  readonly entries: readonly FilingEntry[]
}

const wholly = (labels: string): RegExp => new RegExp(`^${anyOf(labels)}$`, 'iu')
const entity = wholly(filingLabels.entity)
const topics = Object.entries(filingLabels).map(
  ([topic, labels]) => [topic as FilingTopic, wholly(labels)] as const,
)

/** "2. Date(s) of breach (if known): 4 March 2026", also as the row of a table, and with the value in the lines below. */
const labelled =
  /^[^\p{L}\d\n]{0,8}(?:\d{1,2}(?:\.\d{1,2})?[.)]?\s+)?(\p{L}[^:|\t\n]{1,170})[:|\t]([^\n]*)$/dgmu

/**
 * Reads a form; null where the text is none. A form names who notifies, and how many people are concerned, when it
 * happened or when it was found. Reports of accidents have such lines too, but speak of no breach.
 */
export function readFiling(text: string): Filing | null {
  const lines = text.matchAll(labelled).take(mostLines).toArray()
  const labels = lines.map(([, label = '']) => plainLabel(label))
  // Many texts have such lines; the other topics are looked for only where somebody notifies.
  if (!labels.some((label) => entity.test(label))) return null
  const topicsOfLines = labels.map(topicOf)
  if (!isFiling(topicsOfLines) || !isOfBreach(text, labels)) return null
  const entries = lines.map((line, i): FilingEntry => {
    const [label = nowhere, value = nowhere] = (line.indices ?? []).slice(1).map(toSpan)
    const beside = trimmed(text, value)
    return {
      topic: topicsOfLines[i] ?? null,
      label,
      value: isEmpty(beside) ? below(text, value.end, lines[i + 1]?.index) : beside,
    }
  })
  const filled = entries.map(({ topic, value }) => (isEmpty(value) ? null : topic))
  // What follows the form, such as the letter to those affected, is read like any other text.
  const isOfForm = ({ topic, value }: FilingEntry): boolean =>
    topic !== null || value.end - value.start <= longestOther
  return {
    isFilledIn: isFiling(filled),
    entries: entries.slice(0, topicsOfLines.findLastIndex(isKnown) + 1).filter(isOfForm),
  }
}

/** No form has more lines; logs and lists have thousands that look like theirs. */
const mostLines = 500

/** A line with more than that behind its label is a sentence of a letter, in characters. */
const longestOther = 200

const isKnown = (topic: FilingTopic | null): boolean => topic !== null

type Span = FilingEntry['value']
const nowhere: Span = { start: 0, end: 0 }
const toSpan = ([start, end]: readonly [number, number] = [0, 0]): Span => ({ start, end })
const isEmpty = ({ start, end }: Span): boolean => end <= start

/** A span without spaces and the marks of tables and bold letters at its ends. */
function trimmed(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && isMark(text.charAt(start))) start++
  while (start < end && isMark(text.charAt(end - 1))) end--
  return { start, end }
}
const isMark = (sign: string): boolean => /[\s*_|]/.test(sign)

/** A label without what stands in brackets in it. */
const plainLabel = (label: string): string =>
  label
    .replaceAll(/\([^()]*\)/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll('’', "'")
    .trim()

const topicOf = (label: string): FilingTopic | null =>
  topics.find(([, pattern]) => pattern.test(label))?.[0] ?? null

const isFiling = (known: readonly (FilingTopic | null)[]): boolean =>
  known.includes('entity') && known.some((topic) => topic !== null && tellsOfBreach.has(topic))

/** What only a form about a breach has. */
export const tellsOfBreach: ReadonlySet<FilingTopic> = new Set([
  'occurred',
  'discovered',
  'affected',
  'residents',
])

const isOfBreach = (text: string, labels: readonly string[]): boolean =>
  [text.slice(0, titleReach), ...labels].some((each) => breachNamed.test(each))
const breachNamed = new RegExp(`(?<![\\p{L}])${anyOf(ofDataBreach)}(?![\\p{L}])`, 'iu')
/** How far the title of a form may reach, in characters. */
const titleReach = 300

/** The lines below a label, up to an empty one or the next label. */
function below(text: string, from: number, to = text.length): Span {
  const [whole = '', filled = ''] =
    /^\s*\n((?:[^\n]*\S[^\n]*(?:\n|$)){1,12})/.exec(text.slice(from, to)) ?? []
  return trimmed(text, { start: from + whole.length - filled.length, end: from + whole.length })
}

/** The line of the form in which a place of the text lies. */
export const entryAt = (filing: Filing, at: number): FilingEntry | undefined =>
  filing.entries.find(
    ({ label, value }) => label.start <= at && at < Math.max(value.end, label.end),
  )

/** What was filled in behind labels of a topic. */
export const filledIn = (filing: Filing, topic: FilingTopic): readonly FilingEntry['value'][] =>
  filing.entries.flatMap((entry) =>
    entry.topic === topic && !isEmpty(entry.value) ? [entry.value] : [],
  )
