import assert from 'node:assert/strict'
import { createHmac, randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { judgeClaim, openIndex, prepareIndex, stateVerdict } from '#exposure/index.ts'
import type { Verdict } from '#exposure/index.ts'
import { bulk as sql } from '#store/bulk-sql.ts'
import { openBulkEngine } from '#store/duckdb.ts'
import { load, toRequest } from '../bench/verdict/judge-made.ts'
import type { LeakKind } from '../bench/verdict/leak-kinds.ts'
import { makeLeak, type MadeLeak } from '../bench/verdict/leaks.ts'

const engine = await openBulkEngine({ directory: null, key: null, memoryBytes: 1e9, threads: 2 })
const bulk = { engine, signal: new AbortController().signal }
const folder = await mkdtemp(join(tmpdir(), 'verdict-'))
after(async () => {
  await engine.close()
  await rm(folder, { recursive: true })
})

const small = { largest: 1500, dirt: [0, 0.05] as const }
const made = (kind: LeakKind): MadeLeak => makeLeak(kind, 77, small)
const judge = async (leak: MadeLeak, customers = true): Promise<Verdict> =>
  judgeClaim(bulk, await toRequest(engine, leak, { customers }))

describe('judgeClaim', () => {
  it('calls our own records authentic and brackets the day of the theft', async () => {
    const leak = made('whole')
    const verdict = await judge(leak)
    assert.equal(verdict.result, 'authentic')
    const email = verdict.matchRates.find(({ by }) => by === 'email')
    assert.ok(email !== undefined && email.found.share > 0.8 && email.chance.share < 0.05)
    assert.equal(verdict.theftDate?.basis, 'presence')
    const { from, to } = verdict.theftDate
    const stolen = leak.stolen ?? Temporal.PlainDate.from('1970-01-01')
    assert.ok(from.subtract({ days: 7 }).until(stolen).days >= 0)
    assert.ok(stolen.until(to.add({ days: 7 })).days >= 0)
  })

  it('sees that rows were put together from columns of ours', async () => {
    const verdict = await judge(made('rearranged'))
    assert.equal(verdict.result, 'partly')
    assert.ok(verdict.stories.rearranged > 0.5)
  })

  it('sees that an older leak is offered again', async () => {
    const verdict = await judge(made('recycled'))
    assert.equal(verdict.result, 'recycled')
    assert.ok(verdict.overlapWithOlder.some(({ found }) => found.share > 0.7))
  })

  it('calls invented rows fabricated', async () => {
    for (const kind of ['fabricated', 'fabricated-faker', 'fabricated-dressed'] as const) {
      assert.equal((await judge(made(kind))).result, 'fabricated', kind)
    }
  })

  it('never calls rows authentic that were compared with nothing', async () => {
    for (const kind of ['whole', 'fabricated-dressed', 'other-organisation'] as const) {
      const { result } = await judge({ ...made(kind), older: [], canaries: null }, false)
      assert.ok(result === 'undecided' || result === 'fabricated', `${kind}: ${result}`)
    }
  })

  it('decides nothing from tables in which nothing can be compared', async () => {
    const empty = await load(
      engine,
      { headers: ['colour'], kinds: [null], rows: [['red'], ['blue']] },
      'leak_1',
    )
    const verdict = await judgeClaim(bulk, { leak: empty.tables, findings: empty.findings })
    assert.equal(verdict.result, 'undecided')
    assert.deepEqual(verdict.reasons, [])
  })

  it('names the copy that leaked by its planted records', async () => {
    const leak = made('sample')
    const email = leak.leak.kinds.indexOf('email-address')
    const rows = [...leak.leak.rows]
    const first = rows[0] ?? []
    rows.push(first.map((cell, i) => (i === email ? 'canary-7@mail.example' : cell)))
    const verdict = await judge({
      ...leak,
      leak: { ...leak.leak, rows },
      canaries: {
        headers: ['email', 'given to'],
        kinds: ['email-address', null],
        rows: [
          ['canary-7@mail.example', 'Call centre'],
          ['canary-8@mail.example', 'Mail provider'],
        ],
      },
    })
    assert.deepEqual(verdict.canaries, [
      { copy: 'Call centre', planted: 1, found: 1 },
      { copy: 'Mail provider', planted: 1, found: 0 },
    ])
    const said = stateVerdict(verdict).find(({ id }) => id === 'canaries')
    assert.match(said?.sentence ?? '', /comes from the copy given to Call centre: 1 of the 1/)
  })

  it('says what speaks for records that lack the rest, and never as a certainty', async () => {
    const { customers, ...rest } = made('whole')
    const { headers, kinds, rows } = customers
    const unitOf = (i: number): string => (i % 3 === 0 ? 'North' : 'South')
    const listing = {
      headers: [...headers, 'unit'],
      kinds: [...kinds, null],
      rows: rows.map((row, i) => [...row, unitOf(i)]),
    }
    const leak = { ...rest, leak: listing, customers }
    const points = async (own: typeof rows) => {
      const verdict = await judge({ ...leak, customers: { ...customers, rows: own } })
      const said = stateVerdict(verdict).find(({ id }) => id === 'other-reading')
      assert.match(said?.sentence ?? '', /may be people of ours whom these records lack/)
      return new Map(verdict.otherReading?.points.map((point) => [point.id, point]))
    }
    // Records are in the order of their days.
    const old = await points(rows.slice(0, rows.length / 2))
    assert.equal(old.get('missing-newer')?.speaks, 'for')
    assert.equal(old.get('missing-apart')?.speaks, 'against')
    assert.equal(old.get('missing-look')?.speaks, 'for')

    const without = await points(rows.filter((_, i) => unitOf(i) !== 'North'))
    assert.equal(without.get('missing-newer')?.speaks, 'against')
    assert.equal(without.get('missing-apart')?.speaks, 'for')
    assert.equal(without.get('missing-apart')?.figures['values'], 'North')

    assert.equal((await judge(leak)).otherReading, undefined)
    const padded = (await judge(made('mostly-padding'))).otherReading
    assert.equal(padded?.points.find(({ id }) => id === 'missing-apart')?.speaks, 'against')
  })

  it('measures chance among people of one domain and without companies too', async () => {
    const headers = ['mail', 'name']
    const kinds = ['email-address', 'full-name'] as const
    const letters = (i: number): string =>
      i.toString(26).replaceAll(/\d/g, (d) => 'pqrstuvwxy'[Number(d)] ?? '')
    const rows = Array.from({ length: 300 }, (_, i) => {
      const [first, last] = [`ann${letters(i * 37)}`, `berg${letters(i * 91)}`]
      return [`${first}.${last}@ours.example`, `${first} ${last}`]
    })
    const leak: MadeLeak = {
      ...made('whole'),
      leak: { headers, kinds, rows },
      customers: { headers, kinds, rows: rows.slice(0, 200) },
      older: [],
      canaries: null,
    }
    const verdict = await judge(leak)
    const ours = verdict.matchRates.find(({ by }) => by === 'own-record')
    assert.deepEqual([ours?.found.hits, ours?.found.of], [200, 300])
    assert.ok((ours?.chance.of ?? 0) > 200 && (ours?.chance.hits ?? 1) === 0)
    assert.equal(verdict.result, 'partly')
  })

  it('leaves no table and no value of a row behind', async () => {
    const leak = made('whole')
    const verdict = await judge(leak)
    const email = leak.leak.kinds.indexOf('email-address')
    const told = JSON.stringify([verdict, stateVerdict(verdict)])
    const cells = leak.leak.rows.flatMap((row) => row[email]?.trim() || [])
    assert.ok(cells.length > 100, `only ${cells.length} addresses`)
    for (const cell of cells) assert.ok(!told.includes(cell), 'an address is told')
    const left = await engine.rows(
      sql`select table_name from duckdb_tables() where table_name like 'verdict%'`,
    )
    assert.deepEqual(left, [])
  })
})

describe('prepareIndex', () => {
  const key = randomBytes(32)

  it('keeps keyed hashes only, which match as the records would', async () => {
    const leak = made('whole')
    const request = await toRequest(engine, leak, { customers: true })
    assert.ok(request.customers?.kind === 'tables')
    const path = join(folder, 'own.index')
    const index = await prepareIndex(bulk, request.customers, { path, key })
    assert.ok(index.ok)
    assert.equal(index.value.rows, leak.customers.rows.length)

    const bytes = (await readFile(path)).toString('latin1')
    const email = leak.customers.kinds.indexOf('email-address')
    for (const row of leak.customers.rows.slice(0, 500)) {
      const cell = row[email]?.trim().toLowerCase()
      assert.ok(cell === undefined || !bytes.toLowerCase().includes(cell))
    }

    const byRecords = await judgeClaim(bulk, request)
    const byIndex = await judgeClaim(bulk, { ...request, customers: index.value })
    assert.equal(byIndex.result, byRecords.result)
    const rate = (verdict: Verdict): number | undefined =>
      verdict.matchRates.find(({ by }) => by === 'email')?.found.hits
    assert.equal(rate(byIndex), rate(byRecords))
  })

  it('keeps the keys of its version: HMAC-SHA-256 of a name without its legal form', async () => {
    const formByCompany = {
      Éclat: 'eclat',
      'Éclat Inc': 'eclat',
      'ÉCLAT GmbH & Co. KG': 'eclat',
      'Éclat Group': 'eclat',
      'Éclat LP': 'eclat',
      'Nordlys A/S': 'nordlys',
      'NORDLYS AS': 'nordlys',
      'Brzoza Sp. z o.o.': 'brzoza',
      'Cobre, S.A. de C.V.': 'cobre',
      'Falke AG Austria': 'falkeaustria',
      'SAS Group': 'sas',
      'Harbour Zoo': 'harbourzoo',
    }
    const listing = {
      headers: ['mail', 'company'],
      kinds: ['email-address' as const, 'company' as const],
      rows: Object.keys(formByCompany).map((company, i) => [`a${i}@mail.example`, company]),
    }
    const path = join(folder, 'companies.index')
    assert.ok((await prepareIndex(bulk, await load(engine, listing, 'own_2'), { path, key })).ok)
    const kept = await engine.rows<{ company: string }>(
      sql`select company from read_parquet(${path})`,
    )
    const keyOf = (form: string): string =>
      createHmac('sha256', key).update(form).digest('hex').slice(0, 32)
    assert.deepEqual(
      kept.map(({ company }) => company),
      Object.values(formByCompany).map(keyOf),
    )
  })

  it('refuses another key, a short key, another version and a file that is no index', async () => {
    const listing = {
      headers: ['mail'],
      kinds: ['email-address' as const],
      rows: [['a@mail.example']],
    }
    const path = join(folder, 'small.index')
    const made = await prepareIndex(bulk, await load(engine, listing, 'own_1'), { path, key })
    assert.ok(made.ok)
    const other = await openIndex(bulk, { path, key: randomBytes(32) })
    assert.match(other.ok ? '' : other.error.message, /made with another key/)
    const short = await openIndex(bulk, { path, key: randomBytes(8) })
    assert.match(short.ok ? '' : short.error.message, /must be 32 bytes, and has 8/)
    const older = join(folder, 'older.index')
    await engine.run(
      sql`copy (from read_parquet(${path})) to ${older} (format parquet, kv_metadata {breakwater_index: '1'})`,
    )
    const outdated = await openIndex(bulk, { path: older, key })
    assert.match(
      outdated.ok ? '' : outdated.error.message,
      /of version 1, and this program reads version 2\. Nothing was compared\. Prepare the index again/,
    )
    const none = join(folder, 'none.index')
    await writeFile(none, 'not an index')
    const broken = await openIndex(bulk, { path: none, key })
    assert.match(broken.ok ? '' : broken.error.message, /is not an index/)
  })

  it('leaves no half-written file behind when it cannot be put in its place', async () => {
    const path = join(folder, 'taken')
    await mkdir(path)
    const listing = {
      headers: ['mail'],
      kinds: ['email-address' as const],
      rows: [['a@mail.example']],
    }
    await assert.rejects(
      prepareIndex(bulk, await load(engine, listing, 'own_3'), { path, key }),
      /EISDIR|ENOTEMPTY|EPERM|EEXIST/,
    )
    assert.deepEqual(
      (await readdir(folder)).filter((file) => file.endsWith('.part')),
      [],
    )
  })
})
