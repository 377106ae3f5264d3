import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { analyzeReport } from '../analyze-report.ts'

const news =
  'Brindle Mutual has told members that hackers copied their names and bank account numbers in April. '
const letter =
  'Dear member,\n\nWe are writing to tell you of a data breach at Brindle Mutual. On 4 April 2026 an intruder copied your name and social security number.\n\n'

const helpIn = (text: string): readonly string[] => {
  const found = analyzeReport(
    { text, title: null, publishedAt: '2026-06-18', siteName: null, url: null, sha256: '' },
    { seat: 'breached-controller', withText: false },
  )
  for (const { evidence } of found.case?.support ?? [])
    for (const n of evidence) {
      const { start, end, quote } = found.statements[n - 1] ?? { start: 0, end: 0, quote: null }
      assert.equal(text.slice(start, end), quote)
    }
  return (found.case?.support ?? []).map(
    ({ kind, detail, modality, assertedBy }) => `${kind}: ${detail} (${modality}, ${assertedBy})`,
  )
}

describe('help offered to the people affected', () => {
  it('is monitoring, with its term and who provides it', () => {
    assert.deepEqual(
      helpIn(
        `${news}The mutual offers two years of free credit monitoring through Norvane Protect.`,
      ),
      [
        'monitoring: two years of free credit monitoring through Norvane Protect (confirmed, victim)',
      ],
    )
    assert.deepEqual(
      helpIn(`${news}It is providing identity protection services free of charge for 12 months.`),
      ['monitoring: identity protection services free of charge for 12 months (confirmed, victim)'],
    )
  })

  it('ends on a day that was still to come, where no year is told', () => {
    const found = helpIn(
      `${news}It told them in a letter of 14 May 2026. Members can enroll in free credit monitoring before Jan. 31.`,
    )
    assert.ok(
      found.some((each) => each.startsWith('deadline: 2027-01-31')),
      found.join(),
    )
  })

  it('is a number, a site and the last day to enrol', () => {
    assert.deepEqual(
      helpIn(
        `${letter}We have set up a dedicated call centre at (855) 555-0119. To enrol, visit https://brindle.example.com/help by 31 December 2026.`,
      ),
      [
        'helpline: (855) 555-0119 (confirmed, victim)',
        'website: https://brindle.example.com/help (confirmed, victim)',
        'deadline: 2026-12-31 (confirmed, victim)',
      ],
    )
  })

  it('is none of what bureaus, offices and the press desk have', () => {
    assert.deepEqual(
      helpIn(
        `${letter}You can place a fraud alert: call Equifax, 1-888-555-0145; Experian, 1-888-555-0142.\n\nJournalists can call the press office on 020 7946 0958.`,
      ),
      [],
    )
  })

  it('is none that is refused, or only advised', () => {
    assert.deepEqual(helpIn(`${news}The mutual is not offering credit monitoring.`), [])
    assert.deepEqual(helpIn(`${news}Consider credit monitoring, which is sold for a fee.`), [])
  })

  it('is none of a seller, who has a number of his own', () => {
    assert.deepEqual(
      helpIn(
        '[SELLING] Brindle Mutual database 2026\nSelling the full database of Brindle Mutual.\nLines: 412,000\nFields: name, email, phone\nPrice: 2,000$ XMR. Call or text +1 555 010 0199',
      ),
      [],
    )
  })
})
