/**
 * Trains the supplier model: `node models/supplier/train.ts NEWS_DIR [--pages FILE]... [--quick]`, after the event model. The
 * tuning half of our own corpus and the texts of `models/parties` are trained on; FILEs are further documents in the
 * format of the corpus. News and notes of NEWS_DIR have no gold for suppliers and few of them: their names, but for those that are clearly
 * one, are weak negatives, so that the model knows how rare suppliers are. Prints figures cross-validated by supplier, so that no name is
 * met before (not with `--quick`), and writes the weights. A name counts as found where it is the gold supplier, whoever is then the victim.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readCorpus, readDocuments } from '../../bench/read-corpus.ts'
import { clusterNames, type NameCluster } from '../../src/analysis/entities/cluster-names.ts'
import { nameKey } from '../../src/analysis/entities/name-key.ts'
import { findNames } from '../../src/analysis/entities/find-names.ts'
import { authorOf } from '../../src/analysis/entities/author-of.ts'
import { chooseSuppliers, supplierContext } from '../../src/analysis/entities/find-suppliers.ts'
import { findSupplierRoles } from '../../src/analysis/entities/supplier-roles.ts'
import {
  evidenceOf,
  leastLikelihood,
  leastLikely,
  supplierFeatures,
} from '../../src/analysis/entities/supplier-features.ts'
import { namesOf } from '../../src/analysis/features.ts'
import { openReading } from '../../src/analysis/reading.ts'
import { readLines } from '../lib/read-lines.ts'
import { readParties, suppliersOf } from '../lib/read-parties.ts'
import { fitExactly } from '../lib/fit-exactly.ts'
import { withoutProperNames } from '../lib/name-words.ts'
import { isSameName } from '../lib/same-name.ts'
import { judgeUnseen } from '../event/fit-event.ts'
import { foldOf, score, toModel, type Example } from '../lib/logistic.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: 'string', multiple: true, default: [] },
    quick: { type: 'boolean', default: false },
  },
})
const [directory] = positionals
if (directory === undefined) {
  console.error('Usage: node models/supplier/train.ts NEWS_DIR [--pages FILE]...')
  process.exit(2)
}

interface Candidate extends Example {
  readonly cluster: NameCluster
  readonly doc: string
  readonly source: string
  readonly fold: number
  /** Which gold supplier it is, or -1. */
  readonly gold: number
  readonly least: number
}
const folds = 5
const judgeEvents = judgeUnseen(directory)
/** How much a name counts in a document without gold, in a page and in a text on parties. */
const weakly = 0.5
const learnedWeight = 1.5
const all: Candidate[] = []
const goldCount = new Map<string, number>()

interface Doc {
  readonly id: string
  readonly text: string
  readonly title: string | null
  readonly siteName: string | null
}

/** Adds every name of a document; `suppliers` is null where nobody has said who they are. */
function add(doc: Doc, source: string, suppliers: readonly string[] | null, weight: number): void {
  const reading = openReading({ ...doc, publishedAt: null, url: null })
  judgeEvents(reading, doc.id)
  const clusters = clusterNames(findNames(reading.model))
  const author = authorOf(reading, clusters)
  const context = supplierContext(reading.model, clusters, {
    author,
    roles: findSupplierRoles(reading.model),
  })
  const id = `${source} ${doc.id}`
  goldCount.set(id, suppliers?.length ?? 0)
  for (const cluster of clusters) {
    if (author.isAuthor(cluster)) continue
    const evidence = evidenceOf(cluster, context)
    const least = leastLikelihood(evidence)
    if (suppliers === null && least < leastLikely) continue
    const gold =
      suppliers?.findIndex((name) => cluster.mentions.some(({ text }) => isSameName(name, text))) ??
      -1
    all.push({
      cluster,
      doc: id,
      source,
      fold: foldOf(suppliers?.[0] === undefined ? id : nameKey(suppliers[0]), folds),
      gold,
      least,
      label: gold === -1 ? 0 : 1,
      weight,
      features: namesOf((features) => supplierFeatures(cluster, evidence, context, features)),
    })
  }
}

for (const [source, documents, weight] of [
  ['own', readCorpus(), 1],
  ['pages', values.pages.flatMap((file) => readDocuments(file)), learnedWeight],
] as const) {
  for (const document of documents) {
    if (!document.isBreach || document.split !== 'tune') continue
    const { id, text, title, siteName } = document
    add(
      { id, text, title: title || null, siteName: siteName || null },
      source,
      suppliersOf(document),
      weight,
    )
  }
}
for (const { suppliers, ...text } of readParties()) add(text, 'party', suppliers, learnedWeight)
for (const source of ['casie', 'hibp'] as const) {
  const reports = new Set(
    readLines<{ id: string; isBreach: boolean | null }>(
      join(directory, `gold/${source}.gold.jsonl`),
    ).flatMap(({ id, isBreach }) => (isBreach === true ? [id] : [])),
  )
  for (const { id, text } of readLines<{ id: string; text: string }>(
    join(directory, `${source}.jsonl`),
  )) {
    if (reports.has(id)) add({ id, text, title: null, siteName: null }, source, null, weakly)
  }
}

const candidates = withoutProperNames(all)
const options = { cost: 0.1, minCount: 3 }
const scored: (Candidate & { readonly likelihood: number })[] = []
for (let fold = 0; fold < (values.quick ? 0 : folds); fold++) {
  const model = fitExactly(
    candidates.filter((each) => each.fold !== fold),
    options,
  )
  for (const candidate of candidates) {
    if (candidate.fold === fold)
      scored.push({ ...candidate, likelihood: score(model, candidate.features) })
  }
}
for (const source of values.quick ? [] : ['own', 'pages', 'party', 'casie', 'hibp']) {
  const documents = [...Map.groupBy(scored, ({ doc }) => doc).values()].filter(
    ([each]) => each?.source === source,
  )
  const chosen = documents.flatMap((names) => chooseSuppliers(names))
  const total = [...goldCount].reduce(
    (n, [id, count]) => n + (id.startsWith(source) ? count : 0),
    0,
  )
  const tp = new Set(
    chosen.filter(({ gold }) => gold >= 0).map(({ doc, gold }) => `${doc} ${gold}`),
  ).size
  const fp = chosen.filter(({ gold }) => gold === -1).length
  console.log(
    `${source}: ${documents.length} documents, ${total} suppliers by name: right ${tp}, wrong ${fp}, F1 ${((2 * tp) / Math.max(1, tp + fp + total)).toFixed(3)}`,
  )
}
writeFileSync(
  new URL('../../src/analysis/entities/supplier-model.json', import.meta.url),
  `${JSON.stringify(toModel(fitExactly(candidates, options), 0))}\n`,
)
