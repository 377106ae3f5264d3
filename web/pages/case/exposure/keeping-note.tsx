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
export const KeepingNote = ({ canKeep }: { readonly canKeep: boolean }) => (
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
        {canKeep
          ? 'On the day set below, or when an administrator says so, the key and the rows are destroyed.'
          : 'The rows are destroyed as soon as the reading ends: no key protects working stores on this server. Counts and verdict stay; to look at people, the operator sets BREAKWATER_EXPOSURE_KEY_FILE or BREAKWATER_EXPOSURE_PASSPHRASE.'}
      </List.Item>
    </List>
  </Alert>
)
