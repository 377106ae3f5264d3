import { Anchor, Button, List, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Link } from '@tanstack/react-router'
import type { ExposureRun } from '../../../api/exposure-types.ts'
import { useMay } from '../../../api/session.ts'
import { Section } from '../../../ui/section.tsx'
import { sayDay, sayRelative } from '../../../words/time.ts'
import { CertificateSheet } from './certificate-sheet.tsx'
import { DestroyDialog } from './destroy-dialog.tsx'
import { howItIsKept } from './keeping-note.tsx'
import { ReasonsGiven } from './reasons-given.tsx'

/** What is kept of the leak, until when, and its destruction. */
export function KeepingPart({ run }: { readonly run: ExposureRun }) {
  const mayDestroy = useMay('destroyExposure')
  const maySeeLog = useMay('listAudit')
  const [destroying, destroy] = useDisclosure(false)
  if (run.destroyedAt !== null) return <CertificateSheet run={run} />
  if (run.keptUntil === null) return <NothingKept />
  return (
    <Section
      title="What is kept"
      lead={`The rows are kept until ${sayDay(run.keptUntil)} (${sayRelative(run.keptUntil, Date.now())}) and then destroyed without anybody having to act.`}
      actions={
        mayDestroy ? (
          <Button color="red" variant="outline" onClick={destroy.open}>
            Destroy now
          </Button>
        ) : (
          <Text size="sm" c="dimmed">
            An administrator can destroy them before.
          </Text>
        )
      }
    >
      <Stack gap="sm">
        <List size="sm" spacing={4}>
          {howItIsKept.map((line) => (
            <List.Item key={line}>{line}</List.Item>
          ))}
        </List>
        {!maySeeLog ? null : (
          <Text size="sm">
            Who looked, and when:{' '}
            <Anchor
              size="sm"
              underline="always"
              renderRoot={(props) => <Link {...props} to="/settings" search={{ tab: 'audit' }} />}
            >
              audit log
            </Anchor>
          </Text>
        )}
        <ReasonsGiven runId={run.id} />
      </Stack>
      {destroying ? <DestroyDialog run={run} onClose={destroy.close} /> : null}
    </Section>
  )
}

const NothingKept = () => (
  <Section
    title="Nothing is kept"
    lead="The rows were destroyed when the reading ended: no days were asked for, or no key protects working stores on this server."
  >
    <Text size="sm">
      Verdict, inventory and counts stay in the case. To look at people, have the operator set
      BREAKWATER_EXPOSURE_KEY_FILE or BREAKWATER_EXPOSURE_PASSPHRASE, then read the files again.
    </Text>
  </Section>
)
