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
        <Remedy
          fault={fault}
          runId={runId}
          person={person}
          giving={correct.isPending ? correct.variables.kind : null}
          onGive={give}
          onOther={onOther}
          onClose={onClose}
        />
      </Stack>
    </Paper>
  )
}

/** What puts the fault right. */
function Remedy({
  fault,
  runId,
  person,
  giving,
  onGive,
  onOther,
  onClose,
}: {
  readonly fault: Fault
  readonly runId: string
  readonly person: Person
  /** The correction that is being sent, since only the part that gave it is at work; null for none. */
  readonly giving: CorrectionGiven['kind'] | null
  readonly onGive: (given: CorrectionGiven) => void
  readonly onOther: (() => void) | null
  readonly onClose: () => void
}) {
  switch (fault) {
    case 'merge':
      return (
        <SplitChoice
          runId={runId}
          person={person}
          busy={giving === 'split'}
          onSplit={(by) => onGive({ kind: 'split', by })}
          onClose={onClose}
        />
      )
    case 'twice':
      return (
        <JoinChoice
          runId={runId}
          person={person}
          busy={giving === 'join'}
          onJoin={(other) => onGive({ kind: 'join', other })}
          onClose={onClose}
        />
      )
    case 'place':
      return (
        <PlaceChoice
          person={person}
          busy={giving === 'place'}
          onPlace={(place, reason) => onGive({ kind: 'place', place, reason })}
          onClose={onClose}
        />
      )
    case 'other':
      return onOther === null ? null : <CountAsWrong onCount={onOther} onClose={onClose} />
  }
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
