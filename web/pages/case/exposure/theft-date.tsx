import { Box, Group, Text } from '@mantine/core'
import type { Verdict } from '../../../api/exposure-types.ts'
import { Section } from '../../../ui/section.tsx'
import { sayTheft } from '../../../words/exposure-words.ts'
import { sayDay } from '../../../words/time.ts'

const dayMs = 86_400_000

const basisInWords = {
  presence:
    'From which of your records are in the leak and which newer ones are not, with 95% confidence.',
  newest: 'The day of your newest record in the leak; your later records do not show until when.',
  leak: 'From the newest date in the leak itself; your own records, with the day each was made, would bracket it from both sides.',
} as const satisfies Record<NonNullable<Verdict['theftDate']>['basis'], string>

/** Between which days the data was taken, as a sentence and as a bracket on a line of days. */
export function TheftDate({ found }: { readonly found: NonNullable<Verdict['theftDate']> }) {
  const from = Date.parse(found.from)
  const to = Date.parse(found.to)
  const days = Math.max(1, Math.round((to - from) / dayMs))
  // Room on both sides, so that a bracket of one day is still seen as a bracket.
  const start = from - days * dayMs
  const span = 3 * days * dayMs
  const at = (iso: string): number => ((Date.parse(iso) - start) / span) * 100
  const isBracket = found.basis === 'presence'
  const says = `${sayTheft(found)}${isBracket ? `, likeliest on ${sayDay(found.likeliest)}` : ''}`
  return (
    <Section title="When it was taken" lead={basisInWords[found.basis]}>
      <Text fw={600}>{says}.</Text>
      <Box mt="md" aria-hidden className="bracket">
        <Box
          className="bracket-span"
          data-open={isBracket ? undefined : true}
          style={{ insetInlineStart: `${at(found.from)}%`, inlineSize: `${100 / 3}%` }}
        />
        <Box className="bracket-mark" style={{ insetInlineStart: `${at(found.likeliest)}%` }} />
      </Box>
      <Group
        justify="space-between"
        mt={6}
        aria-hidden
        style={{ marginInline: 'calc(100% / 3 - 46px)' }}
      >
        <Text size="xs" c="dimmed" w={92} ta="center">
          {sayDay(found.from)}
        </Text>
        <Text size="xs" c="dimmed" w={92} ta="center">
          {isBracket ? sayDay(found.to) : 'or later'}
        </Text>
      </Group>
    </Section>
  )
}
