import { Anchor, Button, Group, List, Paper, Stack, Text, Title } from '@mantine/core'
import type { CaseView } from '#api/contract.ts'
import type { Reading, Verdict } from '../../../api/exposure-types.ts'
import { Section } from '../../../ui/section.tsx'
import { ShareBar } from '../../../ui/share-bar.tsx'
import { sayShare, verdictResults, verdictWords } from '../../../words/exposure-words.ts'
import { ClaimsBeside } from './claims-beside.tsx'
import { ComparedRecords } from './compared-records.tsx'
import { OtherReading } from './other-reading.tsx'
import { ReasonList } from './reason-list.tsx'
import { TheftDate } from './theft-date.tsx'

/** The verdict as an argument: what was concluded, from what, and what would change it. */
export function VerdictPart({
  view,
  reading,
  onAgain,
}: {
  readonly view: CaseView
  readonly reading: Reading
  readonly onAgain: (() => void) | null
}) {
  const { verdict } = reading.summary
  return (
    <Stack gap="md">
      <Conclusion verdict={verdict} />
      <ReasonList verdict={verdict} />
      <OtherReading verdict={verdict} />
      {verdict.theftDate === null ? null : <TheftDate found={verdict.theftDate} />}
      <ComparedRecords verdict={verdict} />
      <ClaimsBeside view={view} summary={reading.summary} />
      <Missing verdict={verdict} onAgain={onAgain} />
    </Stack>
  )
}

function Conclusion({ verdict }: { readonly verdict: Verdict }) {
  const { label, meaning } = verdictWords[verdict.result]
  const share = verdict.probability[verdict.result]
  const others = verdictResults.toSorted(
    (a, b) => (verdict.probability[b] ?? 0) - (verdict.probability[a] ?? 0),
  )
  return (
    <Paper
      component="section"
      aria-label="Verdict"
      p={{ base: 'md', sm: 'lg' }}
      className="surface verdict"
      data-result={verdict.result}
    >
      <Group gap="xl" align="flex-start">
        <Stack gap={4} style={{ flex: '2 1 280px' }}>
          <Text size="sm" c="dimmed">
            Verdict on the claim
          </Text>
          <Title order={2} fz={26}>
            {label}
            {share === undefined ? '' : `, ${sayShare(share, 0)} probable`}
          </Title>
          <Text>{meaning}</Text>
          <Text size="sm" c="dimmed">
            {grounds(verdict)}
          </Text>
        </Stack>
        <Stack gap={6} style={{ flex: '1 1 260px' }}>
          <Text size="sm" c="dimmed">
            Weighed against each other
          </Text>
          {others.map((result) => (
            <Group key={result} gap="sm" wrap="nowrap">
              <Text size="sm" w={120} fw={result === verdict.result ? 650 : 400}>
                {verdictWords[result].label}
              </Text>
              <div style={{ flex: 1 }}>
                <ShareBar
                  share={verdict.probability[result] ?? 0}
                  label={sayShare(verdict.probability[result] ?? 0)}
                  labelWidth={84}
                  {...(result === verdict.result ? {} : { color: 'var(--mantine-color-dimmed)' })}
                />
              </div>
            </Group>
          ))}
        </Stack>
      </Group>
    </Paper>
  )
}

function grounds({ rows }: Verdict): string {
  const count = (value: number): string => value.toLocaleString('en-GB')
  const closely = rows.sample < rows.leak ? `, ${count(rows.sample)} of them looked at closely` : ''
  const own =
    rows.customers === null
      ? 'no records of your own to compare with'
      : `compared with ${count(rows.customers)} records of your own`
  return `From ${count(rows.leak)} rows of the leak${closely}; ${own}.`
}

/** What was not given, and would settle more. */
function Missing({
  verdict,
  onAgain,
}: {
  readonly verdict: Verdict
  readonly onAgain: (() => void) | null
}) {
  const missing = [
    verdict.rows.customers !== null
      ? null
      : 'Your own records (customers). Without them nobody can say how many rows are yours: this weighs most.',
    verdict.canaries.length > 0
      ? null
      : 'Canaries: records you planted, and to which copy each was given. One hit names the copy that leaked.',
    verdict.overlapWithOlder.length > 0
      ? null
      : 'Older leaks. They show whether this one only repeats them; only keyed hashes of them are kept.',
    verdict.rows.customers !== null && (verdict.theftDate?.basis ?? 'leak') === 'leak'
      ? 'The date on which each of your records was made. It brackets the day of the theft.'
      : null,
  ].filter((line) => line !== null)
  return (
    <Section
      title="What would change this verdict"
      lead={
        missing.length === 0
          ? 'Everything that Breakwater can compare with was given. A larger part of the leak, or newer own records, would narrow the figures further.'
          : 'These were not given. Read the files again with them to make the verdict surer.'
      }
      actions={
        missing.length > 0 && onAgain !== null ? (
          <Button variant="default" onClick={onAgain}>
            Read again with more
          </Button>
        ) : null
      }
    >
      {missing.length === 0 ? (
        <Text size="sm">
          An analyst’s own statement beats any measurement: add it on the{' '}
          <Anchor href="?" size="sm" underline="always">
            Facts
          </Anchor>{' '}
          tab.
        </Text>
      ) : (
        <List size="sm" spacing={4}>
          {missing.map((line) => (
            <List.Item key={line}>{line}</List.Item>
          ))}
        </List>
      )}
    </Section>
  )
}
