/** Trains and packs the technique model on a set of passages; used by training and by cross-validation. */
import { openTechniqueModel } from '../../src/analysis/attack/technique-model.ts'
import type { Corpus, Passage } from './corpus.ts'
import { folds } from './corpus.ts'
import { trainLinear, type LinearOptions } from './linear.ts'
import { packModel } from './pack.ts'

/**
 * Chosen by cross-validation by report; see README.md. A feature must occur in three passages; weaker entries than
 * `leastWeight` are dropped (498 kB instead of 1.6 MB, same F1).
 */
const ofReports = {
  options: { epochs: 9, rate: 3, l2: 0, positive: 0.7, start: 30 },
  leastCount: 3,
  leastWeight: 0.2,
}

/** What a model is fitted by; where nothing is given, as the one of threat reports is. */
export interface FitSettings {
  readonly thresholds: readonly number[]
  readonly options?: LinearOptions
  readonly leastCount?: number
  readonly leastWeight?: number
}

export function fit(
  passages: readonly Passage[],
  labels: readonly string[],
  {
    thresholds,
    options = ofReports.options,
    leastCount = ofReports.leastCount,
    leastWeight = ofReports.leastWeight,
  }: FitSettings,
): Uint8Array {
  const counts = new Map<number, number>()
  for (const { hashes } of passages) {
    for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  }
  const index = new Map<number, number>()
  for (const [hash, count] of counts) if (count >= leastCount) index.set(hash, index.size)
  const rows = passages.map(({ hashes, norm, labels: named, weight }) => ({
    features: Int32Array.from([...hashes].flatMap((hash) => index.get(hash) ?? [])),
    norm,
    labels: named,
    weight,
  }))
  const weights = trainLinear(rows, index.size, labels.length, options)
  return packModel([...index.keys()], weights, { least: leastWeight, labels, thresholds })
}

export type Scores = ReadonlyMap<string, Float32Array>

/** Log-odds of every sentence from a model that has seen none of its report. */
export function crossScores(corpus: Corpus, among: (passage: Passage) => boolean): Scores {
  const scores = new Map<string, Float32Array>()
  const zero = corpus.labels.map(() => 0)
  for (let fold = 0; fold < folds; fold++) {
    const held = corpus.sentences.filter((p) => p.fold === fold && among(p))
    if (held.length === 0) continue
    const seen = [...corpus.sentences, ...corpus.extra].filter(
      (p) => p.fold !== fold && (p.fold === -1 || among(p)),
    )
    const model = openTechniqueModel(fit(seen, corpus.labels, { thresholds: zero }))
    for (const passage of held) {
      const { hashes } = passage
      scores.set(passage.id, model.score({ ids: hashes, count: hashes.length }).slice())
    }
  }
  return scores
}

/**
 * A threshold for each label: the one for all that gives the best micro-F1 over reports, moved for
 * each label as far as its own reports ask, and held back where there are few of them.
 */
export function chooseThresholds(corpus: Corpus, scores: Scores): number[] {
  const reports = [
    ...Map.groupBy(
      corpus.sentences.filter((p) => scores.has(p.id)),
      (p) => p.docKey,
    ).values(),
  ].map((passages) => ({
    gold: new Set(passages.flatMap((p) => p.labels)),
    most: corpus.labels.map((_, l) =>
      Math.max(...passages.map((p) => scores.get(p.id)?.[l] ?? -20)),
    ),
  }))
  const grid = Array.from({ length: 29 }, (_, i) => -4.5 + i * 0.25)
  const count = (label: number, threshold: number) => {
    let hit = 0
    let named = 0
    let gold = 0
    for (const report of reports) {
      const positive = (report.most[label] ?? -20) >= threshold
      if (report.gold.has(label)) gold++
      if (positive) named++
      if (positive && report.gold.has(label)) hit++
    }
    return { hit, named, gold }
  }
  const table = corpus.labels.map((_, label) => grid.map((t) => count(label, t)))
  const total = (at: number) => {
    const sum = { hit: 0, named: 0, gold: 0 }
    for (const row of table) {
      sum.hit += row[at]?.hit ?? 0
      sum.named += row[at]?.named ?? 0
      sum.gold += row[at]?.gold ?? 0
    }
    return sum
  }
  const f1 = (c: { hit: number; named: number; gold: number }): number =>
    (2 * c.hit) / Math.max(1, c.named + c.gold)
  const best = (score: (at: number) => number): number =>
    grid.reduce((top, _, at) => (score(at) > score(top) ? at : top), 0)
  const common = best((at) => f1(total(at)))
  const whole = total(common)
  return corpus.labels.map((_, label) => {
    // With the others at the common threshold, what would this label's own change do to the micro-F1?
    const base = table[label]?.[common] ?? { hit: 0, named: 0, gold: 0 }
    const own = best((at) => {
      const mine = table[label]?.[at] ?? base
      const distance = Math.abs((grid[at] ?? 0) - (grid[common] ?? 0))
      return (
        f1({
          hit: whole.hit - base.hit + mine.hit,
          named: whole.named - base.named + mine.named,
          gold: whole.gold,
        }) -
        0.0004 * distance
      )
    })
    const reach = Math.min(1, base.gold / (base.gold + 10))
    return (grid[common] ?? 0) + reach * ((grid[own] ?? 0) - (grid[common] ?? 0))
  })
}
