import { Group, Paper, SimpleGrid, Stack, Text } from '@mantine/core'
import type { LeakReport } from '../../../api/exposure-view.ts'
import { Figure } from '../../../ui/figure.tsx'
import { WordBadge } from '../../../ui/word-badge.tsx'
import { sayShare, verdictWords } from '../../../words/exposure-words.ts'
import { sayDay, sayInstant } from '../../../words/time.ts'

/** The reading in one line of figures, above its parts. */
export function LeakHead({ report }: { readonly report: LeakReport }) {
  const { run, tables, verdict, affected } = report
  const understood = tables.reduce((sum, table) => sum + table.rowsUnderstood, 0)
  const rowsIn = tables.reduce((sum, table) => sum + table.rowsIn, 0)
  const count = (value: number): string => value.toLocaleString('en-GB')
  const countries = affected?.places.filter(
    ({ country, state }) => country !== null && state === null,
  ).length
  const probability = verdict?.probability[verdict.result]
  return (
    <Paper p={{ base: 'md', sm: 'lg' }} className="surface">
      <Stack gap="md">
        <Group gap="xs">
          {verdict === null ? null : (
            <WordBadge
              word={verdict.result}
              size="lg"
              label={`${verdictWords[verdict.result].label}${probability === undefined ? '' : ` · ${sayShare(probability, 0)}`}`}
              meaning={verdictWords[verdict.result].meaning}
            />
          )}
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
          <Figure label="People" value={affected === null ? 'unknown' : count(affected.people)} />
          <Figure
            label="Companies"
            value={affected === null ? 'unknown' : count(affected.companies)}
          />
          <Figure
            label="Countries"
            value={countries === undefined ? 'unknown' : count(countries)}
          />
          <Figure
            label={run.state === 'destroyed' ? 'Rows' : 'Rows kept until'}
            value={
              run.state === 'destroyed'
                ? 'Destroyed'
                : run.keptUntil === null
                  ? 'no date'
                  : sayDay(run.keptUntil)
            }
          />
        </SimpleGrid>
      </Stack>
    </Paper>
  )
}
