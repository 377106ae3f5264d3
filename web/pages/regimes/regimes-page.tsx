import { Anchor, Paper, Table, Text, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ResponseOf } from '#api/contract.ts'
import { regimesQuery } from '../../api/queries.ts'
import { NotLoaded } from '../../ui/not-loaded.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { placeLabel } from '../../words/duty-words.ts'
import { plural } from '../../words/figures.ts'

/** The laws that duties are worked out by. */
export function RegimesPage() {
  const found = useQuery(regimesQuery)
  const [words, setWords] = useState('')
  const wanted = words.trim().toLowerCase()
  const shown = (found.data?.regimes ?? []).filter(({ name, jurisdiction, citation }) =>
    `${name} ${jurisdiction} ${placeLabel(jurisdiction)} ${citation}`
      .toLowerCase()
      .includes(wanted),
  )
  return (
    <>
      <PageHead
        title="Laws"
        lead="Every law that duties are worked out by, with its source and the day on which it was read. Not legal advice."
      />
      {!found.isSuccess ? (
        <NotLoaded found={found} label="Loading the laws" />
      ) : (
        <>
          <TextInput
            label="Find a law"
            placeholder="Texas, GDPR, NIS2"
            leftSection={<IconSearch size={16} aria-hidden />}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
            maw={420}
            mb="md"
          />
          <Text size="sm" c="dimmed" mb="xs" role="status">
            {plural(shown.length, 'law')}
          </Text>
          <RegimeTable regimes={shown} />
        </>
      )}
    </>
  )
}

function RegimeTable({ regimes }: { readonly regimes: ResponseOf<'listRegimes'>['regimes'] }) {
  return (
    <Paper className="surface" p="sm">
      <Table.ScrollContainer minWidth={680}>
        <Table verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Law</Table.Th>
              <Table.Th>Place</Table.Th>
              <Table.Th>In force</Table.Th>
              <Table.Th>Confidence</Table.Th>
              <Table.Th>Duties</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {regimes.map((regime) => (
              <Table.Tr key={regime.id}>
                <Table.Td>
                  <Anchor
                    className="row-link"
                    renderRoot={(props) => (
                      <Link {...props} to="/regimes/$regimeId" params={{ regimeId: regime.id }} />
                    )}
                  >
                    {regime.name}
                  </Anchor>
                  <Text size="xs" c="dimmed">
                    {regime.citation}
                  </Text>
                </Table.Td>
                <Table.Td>{placeLabel(regime.jurisdiction)}</Table.Td>
                <Table.Td>{regime.status.replaceAll('-', ' ')}</Table.Td>
                <Table.Td>{regime.confidence}</Table.Td>
                <Table.Td className="number">{regime.duties}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Paper>
  )
}
