import { bulk, type BulkSql } from '#store/bulk-sql.ts'

/** A country of the made-up leak: how it is written, its dialling code, top-level domain and share of rows out of 100. */
interface Place {
  readonly names: readonly string[]
  readonly dial: string
  readonly tld: string
  readonly share: number
}

const places: readonly Place[] = [
  { names: ['United States', 'US', 'USA', ''], dial: '1', tld: 'com', share: 30 },
  { names: ['Germany', 'DE', 'Deutschland', ''], dial: '49', tld: 'de', share: 14 },
  { names: ['France', 'FR', '', 'FRANCE'], dial: '33', tld: 'fr', share: 11 },
  { names: ['United Kingdom', 'GB', 'UK', ''], dial: '44', tld: 'co.uk', share: 11 },
  { names: ['Italy', 'IT', 'Italia', ''], dial: '39', tld: 'it', share: 8 },
  { names: ['Spain', 'ES', 'España', ''], dial: '34', tld: 'es', share: 8 },
  { names: ['Canada', 'CA', '', 'CANADA'], dial: '1', tld: 'ca', share: 6 },
  { names: ['Australia', 'AU', '', 'AUS'], dial: '61', tld: 'com.au', share: 5 },
  { names: ['Poland', 'PL', 'Polska', ''], dial: '48', tld: 'pl', share: 4 },
  { names: ['Japan', 'JP', '', '日本'], dial: '81', tld: 'co.jp', share: 3 },
]

const words = (text: string): readonly string[] => text.split(' ')
const givenNames = words(
  'Anna James Marie Lukas Sofia Peter Julia Marco Elena David Laura Thomas Ines Paul Nina Oliver Clara Jan Lucia Felix Emma Hugo Marta Leon Alice Simon Rosa Karl Eva Max Ida Noah Lea Adam Yuki Kenji Zofia Piotr Grace Liam Chloe Ethan Amelie Louis Giulia Matteo Carmen Pablo Hannah Erik',
)
const familyNames = words(
  'Smith Müller Martin Rossi García Kowalski Tanaka Brown Schmidt Bernard Russo López Nowak Sato Jones Schneider Dubois Ferrari Martínez Wiśniewski Suzuki Taylor Fischer Thomas Esposito Sánchez Wójcik Takahashi Wilson Weber Robert Bianchi Pérez Kowalczyk Ito Davies Meyer Richard Romano Gómez Kamiński Yamamoto Evans Wagner Petit Colombo Ruiz Lewandowski Nakamura Walker Becker Durand Ricci Díaz Zieliński Kobayashi Wright Schulz Leroy Marino Hernández Szymański Kato Robinson Hoffmann Moreau Greco Moreno Woźniak Yoshida Thompson Koch Simon Bruno Álvarez Dąbrowski Yamada White Bauer Laurent Gallo Romero Kozłowski Sasaki Hughes Richter Lefebvre Conti Alonso Jankowski Edwards Klein Michel',
)
const titles = [
  'Sales Manager',
  'Purchasing Manager',
  'Chief Financial Officer',
  'Software Engineer',
  'Leiter Einkauf',
  'Geschäftsführer',
  'Directeur financier',
  'Responsable achats',
  'Ingénieur logiciel',
  'Direttore acquisti',
  'Director de compras',
  'Head of IT',
  'IT Administrator',
  'System Administrator',
  'CEO',
  'CTO',
  'Accountant',
  'Buchhalter',
  'Comptable',
  'Procurement Specialist',
  'Design Engineer',
  'Elektronikentwickler',
  'Vice President Engineering',
  'Student',
  'Assistant',
  'Marketing Manager',
  'Office Manager',
  'Nurse',
  'Research Scientist',
  '',
]
const trades = words(
  'Motors Logistics Electronics Foods Energy Systems Instruments Robotics Medical Bank Insurance Optics Freight Chemicals Software Telecom',
)
const legalForms = ['GmbH', 'Inc.', 'Ltd', 'S.A.', 'AG', 'LLC', 'S.r.l.', 'K.K.', 'Pty Ltd', '']
const freeDomains = words(
  'gmail.com outlook.com yahoo.com gmx.de web.de orange.fr hotmail.com icloud.com',
)
const syllables = words(
  'bar den cor fen gal hol jor kel lim mor nor pel quin ros sol tor ul ven wex yor',
)

/** An expression that picks from a list by 64 bits of noise: `seed` names the draw. */
const pick = (list: readonly string[], row: BulkSql, seed: number): BulkSql =>
  bulk`${list}[1 + (hash(${row}, ${seed}) % ${list.length})::int]`

const placeOf = places.flatMap((place, i) => Array.from({ length: place.share }, () => i + 1))

/**
 * People of a made-up world: the same number is the same person in every file. Every ninth row of a
 * leak repeats an earlier person with the address written otherwise.
 */
function people(from: BulkSql, person: BulkSql): BulkSql {
  return bulk`
  with drawn as (
    select row_number, person,
      ${placeOf}[1 + (hash(person, 1) % 100)::int] as place,
      ${pick(givenNames, bulk`person`, 2)} as given, ${pick(familyNames, bulk`person`, 3)} as family,
      ${pick(titles, bulk`person`, 4)} as title,
      (hash(person, 5) % 200000)::int as company,
      hash(person, 6) % 10 < 4 as is_private
    from (select range as row_number, ${person} as person from ${from})
  ), placed as (
    select *,
      ${pick(syllables, bulk`company`, 7)} || ${pick(syllables, bulk`company`, 8)} ||
        ${pick(syllables, bulk`company`, 9)} || (company % 97) as stem,
      ${places.map(({ tld }) => tld)}[place] as tld, ${places.map(({ dial }) => dial)}[place] as dial
    from drawn
  )
  select row_number, person, given || ' ' || family as name, title,
    upper(stem[1]) || stem[2:] || ' ' || ${pick(trades, bulk`company`, 10)}
      || rtrim(' ' || ${pick(legalForms, bulk`company`, 11)}) as account,
    lower(strip_accents(given)) || '.' || lower(replace(strip_accents(family), 'ł', 'l')) || (person % 99991) || '@'
      || case when is_private then ${pick(freeDomains, bulk`person`, 12)} else stem || '.' || tld end as email,
    case when hash(person, 13) % 10 = 0 then '' else
      '+' || dial || ' ' || (200 + hash(person, 14) % 700) || ' ' || (1000000 + hash(person, 15) % 9000000) end as phone,
    ${places.map(({ names }) => names)}[place][1 + (hash(person, 16) % 4)::int] as country,
    timestamp '2019-01-01' + to_seconds((hash(person, 17) % 220000000)::bigint) as created
  from placed`
}

/** The leak: id, email, name, title, account, phone, country, created. */
export const writeLeak = (file: string, rows: number): BulkSql => bulk`
  copy (
    select '003' || lpad(to_base(row_number::bigint, 36, 12), 12, '0') || 'AAQ' as id,
      case when row_number % 9 = 8 then upper(email[1]) || email[2:] else email end as email,
      name, title, account, phone, country, strftime(created, '%Y-%m-%d %H:%M:%S') as created
    from (${people(
      bulk`range(${rows})`,
      bulk`case when range % 9 = 8 then hash(range) % range else range end`,
    )})
  ) to ${file} (format csv, header)`

/** Own customers: half of them are people of a leak with that many rows, half are not in it. */
export const writeCustomers = (file: string, customers: number, leakRows: number): BulkSql => bulk`
  copy (
    select row_number as customer_no, email, name, phone, strftime(created, '%Y-%m-%d') as since
    from (${people(
      bulk`range(${customers})`,
      bulk`case when range % 2 = 0 then (range * 7) % ${leakRows} else ${leakRows} + range end`,
    )})
  ) to ${file} (format csv, header)`

/** A list's rows and the sum of their hashes: equal for the same rows in whatever order. */
export const digestList = (file: string): BulkSql => bulk`
  select count(*) as n, sum(hash(t)::hugeint)::varchar as digest
  from (select columns(*)::varchar from ${
    file.endsWith('.csv')
      ? bulk`read_csv(${file}, all_varchar = true, header = true)`
      : bulk`read_parquet(${file})`
  }) t`
