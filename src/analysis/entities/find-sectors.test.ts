import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { analyzeText } from '../analyze-text.ts'

const sectorsOf = (text: string): readonly string[] => [
  ...new Set(
    analyzeText({
      text,
      title: null,
      publishedAt: '2026-08-06',
      siteName: null,
      url: null,
    }).statements.flatMap((each) => (each.field === 'sector' ? [each.value.name] : [])),
  ),
]
const stolen = 'Hackers stole the names and email addresses of 4,000 people.'

describe('sectors', () => {
  it('come from what a company is said to do before what it is called after', () => {
    assert.deepEqual(
      sectorsOf(`Kestwick Airport Express, a train operator, confirmed a data breach. ${stolen}`),
      ['transportation'],
    )
    assert.deepEqual(
      sectorsOf(`The Department of Transport of Ostmark confirmed a data breach. ${stolen}`),
      ['government'],
    )
  })

  it('come from the word by which a text goes on to call it', () => {
    assert.deepEqual(
      sectorsOf(
        `Aurelian Life confirmed a data breach. ${stolen} "We are sorry," said a spokesman for the life insurer.`,
      ),
      ['insurance'],
    )
  })

  it('are no other company’s: a bank that raised the alarm is not the shop', () => {
    assert.deepEqual(
      sectorsOf(
        `Dunmaglass, the outdoor clothing chain, confirmed a data breach. ${stolen} A bank tipped Dunmaglass off.`,
      ),
      ['retail'],
    )
  })

  it('of a maker of anything is manufacturing, but not of policy', () => {
    assert.deepEqual(sectorsOf(`The glass maker Kristallin confirmed a data breach. ${stolen}`), [
      'manufacturing',
    ])
    assert.deepEqual(
      sectorsOf(`Kristallin, a policy maker, confirmed a data breach. ${stolen}`),
      [],
    )
  })

  it('of a business is told by what it deals in, the nearest of several, and other words between', () => {
    assert.deepEqual(
      sectorsOf(`The video game development giant Quillmark confirmed a data breach. ${stolen}`),
      ['gaming'],
    )
    assert.deepEqual(
      sectorsOf(`Brightloom, a school software provider, confirmed a data breach. ${stolen}`),
      ['technology'],
    )
    assert.deepEqual(
      sectorsOf(`The chip manufacturer Ferrolume confirmed a data breach. ${stolen}`),
      ['semiconductor'],
    )
    assert.deepEqual(
      sectorsOf(`Mealtop, a mobile app developer, confirmed a data breach. ${stolen}`),
      ['technology'],
    )
  })

  it('come from the last words of a name, and not from whose place or university it is called after', () => {
    assert.deepEqual(sectorsOf(`Kestrel Airways confirmed a data breach. ${stolen}`), ['aviation'])
    assert.deepEqual(sectorsOf(`Orsted Motor Company confirmed a data breach. ${stolen}`), [
      'automotive',
    ])
    assert.deepEqual(
      sectorsOf(`University Medical Center in Dunholt confirmed a data breach. ${stolen}`),
      ['healthcare'],
    )
    assert.deepEqual(
      sectorsOf(`Spine Medical Group of Marl County confirmed a data breach. ${stolen}`),
      ['healthcare'],
    )
  })

  it('come from the full name before a short one, and from what stands behind "the" and a name', () => {
    assert.deepEqual(
      sectorsOf(
        `The Ostmark Pension Insurance Corporation (Ospens) confirmed a data breach. ${stolen}`,
      ),
      ['insurance'],
    )
    assert.deepEqual(
      sectorsOf(`The Tokenry crypto-derivative exchange confirmed a data breach. ${stolen}`),
      ['cryptocurrency'],
    )
  })

  it('do not come from things that only belong to a trade, nor from those who work for the victim', () => {
    assert.deepEqual(
      sectorsOf(`Velden confirmed a data breach. ${stolen} The bank account was not touched.`),
      [],
    )
    assert.deepEqual(
      sectorsOf(
        `Velden confirmed a data breach. ${stolen} Card numbers are kept by our payment company.`,
      ),
      [],
    )
    assert.deepEqual(
      sectorsOf(
        `Velden confirmed a data breach. ${stolen} The theft took place outside the county.`,
      ),
      [],
    )
  })

  it('are not those of an owner, of a place where it happened, or of those who looked into it', () => {
    assert.deepEqual(
      sectorsOf(
        `Velden confirmed a data breach. ${stolen} Velden delivers parcels and is owned by a pension fund.`,
      ),
      ['logistics'],
    )
    assert.deepEqual(
      sectorsOf(
        `Velden Eye Clinic, was broken into near a restaurant, it said in a notice of a data breach. ${stolen}`,
      ),
      ['healthcare'],
    )
    assert.deepEqual(
      sectorsOf(
        `Velden confirmed a data breach that two security companies had found. ${stolen} The security software raised an alert on the bank holiday, the works council said.`,
      ),
      [],
    )
  })

  it('come from a maker by what it makes, in a description and where the text goes on to call it so', () => {
    assert.deepEqual(
      sectorsOf(`Velden, a designer of radio chips, confirmed a data breach. ${stolen}`),
      ['semiconductor'],
    )
    assert.deepEqual(
      sectorsOf(
        `Velden confirmed a data breach. ${stolen} The maker of garden tools was closed for a week.`,
      ),
      ['manufacturing'],
    )
  })

  it('come from people whom only one trade has, where nothing else tells them', () => {
    assert.deepEqual(
      sectorsOf(`Velden confirmed a data breach. Names of 900 donors were stolen.`),
      ['non-profit'],
    )
    assert.deepEqual(
      sectorsOf(`Velden confirmed a data breach. Names of 900 tenants were stolen.`),
      ['real estate'],
    )
  })

  it('come from the last word of a name, also of other languages, and only there', () => {
    assert.deepEqual(sectorsOf(`Velden Spedition confirmed a data breach. ${stolen}`), [
      'logistics',
    ])
    assert.deepEqual(sectorsOf(`Velden Realty confirmed a data breach. ${stolen}`), ['real estate'])
    assert.deepEqual(sectorsOf(`Gold Velden confirmed a data breach. ${stolen}`), [])
  })
})
