import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { fc } from './helpers/property.ts'
import {
  toDrawn,
  toLdif,
  toVertical,
  toXml,
  type TableDrawing,
  type XmlStyle,
} from '../bench/readers/zoo-lines.ts'
import type { PlainTable } from '../bench/readers/zoo.ts'
import type { LeakTable } from '#exposure/index.ts'
import { openReader, type Reader } from './helpers/open-reader.ts'

let reader: Reader

before(async () => {
  reader = await openReader()
})
after(() => reader.close())

/** Text with the signs that mean something to these formats; no line ends, which they cannot all carry. */
const cell = fc
  .string({ unit: fc.constantFrom(...'aéZ 7,;:"\'\\#=-+<>[]漢'), maxLength: 90 })
  .map((text) => `n${text}n`)

const tables = fc
  .array(fc.tuple(cell, fc.option(cell, { nil: '' })), { minLength: 3, maxLength: 30 })
  .map((rows): PlainTable => ({
    headers: ['uid', 'mail', 'display name', 'note'],
    rows: rows.map(([name, note], i) => [`${i + 1}`, `user${i + 1}@example.com`, name, note]),
  }))

async function assertReadsBack(table: PlainTable, text: string): Promise<void> {
  const { tables: found } = await reader.read(text)
  const [first] = found
  assert.ok(first)
  assert.equal(first.rowsIn, table.rows.length)
  assert.equal(first.rowsUnderstood, table.rows.length)
  const isNoted = table.rows.some(([, , , note]) => note !== '')
  const width = isNoted ? 4 : first.columns.length
  assert.deepEqual(
    first.columns.map(({ header }) => header),
    table.headers.slice(0, width),
  )
  assert.deepEqual(
    await reader.takeRows(first),
    table.rows.map((row) => row.slice(0, width)),
  )
}

const readWhole = async (text: string): Promise<{ headers: unknown; rows: unknown }> => {
  const { tables: found } = await reader.read(text)
  const [first] = found
  assert.ok(first)
  return { headers: first.columns.map(({ header }) => header), rows: await reader.takeRows(first) }
}

describe('records of labelled lines', () => {
  it('come back from LDIF and from rows that MySQL prints one below the other', async () => {
    const writers = fc.constantFrom(toLdif, toVertical)
    await fc.assert(
      fc.asyncProperty(tables, writers, async (table, write) => {
        await assertReadsBack(table, write(table))
      }),
      { numRuns: 25 },
    )
  })

  it('end where their first label comes again, or at a rule', async () => {
    const stolen = (rule: string): string =>
      ['https://portal.example.com/', 'https://shop.example.org/']
        .map((url, i) => `URL: ${url}\nUsername: user${i}\nPassword: a:b${i}\n${rule}`)
        .join('')
    for (const rule of ['', '\n', '===============\n']) {
      assert.deepEqual(await readWhole(stolen(rule)), {
        headers: ['URL', 'Username', 'Password'],
        rows: [
          ['https://portal.example.com/', 'user0', 'a:b0'],
          ['https://shop.example.org/', 'user1', 'a:b1'],
        ],
      })
    }
  })

  it('give the parts of a vCard, and each address a column of its own', async () => {
    const card = (given: string, ...mails: readonly string[]): string =>
      [
        'BEGIN:VCARD',
        'VERSION:3.0',
        `N:Okafor;${given};;;`,
        `item1.TEL;TYPE=CELL:+44 20 7946 0000`,
        ...mails.map((mail) => `EMAIL;TYPE=INTERNET:${mail}`),
        'ORG:Quayside Ltd;Sales;',
        'NOTE;ENCODING=QUOTED-PRINTABLE:caf=C3=A9',
        'END:VCARD\n',
      ].join('\r\n')
    assert.deepEqual(
      await readWhole(card('Ada', 'ada@example.com', 'a.o@example.org') + card('Ben')),
      {
        headers: [
          'VERSION',
          'N.Family name',
          'N.Given name',
          'TEL',
          'EMAIL',
          'EMAIL.2',
          'ORG',
          'ORG.Unit',
          'NOTE',
        ],
        rows: [
          [
            '3.0',
            'Okafor',
            'Ada',
            '+44 20 7946 0000',
            'ada@example.com',
            'a.o@example.org',
            'Quayside Ltd',
            'Sales',
            'café',
          ],
          ['3.0', 'Okafor', 'Ben', '+44 20 7946 0000', '', '', 'Quayside Ltd', 'Sales', 'café'],
        ],
      },
    )
  })

  it('are the events of a calendar, without its settings and reminders, and those they invite', async () => {
    const event = (uid: string, summary: string, ...lines: readonly string[]): string =>
      ['BEGIN:VEVENT', `UID:${uid}`, `SUMMARY:${summary}`, ...lines, 'END:VEVENT'].join('\r\n')
    const { tables: found } = await reader.read(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'BEGIN:VTIMEZONE',
        'TZID:Europe/Oslo',
        'BEGIN:STANDARD',
        'TZNAME:CET',
        'END:STANDARD',
        'END:VTIMEZONE',
        event(
          'e1',
          'Check-up',
          'ORGANIZER;CN=Front desk:mailto:desk@clinic.example',
          'ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CUTYPE=INDIVIDUAL;CN="Moe, I',
          ' da":mailto:ida@example.org',
          'BEGIN:VALARM',
          'TRIGGER:-PT10M',
          'END:VALARM',
          'STATUS:CONFIRMED',
        ),
        event('e2', 'Follow-up', 'ATTENDEE:mailto:per@example.org'),
        'END:VCALENDAR\r\n',
      ].join('\r\n'),
    )
    assert.deepEqual(
      found.map(({ columns, source }) => [source.part, columns.map(({ header }) => header)]),
      [
        [null, ['UID', 'SUMMARY', 'STATUS']],
        ['people', ['role', 'address', 'name', 'event.UID', 'event.SUMMARY']],
      ],
    )
    const [events, people] = found
    assert.ok(events !== undefined && people !== undefined)
    assert.equal(events.rowsIn, 2)
    assert.deepEqual(await reader.takeRows(people), [
      ['ATTENDEE', 'ida@example.org', 'Moe, Ida', 'e1', 'Check-up'],
      ['ATTENDEE', 'per@example.org', '', 'e2', 'Follow-up'],
      ['ORGANIZER', 'desk@clinic.example', 'Front desk', 'e1', ''],
    ])
  })

  it('may stand in a line each, with the sign between their cells inside a value too', async () => {
    const { tables: found } = await reader.read(
      'CLINIC 2024, taken by night\n\n' +
        'Name: Ada Lane | Tel: +44 20 7946 0000 | Mail: ada@example.com\n' +
        'Name: Ben | Born: 03/04/1984 | Mail: ben@example.com\n' +
        'Name: Cy | Tel: +44 20 7946 0001 | Note: left | right\n',
    )
    const [first] = found
    assert.ok(first)
    assert.deepEqual(
      first.columns.map(({ header }) => header),
      ['Name', 'Tel', 'Mail', 'Born', 'Note'],
    )
    assert.deepEqual(first.setAside, [{ reason: 'no label', count: 1, firstRows: [1] }])
    assert.deepEqual(await reader.takeRows(first), [
      ['Ada Lane', '+44 20 7946 0000', 'ada@example.com', '', ''],
      ['Ben', '', 'ben@example.com', '03/04/1984', ''],
      ['Cy', '+44 20 7946 0001', '', '', 'left| right'],
    ])
  })

  it('may be pairs of a log, or stand behind pictures as in channels', async () => {
    const log = (name: string, i: number): string =>
      `2024-05-0${i}T10:00:00Z level=info msg="signed \\"in\\"" user=${name} ip=192.0.2.${i}\n`
    assert.deepEqual(await readWhole(log('ada', 1) + log('ben', 2) + log('cy', 3)), {
      headers: ['begin', 'level', 'msg', 'user', 'ip'],
      rows: ['ada', 'ben', 'cy'].map((name, i) => [
        `2024-05-0${i + 1}T10:00:00Z`,
        'info',
        'signed "in"',
        name,
        `192.0.2.${i + 1}`,
      ]),
    })
    const post = (name: string): string => `👤 Name: ${name}\n📧 Mail: ${name}@example.com\n\n`
    assert.deepEqual(await readWhole(post('ada') + post('ben') + post('cy')), {
      headers: ['Name', 'Mail'],
      rows: ['ada', 'ben', 'cy'].map((name) => [name, `${name}@example.com`]),
    })
  })

  it('may have commas between cells and in them', async () => {
    const line = (name: string, i: number): string =>
      `Name: ${name}, Address: ${i} High Street, Leeds, Mail: ${i}@example.com\n`
    assert.deepEqual(await readWhole(line('Ada', 1) + line('Ben', 2) + line('Cy', 3)), {
      headers: ['Name', 'Address', 'Mail'],
      rows: [
        ['Ada', '1 High Street, Leeds', '1@example.com'],
        ['Ben', '2 High Street, Leeds', '2@example.com'],
        ['Cy', '3 High Street, Leeds', '3@example.com'],
      ],
    })
  })

  it('keep the lines that follow a value, and set aside what stands before any', async () => {
    const { tables: found } = await reader.read(
      'taken by night\n\nname: Ada\nnote: first\nsecond line\n\n' +
        'name: Ben\nnote: one\n\n'.repeat(4),
    )
    const [first] = found
    assert.ok(first)
    assert.deepEqual(first.setAside, [{ reason: 'no label', count: 1, firstRows: [1] }])
    assert.deepEqual(await reader.takeRows(first), [
      ['Ada', 'first\nsecond line'],
      ...Array.from({ length: 4 }, () => ['Ben', 'one']),
    ])
  })

  it('are not seen where labels do not come back', async () => {
    const formatOf = async (text: string): Promise<unknown> =>
      (await reader.read(text)).tables[0]?.format
    assert.equal(await formatOf('name: crm\nport: 5432\nhost: db.example.com\n'), 'delimited')
    assert.equal(await formatOf('a@example.com:x\nb@example.com:y\n'), 'credential-list')
    const log = 'INFO: ada,login,10.0.0.1\n'.repeat(8) + 'WARN: ben,logout,10.0.0.2\n'.repeat(2)
    assert.equal(await formatOf(log), 'delimited')
  })
})

describe('drawn tables', () => {
  it('come back as mysql, psql and Markdown draw them', async () => {
    const drawings = fc.constantFrom<TableDrawing>('mysql', 'psql', 'markdown')
    await fc.assert(
      fc.asyncProperty(tables, drawings, async (table, drawing) => {
        await assertReadsBack(table, toDrawn(table, drawing))
      }),
      { numRuns: 25 },
    )
  })
})

describe('a mailbox file', () => {
  it('gives its messages, and those they went to', async () => {
    const mail = (no: number, from: string, subject: string, body: string): string =>
      [
        'From someone@example.com Tue Jan  2 10:00:00 2024',
        `From: ${from}`,
        'To: "Okafor, Ada" <ada@example.com>, ben@example.org',
        `Subject: ${subject}`,
        'Date: Tue, 02 Jan 2024 10:00:00 +0000',
        `Message-ID: <${no}@mail.example>`,
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        body,
        '',
        '',
      ].join('\n')
    const { tables: found } = await reader.read(
      mail(1, 'Cleo Ray <cleo@example.net>', 'Hello', '>From here on, caf=C3=A9\nFrom here on') +
        mail(2, 'dai@example.net', '=?utf-8?q?R=C3=A9union?=', 'Soon.'),
    )
    const [messages, recipients] = found
    assert.ok(messages !== undefined && recipients !== undefined)
    assert.deepEqual(
      messages.columns.map(({ header }) => header),
      ['Message-ID', 'Date', 'From', 'From.name', 'To', 'To.2', 'Subject', 'Text'],
    )
    const rows = await reader.takeRows(messages)
    assert.deepEqual(
      rows.map((row) => row.slice(2)),
      [
        [
          'cleo@example.net',
          'Cleo Ray',
          'ada@example.com',
          'ben@example.org',
          'Hello',
          '>From here on, café\nFrom here on',
        ],
        ['dai@example.net', '', 'ada@example.com', 'ben@example.org', 'Réunion', 'Soon.'],
      ],
    )
    assert.deepEqual(await reader.takeRows(recipients), [
      ['ada@example.com', 'Okafor, Ada', '<1@mail.example>'],
      ['ada@example.com', 'Okafor, Ada', '<2@mail.example>'],
      ['ben@example.org', '', '<1@mail.example>'],
      ['ben@example.org', '', '<2@mail.example>'],
    ])
  })
})

describe('lists of names and passwords', () => {
  it('are cut at the first colon, for the password may hold others', async () => {
    const names = ['ada_l', 'ben77', 'cy.moss', 'di', 'eve_x', 'fox9', 'gus', 'hal2001', 'ivy']
    const rows = names.map((name, i) => [name, i % 5 === 4 ? `pa:ss:${i}` : `Secret${i}!`])
    assert.deepEqual(await readWhole(rows.map((row) => row.join(':')).join('\n')), {
      headers: [null, null],
      rows,
    })
  })

  it('are none where a port or a time stands behind the colon', async () => {
    const machines = Array.from({ length: 12 }, (_, i) => `host-${i}.example.com:${8000 + i}`)
    const { tables: found } = await reader.read(machines.join('\n'))
    assert.notEqual(found[0]?.format, 'credential-list')
  })
})

describe('lists of logins', () => {
  it('are cut behind the page and the name, whatever the password holds', async () => {
    const lines = [
      'https://portal.example.com/login:ada@example.com:pa:ss|word',
      'http://10.0.0.5:8443/admin:root:toor',
      'android://Zm9v==@com.example.app/:ben@example.net:secret',
      'shop.example.org/account|cleo|qwerty',
      'dan@example.com:x:y:https://vault.example.com:8443/in',
      'fay:pw:https://www.example.com/?to=https://vault.example.com:8443/',
      'eve:http://pass:android://Zm9v==@com.example.app/',
    ]
    assert.deepEqual(await readWhole(`${lines.join('\n')}\n`), {
      headers: ['url', 'login', 'password'],
      rows: [
        ['https://portal.example.com/login', 'ada@example.com', 'pa:ss|word'],
        ['http://10.0.0.5:8443/admin', 'root', 'toor'],
        ['android://Zm9v==@com.example.app/', 'ben@example.net', 'secret'],
        ['shop.example.org/account', 'cleo', 'qwerty'],
        ['https://vault.example.com:8443/in', 'dan@example.com', 'x:y'],
        ['android://Zm9v==@com.example.app/', 'eve', 'http://pass'],
        ['https://www.example.com/?to=https://vault.example.com:8443/', 'fay', 'pw'],
      ].toSorted(),
    })
  })
})

describe('JSON as databases and interfaces hand it out', () => {
  it('gives the rows inside a wrapped answer', async () => {
    const answer = JSON.stringify({
      took: 3,
      _shards: { total: 1 },
      hits: {
        total: { value: 2 },
        hits: [
          { _id: 'a', _source: { mail: 'ada@example.com' } },
          { _id: 'b', _source: { mail: 'ben@example.com' } },
        ],
      },
    })
    assert.deepEqual(await readWhole(answer), {
      headers: ['_id', '_source.mail'],
      rows: [
        ['a', 'ada@example.com'],
        ['b', 'ben@example.com'],
      ],
    })
  })

  it('gives the rows of answers that follow one another, page by page', async () => {
    const page = (...ids: readonly string[]): object => ({
      took: 1,
      hits: {
        total: 4,
        hits: ids.map((_id) => ({ _id, _source: { mail: `${_id}@example.com` } })),
      },
    })
    const read = {
      headers: ['_id', '_source.mail'],
      rows: ['ada', 'ben', 'cleo', 'dai'].map((id) => [id, `${id}@example.com`]),
    }
    const pages = [page('ada', 'ben', 'cleo'), page('dai')]
    assert.deepEqual(
      await readWhole(pages.map((each) => JSON.stringify(each, null, 2)).join('\n')),
      read,
    )
    assert.deepEqual(
      await readWhole(pages.map((each) => `${JSON.stringify(each)}\n`).join('')),
      read,
    )
  })

  it('gives rows that stand under keys of their own, and lists under topics, as tables', async () => {
    const account = {
      about: 'All that we hold of you',
      settings: { theme: 'dark', volume: 3 },
      users: Object.fromEntries(
        ['Ada', 'Ben', 'Cleo'].map((name, i) => [
          `-Nq7${i}kTzXw2Lm9Rd`,
          {
            name,
            mail: `${name.toLowerCase()}@example.com`,
            tokens: {
              [`d${i}f4c19b22e07`]: { kind: 'web' },
              [`a${i}77c19b22e07`]: { kind: 'app' },
            },
          },
        ]),
      ),
      people: { note: 'by name', list: [{ first: 'Dai', phone: '+44 20 7946 0001' }] },
    }
    for (const text of [JSON.stringify(account), JSON.stringify(account, null, 2)]) {
      const { tables: found } = await reader.read(text)
      assert.deepEqual(
        found.map(({ source: { part }, columns, rowsUnderstood }) => [
          part,
          columns.map(({ header }) => header),
          rowsUnderstood,
        ]),
        [
          ['users', ['_key', 'name', 'mail', 'tokens._key', 'tokens.kind', 'tokens'], 3],
          ['people.list', ['first', 'phone'], 1],
        ],
      )
    }
  })

  it('keeps an object that is a row with a short list in it', async () => {
    const row = JSON.stringify({
      name: { first: 'Ada', last: 'Okafor' },
      mail: 'ada.okafor@example.com',
      street: '14 Long Lane, Little Harbour',
      orders: [{ no: 1 }],
    })
    const { headers } = await readWhole(row)
    assert.deepEqual(headers, ['name.first', 'name.last', 'mail', 'street', 'orders.no'])
  })

  it('puts an index line of Elasticsearch and the document after it into one row', async () => {
    const lines = ['ada', 'ben'].flatMap((name) => [
      JSON.stringify({ index: { _index: 'users', _id: name } }),
      JSON.stringify({ mail: `${name}@example.com` }),
    ])
    assert.deepEqual(await readWhole(`${lines.join('\n')}\n`), {
      headers: ['index._index', 'index._id', 'mail'],
      rows: [
        ['users', 'ada', 'ada@example.com'],
        ['users', 'ben', 'ben@example.com'],
      ],
    })
  })

  it('gives each address of a list a column, and joins other lists', async () => {
    const row = { mails: ['a@example.com', 'b@example.org'], tags: ['new', 'paid'] }
    assert.deepEqual(await readWhole(`${JSON.stringify([row, row])}\n`), {
      headers: ['mails', 'mails.2', 'tags'],
      rows: Array.from({ length: 2 }, () => ['a@example.com', 'b@example.org', 'new; paid']),
    })
  })
})

describe('XML', () => {
  it('comes back from elements, attributes and dumps of MySQL', async () => {
    const styles = fc.constantFrom<XmlStyle>('elements', 'attributes', 'mysqldump')
    await fc.assert(
      fc.asyncProperty(tables, styles, async (table, style) => {
        const headers = table.headers.map((label) => label.replaceAll(' ', '_'))
        await assertReadsBack({ ...table, headers }, toXml(table, style))
      }),
      { numRuns: 25 },
    )
  })

  it('gives inner values by path, and sets aside what is broken or unlike the beginning', async () => {
    const person = (n: number, inner = ''): string =>
      `<c:person id="${n}"><c:name>N${n}</c:name><home><city>Cork</city></home>${inner}</c:person>`
    const { tables: found } = await reader.read(
      `<all xmlns:c="urn:x">${person(1)}${person(2, '<mail>a@example.com</mail><mail>b@example.org</mail>')}` +
        `${person(3, '<a b=c/>')}${'<!-- -->'.repeat(40_000)}<order><no>7</no></order>${person(4)}</all>`,
    )
    const [first] = found
    assert.ok(first)
    assert.deepEqual(first.setAside, [
      { reason: 'not valid XML', count: 1, firstRows: [3] },
      { reason: 'unlike the records before it', count: 1, firstRows: [4] },
    ])
    assert.deepEqual(
      first.columns.map(({ header }) => header),
      ['name', 'home.city', 'id', 'mail', 'mail.2'],
    )
    assert.deepEqual(await reader.takeRows(first), [
      ['N1', 'Cork', '1', '', ''],
      ['N2', 'Cork', '2', 'a@example.com', 'b@example.org'],
      ['N4', 'Cork', '4', '', ''],
    ])
  })

  it('reads kinds of rows that turn up late, or come back late, as tables of their own', async () => {
    const far = '<!-- -->'.repeat(40_000)
    const account = (n: number): string => `<account><no>${n}</no></account>`
    const contact = (n: number): string =>
      `<contact><mail>c${n}@example.com</mail><home><city>Cork</city></home></contact>`
    const order = (n: number): string => `<order no="${n}" sum="${n}0"/>`
    const { tables: found } = await reader.read(
      `<all>${account(1)}${account(2)}${order(1)}${far}<made>May</made>${order(2)}${account(3)}${order(3)}` +
        `<contacts><from>here</from>${contact(1)}${contact(2)}${far}${contact(3)}</contacts>` +
        `<total><sum>9</sum></total>${account(4)}</all>`,
    )
    const told = found.map(({ source, rowsIn, rowsUnderstood, setAside }) => ({
      part: source.part,
      rowsIn,
      rowsUnderstood,
      setAside: setAside.map(({ count, firstRows }) => ({ count, firstRows })),
    }))
    assert.deepEqual(told, [
      // What holds the rows of others, and a sum that does not come back.
      {
        part: 'account',
        rowsIn: 5,
        rowsUnderstood: 4,
        setAside: [{ count: 1, firstRows: [4] }],
      },
      // The first was passed before anything showed that it is a row.
      { part: 'order', rowsIn: 3, rowsUnderstood: 2, setAside: [{ count: 1, firstRows: [1] }] },
      { part: 'contact', rowsIn: 3, rowsUnderstood: 3, setAside: [] },
    ])
    const [, , contacts] = found
    assert.ok(contacts)
    assert.deepEqual(await reader.takeRows(contacts), [
      ['c1@example.com', 'Cork'],
      ['c2@example.com', 'Cork'],
      ['c3@example.com', 'Cork'],
    ])
  })

  it('accounts for every element, whatever the order of its kinds and the gaps between them', async () => {
    const gap = '<!-- -->'.repeat(34_000)
    const kinds = fc.array(fc.constantFrom('a', 'b', 'c', 'd', gap), { maxLength: 14 })
    await fc.assert(
      fc.asyncProperty(kinds, async (parts) => {
        const element = (kind: string): string =>
          kind === gap ? gap : `<${kind}><no>${kind}</no></${kind}>`
        const text = ['a', 'a', gap, ...parts].map(element).join('')
        const { tables: found } = await reader.read(`<all>${text}</all>`)
        const sum = (of: (table: LeakTable) => number): number =>
          found.reduce((total, table) => total + of(table), 0)
        const all = parts.filter((part) => part !== gap).length + 2
        assert.equal(
          sum(({ rowsIn }) => rowsIn),
          all,
        )
        // Of each kind no more than one is not read: the first, or the only one.
        const late = new Set(parts.filter((part) => part !== gap && part !== 'a'))
        assert.ok(sum(({ rowsUnderstood }) => rowsUnderstood) >= all - late.size)
      }),
      { numRuns: 40 },
    )
  })

  it('neither expands entities of its own nor holds a value without end', async () => {
    const lol = '<!DOCTYPE a [<!ENTITY x "yy"><!ENTITY y "&x;&x;">]>'
    const { tables: found } = await reader.read(
      `<?xml version="1.0"?>${lol}<a><p><n>1</n></p><p><n>&y;</n></p><p><n>3</n></p></a>`,
    )
    assert.deepEqual(found[0]?.setAside, [{ reason: 'not valid XML', count: 1, firstRows: [2] }])
    const long = `<a><p><n>1</n></p><p><n>2</n></p><p><n>${'x'.repeat(3_000_000)}</n></p></a>`
    const { tables: bounded } = await reader.read(long, 'leak.xml', {
      limits: { rowLength: 100_000 },
    })
    assert.equal(bounded[0]?.rowsUnderstood, 2)
    assert.equal(bounded[0]?.setAside[0]?.reason, 'longer than the limit')
  })
})
