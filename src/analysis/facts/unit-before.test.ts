import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { analyzeText } from '../analyze-text.ts'
import { unitBefore } from './unit-before.ts'

const countsOf = (text: string): readonly string[] =>
  analyzeText({ text, title: null, publishedAt: '2026-08-06', siteName: null, url: null })
    .statements.flatMap((each) => (each.field === 'recordCount' ? [each.value] : []))
    .map(({ count, unit, scope }) => `${count} ${unit} ${scope}`)

describe('what a bare number counts', () => {
  it('is told in front of it, by a label or the sentence', () => {
    assert.equal(unitBefore('Data: names\nUnique emails: '), 'email-addresses')
    assert.equal(unitBefore('Victim count: '), 'people')
    assert.equal(unitBefore('User accounts affected: '), 'accounts')
    assert.equal(unitBefore('The number of patients affected has risen to about '), 'patients')
    assert.equal(unitBefore('The tally of those affected stands at '), 'people')
    assert.equal(unitBefore('The victims number '), 'people')
  })

  it('stays open where another thing stands there', () => {
    assert.equal(unitBefore('Price: '), null)
    assert.equal(unitBefore('The customers were told that it took '), null)
    assert.equal(unitBefore('The number of days is '), null)
  })

  it('is the unit of the statement', () => {
    assert.deepEqual(
      countsOf(
        'Tarn Hospice confirmed that hackers stole names and addresses in May. The number of victims is 84,000.',
      ),
      ['84000 people victim'],
    )
  })
})

describe('workspaces and tenants', () => {
  it('are the houses that a service serves, and its own figure', () => {
    assert.deepEqual(
      countsOf(
        'Hackers broke into Knotboard and copied messages from 640 customer workspaces, the company confirmed on Tuesday.',
      ),
      ['640 organisations victim'],
    )
    assert.deepEqual(
      countsOf(
        'Knotboard said an intruder had accessed data of 1,200 tenants of its cloud platform.',
      ),
      ['1200 organisations victim'],
    )
  })

  it('tenants of houses are people', () => {
    assert.deepEqual(
      countsOf(
        'The council of Wexby confirmed that hackers stole names. It is writing to 9,300 tenants of its homes.',
      ),
      ['9300 people victim'],
    )
  })
})
