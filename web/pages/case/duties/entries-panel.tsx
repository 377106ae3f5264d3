import { Anchor, Button, Paper, Stack, Table, Text, Title, VisuallyHidden } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { listInWords, sayId, type DutiesView, type SaidView } from '#api/contract.ts'
import { api } from '../../../api/api.ts'
import { useDutyChange } from '../../../api/change-duties.ts'
import { ReasonDialog } from '../../../ui/reason-dialog.tsx'
import { SideScroll } from '../../../ui/side-scroll.tsx'
import { answerLabel, placeLabel, plainWord } from '../../../words/duty-words.ts'
import { capital } from '../../../words/figures.ts'
import { sayInstantAndZone } from '../../../words/time.ts'

/** What was entered for the duties, each with who says so; it can be taken back and stays in the history. */
export function EntriesPanel({
  duties,
  mayChange,
}: {
  readonly duties: DutiesView
  readonly mayChange: boolean
}) {
  const [gone, setGone] = useState<SaidView | null>(null)
  const { dataClasses, possibleDataClasses } = duties
  return (
    <Paper
      p={{ base: 'md', sm: 'lg' }}
      className="surface"
      component="section"
      aria-label="What the duties rest on"
    >
      <Title order={2} size="h4" mb="sm">
        What the duties rest on
      </Title>
      <Stack gap="sm">
        <Text size="sm">
          <b>Data:</b>{' '}
          {dataClasses.length === 0
            ? 'none known to be exposed'
            : listInWords(dataClasses.map(sayId))}
          {possibleDataClasses.length === 0
            ? ''
            : `; perhaps also ${listInWords(possibleDataClasses.map(sayId))}`}
          . It comes from the facts of the case.
        </Text>
        {duties.inputs.length === 0 ? (
          <Text size="sm" c="dimmed">
            Nothing has been entered yet.
          </Text>
        ) : (
          <SideScroll minWidth={620}>
            <Table verticalSpacing="xs">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>What</Table.Th>
                  <Table.Th>Value</Table.Th>
                  <Table.Th>Who says so</Table.Th>
                  <Table.Th>
                    <VisuallyHidden>What can be done</VisuallyHidden>
                  </Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {duties.inputs.map((said) => (
                  <Entry
                    key={said.id}
                    said={said}
                    caseId={duties.caseId}
                    onTakeBack={mayChange ? () => setGone(said) : null}
                  />
                ))}
              </Table.Tbody>
            </Table>
          </SideScroll>
        )}
      </Stack>
      {gone === null ? null : (
        <TakeBackDialog caseId={duties.caseId} said={gone} onClose={() => setGone(null)} />
      )}
    </Paper>
  )
}

function Entry({
  said,
  caseId,
  onTakeBack,
}: {
  readonly said: SaidView
  readonly caseId: string
  readonly onTakeBack: (() => void) | null
}) {
  return (
    <Table.Tr>
      <Table.Td>{whatOf(said)}</Table.Td>
      <Table.Td className="number">{valueOf(said)}</Table.Td>
      <Table.Td>
        {said.runId === null ? (
          capital(said.saidBy)
        ) : (
          <Anchor
            size="sm"
            renderRoot={(props) => (
              <Link
                {...props}
                to="/cases/$caseId"
                params={{ caseId: caseId }}
                search={{ tab: 'exposure', run: said.runId ?? '' }}
              />
            )}
          >
            {capital(said.saidBy)}
          </Anchor>
        )}
        <Text size="xs" c="dimmed">
          {said.reason}
        </Text>
      </Table.Td>
      <Table.Td ta="end">
        {onTakeBack === null ? null : (
          <Button
            size="compact-xs"
            variant="default"
            aria-label={`Take back: ${whatOf(said)}`}
            onClick={onTakeBack}
          >
            Take back
          </Button>
        )}
      </Table.Td>
    </Table.Tr>
  )
}

function TakeBackDialog({
  caseId,
  said,
  onClose,
}: {
  readonly caseId: string
  readonly said: SaidView
  readonly onClose: () => void
}) {
  const change = useDutyChange(
    caseId,
    (reason: string) =>
      api.call('takeBackSaid', { params: { id: caseId, inputId: said.id }, body: { reason } }),
    'It no longer counts.',
  )
  return (
    <ReasonDialog
      title={`Take back: ${whatOf(said)}`}
      confirm="Take it back"
      error={change.error}
      busy={change.isPending}
      onClose={onClose}
      onConfirm={(reason) => change.mutate(reason, { onSuccess: onClose })}
    >
      <Text size="sm">
        The duties are worked out without it. It stays in the history of the case.
      </Text>
    </ReasonDialog>
  )
}

function whatOf({ kind, about, question }: SaidView): string {
  switch (kind) {
    case 'event': {
      const [event = '', place] = about.split(' ')
      return place === undefined ? plainWord(event) : `${plainWord(event)}, ${placeLabel(place)}`
    }
    case 'affected':
      return `People in ${placeLabel(about)}`
    case 'answer':
      if (question !== null) return question
      return plainWord(
        about
          .replace(/^\w+\./, '')
          .replaceAll(/([A-Z])/g, ' $1')
          .toLowerCase(),
      )
  }
}

function valueOf({ kind, value }: SaidView): string {
  if (kind === 'event') return sayInstantAndZone(String((value as { at?: unknown }).at ?? ''))
  if (kind === 'affected') {
    const { count } = value as { count?: number | null }
    return count === null || count === undefined ? 'not known' : count.toLocaleString('en')
  }
  return value === null
    ? 'not known'
    : typeof value === 'boolean' || typeof value === 'string'
      ? answerLabel(value)
      : ''
}
