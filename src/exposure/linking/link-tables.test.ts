import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { FieldKindId } from '#data/field-kinds.ts'
import type { BulkEngine } from '#store/bulk-engine.ts'
import { openBulkEngine } from '#store/duckdb.ts'
import { makeTable, type MadeTable } from '../affected/fixtures/make-table.ts'
import { keyedThing, thingOfRows } from './key-names.ts'
import { linkTables, type LinkedTables } from './link-tables.ts'

let engine: BulkEngine
before(async () => {
  engine = await openBulkEngine({
    memoryBytes: 256 * 1024 * 1024,
    threads: 1,
    directory: null,
    key: null,
  })
})
after(() => engine.close())
let made = 0

type Rows = readonly (readonly (string | null)[])[]

/** A table called `called`, its columns by header and kind. */
async function tableOf(
  called: string,
  columns: Readonly<Record<string, FieldKindId>>,
  rows: Rows,
): Promise<MadeTable> {
  const { table, findings } = await makeTable(
    engine,
    `leak_${++made}`,
    Object.values(columns),
    rows,
  )
  const headers = Object.keys(columns)
  const named = table.columns.map((column, i) => ({ ...column, header: headers[i] ?? null }))
  return {
    table: { ...table, source: { ...table.source, part: called }, columns: named },
    findings: findings.map((finding, i) => ({ ...finding, column: named[i] ?? finding.column })),
  }
}

const link = (...tables: readonly MadeTable[]): Promise<LinkedTables> =>
  linkTables(
    { engine, signal: new AbortController().signal },
    tables.map(({ table }) => table),
    tables.flatMap(({ findings }) => findings),
  )

/** The rows of a table as it is now, cells joined. */
async function rowsOf({ tables }: LinkedTables, { table }: MadeTable): Promise<readonly string[]> {
  const now = tables.find(({ id }) => id === table.id)
  assert.ok(now)
  const rows = await engine.rows<Record<string, string | null>>({
    text: `select * from "${now.relation}" order by c1`,
  })
  return rows.map((row) => Object.values(row).join(' '))
}

const users = (): Promise<MadeTable> =>
  tableOf('wp_users', { id: 'record-id', email: 'email-address' }, [
    ['1', 'ada@example.com'],
    ['2', 'bo@example.com'],
    ['3', 'cy@example.com'],
  ])

describe('tables of a leak', () => {
  it('are tied by a key that is named after the rows of the other', async () => {
    const people = await users()
    const cards = await tableOf('cards', { user_id: 'record-id', card: 'payment-card' }, [
      ['1', '4111'],
      ['3', '4222'],
      ['3', '4333'],
    ])
    const linked = await link(cards, people)
    assert.deepEqual(
      linked.links.map(({ column, toColumn, known }) => [column, toColumn, known]),
      [['user_id', 'id', 1]],
    )
    assert.deepEqual(await rowsOf(linked, cards), [
      '1 4111 ada@example.com',
      '3 4222 cy@example.com',
      '3 4333 cy@example.com',
    ])
    assert.deepEqual(
      linked.findings
        .filter(({ tableId }) => tableId === cards.table.id)
        .map(({ kind, column }) => [kind, column.header]),
      [
        ['record-id', 'user_id'],
        ['payment-card', 'card'],
        ['email-address', 'user.email'],
      ],
    )
  })

  it('are tied where they have names of their own that are those of the others, and not where they differ', async () => {
    const people = await tableOf(
      'customers',
      { id: 'record-id', email: 'email-address', name: 'full-name' },
      [
        ['1', 'ada@example.com', 'Ada Lane'],
        ['2', 'bo@example.com', 'Bo Reed'],
      ],
    )
    const places = await tableOf(
      'addresses',
      { customer_id: 'record-id', first: 'given-name', last: 'family-name', phone: 'phone-number' },
      [
        ['1', 'Ada', 'Lane', '555 0100'],
        ['2', 'bo', 'Reed ', '555 0101'],
      ],
    )
    const gifts = await tableOf(
      'gifts',
      { customer_id: 'record-id', recipient: 'full-name', phone: 'phone-number' },
      [
        ['1', 'Cy Moss', '555 0102'],
        ['2', 'Di Ford', '555 0103'],
      ],
    )
    const linked = await link(places, gifts, people)
    assert.deepEqual(
      linked.links.map(({ tableId }) => tableId),
      [places.table.id],
    )
    assert.deepEqual(await rowsOf(linked, places), [
      '1 Ada Lane 555 0100 ada@example.com Ada Lane',
      '2 bo Reed  555 0101 bo@example.com Bo Reed',
    ])
  })

  it('are tied by the key of what they are parts of, where their names say so', async () => {
    const customers = await tableOf(
      'customer_entity',
      { entity_id: 'record-id', email: 'email-address', lastname: 'family-name' },
      [
        ['7', 'ada@example.com', 'Lane'],
        ['8', 'bo@example.com', 'Reed'],
      ],
    )
    const rows = [
      ['1', '7', 'Lane', '555 0100'],
      ['2', '8', 'Reed', '555 0101'],
    ]
    const columns = {
      entity_id: 'record-id',
      parent_id: 'record-id',
      lastname: 'family-name',
      telephone: 'phone-number',
    } as const
    const places = await tableOf('customer_address_entity', columns, rows)
    const shops = await tableOf('shop_entity', columns, rows)
    const linked = await link(customers, places, shops)
    assert.deepEqual(
      linked.links.map(({ tableId, column, toColumn }) => [tableId, column, toColumn]),
      [[places.table.id, 'parent_id', 'entity_id']],
    )
  })

  it('are tied by numbers of identity, whatever their columns are called', async () => {
    const staff = await tableOf('staff', { SSN: 'national-id', mail: 'email-address' }, [
      ['078-05-1120', 'ada@example.com'],
      ['219-09-9999', 'bo@example.com'],
    ])
    const pay = await tableOf('pay', { Social: 'national-id', Net: 'amount' }, [
      ['219-09-9999', '1200'],
      ['078-05-1120', '1300'],
    ])
    const linked = await link(staff, pay)
    assert.deepEqual(await rowsOf(linked, pay), [
      '078-05-1120 1300 ada@example.com',
      '219-09-9999 1200 bo@example.com',
    ])
  })

  it('are tied by the same key in both, and over several steps', async () => {
    const staff = await tableOf('staff', { StaffNo: 'record-id', mail: 'email-address' }, [
      ['s7', 'ada@example.com'],
      ['s8', 'bo@example.com'],
    ])
    const trips = await tableOf('trips', { id: 'record-id', staff_no: 'record-id' }, [
      ['1', 's8'],
      ['2', 's7'],
    ])
    const hotels = await tableOf('hotels', { trip_id: 'record-id', street: 'street-address' }, [
      ['2', 'Mill Lane'],
    ])
    const linked = await link(hotels, trips, staff)
    assert.equal(linked.links.length, 2)
    assert.deepEqual(await rowsOf(linked, hotels), ['2 Mill Lane ada@example.com'])
  })

  it('are full only where every row points at somebody', async () => {
    const cards = await tableOf('cards', { user_id: 'record-id', card: 'payment-card' }, [
      ['1', '4111'],
      [null, '4222'],
    ])
    const { findings } = await link(cards, await users())
    const brought = findings.find(({ column }) => column.header === 'user.email')
    assert.equal(brought?.fill, 0.5)
  })

  it('are not tied where a number could be anything', async () => {
    const people = await users()
    const pay: FieldKindId = 'amount'
    const rows: Rows = [
      ['1', '10'],
      ['2', '20'],
    ]
    for (const columns of [
      // Every table counts from one; and an admin is another thing than a user.
      { id: 'record-id', total: pay },
      { admin_id: 'record-id', total: pay },
      { number: 'record-id', total: pay },
    ] satisfies Record<string, FieldKindId>[]) {
      const orders = await tableOf('orders', columns, rows)
      assert.deepEqual((await link(orders, people)).links, [], Object.keys(columns).join())
    }
  })

  it('are not tied by what many have alike', async () => {
    const where: Rows = [
      ['7', 'ada@example.com'],
      ['9', 'bo@example.com'],
    ]
    const people = await tableOf(
      'people',
      { house_no: 'street-address', email: 'email-address' },
      where,
    )
    const meters = await tableOf('meters', { house_no: 'street-address', total: 'amount' }, [
      ['7', '30'],
    ])
    assert.deepEqual((await link(meters, people)).links, [])
  })

  it('are not tied where keys are missing, or stand for several rows', async () => {
    const orders = await tableOf('orders', { user_id: 'record-id', total: 'amount' }, [
      ['1', '10'],
      ['9', '20'],
    ])
    assert.deepEqual((await link(orders, await users())).links, [])
    const double = await tableOf('users', { id: 'record-id', email: 'email-address' }, [
      ['1', 'ada@example.com'],
      ['1', 'bo@example.com'],
      ['9', 'cy@example.com'],
    ])
    assert.deepEqual((await link(orders, double)).links, [])
  })

  it('that name people by themselves stay as they are', async () => {
    const orders = await tableOf('orders', { user_id: 'record-id', phone: 'phone-number' }, [
      ['1', '+4915112345678'],
    ])
    const linked = await link(orders, await users())
    assert.deepEqual(linked.links, [])
    assert.equal(linked.tables[0], orders.table)
  })
})

describe('tables of one property a row', () => {
  it('are tied by their key though a value is a number by which somebody could be told', async () => {
    const users = await tableOf('users', { id: 'record-id', email: 'email-address' }, people)
    const meta = await tableOf(
      'usermeta',
      { user_id: 'record-id', meta_key: 'flag', meta_value: 'phone-number' },
      people.flatMap(([id = '']) => [
        [id, 'billing_phone', '+48 600 100 200'],
        [id, 'billing_country', 'PL'],
      ]),
    )
    const { links } = await link(users, meta)
    assert.deepEqual(
      links.map(({ column, toColumn }) => [column, toColumn]),
      [['user_id', 'id']],
    )
  })

  it('are no others: the phone number of an order may be that of whoever it is sent to', async () => {
    const users = await tableOf('users', { id: 'record-id', email: 'email-address' }, people)
    const orders = await tableOf(
      'orders',
      { user_id: 'record-id', item: 'flag', phone: 'phone-number' },
      people.map(([id = '']) => [id, 'x', '+48 600 100 200']),
    )
    assert.deepEqual((await link(users, orders)).links, [])
  })
})

const people = Array.from({ length: 30 }, (_, i) => [String(i + 1), `p${i}@mail.example`])

describe('names of keys', () => {
  it('say of what they are', () => {
    const things: Readonly<Record<string, string | null>> = {
      customer_id: 'customer',
      CustomerNo: 'customer',
      id_customer: 'customer',
      userid: 'user',
      'Employee Number': 'employee',
      id: '',
      email: null,
      grid: null,
      total: null,
    }
    for (const [header, thing] of Object.entries(things))
      assert.equal(keyedThing(header), thing, header)
    assert.equal(keyedThing(null), null)
  })

  it('fit the names of tables', () => {
    const source = (file: string, member: string | null, part: string | null) =>
      thingOfRows({ source: { file, member, part } } as Parameters<typeof thingOfRows>[0])
    assert.equal(source('dump.sql', null, 'wp_users'), 'user')
    assert.equal(source('crm.zip', 'export/Companies.csv', null), 'company')
    assert.equal(source('staff.csv.gz', null, null), 'staff')
  })
})
