import { Spoiler, Text } from '@mantine/core'
import type { CaseView } from '#api/contract.ts'
import { capital } from '../../words/figures.ts'
import { sayWho } from '../../words/modality.ts'

/** The words behind an insight or a date, folded after the first. */
export function EvidenceList({
  view,
  numbers,
}: {
  readonly view: CaseView
  readonly numbers: readonly number[]
}) {
  const quotes = numbers.flatMap((n) => {
    const found = view.statements.find((statement) => statement.n === n)
    return found === undefined ? [] : [found]
  })
  if (quotes.length === 0) return null
  return (
    <Spoiler
      mt="xs"
      maxHeight={24}
      showLabel={quotes.length > 1 ? `Show all ${quotes.length} quotes` : 'More'}
      hideLabel="Less"
      styles={{ control: { fontSize: 'var(--mantine-font-size-sm)' } }}
    >
      {quotes.map(({ n, quote, modality, assertedBy }) => (
        <Text key={n} size="sm" c="dimmed">
          {capital(sayWho(modality, assertedBy))}: “{quote}”
        </Text>
      ))}
    </Spoiler>
  )
}
