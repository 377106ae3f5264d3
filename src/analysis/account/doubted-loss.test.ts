import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { analyzeText } from '../analyze-text.ts'

const voicesOf = (text: string): readonly string[] => [
  ...new Set(
    analyzeText({
      text,
      title: null,
      publishedAt: '2026-06-18',
      siteName: null,
      url: null,
    }).statements.flatMap((each) =>
      each.field === 'dataClass' && each.value.exposed ? [each.modality] : [],
    ),
  ),
]

describe('data of which the loss is doubted', () => {
  it('is suspected where those concerned say that it may have been taken, and list what it holds', () => {
    for (const doubt of [
      'Files of customers may have been copied by the attackers.',
      'We cannot rule out that files were copied by the attackers.',
      'Statements of 4,300 customers were possibly accessed by the attackers.',
    ])
      assert.deepEqual(
        voicesOf(
          `Notice of a security incident\n\nWe at Alder Mutual are writing to tell you that our file server was encrypted on 3 June. ${doubt} The files contain names, addresses and dates of birth.`,
        ),
        ['suspected'],
        doubt,
      )
  })

  it('is confirmed where they say that it was taken', () => {
    assert.deepEqual(
      voicesOf(
        'Notice of a security incident\n\nWe at Alder Mutual are writing to tell you that files were copied from our server on 3 June. Further files may have been copied from the archive. The files contain names, addresses and dates of birth.',
      ),
      ['confirmed'],
    )
  })
})

describe('claims told in passing', () => {
  it('make no claim of the data that those concerned go on to tell', () => {
    assert.deepEqual(
      voicesOf(
        'Alder Mutual confirmed on Monday that data of 4,300 customers was stolen from its server on 3 June.\n\nThe gang put some of it online. In total it claims to have taken 300 GB.\n\nThe data comprise name, address and date of birth.',
      ),
      ['confirmed'],
    )
  })
})
