import type { FieldKindId } from '#data/field-kinds.ts'
import { minutesADay, type Person } from './organisation.ts'
import type { Random } from './random.ts'

/** Rows as text, with what each column is. */
export interface Listing {
  readonly headers: readonly string[]
  readonly kinds: readonly (FieldKindId | null)[]
  readonly rows: readonly (readonly (string | null)[])[]
}

/** How one program writes its records. */
export interface Style {
  readonly columns: readonly Column[]
  readonly headers: readonly string[]
  readonly write: (person: Person, random: Random) => readonly string[]
}

export type Column =
  | 'id'
  | 'email'
  | 'name'
  | 'given'
  | 'family'
  | 'title'
  | 'company'
  | 'phone'
  | 'country'
  | 'city'
  | 'created'
  | 'amount'

const kindByColumn: Readonly<Record<Column, FieldKindId>> = {
  id: 'record-id',
  email: 'email-address',
  name: 'full-name',
  given: 'given-name',
  family: 'family-name',
  title: 'job-title',
  company: 'company',
  phone: 'phone-number',
  country: 'country',
  city: 'city',
  created: 'timestamp',
  amount: 'amount',
}

const headersByColumn: Readonly<Record<Column, readonly string[]>> = {
  id: ['id', 'Id', 'customer_id', 'ContactID'],
  email: ['email', 'Email', 'mail', 'E-Mail'],
  name: ['name', 'Name', 'full_name'],
  given: ['first_name', 'FirstName', 'vorname'],
  family: ['last_name', 'LastName', 'nachname'],
  title: ['title', 'Title', 'role'],
  company: ['company', 'Account', 'account_name'],
  phone: ['phone', 'Phone', 'tel'],
  country: ['country', 'MailingCountry', 'land'],
  city: ['city', 'City'],
  created: ['created', 'CreatedDate', 'created_at', 'registered'],
  amount: ['amount', 'revenue', 'total'],
}

export function makeStyle(
  random: Random,
  {
    companies,
    ids,
    only,
  }: {
    readonly companies: boolean
    readonly ids: boolean
    readonly only?: readonly Column[]
  },
): Style {
  const named: readonly Column[] = random.chance(0.6) ? ['name'] : ['given', 'family']
  const columns =
    only ??
    ([
      ...(ids ? ['id'] : []),
      'email',
      ...named,
      ...(companies ? ['title', 'company'] : []),
      ...(random.chance(0.9) ? ['phone'] : []),
      ...(random.chance(0.75) ? ['country'] : []),
      ...(random.chance(0.3) ? ['city'] : []),
      ...(random.chance(0.85) ? ['created'] : []),
      ...(random.chance(0.25) ? ['amount'] : []),
    ] as readonly Column[])
  const phone = random.pick(phoneForms)
  const created = random.pick(timeForms)
  const country = random.pick(['name', 'code'] as const)
  const phoneFill = random.between(0.5, 1)
  return {
    columns,
    headers: columns.map((column) => random.pick(headersByColumn[column])),
    write: (person, of) =>
      columns.map((column) => {
        switch (column) {
          case 'name':
            return `${person.given} ${person.family}`
          case 'phone':
            // The same people lack a number in every list.
            return (person.created % 997) / 997 < phoneFill ? phone(person.phone, of) : ''
          case 'country':
            return country === 'name' ? person.country.name : person.country.code
          case 'created':
            return created(person.created)
          case 'amount':
            return person.amount.toFixed(2)
          case 'company':
            return person.company ?? ''
          case 'id':
          case 'email':
          case 'given':
          case 'family':
          case 'title':
          case 'city':
            return person[column]
        }
      }),
  }
}

const grouped = (digits: string): string => digits.replace(/(\d{3})(?=\d{3})/g, '$1 ')

const phoneForms: readonly ((phone: Person['phone'], random: Random) => string)[] = [
  ({ calling, national }) => `+${calling}${national}`,
  ({ calling, national }) => `+${calling} ${grouped(national)}`,
  ({ trunk, national }) => trunk + national,
  ({ calling, trunk, national }, random) =>
    random.pick([
      `+${calling} (${trunk}) ${national.slice(0, 3)} ${national.slice(3)}`.replace('() ', ''),
      `${trunk}${national.slice(0, 3)}-${national.slice(3)}`,
      `00${calling}${national}`,
    ]),
]

const date = (minutes: number): Temporal.PlainDate =>
  Temporal.PlainDate.from('1970-01-01').add({ days: Math.floor(minutes / minutesADay) })

const clock = (minutes: number): string => {
  const rest = minutes % minutesADay
  return `${String(Math.floor(rest / 60)).padStart(2, '0')}:${String(rest % 60).padStart(2, '0')}:${String((minutes * 7) % 60).padStart(2, '0')}`
}

const timeForms: readonly ((minutes: number) => string)[] = [
  (minutes) => `${String(date(minutes))}T${clock(minutes)}Z`,
  (minutes) => `${String(date(minutes))} ${clock(minutes)}`,
  (minutes) => String(date(minutes)),
  (minutes) => {
    const { day, month, year } = date(minutes)
    return `${String(day).padStart(2, '0')}.${String(month).padStart(2, '0')}.${year}`
  },
  (minutes) => String(minutes * 60),
]

export function writeListing(people: readonly Person[], style: Style, random: Random): Listing {
  return {
    headers: style.headers,
    kinds: style.columns.map((column) => kindByColumn[column]),
    rows: people.map((person) =>
      style.write(person, random).map((cell) => (cell === '' ? null : cell)),
    ),
  }
}

/** Spoils a share of the rows in the ways that lists are spoiled. */
export function addDirt(listing: Listing, share: number, random: Random): Listing {
  const at = (kind: FieldKindId): number => listing.kinds.indexOf(kind)
  const [email, phone, name] = [at('email-address'), at('phone-number'), at('full-name')]
  const change = (
    row: readonly (string | null)[],
    column: number,
    how: (text: string) => string | null,
  ): readonly (string | null)[] =>
    row.map((cell, i) => (i === column && cell !== null ? how(cell) : cell))
  const faults: readonly ((row: readonly (string | null)[]) => readonly (string | null)[])[] = [
    (row) => change(row, email, (text) => text.toUpperCase()),
    (row) => change(row, email, (text) => ` ${text} `),
    (row) => change(row, email, (text) => slip(text, random)),
    (row) => change(row, email, () => null),
    (row) => change(row, phone, (text) => text.replace(/\s/g, '').replace(/(\d{4})/, '$1/')),
    (row) => change(row, phone, (text) => text.slice(0, -random.whole(1, 3))),
    (row) => change(row, phone, () => null),
    (row) => change(row, name, (text) => text.split(' ').toReversed().join(', ')),
    (row) => change(row, name, (text) => text.toUpperCase()),
    (row) => row.map((cell) => (random.chance(0.3) ? null : cell)),
    (row) =>
      change(row, random.whole(0, row.length - 1), () => random.pick(['n/a', '-', 'NULL', 'test'])),
  ]
  return {
    ...listing,
    rows: listing.rows.map((row) => (random.chance(share) ? random.pick(faults)(row) : row)),
  }
}

function slip(text: string, random: Random): string {
  const at = random.whole(0, Math.max(0, text.indexOf('@') - 1))
  return random.pick([
    text.slice(0, at) + text.slice(at + 1),
    text.slice(0, at) + text.charAt(at) + text.slice(at),
    text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2),
  ])
}
