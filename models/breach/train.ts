/**
 * Trains the decision "does this report a breach?": `node models/breach/train.ts NEWS_DIR`. CASIE
 * documents with gold are trained on and scored, cross-validated by story; HIBP and HHS narratives
 * are further positives and AnnoCTR threat reports further negatives, trained on with less weight.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { breachFeatures } from '../../src/analysis/breach-features.ts'
import { findEntities } from '../../src/analysis/entities/find-entities.ts'
import { openReading } from '../../src/analysis/reading.ts'
import { foldOf, score, toModel, train, type Example } from '../lib/logistic.ts'

const [directory = ''] = process.argv.slice(2)
if (directory === '') {
  console.error('Usage: node models/breach/train.ts NEWS_DIR')
  process.exit(2)
}
interface Doc {
  id: string
  text: string
  group?: string
}
const lines = <T>(name: string): T[] =>
  readFileSync(join(directory, name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)

const folds = 5
const rows: (Example & { id: string; fold: number; scored: boolean })[] = []
function add({ id, text, group }: Doc, label: 0 | 1, weight: number, scored: boolean): void {
  const reading = openReading({ text, title: null, publishedAt: null, siteName: null, url: null })
  const { ranked } = findEntities(reading)
  rows.push({
    id,
    fold: foldOf(group ?? id, folds),
    scored,
    label,
    weight,
    features: breachFeatures(reading.model, ranked[0]?.likelihood ?? 0),
  })
}
const gold = new Map(
  lines<{ id: string; isBreach: boolean | null }>('gold/casie.gold.jsonl').map((each) => [
    each.id,
    each.isBreach,
  ]),
)
for (const doc of lines<Doc>('casie.jsonl')) {
  const label = gold.get(doc.id)
  if (typeof label === 'boolean') add(doc, label ? 1 : 0, 1, true)
}
for (const doc of lines<Doc>('hibp.jsonl')) add(doc, 1, 0.15, false)
for (const doc of lines<Doc>('hhs-ocr.jsonl')) add(doc, 1, 0.1, false)
for (const doc of lines<Doc>('annoctr-ner.jsonl')) add(doc, 0, 0.3, false)

const options = { epochs: 20, rate: 0.05, l2: 10, minCount: 4 }
const scored: { id: string; label: 0 | 1; p: number }[] = []
for (let fold = 0; fold < folds; fold++) {
  const model = train(
    rows.filter((row) => row.fold !== fold),
    options,
  )
  for (const row of rows) {
    if (row.fold === fold && row.scored) {
      scored.push({ id: row.id, label: row.label, p: score(model, row.features) })
    }
  }
}
let best = { threshold: 0.5, f1: 0, line: '' }
for (let threshold = 0.2; threshold <= 0.8; threshold += 0.05) {
  let [tp, fp, fn] = [0, 0, 0]
  for (const { label, p } of scored) {
    if (p >= threshold && label === 1) tp++
    else if (p >= threshold) fp++
    else if (label === 1) fn++
  }
  const f1 = (2 * tp) / (2 * tp + fp + fn)
  const line = `CASIE isBreach at ${threshold.toFixed(2)}: P ${(tp / (tp + fp)).toFixed(3)} R ${(tp / (tp + fn)).toFixed(3)} F1 ${f1.toFixed(3)}`
  if (f1 > best.f1) best = { threshold, f1, line }
}
console.log(best.line, `(${rows.length} documents)`)
const final = train(rows, options)
writeFileSync(
  new URL('../../src/analysis/breach-model.json', import.meta.url),
  `${JSON.stringify(toModel(final, best.threshold, 0.03))}\n`,
)
