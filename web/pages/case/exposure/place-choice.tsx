import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Person } from '../../../api/exposure-types.ts'
import { PlaceSelect } from '../duties/place-select.tsx'
import { placeOf } from './person-line.tsx'

/** As short as the server accepts. */
const shortestReason = 3

/** The right country or state of a person, and how one knows. */
export function PlaceChoice({
  person,
  busy,
  onPlace,
  onClose,
}: {
  readonly person: Person
  readonly busy: boolean
  readonly onPlace: (place: string | null, reason: string) => void
  readonly onClose: () => void
}) {
  const [place, setPlace] = useState<string | null>(null)
  const [isUnknown, setUnknown] = useState(false)
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const isShort = reason.trim().length < shortestReason
  const isReady = isUnknown || place !== null
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setAsked(true)
        if (isReady && !isShort) onPlace(isUnknown ? null : place, reason.trim())
      }}
    >
      <Stack gap="sm" maw={420}>
        <PlaceSelect
          label="Right place"
          description={`The rules say: ${placeOf(person)}`}
          value={isUnknown ? null : place}
          isDisabled={isUnknown}
          error={asked && !isReady ? 'Choose a place, or say that nobody knows it' : null}
          onChange={setPlace}
        />
        <Checkbox
          label="Nobody knows it"
          checked={isUnknown}
          onChange={(event) => setUnknown(event.currentTarget.checked)}
        />
        <TextInput
          label="How do you know?"
          description="Kept with your name; write nothing that names the person"
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={asked && isShort ? 'Say how, in a few words' : null}
        />
        <Group gap="sm">
          <Button type="submit" loading={busy}>
            Set the place
          </Button>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
