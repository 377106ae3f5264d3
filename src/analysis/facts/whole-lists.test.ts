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

const letter = (bullets: readonly string[]): string =>
  `Dear families,

On 8 April we heard from Rosterline, which keeps our registers, that somebody had stolen data from it. What of ours was taken?

${bullets.map((bullet) => `- ${bullet}`).join('\n')}

We are sorry. If you have questions, ring the office.`

describe('a list of data', () => {
  it('goes as a whole where two of its bullets are said to be taken', () => {
    const classes = classesIn(
      letter([
        'Names and dates of birth of pupils',
        'Gender',
        'Home addresses',
        'Email addresses',
        'Names and phone numbers of parents',
      ]),
    )
    for (const each of ['+gender', '+physical-address', '+email-address'])
      assert.ok(classes.includes(each), `${each} of ${classes.join()}`)
  })

  it('has what the same records are said to have held besides', () => {
    const story = (besides: string) =>
      classesIn(
        `Alder Gyms was told that somebody had copied its members' records. For each of them the database held a name, an email address and a date of birth. ${besides}`,
      )
    assert.ok(
      story('For a few of them it also held a short note on a health condition.').includes(
        '+health-record',
      ),
    )
    assert.ok(!story('A doctor can be asked about a health condition.').includes('+health-record'))
  })

  it('says nothing for a bullet that only mentions data', () => {
    const classes = classesIn(
      letter([
        'Names and dates of birth of pupils',
        'Names and phone numbers of parents',
        'Reports that a clerk once wrote about the gender of pupils',
      ]),
    )
    assert.ok(classes.includes('+name'), classes.join())
    assert.ok(!classes.includes('+gender'), classes.join())
  })
})
