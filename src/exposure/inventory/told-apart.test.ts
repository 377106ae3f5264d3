import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { ColumnFinding } from '../types.ts'
import { judgeSample } from './take-inventory.ts'

/** What a table holds whose columns are given by header, in order. */
function judged(columns: Readonly<Record<string, readonly string[]>>): ColumnFinding[] {
  const headers = Object.keys(columns)
  const length = Math.max(...Object.values(columns).map((values) => values.length))
  const rows = Array.from({ length }, (_, i) =>
    headers.map((header) => columns[header]?.[i] ?? null),
  )
  const table = {
    id: 'leak_1',
    relation: 'leak_1',
    columns: headers.map((header, i) => ({ name: `c${i + 1}`, header })),
    source: { file: 'leak.csv', member: null, part: null },
    format: 'delimited' as const,
    rowsIn: length,
    rowsUnderstood: length,
    setAside: [],
  }
  const counts = {
    rows: length,
    columns: headers.map((_, i) => {
      const values = rows.flatMap((row) => row[i] ?? [])
      return { filled: values.length, approximateDistinct: new Set(values).size }
    }),
    sample: rows,
  }
  return judgeSample(table, counts, rows)
}

const kindsOf = (columns: Readonly<Record<string, readonly string[]>>): (string | null)[] =>
  judged(columns).map(({ kind }) => kind)

const many = (make: (i: number) => string, count = 60): string[] =>
  Array.from({ length: count }, (_, i) => make(i))
const cycled = (values: readonly string[]): string[] => many((i) => values[i % values.length] ?? '')

describe('columns that look like others', () => {
  it('are no identity numbers where they are days, and no phones where one number fills all rows', () => {
    assert.deepEqual(
      kindsOf({
        'Hire Dt': many(() => '03/14/2019'),
        brand_id: many(() => '3600042'),
        Phone: many(() => '+49 30 901820'),
      }),
      ['timestamp', null, 'phone-number'],
    )
  })

  it('are numbers of suppliers, keys of other tables and sums, though they look like postcodes and telephones', () => {
    assert.deepEqual(
      kindsOf({
        Leverandørnr: many((i) => String(40_210 + i)),
        branch_id: many((i) => String(1 + (i % 23))),
        'Deal value': many((i) => String(11_000 + ((i * 7_919) % 80_000))),
        請求金額: many((i) => String(10_000 + ((i * 7_919) % 80_000))),
        'Order name': many((i) => `#${2_100 + i}`),
      }),
      ['record-id', 'record-id', 'amount', 'amount', 'record-id'],
    )
  })

  it('are towns that have the names of people where the header says so', () => {
    const towns = cycled([
      'Santa Rosa',
      'San Martín',
      'Villa Mercedes',
      'General Alvear',
      'Juan José Castelli',
    ])
    assert.deepEqual(
      kindsOf({ Localidad: towns, Nombre: cycled(['Ana Paz', 'Juan José Ruiz', 'Rosa Díaz']) }),
      ['city', 'full-name'],
    )
  })

  it('are accounts beside the telephone numbers that a header names, codes of documents, and companies by a form in front', () => {
    const kinds = kindsOf({
      Telefone: many((i) => `(21) 9${8_123_4567 + i * 7_919}`),
      Conta: many((i) => String(2_130_004_567 + i * 9_973)),
      'Doc.': cycled(['CC', 'PA', 'CC']),
      Nosaukums: cycled(['SIA Jūras Vējš', 'SIA Meža Ceļš', 'SIA Upe 7', 'UAB Pušis']),
    })
    assert.equal(kinds[0], 'phone-number')
    assert.notEqual(kinds[1], 'phone-number')
    assert.notEqual(kinds[2], 'country')
    assert.equal(kinds[3], 'company')
  })

  it('are terms of payment and no street where every row has the same', () => {
    assert.notDeepEqual(kindsOf({ Vilkår: many(() => 'Netto 14 dager') }), ['street-address'])
  })

  it('are births of children where the header says so, and days of the record where it does not', () => {
    const days = many((i) => `${10 + (i % 18)}-0${1 + (i % 9)}-${2008 + (i % 7)}`)
    assert.deepEqual(kindsOf({ 'Dt. Nasc.': days }), ['date-of-birth'])
    assert.deepEqual(kindsOf({ Data: days }), ['timestamp'])
  })

  it('are births in the padded form of a forum', () => {
    const days = many((i) => ` ${1 + (i % 28)}- ${1 + (i % 9)}-${1961 + (i % 40)}`)
    assert.deepEqual(kindsOf({ user_birthday: days }), ['date-of-birth'])
  })

  it('are a sex in digits where the header says so alone', () => {
    const digits = cycled(['1', '2', '2', '1', '1'])
    assert.deepEqual(kindsOf({ gender: digits }), ['gender'])
    assert.deepEqual(kindsOf({ confirmed: digits }), ['flag'])
  })

  it('are categories where their headers are those of a system and few values fill them', () => {
    assert.deepEqual(
      kindsOf({
        'Lifecycle Stage': cycled(['lead', 'customer', 'subscriber']),
        'Marketing contact status': many(() => 'Marketing contact'),
        Industry: cycled(['Manufacturing', 'Transportation', 'Healthcare']),
        meta_key: cycled(['first_name', 'billing_phone', 'wp_capabilities']),
      }).slice(0, 3),
      ['flag', 'flag', 'flag'],
    )
    assert.notDeepEqual(kindsOf({ meta_key: cycled(['first_name', 'billing_phone', 'tour2']) }), [
      'username',
    ])
  })

  it('are records of a booking, the names of passengers and a card of which the end is left', () => {
    const letters = 'KQRTWXYZBD7342'
    const code = (i: number): string =>
      many((j) => letters[(i * 7 + j * (5 + (i % 3))) % letters.length] ?? 'K', 6).join('')
    assert.deepEqual(
      kindsOf({
        PNR: many(code),
        PAX_NAME: cycled(['SMITH/JAMES MR', 'MILLER/ANNA MRS', 'WEBER/PETER', 'JONES/MARY MS']),
        FOP: many((i) => `VI XXXXXXXXXXXX${1000 + i * 37}`),
      }),
      ['purchase', 'full-name', 'payment-card'],
    )
  })

  it('are two family names, as people of Spain have them', () => {
    const names = ['García López', 'Martínez Ruiz', 'Fernández Gómez', 'Pérez Sánchez']
    assert.deepEqual(kindsOf({ APELLIDOS: cycled(names) }), ['family-name'])
  })

  it('are special where they say who is in a union, or how far somebody is disabled', () => {
    const found = judged({
      Fackförbund: cycled(['Unionen', 'Kommunal', 'Vision']),
      Schwerbehindert: many((i) => (i % 4 === 0 ? 'GdB 50' : '')).map((value) => value),
    })
    assert.deepEqual(
      found.map(({ kind, special }) => [kind, special]),
      [
        ['demographic', true],
        ['health-record', true],
      ],
    )
  })

  it('are special where they say yes or no to it, and flags where the header names nothing', () => {
    const answers = cycled(['Oui', 'Non', 'Non'])
    assert.deepEqual(
      judged({ RQTH: answers, Syndicat: answers, Actif: answers, 'Colonne X': answers }).map(
        ({ kind, special }) => [kind, special],
      ),
      [
        ['health-record', true],
        ['demographic', true],
        ['flag', false],
        ['flag', false],
      ],
    )
  })

  it('are cantons whose codes countries have as well', () => {
    assert.deepEqual(kindsOf({ Kanton: cycled(['ZH', 'BE', 'BS', 'LU', 'SG']) }), ['region'])
    assert.deepEqual(kindsOf({ Land: cycled(['DE', 'BE', 'CH', 'LU', 'SG']) }), ['country'])
  })

  it('are days that a spreadsheet counts, where the header says so', () => {
    const serial = many((i) => `${22000 + i * 211}`)
    assert.deepEqual(kindsOf({ 'Date naiss.': serial, 'Salaire brut annuel': serial }), [
      'date-of-birth',
      'amount',
    ])
  })

  it('are months and years of a card beside its number', () => {
    const cards = ['4111111111111111', '5555555555554444', '4012888888881881', '378282246310005']
    assert.deepEqual(
      kindsOf({
        a: cycled(cards),
        b: cycled(['01', '12', '07', '04', '10']),
        c: cycled(['26', '27', '28', '29', '30', '31', '25']),
      }).slice(0, 1),
      ['payment-card'],
    )
  })

  it('are read without the quote that a spreadsheet puts in front of digits', () => {
    assert.deepEqual(
      kindsOf({
        'Default Address Zip': many((i) => `'${10115 + i * 31}`),
        'Default Address Phone': many((i) => `'+4930901${820 + i}`),
      }),
      ['postal-code', 'phone-number'],
    )
  })

  it('are hashes with the salt and the version of Magento', () => {
    const hash = (i: number): string =>
      `${`${i}`.padStart(4, 'a1b2')}${'c3d4e5f6'.repeat(8)}`.slice(0, 64)
    assert.deepEqual(kindsOf({ secret: many((i) => `${hash(i)}:k3J9dW${1000 + i}xQz:2`) }), [
      'password-hash',
    ])
  })

  it('are numbers of whatever ends in the word for number', () => {
    assert.deepEqual(
      kindsOf({
        relatienr: many((i) => `R${800_100 + i}`),
        postcode: many((i) => `${1011 + i} AB`),
        woonplaats: cycled(['Amsterdam', 'Utrecht', 'Rotterdam']),
      }),
      ['record-id', 'postal-code', 'city'],
    )
  })
})

describe('text of a column', () => {
  const hiddenIn = (text: string): string[] =>
    (judged({ notes: many((i) => `${text} This is entry ${i}.`) })[0]?.hidden ?? []).map(
      ({ kind }) => kind,
    )

  it('holds no street in an hour, no address of a machine in a phone, no phone in a long postcode', () => {
    assert.deepEqual(
      hiddenIn('Called on Tuesday, wants a callback after 5, said nothing else.'),
      [],
    )
    assert.deepEqual(hiddenIn('The caller left +33 6 12.34.56.78 to be called back.'), [
      'phone-number',
    ])
    assert.deepEqual(hiddenIn('The parcel went to Austin, 78701-1234 on Monday last week.'), [])
  })

  it('holds a password that stands in quotes behind the word', () => {
    assert.deepEqual(hiddenIn('My password "Sunny-Day" does not work any more, please help.'), [
      'password',
    ])
    assert.deepEqual(hiddenIn('My password does not work any more, can you please help me?'), [])
  })
})
