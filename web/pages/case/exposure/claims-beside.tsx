import { Box, Table, Text } from '@mantine/core'
import type { CaseView } from '#api/contract.ts'
import type { Summary } from '../../../api/exposure-types.ts'
import { Section } from '../../../ui/section.tsx'
import { WideTable } from '../../../ui/wide-table.tsx'
import { compareClaims } from '../../../words/compare-claims.ts'
import { ModalityBadge } from '../../../ui/word-badge.tsx'

/** What the reports of the case say, and beside it what was measured in the files. */
export function ClaimsBeside({
  view,
  summary,
}: {
  readonly view: CaseView
  readonly summary: Summary
}) {
  const lines = compareClaims(view, summary)
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
