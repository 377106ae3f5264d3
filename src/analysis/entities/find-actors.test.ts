import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { analyzeText } from '../analyze-text.ts'

const actorsOf = (text: string): readonly string[] => [
  ...new Set(
    analyzeText({
      text,
      title: null,
      publishedAt: '2026-08-06',
      siteName: null,
      url: null,
    }).statements.flatMap((each) => (each.field === 'actor' ? [each.value.name] : [])),
  ),
]

describe('who did it', () => {
  it('stands behind the words for a gang, and not behind those for a company', () => {
    const story = 'Tarn Air confirmed that hackers stole names of customers.'
    assert.deepEqual(
      actorsOf(`${story} A little-known group, Iron Cartographers, posted a part.`),
      ['Iron Cartographers'],
    )
    assert.deepEqual(actorsOf(`${story} The banking group, Meerwald, said it took part.`), [])
  })

  it('is whom the text calls the one behind it, or whom others blame', () => {
    const story = 'Tarn Exchange confirmed that hackers stole names of customers.'
    assert.deepEqual(actorsOf(`${story} The group behind the attack was Akira, they said.`), [
      'Akira',
    ])
    assert.deepEqual(
      actorsOf(`${story} Traceline attributed the theft to North Korea's Lazarus Group.`),
      ['Lazarus Group'],
    )
    assert.deepEqual(
      actorsOf(`${story} The group behind the theatre is Meerwald. It blamed the theft on rain.`),
      [],
    )
  })

  it('is spelled as the group spells itself', () => {
    assert.deepEqual(
      actorsOf(
        'Tarn Air confirmed that names of customers were stolen by a group calling itself Scattered Lapsus$ Hunters.',
      ),
      ['Scattered LAPSUS$ Hunters'],
    )
  })

  it('is no product that attackers emptied', () => {
    assert.deepEqual(
      actorsOf(
        'Tarn Air left names of customers on an open server, a researcher found. Such databases are wiped by extortionists, MongoDB most of all.',
      ),
      [],
    )
  })

  it('is named by the head of a post', () => {
    assert.deepEqual(
      actorsOf(
        '[SELLING] Tarn Air database\nPosted by: night_owl\nDate: 4 August 2026\n\nI am selling the database of Tarn Air. 40,000 users.\nCompromised data: names, emails\nPrice: $900, XMR only\nContact me on Telegram: @tarn_sales',
      ),
      ['night_owl'],
    )
    assert.deepEqual(
      actorsOf(
        'Posted by night_owl, August 4, 2026\n\nI am selling the database of Tarn Air. 40,000 users.\nCompromised data: names, emails\nPrice: $900, XMR only, escrow accepted',
      ),
      ['night_owl'],
    )
  })

  it('is a group of the lists by what it did', () => {
    assert.deepEqual(
      actorsOf(
        'Tarn Air confirmed that names of customers were stolen. Anubis has put the airline on its leak site.',
      ),
      ['Anubis'],
    )
    assert.deepEqual(
      actorsOf(
        'Tarn Air confirmed that names of customers were stolen. The culprits are BlackCat, it seems.',
      ),
      ['BlackCat'],
    )
  })

  it('is the number that analysts gave a cluster', () => {
    assert.deepEqual(
      actorsOf(
        'Tarn Air confirmed that names of customers were stolen. Analysts have seen UNC7781 do the same elsewhere.',
      ),
      ['UNC7781'],
    )
  })

  it('may begin with a dark word, and not with what is said of it', () => {
    assert.deepEqual(
      actorsOf(
        'Names of customers of Tarn Air were stolen by the hacker group The Dark Cormorant.',
      ),
      ['Dark Cormorant'],
    )
    assert.deepEqual(
      actorsOf('Prolific ransomware gang LockBit stole names of customers of Tarn Air.'),
      ['LockBit'],
    )
  })

  it('is whoever a report brings in by name, whatever it calls them', () => {
    const told = 'Tarn Air confirmed that names of customers were stolen.'
    const named: readonly (readonly [string, string])[] = [
      ['The gang behind the theft, Pewter Wolf, has put up the files.', 'Pewter Wolf'],
      ['A hacktivist channel, Pewter Wolf, says that it has them.', 'Pewter Wolf'],
      ['An outfit, which calls itself Pewter Wolf, wants money for them.', 'Pewter Wolf'],
      ['They are on a Telegram channel called Pewter Wolf.', 'Pewter Wolf'],
      ['The extortion group tracked as Storm-4417 is blamed.', 'Storm-4417'],
      ['Police searched the home of the man behind the alias wren_5.', 'wren_5'],
      ['They were listed for sale on a forum by wren_5, who is new there.', 'wren_5'],
      ['A user wren_5 offers them for $900.', 'wren_5'],
      ['On Friday Akira, a ransomware gang, published the files.', 'Akira'],
      ['The tools are those of Akira affiliates, investigators suspect.', 'Akira'],
      ['The Qilin group, which listed the airline last week, has 40 GB.', 'Qilin'],
    ]
    for (const [sentence, actor] of named)
      assert.deepEqual(actorsOf(`${told} ${sentence}`), [actor], sentence)
  })

  it('claims what he does before everybody', () => {
    const modalities = (sentence: string): readonly string[] =>
      analyzeText({
        text: `Tarn Air said that an intruder had copied names of customers. ${sentence}`,
        title: null,
        publishedAt: '2026-08-06',
        siteName: null,
        url: null,
      }).statements.flatMap((each) => (each.field === 'actor' ? [each.modality] : []))
    assert.deepEqual(modalities('The ransomware group Qilin published 40 GB on May 3.'), [
      'claimed',
    ])
    assert.deepEqual(modalities('It was the work of the ransomware group Qilin.'), ['reported'])
  })
})
