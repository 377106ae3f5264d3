import { wordSet } from '#base/word-map.ts'
import type { Entities } from '../entities/types.ts'
import type { Sentence, Token } from '../text-model.ts'
import { isClaimFiled } from './claims-filed.ts'
import { cue, speakerOf, type Speaker } from './cues.ts'

export interface Attribution {
  /** What is attributed: from here to there. */
  readonly from: number
  readonly to: number
  readonly speaker: Speaker
  readonly verb: number
}

/** Who speaks in a sentence, and of what: by verbs and prepositions of attribution. `bits` has what each token tells. */
export function findAttributions(
  sentence: Sentence,
  bits: readonly number[],
  entities: Entities,
): Attribution[] {
  const { tokens } = sentence
  const found: Attribution[] = []
  const speech = cue.say | cue.admit | cue.claim | cue.suspect
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token) continue
    const { lower } = token
    if ((lower === 'according' && tokens[i + 1]?.lower === 'to') || (lower === 'per' && i === 0)) {
      const speaker =
        nameSpeaker(tokens, i + 2, Math.min(tokens.length, i + 10), entities, 1) ?? 'publisher'
      found.push({ from: sentence.start, to: sentence.end, speaker, verb: cue.say })
      continue
    }
    const bit = bits[i] ?? 0
    if (!(bit & speech)) continue
    const before = tokens[i - 1]?.lower ?? ''
    if (
      /^(?:claims?|reports?|alleged|purported|suspects?|suspected|offers?|notes|estimates)$/.test(
        lower,
      ) &&
      (isNounPlace(before, lower, tokens[i + 1]?.lower ?? '') ||
        isClaimFiled(sentence.text, token.start - sentence.start))
    )
      continue
    if (tokens[i + 1]?.lower === 'by' && /^(?:as|was|were|is|are|been|be)$/.test(before)) {
      const speaker = nameSpeaker(tokens, i + 2, Math.min(tokens.length, i + 10), entities, 1)
      if (speaker) found.push({ from: sentence.start, to: sentence.end, speaker, verb: bit })
      continue
    }
    if (/^(?:is|are|was|were|been|be|being)$/.test(before) && !(bit & cue.suspect)) {
      if (!lower.endsWith('ing')) continue
    }
    // "X revised the number of those hit by a breach at Y and said …", "the gang lists Y and says …": who did the one did the other.
    const ofSubject =
      before === 'and' && /(?:ed|said|says|told|tells|wrote|writes|claims)$/.test(lower)
        ? (found.at(-1)?.speaker ??
          nameSpeaker(tokens, 0, Math.min(i, longestSubject), entities, 1))
        : undefined
    const left = beforeAside(tokens, i - 1)
    let speaker = ofSubject ?? nameSpeaker(tokens, left, Math.max(-1, left - 13), entities, -1)
    if (!speaker) speaker = bit & cue.admit ? 'victim' : bit & cue.claim ? 'actor' : 'publisher'
    if (bit & cue.claim && speaker === 'publisher') speaker = 'actor'
    const trailing = isTrailing(tokens, i)
    found.push({
      from: trailing ? sentence.start : token.start,
      to: trailing ? token.start : sentence.end,
      speaker,
      verb: bit,
    })
  }
  return found
}

/** "The team, which tracks the gang as X, believes": the team. The token before the aside that ends at `at`. */
function beforeAside(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ',') return at
  for (let i = at - 1; i > 0 && at - i <= longestAside; i--) {
    if (tokens[i]?.text === ',')
      return opensAside.has(tokens[i + 1]?.lower ?? '') && i > 0 ? i - 1 : at
  }
  return at
}
const longestAside = 20
const opensAside = wordSet(['which', 'who', 'whose'])

/** How many words from the beginning of a sentence name its subject. */
const longestSubject = 5

/** "…, the company said." closes what it attributes. */
const isTrailing = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1]?.text ?? '.'
  return (
    next === '.' || next === ',' || (i > tokens.length - 7 && /^(?:in|on|the)$/.test(next) && i > 8)
  )
}

const isNounPlace = (before: string, lower: string, after: string): boolean =>
  /^(?:insurance|medical|dental|health|benefits?|the|these|those|such|any|of|their|its|a|an|legal|false|no|financial|this|annual|credit|in|by|with|to)$/.test(
    before,
  ) ||
  (lower !== 'claims' &&
    lower !== 'reports' &&
    /^(?:alleged|suspected|purported)$/.test(lower) &&
    !/^(?:that|to)$/.test(after) &&
    before === '')

const linksClause = wordSet(['that', 'which', 'who', 'because', 'after'])

/** The nearest noun or name that can speak, walking one way. */
function nameSpeaker(
  tokens: readonly Token[],
  from: number,
  stop: number,
  entities: Entities,
  step: 1 | -1,
): Speaker | undefined {
  let named = false
  for (let i = from; i !== stop && i >= 0 && i < tokens.length; i += step) {
    const token = tokens[i]
    if (!token) break
    const { text, lower } = token
    if (text === ';' || text === ':' || (text === ',' && step > 0)) break
    const known = entities.roleOf(lower)
    if (known === 'victim') return 'victim'
    if (known === 'actor') return 'actor'
    if (known === 'third-party' || known === 'platform') return 'vendor'
    const capital = 'A' <= text && text < '[' && token.start !== tokens[0]?.start
    if ((lower === 'group' || lower === 'groups') && !capital) {
      return 'actor'
    }
    const common = speakerOf(lower)
    if (common && !(capital && common === 'victim')) return common
    if (known === 'publisher' || known === 'other') named = true
    if (step < 0 && i < from - 1 && linksClause.has(lower)) break
  }
  return named ? 'publisher' : undefined
}
