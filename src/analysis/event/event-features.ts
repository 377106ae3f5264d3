import { WordMap } from '#base/word-map.ts'
import { eventClasses, eventClassesByWord } from '#data/event-words.ts'
import { featureList, type Features } from '../features.ts'
import type { Sentence, Token } from '../text-model.ts'

const classesOf = new WordMap(eventClassesByWord)

/** Classes that no list of words can hold. */
const figures = eventClasses.length
const names = [...eventClasses, 'figures'] as const

const presence = featureList(names.map((name) => `has=${name}`))
/** Each with each: the first times their number and the second give the place. */
const pairs = featureList(names.flatMap((first) => names.map((second) => `${first}>${second}`)))

/** Words between two that still belong together: "got hold of a file with the names of". */
const farthest = 8
/** Of a sentence longer than this the rest says the same again: a line may be a megabyte long. */
const mostTokens = 120

/** The last letter tells of nearly all that they are none. */
const isContractedNot = ({ lower }: Token): boolean => lower.at(-1) === 't' && lower.endsWith("n't")

/** A number of things: three digits or more, and no year. */
const isFigure = ({ kind, text }: Token): boolean =>
  kind === 'number' && /\d[\d.,]*\d\d/.test(text) && !/^(?:19|20)\d\d$/.test(text)

/**
 * What stands in a sentence by classes of words, and which of them stand near each other in which order.
 * Single words are no features: a text in words that training never met is to be read as well.
 */
export function eventFeatures(sentence: Sentence, features: Features): void {
  const seen: { readonly at: number; readonly class: number }[] = []
  let words = 0
  for (const token of sentence.tokens.slice(0, mostTokens)) {
    if (token.kind === 'mark' && token.lower !== "n't") continue
    words++
    if (isFigure(token)) {
      meet(figures)
      continue
    }
    const found = classesOf.of(token) ?? (isContractedNot(token) ? notClass : none)
    for (const place of found) meet(place)
  }
  function meet(place: number): void {
    features.listed(presence, place)
    for (let i = seen.length - 1; i >= 0; i--) {
      const before = seen[i]
      if (before === undefined || words - before.at > farthest) break
      if (before.at < words) features.listed(pairs, before.class * names.length + place)
    }
    seen.push({ at: words, class: place })
  }
  features.add(`words=${words <= 4 ? '4' : words <= 9 ? '9' : words <= 20 ? '20' : 'many'}`)
  features.word('kind=', sentence.kind)
  if (sentence.section === 'advice') features.add('advice')
  if (/\?["”']?$/.test(sentence.text)) features.add('asks')
}

const none: readonly number[] = []
const notClass: readonly number[] = [eventClasses.indexOf('not')]
