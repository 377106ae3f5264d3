import { wordSet } from '#base/word-map.ts'
import type { Token } from '../text-model.ts'
import { cue } from './cues.ts'

/** A clause of a sentence, from token `from` to before `to`, with what each token tells (`cue`). */
export interface WordsOfClause {
  readonly tokens: readonly Token[]
  readonly bits: readonly number[]
  readonly from: number
  readonly to: number
}

/**
 * Whether a negator governs an exposure of a span, which begins with token `at` and ends before offset `end`:
 * "no X was stored", "did not include X".
 */
export function isDenied(clause: WordsOfClause, at: number, end: number): boolean {
  const { tokens, bits, from, to } = clause
  for (let i = from; i < to; i++) {
    if (!((bits[i] ?? 0) & cue.negator) || isInBrackets(tokens, i, at)) continue
    if (!deniesNothing(clause, i) && governs(clause, i, at, end)) return true
  }
  return false
}

/** "Not only", "no longer", "no evidence that it was misused", "could not rule out": something was, or may have been, exposed all the same. */
function deniesNothing({ tokens, bits, to }: WordsOfClause, negator: number): boolean {
  const word = tokens[negator]?.lower
  const next = tokens[negator + 1]?.lower ?? ''
  const further = tokens.slice(negator + 1, negator + 4).map(({ lower }) => lower)
  if (/^(?:be |able to )?(?:ruled? out|excluded?|preclude|discounted?)\b/.test(further.join(' ')))
    return true
  // "A gateway that had no multi-factor authentication": how the door stood.
  if ((word === 'no' || word === 'without') && /^(?:multi|two|mfa|2fa|second|firewall)/.test(next))
    return true
  if (word === 'not') return /^(?:only|just|limited|yet|immediately)$/.test(next)
  if (word !== 'no') return false
  return (
    /^(?:longer|doubt|later|fewer|less)$/.test(next) ||
    (next === 'evidence' && isEvidenceOfMisuse(tokens, bits, negator, to))
  )
}

function governs(clause: WordsOfClause, negator: number, at: number, end: number): boolean {
  switch (clause.tokens[negator]?.lower) {
    case 'no':
    case 'none':
    case 'neither':
      return noneGoverns(clause, negator, at)
    case 'nor':
      return negator < at && at - negator <= 8
    case 'without':
      // "A server without a password had exposed names": the verb behind it is not denied.
      return negator < at && at - negator <= 8 && !exposureBetween(clause.bits, negator, at)
    default:
      return notGoverns(clause, negator, at, end)
  }
}

/** "No X was stored": before the span or around it, with a verb of exposure somewhere behind it, or none needed. */
function noneGoverns(
  { tokens, bits, from, to }: WordsOfClause,
  negator: number,
  at: number,
): boolean {
  if (negator > at || at - negator > 14 || breaksAt(tokens, negator, at)) return false
  return (
    exposureBetween(bits, negator, to) ||
    isBareContrast(bits, from, negator, to) ||
    isBareItem(tokens, bits, negator, at) ||
    isNotThere(tokens, bits, negator) ||
    isNotHad(bits, negator, at) ||
    isAbsent(tokens, bits, negator, to)
  )
}

function notGoverns(clause: WordsOfClause, negator: number, at: number, end: number): boolean {
  const { tokens, bits } = clause
  const word = tokens[negator]?.lower
  const next = tokens[negator + 1]?.lower ?? ''
  // "Passwords are not.", "Social Security numbers were not in the account."
  const isBare =
    closes(tokens, negator + 1) ||
    (tokens[negator + 1]?.text === ',' && isRemark(tokens, negator + 2)) ||
    /^(?:in|on|among|there)$/.test(next)
  if (word === 'not' && negator > at && ((bits[negator - 1] ?? 0) & cue.be) > 0 && isBare) {
    // "Names were stolen and were not in …" denies another thing.
    return !breaksAt(tokens, at, negator) && !exposureBetween(bits, at, negator)
  }
  // "X was never at risk"
  const isAtRisk = next === 'at' && tokens[negator + 2]?.lower === 'risk'
  if (isAtRisk && negator > at && !breaksAt(tokens, at, negator)) return true
  // "did not have X"
  const hasVerb = ((bits[negator + 2] ?? 0) & (cue.be | cue.past)) > 0
  if (word !== 'never' && next === 'have' && at > negator && at - negator <= 4 && !hasVerb) {
    return true
  }
  return isVerbDenied(clause, negator, at, end)
}

/** "did not include X", "X were not affected" */
function isVerbDenied(
  { tokens, bits, to }: WordsOfClause,
  negator: number,
  at: number,
  end: number,
): boolean {
  // "Did not control access to X" tells of an exposure.
  if (isNeglect(tokens[negator + 1]?.lower ?? '')) return false
  let verb = negator + 1
  while (verb < to && verb < negator + 4 && !((bits[verb] ?? 0) & (cue.exposure | cue.misuse))) {
    verb++
  }
  const verbBits = bits[verb] ?? 0
  if (!(verbBits & cue.exposure)) return tokens[negator]?.lower === 'not' && negator === at - 1
  if (verbBits & cue.misuse && !(verbBits & cue.past)) return false
  if (verb < at) return !breaksAt(tokens, verb, at)
  const behind = tokenAtOrAfter(tokens, end, to)
  return behind <= negator && !breaksAt(tokens, behind, negator)
}

/** "There were no passwords." */
const isNotThere = (tokens: readonly Token[], bits: readonly number[], negator: number): boolean =>
  ((bits[negator - 1] ?? 0) & cue.be) > 0 && tokens[negator - 2]?.lower === 'there'

/** "They had no passwords", and nothing between: "had no evidence that passwords …" says another thing. */
const isNotHad = (bits: readonly number[], negator: number, at: number): boolean =>
  ((bits[negator - 1] ?? 0) & cue.have) > 0 && at - negator <= 3

/** "no card data were on it" */
const isAbsent = (
  tokens: readonly Token[],
  bits: readonly number[],
  from: number,
  to: number,
): boolean =>
  bits.some(
    (bit, i) =>
      i > from &&
      i < to &&
      (bit & cue.be) > 0 &&
      /^(?:on|in|there)$/.test(tokens[i + 1]?.lower ?? '') &&
      /^(?:it|them|there|the|its|this|these|those)$/.test(
        tokens[i + 2]?.lower ?? tokens[i + 1]?.lower ?? '',
      ),
  )

const isNeglect = (verb: string): boolean =>
  /^(?:control|protect|secure|restrict|limit|safeguard|properly|adequately|encrypt|require|prevent|block)$/.test(
    verb,
  )

/** A negator in brackets that close before the span, or open after it, says nothing of the span. */
function isInBrackets(tokens: readonly Token[], negator: number, at: number): boolean {
  const step = negator < at ? 1 : -1
  const [edge, other] = step > 0 ? [')', '('] : ['(', ')']
  for (let i = negator; i !== at; i += step) {
    if (tokens[i]?.text === edge) return true
    if (tokens[i]?.text === other) return false
  }
  return false
}

/** "… but no passwords": the verb stands before the contrast. */
const isBareContrast = (
  bits: readonly number[],
  from: number,
  negator: number,
  to: number,
): boolean => {
  if (negator !== from + 1 || !((bits[from] ?? 0) & cue.contrast)) return false
  for (let i = negator; i < to; i++) {
    if ((bits[i] ?? 0) & (cue.be | cue.have | cue.past | cue.modal)) return false
  }
  return true
}

/** "No passwords.", "emails, names, no passwords": an item of a list, with nothing done to it. */
function isBareItem(
  tokens: readonly Token[],
  bits: readonly number[],
  negator: number,
  at: number,
): boolean {
  if (tokens[negator]?.lower !== 'no' || at - negator > 3) return false
  const before = tokens[negator - 1]?.text ?? ','
  if (!/^(?:[,;:.()*•|–—-]|and|but)$/.test(before)) return false
  for (let i = negator + 1; i < tokens.length; i++) {
    if (i > at && /^[,;.()!|–—-]$/.test(tokens[i]?.text ?? '')) return true
    if ((bits[i] ?? 0) & (cue.be | cue.have | cue.past | cue.modal | cue.future)) return false
    if (i < at && /^[,;.()!|–—-]$/.test(tokens[i]?.text ?? '')) return false
    if (i > at + 4) return false
  }
  return true
}

/** "…, it added", "…, the company said": nothing but who says so. */
const isRemark = (tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3].some((further) =>
    /^(?:said|says|added|adds|stressed|stated)$/.test(tokens[at + further]?.lower ?? ''),
  )

export const closes = (tokens: readonly Token[], i: number): boolean =>
  tokens[i] === undefined || /^[.;!]$/.test(tokens[i]?.text ?? '')

/** "No evidence that the data was misused" says nothing about what was taken. */
const isEvidenceOfMisuse = (
  tokens: readonly Token[],
  bits: readonly number[],
  from: number,
  to: number,
): boolean => {
  for (let i = from + 2; i < to && i < from + 24; i++) {
    const lower = tokens[i]?.lower ?? ''
    if (/^(?:misus|fraud|abus|used$|identity$|sold$|publish|further)/.test(lower)) return true
    if ((bits[i] ?? 0) & cue.exposure && lower !== 'access') return false
  }
  return false
}

function exposureBetween(bits: readonly number[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((bits[i] ?? 0) & cue.exposure) return true
  return false
}

/** A new clause starts between two tokens: "has not said what was taken" denies nothing that was. */
function breaksAt(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++)
    if (opensClause.has(tokens[i]?.lower ?? '') || opensContrast(tokens, i)) return true
  return false
}
const opensClause = wordSet(['which', 'who', 'whose', 'what', 'whether', 'how', 'because', ':'])
/** "Patient data was not concerned, only contracts" denies no contracts. */
const opensContrast = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.text === ',' && /^(?:only|merely|just)$/.test(tokens[i]?.lower ?? '')

function tokenAtOrAfter(tokens: readonly Token[], offset: number, to: number): number {
  let i = 0
  while (i < to && (tokens[i]?.start ?? 0) < offset) i++
  return i
}
