import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { anyOf, pluralOf, wording, wordingWith } from './wording.ts'

/** Which of these texts hold what the wording says. */
const holding = (pattern: RegExp, ...texts: readonly string[]): readonly string[] =>
  texts.filter((text) => pattern.test(text))

describe('a wording', () => {
  it('is one of its phrases, whole words in either case', () => {
    assert.deepEqual(
      holding(wording`stole, got away`, 'They STOLE it.', 'stolen', 'He got away.', 'forgot away'),
      ['They STOLE it.', 'He got away.'],
    )
  })

  it('has what stands in brackets or not, with the space beside it', () => {
    const pattern = wording`had [his|her] name[s] read [out] [loud]`
    assert.equal(
      pattern.source,
      String.raw`\bhad (?:(?:his|her) )?names? read(?: out)?(?: loud)?\b`,
    )
    assert.deepEqual(
      holding(wording`[could [*]] see a[n]`, 'see a', 'could see an', 'could now see a'),
      ['see a', 'could see an', 'could now see a'],
    )
  })

  it('takes plurals, endings, any one word and either apostrophe', () => {
    assert.deepEqual(
      holding(wording`bod{y|ies}, address+, party+`, 'bodies', 'addresses', 'party', 'partys'),
      ['bodies', 'addresses', 'party'],
    )
    assert.equal(
      wording`expos* * {delet|eras}* people's`.source,
      String.raw`\bexpos\w* \w+ (?:delet|eras)\w* people['’]s\b`,
    )
  })

  it('leaves gaps of characters within a clause, and of words', () => {
    const near = wording`names <9> copied`
    assert.deepEqual(
      holding(near, 'names were copied', 'names. Not copied', 'names that were all copied'),
      ['names were copied'],
    )
    assert.equal(
      wording`had [his]_<60?> read`.source,
      String.raw`\bhad(?: his)? [^.;]{0,60}?\bread\b`,
    )
    assert.deepEqual(
      holding(wording`a <2 words-> file`, 'a file', 'a well-kept old file', 'a very big old file'),
      ['a file', 'a well-kept old file'],
    )
    assert.equal(
      wordingWith('iu')`a <2 small words-'> <5> b`.source,
      String.raw`\ba(?: [\p{Ll}’'-]+){0,2}?\b[^.;]{0,5}\bb\b`,
    )
  })

  it('refuses classes of Unicode without the flag that makes them such', () => {
    assert.throws(() => wording`told ${/\p{Lu}/u}`, /needs the flag "u": told/)
    assert.ok(wordingWith('iu')`told ${/\p{Lu}/u}`.test('told Åse'))
  })

  it('has lists and expressions filled in', () => {
    const thieves = 'thie{f|ves}, crook+'
    assert.deepEqual(
      holding(
        wording`${thieves} <20> took${/(?! (?:part|over))/}`,
        'A thief took it',
        'crooks took over',
      ),
      ['A thief took it'],
    )
    assert.equal(wordingWith('iu')`{${/\d+/}|some} ${'a, b'}`.flags, 'iu')
    assert.deepEqual(
      wording`{its|their} (<1 word> app), the app~`.exec('by their chat app')?.[1],
      'chat app',
    )
    assert.equal(wording`[a|b]* file~`.source, String.raw`\b(?:(?:a|b) )*file`)
    assert.equal(anyOf(`${thieves}, he`), '(?:thie(?:f|ves)|crooks?|he)')
  })

  it('refuses signs that it does not know and brackets that are left open', () => {
    for (const wrong of ['a{b', 'a]', 'cost $5', '[a|b', 'a)'])
      assert.throws(() => anyOf(wrong), /Cannot read the wording/, wrong)
  })
})

it('plurals are formed by rule', () => {
  assert.deepEqual(['file', 'body', 'key', 'box', 'match'].map(pluralOf), [
    'files',
    'bodies',
    'keys',
    'boxes',
    'matches',
  ])
})
