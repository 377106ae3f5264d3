import { Memory } from '../memory.ts'
import type { LinearModel } from '../linear-model.ts'
import type { Reading } from '../reading.ts'
import type { TextModel } from '../text-model.ts'
import { sentencePattern } from '../screen/sentence-pattern.ts'

const ofBreach = sentencePattern(
  /\b(?:breach(?:ed|es)?|leak(?:ed|s)?|stolen|stole|hacked|exposed|dump(?:ed)?|unauthori[sz]ed|exfiltrated|compromised|for sale)\b/i,
)
const ofThreats = sentencePattern(
  /\b(?:malware|trojan|ransomware|phishing|vulnerabilit(?:y|ies)|exploit|botnet|spyware|patch|scam|campaign)\b/i,
)

/**
 * A note of a few sentences says each thing once, while an article repeats itself and says more beside the point.
 * Each kind therefore has a threshold of its own.
 */
export type DocumentKind = 'note' | 'short' | 'article'

/** The weights of one field, with the least probability that states a fact, for each kind of document. */
export interface FactModel extends LinearModel {
  readonly thresholds: Readonly<Record<DocumentKind, number>>
}

const cache = new Memory<TextModel, readonly string[]>()

const mostInNote = 5
const mostInShort = 12

export function documentKind({ model }: Reading): DocumentKind {
  let read = 0
  for (const { kind } of model.sentences) if (kind !== 'boilerplate') read++
  return read <= mostInNote ? 'note' : read <= mostInShort ? 'short' : 'article'
}

/** The features of the text as a whole: its kind, its length, and how much of it speaks of a breach. */
export function documentFeatures(reading: Reading): readonly string[] {
  const { model } = reading
  const known = cache.get(model)
  if (known !== undefined) return known
  const read = model.sentences.filter(({ kind }) => kind !== 'boilerplate')
  const breach = share(read.filter((sentence) => ofBreach.test(sentence)).length, read.length)
  const threat = share(read.filter((sentence) => ofThreats.test(sentence)).length, read.length)
  const features = [`doc=${documentKind(reading)}`, `breach=${breach}`, `threat=${threat}`]
  cache.set(model, features)
  return features
}

const share = (part: number, whole: number): number =>
  Math.min(4, Math.floor((5 * part) / Math.max(1, whole)))
