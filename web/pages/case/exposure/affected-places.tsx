import { Anchor, Group, SegmentedControl, Table, Text } from '@mantine/core'
import { useState } from 'react'
import type { Affected } from '../../../api/exposure-types.ts'
import { Section } from '../../../ui/section.tsx'
import { ShareBar } from '../../../ui/share-bar.tsx'
import { sayShare, statesOf } from '../../../words/exposure-words.ts'
import {
  countCountries,
  countStates,
  foldPlaces,
  unknownPlace,
  type PlaceCount,
} from '../../../words/places.ts'
import { plural } from '../../../words/figures.ts'

/** Rows shown before "all" is asked for. */
const firstRows = 12

/** People by country and, where the law asks for it, by state: a bar and its figure in one table. */
export function AffectedPlaces({
  affected,
  onPick,
}: {
  readonly affected: Affected
  /** Null where the people themselves cannot be shown. */
  readonly onPick: ((jurisdiction: string) => void) | null
}) {
  const [level, setLevel] = useState('countries')
  const [all, setAll] = useState(false)
  const countries = countCountries(affected.jurisdictions)
  const withStates = Object.keys(statesOf).filter((country) =>
    affected.jurisdictions.some(
      ({ jurisdiction }) => jurisdiction?.startsWith(`${country}-`) === true,
    ),
  )
  const places = level === 'countries' ? countries : countStates(affected.jurisdictions, level)
  const folding = foldPlaces(places, firstRows)
  const known = countries
    .filter(({ jurisdiction }) => jurisdiction !== null)
    .reduce((sum, { people }) => sum + people, 0)
  return (
    <Section
      title="Where they are"
      lead={`The country of ${known.toLocaleString('en-GB')} of ${plural(affected.people, 'person', 'people')} is known. These counts feed the legal duties.`}
      actions={
        withStates.length === 0 ? null : (
          <LevelChoice level={level} countries={withStates} onChange={setLevel} />
        )
      }
    >
      <PlaceTable
        places={all ? places : folding.shown}
        most={Math.max(1, ...places.map(({ people }) => people))}
        people={Math.max(1, affected.people)}
        isCountries={level === 'countries'}
        onPick={onPick}
      />
      {folding.folded === null ? null : (
        <Group gap="sm" mt="sm">
          <Anchor
            component="button"
            type="button"
            size="sm"
            aria-expanded={all}
            onClick={() => setAll(!all)}
          >
            {all ? 'Show fewer' : `Show ${folding.folded.places} more`}
          </Anchor>
          {all ? null : (
            <Text size="sm" c="dimmed">
              {plural(folding.folded.people, 'person', 'people')} there,{' '}
              {sayShare(folding.folded.people / Math.max(1, affected.people))}
            </Text>
          )}
        </Group>
      )}
      {places.length === 0 ? (
        <Text size="sm" c="dimmed">
          Nobody could be placed.
        </Text>
      ) : null}
    </Section>
  )
}

function LevelChoice({
  level,
  countries,
  onChange,
}: {
  readonly level: string
  /** Those that are counted by state too. */
  readonly countries: readonly string[]
  readonly onChange: (level: string) => void
}) {
  return (
    <SegmentedControl
      aria-label="Countries, or states of one"
      size="xs"
      value={level}
      onChange={onChange}
      data={[
        { value: 'countries', label: 'Countries' },
        ...countries.map((country) => ({
          value: country,
          label: statesOf[country] ?? country,
        })),
      ]}
    />
  )
}

function PlaceTable({
  places,
  most,
  people,
  isCountries,
  onPick,
}: {
  readonly places: readonly PlaceCount[]
  /** People in the place that has most. */
  readonly most: number
  /** People in all. */
  readonly people: number
  readonly isCountries: boolean
  readonly onPick: ((jurisdiction: string) => void) | null
}) {
  return (
    <Table verticalSpacing={6}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th w="38%">{isCountries ? 'Country' : 'State'}</Table.Th>
          <Table.Th>People</Table.Th>
          <Table.Th ta="end" w={84}>
            Share
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {places.map(({ jurisdiction, label, people: there }) => (
          <Table.Tr key={label}>
            <Table.Td>
              {onPick === null || (jurisdiction === null && !isCountries) ? (
                label
              ) : (
                <Anchor
                  component="button"
                  type="button"
                  size="sm"
                  ta="start"
                  title="Show these people"
                  onClick={() => onPick(jurisdiction ?? unknownPlace)}
                >
                  {label}
                </Anchor>
              )}
            </Table.Td>
            <Table.Td>
              <ShareBar share={there / most} label={there.toLocaleString('en-GB')} />
            </Table.Td>
            <Table.Td ta="end" className="number">
              {sayShare(there / people)}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
