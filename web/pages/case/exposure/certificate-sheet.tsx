import { Anchor, Code, Stack, Table, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { certificateQuery } from '../../../api/exposure.ts'
import type { ExposureRun } from '../../../api/exposure-types.ts'
import { Section } from '../../../ui/section.tsx'
import { plural, sayBytes } from '../../../words/figures.ts'
import { sayInstant } from '../../../words/time.ts'
import { ReasonsGiven } from './reasons-given.tsx'

/** Proof that the rows are gone. */
export function CertificateSheet({ run }: { readonly run: ExposureRun }) {
  const { data: certificate } = useQuery(certificateQuery(run.id))
  return (
    <Section
      title="Certificate of destruction"
      lead="The key and the rows are gone and cannot be brought back. Verdict, inventory, counts and this certificate stay."
    >
      <Stack gap="md">
        <Table variant="vertical" layout="fixed">
          <Table.Tbody>
            <Line label="Reading" value={<Code>{run.id}</Code>} />
            <Line label="Files read" value={run.files.join(', ')} />
            <Line
              label="Destroyed"
              value={sayInstant(certificate?.destroyedAt ?? run.destroyedAt ?? '')}
            />
            {certificate === undefined || certificate === null ? null : (
              <>
                <Line label="By" value={certificate.destroyedByName ?? certificate.destroyedBy} />
                <Line label="Reason" value={certificate.reason ?? 'None was given'} />
                <Line
                  label="Removed"
                  value={`${plural(certificate.files, 'file')}, ${sayBytes(certificate.bytes)}`}
                />
                <Line
                  label="Key (sha256)"
                  value={
                    certificate.keySha256 === null ? (
                      'Was in memory only'
                    ) : (
                      <Code>{certificate.keySha256}</Code>
                    )
                  }
                />
                <Line label="Audit log" value={`Entry ${certificate.auditEntry}`} />
              </>
            )}
          </Table.Tbody>
        </Table>
        <Text size="sm" c="dimmed">
          The audit log is a chain of hashes.{' '}
          <Anchor
            size="sm"
            underline="always"
            renderRoot={(props) => <Link {...props} to="/settings" search={{ tab: 'audit' }} />}
          >
            Check it
          </Anchor>{' '}
          to prove that this entry was not changed.
        </Text>
        <ReasonsGiven runId={run.id} />
      </Stack>
    </Section>
  )
}

const Line = ({ label, value }: { readonly label: string; readonly value: React.ReactNode }) => (
  <Table.Tr>
    <Table.Th w={130}>{label}</Table.Th>
    <Table.Td style={{ overflowWrap: 'anywhere' }}>{value}</Table.Td>
  </Table.Tr>
)
