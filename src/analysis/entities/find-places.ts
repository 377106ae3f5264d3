import { countryOfNationality, countryName, findPlace } from './places.ts'
import { oncePer } from '../once-per.ts'
import type { Sentence, TextModel } from '../text-model.ts'
import { wordOf, type Word } from '../text/word-table.ts'
import { sentencePattern } from '../screen/sentence-pattern.ts'

export interface PlaceMention {
  readonly name: string
  readonly country: string | null
  readonly start: number
  readonly end: number
  readonly sentence: Sentence
}

const capitalised = sentencePattern(
  /(?<![\p{L}\p{N}-])(?:U\.S\.A?\.?|U\.K\.?|\p{Lu}[\p{L}]+(?:[ -](?:\p{Lu}[\p{L}]+))?)(?:-based)?/gu,
)
/** What comes after a nation's adjective when it speaks of the attackers or of the law. */
const attackers = sentencePattern(
  /^(?:-(?:speaking|linked|sponsored|backed|aligned))|^ (?:[\w-]+ ){0,2}(?:hackers?|hacking|attackers?|gang|group|actors?|cyber ?criminals?|crime|intelligence|spies|government-backed|state-sponsored|nationals?|operatives?|state actors?|APT|dollars?|forum)\b/i,
)

/** Places where the victim or the people affected are; the attackers' origin is left out. */
export function findPlaces(model: TextModel): readonly PlaceMention[] {
  const mentions: PlaceMention[] = []
  for (const sentence of model.sentences) {
    if (sentence.kind === 'boilerplate' || sentence.section === 'advice') continue
    for (const match of capitalised.all(sentence)) {
      const found = placeIn(wordOf(match[0]))
      if (found === null) continue
      const { place, length } = found
      const after = sentence.text.slice(match.index + length)
      if (
        attackers.test(sentence, after) ||
        /^[’'\s]*s? ?(?:Times|Post|Journal|University|Bank)\b/.test(after)
      )
        continue
      if (
        /\b(?:hackers?|attackers?|group|gang|actors?|linked|based|operating|originat\w+|traced)\s(?:in|to|from|out of)\s(?:the )?$/i.test(
          sentence.text.slice(Math.max(0, match.index - 40), match.index),
        )
      )
        continue
      const start = sentence.start + match.index
      mentions.push({ ...place, start, end: start + length, sentence })
    }
  }
  return mentions
}

/** The place that a capitalised word or two name, and how many letters of them: all, or the first word. */
const placeIn = oncePer(({ text }: Word) => {
  const whole = text.replace(/-based$/, '')
  const [first = ''] = whole.split(/[ -]/)
  for (const name of [whole, first]) {
    const place = asPlace(name)
    if (place !== undefined) return { place, length: name.length }
  }
  return null
})

function asPlace(word: string): { name: string; country: string | null } | undefined {
  const place = findPlace(word)
  if (place) {
    const noun = regionOf.get(word.toLowerCase())
    const code = place.country
    if (noun !== undefined) return { name: noun, country: null }
    return /^(?:u\.?s\.?a?\.?|u\.?k\.?|america|britain)$/i.test(word) && code !== null
      ? { name: countryName(code) ?? word, country: code }
      : { name: word, country: code }
  }
  const country = countryOfNationality(word)
  if (country === undefined || /^(?:English|Welsh)$/.test(word)) return undefined
  return { name: countryName(country) ?? word, country }
}

const regionOf: ReadonlyMap<string, string> = new Map([
  ['european', 'Europe'],
  ['north american', 'North America'],
  ['south american', 'South America'],
  ['latin american', 'Latin America'],
  ['asian', 'Asia'],
  ['african', 'Africa'],
])
