import { wordSet } from '#base/word-map.ts'
import type { Features } from '../features.ts'
import type { Sentence, Token } from '../text-model.ts'

/** Words by what they say of data that was not lost. */
const classes = {
  not: wordSet(
    "no not never none neither nor without nothing cannot isn't wasn't weren't didn't doesn't don't hasn't haven't couldn't n't nobody".split(
      ' ',
    ),
  ),
  elsewhere: wordSet(
    'another other separate separately elsewhere else different own only apart else’s bank payment provider processor solicitors'.split(
      ' ',
    ),
  ),
  unharmed: wordSet(
    'safe secure unaffected untouched spared intact unharmed fine out reach beyond masked hashed tokens stars replaced'.split(
      ' ',
    ),
  ),
  kept: wordSet(
    'keep keeps kept hold holds held store stores stored sit sits sat live lives lie lies lay run runs ran handled handles process processed processes stay stays stayed is are was were be'.split(
      ' ',
    ),
  ),
  place: wordSet(
    'system systems server servers database table machine network place location world archive building hands provider it them there tapes file files list'.split(
      ' ',
    ),
  ),
  reached: wordSet(
    'affected involved touched reached accessed exposed included concerned taken stolen seen read copied opened compromised leaked lost impacted disclosed obtained shown contained contain contains show shows part among'.split(
      ' ',
    ),
  ),
  but: wordSet(['but', 'however', 'while', 'although', 'though', 'whereas', 'except']),
  took: wordSet(
    'stole took copied downloaded exported fetched lifted carried pulled emptied looted scraped contained includes included hold lists gives consists'.split(
      ' ',
    ),
  ),
  ask: wordSet('change reset should please monitor never check use'.split(' ')),
} as const
const names = Object.keys(classes) as readonly (keyof typeof classes)[]

/** How far words are looked at before and behind the mention. */
const before = 8
const behind = 14
/** A clause goes no further than these. */
const ends = /^(?:[;.!?]|but|and)$/

/** What stands around a mention of data, for "is this said not to have been lost?"; the same in training. */
export function denialFeatures(
  sentence: Sentence,
  previous: Sentence | undefined,
  start: number,
  end: number,
  features: Features,
): void {
  const { tokens } = sentence
  const from = tokens.findIndex((token) => token.end > start)
  let to = from
  while (to >= 0 && to < tokens.length && (tokens[to]?.start ?? 0) < end) to++
  const left = clauseOf(tokens.slice(Math.max(0, from - before), from).toReversed())
  const right = clauseOf(tokens.slice(to, to + behind))
  side('L', left)
  side('R', right)
  side('LL', left.slice(0, 3))
  side('RR', right.slice(0, 3))
  const here = classesIn(tokens)
  for (const each of here) features.add(`S:${each}`)
  for (const first of classesIn(left))
    for (const second of classesIn(right)) features.add(`L:${first} R:${second}`)
  features.word('opens=', tokens[0]?.lower ?? '')
  if (tokens[0] !== undefined && classes.not.has(tokens[0].lower)) features.add('opens not')
  if (previous !== undefined && previous.paragraph === sentence.paragraph)
    for (const each of classesIn(previous.tokens)) features.add(`P:${each}`)
  features.add(`length=${tokens.length < 6 ? 'short' : tokens.length < 16 ? 'mid' : 'long'}`)
  function side(name: string, some: readonly Token[]): void {
    const found = classesIn(some)
    for (const first of found) {
      features.add(`${name}:${first}`)
      for (const second of found) if (first < second) features.add(`${name}:${first}+${second}`)
    }
  }
}

const classesIn = (tokens: readonly Token[]): readonly string[] =>
  names.filter((each) => tokens.some(({ lower }) => classes[each].has(lower)))

const clauseOf = (tokens: readonly Token[]): readonly Token[] => {
  const at = tokens.findIndex(({ lower }) => ends.test(lower))
  return at < 0 ? tokens : tokens.slice(0, at + 1)
}
