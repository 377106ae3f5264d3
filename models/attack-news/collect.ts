/** Reads the project's own texts as passages that the model of techniques in news learns from. */
import { readFileSync } from 'node:fs'
import type { GoldDocument } from '../../bench/read-corpus.ts'
import { canonicalTechnique, findTechnique } from '../../src/analysis/attack/knowledge.ts'
import { newsFeatures } from '../../src/analysis/attack/news-model.ts'
import { sentenceFeatures } from '../../src/analysis/attack/sentence-features.ts'
import { sentenceNorm } from '../../src/analysis/attack/technique-model.ts'
import { isNearEvent, mayDescribe, rulesIn } from '../../src/analysis/attack/techniques-of.ts'
import { openReading, type Reading } from '../../src/analysis/reading.ts'
import { foldOf } from '../lib/logistic.ts'
import { readTexts } from '../lib/read-texts.ts'
import { folds, type Corpus, type Passage } from '../attack/corpus.ts'

/** A technique in fewer texts is left to the rules. */
const leastTexts = 6

/**
 * How data was looked through and gathered is no label: texts tell nearly always that it was, and seldom by a word of
 * its own.
 */
const gathered = /^T(?:1005|1020|1039|1074|1083|1087|1113|1119|1125|1213|1560)\b/

/** A technique that a text tells, and the words that say it. */
interface Told {
  readonly id: string
  readonly words: string
  readonly modality: string
}

/** A text with what it tells. */
export interface NewsText {
  readonly id: string
  readonly fold: number
  readonly document: GoldDocument
  readonly reading: Reading
  readonly gold: ReadonlySet<string>
}

export function readNews(): { readonly texts: readonly NewsText[]; readonly corpus: Corpus } {
  const read = readTexts('texts')
    .filter(({ isBreach }) => isBreach)
    .map((document) => ({ document, told: toldIn(document) }))
  const labels = [
    ...Map.groupBy(
      read.flatMap(({ told }) => [...new Set(told.map(({ id }) => id))]),
      (id) => id,
    ),
  ]
    .filter(([, texts]) => texts.length >= leastTexts)
    .map(([id]) => id)
    .toSorted()
  const texts = read.map(({ document, told }): NewsText => ({
    id: document.id,
    fold: foldOf(document.id, folds),
    document,
    reading: openReading({
      text: document.text,
      title: document.title || null,
      publishedAt: document.publishedAt || null,
      siteName: document.siteName || null,
      url: null,
    }),
    gold: new Set(told.map(({ id }) => id)),
  }))
  const sentences = texts.flatMap((text, i) => passagesOf(text, read[i]?.told ?? [], labels))
  return { texts, corpus: { labels, sentences, extra: nearMisses() } }
}

/** Sentences in the words of techniques that tell of none. */
const nearMisses = (): readonly Passage[] =>
  readFileSync(new URL('near-misses.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((text, i) => {
      const words = sentenceFeatures(text, 0, text.length)
      const { ids, count } = newsFeatures(words, { ruled: [], isPost: false })
      return {
        id: `near ${i}`,
        docKey: null,
        fold: -1,
        text,
        hashes: ids.slice(0, count),
        norm: sentenceNorm(count),
        labels: [],
        weight: weightOfNearMiss,
      }
    })
const weightOfNearMiss = 3

/** Gold is `ID | words of the text`; an id of another matrix (mobile) is none that the product can say. */
const toldIn = ({ facts }: GoldDocument): readonly Told[] =>
  (facts.get('technique') ?? []).flatMap(({ value, modality }) => {
    const cut = value.indexOf(' | ')
    const id = canonicalTechnique(value.slice(0, cut))
    return gathered.test(id) || findTechnique(id) === undefined
      ? []
      : [{ id, words: value.slice(cut + 3), modality }]
  })

function passagesOf(
  { id, fold, reading: { model, listing } }: NewsText,
  told: readonly Told[],
  labels: readonly string[],
): readonly Passage[] {
  const isPost = listing !== null
  const places = told.map((each) => ({ ...each, at: placeOf(model.text, each.words) }))
  return model.sentences.flatMap((sentence) => {
    const here = places.filter(({ at }) => at >= sentence.start && at < sentence.end)
    if (!mayDescribe(sentence) && here.length === 0) return []
    const ruled = rulesIn(sentence, isPost || isNearEvent(model, sentence)).map((match) => match.id)
    const words = sentenceFeatures(model.text, sentence.start, sentence.end)
    const { ids, count } = newsFeatures(words, { ruled, isPost })
    return [
      {
        id: `${id} ${sentence.index}`,
        docKey: id,
        fold,
        text: sentence.text,
        hashes: ids.slice(0, count),
        norm: sentenceNorm(count),
        labels: [...new Set(here.map((each) => labels.indexOf(each.id)))].filter((at) => at >= 0),
        weight: 1,
      },
    ]
  })
}

/** Gold writes line breaks as spaces. */
const placeOf = (text: string, words: string): number =>
  text.search(
    new RegExp(
      words
        .split(/\s+/)
        .map((word) => RegExp.escape(word))
        .join(String.raw`\s+`),
    ),
  )
