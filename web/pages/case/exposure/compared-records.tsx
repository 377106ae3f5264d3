import { Alert, Stack, Table, Text } from '@mantine/core'
import type { Verdict } from '../../../api/exposure-types.ts'
import { Section } from '../../../ui/section.tsx'
import { WideTable } from '../../../ui/wide-table.tsx'
import { ShareBar } from '../../../ui/share-bar.tsx'
import { matchWords, sayShare } from '../../../words/exposure-words.ts'
import { plural } from '../../../words/figures.ts'

type Share = Verdict['matchRates'][number]['found']

const interval = ({ low, high }: Share): string => `${sayShare(low)} to ${sayShare(high)}`
const counted = ({ hits, of }: Share): string =>
  `${hits.toLocaleString('en-GB')} of ${of.toLocaleString('en-GB')}`

/** What the leak was compared with: own records, canaries, older leaks. */
export function ComparedRecords({ verdict }: { readonly verdict: Verdict }) {
  const { matchRates, canaries, overlapWithOlder } = verdict
  if (matchRates.length + canaries.length + overlapWithOlder.length === 0) return null
  return (
    <Section
      title="What it was compared with"
      lead="Beside each share stands what chance alone would give: the same count for records whose parts were exchanged with one another."
    >
      <Stack gap="lg">
        <Canaries canaries={canaries} />
        {matchRates.length === 0 ? null : <OwnRecords rates={matchRates} />}
        {overlapWithOlder.length === 0 ? null : <OlderLeaks overlaps={overlapWithOlder} />}
      </Stack>
    </Section>
  )
}

function OwnRecords({ rates }: { readonly rates: Verdict['matchRates'] }) {
  return (
    <WideTable captionSide="top">
      <Table.Caption ta="start">Your own records</Table.Caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Matched by</Table.Th>
          <Table.Th w={{ base: 130, sm: 220 }}>Rows found</Table.Th>
          <Table.Th visibleFrom="sm">Counted on</Table.Th>
          <Table.Th visibleFrom="sm">95% interval</Table.Th>
          <Table.Th ta="end">Chance alone</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rates.map(({ by, found, chance }) => (
          <Table.Tr key={by}>
            <Table.Td>{matchWords[by] ?? by}</Table.Td>
            <Table.Td>
              <ShareBar share={found.share} label={sayShare(found.share)} />
            </Table.Td>
            <Table.Td className="number" visibleFrom="sm">
              {counted(found)}
            </Table.Td>
            <Table.Td className="number" visibleFrom="sm">
              {interval(found)}
            </Table.Td>
            <Table.Td ta="end" className="number">
              {sayShare(chance.share)}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </WideTable>
  )
}

function OlderLeaks({ overlaps }: { readonly overlaps: Verdict['overlapWithOlder'] }) {
  return (
    <WideTable captionSide="top">
      <Table.Caption ta="start">Older leaks</Table.Caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Leak</Table.Th>
          <Table.Th w={{ base: 130, sm: 220 }}>Rows that are in it too</Table.Th>
          <Table.Th visibleFrom="sm">Counted on</Table.Th>
          <Table.Th ta="end">To be expected</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {overlaps.map(({ name, found, expected }) => (
          <Table.Tr key={name}>
            <Table.Td style={{ overflowWrap: 'anywhere' }}>{name}</Table.Td>
            <Table.Td>
              <ShareBar share={found.share} label={sayShare(found.share)} />
            </Table.Td>
            <Table.Td className="number" visibleFrom="sm">
              {counted(found)}
            </Table.Td>
            <Table.Td ta="end" className="number">
              {expected === null ? 'not known' : sayShare(expected.share)}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </WideTable>
  )
}

function Canaries({ canaries }: { readonly canaries: Verdict['canaries'] }) {
  if (canaries.length === 0) return null
  const hit = canaries.filter(({ found }) => found > 0)
  return (
    <Alert
      color={hit.length === 0 ? 'gray' : 'orange'}
      variant="outline"
      className="surface notice"
      title={
        hit.length === 0
          ? 'No canary is in the leak'
          : `A canary names the copy that leaked: ${hit.map(({ copy }) => copy).join('; ')}`
      }
    >
      <Stack gap={2}>
        {canaries.map(({ copy, planted, found }) => (
          <Text key={copy} size="sm">
            {copy}: {found.toLocaleString('en-GB')} of {plural(planted, 'planted record')} found
          </Text>
        ))}
      </Stack>
    </Alert>
  )
}
