import { Tabs } from '@mantine/core'
import { useEffect, useRef } from 'react'
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

/** The names of a case's pages in one line, which moves sideways where it is wider than the screen. */
export function TabStrip({
  tab,
  openTasks,
}: {
  readonly tab: CaseTab
  readonly openTasks: number
}) {
  const strip = useRef<HTMLDivElement>(null)
  // A page that was reached by link or key may have its name out of sight. The router puts back where things
  // were scrolled to before, so this waits for it.
  useEffect(() => {
    const waiting = requestAnimationFrame(() => {
      const chosen = strip.current?.querySelector<HTMLElement>('[aria-selected="true"]')
      if (chosen)
        strip.current?.scrollTo({ left: chosen.offsetLeft - strip.current.clientWidth / 3 })
    })
    return () => cancelAnimationFrame(waiting)
  }, [tab])
  return (
    <Tabs.List
      ref={strip}
      mb="lg"
      pos="relative"
      style={{ flexWrap: 'nowrap', overflowX: 'auto', overflowY: 'hidden' }}
    >
      {caseTabs.map((name) => (
        <Tabs.Tab key={name} value={name} style={{ flexShrink: 0 }}>
          {labels[name]}
          {name === 'tasks' && openTasks > 0 ? ` (${openTasks})` : ''}
        </Tabs.Tab>
      ))}
    </Tabs.List>
  )
}
