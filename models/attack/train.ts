/**
 * Trains the technique model: `node models/attack/train.ts CORPUS_DIR`. Thresholds come from
 * cross-validated scores, weights from every report. Writes src/analysis/attack/technique-model.bin.
 */
import { writeFileSync } from 'node:fs'
import { readCorpus } from './corpus.ts'
import { chooseThresholds, crossScores, fit } from './fit.ts'

const [directory] = process.argv.slice(2)
if (directory === undefined) {
  console.error('Usage: node models/attack/train.ts CORPUS_DIR')
  process.exit(2)
}
const corpus = readCorpus(directory)
const thresholds = chooseThresholds(
  corpus,
  crossScores(corpus, () => true),
)
const bytes = fit([...corpus.sentences, ...corpus.extra], corpus.labels, { thresholds })
writeFileSync(new URL('../../src/analysis/attack/technique-model.bin', import.meta.url), bytes)
console.log(
  `${corpus.labels.length} labels, ${corpus.sentences.length} sentences, ${corpus.extra.length} phrases and examples; ${bytes.length} bytes`,
)
