import { Alert, Button, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconFileText, IconPlus } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { CaseView } from '#api/contract.ts'
import { useMayChange } from '../../api/session.ts'
import { groupFacts, type FactLine } from '../../words/fact-groups.ts'
import { AddFactDialog } from './add-fact-dialog.tsx'
import { correctable } from './correct-dialog.tsx'
import { DiscardedList } from './discarded-list.tsx'
import { FactDialog, misreadableOf, type FactAct } from './fact-dialogs.tsx'
import { FactRow } from './fact-row.tsx'
import { TakenOut } from './taken-out.tsx'
import type { Shown } from './use-shown.ts'

const manyLines = 8

/** The facts by group, and what an analyst may change in them. */
export function FactGroups({
  view,
  shown,
  onRead,
}: {
  readonly view: CaseView
  readonly shown: Shown
  /** Opens the document; null where it stands beside the facts. */
  readonly onRead: (() => void) | null
}) {
  const mayChange = useMayChange('overrideFact', view)
  const groups = useMemo(() => groupFacts(view.facts), [view.facts])
  const [act, setAct] = useState<FactAct | null>(null)
  const withdraw = (n: number) => setAct({ kind: 'withdraw', n })
  const row = (line: FactLine) => {
    const misreadable = misreadableOf(view, line)
    return (
      <FactRow
        key={line.key}
        line={line}
        statements={shown.statements}
        isActive={line.fact.evidence.some((n) => shown.active.includes(n))}
        mayChange={mayChange}
        onPoint={() => shown.showSoon(line.fact.evidence)}
        onShow={() => shown.show(line.fact.evidence)}
        onOpen={() => {
          shown.show(line.fact.evidence)
          onRead?.()
        }}
        onLeave={shown.leave}
        onOverride={() => setAct({ kind: 'override', line })}
        onCorrect={correctable(line) === undefined ? null : () => setAct({ kind: 'correct', line })}
        onWithdraw={withdraw}
        onDiscard={
          misreadable === null ? null : () => setAct({ kind: 'discard', numbers: misreadable })
        }
      />
    )
  }
  return (
    <Paper p={{ base: 'md', sm: 'lg' }} className="surface">
      <FactsHead view={view} mayChange={mayChange} onRead={onRead} />
      <Stack gap="lg">
        {groups.map(({ id, title, note, lines }) => (
          <section key={id} aria-labelledby={`facts-${id}`}>
            <Title order={3} id={`facts-${id}`} className="group-title">
              {title}
            </Title>
            {note === undefined ? null : (
              <Text size="xs" c="dimmed">
                {note}
              </Text>
            )}
            <FactList lines={lines} render={row} />
          </section>
        ))}
        <TakenOut view={view} mayChange={mayChange} onWithdraw={withdraw} />
        <DiscardedList
          view={view}
          mayChange={mayChange}
          onShow={(numbers) => {
            shown.show(numbers)
            onRead?.()
          }}
          onRestore={(numbers) => setAct({ kind: 'restore', numbers })}
        />
      </Stack>
      <FactDialog view={view} act={act} onAct={setAct} onClose={() => setAct(null)} />
    </Paper>
  )
}

function FactsHead({
  view,
  mayChange,
  onRead,
}: {
  readonly view: CaseView
  readonly mayChange: boolean
  readonly onRead: (() => void) | null
}) {
  const [adding, add] = useDisclosure(false)
  return (
    <>
      <Group justify="space-between" mb="sm">
        <Title order={2}>What is known, and how surely</Title>
        {mayChange ? (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={add.open}
          >
            Add a fact
          </Button>
        ) : null}
      </Group>
      {onRead === null ? null : (
        <Button
          fullWidth
          mb="md"
          variant="light"
          leftSection={<IconFileText size={16} aria-hidden />}
          onClick={onRead}
        >
          Read the document
        </Button>
      )}
      {mayChange && view.facts.victims.length === 0 ? (
        <Alert color="gray" mb="md" title="No victim was found in the documents">
          <Text size="sm" mb="xs">
            If they name it, add it: title, tasks and advisory then name it too.
          </Text>
          <Button size="compact-sm" variant="default" onClick={add.open}>
            Name the victim
          </Button>
        </Alert>
      ) : null}
      {adding ? <AddFactDialog view={view} onClose={add.close} /> : null}
    </>
  )
}

function FactList({
  lines,
  render,
}: {
  readonly lines: readonly FactLine[]
  readonly render: (line: FactLine) => React.ReactNode
}) {
  const [all, show] = useDisclosure(false)
  const few = all || lines.length <= manyLines + 2 ? lines : lines.slice(0, manyLines)
  return (
    <>
      <ul className="facts">{few.map(render)}</ul>
      {few.length < lines.length ? (
        <Button size="compact-sm" variant="subtle" onClick={show.open}>
          Show all {lines.length}
        </Button>
      ) : null}
    </>
  )
}
