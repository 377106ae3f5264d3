/**
 * `node scripts/write-sample-leak.ts`: writes `samples/leak`, a small invented leak with everything
 * that the claim can be checked against. The seed is fixed, so the files come out the same.
 */
import { writeFileSync } from 'node:fs'
import { mulberry32 } from '../bench/mulberry.ts'
import {
  companies,
  givenNames,
  familyNames,
  places,
  titles,
  type Place,
} from './sample-leak-words.ts'

const folder = new URL('../samples/leak/', import.meta.url)
const ownRecords = 2600
/** Contacts made after this day are in our records and not in the leak. */
const theftDay = '2026-05-21'
/** Share of our records made before that day that the seller gives away. */
const sampleShare = 0.48

interface Contact {
  readonly id: string
  readonly given: string
  readonly family: string
  readonly email: string
  readonly title: string
  readonly company: string
  readonly phone: string
  readonly street: string
  readonly city: string
  readonly postcode: string
  readonly state: string
  readonly country: string
  /** ISO instant. */
  readonly created: string
  readonly notes: string
}

const random = mulberry32(20_260_603)
const whole = (below: number): number => Math.floor(random() * below)
function pick<T>(from: readonly T[]): T {
  const found = from[whole(from.length)]
  if (found === undefined) throw new Error('a list of words is empty')
  return found
}
/** Earlier entries more often, as names and companies are in life. */
function pickSkewed<T>(from: readonly T[]): T {
  const found = from[Math.floor(random() ** 1.7 * from.length)]
  if (found === undefined) throw new Error('a list of words is empty')
  return found
}
const digits = (pattern: string): string => pattern.replace(/#/g, () => String(whole(10)))
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/[^a-zA-Z]/g, '')
    .toLowerCase()

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345'

/** An 18-character Salesforce id: the last three tell which letters of the first fifteen are capitals. */
function salesforceId(prefix: string, serial: number): string {
  const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
  let tail = ''
  for (let rest = serial; tail.length < 7; rest = Math.floor(rest / 62)) {
    tail = (letters[rest % 62] ?? '0') + tail
  }
  const id = `${prefix}8d000${tail}`
  const check = [0, 5, 10].map((start) => {
    let bits = 0
    for (let i = 0; i < 5; i++) if (/[A-Z]/.test(id[start + i] ?? '')) bits += 2 ** i
    return alphabet[bits]
  })
  return id + check.join('')
}

const firstDay = Temporal.PlainDate.from('2019-02-04')
const lastDay = Temporal.PlainDate.from('2026-06-02')
const dayCount = firstDay.until(lastDay, { largestUnit: 'day' }).days

/** Working days mostly, more of them lately, at office hours. */
function createdAt(): string {
  for (;;) {
    const day = firstDay.add({ days: Math.floor(random() ** 0.75 * dayCount) })
    if (day.dayOfWeek > 5 && random() < 0.93) continue
    const hour = 7 + Math.floor((random() + random()) * 5.5)
    const two = (value: number): string => String(value).padStart(2, '0')
    return `${day.toString()}T${two(hour)}:${two(whole(60))}:${two(whole(60))}.000+0000`
  }
}

const notes: readonly ((contact: { given: string; place: Place }) => string)[] = [
  ({ given }) => `${given} asked for samples of the new buck converter, call back after the fair`,
  () => 'Wants quotes in writing; decides together with quality',
  () => digits('Refund to DE89 3704 0044 0532 0130 00 agreed, case 0000####'),
  () => digits('Private mobile +44 7700 900###, only in urgent cases'),
  ({ given }) => `${given} is on parental leave until autumn, write to the team address`,
  () => 'Paid the evaluation kit by card 4111 1111 1111 1111, exp 11/27',
  () => 'Badge at the plant: ask at gate 4, bring passport',
]

function makeContact(serial: number, created: string): Contact {
  const place = pickSkewed(places)
  const area = pick(place.areas)
  const [company, domain] = pickSkewed(companies)
  const given = pick(givenNames[place.names])
  const family = pick(familyNames[place.names])
  const local = [
    `${plain(given)}.${plain(family)}`,
    `${plain(given)[0] ?? 'x'}${plain(family)}`,
    `${plain(family)}.${plain(given)}`,
  ][whole(random() < 0.7 ? 1 : 3)]
  return {
    id: salesforceId('003', 4_100_000_000 + serial * 37 + whole(30)),
    given,
    family,
    email: random() < 0.04 ? '' : `${local}@${domain}`,
    title: random() < 0.06 ? '' : pickSkewed(titles),
    company,
    phone: random() < 0.12 ? '' : digits(pick(area.phones)),
    street: `${1 + whole(190)} ${pick(place.streets)}`,
    city: area.city,
    postcode: digits(area.postcode),
    state: area.state,
    country: random() < 0.05 ? '' : place.country,
    created,
    notes: random() < 0.09 ? pick(notes)({ given, place }) : '',
  }
}

const cell = (value: string): string =>
  /[",\n]/.test(value) ? `"${value.replace(/"/g, '""')}"` : value
const line = (cells: readonly string[]): string => cells.map(cell).join(',')
const write = (name: string, lines: readonly string[]): void =>
  writeFileSync(new URL(name, folder), lines.join('\n') + '\n')

const taken = new Set<string>()
const records: Contact[] = []
for (const created of Array.from({ length: ownRecords }, createdAt).toSorted()) {
  const contact = makeContact(records.length, created)
  if (contact.email !== '' && taken.has(contact.email)) continue
  taken.add(contact.email)
  records.push(contact)
}

const canaries = [
  ['Salesfolk, the service provider', 'iris.hallam@stonecrop-freight.example', 'Iris', 'Hallam'],
  ['Salesfolk, the service provider', 'tomas.birke@weidengrund.example', 'Tomas', 'Birke'],
  ['Backup of the own database', 'nell.varga@otterholt.example', 'Nell', 'Varga'],
  ['Backup of the own database', 'paul.senn@quaybridge-tools.example', 'Paul', 'Senn'],
  ['Newsletter agency', 'mira.oduya@fenland-signal.example', 'Mira', 'Oduya'],
  ['Newsletter agency', 'jon.ferro@calderwick.example', 'Jon', 'Ferro'],
] as const
const planted = canaries.map(([, email, given, family], i): Contact => {
  const base = makeContact(90_000 + i * 11, `2025-1${i % 2}-1${i}T09:1${i}:00.000+0000`)
  return { ...base, email, given, family, company: 'Stonecrop Freight', notes: '' }
})

const columns = [
  'Id',
  'Salutation',
  'FirstName',
  'LastName',
  'Email',
  'Title',
  'Account Name',
  'Phone',
  'MailingStreet',
  'MailingCity',
  'MailingPostalCode',
  'MailingState',
  'MailingCountry',
  'CreatedDate',
  'IsDeleted',
  'Description',
] as const
const toLeakRow = (c: Contact): string =>
  line([
    c.id,
    '',
    c.given,
    c.family,
    c.email,
    c.title,
    c.company,
    c.phone,
    c.street,
    c.city,
    c.postcode,
    c.state,
    c.country,
    c.created,
    'false',
    c.notes,
  ])

const stolen = records.filter(
  ({ created }) => created.slice(0, 10) <= theftDay && random() < sampleShare,
)
const rows = [...stolen, ...planted.slice(0, 2)]
  .toSorted((a, b) => a.created.localeCompare(b.created))
  .map(toLeakRow)
// What is broken in real dumps: lines that were cut off, and lines that ran together.
for (const at of [203, 391, 640, 858])
  rows.splice(at, 0, (rows[at] ?? '').split(',').slice(0, 6).join(','))
for (const at of [120, 733]) rows.splice(at, 0, `${rows[at] ?? ''},,extra,${rows[at + 1] ?? ''}`)
write('contacts.csv', [line(columns), ...rows])

write('our-customers.csv', [
  'customer_no,first_name,last_name,email,phone,company,job_title,city,state,country,created',
  ...[...records, ...planted].map((c, i) =>
    line([
      `K-${100_200 + i}`,
      c.given,
      c.family,
      c.email,
      c.phone,
      c.company,
      c.title,
      c.city,
      c.state,
      c.country,
      c.created.slice(0, 10),
    ]),
  ),
])
write('our-canaries.csv', [
  'email,first_name,last_name,given_to',
  ...canaries.map(([copy, email, given, family]) => line([email, given, family, copy])),
])
// An older leak of somebody else, with the few people who are customers of both.
const older = Array.from({ length: 760 }, (_, i) => makeContact(200_000 + i, createdAt()))
write('older-leak.csv', [
  'email;username',
  ...[...older, ...records.filter((_, i) => i % 97 === 0)]
    .filter(({ email }) => email !== '')
    .map(({ email, given, family }) => `${email};${plain(given)}${plain(family).slice(0, 3)}`),
])
console.log(`${rows.length} rows in the leak, ${records.length} own records`)
