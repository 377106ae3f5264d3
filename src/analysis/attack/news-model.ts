import { readFileSync } from 'node:fs'
import type { Sentence } from '../text-model.ts'
import { hashOf } from './feature-hashes.ts'
import type { TechniqueMatch } from './match-phrases.ts'
import type { FeatureSet } from './sentence-features.ts'
import { openTechniqueModel, type TechniqueModel } from './technique-model.ts'

let shipped: TechniqueModel | undefined

/** The model of news, letters and posts that comes with the product; read from disk at first use. */
export function shippedNewsModel(): TechniqueModel {
  shipped ??= openTechniqueModel(
    readFileSync(new URL('./news-technique-model.bin', import.meta.url)),
  )
  return shipped
}

/** What a sentence is read beside: the techniques that rules find in it, and whether the text is a post. */
export interface Beside {
  readonly ruled: readonly string[]
  readonly isPost: boolean
}

/** Adds to the features of a sentence what it is read beside; the same set comes back. */
export function newsFeatures(features: FeatureSet, { ruled, isPost }: Beside): FeatureSet {
  for (const id of new Set(ruled)) features.ids[features.count++] = hashOf(`rule ${id}`)
  if (isPost) features.ids[features.count++] = hashOf('post')
  return features
}

const extortion = 'T1657'
/** A price is asked by every seller. */
const ofSale = /\b(?:asking|price\w*|sell\w*|sold|sale|buyers?|offer\w*)\b/i
/** Of fewer words a model knows too little. */
const fewest = 6
/** A model of single words reads "no files were encrypted" as it reads the opposite. A ransom that is not paid was asked for. */
const deniesIt =
  /\b(?:no|not|never|nothing|nobody|none|neither|nor|without|unclear|unknown)\b(?! (?:(?:yet )?(?:been )?(?:paid|pay)|pay|only|just)\b)|n['’]t\b(?! pay\b)/i

/** What the model takes a sentence, given with its features, to tell. */
export function guessTechniques(
  sentence: Sentence,
  features: FeatureSet,
  beside: Beside,
  model: TechniqueModel,
): readonly TechniqueMatch[] {
  if (sentence.tokens.length < fewest || deniesIt.test(sentence.text)) return []
  const scores = model.score(newsFeatures(features, beside))
  const found: TechniqueMatch[] = []
  for (const [label, id] of model.labels.entries()) {
    const margin = (scores[label] ?? 0) - (model.thresholds[label] ?? 0)
    if (margin < 0 || (id === extortion && (beside.isPost || ofSale.test(sentence.text)))) continue
    const { start, end } = sentence
    // From 0.6 at the threshold on: by folds two of three guesses are right.
    const confidence = Math.round(100 / (1 + Math.exp(-0.4 - 1.2 * margin))) / 100
    found.push({ id, start, end, confidence, by: 'guess' })
  }
  return found
}

/** The best guess for each technique that nothing else tells, nor its parent or one of its sub-techniques. */
export function bestGuesses(
  guesses: readonly TechniqueMatch[],
  told: readonly TechniqueMatch[],
): readonly TechniqueMatch[] {
  const best = new Map<string, TechniqueMatch>()
  for (const guess of guesses) {
    if ((best.get(guess.id)?.confidence ?? 0) < guess.confidence) best.set(guess.id, guess)
  }
  const all = [...told, ...best.values()]
  return [...best.values()].filter(
    ({ id }) =>
      !told.some((other) => other.id === id || id.startsWith(`${other.id}.`)) &&
      !all.some((other) => other.id.startsWith(`${id}.`)),
  )
}
