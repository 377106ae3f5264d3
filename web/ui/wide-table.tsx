import { Table, type TableProps } from '@mantine/core'
import { SideScroll } from './side-scroll.tsx'

/** A table that scrolls sideways where it must; on a phone, where columns are left out, it need not. */
export const WideTable = (props: TableProps) => (
  <SideScroll minWidth="var(--wide-table)" className="wide-table">
    <Table verticalSpacing="xs" {...props} />
  </SideScroll>
)
