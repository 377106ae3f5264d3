import { Alert, Anchor, Stack, Table, Text } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ownLoginsQuery } from '../../../api/exposure.ts'
import type { Affected, OwnLogin } from '../../../api/exposure-types.ts'
import { ProblemNotice } from '../../../ui/problem.tsx'
import { Section } from '../../../ui/section.tsx'
import { WideTable } from '../../../ui/wide-table.tsx'
import { ShowMore } from '../../../ui/show-more.tsx'
import { plural } from '../../../words/figures.ts'

/** "Are logins at our pages in it?", by the domains that were given as own; nothing where no row tells a page. */
export function OwnLogins({
  affected,
  runId,
}: {
  readonly affected: Affected
  /** Null where the logins themselves cannot be shown. */
  readonly runId: string | null
}) {
  const [isOpen, setOpen] = useState(false)
  const { logins } = affected
  if (logins === undefined || logins === null) return null
  const domains = affected.ours?.domains.join(', ') ?? ''
  return (
    <Stack gap="md">
      <Alert
        variant="outline"
        className="surface notice"
        color={logins.logins > 0 ? 'orange' : 'gray'}
        title="Are logins at our pages in it?"
      >
        {logins.logins === 0 ? (
          <Text size="sm">No page below {domains} is in the rows understood.</Text>
        ) : (
          <>
            <Text size="sm">
              Yes: {plural(logins.logins, 'login', 'logins')} at pages below {domains},{' '}
              {logins.withPassword.toLocaleString('en-GB')} with a password.{' '}
              {runId === null || isOpen ? null : (
                <Anchor
                  component="button"
                  type="button"
                  size="sm"
                  underline="always"
                  onClick={() => setOpen(true)}
                >
                  Show these logins
                </Anchor>
              )}
            </Text>
            <Text size="sm" c="dimmed">
              {logins.ofStaff === 0
                ? 'None by an address of ours'
                : `${logins.ofStaff.toLocaleString('en-GB')} by an address of ours`}
              {` · for example ${logins.examples.join(', ')}`}
            </Text>
          </>
        )}
      </Alert>
      {isOpen && runId !== null ? <LoginTable runId={runId} /> : null}
    </Stack>
  )
}

function LoginTable({ runId }: { readonly runId: string }) {
  const found = useInfiniteQuery(ownLoginsQuery(runId))
  const logins = found.data?.pages.flatMap((page) => page.logins) ?? []
  return (
    <Section
      title="Logins at our pages"
      lead="Masked, our staff first. Give each of them another password, and ask how theirs was stolen: most come from malware on a device."
    >
      {found.isError ? (
        <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
      ) : null}
      <LoginRows logins={logins} />
      <ShowMore list={found} mt="sm">
        Show more logins
      </ShowMore>
    </Section>
  )
}

function LoginRows({ logins }: { readonly logins: readonly OwnLogin[] }) {
  if (logins.length === 0) return null
  return (
    <WideTable>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Login</Table.Th>
          <Table.Th>Pages</Table.Th>
          <Table.Th>Whose</Table.Th>
          <Table.Th ta="end">Rows</Table.Th>
          <Table.Th ta="end">Passwords</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {logins.map(({ login, domain, hosts, rows, passwords, isStaff }, i) => (
          // Masked names come twice.
          <Table.Tr key={`${i} ${domain}`} style={{ verticalAlign: 'top' }}>
            <Table.Td>{login}</Table.Td>
            <Table.Td>{hosts.join(', ')}</Table.Td>
            <Table.Td>{isStaff ? 'An address of ours' : 'A customer or other user'}</Table.Td>
            <Table.Td ta="end" className="number">
              {rows.toLocaleString('en-GB')}
            </Table.Td>
            <Table.Td ta="end" className="number">
              {passwords.toLocaleString('en-GB')}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </WideTable>
  )
}
