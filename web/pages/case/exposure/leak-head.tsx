import { Group, Paper, SimpleGrid, Stack, Text } from '@mantine/core'
import type { Reading } from '../../../api/exposure-types.ts'
import { Figure } from '../../../ui/figure.tsx'
import { WordBadge } from '../../../ui/word-badge.tsx'
import { sayShare, verdictWords } from '../../../words/exposure-words.ts'
import { countCountries } from '../../../words/places.ts'
import { sayDay, sayInstant } from '../../../words/time.ts'

/** The reading in one line of figures, above its parts. */
export function LeakHead({ reading }: { readonly reading: Reading }) {
  const { run } = reading
  const { tables, verdict, affected } = reading.summary
  const understood = tables.reduce((sum, table) => sum + table.rowsUnderstood, 0)
  const rowsIn = tables.reduce((sum, table) => sum + table.rowsIn, 0)
  const count = (value: number): string => value.toLocaleString('en-GB')
  const countries = countCountries(affected.jurisdictions).filter(
    ({ jurisdiction }) => jurisdiction !== null,
  ).length
  const probability = verdict.probability[verdict.result]
  return (
    <Paper p={{ base: 'md', sm: 'lg' }} className="surface">
      <Stack gap="md">
        <Group gap="xs">
          <WordBadge
            word={verdict.result}
            size="lg"
            label={`${verdictWords[verdict.result].label}${probability === undefined ? '' : ` · ${sayShare(probability, 0)}`}`}
            meaning={verdictWords[verdict.result].meaning}
          />
          <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {run.files.join(', ')} · read {sayInstant(run.startedAt)}
          </Text>
        </Group>
        <SimpleGrid cols={{ base: 2, sm: 3, md: 5 }} spacing="lg">
          <Figure
            label="Rows understood"
            value={count(understood)}
            note={rowsIn === understood ? 'all of them' : `of ${count(rowsIn)}`}
          />
          <Figure label="People" value={count(affected.people)} />
          <Figure label="Companies" value={count(affected.companies)} />
          <Figure label="Countries" value={count(countries)} />
          <Figure
            label={run.state === 'destroyed' || run.keptUntil === null ? 'Rows' : 'Rows kept until'}
            value={
              run.state === 'destroyed' || run.keptUntil === null
                ? 'Destroyed'
                : sayDay(run.keptUntil)
            }
          />
        </SimpleGrid>
      </Stack>
    </Paper>
  )
}
