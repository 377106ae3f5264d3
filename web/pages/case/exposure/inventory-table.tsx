import { Badge, Box, Code, Group, Stack, Switch, Table, Text } from '@mantine/core'
import { useState } from 'react'
import type { ColumnFinding, Summary } from '../../../api/exposure-types.ts'
import { Section } from '../../../ui/section.tsx'
import { WideTable } from '../../../ui/wide-table.tsx'
import { ShareBar } from '../../../ui/share-bar.tsx'
import { WordBadge } from '../../../ui/word-badge.tsx'
import { dataLabel } from '../../../words/case-words.ts'
import { kindLabel, sayShare, tableName } from '../../../words/exposure-words.ts'
import { plural } from '../../../words/figures.ts'

/** What each column of the leak holds, how surely, and how full it is. */
export function InventoryTable({ summary }: { readonly summary: Summary }) {
  const [withStructure, setWithStructure] = useState(true)
  const { columns, tables } = summary
  const tableById = new Map(tables.map((table) => [table.id, tableName(table)]))
  const personal = columns.filter(
    ({ dataClass, hidden, fill }) => fill > 0 && (dataClass !== null || hidden.length > 0),
  )
  const shown = withStructure ? columns : personal
  const manyTables = tables.length > 1
  const special = columns.filter((column) => column.special).length
  return (
    <Section
      title="Inventory"
      lead={
        `${plural(columns.length, 'column')}, ${personal.length} of them with data about people or companies` +
        `${special === 0 ? '. No special category of data (GDPR Article 9 or 10) was recognised.' : `, ${special} with a special category of data (GDPR Article 9 or 10).`}` +
        ' Examples are masked.'
      }
      actions={
        personal.length === columns.length ? null : (
          <Switch
            label="Show structural columns"
            checked={withStructure}
            onChange={(event) => setWithStructure(event.currentTarget.checked)}
          />
        )
      }
    >
      <WideTable verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            {manyTables ? <Table.Th visibleFrom="sm">Table</Table.Th> : null}
            <Table.Th w={{ base: '34%', sm: 'auto' }}>Column</Table.Th>
            <Table.Th>Holds</Table.Th>
            <Table.Th w={{ base: 70, sm: 150 }}>Filled</Table.Th>
            <Table.Th ta="end" visibleFrom="sm">
              Distinct
            </Table.Th>
            <Table.Th visibleFrom="sm">Masked examples</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map((column) => (
            <ColumnRow
              key={`${column.tableId} ${column.column}`}
              column={column}
              table={manyTables ? (tableById.get(column.tableId) ?? '') : null}
            />
          ))}
        </Table.Tbody>
      </WideTable>
    </Section>
  )
}

function ColumnRow({
  column,
  table,
}: {
  readonly column: ColumnFinding
  /** Null where there is only one. */
  readonly table: string | null
}) {
  return (
    <Table.Tr style={{ verticalAlign: 'top' }}>
      {table === null ? null : <Table.Td visibleFrom="sm">{table}</Table.Td>}
      <Table.Td fw={550} style={{ overflowWrap: 'anywhere' }}>
        {column.header ?? `Column ${column.column.slice(1)} (no header)`}
      </Table.Td>
      <Table.Td maw={320}>
        <Holds column={column} />
      </Table.Td>
      <Table.Td>
        <Box visibleFrom="sm">
          <ShareBar share={column.fill} label={sayShare(column.fill, 0)} labelWidth={52} />
        </Box>
        <Text hiddenFrom="sm" size="sm" className="number">
          {sayShare(column.fill, 0)}
        </Text>
      </Table.Td>
      <Table.Td ta="end" className="number" visibleFrom="sm">
        {column.approximateDistinct.toLocaleString('en-GB')}
      </Table.Td>
      <Table.Td maw={260} visibleFrom="sm">
        <Group gap={4}>
          {column.examples.slice(0, 3).map((example, i) => (
            <Code key={`${i}${example}`} style={{ overflowWrap: 'anywhere' }}>
              {example}
            </Code>
          ))}
        </Group>
      </Table.Td>
    </Table.Tr>
  )
}

/** A long kind goes over several lines: a narrow column would cut it, and its share with it. */
const overLines = {
  root: { height: 'auto', maxWidth: '100%' },
  label: { whiteSpace: 'normal', overflow: 'visible' },
} as const

function Holds({ column }: { readonly column: ColumnFinding }) {
  if (column.fill === 0) {
    return (
      <Text size="sm" c="dimmed">
        Empty{column.label === null ? '' : `; its header says ${column.label.toLowerCase()}`}
      </Text>
    )
  }
  const why = column.reasons.join(' · ')
  return (
    <Stack gap={4}>
      <Group gap={6}>
        <Text size="sm">{column.label ?? 'Not recognised'}</Text>
        {column.kind === null ? null : (
          <WordBadge
            word="plain"
            label={`${sayShare(column.confidence, 0)} sure`}
            {...(why === '' ? {} : { meaning: why })}
          />
        )}
        {column.special ? (
          <WordBadge
            word="high"
            label="Special category"
            meaning="GDPR Article 9 or 10: needs a ground of its own, and weighs in every duty."
          />
        ) : null}
      </Group>
      {column.dataClass === null ? null : (
        <Text size="xs" c="dimmed">
          {dataLabel(column.dataClass)}
        </Text>
      )}
      {column.hidden.length === 0 ? null : (
        <Group gap={4}>
          <Text size="xs" c="dimmed">
            Hidden in its text:
          </Text>
          {column.hidden.map(({ kind, share }) => (
            <Badge key={kind} size="sm" className="word" data-word="medium" styles={overLines}>
              {kindLabel(kind)}, {sayShare(share)}
            </Badge>
          ))}
        </Group>
      )}
    </Stack>
  )
}
