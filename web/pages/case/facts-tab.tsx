import { Button, Drawer, Grid, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { useDisclosure, useMediaQuery } from '@mantine/hooks'
import { IconFileText, IconPlus } from '@tabler/icons-react'
import { useMemo, useRef, useState } from 'react'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import type { CaseView } from '#api/contract.ts'
import { useMay } from '../../api/session.ts'
import { groupFacts, type FactLine } from '../../words/fact-groups.ts'
import { AddFactDialog } from './add-fact-dialog.tsx'
import { DocumentPane } from './document-pane.tsx'
import { FactRow } from './fact-row.tsx'
import { OverrideDialog } from './override-dialog.tsx'
import { WithdrawDialog } from './withdraw-dialog.tsx'

const route = getRouteApi('/console/cases/$caseId')
/** A pointer that only passes over a fact should not move the document. */
const hoverDelayMs = 110
const manyLines = 8

/** Facts on the left, the words they rest on at the right. */
export function FactsTab({ view }: { readonly view: CaseView }) {
  const { doc } = route.useSearch()
  const navigate = useNavigate({ from: '/cases/$caseId' })
  const isWide = useMediaQuery('(min-width: 62em)', true, { getInitialValueInEffect: false })
  const mayChange = useMay('analyst') && view.mergedInto === null
  const groups = useMemo(() => groupFacts(view.facts), [view.facts])
  const statements = useMemo(
    () => new Map(view.statements.map((statement) => [statement.n, statement])),
    [view.statements],
  )
  const [active, setActive] = useState<readonly number[]>([])
  const [overriding, setOverriding] = useState<FactLine | null>(null)
  const [withdrawing, setWithdrawing] = useState<number | null>(null)
  const [adding, add] = useDisclosure(false)
  const [reading, read] = useDisclosure(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const docId = view.documents.find(({ id }) => id === doc)?.id ?? view.documents[0]?.id ?? null

  const showDocument = (id: string) =>
    void navigate({ search: (before) => ({ ...before, doc: id }), replace: true })

  function show(numbers: readonly number[]): void {
    clearTimeout(timer.current)
    setActive(numbers)
    const places = numbers.map((n) => statements.get(n)?.documentId ?? null)
    const elsewhere = places.find((place) => place !== null)
    if (elsewhere !== undefined && elsewhere !== null && !places.includes(docId)) {
      showDocument(elsewhere)
    }
  }
  function showSoon(numbers: readonly number[]): void {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => show(numbers), hoverDelayMs)
  }

  const pane =
    docId === null ? (
      <Paper p="lg" className="surface">
        <Text c="dimmed">
          This case has no document any more: all were split off or merged away.
        </Text>
      </Paper>
    ) : (
      <DocumentPane
        view={view}
        docId={docId}
        active={active}
        onDocument={showDocument}
        onPick={setActive}
      />
    )

  return (
    <>
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 6 }}>
          <Paper p={{ base: 'md', sm: 'lg' }} className="surface">
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
            {isWide ? null : (
              <Button
                fullWidth
                mb="md"
                variant="light"
                leftSection={<IconFileText size={16} aria-hidden />}
                onClick={read.open}
              >
                Read the document
              </Button>
            )}
            <Stack gap="lg">
              {groups.map((group) => (
                <section key={group.id} aria-labelledby={`facts-${group.id}`}>
                  <Title order={3} id={`facts-${group.id}`} className="group-title">
                    {group.title}
                  </Title>
                  {group.note === undefined ? null : (
                    <Text size="xs" c="dimmed">
                      {group.note}
                    </Text>
                  )}
                  <FactList
                    lines={group.lines}
                    render={(line) => (
                      <FactRow
                        key={line.key}
                        line={line}
                        statements={statements}
                        isActive={line.fact.evidence.some((n) => active.includes(n))}
                        mayChange={mayChange}
                        onPoint={() => showSoon(line.fact.evidence)}
                        onShow={() => {
                          show(line.fact.evidence)
                        }}
                        onOpen={() => {
                          show(line.fact.evidence)
                          if (!isWide) read.open()
                        }}
                        onLeave={() => clearTimeout(timer.current)}
                        onOverride={() => setOverriding(line)}
                        onWithdraw={setWithdrawing}
                      />
                    )}
                  />
                </section>
              ))}
            </Stack>
          </Paper>
        </Grid.Col>
        {isWide ? (
          <Grid.Col span={6}>
            <div className="pane">{pane}</div>
          </Grid.Col>
        ) : null}
      </Grid>
      {isWide ? null : (
        <Drawer
          opened={reading}
          onClose={read.close}
          position="bottom"
          size="85%"
          title="Document"
          padding="sm"
        >
          {pane}
        </Drawer>
      )}
      {overriding === null ? null : (
        <OverrideDialog view={view} line={overriding} onClose={() => setOverriding(null)} />
      )}
      {withdrawing === null ? null : (
        <WithdrawDialog view={view} n={withdrawing} onClose={() => setWithdrawing(null)} />
      )}
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
