import { Button, Table, Text } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { companiesOfLeakQuery } from '../../../api/exposure.ts'
import type { Company } from '../../../api/exposure-types.ts'
import { ProblemNotice } from '../../../ui/problem.tsx'
import { Section } from '../../../ui/section.tsx'
import { WideTable } from '../../../ui/wide-table.tsx'
import { ShowMore } from '../../../ui/show-more.tsx'
import { capital, plural } from '../../../words/figures.ts'
import { RiskCell } from './risk-cell.tsx'

/** Companies whose people are in the leak, the likeliest targets first, page by page. */
export function CompaniesTable({
  runId,
  onPick,
}: {
  readonly runId: string
  readonly onPick: (company: Company) => void
}) {
  const found = useInfiniteQuery(companiesOfLeakQuery(runId))
  const companies = found.data?.pages.flatMap((page) => page.companies) ?? []
  const total = found.data?.pages[0]?.total
  return (
    <Section
      title="Companies"
      lead="By domain or name, the likeliest targets first; a free mail provider is nobody’s company."
    >
      <Text size="sm" c="dimmed" role="status">
        {total === undefined ? '' : plural(total, 'company', 'companies')}
      </Text>
      {found.isError ? (
        <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
      ) : null}
      <CompanyRows companies={companies} onPick={onPick} />
      {found.isSuccess && companies.length === 0 ? (
        <Text size="sm">No company was recognised in these files.</Text>
      ) : null}
      <ShowMore list={found} mt="sm">
        Show more companies
      </ShowMore>
    </Section>
  )
}

function CompanyRows({
  companies,
  onPick,
}: {
  readonly companies: readonly Company[]
  readonly onPick: (company: Company) => void
}) {
  if (companies.length === 0) return null
  return (
    <WideTable>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Company</Table.Th>
          <Table.Th visibleFrom="sm">Sector</Table.Th>
          <Table.Th ta="end">People exposed</Table.Th>
          <Table.Th>Risk</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {companies.map((company) => (
          <Table.Tr key={company.key} style={{ verticalAlign: 'top' }}>
            <Table.Td>
              <Text size="sm" fw={550}>
                {company.name}
              </Text>
              {company.domain === null || company.domain === company.name ? null : (
                <Text size="xs" c="dimmed">
                  {company.domain}
                </Text>
              )}
            </Table.Td>
            <Table.Td visibleFrom="sm">
              {company.sector === null ? 'Not known' : capital(company.sector)}
            </Table.Td>
            <Table.Td ta="end" className="number">
              <Button
                size="compact-sm"
                variant="subtle"
                aria-label={`Show the people of ${company.name}: ${company.people}`}
                onClick={() => onPick(company)}
              >
                {company.people.toLocaleString('en-GB')}
              </Button>
            </Table.Td>
            <Table.Td>
              <RiskCell
                who={company.name}
                level={company.level}
                risk={company.risk}
                reasons={company.reasons}
              />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </WideTable>
  )
}
