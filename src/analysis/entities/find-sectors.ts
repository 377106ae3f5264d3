import { sectorByWord } from '#data/sectors.ts'
import type { Sentence } from '../text-model.ts'
import { allMatches, sentencePattern } from '../screen/sentence-pattern.ts'

export interface SectorMention {
  readonly name: string
  readonly start: number
  readonly end: number
}

const words = [...sectorByWord.keys()].toSorted((a, b) => b.length - a.length).join('|')
const anyWord = sentencePattern(new RegExp(String.raw`(?<![\w-])(?:${words})\b`, 'gi'))
const listed = sentencePattern(
  /\b((?:[\w-]+(?:, | and |, and | )){0,6}[\w-]+) (?:sectors?|industr(?:y|ies))\b/gi,
)

/** Sectors that a stretch of a sentence names by their words: "an online retailer". */
export function sectorsIn(sentence: Sentence, from: number, to: number): readonly SectorMention[] {
  const found: SectorMention[] = []
  const text = sentence.text.slice(Math.max(0, from - sentence.start), to - sentence.start)
  const base = Math.max(from, sentence.start)
  for (const match of anyWord.all(sentence, text)) {
    const name = sectorByWord.get(match[0].toLowerCase())
    if (name !== undefined)
      found.push({ name, start: base + match.index, end: base + match.index + match[0].length })
  }
  return found
}

/** Sectors that a sentence calls so: "the automotive industry", "technology and industrial sectors". */
export function sectorsNamed(sentence: Sentence): readonly SectorMention[] {
  const found: SectorMention[] = []
  for (const match of listed.all(sentence)) {
    const list = match[1] ?? ''
    for (const word of allMatches(anyWord.regex, list)) {
      const name = sectorByWord.get(word[0].toLowerCase())
      // "the retail giant said the industry": only what runs up to the noun.
      const rest = list.slice(word.index + word[0].length)
      if (name === undefined || !/^(?:(?:,| and|, and) [\w-]+)*$/.test(rest)) continue
      const start = sentence.start + match.index + word.index
      found.push({ name, start, end: start + word[0].length })
    }
  }
  return found
}
