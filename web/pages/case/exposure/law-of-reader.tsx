import { Alert, List, Stack, Table, Text } from '@mantine/core'
import type { LeakTable, Summary } from '../../../api/exposure-types.ts'
import { Section } from '../../../ui/section.tsx'
import { WideTable } from '../../../ui/wide-table.tsx'
import { formatWords, sayRows, sayShare, tableName } from '../../../words/exposure-words.ts'
import { plural } from '../../../words/figures.ts'

const count = (value: number): string => value.toLocaleString('en-GB')
const asideOf = (table: LeakTable): number =>
  table.setAside.reduce((sum, reason) => sum + reason.count, 0)

/** Every row of every file accounted for: understood, or set aside with a reason. */
export function LawOfReader({ summary }: { readonly summary: Summary }) {
  const { tables, passedOver, links = [] } = summary
  const rowsIn = tables.reduce((sum, table) => sum + table.rowsIn, 0)
  const aside = tables.reduce((sum, table) => sum + asideOf(table), 0)
  return (
    <Section
      title="Rows read"
      lead={`${plural(rowsIn, 'row')} came in: ${count(rowsIn - aside)} understood and ${count(aside)} set aside. No row is dropped in silence.`}
    >
      <WideTable>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>File</Table.Th>
            <Table.Th visibleFrom="sm">Format</Table.Th>
            <Table.Th ta="end">Rows in</Table.Th>
            <Table.Th ta="end">Understood</Table.Th>
            <Table.Th ta="end">Set aside</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {tables.map((table) => (
            <Table.Tr key={table.id}>
              <Table.Td style={{ verticalAlign: 'top', overflowWrap: 'anywhere' }}>
                {tableName(table)}
              </Table.Td>
              <Table.Td visibleFrom="sm" style={{ verticalAlign: 'top' }}>
                {formatWords[table.format] ?? table.format}
              </Table.Td>
              <Number value={table.rowsIn} />
              <Number value={table.rowsUnderstood} />
              <Number value={asideOf(table)} />
            </Table.Tr>
          ))}
        </Table.Tbody>
      </WideTable>
      <Stack gap="xs" mt="sm">
        {tables.map((table) => (
          <Reasons key={table.id} table={table} />
        ))}
      </Stack>
      {links.map(({ tableId, column, toTableId, toColumn, known }) => (
        <Text key={tableId} size="sm" mt="sm">
          Rows of {nameOf(tables, tableId)} are tied to people by <b>{column}</b>, which is{' '}
          <b>{toColumn}</b> of {nameOf(tables, toTableId)} ({sayShare(known)} of the keys are
          there).
        </Text>
      ))}
      {passedOver.length === 0 ? null : (
        <Alert
          mt="md"
          color="gray"
          className="surface"
          title={`${plural(passedOver.length, 'file')} passed over`}
        >
          <List size="sm">
            {passedOver.map(({ file, member, reason }) => (
              <List.Item key={`${file} ${member} ${reason}`}>
                {tableName({ file, member, part: null })}: {reason}
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
    </Section>
  )
}

const nameOf = (tables: Summary['tables'], id: string): string => {
  const table = tables.find((each) => each.id === id)
  return table === undefined ? 'another table' : tableName(table)
}

const Number = ({ value }: { readonly value: number }) => (
  <Table.Td ta="end" className="number" style={{ verticalAlign: 'top' }}>
    {count(value)}
  </Table.Td>
)

function Reasons({ table }: { readonly table: LeakTable }) {
  if (table.setAside.length === 0) return null
  return (
    <div>
      <Text size="sm" fw={600}>
        Set aside in {tableName(table)}
      </Text>
      <List size="sm" spacing={2}>
        {table.setAside.map(({ reason, count: rows, firstRows }) => (
          <List.Item key={reason}>
            {plural(rows, 'row')}: {reason} ({sayRows(firstRows, rows)})
          </List.Item>
        ))}
      </List>
    </div>
  )
}
