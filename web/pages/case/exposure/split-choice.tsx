import { Button, Group, Radio, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { splitsQuery } from '../../../api/exposure.ts'
import type { Person, SplitOffer } from '../../../api/exposure-types.ts'
import { NotLoaded } from '../../../ui/not-loaded.tsx'
import { splitWords } from '../../../words/exposure-words.ts'
import { plural } from '../../../words/figures.ts'
import { NothingOffered } from './nothing-offered.tsx'
import { SplitParts } from './split-parts.tsx'

/** The ways in which the rows of a merge can be told apart, each with the people it would give. */
export function SplitChoice({
  runId,
  person,
  busy,
  onSplit,
  onClose,
}: {
  readonly runId: string
  readonly person: Person
  readonly busy: boolean
  readonly onSplit: (by: SplitOffer['by']) => void
  readonly onClose: () => void
}) {
  const found = useQuery(splitsQuery(runId, person.person))
  const [picked, setPicked] = useState<string | null>(null)
  if (!found.isSuccess) return <NotLoaded found={found} label="Loading ways to split" />
  const offers = found.data
  const offer = offers.find(({ by }) => by === picked) ?? offers[0]
  if (offer === undefined) {
    return (
      <NothingOffered onClose={onClose}>
        Nothing tells these rows apart: an analyst split or joined them already, or they say the
        same.
      </NothingOffered>
    )
  }
  return (
    <Stack gap="md">
      <Radio.Group
        label={`Tell the ${plural(person.rows, 'row')} apart by`}
        value={offer.by}
        onChange={setPicked}
      >
        <Stack gap={6} mt={6}>
          {offers.map(({ by, people }) => (
            <Radio
              key={by}
              value={by}
              label={`${splitWords[by] ?? by}: ${plural(people, 'person', 'people')}`}
            />
          ))}
        </Stack>
      </Radio.Group>
      <SplitParts offer={offer} heading="Would be" />
      <Group gap="sm">
        <Button loading={busy} onClick={() => onSplit(offer.by)}>
          Split into {plural(offer.people, 'person', 'people')}
        </Button>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
      </Group>
    </Stack>
  )
}
