import { memo, useMemo } from 'react'
import { markText, sentencesOf, type Marked, type Paragraph } from '../../words/mark-text.ts'

/** Above this many characters, paragraphs out of sight are not laid out. */
const longText = 60_000
const none: readonly number[] = []

/** A text with its statements marked; those in `active` strongly, with their sentence. */
export function DocumentText({
  text,
  spans,
  active,
  onPick,
}: {
  readonly text: string
  readonly spans: readonly Marked[]
  readonly active: readonly number[]
  readonly onPick: (numbers: readonly number[]) => void
}) {
  const paragraphs = useMemo(() => markText(text, spans), [text, spans])
  const activeSpans = useMemo(
    () => spans.filter((span) => active.includes(span.n)),
    [spans, active],
  )
  return (
    <div
      className="document"
      data-long={text.length > longText || undefined}
      onClick={(event) => pick(event.target)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        if (pick(event.target)) event.preventDefault()
      }}
    >
      {paragraphs.map((paragraph) => (
        <MarkedParagraph
          key={paragraph.start}
          text={text}
          paragraph={paragraph}
          activeSpans={paragraph.statements.some((n) => active.includes(n)) ? activeSpans : noSpans}
        />
      ))}
    </div>
  )

  function pick(target: EventTarget): boolean {
    const mark = target instanceof Element ? target.closest('mark') : null
    if (mark === null) return false
    onPick((mark.dataset['statements'] ?? '').split(' ').map(Number))
    return true
  }
}

const noSpans: readonly Marked[] = []

const MarkedParagraph = memo(function MarkedParagraph({
  text,
  paragraph,
  activeSpans,
}: {
  readonly text: string
  readonly paragraph: Paragraph
  readonly activeSpans: readonly Marked[]
}) {
  const sentences = activeSpans.length === 0 ? [] : sentencesOf(text, paragraph, activeSpans)
  const active = activeSpans.length === 0 ? none : activeSpans.map((span) => span.n)
  const inSentence = (at: number): boolean =>
    sentences.some(({ start, end }) => at >= start && at < end)

  return (
    <p>
      {paragraph.segments.map((segment, i) => {
        const words = text.slice(segment.start, segment.end)
        if (segment.statements.length === 0) {
          return sentences.length === 0 ? words : tint(words, segment.start, sentences)
        }
        const before = paragraph.segments[i - 1]
        return (
          <mark
            key={segment.start}
            role="button"
            // One stop for the keyboard in each run of marked words.
            tabIndex={before === undefined || before.statements.length === 0 ? 0 : -1}
            data-statements={segment.statements.join(' ')}
            data-active={segment.statements.some((n) => active.includes(n)) || undefined}
            className={inSentence(segment.start) ? 'sentence' : undefined}
          >
            {words}
          </mark>
        )
      })}
    </p>
  )
})

/** Plain words, those within an active sentence tinted. */
function tint(
  words: string,
  offset: number,
  sentences: readonly { readonly start: number; readonly end: number }[],
): React.ReactNode {
  const parts: React.ReactNode[] = []
  let at = 0
  for (const { start, end } of sentences) {
    const from = Math.max(start - offset, at)
    const to = Math.min(end - offset, words.length)
    if (to <= from) continue
    parts.push(words.slice(at, from))
    parts.push(
      <span key={start} className="sentence">
        {words.slice(from, to)}
      </span>,
    )
    at = to
  }
  parts.push(words.slice(at))
  return parts
}
