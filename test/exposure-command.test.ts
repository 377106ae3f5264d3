import assert from 'node:assert/strict'
import { existsSync, globSync, statSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { runBreakwater as run } from './helpers/run-breakwater.ts'

const home = await mkdtemp(join(tmpdir(), 'exposure-command-'))
const inHome = (name: string): string => join(home, name)
// The commands run in this process and read its environment.
// oxlint-disable-next-line no-process-env
process.env['BREAKWATER_DATA_DIR'] = inHome('data')
after(async () => {
  await rm(home, { recursive: true, force: true })
})
const leak = 'samples/leak/contacts.csv'
const own = 'samples/leak/our-customers.csv'

describe('breakwater exposure', () => {
  it('says what the columns are, how sure it is, and how much of the claim is there', async () => {
    const { code, out } = await run(['exposure', leak, '--customers', own, '--claimed', '100000'])
    assert.equal(code, 0)
    assert.match(out, /column +what it holds +sure +filled +different +example, masked/)
    assert.match(out, /Email address +(over )?\d+% +\d+%/)
    assert.match(out, /Claimed: 100,000 records; here are [\d,]+ \(\d+%\)/)
    assert.match(out, /Phone numbers +[\d,]+  some of them read in the text of Description/)
    assert.match(out, /Payment cards +[\d,]+  read in the text of Description/)
    assert.match(out, /Verdict: \w+\n.*probabilities: \w+ [\d.]+%/)
    assert.match(out, /Germany +\d+/)
    assert.match(out, /Next:\n.*--out DIR/)
    const [, address = 'none'] = /([\w.]+@[\w.-]+)/.exec(await readFile(leak, 'utf8')) ?? []
    assert.ok(!out.includes(address), 'nothing is shown unmasked')
    assert.equal(globSync(`${inHome('data')}/exposure/running/*`).length, 0)
  })

  it('says which logins are for our own pages, apart from who writes from our domains', async () => {
    const logins = inHome('logins.txt')
    const line = (page: string, login: string, i: number): string =>
      `https://${page}/in:${login}:Secret-${i}`
    const rows = Array.from({ length: 12 }, (_, i) =>
      line(i < 4 ? 'login.ours.example' : 'other.example', `visitor${i}@mail.example`, i),
    )
    await writeFile(logins, [...rows, line('other.example', 'bo@ours.example', 12)].join('\n'))
    const out = inHome('lists')
    const shown = await run(['exposure', logins, '--our-domains', 'ours.example', '--out', out])
    assert.match(shown.out, /Our people \(addresses at ours\.example\): 1\n/)
    assert.match(
      shown.out,
      /Logins at our pages \(at ours\.example\): 4, 4 with a password, 0 by an address of ours\n {2}v\*\*\*@m\*\*\*\.example at/,
    )
    assert.match(shown.err, /our-logins\.csv/)
    const [header, first] = (await readFile(join(out, 'our-logins.csv'), 'utf8')).split('\n')
    assert.equal(header, 'login,domain,pages,rows,different_passwords,own_staff')
    assert.equal(first, 'visitor0@mail.example,ours.example,login.ours.example,1,1,false')
  })

  it('counts what another table holds for the people that its keys point at', async () => {
    const staff = inHome('employees.csv')
    const people = Array.from({ length: 30 }, (_, i) => `${100 + i},ann${i}@ours.example`)
    await writeFile(staff, ['staff_no,email', ...people].join('\n'))
    const pay = inHome('salaries.csv')
    const sums = Array.from({ length: 20 }, (_, i) => `${100 + i},${41_000 + i * 137}.50`)
    await writeFile(pay, ['staff_no,salary', ...sums].join('\n'))
    const { code, out } = await run(['exposure', pay, staff])
    assert.equal(code, 0)
    assert.match(out, /tied to people by staff_no, which is staff_no of employees\.csv: 100\.0%/)
    assert.match(out, /Affected: 30 people/)
    assert.match(out, /Financial[^\n]* 20\n/)
    assert.doesNotMatch(out, /name nobody:/)
  })

  it('refuses before it reads what cannot be done, and files that cannot be compared by', async () => {
    const refused = async (...more: readonly string[]) => {
      const { code, out, err } = await run(['exposure', ...more])
      assert.deepEqual([code, out], [1, ''], more.join(' '))
      return err
    }
    const lone = inHome('lone.csv')
    await writeFile(lone, 'email,name\n')
    assert.match(await refused(lone), /no rows.*INPUT_EMPTY/)
    assert.match(await refused(leak, '--out', lone), /it is a file.*INPUT_INVALID/)
    assert.match(await refused('samples/leak'), /it is a folder.*INPUT_INVALID/)
    assert.match(await refused(leak, '--case', 'case_none'), /NOT_FOUND/)
    const bare = inHome('bare.csv')
    await writeFile(bare, 'email\nann@example.org\nbo@example.org\n')
    assert.match(await refused(leak, '--canaries', bare), /to whom each copy.*INPUT_INVALID/)
    const sums = inHome('sums.csv')
    await writeFile(sums, 'total\n10.50\n99.00\n')
    assert.match(await refused(leak, '--customers', sums), /no column of them.*INPUT_INVALID/)
  })

  it('says of files that name nobody that nothing could be looked at', async () => {
    const sensors = inHome('sensors.csv')
    const rows = Array.from(
      { length: 60 },
      (_, i) => `S-${i % 9},${(15 + i / 7).toFixed(1)},${30 + ((i * 13) % 50)}`,
    )
    await writeFile(sensors, ['sensor,temperature,humidity', ...rows].join('\n'))
    const { out } = await run(['exposure', sensors])
    assert.match(out, /none of the 60 rows has an address, a phone number or a name/)
    assert.match(out, /Affected: nobody is named in these files; 60 rows have no address/)
    assert.doesNotMatch(out, /Dates of birth|Financial|Risk of being/)
  })

  it('names the copy that leaked beside the verdict', async () => {
    const { out } = await run(['exposure', leak, '--canaries', 'samples/leak/our-canaries.csv'])
    assert.match(out, /Verdict: \w+\n(?: {2}.*\n)*? {2}The leak comes from the copy given to /)
    const count = (text: string): number =>
      Number(/Affected: ([\d,]+) people/.exec(text)?.[1]?.replaceAll(',', ''))
    const [, records, rows] =
      /left out: (\d+) planted records in (\d+) rows; they are nobody/.exec(out) ?? []
    assert.equal(records, rows)
    assert.equal(count(out) + Number(records), count((await run(['exposure', leak])).out))
  })

  it('judges by a prepared index as by the records themselves', async () => {
    const index = inHome('own.index')
    const key = inHome('own.key')
    const made = await run(['index-records', own, '--out', index, '--key', key])
    assert.equal(made.code, 0)
    assert.match(made.out, /^Indexed \d+ records/)
    assert.equal(statSync(key).mode & 0o777, 0o600)
    const verdict = async (...given: string[]): Promise<string> => {
      const { out } = await run(['exposure', leak, '--json', ...given])
      return (JSON.parse(out) as { verdict: { result: string } }).verdict.result
    }
    const byIndex = await verdict('--index', index, '--index-key', key)
    assert.equal(byIndex, await verdict('--customers', own))
    assert.notEqual(byIndex, await verdict())
  })

  it('refuses an index without its key, another key, and records beside it', async () => {
    const index = inHome('own.index')
    const wrong = inHome('wrong.key')
    await writeFile(wrong, Buffer.alloc(32, 1))
    if (!existsSync(index)) {
      await run(['index-records', own, '--out', index, '--key', inHome('own.key')])
    }
    const said = async (...given: string[]): Promise<string> =>
      (await run(['exposure', leak, ...given])).err
    assert.match(await said('--index', index), /--index and --index-key together/)
    assert.match(await said('--index', index, '--index-key', leak), /must be 32 bytes/)
    assert.match(await said('--index', index, '--index-key', wrong), /made with another key/)
    assert.match(await said('--index', index, '--index-key', wrong, '--customers', own), /not both/)
    assert.match(await said('--index', index, '--index-key', home), /it is a folder/)
    const key = inHome('no-folder/own.key')
    const { err } = await run(['index-records', own, '--out', inHome('b.index'), '--key', key])
    assert.match(err, /Cannot write the key .*there is no such file or folder/)
  })
})
