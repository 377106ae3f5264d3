import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { analyzeReport } from '../analyze-report.ts'

const figures = (told: string) => {
  const facts = analyzeReport(
    {
      text: `Brindle Mutual has told members that hackers copied their names in April. ${told}`,
      title: null,
      publishedAt: '2026-08-06',
      siteName: null,
      url: null,
      sha256: '',
    },
    { seat: 'breached-controller', withText: false },
  ).case
  const said = (found: readonly { readonly count: number; readonly unit: string }[] | undefined) =>
    (found ?? []).map(({ count, unit }) => `${count} ${unit}`)
  return { now: said(facts?.recordCounts), before: said(facts?.earlierCounts) }
}

describe('a figure that the text corrects', () => {
  it('stands behind the one that replaces it, whichever is larger', () => {
    for (const told of [
      'It had first put the total at 95,000 accounts; it now says 61,000 people were affected.',
      'Some 61,000 people were affected, fewer than the 95,000 accounts first reported.',
      'It revised the number of people down from 95,000 accounts to 61,000 people.',
    ])
      assert.deepEqual(figures(told), { now: ['61000 people'], before: ['95000 accounts'] }, told)
    assert.deepEqual(
      figures(
        'It has raised the number of people affected by the breach that it told of in April from 61,000 to 95,000.',
      ),
      { now: ['95000 people'], before: ['61000 people'] },
    )
    assert.deepEqual(
      figures(
        'An earlier estimate put the figure at 61,000 customers. A total of 95,000 customers were affected, it said.',
      ),
      { now: ['95000 customers'], before: ['61000 customers'] },
    )
  })

  it('may have been given in another unit', () => {
    assert.deepEqual(
      figures(
        'The mutual, which had previously disclosed 95,000 affected accounts, has updated the total to 61,000 customers.',
      ),
      { now: ['61000 customers'], before: ['95000 accounts'] },
    )
  })

  it('stands where the text has no other', () => {
    assert.deepEqual(figures('It initially reported that 95,000 customers were affected.'), {
      now: ['95000 customers'],
      before: [],
    })
  })

  it('is not what is only compared, nor a part', () => {
    assert.deepEqual(
      figures('A total of 95,000 customers were affected, compared with 61,000 the year before.')
        .before,
      [],
    )
    assert.deepEqual(
      figures(
        'It first reported that 95,000 customers were affected. Of these, 4,100 customers live in Wales.',
      ).before,
      [],
    )
  })
})
