import { wordSet } from '#base/word-map.ts'
import { lawfulGroups } from '#data/account-words.ts'
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

/** What the tokens of a sentence tell, and who is who. */
interface Speech {
  readonly sentence: Sentence
  /** The cues of each token. */
  readonly bits: readonly number[]
  readonly entities: Entities
}

const speech = cue.say | cue.admit | cue.claim | cue.suspect

/** Who speaks in a sentence, and of what: by verbs and prepositions of attribution. `bits` has the cues of each token. */
export function findAttributions(
  sentence: Sentence,
  bits: readonly number[],
  entities: Entities,
): Attribution[] {
  const told = { sentence, bits, entities }
  const found: Attribution[] = []
  for (const i of sentence.tokens.keys()) {
    const attribution = accordingTo(told, i) ?? said(told, i, found.at(-1)?.speaker)
    if (attribution !== null) found.push(attribution)
  }
  return found
}

/** "According to police", or "Per the filing" at the beginning: of the whole sentence. */
function accordingTo({ sentence, entities }: Speech, i: number): Attribution | null {
  const { tokens, start, end } = sentence
  const lower = tokens[i]?.lower
  const isAccording = lower === 'according' && tokens[i + 1]?.lower === 'to'
  if (!isAccording && !(lower === 'per' && i === 0)) return null
  const speaker = speakerAfter(tokens, i + 2, entities) ?? 'publisher'
  return { from: start, to: end, speaker, verb: cue.say }
}

/** What a verb of speech at token `i` attributes; `before` is the speaker of the attribution before. */
function said(
  { sentence, bits, entities }: Speech,
  i: number,
  before: Speaker | undefined,
): Attribution | null {
  const { tokens, start, end } = sentence
  const token = tokens[i]
  const verb = bits[i] ?? 0
  if (token === undefined || !(verb & speech) || isNoun(sentence, i)) return null
  const last = tokens[i - 1]?.lower ?? ''
  // "It did not say how many; a source put the number at …": nobody has spoken yet.
  if (verb & cue.say && (last === 'not' || last === 'never')) return null
  if (tokens[i + 1]?.lower === 'by' && /^(?:as|was|were|is|are|been|be)$/.test(last)) {
    const speaker = speakerAfter(tokens, i + 2, entities)
    return speaker === undefined ? null : { from: start, to: end, speaker, verb }
  }
  const isPassive = /^(?:is|are|was|were|been|be|being)$/.test(last) && !token.lower.endsWith('ing')
  if (isPassive && !(verb & cue.suspect)) return null
  const speaker = subjectOf({ sentence, bits, entities }, i, before)
  // "An attacker found an open database": what he did, and nothing that he says.
  if (speaker === 'actor' && finds.has(token.lower)) return null
  return isTrailing(tokens, i)
    ? { from: start, to: token.start, speaker, verb }
    : { from: token.start, to: end, speaker, verb }
}

const finds = wordSet(['found', 'finds', 'discovered', 'discovers', 'learned', 'noticed'])

/** Who is the subject of the verb at token `i`. */
function subjectOf(
  { sentence: { text, start, tokens }, bits, entities }: Speech,
  i: number,
  before: Speaker | undefined,
): Speaker {
  const verb = bits[i] ?? 0
  const words = text.slice(0, (tokens[i]?.start ?? start) - start)
  if (outsider.test(words)) return 'publisher'
  // "The gang listed Acme. It claims 310 GB": a company does not claim what it lost.
  if (verb & cue.claim && /^(?:it|they)$/.test(tokens[i - 1]?.lower ?? '')) return 'actor'
  // "X revised the number of those hit by a breach at Y and said …", "the gang lists Y and says …": who did the one did the other.
  const isSecondVerb =
    tokens[i - 1]?.lower === 'and' &&
    /(?:ed|said|says|told|tells|wrote|writes|claims)$/.test(tokens[i]?.lower ?? '')
  const ofFirstVerb = isSecondVerb
    ? (before ?? nameSpeaker(tokens, entities, { from: 0, stop: Math.min(i, longestSubject) }))
    : undefined
  const left = beforeAside(tokens, i - 1)
  const speaker =
    ofFirstVerb ?? nameSpeaker(tokens, entities, { from: left, stop: Math.max(-1, left - 13) })
  const isClaim = (verb & cue.claim) !== 0
  if (speaker === undefined) return verb & cue.admit ? 'victim' : isClaim ? 'actor' : 'publisher'
  return isClaim && speaker === 'publisher' ? 'actor' : speaker
}

/** "Two people with knowledge of the investigation", "the plaintiff, who worked there": their word is nobody else's. */
const outsider =
  /\b(?:people|persons?|sources?|officials|employees|insiders?) (?:familiar|with (?:direct )?knowledge|close to|briefed|who (?:spoke|asked))\b[^.;]{0,80}$|\b(?:plaintiffs?|complaints?|lawsuits?|suits?)(?:,(?:[^.;]|(?<=\b\p{Lu})\.){0,130},| [\p{Ll} ]{0,40})? ?$/iu

/** "The claims", "insurance claims", "file a claim": no verb of speech. */
function isNoun({ text, tokens, start }: Sentence, i: number): boolean {
  const token = tokens[i]
  if (token === undefined) return false
  if (token.lower.startsWith('offer') && ofHelp.test(text.slice(token.end - start))) return true
  if (!maybeNoun.test(token.lower)) return false
  return (
    isNounPlace(tokens[i - 1]?.lower ?? '', token.lower, tokens[i + 1]?.lower ?? '') ||
    isClaimFiled(text, token.start - start)
  )
}
/** "Offering credit monitoring to individuals whose numbers were involved": help, and no boast. */
const ofHelp =
  /^ (?:[\p{L}\d-]+ ){0,6}?(?:credit|identity|complimentary|free|monitoring|protection|support|help|assistance|compensation|bounty|refunds?)\b/u
const maybeNoun =
  /^(?:claims?|reports?|alleged|purported|suspects?|suspected|offers?|notes|estimates)$/

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
const opensAside = wordSet(['which', 'who', 'whose', 'a', 'an', 'the', 'one', 'formerly'])

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

const speakerAfter = (
  tokens: readonly Token[],
  from: number,
  entities: Entities,
): Speaker | undefined =>
  nameSpeaker(tokens, entities, { from, stop: Math.min(tokens.length, from + 8) })

/** The nearest noun or name that can speak, walking from one token to before another, to the right or to the left. */
function nameSpeaker(
  tokens: readonly Token[],
  entities: Entities,
  { from, stop }: { readonly from: number; readonly stop: number },
): Speaker | undefined {
  const step = stop < from ? -1 : 1
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
      return lawfulGroups.has(tokens[i - 1]?.lower ?? '') ? 'publisher' : 'actor'
    }
    const common = speakerOf(lower)
    if (common && !(capital && common === 'victim')) return common
    if (known === 'publisher' || known === 'other') named = true
    if (step < 0 && i < from - 1 && linksClause.has(lower)) break
  }
  return named ? 'publisher' : undefined
}
