import { Anchor, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { DutiesView, DutyView } from '#api/contract.ts'
import { useNow } from '../../../ui/use-now.ts'
import { WordBadge } from '../../../ui/word-badge.tsx'
import { dutyBadge, dutyStatusWords } from '../../../words/duty-words.ts'
import { capital } from '../../../words/figures.ts'
import { sayInZone, sayLeftUntil } from '../../../words/time.ts'

/** The clocks that run, soonest first, with the time left as it passes. */
export function DutyClocks({ duties }: { readonly duties: DutiesView }) {
  const now = useNow()
  const running = dated(duties, ['late', 'open', 'prepared'])
  // What is not decided may turn out to be owed, and its clock does not wait for the answer.
  const undecided = dated(duties, ['undecided'])
  const undated = duties.duties.filter(
    ({ dueAt, shown }) => dueAt === null && ['open', 'prepared'].includes(shown),
  )
  return (
    <Paper p={{ base: 'md', sm: 'lg' }} className="surface" component="section" aria-label="Clocks">
      <Title order={2} size="h4" mb="sm">
        Clocks
      </Title>
      {running.length === 0 ? (
        <Text c="dimmed">
          {undecided.length === 0 ? 'No clock runs.' : 'No duty is known to be owed by a date yet.'}
        </Text>
      ) : (
        <ClockList of={running} duties={duties} now={now} />
      )}
      {undated.length === 0 ? null : (
        <Text size="sm" c="dimmed" mt="sm">
          {undated.length} {running.length === 0 ? '' : 'more '}
          {undated.length === 1 ? 'is' : 'are'} owed without a date: the law names none, or what it
          counts from is not known.
        </Text>
      )}
      {undecided.length === 0 ? null : (
        <>
          <Title order={3} size="h5" mt="md" mb="xs">
            Not decided, and due by then if owed
          </Title>
          <ClockList of={undecided.slice(0, mostUndecided)} duties={duties} now={now} />
          {undecided.length > mostUndecided ? (
            <Text size="sm" c="dimmed" mt="sm">
              {undecided.length - mostUndecided} more in the list below, due later.
            </Text>
          ) : null}
        </>
      )}
    </Paper>
  )
}

/** Of those that are not decided the first few are shown: the questions below decide most of them. */
const mostUndecided = 4

type DatedDuty = DutyView & { readonly dueAt: string }

/** Duties that stand so and have a due instant, soonest first. */
const dated = (
  { duties }: DutiesView,
  states: readonly DutyView['shown'][],
): readonly DatedDuty[] =>
  duties
    .filter((duty): duty is DatedDuty => duty.dueAt !== null && states.includes(duty.shown))
    .toSorted((a, b) => Date.parse(a.dueAt) - Date.parse(b.dueAt))

function ClockList({
  of,
  duties,
  now,
}: {
  readonly of: readonly DatedDuty[]
  readonly duties: DutiesView
  readonly now: number
}) {
  return (
    <ol className="clocks">
      {of.map((duty) => (
        <Clock
          key={duty.key}
          duty={duty}
          caseId={duties.caseId}
          yours={duties.profile.timeZone}
          now={now}
        />
      ))}
    </ol>
  )
}

/** Below a day it is pressing; the words say how much is left, the bar only underlines it. */
const dayMs = 86_400_000

function Clock({
  duty,
  caseId,
  yours,
  now,
}: {
  readonly duty: DatedDuty
  readonly caseId: string
  readonly yours: string
  readonly now: number
}) {
  const left = Date.parse(duty.dueAt) - now
  const isLate = left < 0
  return (
    <li
      className="clock"
      data-late={isLate || undefined}
      data-soon={(!isLate && left < dayMs) || undefined}
    >
      <Group justify="space-between" gap="xs" align="flex-start">
        <Stack gap={2} style={{ flex: '1 1 260px', minWidth: 0 }}>
          <Group gap={8}>
            <Anchor
              className="row-link"
              renderRoot={(props) => (
                <Link
                  {...props}
                  to="/cases/$caseId/duties/$key"
                  params={{ caseId, key: duty.key }}
                />
              )}
            >
              {capital(duty.recipientName)}
            </Anchor>
            <WordBadge
              word={dutyBadge[duty.shown]}
              label={dutyStatusWords[duty.shown].label}
              meaning={dutyStatusWords[duty.shown].meaning}
            />
          </Group>
          <Text size="sm" c="dimmed">
            {duty.regimeName}
          </Text>
        </Stack>
        <Stack gap={2} className="clock-time">
          <Text fw={650} className="number" role="timer">
            {sayLeftUntil(duty.dueAt, now)}
          </Text>
          <Text size="sm" className="number">
            {sayInZone(duty.dueAt, duty.timeZone)} {duty.timeZone}
          </Text>
          {duty.timeZone === yours ? null : (
            <Text size="xs" c="dimmed" className="number">
              {sayInZone(duty.dueAt, yours)} {yours}
            </Text>
          )}
        </Stack>
      </Group>
    </li>
  )
}
