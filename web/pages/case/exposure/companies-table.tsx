import { Button, Table, Text } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { leakCompaniesQuery } from '../../../api/exposure.ts'
import type { LeakRun } from '../../../api/exposure-view.ts'
import { ProblemNotice } from '../../../ui/problem.tsx'
import { Section } from '../../../ui/section.tsx'
import { WideTable } from '../../../ui/wide-table.tsx'
import { sayCountry } from '../../../words/exposure-words.ts'
import { plural } from '../../../words/figures.ts'
import { RiskCell } from './risk-cell.tsx'

/** Companies whose people are in the leak, the likeliest targets first. */
export function CompaniesTable({ run }: { readonly run: LeakRun }) {
  const found = useInfiniteQuery(leakCompaniesQuery(run))
  const rows = found.data?.pages.flatMap((page) => page.rows) ?? []
  const total = found.data?.pages[0]?.total
  return (
    <Section
      title="Companies"
      lead="By domain or name; addresses of free mail providers are nobody’s company."
    >
      <Text size="sm" c="dimmed" role="status">
        {total === undefined ? '' : plural(total, 'company', 'companies')}
      </Text>
      {found.isError ? (
        <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
      ) : null}
      <WideTable>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Company</Table.Th>
            <Table.Th visibleFrom="sm">Country</Table.Th>
            <Table.Th ta="end">People exposed</Table.Th>
            <Table.Th>Risk</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((company) => (
            <Table.Tr key={company.id} style={{ verticalAlign: 'top' }}>
              <Table.Td>
                <Text size="sm" fw={550}>
                  {company.name}
                </Text>
                <Text size="xs" c="dimmed">
                  {company.domain ?? 'No domain'}
                </Text>
              </Table.Td>
              <Table.Td visibleFrom="sm">{sayCountry(company.country)}</Table.Td>
              <Table.Td ta="end" className="number">
                {company.people.toLocaleString('en-GB')}
              </Table.Td>
              <Table.Td>
                <RiskCell
                  who={company.name}
                  level={company.level}
                  risk={company.risk}
                  reasons={company.riskReasons}
                />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </WideTable>
      {found.isSuccess && rows.length === 0 ? (
        <Text size="sm">No company was recognised in these files.</Text>
      ) : null}
      {found.hasNextPage ? (
        <Button
          mt="sm"
          variant="default"
          loading={found.isFetchingNextPage}
          onClick={() => void found.fetchNextPage()}
        >
          Show more companies
        </Button>
      ) : null}
    </Section>
  )
}
