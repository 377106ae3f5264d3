/** Reads the annotated threat reports that the technique model learns from. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { canonicalTechnique } from '../../src/analysis/attack/knowledge.ts'
import { sentenceFeatures } from '../../src/analysis/attack/sentence-features.ts'
import { sentenceNorm } from '../../src/analysis/attack/technique-model.ts'
import { foldOf } from '../lib/logistic.ts'
import { readLines } from '../lib/read-lines.ts'

/** One line of a corpus. */
export interface CorpusLine {
  readonly id: string
  readonly docKey?: string
  readonly group?: string
  readonly text: string
  readonly techniques: readonly string[]
}

export interface Passage {
  readonly id: string
  readonly docKey: string | null
  /** Fold of its report; -1 for passages that belong to no report. */
  readonly fold: number
  readonly text: string
  readonly hashes: Int32Array
  readonly norm: number
  readonly labels: readonly number[]
  readonly weight: number
}

export interface Corpus {
  readonly labels: readonly string[]
  /** Every sentence of the annotated reports, most of them without a technique. */
  readonly sentences: readonly Passage[]
  /** Annotated phrases of the same reports, and procedure examples of no report. */
  readonly extra: readonly Passage[]
}

export const folds = 5

/**
 * CORPUS_DIR holds `news/tram-sentences.jsonl`, `news/tram-spans.jsonl`, `news/tram-bootstrap.jsonl` and
 * `kb/tram-labels.json`. The weights of phrases and examples were chosen by cross-validation.
 */
export function readCorpus(directory: string): Corpus {
  const named = JSON.parse(readFileSync(join(directory, 'kb/tram-labels.json'), 'utf8')) as string[]
  const labels = [...new Set(named.map(canonicalTechnique))]
  const indexOf = new Map(labels.map((label, index) => [label, index]))
  const read = (name: string, weight: number, cutToParent: boolean): Passage[] =>
    readLines<CorpusLine>(join(directory, `news/${name}.jsonl`)).map((line) => {
      const found = sentenceFeatures(line.text, 0, line.text.length)
      const ids = line.techniques.map(canonicalTechnique).map((id) => {
        // A closed label set: a sub-technique outside it counts for its parent in phrases.
        return indexOf.has(id) || !cutToParent ? id : (id.split('.')[0] ?? id)
      })
      return {
        id: line.id,
        docKey: line.docKey ?? null,
        fold: line.docKey === undefined ? -1 : foldOf(line.group ?? line.docKey, folds),
        text: line.text,
        hashes: found.ids.slice(0, found.count),
        norm: sentenceNorm(found.count),
        labels: [...new Set(ids.flatMap((id) => indexOf.get(id) ?? []))],
        weight,
      }
    })
  return {
    labels,
    sentences: read('tram-sentences', 1, false),
    extra: [...read('tram-spans', 0.7, true), ...read('tram-bootstrap', 0.35, true)],
  }
}
