import type { Sentence } from '../text-model.ts'
import type { PhraseRule } from './phrase-rule.ts'
import { phraseRules } from './phrase-rules.ts'
import { sentencePattern, type SentencePattern } from '../screen/sentence-pattern.ts'

/** A technique or tactic and the words of the text that say it. */
export interface TechniqueMatch {
  readonly id: string
  readonly start: number
  readonly end: number
  readonly confidence: number
  readonly by: 'id' | 'name' | 'phrase' | 'model'
}

interface ScreenedRule extends Pick<PhraseRule, 'id' | 'confidence'> {
  readonly pattern: SentencePattern
  readonly unless: SentencePattern | undefined
}

const rulesByWord = new Map<string, ScreenedRule[]>()
/** Triggers that stand for every word with this beginning, by its first four letters. */
const rulesByBeginning = new Map<string, { beginning: string; rule: ScreenedRule }[]>()
for (const { id, confidence, triggers, pattern, unless } of phraseRules) {
  const rule: ScreenedRule = {
    id,
    confidence,
    pattern: sentencePattern(pattern),
    unless: unless && sentencePattern(unless),
  }
  for (const trigger of triggers.split(' ')) {
    if (trigger.endsWith('*')) {
      const beginning = trigger.slice(0, -1)
      const key = beginning.slice(0, 4)
      rulesByBeginning.set(key, [...(rulesByBeginning.get(key) ?? []), { beginning, rule }])
    } else rulesByWord.set(trigger, [...(rulesByWord.get(trigger) ?? []), rule])
  }
}

/** Words seen before and the rules they call: prose repeats itself. */
const known = new Map<string, readonly ScreenedRule[]>()
const none: readonly ScreenedRule[] = []

function rulesOf(word: string): readonly ScreenedRule[] {
  const before = known.get(word)
  if (before) return before
  const found = [
    ...(rulesByWord.get(word) ?? []),
    ...(rulesByBeginning.get(word.slice(0, 4)) ?? [])
      .filter(({ beginning }) => word.startsWith(beginning))
      .map(({ rule }) => rule),
  ]
  const rules = found.length > 0 ? found : none
  if (known.size > 50_000) known.clear()
  known.set(word, rules)
  return rules
}

/** What the phrase rules find in one sentence, at most one match a technique. */
export function matchPhrases(sentence: Sentence): TechniqueMatch[] {
  const found: TechniqueMatch[] = []
  let tried: Set<ScreenedRule> | undefined
  for (const { lower } of sentence.tokens) {
    for (const rule of rulesOf(lower)) {
      tried ??= new Set()
      if (tried.has(rule)) continue
      tried.add(rule)
      const match = rule.pattern.exec(sentence)
      if (!match || rule.unless?.test(sentence)) continue
      const lead = match[0].length - match[0].trimStart().length
      const start = sentence.start + match.index + lead
      found.push({
        id: rule.id,
        start,
        end: start + match[0].trim().length,
        confidence: rule.confidence,
        by: 'phrase',
      })
    }
  }
  return withoutParents(found)
}

/** "Vishing" says more than "phishing": a parent on the same words as its sub-technique is dropped. */
function withoutParents(found: TechniqueMatch[]): TechniqueMatch[] {
  if (found.length < 2) return found
  return found.filter(
    (match, i) =>
      !found.some(
        (other, at) =>
          // Two rules may tell of one technique; the first speaks.
          (other.id === match.id && at < i) || other.id.startsWith(`${match.id}.`),
      ),
  )
}
