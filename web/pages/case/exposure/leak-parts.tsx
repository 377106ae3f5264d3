import { Skeleton, Stack, Tabs, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CaseView } from '#api/contract.ts'
import { exposureQuery } from '../../../api/exposure.ts'
import type { ExposureRun } from '../../../api/exposure-types.ts'
import { ProblemNotice } from '../../../ui/problem.tsx'
import { AffectedPart } from './affected-part.tsx'
import { InventoryTable } from './inventory-table.tsx'
import { KeepingPart } from './keeping-part.tsx'
import { LawOfReader } from './law-of-reader.tsx'
import { LeakHead } from './leak-head.tsx'
import { ReviewPart } from './review-part.tsx'
import { SourceSystem } from './source-system.tsx'
import { VerdictPart } from './verdict-part.tsx'

/** A leak that was read: its figures, then verdict, inventory, people, open questions, keeping. */
export function LeakParts({
  view,
  run,
  onAgain,
}: {
  readonly view: CaseView
  readonly run: ExposureRun
  readonly onAgain: (() => void) | null
}) {
  const [part, setPart] = useState<string | null>(run.state === 'destroyed' ? 'keeping' : 'verdict')
  const found = useQuery(exposureQuery(run.id))
  if (found.isError) {
    return (
      <ProblemNotice
        error={found.error}
        title="What was measured could not be loaded"
        onRetry={() => void found.refetch()}
      />
    )
  }
  if (found.data === undefined) {
    return (
      <Stack aria-busy="true" aria-label="Loading what was measured">
        <Skeleton h={130} />
        <Skeleton h={240} />
      </Stack>
    )
  }
  const { summary, ...current } = found.data
  if (summary === null) return <Text c="dimmed">Nothing was measured in this reading.</Text>
  const reading = { run: current, summary }
  const hasRows = current.state === 'done' && current.keptUntil !== null
  return (
    <Stack gap="md">
      <LeakHead reading={reading} />
      <Tabs value={part} onChange={setPart} variant="pills">
        <Tabs.List mb="md" style={{ flexWrap: 'nowrap', overflowX: 'auto' }}>
          <Part value="verdict" label="Verdict" />
          <Part value="inventory" label="What it holds" />
          <Part value="affected" label="Who is affected" />
          <Part value="review" label={hasRows ? 'To decide' : 'Corrections'} />
          <Part value="keeping" label={current.state === 'destroyed' ? 'Certificate' : 'Keeping'} />
        </Tabs.List>
        <Tabs.Panel value="verdict">
          <VerdictPart view={view} reading={reading} onAgain={onAgain} />
        </Tabs.Panel>
        <Tabs.Panel value="inventory">
          <Stack gap="md">
            <LawOfReader summary={summary} />
            <InventoryTable summary={summary} />
            <SourceSystem sources={summary.sources} />
          </Stack>
        </Tabs.Panel>
        <Tabs.Panel value="affected">
          <AffectedPart reading={reading} hasRows={hasRows} />
        </Tabs.Panel>
        <Tabs.Panel value="review">
          <ReviewPart reading={reading} hasRows={hasRows} />
        </Tabs.Panel>
        <Tabs.Panel value="keeping">
          <KeepingPart run={current} />
        </Tabs.Panel>
      </Tabs>
    </Stack>
  )
}

const Part = ({ value, label }: { readonly value: string; readonly label: string }) => (
  <Tabs.Tab value={value} style={{ flexShrink: 0 }}>
    {label}
  </Tabs.Tab>
)
