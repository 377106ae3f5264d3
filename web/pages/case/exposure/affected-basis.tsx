import { Accordion, SimpleGrid, Table } from '@mantine/core'
import type { Affected } from '../../../api/exposure-types.ts'
import { ShareBar } from '../../../ui/share-bar.tsx'
import { joinWords, placeWords, sayHome } from '../../../words/exposure-words.ts'
import { plural } from '../../../words/figures.ts'

/** From what people were made of rows, and countries of people: to be opened by whoever doubts the counts. */
export function AffectedBasis({ affected }: { readonly affected: Affected }) {
  const { rows, rowsWithoutPerson, people, planted, home } = affected
  return (
    <Accordion variant="contained" className="surface">
      <Accordion.Item value="basis">
        <Accordion.Control>How these people were counted</Accordion.Control>
        <Accordion.Panel>
          <p style={{ marginTop: 0 }}>
            {plural(rows, 'row')} gave {plural(people, 'person', 'people')};{' '}
            {plural(rowsWithoutPerson, 'row names', 'rows name')} nobody.
            {planted === undefined || planted.records === 0
              ? null
              : ` ${plural(planted.rows, 'row is', 'rows are')} ${plural(planted.records, 'planted record')}: nobody, left out of all counts and lists, and used by the verdict alone.`}
            {home === undefined ? null : ` ${sayHome(home)}`}
          </p>
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xl">
            <Basis
              caption="Rows joined by"
              counts={affected.joinedBy}
              words={joinWords}
              of={people}
            />
            <Basis
              caption="Country told from"
              counts={affected.placedBy}
              words={placeWords}
              of={people}
            />
          </SimpleGrid>
        </Accordion.Panel>
      </Accordion.Item>
    </Accordion>
  )
}

function Basis({
  caption,
  counts,
  words,
  of,
}: {
  readonly caption: string
  readonly counts: Readonly<Record<string, number>>
  readonly words: Readonly<Record<string, string>>
  readonly of: number
}) {
  const order = Object.keys(words)
  return (
    <Table verticalSpacing={4}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th w="50%">{caption}</Table.Th>
          <Table.Th>People</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {Object.entries(counts)
          .filter(([, people]) => people > 0)
          // The database gives the keys back in an order of its own.
          .toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b))
          .map(([key, people]) => (
            <Table.Tr key={key}>
              <Table.Td>{words[key] ?? key}</Table.Td>
              <Table.Td>
                <ShareBar share={people / Math.max(1, of)} label={people.toLocaleString('en-GB')} />
              </Table.Td>
            </Table.Tr>
          ))}
      </Table.Tbody>
    </Table>
  )
}
