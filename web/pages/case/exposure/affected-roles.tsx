import { Group, SimpleGrid, Stack, Table, Text } from '@mantine/core'
import type { Affected } from '../../../api/exposure-types.ts'
import { Section } from '../../../ui/section.tsx'
import { ShareBar } from '../../../ui/share-bar.tsx'
import { WordBadge } from '../../../ui/word-badge.tsx'
import { riskLevels, riskWords, roleLabel } from '../../../words/exposure-words.ts'

/** Who is likeliest to be written or called next: people by risk and by what they work on. */
export function AffectedRoles({ affected }: { readonly affected: Affected }) {
  const roles = affected.roles.toSorted((a, b) => b.people - a.people).slice(0, 8)
  const most = Math.max(1, ...roles.map(({ people }) => people))
  return (
    <Section
      title="Likely targets"
      lead="The risk of being deceived next: from role, seniority and access, and from what of a person is out. Who pays, buys or administers comes first."
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xl">
        <Stack gap="xs">
          <Text size="sm" fw={600}>
            By risk
          </Text>
          {riskLevels.map((level) => (
            <Group key={level} gap="sm" wrap="nowrap">
              <div style={{ width: 76, flexShrink: 0 }}>
                <WordBadge word={level} label={riskWords[level]} />
              </div>
              <div style={{ flex: 1 }}>
                <ShareBar
                  share={affected.risk[level] / Math.max(1, affected.people)}
                  label={affected.risk[level].toLocaleString('en-GB')}
                />
              </div>
            </Group>
          ))}
        </Stack>
        {roles.length === 0 ? null : (
          <Table verticalSpacing={4} captionSide="top">
            <Table.Caption ta="start" fw={600} c="var(--mantine-color-text)" mt={0}>
              By role
            </Table.Caption>
            <Table.Tbody>
              {roles.map(({ role, people }) => (
                <Table.Tr key={role}>
                  <Table.Th fw={400} w="45%" scope="row">
                    {roleLabel(role)}
                  </Table.Th>
                  <Table.Td>
                    <ShareBar share={people / most} label={people.toLocaleString('en-GB')} />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
      </SimpleGrid>
    </Section>
  )
}
