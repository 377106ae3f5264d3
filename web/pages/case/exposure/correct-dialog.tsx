import { Stack, Text } from '@mantine/core'
import type { Person } from '../../../api/exposure-types.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { personName, placeOf, sayRowsOf } from './person-line.tsx'
import { WhatIsWrong } from './what-is-wrong.tsx'

/** Corrects somebody of the list of people. */
export function CorrectDialog({
  runId,
  person,
  onClose,
}: {
  readonly runId: string
  readonly person: Person
  readonly onClose: () => void
}) {
  const about = [personName(person), placeOf(person), sayRowsOf(person) ?? 'one row']
  return (
    <Dialog onClose={onClose} title="Correct one person" size="lg">
      <Stack gap="md">
        <Text size="sm">{about.join(' · ')}</Text>
        <WhatIsWrong runId={runId} person={person} queue={null} onOther={null} onClose={onClose} />
      </Stack>
    </Dialog>
  )
}
