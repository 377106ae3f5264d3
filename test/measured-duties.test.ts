/** What a leak was found to hold goes into the duties of its case. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  answerQuestion,
  countAffected,
  getDuties,
  sayEntries,
  takeMeasuredCounts,
} from '#obligations/index.ts'
import { analyst, testContext } from './helpers/context.ts'
import { openCase } from './helpers/open-case.ts'
import { smallLaw as law } from './helpers/small-law.ts'

const ctx = await testContext()
const files = ['contacts.csv']
const counted = [
  { jurisdiction: 'FR', count: 40, dataClasses: ['email-address' as const] },
  { jurisdiction: 'PR', count: 7, dataClasses: [] },
  { jurisdiction: null, count: 5, dataClasses: [] },
]

async function affectedOf(caseId: string) {
  const found = await getDuties(ctx, law, caseId)
  assert.ok(found.ok)
  return found.value.facts?.affected
}

describe('people counted in a leak', () => {
  it('are affected people of the case, under the codes of the law', async () => {
    const { caseId } = await openCase(ctx, 'Quince Rail')
    const taken = await takeMeasuredCounts(ctx, analyst, {
      caseId,
      runId: 'run_1',
      files,
      counted,
      law,
    })
    assert.ok(taken.ok)
    assert.deepEqual(await affectedOf(caseId), [
      { jurisdiction: 'FR', count: 40 },
      { jurisdiction: 'US-PR', count: 7 },
    ])
  })

  it('follow a later run, and give way to a count that a person entered', async () => {
    const { caseId } = await openCase(ctx, 'Rowan Ferries')
    const input = { caseId, files, counted, law }
    await takeMeasuredCounts(ctx, analyst, { ...input, runId: 'run_1' })
    const said = { caseId, law, saidBy: 'the security team', reason: 'from the ticket' }
    const counts = [{ jurisdiction: 'FR', count: 2, dataClasses: [] }]
    assert.ok((await countAffected(ctx, analyst, { ...said, counts })).ok)
    const later = counted.map((each) => ({ ...each, count: each.count + 1 }))
    await takeMeasuredCounts(ctx, analyst, { ...input, counted: later, runId: 'run_2' })
    assert.deepEqual(await affectedOf(caseId), [
      { jurisdiction: 'FR', count: 2 },
      { jurisdiction: 'US-PR', count: 8 },
    ])
  })

  it('follow a correction: places left empty go, and counts of other runs stay', async () => {
    const { caseId } = await openCase(ctx, 'Sorrel Clinics')
    const input = { caseId, files, counted, law }
    await takeMeasuredCounts(ctx, analyst, { ...input, runId: 'run_1' })
    const inFrance = [{ jurisdiction: 'FR', count: 90, dataClasses: [] }]
    await takeMeasuredCounts(ctx, analyst, { ...input, counted: inFrance, runId: 'run_2' })
    const corrected = [
      { jurisdiction: 'FR', count: 41, dataClasses: [] },
      { jurisdiction: 'DE', count: 6, dataClasses: [] },
    ]
    await takeMeasuredCounts(ctx, analyst, {
      ...input,
      counted: corrected,
      runId: 'run_1',
      isCorrected: true,
    })
    assert.deepEqual(await affectedOf(caseId), [
      { jurisdiction: 'DE', count: 6 },
      { jurisdiction: 'FR', count: 90 },
    ])
  })

  it('say who counted in words, and name no run that cannot be looked at', async () => {
    const { caseId } = await openCase(ctx, 'Tansy Lifts')
    await takeMeasuredCounts(ctx, analyst, { caseId, runId: 'run_1', files, counted, law })
    const said = { caseId, law, saidBy: 'the security team', reason: 'from the ticket' }
    const question = 'assessments.gdprRisk'
    assert.ok((await answerQuestion(ctx, analyst, { ...said, question, value: 'high' })).ok)
    const found = await getDuties(ctx, law, caseId)
    assert.ok(found.ok)
    const entries = await sayEntries(ctx, found.value.inputs)
    assert.deepEqual(
      entries.map(({ kind, saidBy, runId }) => [kind, saidBy, runId]),
      [
        ['affected', 'measurement of contacts.csv, 1 June 2026', null],
        ['affected', 'measurement of contacts.csv, 1 June 2026', null],
        ['answer', 'the security team', null],
      ],
    )
    assert.equal(entries[0]?.question, null)
    assert.match(entries[2]?.question ?? '', /risk/i)
  })
})
