import { Table, type TableProps } from '@mantine/core'

/** A table that scrolls sideways where it must; on a phone, where columns are left out, it need not. */
export const WideTable = (props: TableProps) => (
  <Table.ScrollContainer minWidth="var(--wide-table)" className="wide-table">
    <Table verticalSpacing="xs" {...props} />
  </Table.ScrollContainer>
)
