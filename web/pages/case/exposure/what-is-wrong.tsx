import { Button, Group, Paper, SegmentedControl, Stack, Text, useMatches } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { Person } from '../../../api/exposure-types.ts'
import { useCorrection, type CorrectionGiven } from '../../../api/correct-person.ts'
import { ProblemNotice } from '../../../ui/problem.tsx'
import { JoinChoice } from './join-choice.tsx'
import { PlaceChoice } from './place-choice.tsx'
import { SplitChoice } from './split-choice.tsx'

type Fault = 'merge' | 'place' | 'twice' | 'other'

/** Asks what the rules got wrong about a person, and puts it right: the rows split, the person joined with another, the place set. */
export function WhatIsWrong({
  runId,
  person,
  queue,
  onOther,
  onClose,
}: {
  readonly runId: string
  readonly person: Person
  /** The queue in which this counts as a wrong answer; null outside the review. */
  readonly queue: 'sample' | 'doubts' | null
  /** Notes that something else is wrong; null where there is nothing to note it in. */
  readonly onOther: (() => void) | null
  readonly onClose: () => void
}) {
  const [fault, setFault] = useState<Fault>(firstFault(person))
  const panel = useRef<HTMLElement>(null)
  // Whoever answered by key goes on by key.
  useEffect(() => panel.current?.focus(), [])
  const correct = useCorrection(runId, person.person)
  const give = (given: CorrectionGiven): void =>
    correct.mutate(queue === null ? given : { ...given, queue }, { onSuccess: onClose })
  // One correction serves all: only the part that gave it is at work.
  const isGiving = (kind: CorrectionGiven['kind']): boolean =>
    correct.isPending && correct.variables.kind === kind
  return (
    <Paper
      withBorder
      p="md"
      component="section"
      aria-label="What is wrong"
      ref={panel}
      tabIndex={-1}
      onKeyDown={(event) => {
        // An open list closes first.
        const isListOpen = (event.target as HTMLElement).getAttribute('aria-expanded') === 'true'
        if (event.key === 'Escape' && !isListOpen) onClose()
      }}
      style={{ outline: 'none' }}
    >
      <Stack gap="md">
        <FaultChoice
          faults={faultsOf(person, onOther !== null)}
          fault={fault}
          busy={correct.isPending}
          onChange={(next) => {
            correct.reset()
            setFault(next)
          }}
        />
        {correct.isError ? <ProblemNotice error={correct.error} /> : null}
        {fault === 'merge' ? (
          <SplitChoice
            runId={runId}
            person={person}
            busy={isGiving('split')}
            onSplit={(by) => give({ kind: 'split', by })}
            onClose={onClose}
          />
        ) : null}
        {fault === 'twice' ? (
          <JoinChoice
            runId={runId}
            person={person}
            busy={isGiving('join')}
            onJoin={(other) => give({ kind: 'join', other })}
            onClose={onClose}
          />
        ) : null}
        {fault === 'place' ? (
          <PlaceChoice
            person={person}
            busy={isGiving('place')}
            onPlace={(place, reason) => give({ kind: 'place', place, reason })}
            onClose={onClose}
          />
        ) : null}
        {fault === 'other' && onOther !== null ? (
          <CountAsWrong onCount={onOther} onClose={onClose} />
        ) : null}
      </Stack>
    </Paper>
  )
}

function FaultChoice({
  faults,
  fault,
  busy,
  onChange,
}: {
  readonly faults: ReturnType<typeof faultsOf>
  readonly fault: Fault
  readonly busy: boolean
  readonly onChange: (fault: Fault) => void
}) {
  const orientation = useMatches({ base: 'vertical', sm: 'horizontal' } as const)
  if (faults.length < 2) return null
  return (
    <Stack gap={6}>
      <Text fw={600}>What is wrong?</Text>
      <SegmentedControl
        aria-label="What is wrong"
        orientation={orientation}
        value={fault}
        disabled={busy}
        onChange={(value) => onChange(value as Fault)}
        style={{ alignSelf: 'flex-start' }}
        data={faults}
      />
    </Stack>
  )
}

function CountAsWrong({
  onCount,
  onClose,
}: {
  readonly onCount: () => void
  readonly onClose: () => void
}) {
  return (
    <Stack gap="sm">
      <Text size="sm">
        It counts as wrong in the error rate. Person and counts stay as they are.
      </Text>
      <Group gap="sm">
        <Button onClick={onCount}>Count as wrong</Button>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
      </Group>
    </Stack>
  )
}

const faultsOf = ({ rows }: Person, hasOther: boolean) => [
  ...(rows > 1 ? [{ value: 'merge', label: 'These are different people' }] : []),
  { value: 'twice', label: 'Listed twice' },
  { value: 'place', label: 'The place' },
  ...(hasOther ? [{ value: 'other', label: 'Something else' }] : []),
]

/** What was doubted first, then the likeliest. */
function firstFault({ doubts, rows }: Person): Fault {
  if (doubts.includes('names-differ') && rows > 1) return 'merge'
  if (doubts.includes('country-disputed')) return 'place'
  return rows > 1 ? 'merge' : 'place'
}
