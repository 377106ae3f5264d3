import { Alert, Anchor, Button, Group, Menu, Stack, Text } from '@mantine/core'
import {
  IconCalendarDown,
  IconChevronDown,
  IconClockPlus,
  IconMapPinPlus,
  IconShieldCheck,
  IconUserCog,
} from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { listInWords, pathTo, type CaseView, type DutiesView } from '#api/contract.ts'
import { dutiesQuery } from '../../../api/queries.ts'
import { useMayChange } from '../../../api/session.ts'
import { NotLoaded } from '../../../ui/not-loaded.tsx'
import { placeLabel, seatWords } from '../../../words/duty-words.ts'
import { AffectedDialog } from './affected-dialog.tsx'
import { DutyClocks } from './duty-clocks.tsx'
import { DutyTable } from './duty-table.tsx'
import { EntriesPanel } from './entries-panel.tsx'
import { EventDialog } from './event-dialog.tsx'
import { NoNoticeDialog } from './no-notice-dialog.tsx'
import { NoNoticeList } from './no-notice-list.tsx'
import { QuestionList } from './question-list.tsx'
import { SeatDialog } from './seat-dialog.tsx'
import { UndeliveredReminders } from './undelivered-reminders.tsx'

type Dialog = 'event' | 'affected' | 'seat' | 'no-notice'

/** Who must be told, by when, and what is still unknown. */
export function DutiesTab({ view }: { readonly view: CaseView }) {
  const found = useQuery(dutiesQuery(view.id))
  if (!found.isSuccess) return <NotLoaded found={found} label="Working out the duties" />
  return <Duties duties={found.data} />
}

function Duties({ duties }: { readonly duties: DutiesView }) {
  const mayChange = useMayChange('answerQuestion', duties)
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const close = () => setDialog(null)
  return (
    <Stack gap="lg">
      <Group justify="space-between" gap="sm" align="flex-start">
        <Text c="dimmed" maw={640}>
          <b>{seatWords[duties.profile.seat].label}.</b> {seatWords[duties.profile.seat].meaning}{' '}
          Worked out from laws with their citations. Not legal advice.{' '}
          {mayChange ? (
            <Anchor component="button" type="button" onClick={() => setDialog('seat')}>
              Change where you stand
            </Anchor>
          ) : null}
        </Text>
        <Group gap="xs">
          {mayChange ? <EnterMenu onPick={setDialog} /> : null}
          <Button
            component="a"
            download
            variant="default"
            href={pathTo('getDutyCalendar', { params: { id: duties.caseId } })}
            leftSection={<IconCalendarDown size={16} aria-hidden />}
          >
            Calendar
          </Button>
        </Group>
      </Group>

      <WhatStartsClocks duties={duties} onPick={mayChange ? setDialog : null} />
      <UndeliveredReminders duties={duties} />
      <DutyClocks duties={duties} />
      {duties.questions.length === 0 ? null : (
        <QuestionList duties={duties} mayChange={mayChange} />
      )}
      <DutyTable duties={duties} />
      <EntriesPanel duties={duties} mayChange={mayChange} />
      <NoNoticeList duties={duties} mayChange={mayChange} />

      {dialog === 'event' ? <EventDialog duties={duties} onClose={close} /> : null}
      {dialog === 'affected' ? <AffectedDialog duties={duties} onClose={close} /> : null}
      {dialog === 'seat' ? <SeatDialog duties={duties} onClose={close} /> : null}
      {dialog === 'no-notice' ? <NoNoticeDialog duties={duties} onClose={close} /> : null}
    </Stack>
  )
}

function EnterMenu({ onPick }: { readonly onPick: (dialog: Dialog) => void }) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button rightSection={<IconChevronDown size={15} aria-hidden />}>Enter</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconMapPinPlus size={16} aria-hidden />}
          onClick={() => onPick('affected')}
        >
          People affected, by place
        </Menu.Item>
        <Menu.Item
          leftSection={<IconClockPlus size={16} aria-hidden />}
          onClick={() => onPick('event')}
        >
          When something happened
        </Menu.Item>
        <Menu.Item
          leftSection={<IconUserCog size={16} aria-hidden />}
          onClick={() => onPick('seat')}
        >
          Your seat in this case
        </Menu.Item>
        <Menu.Item
          leftSection={<IconShieldCheck size={16} aria-hidden />}
          onClick={() => onPick('no-notice')}
        >
          That no notice is needed
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

/** Where and since when, as long as nobody has said so; nothing after. */
function WhatStartsClocks({
  duties,
  onPick,
}: {
  readonly duties: DutiesView
  readonly onPick: ((dialog: Dialog) => void) | null
}) {
  const isUncounted = !duties.inputs.some(({ kind }) => kind === 'affected')
  const isUnaware = !duties.inputs.some(
    ({ kind, about }) => kind === 'event' && about === 'awareness',
  )
  const counted = duties.inputs.filter(({ kind }) => kind === 'affected').map(({ about }) => about)
  const uncounted = duties.placesNamed.filter(
    // A state counts for its country.
    (place) => !counted.some((code) => code === place || code.startsWith(`${place}-`)),
  )
  if (!isUncounted && !isUnaware && uncounted.length === 0) return null
  const missing = [
    ...(isUncounted ? ['where people are affected, and how many'] : []),
    ...(isUnaware ? ['when you became aware'] : []),
  ].join('; ')
  return (
    <Alert color="gray" className="surface" title="What the clocks wait for">
      <Text size="sm">
        {missing === ''
          ? ''
          : `Not entered yet: ${missing}. Duties that depend on it cannot be worked out before. `}
        {uncounted.length === 0
          ? ''
          : `The documents name ${listInWords(uncounted.map(placeLabel))}, where no people are entered yet.`}
      </Text>
      {onPick === null ? null : (
        <Group gap="xs" mt="sm">
          {isUncounted || uncounted.length > 0 ? (
            <Button size="xs" variant="default" onClick={() => onPick('affected')}>
              Enter people affected
            </Button>
          ) : null}
          {isUnaware ? (
            <Button size="xs" variant="default" onClick={() => onPick('event')}>
              Enter when you became aware
            </Button>
          ) : null}
        </Group>
      )}
    </Alert>
  )
}
