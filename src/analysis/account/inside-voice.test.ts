import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readText } from '../analyze-text.ts'

const modalityOf = (text: string): string | undefined =>
  readText(
    { text, title: null, publishedAt: '2026-08-06', siteName: null, url: null },
    { isKnownReport: true },
  ).account?.modality

const story = 'Names and addresses of 4,000 members of Larch Library lay on an open server in May.'

describe('a text without doubt in which those concerned speak', () => {
  it('is confirmed by an official who tells of it', () => {
    assert.equal(
      modalityOf(`${story} The county auditor said that a student had found them.`),
      'confirmed',
    )
  })

  it('is confirmed by what is done only where they know', () => {
    assert.equal(modalityOf(`${story} Letters went out on Tuesday.`), 'confirmed')
  })

  it('is not confirmed where the text leaves it open', () => {
    assert.notEqual(
      modalityOf(
        `${story} That could not be verified. The county auditor said that she was on leave.`,
      ),
      'confirmed',
    )
  })
})
