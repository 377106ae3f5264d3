import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { analyzeText } from '../analyze-text.ts'

const classesIn = (text: string): readonly string[] =>
  analyzeText({ text, title: null, publishedAt: '2026-05-04', siteName: null, url: null })
    .statements.flatMap(({ field, value }) =>
      field === 'dataClass' ? [`${value.exposed ? '+' : '-'}${value.class}`] : [],
    )
    .toSorted()
    .filter((each, i, all) => each !== all[i - 1])

describe('words for the whole', () => {
  it('a word for the whole is left out where the text says what it was', () => {
    assert.deepEqual(
      classesIn(
        'Hackers stole personal information of customers of Marlow Sails, the chandler said. The stolen data includes names, email addresses and dates of birth.',
      ),
      ['+date-of-birth', '+email-address', '+name'],
    )
  })

  it('two items say what it was, and one does not', () => {
    const told = (items: string): string =>
      `Hackers stole personal information of customers of Marlow Sails, the chandler said. The stolen data includes ${items}.`
    assert.deepEqual(classesIn(told('names and email addresses')), ['+email-address', '+name'])
    assert.deepEqual(classesIn(told('names')), ['+name', '+personal-information'])
  })

  it('a word for the whole stays where it is one of the items or all that is told', () => {
    assert.deepEqual(
      classesIn(
        'Hackers stole names, contact details, dates of birth and order histories of customers of Marlow Sails, the chandler said.',
      ),
      ['+contact-information', '+date-of-birth', '+name', '+purchase'],
    )
    assert.deepEqual(
      classesIn(
        'Hackers stole personal information of customers of Marlow Sails, the chandler said.',
      ),
      ['+personal-information'],
    )
  })

  it('what was exposed in part is not denied as a whole', () => {
    assert.deepEqual(
      classesIn(
        'Hackers stole names and email addresses of customers of Marlow Sails, the chandler said. No personal information was published.',
      ),
      ['+email-address', '+name'],
    )
  })

  it('of whom it was adds nothing to what it was', () => {
    assert.deepEqual(
      classesIn(
        'Marlow Sails confirmed that staff data was stolen by hackers. They copied names, dates of birth and bank account numbers from its HR database.',
      ),
      ['+date-of-birth', '+financial-account', '+name'],
    )
    assert.deepEqual(classesIn('Hackers stole staff data of Marlow Sails, the chandler said.'), [
      '+employment-record',
    ])
  })
})
