import { Tabs } from '@mantine/core'
import { useEffect, useRef, type ReactNode } from 'react'

/** The names of a page's parts in one line, which moves sideways where it is wider than the screen. */
export function NameStrip({
  chosen,
  names,
}: {
  readonly chosen: string
  readonly names: readonly (readonly [value: string, label: ReactNode])[]
}) {
  const strip = useRef<HTMLDivElement>(null)
  // A page that was reached by link or key may have its name out of sight. The router puts back where things
  // were scrolled to before, so this waits for it.
  useEffect(() => {
    const waiting = requestAnimationFrame(() => {
      const tab = strip.current?.querySelector<HTMLElement>('[aria-selected="true"]')
      if (tab) strip.current?.scrollTo({ left: tab.offsetLeft - strip.current.clientWidth / 3 })
    })
    return () => cancelAnimationFrame(waiting)
  }, [chosen])
  return (
    <Tabs.List
      ref={strip}
      mb="lg"
      pos="relative"
      className="name-strip"
      style={{ flexWrap: 'nowrap', overflowX: 'auto', overflowY: 'hidden' }}
    >
      {names.map(([value, label]) => (
        <Tabs.Tab key={value} value={value} style={{ flexShrink: 0 }}>
          {label}
        </Tabs.Tab>
      ))}
    </Tabs.List>
  )
}
