import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { analyzeText } from '../analyze-text.ts'
import { openReading } from '../reading.ts'
import { speaksForItself } from './own-voice.ts'

const input = (text: string) => ({
  text,
  title: null,
  publishedAt: '2026-08-06',
  siteName: null,
  url: null,
})
const speaks = (text: string): boolean => speaksForItself(openReading(input(text)))

const letter = `Dear tenant

We at Larkfield Homes noticed on 3 August that somebody had access to the mailbox of one of our officers. The messages in it give your name, your address and what you owe.

We are sorry.`

describe('a text of those concerned', () => {
  it('is a status page, whether or not its heads are marked up', () => {
    for (const head of ['Resolved — 4 August, 16:40 UTC', '**Resolved** — 4 August, 16:40 UTC']) {
      const page = `${head}\nWe have completed our investigation. Names of 900 tenants were copied from the ticket system.`
      assert.equal(speaks(page), true, head)
    }
  })

  it('is known by how they speak of themselves', () => {
    assert.equal(speaks(letter), true)
    assert.equal(
      speaks(
        'Larkfield Homes said: "We are sorry. Our tenants have been told." It named no figure.',
      ),
      false,
    )
    assert.equal(
      speaks(
        'Our research team found an open database of Larkfield Homes. We notified the company. Our customers are protected.',
      ),
      false,
    )
  })

  it('is a confirmation, whatever its words', () => {
    const { isBreachReport, statements } = analyzeText(input(letter))
    assert.equal(isBreachReport, true)
    const [incident] = statements.filter(({ field }) => field === 'incident')
    assert.deepEqual([incident?.modality, incident?.assertedBy], ['confirmed', 'victim'])
    const classes = statements.flatMap((each) => (each.field === 'dataClass' ? [each.value] : []))
    // The mailbox was opened: what was in it is told besides.
    assert.deepEqual(classes, [
      { class: 'private-message', exposed: true },
      { class: 'name', exposed: true },
      { class: 'physical-address', exposed: true },
      { class: 'financial-information', exposed: true },
    ])
    assert.ok(
      statements.some((each) => each.field === 'victim' && each.value.name === 'Larkfield Homes'),
    )
  })

  it('denies what it says was kept elsewhere', () => {
    const { statements } = analyzeText(
      input(
        'Larkfield Homes confirmed that hackers stole names and phone numbers of 4,000 tenants. Bank details are kept in another system.',
      ),
    )
    assert.ok(
      statements.some(
        (each) =>
          each.field === 'dataClass' &&
          each.value.class === 'financial-account' &&
          !each.value.exposed,
      ),
    )
  })

  it('that tells of an exercise reports no breach', () => {
    const { isBreachReport } = analyzeText(
      input(
        'The exercise began at nine. In the scenario, intruders had stolen the records of 9,000 patients of Larkfield Hospital and were asking for money. Managers found after six hours whom to tell. The next drill is in spring.',
      ),
    )
    assert.equal(isBreachReport, false)
  })
})
