/**
 * Two real breach reports that are not ours to ship: read from the folder that
 * `BREAKWATER_SEED_REPORTS` names, and skipped where it names none.
 */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { readEnvironment } from '#base/config.ts'
import type { CaseFacts } from '#cases/index.ts'
import { runBreakwater } from './helpers/run-breakwater.ts'

const folder = readEnvironment()['BREAKWATER_SEED_REPORTS']
const skip = folder === undefined && 'BREAKWATER_SEED_REPORTS names no folder of reports'

async function factsOf(report: string): Promise<CaseFacts> {
  const { code, out, err } = await runBreakwater(['analyze', join(folder ?? '', report), '--json'])
  assert.equal(code, 0, err)
  return (JSON.parse(out) as { readonly case: CaseFacts }).case
}

const namesOf = (facts: readonly { readonly name: string | null }[]) =>
  facts.map(({ name }) => name)

describe('two real reports', { skip }, () => {
  it('a breach at an unnamed supplier: who, what, and what is only a guess', async () => {
    const facts = await factsOf('stellantis-third-party-breach.txt')
    assert.equal(facts.status, 'confirmed')
    assert.deepEqual(namesOf(facts.victims), ['Stellantis'])
    assert.deepEqual(namesOf(facts.thirdParties), [null])
    assert.deepEqual(
      facts.actors.map(({ name, modality }) => [name, modality]),
      [['ShinyHunters', 'suspected']],
    )
    assert.deepEqual(
      facts.recordCounts.map(({ count, scope, modality }) => [count, scope, modality]),
      [[18_000_000, 'campaign', 'claimed']],
    )
    assert.deepEqual(namesOf(facts.brands).toSorted(), ['Chrysler', 'Fiat', 'Jeep'])
    assert.deepEqual(
      facts.dataClasses.flatMap((each) => (each.exposed ? [] : [each.class])).toSorted(),
      ['financial-information', 'sensitive-information'],
    )
    assert.deepEqual(
      [...facts.techniques, ...facts.tactics]
        .map(({ id, modality }) => `${id} ${modality}`)
        .toSorted(),
      [
        'T1190 suspected',
        'T1684 suspected',
        'TA0001 suspected',
        'TA0004 suspected',
        'TA0008 suspected',
      ],
    )
  })

  it('a database for sale: what the seller claims', async () => {
    const facts = await factsOf('stmicroelectronics-database-sale.txt')
    assert.equal(facts.status, 'claimed')
    assert.deepEqual(namesOf(facts.victims), ['STMicroelectronics'])
    assert.deepEqual(
      facts.products.map(({ name, modality }) => [name, modality]),
      [['STM32', 'suspected']],
    )
    const taken: readonly string[] = facts.dataClasses.map((each) => each.class)
    for (const kind of ['email-address', 'name', 'job-title', 'employer', 'phone-number'])
      assert.ok(taken.includes(kind), kind)
    assert.notEqual(facts.sale, null)
    assert.deepEqual(facts.techniques, [])
    assert.deepEqual(namesOf(facts.regimes), ['GDPR'])
  })
})
