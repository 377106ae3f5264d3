import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { describe, it } from 'node:test'
import { findRecords } from './find-records.ts'

const sample = (name: string): Promise<string> =>
  readFile(new URL(`../../samples/${name}`, import.meta.url), 'utf8')

const times = (count: number, line: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n')

describe('rows of data among documents', () => {
  it('knows a table, quoted cells and broken rows included', async () => {
    assert.equal(findRecords(await sample('leak/contacts.csv')), 'rows of 16 cells')
    assert.equal(
      findRecords(times(40, (i) => (i === 7 ? 'broken' : `${i}\tA. Bee\tStreet ${i}\tTown`))),
      'rows of 4 cells',
    )
  })

  it('knows records in JSON, lists of passwords and dumps', () => {
    assert.equal(
      findRecords(times(12, (i) => `{"id": ${i}, "name": "A. Bee"}`)),
      'JSON records, one a line',
    )
    assert.equal(
      findRecords(times(12, (i) => `a${i}@example.org:secret${i}`)),
      'a list of addresses and passwords',
    )
    assert.equal(
      findRecords(
        `-- MySQL dump\n${times(12, (i) => `INSERT INTO users VALUES (${i}, 'A. Bee');`)}`,
      ),
      'a dump of a database',
    )
  })

  it('leaves reports alone, also with a list of indicators or a table of a few rows', async () => {
    assert.equal(findRecords(await sample('carmaker-supplier-breach.txt')), null)
    assert.equal(findRecords(await sample('chip-maker-forum-sale.txt')), null)
    const indicators = times(20, (i) => `198.51.100.${i},2026-05-01,tcp,443`)
    const prose = times(
      20,
      (i) => `On day ${i} the company said that data, names among it, was lost.`,
    )
    assert.equal(findRecords(`${prose}\n${indicators}`), null)
    assert.equal(findRecords(times(5, () => 'a,b,c,d')), null)
    assert.equal(
      findRecords(`The dump begins like this:\n${times(12, (i) => `INSERT INTO t VALUES (${i})`)}`),
      null,
    )
  })
})
