import { countries, type Country } from './countries.ts'
import { zipf, type Random } from './random.ts'

export interface Person {
  readonly given: string
  readonly family: string
  readonly email: string
  /** Calling code and national number. */
  readonly phone: { readonly calling: string; readonly trunk: string; readonly national: string }
  readonly company: string | null
  readonly title: string
  readonly country: Country
  readonly city: string
  /** Minutes since 1970. */
  readonly created: number
  readonly id: string
  readonly amount: number
}

export interface Company {
  readonly name: string
  readonly domain: string
  readonly country: Country
  /** How it makes addresses from names. */
  readonly pattern: Pattern
}

type Pattern = (given: string, family: string, random: Random) => string

/** How the numbers of an organisation's records look. */
export type IdForm = 'counter' | 'prefixed' | 'salesforce' | 'uuid' | 'none'

export interface Organisation {
  readonly sellsToCompanies: boolean
  readonly idForm: IdForm
  readonly countries: readonly Country[]
  readonly companies: readonly Company[]
  readonly drawCompany: (random: Random) => Company
  /** All that were ever made, oldest first. */
  readonly people: readonly Person[]
}

export const minutesADay = 1440

export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('đ', 'd')
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '')

export const patterns: readonly (readonly [Pattern, number])[] = [
  [(g, f) => `${g}.${f}`, 45],
  [(g, f) => `${g.charAt(0)}${f}`, 18],
  [(g, f) => `${g.charAt(0)}.${f}`, 9],
  [(g, f) => `${g}${f.charAt(0)}`, 7],
  [(g, f) => `${f}.${g}`, 5],
  [(g) => g, 7],
  [(g, f) => `${g}_${f}`, 4],
  [(_, f) => f, 5],
]

/** How people name their own mailboxes. */
const ownPatterns: readonly (readonly [Pattern, number])[] = [
  [(g, f) => `${g}.${f}`, 20],
  [(g, f, r) => `${g}.${f}${r.whole(1, 99)}`, 12],
  [(g, f, r) => `${g}${f}${r.chance(0.5) ? r.whole(1950, 2009) : ''}`, 12],
  [(g, f, r) => `${g.charAt(0)}${f}${r.whole(1, 999)}`, 8],
  [(g, _, r) => `${g}${r.whole(1, 9999)}`, 10],
  [(_, f, r) => `${f}${r.whole(1, 99)}`, 6],
  [(_g, _f, r) => `${r.pick(nicks)}${r.pick(nicks)}${r.whole(1, 999)}`, 22],
  [(_g, _f, r) => `${r.pick(nicks)}.${r.pick(nicks)}`, 6],
  [(_g, f, r) => `familie.${f}${r.chance(0.3) ? r.whole(1, 9) : ''}`, 2],
]

const nicks =
  'sun moon star wolf bike rock blue cat surf lion snow fire sky ocean tiger magic dream happy crazy little big dark gold silver angel'.split(
    ' ',
  )
const trades =
  'Logistik Motors Systems Clinic Foods Energy Bau Consulting Textil Pharma Optics Metall Marine Software Print Hotels Labs Agro Medien Steel'.split(
    ' ',
  )
const forms: Readonly<Record<string, readonly string[]>> = {
  DE: ['GmbH', 'AG', 'GmbH & Co. KG', 'KG'],
  US: ['Inc.', 'LLC', 'Corp.', ''],
  GB: ['Ltd', 'plc', 'Limited'],
  FR: ['SA', 'SARL', 'SAS'],
  ES: ['SL', 'SA'],
  NL: ['BV', 'NV'],
  IN: ['Pvt Ltd', 'Ltd'],
  PL: ['Sp. z o.o.', 'SA'],
  BR: ['Ltda', 'SA'],
  VN: ['Co. Ltd', 'JSC'],
}
export const titles =
  'Buyer,Engineer,Head of Procurement,Accountant,CFO,Managing Director,Plant Manager,IT Administrator,Sales Manager,Assistant,Quality Engineer,Controller,Project Lead,Technician,HR Partner'.split(
    ',',
  )

export function makeCompany(random: Random, country: Country): Company {
  const word = country.family(random)
  const trade = random.pick(trades)
  const top = random.chance(0.7) ? country.top : 'com'
  const site = random.weighted([
    [plain(word) + plain(trade), 4],
    [plain(word), 3],
    [`${plain(word)}-${plain(trade)}`, 2],
    // Initials, or a brand that the company's name does not tell.
    [plain(word).slice(0, 2) + plain(trade).slice(0, 1) + random.whole(1, 99), 2],
  ])
  return {
    name: `${word} ${trade} ${random.pick(forms[country.code] ?? [''])}`.trim(),
    domain: `${site}.${top}`,
    country,
    pattern: random.weighted(patterns),
  }
}

export interface OrganisationPlan {
  readonly size: number
  /** Minutes since 1970 of the last record. */
  readonly until: number
}

export function makeOrganisation(random: Random, { size, until }: OrganisationPlan): Organisation {
  const sellsToCompanies = random.chance(0.55)
  const home = random.pick(countries)
  const abroad = random.shuffle(countries).slice(0, random.whole(0, 6))
  const drawCountry = zipf([home, ...abroad.filter((one) => one !== home)], {
    slope: random.between(0.8, 2),
    shift: 0,
  })
  const companies = Array.from(
    { length: Math.max(20, Math.round(size / random.between(2, 14))) },
    () => makeCompany(random, drawCountry(random)),
  )
  const drawCompany = zipf(companies, {
    slope: random.between(0.5, 1.1),
    shift: random.whole(1, 20),
  })
  const idForm = random.pick<IdForm>([
    'counter',
    'counter',
    'prefixed',
    'salesforce',
    'salesforce',
    'uuid',
    'none',
  ])
  const nextId = makeIds(random, idForm)
  const people = makeTimes(random, { size, until, sellsToCompanies }).map((created) => {
    const company = sellsToCompanies && random.chance(0.96) ? drawCompany(random) : null
    const country = company?.country ?? drawCountry(random)
    return {
      ...makePerson(random, { company, country }),
      created,
      id: nextId(),
      amount: grown(random),
    }
  })
  return { sellsToCompanies, idForm, countries: [home, ...abroad], companies, drawCompany, people }
}

export function makePerson(
  random: Random,
  { company, country }: { readonly company: Company | null; readonly country: Country },
): Omit<Person, 'created' | 'id' | 'amount'> {
  const given = country.given(random)
  const family = country.family(random)
  const [g, f] = [plain(given) || 'x', plain(family) || 'y']
  const atWork = company !== null && random.chance(0.9)
  const local = atWork ? company.pattern(g, f, random) : random.weighted(ownPatterns)(g, f, random)
  const service = random.chance(0.88)
    ? country.services(random)
    : `${plain(country.family(random))}${random.chance(0.3) ? random.whole(1, 99) : ''}.${country.top}`
  return {
    given,
    family,
    email: `${local}@${atWork ? company.domain : service}`,
    phone: { calling: country.calling, ...country.phone(random) },
    company: company?.name ?? null,
    title: random.pick(titles),
    country,
    city: random.pick(country.cities),
  }
}

/** Sums as they grow in life: products of many chances. */
const grown = (random: Random): number =>
  Math.round(Math.exp(random.normal() * 1.6 + 5) * 100) / 100

/** Times of records: growth, seasons, working days and hours, and days on which lists were imported. */
function makeTimes(
  random: Random,
  plan: OrganisationPlan & { readonly sellsToCompanies: boolean },
): readonly number[] {
  const days = random.whole(500, 4500)
  const growth = random.between(0, 2.5)
  const season = random.between(0.05, 0.35)
  const noise = random.between(0.15, 0.5)
  const last = Math.floor(plan.until / minutesADay)
  const weekend = plan.sellsToCompanies ? random.between(0.02, 0.25) : random.between(0.5, 1.1)
  const months = Array.from({ length: Math.ceil(days / 30) + 1 }, () =>
    Math.exp(random.normal() * noise),
  )
  const list = Array.from({ length: days }, (_, i) => last - days + 1 + i)
  const weight = (day: number, i: number): number => {
    const weekday = (((day + 3) % 7) + 7) % 7
    return (
      Math.exp((growth * i) / days) *
      (1 + season * Math.sin((2 * Math.PI * day) / 365)) *
      (months[Math.floor(i / 30)] ?? 1) *
      (weekday >= 5 ? weekend : 1 - 0.06 * Math.abs(weekday - 2))
    )
  }
  const imports = Array.from({ length: random.whole(0, 6) }, () => random.pick(list))
  const imported = imports.length === 0 ? 0 : random.between(0.02, 0.2)
  let sum = 0
  const upTo = list.map((day, i) => (sum += weight(day, i)))
  const [opens, closes] = plan.sellsToCompanies ? [7, 18] : [6, 23]
  return Array.from({ length: plan.size }, () => {
    if (random.chance(imported)) {
      return random.pick(imports) * minutesADay + random.whole(2, 5) * 60 + random.whole(0, 20)
    }
    const at = random.next() * sum
    let low = 0
    let high = days - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((upTo[middle] ?? 0) < at) low = middle + 1
      else high = middle
    }
    const hour = random.chance(0.92)
      ? Math.min(closes, Math.max(opens, Math.round((opens + closes) / 2 + random.normal() * 3)))
      : random.whole(0, 23)
    return (list[low] ?? last) * minutesADay + hour * 60 + random.whole(0, 59)
  }).sort((a, b) => a - b)
}

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

export function makeIds(random: Random, form: IdForm): () => string {
  let at = random.whole(1, 400_000)
  const gap = random.pick([0, 0, 1, 5])
  const next = (): number => (at += 1 + random.whole(0, gap))
  const prefix = random.pick(['C-', 'K', 'CUS', 'P'])
  const pod = Array.from({ length: 3 }, () => random.pick([...alphabet])).join('')
  switch (form) {
    case 'counter':
      return () => String(next())
    case 'prefixed':
      return () => prefix + String(next()).padStart(8, '0')
    case 'salesforce':
      return () => withSuffix(`0035${pod}${inBase62(next() + 300_000_000).padStart(8, '0')}`)
    case 'uuid':
      return () =>
        'xxxxxxxx-xxxx-4xxx-axxx-xxxxxxxxxxxx'.replace(/x/g, () => random.whole(0, 15).toString(16))
    case 'none':
      return () => ''
  }
}

function inBase62(value: number): string {
  let rest = value
  let text = ''
  while (rest > 0) {
    text = (alphabet[rest % 62] ?? '') + text
    rest = Math.floor(rest / 62)
  }
  return text
}

/** Salesforce's three letters at the end: which of the fifteen before are capitals. */
export const withSuffix = (id: string): string =>
  id +
  (id.match(/.{5}/g) ?? [])
    .map((five) => {
      const bits = [...five].map((letter) => (/[A-Z]/.test(letter) ? '1' : '0'))
      return 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345'.charAt(
        Number.parseInt(bits.toReversed().join(''), 2),
      )
    })
    .join('')
