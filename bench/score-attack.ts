/**
 * Scores technique mapping: `npm run bench:attack -- CORPUS_DIR SCORER_PATH`. SCORER_PATH is a module
 * that exports `scoreAttack` and `loadRevoked`. Threat reports are scored by models that have seen
 * none of them: weights and thresholds come from the other folds alone (nested cross-validation by
 * report). CTI-HAL and AnnoCTR are never trained on. The last line is one JSON object.
 */
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readFileSync } from 'node:fs'
import { matchNames } from '../src/analysis/attack/match-names.ts'
import { matchPhrases } from '../src/analysis/attack/match-phrases.ts'
import { openTechniqueModel, type TechniqueModel } from '../src/analysis/attack/technique-model.ts'
import { techniquesOf } from '../src/analysis/attack/techniques-of.ts'
import { buildTextModel } from '../src/analysis/text/segment.ts'
import { folds, readCorpus, type CorpusLine, type Passage } from '../models/attack/corpus.ts'
import { readLines } from '../models/lib/read-lines.ts'
import { chooseThresholds, crossScores, fit } from '../models/attack/fit.ts'

interface Level {
  readonly micro: { readonly precision: number; readonly recall: number; readonly f1: number }
  readonly macroF1: number
}
interface Scorer {
  loadRevoked(path: string): Map<string, string>
  scoreAttack(
    gold: readonly CorpusLine[],
    predictions: readonly { id: string; techniques: readonly string[] }[],
    revoked: Map<string, string>,
    labels: Set<string> | 'gold',
    by?: string,
  ): { readonly exact: Level; readonly parent: Level }
}

const [directory, scorerPath] = process.argv.slice(2)
if (directory === undefined || scorerPath === undefined) {
  console.error('Usage: npm run bench:attack -- CORPUS_DIR SCORER_PATH')
  process.exit(2)
}
const { scoreAttack, loadRevoked } = (await import(
  pathToFileURL(resolve(scorerPath)).href
)) as Scorer
const revoked = loadRevoked(join(directory, 'kb/attack-revoked-v19.jsonl'))
const labels = new Set<string>(
  JSON.parse(readFileSync(join(directory, 'kb/tram-labels.json'), 'utf8')) as string[],
)

const show = (level: Level): string =>
  [level.micro.precision, level.micro.recall, level.micro.f1, level.macroF1]
    .map((value) => (value * 100).toFixed(1).padStart(5))
    .join('  ')
const row = (name: string, level: Level, baseline: string): void =>
  console.log(`${name.padEnd(52)} ${show(level)}   ${baseline}`)

type Predict = (text: string, model: TechniqueModel) => readonly string[]
const whole: Predict = (text, model) => techniquesOf(text, model).map(({ id }) => id)
const rulesOnly: Predict = (text) =>
  buildTextModel(text).sentences.flatMap((sentence) =>
    [...matchNames(sentence), ...matchPhrases(sentence, true)].map(({ id }) => id),
  )

const corpus = readCorpus(directory)
const models = new Map<number, TechniqueModel>()
for (let fold = 0; fold < folds; fold++) {
  const among = (passage: Passage): boolean => passage.fold !== fold
  const thresholds = chooseThresholds(corpus, crossScores(corpus, among))
  const seen = [...corpus.sentences, ...corpus.extra].filter(among)
  models.set(fold, openTechniqueModel(fit(seen, corpus.labels, { thresholds })))
}
const foldOfId = new Map(corpus.sentences.map(({ id, fold }) => [id, fold]))
const sentences = readLines<CorpusLine>(join(directory, 'news/tram-sentences.jsonl'))
const predictions = (predict: Predict) =>
  sentences.map(({ id, text }) => {
    const model = models.get(foldOfId.get(id) ?? -1)
    if (model === undefined) throw new Error(`No model for sentence ${id}: it has no fold`)
    return { id, techniques: predict(text, model) }
  })
const modelOnly: Predict = (text, model) =>
  techniquesOf(text, model, { rules: false }).map(({ id }) => id)

console.log(`${' '.repeat(52)} micP   micR   micF1  macF1   linear baseline micro-F1`)
const figures: Record<string, number> = {}
const score = (name: string, predict: Predict) => {
  const found = predictions(predict)
  const byReport = scoreAttack(sentences, found, revoked, labels, 'docKey')
  const bySentence = scoreAttack(sentences, found, revoked, labels)
  row(`TRAM per report, ${name}`, byReport.exact, '70.4')
  row(`TRAM per sentence, ${name}`, bySentence.exact, '50.2')
  return { byReport: byReport.exact.micro.f1, bySentence: bySentence.exact.micro.f1 }
}
const both = score('rules and model', whole)
score('model alone', modelOnly)
score('rules alone', rulesOnly)
figures['tramReportF1'] = both.byReport
figures['tramSentenceF1'] = both.bySentence
for (const [name, title, baseline] of [
  ['cti-hal', 'CTI-HAL', ['35.9', '43.6']],
  ['annoctr-attack', 'AnnoCTR', ['42.6', '-']],
] as const) {
  const lines = readLines<CorpusLine>(join(directory, `news/${name}.jsonl`))
  const found = lines.map(({ id, text }) => ({
    id,
    techniques: techniquesOf(text).map((technique) => technique.id),
  }))
  const passages = scoreAttack(lines, found, revoked, 'gold')
  const reports = scoreAttack(lines, found, revoked, 'gold', 'docKey')
  row(`${title} per passage, exact (transfer)`, passages.exact, `${baseline[0]} trained on it`)
  row(`${title} per passage, parent (transfer)`, passages.parent, `${baseline[1]} trained on it`)
  row(`${title} per report, exact (transfer)`, reports.exact, '-')
  row(`${title} per report, parent (transfer)`, reports.parent, '-')
  figures[`${name}Exact`] = passages.exact.micro.f1
  figures[`${name}Parent`] = passages.parent.micro.f1
}
console.log(
  JSON.stringify(
    Object.fromEntries(
      Object.entries(figures).map(([key, value]) => [key, Math.round(value * 1000) / 1000]),
    ),
  ),
)
