import { NameStrip } from '../../ui/name-strip.tsx'
import { caseTabs, type CaseTab } from './search.ts'

const labels: Readonly<Record<CaseTab, string>> = {
  facts: 'Facts',
  insights: 'Insights & actions',
  exposure: 'Exposure',
  duties: 'Duties',
  timeline: 'Timeline',
  tasks: 'Tasks',
  advisory: 'Advisory',
  history: 'History',
}

/** The names of a case's pages. */
export const TabStrip = ({
  tab,
  openTasks,
}: {
  readonly tab: CaseTab
  readonly openTasks: number
}) => (
  <NameStrip
    chosen={tab}
    names={caseTabs.map((name) => [
      name,
      `${labels[name]}${name === 'tasks' && openTasks > 0 ? ` (${openTasks})` : ''}`,
    ])}
  />
)
