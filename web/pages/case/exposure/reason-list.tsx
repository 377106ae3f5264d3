import { Anchor, Group, List, SimpleGrid, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { Verdict, VerdictReason } from '../../../api/exposure-types.ts'
import { Section } from '../../../ui/section.tsx'
import { ShareBar } from '../../../ui/share-bar.tsx'
import {
  sayWeight,
  verdictLabel,
  verdictResults,
  verdictWords,
} from '../../../words/exposure-words.ts'

/** e^7, about a thousand to one: a full bar. */
const heaviest = 7

/** Reasons shown before the lighter ones are asked for. */
const firstReasons = 5

/** Reasons for and against, the heaviest first; then what only tells. */
export function ReasonList({ verdict }: { readonly verdict: Verdict }) {
  const { reasons, result } = verdict
  const leading = result === 'undecided' ? mostLikely(verdict) : result
  const weighing = reasons
    .filter(({ toward, weight }) => toward !== null && weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
  const forIt = weighing.filter(({ toward }) => toward === leading)
  const against = weighing.filter(({ toward }) => toward !== leading)
  const telling = reasons.filter(({ toward, weight }) => toward === null || weight <= 0)
  const name = verdictWords[leading].label.toLowerCase()
  return (
    <Section
      title="Why"
      lead="Each reason says how much likelier its figures are if it is right than if the best other explanation is. Reasons overlap, so the verdict is less sure than all of them multiplied."
    >
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl">
        <Column title={`Speaks for ${name}`} reasons={forIt} none="Nothing does." />
        <Column
          title="Speaks for something else"
          reasons={against}
          none="Nothing that was looked at does."
          withToward
        />
      </SimpleGrid>
      {telling.length === 0 ? null : (
        <Stack gap={4} mt="lg">
          <Text size="sm" fw={600}>
            Also seen, without weight
          </Text>
          <List size="sm" spacing={2}>
            {telling.map(({ id, title }) => (
              <List.Item key={id}>{title}</List.Item>
            ))}
          </List>
        </Stack>
      )}
    </Section>
  )
}

function mostLikely({ probability }: Verdict) {
  const ranked = verdictResults.toSorted((a, b) => (probability[b] ?? 0) - (probability[a] ?? 0))
  return ranked[0] ?? 'authentic'
}

function Column({
  title,
  reasons,
  none,
  withToward = false,
}: {
  readonly title: string
  readonly reasons: readonly VerdictReason[]
  readonly none: string
  readonly withToward?: boolean
}) {
  const [all, setAll] = useState(false)
  const shown = all ? reasons : reasons.slice(0, firstReasons)
  return (
    <Stack gap="sm">
      <Text fw={600} className="group-title">
        {title}
      </Text>
      {reasons.length === 0 ? (
        <Text size="sm" c="dimmed">
          {none}
        </Text>
      ) : null}
      {shown.map(({ id, title: says, weight, toward }) => (
        <div key={id}>
          <Text size="sm">{says}</Text>
          <Group gap="sm" wrap="nowrap" mt={2}>
            <Text size="xs" c="dimmed" w={{ base: 170, sm: 230 }} style={{ flexShrink: 0 }}>
              {sayWeight(weight, withToward && toward !== null ? verdictLabel(toward) : 'so')}
            </Text>
            <div style={{ flex: 1 }}>
              <ShareBar share={Math.min(1, weight / heaviest)} label="" labelWidth={0} />
            </div>
          </Group>
        </div>
      ))}
      {reasons.length > firstReasons ? (
        <Anchor
          component="button"
          type="button"
          size="sm"
          style={{ alignSelf: 'flex-start' }}
          onClick={() => setAll(!all)}
        >
          {all ? 'Show the heaviest only' : `Show ${reasons.length - firstReasons} that weigh less`}
        </Anchor>
      ) : null}
    </Stack>
  )
}
