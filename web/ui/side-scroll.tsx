import { Table } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'

/** Scrolls what is wider than the page sideways, and can then be reached and scrolled by key. */
export function SideScroll({
  minWidth,
  className,
  children,
}: {
  readonly minWidth: number | string
  readonly className?: string
  readonly children: React.ReactNode
}) {
  const viewport = useRef<HTMLDivElement>(null)
  const [isWider, setWider] = useState(false)
  useEffect(() => {
    const shown = viewport.current
    const inside = shown?.firstElementChild
    if (shown === null || inside === null || inside === undefined) return undefined
    const observer = new ResizeObserver(() => setWider(shown.scrollWidth > shown.clientWidth))
    observer.observe(shown)
    observer.observe(inside)
    return () => observer.disconnect()
  }, [])
  return (
    <Table.ScrollContainer
      minWidth={minWidth}
      {...(className === undefined ? {} : { className })}
      scrollAreaProps={{
        viewportRef: viewport,
        ...(isWider
          ? { viewportProps: { tabIndex: 0, role: 'group', 'aria-label': 'Table' } }
          : {}),
      }}
    >
      {children}
    </Table.ScrollContainer>
  )
}
