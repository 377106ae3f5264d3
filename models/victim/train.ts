/**
 * Trains the victim model: `node models/victim/train.ts NEWS_DIR [--pages FILE]... [--quick]`. NEWS_DIR holds documents and
 * gold (`casie.jsonl`, `hibp.jsonl`, `gold/*.gold.jsonl`), a FILE annotated pages in the format of `bench/corpus`; the
 * texts of `models/parties` and the tuning part of `bench/corpus` are always learned from. Prints figures cross-validated by story (not with `--quick`) and
 * writes the weights. CASIE stories on ransom and phishing, whose victims are annotated too, are trained on but never scored.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readCorpus, readDocuments } from '../../bench/read-corpus.ts'
import { clusterNames, type NameCluster } from '../../src/analysis/entities/cluster-names.ts'
import { authorOf } from '../../src/analysis/entities/author-of.ts'
import { findNames } from '../../src/analysis/entities/find-names.ts'
import { chooseVictims } from '../../src/analysis/entities/choose-victims.ts'
import { documentFeatures } from '../../src/analysis/entities/rank-victims.ts'
import { victimFeatures } from '../../src/analysis/entities/victim-features.ts'
import { namesOf } from '../../src/analysis/features.ts'
import { openReading } from '../../src/analysis/reading.ts'
import { judgeUnseen } from '../event/fit-event.ts'
import { foldOf, score, toModel, type Example } from '../lib/logistic.ts'
import { fitExactly } from '../lib/fit-exactly.ts'
import { withoutProperNames } from '../lib/name-words.ts'
import { isSameName } from '../lib/same-name.ts'
import { readLines } from '../lib/read-lines.ts'
import { readParties } from '../lib/read-parties.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: 'string', multiple: true, default: [] },
    quick: { type: 'boolean', default: false },
  },
})
const [directory = ''] = positionals
if (directory === '') {
  console.error('Usage: node models/victim/train.ts NEWS_DIR [--pages FILE]...')
  process.exit(2)
}
interface Gold {
  id: string
  isBreach: boolean | null
  victim: { names: string[] }[]
  victimOther: string[]
}
interface Doc {
  id: string
  text: string
  title?: string | null
  siteName?: string | null
  group?: string
  events?: { args: { role: string; type: string; text: string }[] }[]
}
const lines = <T>(name: string): T[] => readLines<T>(join(directory, name))

interface Candidate extends Example {
  readonly cluster: NameCluster
  readonly doc: string
  readonly fold: number
  /** Which gold victim it is, or -1. */
  readonly gold: number
  /** Neither right nor wrong. */
  readonly ignored: boolean
}
const folds = 5
const judgeEvents = judgeUnseen(directory)
/** Ours and pages are few beside the others' 6,000 and so count for more. */
const ownWeight = 3
const pageWeight = 1.5
const all: Candidate[] = []
const goldCount = new Map<string, number>()

function addDocument(
  doc: Doc,
  {
    victims,
    others = [],
    weight,
    scored,
  }: {
    /** The spellings of each victim. */
    readonly victims: readonly (readonly string[])[]
    /** Names that are neither right nor wrong. */
    readonly others?: readonly string[]
    readonly weight: number
    readonly scored: boolean
  },
): void {
  if (scored) goldCount.set(doc.id, victims.length)
  const { id, text, title = null, siteName = null } = doc
  const reading = openReading({ text, title, siteName, publishedAt: null, url: null })
  judgeEvents(reading, doc.group ?? id)
  const clusters = clusterNames(findNames(reading.model))
  const { about: context } = authorOf(reading, clusters)
  const mostMentions = Math.max(0, ...clusters.map(({ mentions }) => mentions.length))
  for (const cluster of clusters) {
    const spellings = [...new Set(cluster.mentions.map(({ text }) => text))]
    const hits = (names: readonly string[]): boolean =>
      names.some((name) => spellings.some((spelling) => isSameName(name, spelling)))
    const gold = victims.findIndex(hits)
    all.push({
      cluster,
      doc: scored ? id : `unscored ${id}`,
      fold: foldOf(doc.group ?? id, folds),
      gold,
      ignored: gold === -1 && hits(others),
      label: gold === -1 ? 0 : 1,
      weight,
      features: namesOf((features) => {
        victimFeatures(cluster, { ...context, mostMentions }, features)
        documentFeatures(cluster, context, features)
      }),
    })
  }
}

for (const [source, weight] of [
  ['casie', 8],
  ['hibp', 2],
  ['hhs-ocr', 1],
] as const) {
  const gold = new Map(lines<Gold>(`gold/${source}.gold.jsonl`).map((each) => [each.id, each]))
  for (const doc of lines<Doc>(`${source}.jsonl`)) {
    const { isBreach, victim, victimOther } = gold.get(doc.id) ?? {
      isBreach: null,
      victim: [],
      victimOther: [],
    }
    if (isBreach === true && victim.length > 0) {
      // The title of an HIBP note is its victim's name, which no other text has above it.
      addDocument(source === 'hibp' ? { ...doc, title: null } : doc, {
        victims: victim.map(({ names }) => names),
        others: victimOther,
        weight,
        scored: true,
      })
      continue
    }
    const args =
      doc.events?.flatMap((event) => event.args.filter(({ role }) => role === 'Victim')) ?? []
    const organisations = args.filter(
      ({ type, text }) => /^(?:Organization|Website)$/.test(type) && /\p{Lu}/u.test(text),
    )
    if (organisations.length === 0) continue
    const others = args.filter((each) => !organisations.includes(each))
    addDocument(doc, {
      victims: organisations.map(({ text }) => [text]),
      others: others.map(({ text }) => text),
      weight: 1,
      scored: false,
    })
  }
}

const known = (text: string): string | null => (text === '' ? null : text)
// Modern reports of our own, those that may be looked at: trained on, never scored here. Pages are scored too.
const pages = values.pages.flatMap((file) => readDocuments(file))
for (const [documents, weight, scored] of [
  [readCorpus(), ownWeight, false],
  [pages, pageWeight, true],
] as const) {
  for (const { id, text, title, siteName, facts, split } of documents) {
    const victims = facts.get('victim') ?? []
    if (split !== 'tune' || victims.length === 0) continue
    addDocument(
      { id: scored ? `page ${id}` : id, text, title: known(title), siteName: known(siteName) },
      { victims: victims.map(({ value }) => [value]), weight, scored },
    )
  }
}
for (const { id, victims, ...text } of readParties()) {
  if (victims.length === 0) continue
  addDocument(
    { id: `party ${id}`, ...text },
    { victims: victims.map((name) => [name]), weight: pageWeight, scored: true },
  )
}

const candidates = withoutProperNames(all)
const options = { cost: 0.1, minCount: 3 }
const scored: (Candidate & { readonly likelihood: number })[] = []
for (let fold = 0; fold < (values.quick ? 0 : folds); fold++) {
  const model = fitExactly(
    candidates.filter((each) => each.fold !== fold && !each.ignored),
    options,
  )
  for (const candidate of candidates) {
    if (candidate.fold === fold)
      scored.push({ ...candidate, likelihood: score(model, candidate.features) })
  }
}
const byDoc = Map.groupBy(scored, ({ doc }) => doc)
for (const source of values.quick ? [] : ['casie', 'hibp', 'hhs', 'page', 'party']) {
  const tally = { tp: 0, fp: 0, total: 0, top: 0, docs: 0 }
  for (const [doc, count] of goldCount) {
    if (!doc.startsWith(source)) continue
    const ranked = (byDoc.get(doc) ?? [])
      .filter(({ ignored }) => !ignored)
      .toSorted((a, b) => b.likelihood - a.likelihood)
    const chosen = new Set(chooseVictims(ranked, new Set()))
    const golds = ranked.filter((each) => chosen.has(each)).map(({ gold }) => gold)
    tally.docs++
    tally.total += count
    if ((ranked[0]?.gold ?? -1) >= 0) tally.top++
    tally.tp += new Set(golds.filter((gold) => gold >= 0)).size
    tally.fp += golds.filter((gold) => gold < 0).length
  }
  const { tp, fp, total, top, docs } = tally
  if (docs === 0) continue
  const [p, r, f] = [tp / (tp + fp), tp / total, (2 * tp) / (tp + fp + total)]
  console.log(
    `${source}: P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${f.toFixed(3)}, best name right in ${top} of ${docs}`,
  )
}
const reached = scored.filter(({ gold, doc }) => gold >= 0 && goldCount.has(doc))
console.log(
  `candidates ${candidates.length}, gold names among them ${new Set(reached.map(({ doc, gold }) => `${doc} ${gold}`)).size} of ${[...goldCount.values()].reduce((a, b) => a + b, 0)}`,
)
const final = fitExactly(
  candidates.filter(({ ignored }) => !ignored),
  options,
)
writeFileSync(
  new URL('../../src/analysis/entities/victim-model.json', import.meta.url),
  `${JSON.stringify(toModel(final, 0.2))}\n`,
)
