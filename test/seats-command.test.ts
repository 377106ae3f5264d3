import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { runBreakwater as run } from './helpers/run-breakwater.ts'

const printed = async (seat: string, ...options: string[]): Promise<string> => {
  const facts = readFileSync(`samples/facts/${seat}.json`, 'utf8')
  const { code, out, err } = await run(['obligations', '-', ...options], facts)
  assert.equal(code, 0, err)
  return out
}
const owedIds = async (seat: string): Promise<readonly string[]> =>
  JSON.parse(await printed(seat, '--json'))
    .duties.filter(({ owed }: { owed: unknown }) => owed === true)
    .map(({ dutyId }: { dutyId: string }) => dutyId)
    .toSorted()

describe('breakwater obligations, from each seat', () => {
  it('tells the breached controller of its authorities and its people', async () => {
    assert.deepEqual(await owedIds('controller'), [
      'eu-gdpr-33-1',
      'gb-uk-gdpr-33-1',
      'us-ca-ag',
      'us-ca-individuals',
      'us-ny-ag',
      'us-ny-dos',
      'us-ny-individuals',
      'us-ny-state-police',
    ])
    const text = await printed('controller')
    // A limit that nobody has dated yet is no absence of a limit.
    assert.match(text, /once individual notice is dated {2}California Attorney General/)
    assert.match(
      text,
      /15 calendar days from the notice to individuals, which the facts do not date/,
    )
    assert.match(
      text,
      /Assumed: the answer to “What risk to the people is likely \(GDPR arts\. 33 and 34\)\?” serves for “What risk/,
    )
    assert.match(
      text,
      /Not decided: Is there a real risk of significant harm \(PIPEDA s\. 10\.1\)\?/,
    )
  })

  it('tells its processor of the controllers and owners, and of its contracts', async () => {
    assert.deepEqual(await owedIds('processor'), [
      'contract-1',
      'contract-2',
      'eu-gdpr-33-2',
      'in-cert-in-6h',
      'us-fl-maintainer-to-owner',
      'us-tx-maintainer-to-owner',
    ])
    const text = await printed('processor')
    assert.match(text, /2026-11-22T22:40:00\+00:00 {2}All payroll customers/)
    assert.match(text, /once confirmation is dated {2}Cyber insurer/)
  })

  it('tells a customer of its own duties for the data that another lost', async () => {
    assert.deepEqual(await owedIds('customer'), ['contract-1', 'eu-gdpr-33-1'])
    assert.match(
      await printed('customer'),
      /owed until this is shown not to be so: the authority is told unless/,
    )
  })

  it('tells a publisher who would have to be told, without a page for each', async () => {
    assert.deepEqual(await owedIds('publisher'), [])
    const text = await printed('publisher')
    assert.match(text, /Not decided yet \(\d{3}\); --all says of each why/)
    assert.match(
      text,
      /Questions still open \(\d+\)\n {2}How many people are affected in United States/,
    )
    assert.ok(text.split('\n').length < 200)
    assert.ok((await printed('publisher', '--all')).split('\n').length > 400)
  })

  it('names no field of the facts where it gives reasons', async () => {
    for (const seat of ['controller', 'processor', 'customer', 'publisher']) {
      const { duties, notTriggered } = JSON.parse(await printed(seat, '--json'))
      assert.ok(duties.length + notTriggered.length > 0, seat)
      for (const { dutyId, reason, assumptions } of [...duties, ...notTriggered]) {
        for (const text of [reason, ...assumptions]) {
          assert.doesNotMatch(
            text,
            /\b(assessments|incident|events|dataClasses|affected)\./,
            dutyId,
          )
        }
      }
    }
  })
})
