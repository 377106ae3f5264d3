import type { Token } from '../text-model.ts'
import { cue, isUnfulfilled } from './cues.ts'
import { closes, type WordsOfClause } from './denials.ts'

/** The manner in which a clause speaks, seen from one of its tokens. */
export interface Manner {
  guessed: boolean
  alleged: boolean
  reported: boolean
  general: boolean
  advised: boolean
  /** Whether it has a word in the past tense, and one after the first word of the future. */
  past: boolean
  pastAfter: boolean
  /** The first token that puts it into the future; -1 where none does. */
  future: number
}

/** Reads the manner of a clause for the words at token `at`. */
export function readManner({ tokens, bits, from, to }: WordsOfClause, at: number): Manner {
  const manner: Manner = {
    guessed: false,
    alleged: false,
    reported: false,
    general: false,
    advised: false,
    past: false,
    pastAfter: false,
    future: -1,
  }
  for (let i = from; i < to; i++) {
    const bit = bits[i] ?? 0
    if (bit === 0) continue
    let isFuture = (bit & cue.future) > 0 && !isUnfulfilled(tokens, i) && !isVerdict(tokens, i)
    if (bit & cue.modal) {
      if (standsOpen(tokens, i)) continue
      if (isGuess(tokens, bits, i, at)) manner.guessed = true
      else if (!((bits[i + 1] ?? 0) & cue.negator) && i + 1 < tokens.length) isFuture = true
    }
    if (isFuture && manner.future < 0) manner.future = i
    if (bit & cue.past) {
      manner.past = true
      if (manner.future >= 0 && i > manner.future) manner.pastAfter = true
    }
    if (bit & cue.possibly && (i < at || !isAside(tokens, i))) manner.guessed = true
    if (bit & cue.allegedly) manner.alleged = true
    if (bit & cue.reportedly) manner.reported = true
    if (bit & cue.general) manner.general = true
    if (bit & cue.advise && i < at && advisesWhatFollows(tokens, i)) manner.advised = true
  }
  return manner
}

/** "Must be considered exposed", "should be assumed stolen": how those concerned put that it was. */
const isVerdict = (tokens: readonly Token[], i: number): boolean =>
  /^(?:must|should|ought|have|has|need|needs)$/.test(tokens[i]?.lower ?? '') &&
  [2, 3].some((after) =>
    /^(?:considered|assumed|presumed|treated|regarded)$/.test(tokens[i + after]?.lower ?? ''),
  )

/** "urged customers to change", "recommend that you warn staff"; "advise you that your data was taken" tells. */
function advisesWhatFollows(tokens: readonly Token[], i: number): boolean {
  if ([1, 2, 3].some((after) => tokens[i + after]?.lower === 'to')) return true
  const that = tokens[i + 1]?.lower === 'that' ? 1 : 0
  return tokens[i]?.lower.startsWith('recommend') === true && tokens[i + that + 1]?.lower === 'you'
}

/** "may have taken", "might include", "may be exposed", "could be linked": what a modal verb says of the past or of now. */
function isGuess(
  tokens: readonly Token[],
  bits: readonly number[],
  modal: number,
  at: number,
): boolean {
  const next = tokens[modal + 1]?.lower ?? ''
  if (next !== 'be') return /^(?:have|include|contain|involve|also)$/.test(next)
  const isExposed = ((bits[modal + 2] ?? 0) & cue.exposure) > 0 && modal > at - 14
  return isExposed || isLink(tokens[modal + 2]?.lower ?? '')
}

/** "could be opened by anybody", "could be read without a password": these report a state and are no guess. */
const standsOpen = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'could' && (isOpenTo(tokens, at) || isOpened(tokens, at))

/** "anyone could read" */
const isOpenTo = (tokens: readonly Token[], at: number): boolean =>
  anybody.test(tokens[at - 1]?.lower ?? '') &&
  /^(?:open|see|read|view|access|download|search|reach|find|list|browse|query|copy|fetch)$/.test(
    tokens[at + 1]?.lower ?? '',
  )

const isOpened = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.lower === 'be' &&
  /^(?:opened|seen|read|viewed|accessed|downloaded|searched|reached|found)$/.test(
    tokens[at + 2]?.lower ?? '',
  ) &&
  (tokens[at + 3]?.lower === 'without' ||
    (closes(tokens, at + 3) && !/^(?:accessed|reached|found)$/.test(tokens[at + 2]?.lower ?? '')) ||
    (tokens[at + 3]?.lower === 'by' && anybody.test(tokens[at + 4]?.lower ?? '')))

const anybody = /^(?:anyone|anybody|everyone|everybody|strangers|outsiders)$/

/** "X may be behind it", "could be linked to". */
const isLink = (word: string): boolean =>
  /^(?:behind|linked|responsible|connected|related|part|involved|among)$/.test(word)

/** "…, possibly including tax records": doubts only what follows. */
const isAside = (tokens: readonly Token[], i: number): boolean =>
  /^(?:including|also|as|with|even)$/.test(tokens[i + 1]?.lower ?? '') ||
  /^(?:,|and|or)$/.test(tokens[i - 1]?.lower ?? '')
