import assert from 'node:assert/strict'
import { it } from 'node:test'
import { legalFormInValue, legalFormPattern, legalForms } from './legal-forms.ts'

it('every legal form is known in a value, whichever of its marks it is written with', () => {
  for (const name of [
    'Acme S.A. de C.V.',
    'Acme Sp. z o.o.',
    'Acme sp. zoo',
    'Acme A/S',
    'Acme s.r.o.',
    'Acme Pty. Ltd.',
    'Acme LDA, Lisboa',
    'Acme & Söhne',
    'Acme (gGmbH)',
  ])
    assert.match(name, legalFormInValue)
})

it('initials that are words without their marks are no form', () => {
  for (const text of ['The price is high', 'see the ad below', 'we do so', 'room d d'])
    assert.doesNotMatch(text, legalFormInValue)
})

it('what reports are read for and what company names are compared without is one list', () => {
  const inReports = new RegExp(`^${legalFormPattern()}$`)
  for (const form of legalForms.filter((each) => inReports.test(each)))
    assert.match(` ${form}`, legalFormInValue)
  assert.ok(legalForms.includes('lda'))
})
