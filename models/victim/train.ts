/**
 * Trains the victim model: `node models/victim/train.ts NEWS_DIR`. NEWS_DIR holds documents and gold
 * (`casie.jsonl`, `hibp.jsonl`, `gold/*.gold.jsonl`). Prints cross-validated figures, writes the weights.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { clusterNames, nameKey } from '../../src/analysis/entities/cluster-names.ts'
import { findNames } from '../../src/analysis/entities/find-names.ts'
import { victimFeatures } from '../../src/analysis/entities/victim-features.ts'
import { buildTextModel } from '../../src/analysis/text/segment.ts'
import { foldOf, score, toModel, train, type Example } from '../lib/logistic.ts'

const [directory] = process.argv.slice(2)
if (directory === undefined) {
  console.error('Usage: node models/victim/train.ts NEWS_DIR')
  process.exit(2)
}
interface Gold {
  id: string
  isBreach: boolean | null
  fields: string[]
  victim: { names: string[] }[]
  victimOther: string[]
}
interface Doc {
  id: string
  text: string
  title?: string
  group?: string
}
const lines = <T>(name: string): T[] =>
  readFileSync(join(directory, name), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as T)

const same = (a: string, b: string): boolean => {
  const [x, y] = [nameKey(a).split(' '), nameKey(b).split(' ')]
  if (x.join('') === y.join('')) return true
  const [short, long] = x.length <= y.length ? [x, y] : [y, x]
  return short.join('').length > 2 && long.some((_, i) => short.every((word, k) => long[i + k] === word))
}

interface Candidate extends Example {
  readonly doc: string
  readonly fold: number
  readonly gold: number
  readonly ignored: boolean
}
const folds = 5
const candidates: Candidate[] = []
const goldCount = new Map<string, number>()
for (const [source, weight] of [['casie', 2], ['hibp', 1]] as const) {
  const docs = new Map(lines<Doc>(`${source}.jsonl`).map((doc) => [doc.id, doc]))
  for (const gold of lines<Gold>(`gold/${source}.gold.jsonl`)) {
    const doc = docs.get(gold.id)
    if (doc === undefined || gold.isBreach !== true || gold.victim.length === 0) continue
    goldCount.set(gold.id, gold.victim.length)
    const clusters = clusterNames(findNames(buildTextModel(doc.text)))
    const mostMentions = Math.max(0, ...clusters.map(({ mentions }) => mentions.length))
    for (const cluster of clusters) {
      const spellings = [...new Set(cluster.mentions.map(({ text }) => text))]
      const at = gold.victim.findIndex(({ names }) => names.some((name) => spellings.some((spelling) => same(name, spelling))))
      const ignored = at === -1 && gold.victimOther.some((other) => spellings.some((spelling) => same(other, spelling)))
      candidates.push({
        doc: gold.id,
        fold: foldOf(doc.group ?? doc.id, folds),
        gold: at,
        ignored,
        label: at === -1 ? 0 : 1,
        weight,
        features: victimFeatures(cluster, { title: null, siteName: null, mostMentions }),
      })
    }
  }
}
const options = { epochs: 30, rate: 0.12, l2: 3, minCount: 3 }
const scored: (Candidate & { p: number })[] = []
for (let fold = 0; fold < folds; fold++) {
  const model = train(candidates.filter((c) => c.fold !== fold && !c.ignored), options)
  for (const candidate of candidates) {
    if (candidate.fold === fold) scored.push({ ...candidate, p: score(model, candidate.features) })
  }
}
const byDoc = Map.groupBy(scored, ({ doc }) => doc)
let best = { threshold: 0, second: 0, f1: 0 }
for (const source of ['casie', 'hibp']) {
  const rows: string[] = []
  for (let threshold = 0.1; threshold <= 0.6; threshold += 0.05) {
    for (const second of [threshold, 0.5, 0.6, 0.7, 0.8]) {
      let tp = 0
      let fp = 0
      let total = 0
      for (const [doc, count] of goldCount) {
        if (!doc.startsWith(source)) continue
        total += count
        const ranked = (byDoc.get(doc) ?? []).toSorted((a, b) => b.p - a.p)
        const chosen = ranked.filter(({ p }, i) => (i === 0 ? p >= threshold : p >= second)).filter(({ ignored }) => !ignored)
        const hits = new Set(chosen.filter(({ gold }) => gold >= 0).map(({ gold }) => gold))
        tp += hits.size
        fp += chosen.filter(({ gold }) => gold === -1).length
      }
      const f1 = (2 * tp) / (tp + fp + total)
      rows.push(`${source} t=${threshold.toFixed(2)} second=${second.toFixed(2)} P=${(tp / (tp + fp)).toFixed(3)} R=${(tp / total).toFixed(3)} F1=${f1.toFixed(3)}`)
      if (source === 'casie' && f1 > best.f1) best = { threshold, second, f1 }
    }
  }
  for (const row of rows.toSorted((a, b) => (a.split('F1=')[1] ?? '') < (b.split('F1=')[1] ?? '') ? 1 : -1).slice(0, 4)) console.log(row)
}
const reach = [...byDoc.values()].flat().filter(({ gold }) => gold >= 0)
console.log('candidates', candidates.length, 'gold reachable', new Set(reach.map(({ doc, gold }) => `${doc} ${gold}`)).size, 'of', [...goldCount.values()].reduce((a, b) => a + b, 0))
const final = train(candidates.filter(({ ignored }) => !ignored), options)
writeFileSync(
  new URL('../../src/analysis/entities/victim-model.json', import.meta.url),
  `${JSON.stringify(toModel(final, best.threshold))}\n`,
)
