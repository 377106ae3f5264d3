import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildTextModel } from '#analysis/text/segment.ts'
import { mayMatch, screenedPatterns } from '#analysis/screen/screening.ts'
import '#analysis/index.ts'
import { readCorpus } from '../bench/read-corpus.ts'

test('no pattern is kept from a sentence of the corpus, or a document, that it matches', () => {
  assert.ok(screenedPatterns.length > 400)
  let kept = 0
  for (const { text } of readCorpus()) {
    const model = buildTextModel(text)
    for (const stretch of [model, ...model.sentences]) {
      for (const [pattern, regex] of screenedPatterns.entries()) {
        if (mayMatch(stretch, pattern)) continue
        kept++
        assert.equal(stretch.text.search(regex), -1, `${regex} is kept from "${stretch.text}"`)
      }
    }
  }
  assert.ok(kept > 100_000, `only ${kept} were kept out`)
})
