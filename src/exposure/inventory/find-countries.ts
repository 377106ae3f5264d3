import type { FieldKindId } from '#data/field-kinds.ts'
import { ownPostcodes, sharedPostcodes } from '#data/postcode-forms.ts'
import { countryOfLabel } from '#data/top-level-domains.ts'
import type { CountryShare } from '../types.ts'
import { phoneCountries, triedPhones } from './checks/phones.ts'
import type { ColumnProfile } from './profile-column.ts'

const postcodeForms = [...Object.entries(ownPostcodes), ...sharedPostcodes].map(
  ([country, form]) => [country, new RegExp(`^(?:${form})$`)] as const,
)

/**
 * Countries that the values of a column speak for, with the share of values that do, most first: the ends of
 * mail domains, the numbering plans under which national numbers are valid, the forms of postcodes. Several
 * countries share forms and plans, so shares may add up to more than 1.
 */
export function findCountries(
  { values }: ColumnProfile,
  kind: FieldKindId | null,
): readonly CountryShare[] {
  const found = countriesOf(
    values.map(([value]) => value),
    kind,
  )
  return [...found]
    .map(([country, share]) => ({ country, share }))
    .toSorted((a, b) => b.share - a.share)
}

function countriesOf(
  values: readonly string[],
  kind: FieldKindId | null,
): ReadonlyMap<string, number> {
  switch (kind) {
    case 'email-address':
      return shareBy(values, (value) => [countryOfLabel(value.slice(value.lastIndexOf('.') + 1))])
    case 'phone-number':
      return phoneCountries(values.slice(0, triedPhones))
    case 'postal-code':
      return shareBy(values, (value) =>
        postcodeForms.flatMap(([country, form]) =>
          form.test(value.trim().toUpperCase()) ? [country] : [],
        ),
      )
    default:
      return new Map()
  }
}

function shareBy(
  values: readonly string[],
  countries: (value: string) => readonly (string | null)[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const value of values)
    for (const country of new Set(countries(value)))
      if (country !== null) counts.set(country, (counts.get(country) ?? 0) + 1)
  return new Map([...counts].map(([country, count]) => [country, count / values.length]))
}
