import { Badge, Tooltip } from '@mantine/core'
import type { Asserter, Modality } from '../words/types.ts'
import { asserterWords, modalityWords } from '../words/modality.ts'

/** A word of the field as a badge that explains itself on hover and on focus. */
export function WordBadge({
  word,
  label,
  meaning,
  size = 'sm',
}: {
  readonly word: string
  readonly label: string
  readonly meaning?: string | undefined
  readonly size?: 'sm' | 'md' | 'lg'
}) {
  const badge = (
    <Badge
      className="word"
      flex="none"
      // In a table cell nothing else keeps a word from being cut.
      miw="max-content"
      data-word={word}
      size={size}
      {...(meaning === undefined ? {} : { tabIndex: 0, 'aria-description': meaning })}
    >
      {label}
    </Badge>
  )
  return meaning === undefined ? badge : <Tooltip label={meaning}>{badge}</Tooltip>
}

/** How sure a statement is, and who says it. */
export function ModalityBadge({
  modality,
  assertedBy,
  size = 'sm',
}: {
  readonly modality: Modality
  readonly assertedBy?: Asserter
  readonly size?: 'sm' | 'md' | 'lg'
}) {
  const { label, meaning } = modalityWords[modality]
  const who =
    assertedBy === undefined
      ? ''
      : ` Said by ${asserterWords[assertedBy].label}: ${asserterWords[assertedBy].meaning}`
  return <WordBadge word={modality} label={label} meaning={meaning + who} size={size} />
}
