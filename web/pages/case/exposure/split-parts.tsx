import { Table, Text } from '@mantine/core'
import type { SplitOffer } from '../../../api/exposure-types.ts'
import { WideTable } from '../../../ui/wide-table.tsx'
import { plural } from '../../../words/figures.ts'
import { personName, placeOf } from './person-line.tsx'

/** The people that one way of splitting gives, masked. */
export function SplitParts({
  offer,
  heading,
}: {
  readonly offer: SplitOffer
  readonly heading: string
}) {
  const more = offer.people - offer.parts.length
  return (
    <div aria-live="polite">
      <WideTable>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{heading}</Table.Th>
            <Table.Th>Work</Table.Th>
            <Table.Th>Place</Table.Th>
            <Table.Th ta="end">Rows</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {offer.parts.map((part) => (
            <Table.Tr key={part.person}>
              <Table.Td>
                <Text size="sm">{personName(part)}</Text>
                <Text size="xs" c="dimmed">
                  {[part.email, part.phone].filter((each) => each !== null).join(' · ')}
                </Text>
              </Table.Td>
              <Table.Td>
                <Text size="sm">
                  {[part.title, part.company].filter((each) => each !== null).join(', ') ||
                    'Not known'}
                </Text>
              </Table.Td>
              <Table.Td>{placeOf(part)}</Table.Td>
              <Table.Td ta="end" className="number">
                {part.rows.toLocaleString('en-GB')}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </WideTable>
      {more > 0 ? (
        <Text size="sm" c="dimmed" mt={6}>
          and {plural(more, 'more person', 'more people')}
        </Text>
      ) : null}
    </div>
  )
}
