import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildTextModel } from '#analysis/text/segment.ts'
import { mayMatch, nextPlace, placeOf, screenedPatterns } from '#analysis/screen/screening.ts'
import '#analysis/index.ts'
import { readCorpus } from '../bench/read-corpus.ts'

test('no pattern is kept from a sentence of the corpus, or a document, that it matches', () => {
  assert.ok(screenedPatterns.length > 400)
  let kept = 0
  let placed = 0
  for (const { text } of readCorpus()) {
    const model = buildTextModel(text)
    for (const stretch of [model, ...model.sentences]) {
      for (const { regex, id } of screenedPatterns) {
        const isKept = !mayMatch(stretch, id)
        if (isKept) kept++
        else if (id.first === null) continue
        else placed++
        const at = stretch.text.search(regex)
        if (isKept) assert.equal(at, -1, `${regex} is kept from "${stretch.text}"`)
        else if (at >= 0)
          assert.ok(
            isPlace(stretch, id.first, at),
            `${regex} is not tried at ${at} of "${stretch.text}"`,
          )
      }
    }
  }
  assert.ok(kept > 100_000, `only ${kept} were kept out`)
  assert.ok(placed > 10_000, `only ${placed} were tried at places`)
})

function isPlace(
  { screening }: Parameters<typeof mayMatch>[0],
  mark: number | null,
  at: number,
): boolean {
  if (mark === null) return false
  for (let i = nextPlace(screening, mark); i >= 0; i = nextPlace(screening, mark, i + 1)) {
    if (placeOf(screening, i) === at) return true
  }
  return false
}
