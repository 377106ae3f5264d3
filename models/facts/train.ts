/**
 * Trains the three fact models (data classes, counts, dates): `node models/facts/train.ts NEWS_DIR`.
 * Prints figures cross-validated by story, then writes the weights used by the analysis.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { countFeatures, findCountMentions } from '../../src/analysis/facts/count-mentions.ts'
import {
  dataClassFeatures,
  findDataClassMentions,
} from '../../src/analysis/facts/data-class-mentions.ts'
import { dateFeatures, findDateMentions } from '../../src/analysis/facts/date-mentions.ts'
import { openReading } from '../../src/analysis/reading.ts'
import {
  foldOf,
  score,
  toModel,
  train,
  type Example,
  type TrainingOptions,
} from '../lib/logistic.ts'
import { classOfGold } from './gold-classes.ts'

const [directory] = process.argv.slice(2)
if (directory === undefined) {
  console.error('Usage: node models/facts/train.ts NEWS_DIR')
  process.exit(2)
}
const folds = 5

interface Gold {
  id: string
  date: string | null
  isBreach: boolean | null
  fields: string[]
  dataKinds: string[]
  dataKindsOptional: string[]
  records: { value: number }[]
  time: { from: string | null; to: string | null }[]
}
interface Row extends Example {
  readonly doc: string
  readonly fold: number
  /** What a right mention finds: the class, the number, the interval. */
  readonly key: string
}
const lines = <T>(name: string): T[] =>
  readFileSync(join(directory, name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)

const data: Row[] = []
const counts: Row[] = []
const dates: Row[] = []
const goldOf = {
  data: new Map<string, string[]>(),
  counts: new Map<string, string[]>(),
  dates: new Map<string, string[]>(),
}
const weightOf: Record<string, number> = { casie: 3, hibp: 1, 'hhs-ocr': 1 }

for (const source of ['casie', 'hibp', 'hhs-ocr']) {
  const docs = new Map(
    lines<{ id: string; text: string; group?: string }>(`${source}.jsonl`).map((doc) => [
      doc.id,
      doc,
    ]),
  )
  for (const gold of lines<Gold>(`gold/${source}.gold.jsonl`)) {
    const doc = docs.get(gold.id)
    if (doc === undefined || gold.isBreach !== true) continue
    const reading = openReading({
      text: doc.text,
      title: null,
      publishedAt: gold.date,
      siteName: null,
      url: null,
    })
    const about = {
      doc: gold.id,
      fold: foldOf(doc.group ?? doc.id, folds),
      weight: weightOf[source] ?? 1,
    }
    if (gold.fields.includes('dataKinds') && gold.dataKinds.length > 0) {
      const right = new Set(gold.dataKinds.flatMap((kind) => classOfGold[kind] ?? []))
      const optional = new Set(gold.dataKindsOptional.flatMap((kind) => classOfGold[kind] ?? []))
      goldOf.data.set(gold.id, [...right])
      const mentions = findDataClassMentions(reading)
      for (const mention of mentions) {
        if (
          optional.has(mention.class) ||
          !Object.values(classOfGold).flat().includes(mention.class)
        )
          continue
        data.push({
          ...about,
          key: mention.class,
          label: right.has(mention.class) ? 1 : 0,
          features: dataClassFeatures(mention, mentions),
        })
      }
    }
    if (gold.fields.includes('records') && gold.records.length > 0) {
      goldOf.counts.set(
        gold.id,
        gold.records.map(({ value }) => String(value)),
      )
      const mentions = findCountMentions(reading)
      for (const mention of mentions) {
        const hit = gold.records.find(
          ({ value }) => Math.abs(value - mention.count) <= value * 0.01,
        )
        counts.push({
          ...about,
          key: String(hit?.value ?? mention.count),
          label: hit ? 1 : 0,
          features: countFeatures(mention, mentions),
        })
      }
    }
    const intervals = gold.time.filter(
      (time): time is { from: string; to: string } => time.from !== null && time.to !== null,
    )
    if (gold.fields.includes('time') && intervals.length > 0) {
      goldOf.dates.set(
        gold.id,
        intervals.map(({ from, to }) => `${from}..${to}`),
      )
      const mentions = findDateMentions(reading)
      for (const mention of mentions) {
        const hit = intervals.find(({ from, to }) => mention.from <= to && mention.to >= from)
        dates.push({
          ...about,
          key: hit ? `${hit.from}..${hit.to}` : `${mention.from}..${mention.to}`,
          label: hit ? 1 : 0,
          features: dateFeatures(mention, mentions),
        })
      }
    }
  }
}

const options: TrainingOptions = { epochs: 15, rate: 0.06, l2: 4, minCount: 2 }
fit('data-class', data, goldOf.data)
fit('count', counts, goldOf.counts)
fit('date', dates, goldOf.dates)

function fit(
  name: string,
  examples: readonly Row[],
  gold: ReadonlyMap<string, readonly string[]>,
): void {
  const best = new Map<string, Map<string, number>>()
  for (let fold = 0; fold < folds; fold++) {
    const model = train(
      examples.filter((row) => row.fold !== fold),
      options,
    )
    for (const row of examples) {
      if (row.fold !== fold) continue
      const doc = best.get(row.doc) ?? new Map<string, number>()
      best.set(row.doc, doc)
      doc.set(row.key, Math.max(doc.get(row.key) ?? 0, score(model, row.features)))
    }
  }
  let chosen = { threshold: 0.5, f1: 0 }
  for (const source of ['casie', 'hibp', 'hhs']) {
    const rows: { threshold: number; f1: number; text: string }[] = []
    for (let threshold = 0.1; threshold < 0.9; threshold += 0.05) {
      let tp = 0
      let fp = 0
      let fn = 0
      for (const [doc, right] of gold) {
        if (!doc.startsWith(source)) continue
        const found = [...(best.get(doc) ?? [])]
          .filter(([, p]) => p >= threshold)
          .map(([key]) => key)
        const hits = new Set(found.filter((key) => right.includes(key)))
        tp += hits.size
        fp += found.filter((key) => !right.includes(key)).length
        fn += new Set(right).size - hits.size
      }
      const f1 = (2 * tp) / Math.max(1, 2 * tp + fp + fn)
      rows.push({
        threshold,
        f1,
        text: `${name} ${source} t=${threshold.toFixed(2)} P=${(tp / Math.max(1, tp + fp)).toFixed(3)} R=${(tp / Math.max(1, tp + fn)).toFixed(3)} F1=${f1.toFixed(3)}`,
      })
    }
    const [top, next] = rows.toSorted((a, b) => b.f1 - a.f1)
    if (top !== undefined && top.f1 > 0)
      console.log(top.text, next?.text.split(' ').slice(2).join(' '))
    if (source === 'casie' && top !== undefined) chosen = top
  }
  const model = toModel(train(examples, options), chosen.threshold)
  writeFileSync(
    new URL(`../../src/analysis/facts/${name}-model.json`, import.meta.url),
    `${JSON.stringify(model)}\n`,
  )
  console.log(`${name}: ${examples.length} mentions, ${Object.keys(model.weights).length} weights`)
}
