import { Button, Code, List, Stack, Table, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Link } from '@tanstack/react-router'
import type { Certificate, LeakRun } from '../../../api/exposure-view.ts'
import { useMay } from '../../../api/session.ts'
import { Section } from '../../../ui/section.tsx'
import { sayDay, sayInstant, sayRelative } from '../../../words/time.ts'
import { DestroyDialog } from './destroy-dialog.tsx'
import { howItIsKept } from './keeping-note.tsx'

/** What is kept of the leak, until when, and its destruction. */
export function KeepingPart({ run }: { readonly run: LeakRun }) {
  const mayDestroy = useMay('analyst')
  const [destroying, destroy] = useDisclosure(false)
  if (run.certificate !== null) return <CertificateSheet certificate={run.certificate} />
  return (
    <Section
      title="What is kept"
      lead={
        run.keptUntil === null
          ? 'No date was set.'
          : `The rows are kept until ${sayDay(run.keptUntil)} (${sayRelative(run.keptUntil, Date.now())}) and destroyed then by themselves.`
      }
      actions={
        mayDestroy ? (
          <Button color="red" variant="outline" onClick={destroy.open}>
            Destroy now
          </Button>
        ) : null
      }
    >
      <List size="sm" spacing={4}>
        {howItIsKept.map((line) => (
          <List.Item key={line}>{line}</List.Item>
        ))}
      </List>
      <Text size="sm" mt="sm">
        Every view of people, every reveal and every download is in the{' '}
        <Link to="/settings" search={{ tab: 'audit' }}>
          audit log
        </Link>
        .
      </Text>
      {destroying ? <DestroyDialog run={run} onClose={destroy.close} /> : null}
    </Section>
  )
}

/** Proof that the rows are gone. */
export function CertificateSheet({ certificate }: { readonly certificate: Certificate }) {
  const { destroyedAt, destroyedBy, because, auditEntry, facts } = certificate
  return (
    <Section
      title="Certificate of destruction"
      lead="The rows, their working store and its key are gone and cannot be brought back. Verdict, counts and this certificate stay."
    >
      <Stack gap="md">
        <Table variant="vertical" layout="fixed">
          <Table.Tbody>
            <Line label="Certificate" value={<Code>{certificate.id}</Code>} />
            <Line label="Destroyed" value={sayInstant(destroyedAt)} />
            <Line label="By" value={destroyedBy ?? 'Breakwater, at the date that was set'} />
            <Line label="Because" value={because} />
            <Line
              label="Audit log"
              value={auditEntry === null ? 'Entered' : `Entry ${auditEntry}`}
            />
            {facts.map(({ label, value }) => (
              <Line key={label} label={label} value={value} />
            ))}
          </Table.Tbody>
        </Table>
        <Text size="sm" c="dimmed">
          The audit log is a chain of hashes:{' '}
          <Link to="/settings" search={{ tab: 'audit' }}>
            check it
          </Link>{' '}
          to prove that this entry was not changed.
        </Text>
      </Stack>
    </Section>
  )
}

const Line = ({ label, value }: { readonly label: string; readonly value: React.ReactNode }) => (
  <Table.Tr>
    <Table.Th w={150}>{label}</Table.Th>
    <Table.Td style={{ overflowWrap: 'anywhere' }}>{value}</Table.Td>
  </Table.Tr>
)
