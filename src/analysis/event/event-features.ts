import { WordMap } from '#base/word-map.ts'
import { eventClasses, eventClassesByWord } from '#data/event-words.ts'
import { featureList, type Features } from '../features.ts'
import type { Sentence, Token } from '../text-model.ts'

const classesOf = new WordMap(eventClassesByWord)

/** The class of figures, which no list of words can hold. */
const figures = eventClasses.length
const names = [...eventClasses, 'figures'] as const

const presence = featureList(names.map((name) => `has=${name}`))
/** All pairs of classes; the index of the first times their number, plus that of the second, is the place of a pair. */
const pairs = featureList(names.flatMap((first) => names.map((second) => `${first}>${second}`)))

/** Two words this far apart may still belong together: "got hold of a file with the names of". */
const farthest = 8
/** Only the beginning of a longer sentence is read: a line may be a megabyte long and repeat itself. */
const mostTokens = 120

/** The last letter rules out nearly all words. */
const isContractedNot = ({ lower }: Token): boolean => lower.at(-1) === 't' && lower.endsWith("n't")

/** Whether a token counts something: three digits or more, and not a year. */
const isFigure = ({ kind, text }: Token): boolean =>
  kind === 'number' && /\d[\d.,]*\d\d/.test(text) && !/^(?:19|20)\d\d$/.test(text)

/**
 * Which classes of words a sentence contains, and which of them are near each other in which order. Single words
 * are not features, so that the model also reads words it never saw in training.
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
