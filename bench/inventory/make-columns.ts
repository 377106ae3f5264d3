import { fieldKinds, type FieldKindId } from '#data/field-kinds.ts'
import { englishHeaders, localHeaders } from './headers.ts'
import { Random } from './random.ts'
import { entries, makers, type Habit, type Person } from './values.ts'
import { words, type Words } from './words.ts'

export interface LabelledTable {
  readonly locale: string
  readonly headers: readonly string[]
  readonly kinds: readonly FieldKindId[]
  readonly rows: readonly (readonly (string | null)[])[]
}

const placeholders = ['N/A', 'null', '-', 'none', 'NULL', 'unknown', 'n/a', '?', 'xxx', '0']

/** Tables of one split: for every locale all kinds, parted over two tables in an order of their own. */
export function makeTables(split: 'tune' | 'report', dirt: number): LabelledTable[] {
  const half = split === 'tune' ? 0 : 1
  return words.flatMap((local, i) => {
    const random = new Random((split === 'tune' ? 4_100 : 9_700) + i * 17)
    const kinds = random.shuffle(fieldKinds.map(({ id }) => id))
    const cut = Math.ceil(kinds.length / 2)
    return [kinds.slice(0, cut), kinds.slice(cut)].map((part) =>
      makeTable(random, local, { kinds: part, half, dirt }),
    )
  })
}

function makeTable(
  random: Random,
  local: Words,
  {
    kinds,
    half,
    dirt,
  }: { readonly kinds: readonly FieldKindId[]; readonly half: 0 | 1; readonly dirt: number },
): LabelledTable {
  const habits = kinds.map((): Habit => ({ random, words: local, half, style: random.below(60) }))
  const count = random.between(120, 900)
  const rows = Array.from({ length: count }, (_, row) => {
    const person: Person = {
      given: random.pick(entries(local.given, half)),
      family: random.pick(entries(local.family, half)),
      row,
    }
    const clean = kinds.map((kind, i) => {
      const habit = habits[i]
      return habit === undefined ? '' : makers[kind](habit, person)
    })
    return clean.map((value) => (random.chance(dirt) ? soil(random, value, clean) : value))
  })
  return {
    locale: local.locale,
    kinds,
    rows,
    headers: kinds.map((kind) => headerOf(random, local, kind)),
  }
}

/** A third blank or placeholder, the rest wrong columns, typos, cut values and other writing. */
function soil(random: Random, value: string, row: readonly string[]): string | null {
  switch (random.below(8)) {
    case 0:
    case 1:
      return null
    case 2:
      return random.pick(placeholders)
    case 3:
      return random.pick(row)
    case 4: {
      const at = random.below(Math.max(1, value.length))
      return value.slice(0, at) + random.pick([...'qxz7 ']) + value.slice(at + 1)
    }
    case 5:
      return value.slice(0, Math.max(1, Math.floor(value.length * 0.6)))
    case 6:
      return random.chance(0.5) ? value.toUpperCase() : value.toLowerCase()
    default:
      return ` ${value.replace(/[-./ ]/g, (sign) => (sign === ' ' ? '  ' : ' '))} `
  }
}

function headerOf(random: Random, local: Words, kind: FieldKindId): string {
  const own = localHeaders(local.locale.slice(0, 2), kind)
  const header =
    own.length > 0 && random.chance(0.75)
      ? random.pick(own)
      : random.pick(englishHeaders[kind].split('|'))
  const tokens = header.split(/[ _]+/)
  switch (random.below(7)) {
    case 0:
      return tokens.join('_').toLowerCase()
    case 1:
      return tokens.join('_').toUpperCase()
    case 2:
      return `${tokens.join('_')}__c`
    case 3:
      return `${random.pick(['customer', 'user', 'contact'])}.${tokens.join('_')}`
    case 4:
      return tokens
        .map((token, i) =>
          i === 0
            ? token.toLowerCase()
            : token.charAt(0).toUpperCase() + token.slice(1).toLowerCase(),
        )
        .join('')
    default:
      return header
  }
}
