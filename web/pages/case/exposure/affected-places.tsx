import { Anchor, SegmentedControl, Table, Text } from '@mantine/core'
import { useState } from 'react'
import type { AffectedView, PlaceCount } from '../../../api/exposure-view.ts'
import { Section } from '../../../ui/section.tsx'
import { ShareBar } from '../../../ui/share-bar.tsx'
import { sayCountry, sayShare, statesOf } from '../../../words/exposure-words.ts'
import { plural } from '../../../words/figures.ts'

/** Rows shown before "all" is asked for. */
const firstRows = 12

/** People by country and, where the law asks for it, by state: a bar and its figure in one table. */
export function AffectedPlaces({
  affected,
  onPick,
}: {
  readonly affected: AffectedView
  readonly onPick: (place: { country: string; state: string | null }) => void
}) {
  const [level, setLevel] = useState('countries')
  const [all, setAll] = useState(false)
  const withStates = Object.keys(statesOf).filter((country) =>
    affected.places.some((place) => place.country === country && place.state !== null),
  )
  const places = affected.places
    .filter((place) => (level === 'countries' ? place.state === null : place.country === level))
    .filter((place) => level === 'countries' || place.state !== null)
    .toSorted((a, b) => b.people - a.people)
  const shown = all ? places : places.slice(0, firstRows)
  const most = Math.max(1, ...places.map(({ people }) => people))
  const known = affected.places
    .filter(({ country, state }) => country !== null && state === null)
    .reduce((sum, { people }) => sum + people, 0)
  return (
    <Section
      title="Where they are"
      lead={`The country of ${plural(known, 'person', 'people')} of ${affected.people.toLocaleString('en-GB')} is known: from a field, the phone number, the postcode, or the domain. These counts feed the legal duties.`}
      actions={
        withStates.length === 0 ? null : (
          <SegmentedControl
            aria-label="Countries, or states of one"
            size="xs"
            value={level}
            onChange={setLevel}
            data={[
              { value: 'countries', label: 'Countries' },
              ...withStates.map((country) => ({
                value: country,
                label: statesOf[country] ?? country,
              })),
            ]}
          />
        )
      }
    >
      <Table verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="38%">{level === 'countries' ? 'Country' : 'State'}</Table.Th>
            <Table.Th>People</Table.Th>
            <Table.Th ta="end" w={84}>
              Share
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map((place) => (
            <Table.Tr key={`${place.country} ${place.state}`}>
              <Table.Td>
                <PlaceName place={place} onPick={onPick} />
              </Table.Td>
              <Table.Td>
                <ShareBar
                  share={place.people / most}
                  label={place.people.toLocaleString('en-GB')}
                />
              </Table.Td>
              <Table.Td ta="end" className="number">
                {sayShare(place.people / Math.max(1, affected.people))}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {places.length > firstRows ? (
        <Anchor component="button" type="button" size="sm" mt="sm" onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${places.length}`}
        </Anchor>
      ) : null}
      {places.length === 0 ? (
        <Text size="sm" c="dimmed">
          Nobody could be placed.
        </Text>
      ) : null}
    </Section>
  )
}

function PlaceName({
  place,
  onPick,
}: {
  readonly place: PlaceCount
  readonly onPick: (place: { country: string; state: string | null }) => void
}) {
  const { country, state } = place
  if (country === null) return <Text size="sm">Country unknown</Text>
  return (
    <Anchor
      component="button"
      type="button"
      size="sm"
      ta="start"
      title="Show these people"
      onClick={() => onPick({ country, state })}
    >
      {state ?? sayCountry(country)}
    </Anchor>
  )
}
