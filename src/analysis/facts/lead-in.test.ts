import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { analyzeText } from '../analyze-text.ts'

const classesOf = (text: string): readonly string[] =>
  analyzeText({ text, title: null, publishedAt: '2026-09-11', siteName: null, url: null })
    .statements.flatMap(({ field, value, modality }) =>
      field === 'dataClass' ? [`${value.exposed ? '+' : '-'}${value.class} ${modality}`] : [],
    )
    .toSorted()

const letter = `Notice of a security incident

We at Tarn Hospice are writing to tell you that files with your data were copied from our server on 3 August 2026.

What information was involved?

Our review showed that the files`

describe('items of a list', () => {
  it('have the voice of the line above them', () => {
    assert.deepEqual(
      classesOf(
        `${letter}\n\nMay have included:\n\n- Names and dates of birth\n- Telephone numbers\n\nDid not include:\n\n- Bank account details\n- Passwords`,
      ),
      [
        '+date-of-birth suspected',
        '+name suspected',
        '+phone-number suspected',
        '-financial-account denied',
        '-password denied',
      ],
    )
  })

  it('are no data that was lost where the line above them gives advice', () => {
    assert.deepEqual(
      classesOf(
        `${letter} held names and dates of birth.\n\nSteps that you should take include:\n\n- Change your passwords\n- Watch your bank account details`,
      ),
      ['+date-of-birth confirmed', '+name confirmed'],
    )
  })
})
