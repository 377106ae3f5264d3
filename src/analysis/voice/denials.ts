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
export function isDenied(
  { tokens, bits, from, to }: WordsOfClause,
  at: number,
  end: number,
): boolean {
  for (let i = from; i < to; i++) {
    if (!((bits[i] ?? 0) & cue.negator) || isInBrackets(tokens, i, at)) continue
    const word = tokens[i]?.lower ?? ''
    const next = tokens[i + 1]?.lower ?? ''
    if (
      word === 'not' &&
      (next === 'only' ||
        next === 'just' ||
        next === 'limited' ||
        next === 'yet' ||
        next === 'immediately')
    )
      continue
    if (
      word === 'no' &&
      (next === 'longer' ||
        next === 'doubt' ||
        next === 'later' ||
        next === 'fewer' ||
        next === 'less')
    )
      continue
    if (word === 'no' && next === 'evidence' && evidenceOfMisuse(tokens, bits, i, to)) continue
    if (word === 'no' || word === 'none' || word === 'neither') {
      // Before the span or around it, with a verb of exposure somewhere behind it.
      const near = i <= at && at - i <= 14 && !breaksAt(tokens, i, at)
      if (
        near &&
        (exposureBetween(bits, i, to) ||
          isBareContrast(bits, from, i, to) ||
          isBareItem(tokens, bits, i, at) ||
          isNotThere(tokens, bits, i) ||
          isNotHad(bits, i, at) ||
          isAbsent(tokens, bits, i, to))
      )
        return true
      continue
    }
    if (word === 'nor' || word === 'without') {
      // "A server without a password had exposed names": the verb behind it is not denied.
      const isOver = word === 'without' && exposureBetween(bits, i, at)
      if (i < at && at - i <= 8 && !isOver) return true
      continue
    }
    // "Passwords are not.", "Social Security numbers were not in the account."
    const isBare = closes(tokens, i + 1) || /^(?:in|on|among|there)$/.test(next)
    if (word === 'not' && i > at && ((bits[i - 1] ?? 0) & cue.be) > 0 && isBare) {
      // "Names were stolen and were not in …" denies another thing.
      if (!breaksAt(tokens, at, i) && !exposureBetween(bits, at, i)) return true
      continue
    }
    // "X was never at risk"
    if (i > at && next === 'at' && tokens[i + 2]?.lower === 'risk' && !breaksAt(tokens, at, i))
      return true
    // "did not have X"
    if (
      word !== 'never' &&
      next === 'have' &&
      at > i &&
      at - i <= 4 &&
      !((bits[i + 2] ?? 0) & (cue.be | cue.past))
    )
      return true
    // "did not include X", "X were not affected"
    let verb = i + 1
    while (verb < to && verb < i + 4 && !((bits[verb] ?? 0) & (cue.exposure | cue.misuse))) verb++
    const verbBits = bits[verb] ?? 0
    // "Did not control access to X" tells of an exposure.
    if (isNeglect(next)) continue
    if (!(verbBits & cue.exposure)) {
      if (word === 'not' && i === at - 1) return true
      continue
    }
    if (verbBits & cue.misuse && !(verbBits & cue.past)) continue
    if (verb < at) {
      if (!breaksAt(tokens, verb, at)) return true
      continue
    }
    const endToken = tokenAtOrAfter(tokens, end, to)
    if (endToken <= i && !breaksAt(tokens, endToken, i)) return true
  }
  return false
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

export const closes = (tokens: readonly Token[], i: number): boolean =>
  tokens[i] === undefined || /^[.;!]$/.test(tokens[i]?.text ?? '')

/** "No evidence that the data was misused" says nothing about what was taken. */
const evidenceOfMisuse = (
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
  for (let i = from + 1; i < to; i++) if (opensClause.has(tokens[i]?.lower ?? '')) return true
  return false
}
const opensClause = wordSet(['which', 'who', 'whose', 'what', 'whether', 'how', 'because', ':'])

function tokenAtOrAfter(tokens: readonly Token[], offset: number, to: number): number {
  let i = 0
  while (i < to && (tokens[i]?.start ?? 0) < offset) i++
  return i
}
