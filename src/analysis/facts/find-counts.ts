import type { StatementOf } from '#cases/index.ts'
import type { Reading } from '../reading.ts'
import { state } from '../state.ts'
import type { CountMention } from './count-mentions.ts'
import model from './count-model.json' with { type: 'json' }
import { isOneOfThem } from './count-scope.ts'
import { documentKind, type FactModel } from './document-features.ts'
import { isNoSize } from './no-size.ts'
import { isRefused } from './refused-counts.ts'
import { isRounded } from './rounded-counts.ts'
import { voiceInPassage } from './stance.ts'
import { isThoughtBefore, plainlyTold, standsFor, withSuperseded } from './superseded-counts.ts'
import { isShareOfState } from './share-of-state.ts'
import { unitBefore } from './unit-before.ts'
import { unitOfThem } from './unit-of-them.ts'
import { wording } from '../wording.ts'
import {
  isPartOfSurer,
  isPlainlyTold,
  weighFigures,
  type Figure,
  type Figures,
} from './weigh-figures.ts'

const shipped: FactModel = model
const extractor = 'count@1'

/**
 * How sure the model must be of a figure in a short text that gives a surer and larger one of the same kind, since
 * the smaller is mostly a part of it. Chosen by cross-validation: 15 of 28 such errors go, and no figure is lost.
 */
const besideSurer = 0.75
/** How sure it must be of a figure in a sentence that speaks of breaches in general. */
const inGeneral = 0.7

/** Finds how many records, people or bytes were lost, and whose figure each is. */
export function findCounts(
  reading: Reading,
  weights: FactModel = shipped,
): StatementOf<'recordCount'>[] {
  const figures = weighFigures(reading, weights)
  const { past, threshold } = figures
  const isArticle = documentKind(reading) === 'article'
  let last: CountMention | undefined
  const stated = figures.all.flatMap((figure) => {
    const { mention, weighed } = figure
    const { voice } = mention
    if (isRefused(mention)) return [refuse(reading, figure, unitOf(figure, figures, undefined))]
    if (
      voice.modality === 'denied' ||
      isNoSize(mention) ||
      isThoughtBefore(mention) ||
      isShareOfState(reading, figure, figures)
    )
      return []
    const isBesides = last !== undefined && isSaidWith(reading, last, mention)
    const told =
      isBesides ||
      isOfOffer(mention) ||
      isOfAffected(mention) ||
      isPlainlyTold(reading, figure, figures)
    const likely = told ? Math.max(weighed, plainlyTold) : weighed
    if (likely < (voice.generic ? Math.max(inGeneral, threshold) : threshold)) return []
    const mayBePart = !isArticle && likely < besideSurer && !isBesides
    if (mayBePart && isPartOfSurer(figure, figures)) return []
    const before = last?.sentence === mention.sentence ? last.unit : undefined
    last = mention
    return [stateCount(reading, figure, { unit: unitOf(figure, figures, before), likely })]
  })
  return withSuperseded(reading, past, stated).filter(
    (statement, _, all) => !isRounded(reading, statement, all),
  )
}

/** Whether a figure is given together with the one before it, as something else that was lost. */
const isSaidWith = (
  { model: { text } }: Reading,
  last: CountMention,
  next: CountMention,
): boolean =>
  last.sentence === next.sentence &&
  last.unit !== next.unit &&
  persons.has(last.unit) &&
  persons.has(next.unit) &&
  andAlso.test(text.slice(last.end, next.start))

/** "30,000 patients and some 1,000 employees": what is said of the first number is said of the second. */
const andAlso =
  /^,? (?:and|as well as|plus) (?:also )?(?:(?:more|fewer|less) than|over|about|around|some|nearly|almost|roughly|approximately|at least|up to)?\s*$/i

const persons: ReadonlySet<string> = new Set('patients people customers employees'.split(' '))

/**
 * What is counted. A number without a noun counts what the number before it counted; `before` is the unit of the last
 * figure in the sentence.
 */
function unitOf(
  { mention, scope, of }: Figure,
  { past, all }: Figures,
  before: CountMention['unit'] | undefined,
): CountMention['unit'] {
  const { noun, unit, sentence, start } = mention
  // If the victim is one of the customers, they are organisations.
  if (scope === 'campaign' && isOneOfThem(mention)) return 'organisations'
  if (noun !== '') return unit
  return (
    unitBefore(sentence.text.slice(0, start - sentence.start)) ??
    unitOfThem(mention, all) ??
    all.find((other) => other.mention.noun !== '' && other.mention.count === mention.count)?.mention
      .unit ??
    standsFor(mention, past)?.unit ??
    (scope === 'victim' && of !== undefined ? before : undefined) ??
    unit
  )
}

function stateCount(
  reading: Reading,
  { mention, scope, of }: Figure,
  { unit, likely }: { readonly unit: CountMention['unit']; readonly likely: number },
): StatementOf<'recordCount'> {
  const { count, sentence, voice } = mention
  const said = isOfOffer(mention) ? byOfferer : voiceInPassage(reading, sentence, voice)
  const owner = scope === 'victim' && of !== undefined ? { of } : {}
  return state(
    reading,
    'recordCount',
    { count, unit, scope, ...owner },
    {
      start: mention.start,
      end: mention.end,
      voice: said,
      confidence: likely,
      extractor,
    },
  )
}

/** "Of the 1.2 million records offered, only 200,000 are real": the first is the seller's figure, whoever says so. */
const isOfOffer = ({ sentence, start, end }: CountMention): boolean =>
  ofTheWhole.test(sentence.text.slice(0, start - sentence.start)) &&
  offered.test(sentence.text.slice(end - sentence.start))
/** "Of the 8,412 people notified, 211 are …" */
const isOfAffected = ({ sentence, start, end }: CountMention): boolean =>
  ofTheWhole.test(sentence.text.slice(0, start - sentence.start)) &&
  /^ (?:(?:who|that) (?:are|were) )?(?:affected|concerned|hit|notified|involved|impacted|exposed)\b/.test(
    sentence.text.slice(end - sentence.start, end - sentence.start + reachOfState),
  )
const reachOfState = 30
const ofTheWhole =
  /\b(?:of|out of|among) (?:the|these|those) (?:some |about |around |roughly |nearly |over |alleged )?$/i
const offered = wording`
  ${/^ /}<2 words-> {offered|advertised|claimed|listed|posted|for sale|on offer|put up|in the {post|listing|file|dump|offer|sample}|{that|which} {he|she|they|it|the {seller|hacker|gang|group|poster}} {claim*|offer*|advertis*|ha{s|d|ve}}}~`
const byOfferer = { modality: 'claimed', assertedBy: 'actor' } as const

/** States that a claimed figure is wrong, in the name of those concerned if the text names nobody else. */
function refuse(
  reading: Reading,
  figure: Figure,
  unit: CountMention['unit'],
): StatementOf<'recordCount'> {
  const stated = stateCount(reading, figure, { unit, likely: plainlyTold })
  const { assertedBy } = stated
  return {
    ...stated,
    modality: 'denied',
    assertedBy: assertedBy === 'actor' ? 'victim' : assertedBy,
  }
}
