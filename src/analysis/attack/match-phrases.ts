import { wordSet, type WordSet } from '#base/word-map.ts'
import type { Sentence, Token } from '../text-model.ts'
import type { PhraseRule } from './phrase-rule.ts'
import { phraseRules } from './phrase-rules.ts'
import { patternFamily, sentencePattern, type SentencePattern } from '../screen/sentence-pattern.ts'

/** A technique or tactic and the words of the text that say it. */
export interface TechniqueMatch {
  readonly id: string
  readonly start: number
  readonly end: number
  readonly confidence: number
  readonly by: 'id' | 'name' | 'phrase' | 'model' | 'guess'
  /** Also where the text only says that this could be done. */
  readonly evenPossible?: true
}

interface ScreenedRule extends Pick<PhraseRule, 'id' | 'confidence' | 'evenPossible'> {
  readonly ofEvent: boolean
  readonly words: WordSet
  /** Triggers that stand for every word with this beginning. */
  readonly beginnings: readonly string[]
  readonly unless: SentencePattern | undefined
}

const rules = patternFamily(
  phraseRules.map(
    ({ id, confidence, evenPossible, triggers, pattern, unless, ofEvent = false }) => {
      const all = triggers.split(' ')
      const rule: ScreenedRule = {
        id,
        confidence,
        ofEvent,
        ...(evenPossible && { evenPossible }),
        words: wordSet(all.filter((each) => !each.endsWith('*'))),
        beginnings: all.flatMap((each) => (each.endsWith('*') ? [each.slice(0, -1)] : [])),
        unless: unless && sentencePattern(unless),
      }
      return [rule, pattern] as const
    },
  ),
)

/**
 * What the phrase rules find in one sentence, at most one match a rule, in the order of their triggers.
 * `tellsOfEvent`: it or a sentence near it may tell of the event.
 */
export function matchPhrases(sentence: Sentence, tellsOfEvent: boolean): TechniqueMatch[] {
  const found: { readonly trigger: number; readonly match: TechniqueMatch }[] = []
  for (const { key: rule, pattern } of rules.possible(sentence)) {
    const said = pattern.exec(sentence)
    if (said === null || (rule.ofEvent && !tellsOfEvent)) continue
    const trigger = firstTrigger(rule, sentence.tokens)
    if (trigger === Infinity || isUnsaid(rule, sentence, said)) continue
    const lead = said[0].length - said[0].trimStart().length
    const start = sentence.start + said.index + lead
    const end = start + said[0].trim().length
    const { id, confidence, evenPossible } = rule
    const told = { id, start, end, confidence, by: 'phrase' as const }
    found.push({ trigger, match: evenPossible ? { ...told, evenPossible } : told })
  }
  found.sort((a, b) => a.trigger - b.trigger)
  return withoutParents(found.map(({ match }) => match))
}

/** Whether the words speak of a risk or mean something else. What is far away in a long sentence does not count. */
function isUnsaid(
  { unless }: ScreenedRule,
  sentence: Sentence,
  { 0: said, index }: RegExpExecArray,
): boolean {
  if (unless?.test(sentence) !== true) return false
  const from = index <= farBefore ? 0 : sentence.text.indexOf(' ', index - farBefore)
  return unless.regex.test(sentence.text.slice(from, index + said.length + farBehind))
}
/** In characters: about the clause. */
const farBefore = 80
const farBehind = 40

/** The place of the first word that calls a rule; of two in one place a whole word comes first. */
function firstTrigger({ words, beginnings }: ScreenedRule, tokens: readonly Token[]): number {
  for (const [at, { lower }] of tokens.entries()) {
    if (words.has(lower)) return at
    if (beginnings.some((beginning) => lower.startsWith(beginning))) return at + 0.5
  }
  return Infinity
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
