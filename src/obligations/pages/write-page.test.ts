import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { regimes } from '../regimes/index.ts'
import { describeRegime } from './describe-regime.ts'
import { writeRegimeIndex, writeRegimePage } from './write-page.ts'

const read = (path: string): string => readFileSync(path, 'utf8')

describe('pages of the laws', () => {
  it('are as `npm run pages` writes them', () => {
    assert.equal(read('docs/regimes.md'), writeRegimeIndex(regimes))
    for (const regime of regimes) {
      assert.equal(read(`docs/regimes/${regime.id}.md`), writeRegimePage(regime), regime.id)
    }
    assert.equal(readdirSync('docs/regimes').length, regimes.length)
  })

  it('name limit, start, threshold and article', () => {
    const texas = describeRegime('us-tx')
    const ag = texas?.duties.find(({ id }) => id === 'us-tx-ag')
    assert.match(ag?.when ?? '', /^30 calendar days from determination/)
    assert.deepEqual(ag?.conditions[0], 'at least 250 residents of Texas')
    assert.equal(ag?.citation, '§ 521.053(i)')
    assert.equal(describeRegime('us-zz'), undefined)
  })
})
