import type { FieldKindId } from '#data/field-kinds.ts'
import { subdivisions } from '#data/subdivisions.ts'
import type { CountryShare } from '../types.ts'
import { compact } from './checks/id-number.ts'
import { europeanIds } from './checks/id-numbers-europe.ts'
import { worldIds } from './checks/id-numbers-world.ts'
import { isIban } from './checks/payment-numbers.ts'
import { countryOfNumber, triedPhones, withoutPlus } from './checks/phones.ts'
import type { ColumnProfile } from './profile-column.ts'

/** Fewer different values than this tell nothing of where a leak is from; a country has not many states. */
const fewest = 8
const fewestStates = 4
/** The share of the values that must say a country at all. */
const leastTelling = 0.25

/**
 * Countries that values say themselves, with the share of those that say one, most first: the calling code of a
 * number, the country of an IBAN, the check digits of a number of identity, the name of a state. Empty where hardly
 * any value says one.
 */
export function findOrigins(
  { values }: ColumnProfile,
  kind: FieldKindId | null,
): readonly CountryShare[] {
  const said = countriesSaid(
    values.map(([value]) => value),
    kind,
  )
  const least = kind === 'region' ? fewestStates : fewest
  const tried = kind === 'phone-number' ? Math.min(values.length, triedPhones) : values.length
  if (values.length < least || said.length < tried * leastTelling) return []
  return [...Map.groupBy(said, (country) => country)]
    .map(([country, list]) => ({ country, share: list.length / said.length }))
    .toSorted((a, b) => b.share - a.share)
}

function countriesSaid(values: readonly string[], kind: FieldKindId | null): readonly string[] {
  switch (kind) {
    case 'national-id':
    case 'tax-id':
    case 'insurance-number':
      return ofScheme(values)
    case 'iban':
      return values.filter(isIban).map((value) => value.trim().slice(0, 2).toUpperCase())
    case 'phone-number':
      return ofNumbers(values.slice(0, triedPhones))
    case 'region':
      return ofStates(values)
    default:
      return []
  }
}

function ofNumbers(values: readonly string[]): readonly string[] {
  const marked = values.flatMap((value) =>
    /^(?:\+|00)/.test(value) ? (countryOfNumber(value) ?? []) : [],
  )
  return marked.length >= values.length * leastTelling ? marked : withoutPlus(values)
}

/** Of the values, the share that must have the form of a scheme and pass its check, and how often random ones may pass. */
const leastPassing = 0.8
const mostByChance = 0.15

function ofScheme(values: readonly string[]): readonly string[] {
  const dashed = values.filter((value) => /^\d{3}-\d{2}-\d{4}$/.test(value))
  if (dashed.length >= values.length * leastPassing) return dashed.map(() => 'US')
  const compacted = values.map(compact)
  for (const { id, shape, isValid, chance } of [...europeanIds, ...worldIds]) {
    const country = id.slice(0, 2).toUpperCase()
    if (chance > mostByChance || country === 'EU') continue
    const passing = compacted.filter((value) => shape.test(value) && isValid(value))
    if (passing.length >= values.length * leastPassing) return passing.map(() => country)
  }
  return []
}

let statesByCountry: ReadonlyMap<string, ReadonlySet<string>> | undefined

/** Codes of states are short, and those of several countries alike: all have to be of one. */
function ofStates(values: readonly string[]): readonly string[] {
  statesByCountry ??= new Map(
    [...Map.groupBy(subdivisions, ({ code }) => code.slice(0, 2))].map(([country, list]) => [
      country,
      new Set(list.flatMap(({ written }) => written)),
    ]),
  )
  for (const [country, written] of statesByCountry) {
    const own = values.filter((value) => written.has(value.toLowerCase()))
    if (own.length >= values.length * 0.9) return own.map(() => country)
  }
  return []
}
