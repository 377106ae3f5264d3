import { Button, List, Stack, Text, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useState } from 'react'
import type { DutiesView } from '#api/contract.ts'
import { capital } from '../../../words/figures.ts'
import { sayMoments } from '../../../words/time.ts'

/** Laws shown at once: there are more than a hundred, and whoever asks has one in mind. */
const mostShown = 20

type NotOwed = DutiesView['notOwed']

/** The duties that were looked at and are not owed, folded: of each law who need not be told, and why. */
export function NotOwedList({ notOwed }: { readonly notOwed: NotOwed }) {
  const [open, { toggle }] = useDisclosure()
  return (
    <Stack gap="xs" align="flex-start">
      <Button size="compact-sm" variant="subtle" aria-expanded={open} onClick={toggle}>
        {open ? 'Hide' : 'Show'} the {notOwed.length} duties that are not owed, and why
      </Button>
      {open ? <Laws notOwed={notOwed} /> : null}
    </Stack>
  )
}

function Laws({ notOwed }: { readonly notOwed: NotOwed }) {
  const [words, setWords] = useState('')
  const found = notOwed.filter(({ regimeName, recipientName }) =>
    `${regimeName} ${recipientName}`.toLowerCase().includes(words.trim().toLowerCase()),
  )
  const laws = [...Map.groupBy(found, ({ regimeName, reason }) => `${regimeName}\n${reason}`)]
  return (
    <>
      <TextInput
        label="Find a law"
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <List size="sm" spacing={6}>
        {laws.slice(0, mostShown).map(([key, duties]) => (
          <List.Item key={key}>
            <b>{duties[0]?.regimeName}</b>,{' '}
            {duties.map(({ recipientName }) => recipientName).join('; ')}
            <Text size="sm" c="dimmed">
              {capital(sayMoments(duties[0]?.reason ?? ''))}
            </Text>
          </List.Item>
        ))}
      </List>
      <Text size="sm" c="dimmed" role="status">
        {laws.length === 0
          ? 'No law of this name. The page Laws lists all that are known.'
          : laws.length > mostShown
            ? `And ${laws.length - mostShown} more: type a part of the name.`
            : ''}
      </Text>
    </>
  )
}
