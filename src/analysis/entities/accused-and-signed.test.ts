import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { analyzeText } from '../analyze-text.ts'

const actorsOf = (text: string): readonly string[] => [
  ...new Set(
    analyzeText({
      text,
      title: null,
      publishedAt: '2026-08-06',
      siteName: null,
      url: null,
    }).statements.flatMap((each) => (each.field === 'actor' ? [each.value.name] : [])),
  ),
]

describe('who is accused of it and who signs', () => {
  it('is whom a court has convicted, and not a customer with an age', () => {
    const story = 'Tarn Clinic confirmed that records of 300 patients were stolen by a clerk.'
    assert.deepEqual(actorsOf(`${story} Ivo Brandt, 34, of Larch, pleaded guilty on Monday.`), [
      'Ivo Brandt',
    ])
    assert.deepEqual(actorsOf(`${story} Rosa Lind, 71, said that her file was among them.`), [])
  })

  it('is whose name stands under a threat, and not under the letter of a company', () => {
    const story = 'Tarn Museum confirmed that hackers stole names of members.'
    assert.deepEqual(
      actorsOf(`${story} The demand for bitcoin came from people who sign as Ashlar.`),
      ['Ashlar'],
    )
    assert.deepEqual(
      actorsOf(`${story} A letter signed by Rosa Lind, director, went out after the attack.`),
      [],
    )
  })

  it('is a known group whose page is named', () => {
    const story = 'Tarn Museum confirmed that hackers stole names of members.'
    assert.deepEqual(actorsOf(`${story} Its files appeared on the site of Rhysida on Friday.`), [
      'Rhysida',
    ])
  })
})
