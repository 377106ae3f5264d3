import { WordMap } from '#base/word-map.ts'
import { eventClasses, eventClassesByWord } from '#data/event-words.ts'
import type { Features } from '../features.ts'
import type { Sentence, Token } from '../text-model.ts'

const classesOf = new WordMap(eventClassesByWord)

/** Classes that no list of words can hold. */
const figures = eventClasses.length
const names = [...eventClasses, 'figures'] as const

const presence = names.map((name) => `has=${name}`)
const pairs = names.map((first) => names.map((second) => `${first}>${second}`))

/** Words between two that still belong together: "got hold of a file with the names of". */
const farthest = 8
/** Of a sentence longer than this the rest says the same again: a line may be a megabyte long. */
const mostTokens = 120

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
    const found = classesOf.of(token) ?? (token.lower.endsWith("n't") ? notClass : none)
    for (const place of found) meet(place)
  }
  function meet(place: number): void {
    features.add(presence[place] ?? '')
    for (let i = seen.length - 1; i >= 0; i--) {
      const before = seen[i]
      if (before === undefined || words - before.at > farthest) break
      if (before.at < words) features.add(pairs[before.class]?.[place] ?? '')
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
