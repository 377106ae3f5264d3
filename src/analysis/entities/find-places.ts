import { jurisdictionName } from '#data/jurisdictions.ts'
import { findPlace } from '#data/find-place.ts'
import { countryOfNationality } from './places.ts'
import type { Sentence, TextModel } from '../text-model.ts'
import { capitalPattern } from '../screen/capital-pattern.ts'
import { supervisoryAuthorities } from '#data/supervisory-authorities.ts'
import { patternFamily, partPattern } from '../screen/sentence-pattern.ts'
import { wordingWith } from '../wording.ts'

export interface PlaceMention {
  readonly name: string
  readonly country: string | null
  readonly start: number
  readonly end: number
  readonly sentence: Sentence
}

export const capitalised = capitalPattern(
  /(?<![\p{L}\p{N}-])(?:U\.S\.A?\.?|U\.K\.?|\p{Lu}[\p{L}]+(?:[ -](?:\p{Lu}[\p{L}]+))?)(?:-based)?/gu,
)
/** Words that follow a nation's adjective when the text speaks of the attackers or of the law. */
const attackers = partPattern(
  /^(?:-(?:speaking|language|linked|sponsored|backed|aligned))|^ (?:language\b|[\w-]+ ){0,2}(?:hackers?|hacking|attackers?|gang|group|actors?|cyber ?criminals?|crime|intelligence|spies|government-backed|state-sponsored|nationals?|operatives?|state actors?|APT|dollars?|forum)\b/i,
)

/** Finds the places where the victim or the people affected are; the origin of the attackers is left out. */
export function findPlaces(model: TextModel): readonly PlaceMention[] {
  const found: PlaceMention[] = []
  for (const sentence of model.sentences) {
    if (sentence.kind === 'boilerplate' || sentence.section === 'advice') continue
    for (const match of capitalised.all(sentence)) {
      let word = match[0].endsWith('-based') ? match[0].slice(0, -6) : match[0]
      let place = asPlace(word)
      if (!place && /[ -]/.test(word)) {
        word = word.split(/[ -]/)[0] ?? ''
        place = asPlace(word)
      }
      if (!place) continue
      const after = sentence.text.slice(match.index + word.length)
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
      found.push({ ...place, start, end: start + word.length, sentence })
    }
  }
  return found
}

function asPlace(word: string): { name: string; country: string | null } | undefined {
  const place = findPlace(word)
  if (place) {
    const noun = regionOf.get(word.toLowerCase())
    const code = place.country
    if (noun !== undefined) return { name: noun, country: null }
    return /^(?:u\.?s\.?a?\.?|u\.?k\.?|america|britain)$/i.test(word) && code !== null
      ? { name: jurisdictionName(code) ?? word, country: code }
      : { name: word, country: code }
  }
  const country = countryOfNationality(word)
  if (country === undefined || /^(?:English|Welsh)$/.test(word)) return undefined
  return { name: jurisdictionName(country) ?? word, country }
}

const regionOf: ReadonlyMap<string, string> = new Map([
  ['european', 'Europe'],
  ['north american', 'North America'],
  ['south american', 'South America'],
  ['latin american', 'Latin America'],
  ['asian', 'Asia'],
  ['african', 'Africa'],
])

/** "Reported it to the ICO", "the CNIL fined": the country of an authority that is told of a breach or acts on it. */
export function findAuthorityPlaces(sentence: Sentence): readonly PlaceMention[] {
  return authorities.possible(sentence).flatMap(({ key: country, pattern }) => {
    const found = pattern.exec(sentence)
    if (found === null) return []
    const start = sentence.start + found.index
    const name = jurisdictionName(country) ?? country
    return [{ name, country, start, end: start + found[0].length, sentence }]
  })
}
const authorities = patternFamily(
  supervisoryAuthorities.map(([country, written]) => [country, wordingWith('u')`${written}`]),
)
