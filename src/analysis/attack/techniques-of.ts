import type { Sentence, TextModel } from '../text-model.ts'
import { buildTextModel } from '../text/segment.ts'
import { eventStep } from '../event/event-likelihood.ts'
import { matchNames } from './match-names.ts'
import { matchPhrases, type TechniqueMatch } from './match-phrases.ts'
import { bestGuesses, guessTechniques } from './news-model.ts'
import { sentenceFeatures, type FeatureSet } from './sentence-features.ts'
import { shippedTechniqueModel, type TechniqueModel } from './technique-model.ts'

/** A technique with the sentence or phrase that describes it. */
export interface FoundTechnique {
  /** ATT&CK 19. */
  readonly id: string
  readonly confidence: number
  readonly start: number
  readonly end: number
}

/**
 * How far the model's score must lie above its threshold to count. In technical prose 0 gives the best F1; news
 * uses similar words for other things, so there the model must be much surer.
 */
const margins = { technical: 0, news: 3.5 } as const

/**
 * Every match in a document, whoever says it and however surely. A text counts as `technical` if the caller says so
 * or many of its sentences describe techniques; in any other the model counts only when it is very sure. A post
 * that offers the data tells of the event in every sentence.
 */
export function matchTechniques(
  text: TextModel,
  {
    prose,
    isPost,
    model = shippedTechniqueModel(),
    newsModel = null,
  }: {
    readonly prose: 'technical' | 'find out'
    readonly isPost: boolean
    readonly model?: TechniqueModel
    readonly newsModel?: TechniqueModel | null
  },
): { readonly technical: boolean; readonly matches: readonly TechniqueMatch[] } {
  const rules: TechniqueMatch[] = []
  const scored: (TechniqueMatch & { readonly margin: number })[] = []
  const guesses: TechniqueMatch[] = []
  let sentences = 0
  let telling = 0
  for (const sentence of text.sentences) {
    if (!mayDescribe(sentence)) continue
    sentences++
    const mayTell = isPost || isNearEvent(text, sentence)
    const said = rulesIn(sentence, mayTell)
    rules.push(...said)
    const features = sentenceFeatures(text.text, sentence.start, sentence.end)
    const found = scoreSentence(sentence, features, model)
    if (newsModel !== null && prose !== 'technical' && mayTell) {
      const beside = { ruled: said.map(({ id }) => id), isPost }
      guesses.push(...guessTechniques(sentence, features, beside, newsModel))
    }
    if (found.some(({ margin }) => margin >= 1)) telling++
    scored.push(...found)
  }
  const technical = prose === 'technical' || (telling >= 3 && telling / sentences >= tellingShare)
  const least = technical ? margins.technical : margins.news
  const told = [...rules, ...scored.filter(({ margin }) => margin >= least)]
  return { technical, matches: technical ? told : [...told, ...bestGuesses(guesses, told)] }
}

/** Whether a sentence is looked at: no advice, and not a few words alone. */
export const mayDescribe = ({ kind, section, tokens }: Sentence): boolean =>
  kind !== 'boilerplate' && section !== 'advice' && tokens.length >= 3

/** What names and phrases say in a sentence; `tellsOfEvent` as `matchPhrases` has it. */
export const rulesIn = (sentence: Sentence, tellsOfEvent: boolean): readonly TechniqueMatch[] => [
  ...matchNames(sentence),
  ...matchPhrases(sentence, tellsOfEvent),
]

/**
 * Whether a sentence is near one that tells of the event: how it was done is told near what was taken and when,
 * often in its own paragraph.
 */
export const isNearEvent = ({ sentences }: TextModel, { index }: Sentence): boolean =>
  sentences
    .slice(Math.max(0, index - nearby), index + nearby + 1)
    .some((each) => eventStep(each) >= leastTelling)
/** In sentences. */
const nearby = 4
/** A sentence of this likelihood or more may tell of the event (see `eventStep`). */
const leastTelling = 1

/** Taken for technical: 82 % of 89 threat reports (scored unseen), 1.6 % of 607 news articles. */
const tellingShare = 0.06

function scoreSentence(
  { start, end }: Sentence,
  features: FeatureSet,
  model: TechniqueModel,
): (TechniqueMatch & { readonly margin: number })[] {
  const scores = model.score(features)
  const found: (TechniqueMatch & { readonly margin: number })[] = []
  for (let label = 0; label < scores.length; label++) {
    const score = scores[label] ?? 0
    const margin = score - (model.thresholds[label] ?? 0)
    const id = model.labels[label]
    if (margin < 0 || id === undefined) continue
    const confidence = Math.round(100 / (1 + Math.exp(-score))) / 100
    found.push({ id, start, end, confidence, by: 'model', margin })
  }
  return found
}

/**
 * The techniques that any text describes, best evidence first for each: for threat reports and
 * single sentences, whether or not they tell of a breach. Tactics are left out.
 */
export function techniquesOf(
  text: string,
  model: TechniqueModel = shippedTechniqueModel(),
  options: { readonly rules: boolean } = { rules: true },
): FoundTechnique[] {
  const best = new Map<string, TechniqueMatch>()
  const asked = { prose: 'technical', isPost: false, model } as const
  for (const match of matchTechniques(buildTextModel(text), asked).matches) {
    if (match.id.startsWith('TA') || (!options.rules && match.by !== 'model')) continue
    const before = best.get(match.id)
    if (!before || before.confidence < match.confidence) best.set(match.id, match)
  }
  return [...best.values()]
    .map(({ id, confidence, start, end }) => ({ id, confidence, start, end }))
    .sort((a, b) => a.start - b.start || a.end - b.end)
}
