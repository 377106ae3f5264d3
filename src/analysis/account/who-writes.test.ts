import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { analyzeReport } from '../analyze-report.ts'
import { openReading } from '../reading.ts'
import { isOfAuthority, writesOfItself } from './who-writes.ts'

const input = (text: string, siteName: string | null = null) => ({
  text,
  title: null,
  publishedAt: '2026-06-18',
  siteName,
  url: null,
})

describe('who writes', () => {
  it('is one of those concerned where much of the text is in the first person', () => {
    assert.equal(
      writesOfItself(
        openReading(
          input(
            'It rained on our sports day. Then it got worse for us: on 3 June somebody helped himself to the list of our 900 members. Ours is a small club. Some of you have asked me what is on it: your name and your telephone number.',
          ),
        ),
      ),
      true,
    )
  })

  it('is somebody else where only those who are quoted speak so', () => {
    assert.equal(
      writesOfItself(
        openReading(
          input(
            'Somebody helped himself to the list of 900 members of Alder Rowing Club on 3 June. "We are a small club and our list was on my laptop," its secretary said. The police are looking for a man in a green coat. The club has told its members.',
          ),
        ),
      ),
      false,
    )
  })

  it('may be an authority, whose word is a finding', () => {
    const told =
      'Alder Mutual left the files of 4,300 policyholders open to anyone from March until 9 June 2025. The files gave name, address and illness.'
    const inPaper = input(told, 'Alder Courier')
    const onItsPages = input(told, 'Data Protection Authority')
    assert.equal(isOfAuthority(openReading(inPaper)), false)
    assert.equal(isOfAuthority(openReading(onItsPages)), true)
    const report = analyzeReport(
      { ...onItsPages, sha256: '' },
      { seat: 'publisher', withText: false },
    )
    assert.equal(report.case?.status, 'confirmed')
  })
})
