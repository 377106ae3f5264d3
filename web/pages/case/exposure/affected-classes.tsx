import { Table } from '@mantine/core'
import type { Affected } from '../../../api/exposure-types.ts'
import { Section } from '../../../ui/section.tsx'
import { ShareBar } from '../../../ui/share-bar.tsx'
import { dataLabel } from '../../../words/case-words.ts'

/** Of how many people which kind of data is in the leak. */
export function AffectedClasses({ affected }: { readonly affected: Affected }) {
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
              <Table.Td>{dataLabel(dataClass)}</Table.Td>
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
    </Section>
  )
}
