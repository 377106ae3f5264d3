import { Alert, List } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'

/** How the rows are kept; the same words wherever it is told. */
export const howItIsKept: readonly string[] = [
  'Rows live only in a working store encrypted with AES-256-GCM. Its key is kept apart from it.',
  'Nothing of a row goes to the database of Breakwater, its logs, error messages or jobs: they hold counts, shares and column names.',
  'Pages show masked values. Revealing a person asks for a reason; every view is logged.',
  'Own records and older leaks that you add are read for the comparison and destroyed with the rows.',
]

/** Said before anything is uploaded. */
export function KeepingNote() {
  return (
    <Alert
      icon={<IconLock aria-hidden />}
      color="gray"
      className="surface"
      title="What is kept of a leak, and how"
    >
      <List size="sm" spacing={2}>
        {howItIsKept.map((line) => (
          <List.Item key={line}>{line}</List.Item>
        ))}
        <List.Item>On the day you set below, or when you say so, all of it is destroyed.</List.Item>
      </List>
    </Alert>
  )
}
