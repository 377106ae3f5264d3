import { SimpleGrid, Stack, Text } from '@mantine/core'
import type { Verdict } from '../../../api/exposure-types.ts'
import { Section } from '../../../ui/section.tsx'

type Point = NonNullable<Verdict['otherReading']>['points'][number]

/** The innocent reading of rows that match none of our records, with the figures for and against it. */
export function OtherReading({ verdict }: { readonly verdict: Verdict }) {
  const { otherReading, sentences } = verdict
  if (otherReading === undefined) return null
  const said = sentences.find(({ id }) => id === 'other-reading')?.sentence
  const { points } = otherReading
  return (
    <Section title="Another reading" lead={said}>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl">
        <Points title="Speaks for it" points={points.filter(({ speaks }) => speaks === 'for')} />
        <Points title="Does not" points={points.filter(({ speaks }) => speaks !== 'for')} />
      </SimpleGrid>
    </Section>
  )
}

function Points({ title, points }: { readonly title: string; readonly points: readonly Point[] }) {
  return (
    <Stack gap="sm">
      <Text fw={600} className="group-title">
        {title}
      </Text>
      {points.length === 0 ? (
        <Text size="sm" c="dimmed">
          Nothing that was looked at.
        </Text>
      ) : null}
      {points.map(({ id, sentence }) => (
        <Text key={id} size="sm">
          {sentence}
        </Text>
      ))}
    </Stack>
  )
}
