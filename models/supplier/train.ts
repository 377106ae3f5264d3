/**
 * Trains the supplier model: `node models/supplier/train.ts [--pages FILE]...`, after the victim model,
 * whose likelihoods it reads. The tuning half of our own corpus is always trained on; FILEs are further
 * documents in its format. Prints figures cross-validated by supplier, so that no name is met before, and
 * writes the weights. A name counts as found where it is the gold supplier, whoever is then the victim.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readCorpus, readDocuments, type GoldDocument } from '../../bench/read-corpus.ts'
import { clusterNames, nameKey } from '../../src/analysis/entities/cluster-names.ts'
import { findNames } from '../../src/analysis/entities/find-names.ts'
import { rankNames } from '../../src/analysis/entities/rank-victims.ts'
import { countNearRoles, supplierFeatures } from '../../src/analysis/entities/supplier-features.ts'
import { namesOf } from '../../src/analysis/features.ts'
import { openReading } from '../../src/analysis/reading.ts'
import { openVictimContext } from '../lib/open-victim-context.ts'
import { isSameName } from '../lib/same-name.ts'
import { foldOf, score, toModel, train, type Example } from '../lib/logistic.ts'

const { values } = parseArgs({
  options: { pages: { type: 'string', multiple: true, default: [] } },
})

interface Candidate extends Example {
  readonly doc: string
  readonly source: string
  readonly fold: number
  /** Which gold supplier it is, or -1. */
  readonly gold: number
}
const folds = 5
const candidates: Candidate[] = []
const goldCount = new Map<string, number>()

function add(doc: GoldDocument, source: string, weight: number): void {
  if (!doc.isBreach || doc.split !== 'tune') return
  const title = doc.title || null
  const siteName = doc.siteName || null
  const reading = openReading({ text: doc.text, title, publishedAt: null, siteName, url: null })
  const { model } = reading
  const about = openVictimContext(reading)
  const clusters = clusterNames(findNames(model))
  const context = {
    ranked: rankNames(clusters, about),
    headline: about.headline,
    sentences: model.sentences,
    nearRoles: countNearRoles(model.sentences, clusters),
  }
  const gold = (doc.facts.get('third-party') ?? [])
    .map(({ value }) => value.split(' | ')[0]?.trim() ?? '-')
    .filter((name) => name !== '-')
  const id = `${source} ${doc.id}`
  goldCount.set(id, gold.length)
  for (const cluster of clusters) {
    const place = gold.findIndex((name) =>
      cluster.mentions.some(({ text }) => isSameName(name, text)),
    )
    candidates.push({
      doc: id,
      source,
      fold: foldOf(gold[0] === undefined ? id : nameKey(gold[0]), folds),
      gold: place,
      label: place === -1 ? 0 : 1,
      weight,
      features: namesOf((features) => supplierFeatures(cluster, context, features)),
    })
  }
}
for (const doc of readCorpus()) add(doc, 'own', 1)
for (const file of values.pages) for (const doc of readDocuments(file)) add(doc, 'pages', 1.5)

const options = { epochs: 40, rate: 0.2, l2: 8, minCount: 4, runs: 3 }
/** How likely the likeliest name must be, and any further one. */
const [leastFirst, leastFurther] = [0.2, 0.4]
const scored: (Candidate & { readonly p: number })[] = []
for (let fold = 0; fold < folds; fold++) {
  const model = train(
    candidates.filter((each) => each.fold !== fold),
    options,
  )
  for (const candidate of candidates) {
    if (candidate.fold === fold) scored.push({ ...candidate, p: score(model, candidate.features) })
  }
}
for (const source of ['own', 'pages']) {
  const ranked = [...Map.groupBy(scored, ({ doc }) => doc).values()]
    .filter(([each]) => each?.source === source)
    .map((names) => names.toSorted((a, b) => b.p - a.p))
  const chosen = ranked.flatMap((names) =>
    names.filter(({ p }, i) => p >= (i === 0 ? leastFirst : leastFurther)),
  )
  const total = [...goldCount].reduce(
    (n, [id, count]) => n + (id.startsWith(source) ? count : 0),
    0,
  )
  const tp = new Set(
    chosen.filter(({ gold }) => gold >= 0).map(({ doc, gold }) => `${doc} ${gold}`),
  ).size
  const fp = chosen.filter(({ gold }) => gold === -1).length
  console.log(
    `${source}: ${ranked.length} documents, ${total} suppliers by name: right ${tp}, wrong ${fp}, F1 ${((2 * tp) / Math.max(1, tp + fp + total)).toFixed(3)}`,
  )
}
writeFileSync(
  new URL('../../src/analysis/entities/supplier-model.json', import.meta.url),
  `${JSON.stringify(toModel(train(candidates, options), leastFirst))}\n`,
)
