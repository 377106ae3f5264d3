import { Checkbox, Select, SimpleGrid, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { DutiesView } from '#api/contract.ts'
import { api } from '../../../api/api.ts'
import { useDutyChange } from '../../../api/change-duties.ts'
import { regimesQuery } from '../../../api/queries.ts'
import { LocalTimeInput } from '../../../ui/local-time-input.tsx'
import { ReasonDialog } from '../../../ui/reason-dialog.tsx'
import { plainWord } from '../../../words/duty-words.ts'
import { withOffset } from '../../../words/time.ts'
import { PlaceSelect } from './place-select.tsx'
import { isSaidBy, SaidBy } from './said-by.tsx'

/** When something happened that starts a clock, with who says so. */
export function EventDialog({
  duties,
  event: given = 'awareness',
  onClose,
}: {
  readonly duties: DutiesView
  readonly event?: string
  readonly onClose: () => void
}) {
  const { data } = useQuery(regimesQuery)
  const [event, setEvent] = useState(given.split('.')[0] ?? given)
  const [local, setLocal] = useState('')
  const [place, setPlace] = useState<string | null>(null)
  const [incomplete, setIncomplete] = useState(false)
  const [saidBy, setSaidBy] = useState('')
  const events = data?.events ?? [{ id: event, question: '' }]
  const at = local === '' ? null : new Date(local)
  const change = useDutyChange(
    duties.caseId,
    (reason: string) =>
      api.call('addClockEvent', {
        params: { id: duties.caseId },
        body: {
          event,
          at: withOffset(local),
          ...(place === null ? {} : { jurisdiction: place }),
          ...(incomplete ? { incomplete } : {}),
          saidBy,
          reason,
        },
      }),
    'The event is kept.',
  )
  return (
    <ReasonDialog
      title="When something happened"
      confirm="Keep the event"
      size="lg"
      error={change.error}
      busy={change.isPending}
      isReady={at !== null && !Number.isNaN(at.getTime()) && isSaidBy(saidBy)}
      onClose={onClose}
      onConfirm={(reason) => change.mutate(reason, { onSuccess: onClose })}
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <Select
          label="What happened"
          allowDeselect={false}
          searchable
          description={events.find(({ id }) => id === event)?.question ?? ''}
          data={events.map(({ id }) => ({ value: id, label: plainWord(id) }))}
          renderOption={({ option }) => (
            <div>
              {option.label}
              <Text size="xs" c="dimmed">
                {events.find(({ id }) => id === option.value)?.question}
              </Text>
            </div>
          )}
          value={event}
          onChange={(value) => setEvent(value ?? event)}
        />
        <LocalTimeInput label="When" value={local} onChange={setLocal} />
        <PlaceSelect
          label="Only for one place"
          description="Such as a notice to the people of one state"
          value={place}
          onChange={setPlace}
        />
        <SaidBy value={saidBy} onChange={setSaidBy} />
      </SimpleGrid>
      {/notification|report/.test(event) ? (
        <Checkbox
          label="What was sent left information out"
          checked={incomplete}
          onChange={({ currentTarget }) => setIncomplete(currentTarget.checked)}
        />
      ) : null}
    </ReasonDialog>
  )
}
