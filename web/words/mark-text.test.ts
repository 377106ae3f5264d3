import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { markText, sentenceAround, sentencesOf } from './mark-text.ts'

const text = 'Acme was breached. Nobody knows.\n\nNames leaked.'

describe('markText', () => {
  it('gives the whole text back, paragraph by paragraph', () => {
    const paragraphs = markText(text, [{ n: 1, start: 0, end: 4 }])
    assert.deepEqual(
      paragraphs.map(({ start, end }) => text.slice(start, end)),
      ['Acme was breached. Nobody knows.', 'Names leaked.'],
    )
    for (const { start, end, segments } of paragraphs) {
      assert.equal(
        segments.map((segment) => text.slice(segment.start, segment.end)).join(''),
        text.slice(start, end),
      )
    }
  })

  it('names every statement over a run where spans overlap', () => {
    const [first] = markText(text, [
      { n: 1, start: 0, end: 17 },
      { n: 2, start: 5, end: 18 },
    ])
    assert.deepEqual(
      first?.segments.map(({ start, end, statements }) => [text.slice(start, end), statements]),
      [
        ['Acme ', [1]],
        ['was breached', [1, 2]],
        ['.', [2]],
        [' Nobody knows.', []],
      ],
    )
  })

  it('carries a span that crosses paragraphs into both', () => {
    const paragraphs = markText(text, [{ n: 7, start: 19, end: 39 }])
    assert.deepEqual(
      paragraphs.map(({ statements }) => statements),
      [[7], [7]],
    )
  })

  it('leaves out spans that lie outside the text', () => {
    assert.deepEqual(markText('short', [{ n: 1, start: 2, end: 99 }])[0]?.statements, [])
  })
})

describe('sentencesOf', () => {
  it('widens a span to its sentence', () => {
    const [first] = markText(text, [])
    assert.ok(first)
    assert.deepEqual(
      sentencesOf(text, first, [{ n: 1, start: 0, end: 4 }]).map(({ start, end }) =>
        text.slice(start, end),
      ),
      ['Acme was breached.'],
    )
  })
})

describe('sentenceAround', () => {
  it('gives the words of a statement with the rest of their sentence', () => {
    assert.deepEqual(sentenceAround(text, { start: 9, end: 17 }), {
      before: 'Acme was ',
      words: 'breached',
      after: '.',
    })
    assert.equal(sentenceAround(text, { start: 19, end: 39 }).after, ' leaked.')
  })

  it('gives the words alone where they lie outside the text', () => {
    assert.deepEqual(sentenceAround('short', { start: 40, end: 44 }), {
      before: '',
      words: '',
      after: '',
    })
  })
})
