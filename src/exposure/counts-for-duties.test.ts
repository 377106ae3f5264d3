import assert from 'node:assert/strict'
import { it } from 'node:test'
import { countsForDuties, type ExposureSummary } from './summarise-exposure.ts'

const jurisdictions = [{ jurisdiction: 'DE', count: 200, dataClasses: [] }]
const counted = (result: ExposureSummary['verdict']['result']) =>
  countsForDuties({
    verdict: { result } as ExposureSummary['verdict'],
    jurisdictions,
  })

it('leaves people of an invented or an older leak out of the duties, and takes those of an undecided one', () => {
  assert.deepEqual(counted('fabricated'), [])
  assert.deepEqual(counted('recycled'), [])
  assert.deepEqual(counted('undecided'), jurisdictions)
  assert.deepEqual(counted('partly'), jurisdictions)
})
