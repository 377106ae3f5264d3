import { Button, Group, Radio, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { joinsQuery } from '../../../api/exposure.ts'
import type { JoinOffer, Person } from '../../../api/exposure-types.ts'
import { NotLoaded } from '../../../ui/not-loaded.tsx'
import { joinHintWords } from '../../../words/exposure-words.ts'
import { capital, plural } from '../../../words/figures.ts'
import { NothingOffered } from './nothing-offered.tsx'
import { personName, placeOf } from './person-line.tsx'

/** Who may be the same person as this one; whoever is chosen goes on as this one. */
export function JoinChoice({
  runId,
  person,
  busy,
  onJoin,
  onClose,
}: {
  readonly runId: string
  readonly person: Person
  readonly busy: boolean
  readonly onJoin: (other: string) => void
  readonly onClose: () => void
}) {
  const found = useQuery(joinsQuery(runId, person.person))
  const [picked, setPicked] = useState<string | null>(null)
  if (!found.isSuccess) return <NotLoaded found={found} label="Looking for who may be the same" />
  const { offers, total } = found.data
  if (offers.length === 0) {
    return (
      <NothingOffered onClose={onClose}>
        Nobody else in this leak has this phone number, name or mailbox, or nearly this name in this
        company.
      </NothingOffered>
    )
  }
  const more = total - offers.length
  return (
    <Stack gap="md">
      <Radio.Group
        label="Who is the same person?"
        description="One person is left, with the data of both, counted and notified once."
        value={picked}
        onChange={setPicked}
      >
        <Stack gap="sm" mt="sm">
          {offers.map((offer) => (
            <Radio
              key={offer.person.person}
              value={offer.person.person}
              label={personName(offer.person)}
              description={describe(offer)}
            />
          ))}
        </Stack>
      </Radio.Group>
      {more > 0 ? (
        <Text size="sm" c="dimmed">
          and {plural(more, 'less likely person', 'less likely people')}
        </Text>
      ) : null}
      <Group gap="sm">
        <Button
          loading={busy}
          disabled={picked === null}
          onClick={() => (picked === null ? undefined : onJoin(picked))}
        >
          They are one person
        </Button>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
      </Group>
    </Stack>
  )
}

function describe({ person, because }: JoinOffer): string {
  const hints = new Intl.ListFormat('en-GB').format(
    because.map((hint) => joinHintWords[hint] ?? hint),
  )
  const work = [person.title, person.company].filter((each) => each !== null).join(', ')
  return [
    `${capital(hints)}.`,
    [person.email, person.phone, work === '' ? null : work, placeOf(person)]
      .filter((each) => each !== null)
      .join(' · '),
  ].join(' ')
}
