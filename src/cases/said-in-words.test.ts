import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { inputInWords, valueInWords } from './said-in-words.ts'

describe('what was said, in the history of a case', () => {
  it('is the value of the statement as people say it', () => {
    assert.equal(
      valueInWords({ field: 'dataClass', value: { class: 'name', exposed: true } }),
      'names',
    )
    assert.equal(
      valueInWords({
        field: 'recordCount',
        value: { count: 1_300_000, unit: 'customers', scope: 'victim' },
      }),
      'about 1.3 million customers',
    )
    assert.equal(
      valueInWords({ field: 'thirdParty', value: { name: null, role: 'payroll processor' } }),
      'payroll processor',
    )
    assert.equal(valueInWords({ field: 'incident', value: { kind: 'breach' } }), '')
  })

  it('is for the duties a place, an event or a question', () => {
    assert.equal(inputInWords('affected', 'FR'), 'people affected in France')
    assert.equal(inputInWords('event', 'awareness'), 'when: awareness')
    assert.equal(
      inputInWords('event', 'authority-notification FR'),
      'when: authority notification, France',
    )
    assert.equal(inputInWords('answer', 'assessments.gdprRisk'), 'the answer to: GDPR risk')
  })
})
