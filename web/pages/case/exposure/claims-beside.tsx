import { Box, Table, Text } from '@mantine/core'
import type { CaseView } from '#api/contract.ts'
import type { LeakReport } from '../../../api/exposure-view.ts'
import { Section } from '../../../ui/section.tsx'
import { WideTable } from '../../../ui/wide-table.tsx'
import { ModalityBadge } from '../../../ui/word-badge.tsx'
import { dataLabel } from '../../../words/case-words.ts'
import { sayDate, sayRecordCount } from '../../../words/fact-sentence.ts'
import { plural } from '../../../words/figures.ts'
import { sayDay } from '../../../words/time.ts'

interface Line {
  readonly key: string
  readonly says: string
  readonly modality: CaseView['facts']['status']
  readonly assertedBy: CaseView['facts']['dataClasses'][number]['assertedBy']
  readonly measured: string
  /** Whether the measurement speaks against what was said. */
  readonly isAgainst: boolean
}

/** What the reports of the case say, and beside it what was measured in the files. */
export function ClaimsBeside({
  view,
  report,
}: {
  readonly view: CaseView
  readonly report: LeakReport
}) {
  const lines = compare(view, report)
  return (
    <Section
      title="What the reports say, and what was measured"
      lead="A measurement holds for the files that were read: what they do not hold may still have been taken."
    >
      {lines.length === 0 ? (
        <Text size="sm">
          The reports of this case say nothing that these files can be held against.
        </Text>
      ) : (
        <WideTable verticalSpacing="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>The reports say</Table.Th>
              <Table.Th w={110} visibleFrom="sm">
                How surely
              </Table.Th>
              <Table.Th>Measured in the files</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map(({ key, says, modality, assertedBy, measured, isAgainst }) => (
              <Table.Tr key={key} style={{ verticalAlign: 'top' }}>
                <Table.Td>
                  {says}
                  <Box hiddenFrom="sm" mt={4}>
                    <ModalityBadge modality={modality} assertedBy={assertedBy} />
                  </Box>
                </Table.Td>
                <Table.Td visibleFrom="sm">
                  <ModalityBadge modality={modality} assertedBy={assertedBy} />
                </Table.Td>
                <Table.Td>
                  {isAgainst ? (
                    <Text span size="sm" fw={600} className="dispute">
                      Not as said:{' '}
                    </Text>
                  ) : null}
                  {measured}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </WideTable>
      )}
    </Section>
  )
}

function compare({ facts }: CaseView, report: LeakReport): readonly Line[] {
  const understood = report.tables.reduce((sum, table) => sum + table.rowsUnderstood, 0)
  const people = report.affected?.people
  const counts = facts.recordCounts
    .filter(({ assertedBy, unit }) => assertedBy !== 'instrument' && unit !== 'bytes')
    .map((fact): Line => ({
      key: `count ${fact.count} ${fact.unit} ${fact.scope}`,
      says: sayRecordCount(fact),
      modality: fact.modality,
      assertedBy: fact.assertedBy,
      measured:
        `${plural(understood, 'row')} understood` +
        (people === undefined ? '' : `, about ${plural(people, 'person', 'people')}`),
      isAgainst: false,
    }))
  const measuredIn = new Map<string, string[]>()
  for (const column of report.columns) {
    const label = column.header ?? `column ${column.position}`
    if (column.dataClass !== null && column.fill > 0) {
      measuredIn.set(column.dataClass, [...(measuredIn.get(column.dataClass) ?? []), label])
    }
  }
  const hidden = new Set(
    report.columns.flatMap((column) => column.hidden.map(({ dataClass }) => dataClass)),
  )
  const classes = facts.dataClasses
    .filter(({ assertedBy }) => assertedBy !== 'instrument')
    .map((fact): Line => {
      const columns = measuredIn.get(fact.class)
      const isFound = columns !== undefined || hidden.has(fact.class)
      return {
        key: `class ${fact.class} ${fact.exposed}`,
        says: `${dataLabel(fact.class)}${fact.exposed ? '' : ': not exposed'}`,
        modality: fact.modality,
        assertedBy: fact.assertedBy,
        measured:
          columns === undefined
            ? hidden.has(fact.class)
              ? 'Found in free text'
              : 'Not found in these files'
            : `Found in ${columns.slice(0, 4).join(', ')}`,
        isAgainst: !fact.exposed && isFound,
      }
    })
  const theft = report.verdict?.theftDate ?? null
  const dates =
    theft === null
      ? []
      : facts.dates
          .filter(({ kind, assertedBy }) => kind === 'occurred' && assertedBy !== 'instrument')
          .map((fact): Line => ({
            key: `date ${fact.from} ${fact.to}`,
            says: sayDate(fact),
            modality: fact.modality,
            assertedBy: fact.assertedBy,
            measured: `Taken between ${sayDay(theft.from)} and ${sayDay(theft.to)}`,
            isAgainst: fact.to < theft.from || fact.from > theft.to,
          }))
  return [...counts, ...classes, ...dates]
}
