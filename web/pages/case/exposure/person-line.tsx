import { Button, Stack, Table, Text, Tooltip } from '@mantine/core'
import type { Affected, Person } from '../../../api/exposure-types.ts'
import { dataLabel } from '../../../words/case-words.ts'
import { joinWords, placeWords } from '../../../words/exposure-words.ts'
import { plural } from '../../../words/figures.ts'
import { sayPlaceOf } from '../../../words/places.ts'
import { RiskCell } from './risk-cell.tsx'

/** How a masked person is called in lists and dialogs. */
export const personName = (person: Person): string =>
  person.name ?? person.email ?? person.phone ?? 'Unnamed person'

/** Country and state with what told them: "Texas, United States". */
export function placeOf({ country, region }: Person): string {
  if (country === null) return 'Country unknown'
  return sayPlaceOf(region?.includes('-') === true ? region : country)
}

/** "3 rows joined by email address", "2 rows as an analyst put them together"; null where there is one row, as most have. */
export function sayRowsOf({ rows, joinedBy }: Person): string | null {
  if (joinedBy.includes('analyst')) return `${plural(rows, 'row')} as an analyst put them together`
  if (rows === 1) return null
  const keys = joinedBy.map((key) => (joinWords[key] ?? key).toLowerCase())
  return `${plural(rows, 'row')} joined by ${keys.join(', ')}`
}

/** Labels of a person's kinds of data; those that may have been read in text say in which column. */
export const classesOf = (person: Person, inText: Affected['inText'] = []): readonly string[] =>
  person.dataClasses.map((id) => {
    const found = person.doubts.includes('class-in-text')
      ? inText.find((each) => each.class === id)
      : undefined
    return found === undefined
      ? dataLabel(id)
      : `${dataLabel(id)} (in the text of ${found.columns.join(', ')})`
  })

/** One person of the list. */
export function PersonLine({
  person,
  inText,
  onCorrect,
  onReveal,
}: {
  readonly person: Person
  readonly inText: Affected['inText']
  readonly onCorrect: () => void
  readonly onReveal: (() => void) | null
}) {
  const who = personName(person)
  const contacts = [person.email, person.phone].filter((part) => part !== null && part !== who)
  const place = placeOf(person)
  const reason = person.regionReason ?? person.countryReason
  return (
    <Table.Tr style={{ verticalAlign: 'top' }}>
      <Table.Td>
        <Text size="sm" fw={550}>
          {who}
        </Text>
        <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {contacts.join(' · ')}
        </Text>
        {sayRowsOf(person) === null ? null : (
          <Text size="xs" c="dimmed">
            {sayRowsOf(person)}
          </Text>
        )}
        <Text size="xs" hiddenFrom="sm">
          {[person.title, person.company, place].filter((part) => part !== null).join(' · ')}
        </Text>
      </Table.Td>
      <Table.Td visibleFrom="sm">
        <Text size="sm">{person.title ?? 'Role not known'}</Text>
        <Text size="xs" c="dimmed">
          {person.company ?? 'No company'}
        </Text>
      </Table.Td>
      <Table.Td visibleFrom="sm">
        <Text size="sm">{place}</Text>
        {reason === null ? null : (
          <Text size="xs" c="dimmed">
            {placeWords[reason] ?? reason}
          </Text>
        )}
      </Table.Td>
      <Table.Td visibleFrom="sm" maw={220}>
        <DataClasses labels={classesOf(person, inText)} />
      </Table.Td>
      <Table.Td>
        <RiskCell who={who} level={person.level} risk={person.risk} reasons={person.riskReasons} />
      </Table.Td>
      <Table.Td ta="end">
        <Stack gap={4} align="flex-end">
          {onReveal === null ? null : (
            <Button
              size="compact-xs"
              variant="default"
              onClick={onReveal}
              aria-label={`Reveal ${who}`}
            >
              Reveal
            </Button>
          )}
          <Button
            size="compact-xs"
            variant="subtle"
            onClick={onCorrect}
            aria-label={`Correct ${who}`}
          >
            Correct
          </Button>
        </Stack>
      </Table.Td>
    </Table.Tr>
  )
}

/** Kinds of data beyond these are named on hover and on focus. */
const shownClasses = 3

function DataClasses({ labels }: { readonly labels: readonly string[] }) {
  const more = labels.slice(shownClasses)
  return (
    <Text size="sm">
      {labels.slice(0, shownClasses).join(', ')}
      {more.length === 0 ? null : (
        <>
          {' '}
          <Tooltip label={more.join(', ')}>
            <Text span size="sm" c="dimmed" tabIndex={0} td="underline dotted">
              and {more.length} more
            </Text>
          </Tooltip>
        </>
      )}
    </Text>
  )
}
