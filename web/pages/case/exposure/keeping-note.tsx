import { Alert, List } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'

/** How the rows are kept; the same words wherever it is told. */
export const howItIsKept: readonly string[] = [
  'Rows live only in a working store encrypted with AES-256-GCM, under a key of its own.',
  'Nothing of a row goes to Breakwater’s database, logs, error messages or jobs: they hold counts, shares and column names.',
  'Pages show masked values. Each look at the list of people, each reveal and each download is in the audit log.',
  'Own records, canaries and older leaks serve the comparison and are not kept after it.',
]

/** Said before anything is uploaded. */
export const KeepingNote = () => (
  <Alert
    icon={<IconLock aria-hidden />}
    color="gray"
    className="notice-plain"
    title="What is kept of a leak, and how"
  >
    <List size="sm" spacing={2}>
      {howItIsKept.map((line) => (
        <List.Item key={line}>{line}</List.Item>
      ))}
      <List.Item>
        On the day set below, or when an administrator says so, the key and the rows are destroyed.
        Without a key set by the operator, that is as soon as the reading ends.
      </List.Item>
    </List>
  </Alert>
)
