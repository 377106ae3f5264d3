import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { FieldKindId } from '#data/field-kinds.ts'
import type { BulkEngine } from '#store/bulk-engine.ts'
import { openBulkEngine } from '#store/duckdb.ts'
import { findHidden } from '../../../inventory/find-hidden.ts'
import { profileColumn } from '../../../inventory/profile-column.ts'
import { findAffected } from '../../find-affected.ts'
import { makeTable } from '../../fixtures/make-table.ts'
import { listForReview, listPeople } from '../../lists/list-people.ts'

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

/** People whose tickets say this, each with a name or an address of their own. */
async function readTexts(
  texts: readonly string[],
  hidden: readonly FieldKindId[],
  { own = 'username' as FieldKindId, ourDomains = [] as readonly string[] } = {},
) {
  const { table, findings } = await makeTable(
    engine,
    `leak_${++made}`,
    [own, 'free-text'],
    texts.map((text, i) => [`p${i}@firm.example`, text]),
  )
  const [first, second] = findings
  assert.ok(first !== undefined && second !== undefined)
  const found = await findAffected(
    { engine, signal },
    {
      tables: [table],
      findings: [first, { ...second, hidden: hidden.map((kind) => ({ kind, share: 0.1 })) }],
      files: null,
      list: null,
      ourDomains,
      planted: [],
    },
  )
  const { people } = await listPeople({ engine, signal }, {}, { offset: 0, limit: 100 })
  return { found, people }
}

/** Kind, its class, a text that holds it, and one that only looks so. */
const cases = [
  ['email-address', 'email-address', 'write to ann.b@mail.example.', 'at 5@ home, thanks'],
  ['phone-number', 'phone-number', 'call me on +49 151 23456789 please', 'on 2024-01-15 12:00'],
  ['phone-number', 'phone-number', 'my number: (030) 5550123', 'total 123456 of 99'],
  ['payment-card', 'payment-card', 'card 4111 1111 1111 1111, thanks', 'ref 4111 1111 1111 1112'],
  ['payment-card', 'payment-card', 'amex 378282246310005', 'parcel 9999999999999995'],
  [
    'iban',
    'financial-account',
    'IBAN DE89 3704 0044 0532 0130 00 BITTE',
    'DE88 3704 0044 0532 0130 00',
  ],
  ['iban', 'financial-account', 'GB82WEST12345698765432', 'XX82WEST12345698765432'],
  [
    'iban',
    'financial-account',
    'MT84MALT011000012345MTLCAST001S',
    'MT85MALT011000012345MTLCAST001S',
  ],
  ['national-id', 'government-issued-id', 'ssn 123-45-6789', 'call 1123-45-67890'],
  ['national-id', 'government-issued-id', 'CPF 111.444.777-35', 'v111.444.777'],
  ['password', 'password', 'Passwort: geheim1', 'the password is wrong'],
  ['password', 'password', 'пароль: abc123', 'passwords are not kept'],
  ['date-of-birth', 'date-of-birth', 'dob 04/05/1979', 'reborn today'],
] as const satisfies readonly (readonly [FieldKindId, string, string, string])[]

describe('kinds of data in the text of a row', () => {
  it('are those that the inventory finds in the same text', () => {
    for (const [kind, , holds, looks] of cases) {
      const kindsOf = (text: string) =>
        findHidden(
          profileColumn([text], {
            filled: 1,
            approximateDistinct: 1,
          }),
          'free-text',
        ).map((each) => each.kind)
      assert.ok(kindsOf(holds).includes(kind), holds)
      assert.ok(!kindsOf(looks).includes(kind), looks)
    }
  })

  it('are told of the person of that row and of nobody else, and are to be checked', async () => {
    for (const [kind, dataClass, holds, looks] of cases) {
      const { found, people } = await readTexts([holds, looks], [kind])
      const has = people.filter(({ dataClasses }) => dataClasses.some((id) => id === dataClass))
      assert.deepEqual([holds, has.length], [holds, 1])
      assert.ok(has[0]?.doubts.includes('class-in-text'))
      assert.deepEqual(found.inText, [{ class: dataClass, columns: ['free-text'] }])
    }
  })

  it('are to be checked where the text names an address that is not the person’s nor ours', async () => {
    const { found } = await readTexts(
      ['I am p0@firm.example', 'ask Bo at bo@other.example', 'sent by help@ours.example', 'none'],
      ['email-address'],
      { own: 'email-address', ourDomains: ['ours.example'] },
    )
    assert.equal(found.doubts.find(({ kind }) => kind === 'other-in-text')?.people, 1)
    const queue = await listForReview({ engine, signal }, 'doubts', 10)
    assert.equal(queue.filter(({ doubts }) => doubts.includes('other-in-text')).length, 1)
  })

  it('are not asked of text in which the inventory found none', async () => {
    const { found, people } = await readTexts(['card 4111 1111 1111 1111'], [])
    assert.deepEqual(found.inText, [])
    assert.deepEqual(people[0]?.dataClasses, ['username', 'private-message'])
  })
})
