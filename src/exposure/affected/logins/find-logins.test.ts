import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { FieldKindId } from '#data/field-kinds.ts'
import type { BulkEngine } from '#store/bulk-engine.ts'
import { openBulkEngine } from '#store/duckdb.ts'
import { makeTable } from '../fixtures/make-table.ts'
import type { LeakFormat } from '../../types.ts'
import { findLogins } from './find-logins.ts'
import { listLogins } from './list-logins.ts'

let engine: BulkEngine
before(async () => {
  engine = await openBulkEngine({
    memoryBytes: 256 * 1024 * 1024,
    threads: 2,
    directory: null,
    key: null,
  })
})
after(() => engine.close())
const signal = new AbortController().signal
let made = 0

async function loginsIn(
  rows: readonly (readonly (string | null)[])[],
  {
    kinds = ['web-address', 'email-address', 'password'] as readonly FieldKindId[],
    domains = ['ours.example'] as readonly string[],
    format = 'credential-list' as LeakFormat,
  } = {},
) {
  const { table, findings } = await makeTable(engine, `leak_${++made}`, kinds, rows)
  return findLogins(
    { engine, signal },
    { tables: [{ ...table, format }], findings },
    { domains, hasPlanted: false },
  )
}

const listed = async () =>
  (await listLogins({ engine, signal }, { offset: 0, limit: 50 })).logins.map(
    ({ domain, hosts, rows, passwords, isStaff }) =>
      `${domain} ${hosts.join('+')} ${rows} ${passwords}${isStaff ? ' staff' : ''}`,
  )

/** The only page of a leak with this one login. */
const isAtUs = async (page: string): Promise<boolean> =>
  (await loginsIn([[page, 'ada', 'x']]))?.logins === 1

describe('logins at our own pages', () => {
  it('are counted by name and domain, those of our staff apart', async () => {
    const found = await loginsIn([
      ['https://login.ours.example/in', 'Ada@mail.example', 'one'],
      ['https://shop.ours.example:8443/', 'ada@mail.example', 'two'],
      ['https://ours.example', 'ada@mail.example', 'two'],
      ['ours.example/wp-login.php', 'bo@ours.example', null],
      ['https://other.example/', 'cy@ours.example', 'x'],
      ['https://ours.example/', null, 'x'],
    ])
    assert.deepEqual(found, {
      logins: 2,
      rows: 4,
      withPassword: 1,
      ofStaff: 1,
      domains: [{ domain: 'ours.example', logins: 2 }],
      examples: ['b***@o***.example at ours.example', 'a***@m***.example at ours.example'],
    })
    assert.deepEqual(await listed(), [
      'ours.example ours.example 1 0 staff',
      'ours.example login.ours.example+ours.example+shop.ours.example 3 2',
    ])
  })

  it('are those whose host is our domain or below it, wherever else its words stand', async () => {
    assert.ok(await isAtUs('HTTPS://Login.Ours.Example./'))
    assert.ok(await isAtUs('https://user@ours.example/'))
    assert.ok(await isAtUs('ours.example:443/a'))
    assert.ok(await isAtUs('https://ours.example?next=/'))
    assert.ok(await isAtUs('android://kEy_1-Q==@example.ours.app/'))
    assert.ok(!(await isAtUs('https://notours.example/')))
    assert.ok(!(await isAtUs('https://ours.example.evil.example/')))
    assert.ok(!(await isAtUs('https://ours.example@evil.example/')))
    assert.ok(!(await isAtUs('https://evil.example/?to=https://ours.example/')))
    assert.ok(!(await isAtUs('android://ours.example@com.other.app/')))
    assert.ok(!(await isAtUs('https://example.ours/')))
  })

  it('count for the lowest of several domains', async () => {
    const found = await loginsIn([['https://my.shop.ours.example/', 'ada', 'x']], {
      domains: ['ours.example', 'shop.ours.example'],
    })
    assert.deepEqual(found?.domains, [{ domain: 'shop.ours.example', logins: 1 }])
    assert.deepEqual(found?.examples, ['a*** at shop.ours.example'])
  })

  it('are found however a domain with signs of its own is written', async () => {
    const rows = [
      ['https://www.xn--bcher-kva.example/', 'ada', 'x'],
      ['https://bücher.example/', 'bo@xn--bcher-kva.example', 'x'],
    ]
    for (const domain of ['bücher.example', 'xn--bcher-kva.example']) {
      const found = await loginsIn(rows, { domains: [domain] })
      assert.deepEqual([found?.domains, found?.ofStaff], [[{ domain, logins: 2 }], 1])
    }
  })

  it('are not asked of tables whose web address is a home page', async () => {
    const rows = [['https://ours.example/', 'ada', '5f4dcc3b5aa765d61d8327deb882cf99']]
    const kinds = ['web-address', 'username', 'password-hash'] as const
    assert.equal(await loginsIn(rows, { kinds, format: 'sql-dump' }), null)
    const unlocked = rows.map((row) => row.slice(0, 2))
    assert.equal(await loginsIn(unlocked, { kinds: kinds.slice(0, 2), format: 'delimited' }), null)
    assert.equal((await loginsIn(rows, { kinds }))?.logins, 1)
  })

  it('are not asked without domains of ours', async () => {
    assert.equal(await loginsIn([['https://ours.example/', 'ada', 'x']], { domains: [] }), null)
  })
})
