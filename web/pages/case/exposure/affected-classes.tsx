import { List, Table, Text } from '@mantine/core'
import type { Affected, Summary } from '../../../api/exposure-types.ts'
import { Section } from '../../../ui/section.tsx'
import { ShareBar } from '../../../ui/share-bar.tsx'
import { dataLabel } from '../../../words/case-words.ts'
import { plural } from '../../../words/figures.ts'

/** Of how many people which kind of data is in the leak. */
export function AffectedClasses({
  affected,
  unlinked,
}: {
  readonly affected: Affected
  readonly unlinked: NonNullable<Summary['unlinked']>
}) {
  const rows = affected.dataClasses.toSorted((a, b) => b.people - a.people)
  return (
    <Section
      title="What of them is out"
      lead="People by kind of data; one person can count in several."
    >
      <Table verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="45%">Kind of data</Table.Th>
            <Table.Th>People</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ class: dataClass, people }) => (
            <Table.Tr key={dataClass}>
              <Table.Td>
                {dataLabel(dataClass)}
                {textOf(affected, dataClass) === null ? null : (
                  <Text size="xs" c="dimmed">
                    {textOf(affected, dataClass)}
                  </Text>
                )}
              </Table.Td>
              <Table.Td>
                <ShareBar
                  share={people / Math.max(1, affected.people)}
                  label={people.toLocaleString('en-GB')}
                />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {unlinked.length === 0 ? null : (
        <>
          <Text fw={600} size="sm" mt="md">
            In the leak as well, in rows or text that name nobody
          </Text>
          <List size="sm" mt={4}>
            {unlinked.map(({ class: dataClass, rows: held, columns }) => (
              <List.Item key={dataClass}>
                {dataLabel(dataClass)}: about {plural(held, 'row')} (
                {columns.slice(0, 4).join(', ')})
              </List.Item>
            ))}
          </List>
        </>
      )}
    </Section>
  )
}

/** Where a kind of data was read in text, and so rests on its form; null where it has columns only. */
function textOf({ inText = [] }: Affected, dataClass: string): string | null {
  const found = inText.find((each) => each.class === dataClass)
  return found === undefined ? null : `read in the text of ${found.columns.slice(0, 3).join(', ')}`
}
