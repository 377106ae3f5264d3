import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { CaseFacts } from '#cases/index.ts'
import { sampleSource } from './fixtures/sample-source.ts'
import { caseInWords, factSections } from './fact-sections.ts'
import { summarise } from './summarise.ts'

const bySeller = { modality: 'claimed', assertedBy: 'actor', evidence: [1] } as const
const byPress = { modality: 'reported', assertedBy: 'publisher', evidence: [2] } as const
const actor = (name: string, said: typeof bySeller | typeof byPress) => ({
  name,
  attackGroup: null,
  aliases: [],
  ...said,
})
const told = (changed: Partial<CaseFacts>): string =>
  summarise({ ...sampleSource.facts, actors: [], ...changed }).join(' ')

describe('the first paragraph', () => {
  it('lets the attacker speak once for what is in the data', () => {
    const text = told({
      dataClasses: [
        { class: 'name', exposed: true, ...bySeller },
        { class: 'password', exposed: true, ...bySeller },
      ],
    })
    assert.match(
      text,
      /According to the attacker, the data includes names, and passwords and credentials\./,
    )
  })

  it('keeps who claims it apart from whom others name', () => {
    const text = told({ actors: [actor('Rustgate', bySeller), actor('Dunvane', byPress)] })
    assert.match(
      text,
      /Rustgate claims to be behind it\. Dunvane is named as the attacker, according to the publisher\./,
    )
  })

  it('counts nobody among the victims of whom it is denied, beside others', () => {
    const by = { evidence: [1], assertedBy: 'victim' } as const
    const victims = [
      { name: 'Acme', modality: 'confirmed', ...by },
      { name: 'Oldhost', modality: 'denied', ...by },
    ] as const
    const text = told({ status: 'confirmed', victims, thirdParties: [], dates: [] })
    assert.match(text, /^A data breach at Acme is confirmed\./)
  })

  it('tells in one sentence what a source says was taken and was not', () => {
    const byVictim = { assertedBy: 'victim', evidence: [1] } as const
    const text = told({
      dataClasses: [
        { class: 'name', exposed: true, modality: 'confirmed', ...byVictim },
        { class: 'password', exposed: false, modality: 'denied', ...byVictim },
        { class: 'payment-card', exposed: false, ...byPress, modality: 'denied' },
      ],
    })
    assert.match(
      text,
      /According to the organisation, names are exposed, while passwords and credentials are not\. Payment cards are stated as not exposed, according to the publisher\./,
    )
  })

  it('says of a victim first that it is hit, and then at which supplier of its own', () => {
    const by = { modality: 'confirmed', assertedBy: 'victim', evidence: [1] } as const
    const facts = {
      status: 'confirmed',
      victims: [{ name: 'Acme', ...by }],
      thirdParties: [{ name: null, role: 'provider of its payroll', ...by }],
      dates: [{ kind: 'occurred', from: '2026-05-03', to: '2026-05-03', ...by }],
    } as const
    assert.match(
      told(facts),
      /^A data breach that affects Acme, at a provider of its payroll on 3 May 2026, is confirmed\./,
    )
    assert.match(
      told({ ...facts, status: 'reported' }),
      /^A data breach concerning Acme, at a provider of its payroll on 3 May 2026, is reported;/,
    )
  })

  it('tells when it was noticed and made known, unless it is denied', () => {
    const on = (kind: 'discovered' | 'disclosed', day: string) => ({
      kind,
      from: day,
      to: day,
      ...byPress,
    })
    const dates = [on('disclosed', '2026-06-03'), on('discovered', '2026-05-06')]
    const sentence = /It was discovered on 6 May 2026 and disclosed on 3 June 2026\./
    assert.match(told({ dates }), sentence)
    assert.doesNotMatch(told({ dates, status: 'denied' }), sentence)
  })

  it('calls it no data breach where only the attacker says that data was taken', () => {
    const text = (said: typeof bySeller | typeof byPress) =>
      told({
        status: 'confirmed',
        thirdParties: [],
        dates: [],
        dataClasses: [{ class: 'name', exposed: true, ...said }],
      })
    assert.match(text(bySeller), /^A breach at /)
    assert.match(text(byPress), /^A data breach at /)
  })

  it('says what the figure was before it was corrected', () => {
    const figure = { unit: 'people', scope: 'victim', ...byPress } as const
    assert.match(
      told({
        recordCounts: [{ count: 2_300_000, ...figure }],
        earlierCounts: [{ count: 640_000, ...figure }],
      }),
      /The publisher puts the number at about 2\.3 million people; before it was about 640,000 people\./,
    )
  })

  it('names a forum only where the source does', () => {
    const sale = {
      forum: null,
      price: 800,
      currency: 'USD',
      seller: 'brinewolf',
      sample: false,
      fields: [],
      ...bySeller,
    }
    const text = told({ status: 'claimed', sale, actors: [actor('brinewolf', bySeller)] })
    assert.match(text, /is offered for sale for 800 USD\. /)
    assert.match(text, /brinewolf offers the data\./)
    assert.match(
      told({ status: 'claimed', sale: { ...sale, forum: 'XSS' } }),
      /for sale on XSS for 800 USD\. /,
    )
  })
})

it('says whose word the status of a case rests on', () => {
  const meaning = (
    status: 'confirmed' | 'denied',
    assertedBy: 'victim' | 'authority' | 'publisher',
  ) =>
    caseInWords({
      ...sampleSource.facts,
      status,
      incident: { modality: status, assertedBy, evidence: [1] },
    }).meaning
  assert.equal(meaning('confirmed', 'victim'), 'The organisation concerned says so.')
  assert.equal(meaning('confirmed', 'authority'), 'An authority says so.')
  assert.equal(meaning('denied', 'victim'), 'The organisation concerned says that it is not so.')
  assert.equal(meaning('denied', 'publisher'), 'A source says that it is not so.')
})

it('says of a victim by whom the breach is denied, and of data who says that it is safe', () => {
  const denied = { modality: 'denied', assertedBy: 'victim', evidence: [1] } as const
  const sections = factSections({
    ...sampleSource.facts,
    victims: [{ name: 'Acme', ...denied }],
    dataClasses: [{ class: 'name', exposed: false, ...denied }],
  })
  const certaintyOf = (title: string) =>
    sections.find((section) => section.title === title)?.lines[0]?.certainty
  assert.equal(certaintyOf('Victim'), 'denied by the organisation')
  assert.equal(certaintyOf('Said not to be exposed'), 'according to the organisation')
})
