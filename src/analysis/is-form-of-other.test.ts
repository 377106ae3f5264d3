import assert from 'node:assert/strict'
import { it } from 'node:test'
import { isFormOfOther } from './is-form-of-other.ts'
import { openReading } from './reading.ts'

const isOther = (text: string): boolean =>
  isFormOfOther(openReading({ text, title: null, publishedAt: null, siteName: null, url: null }))

it('a form is one of something else where nothing in it is said of data', () => {
  const form =
    'Incident form\nSite: Holme Quarry\nDate of incident: 3 March 2026\nPeople affected: 2\nWhat happened: both slipped on the wet ramp'
  assert.equal(isOther(form), true)
  assert.equal(isOther(`${form}; a folder with patient records was lost`), false)
  assert.equal(isOther('On 3 March 2026 both slipped on the wet ramp at Holme Quarry.'), false)
})
