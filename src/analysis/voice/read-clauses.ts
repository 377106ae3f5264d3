import { advising, beside, conditions, earlier, inGeneral, manyOf } from '#data/advice-words.ts'
import { wordSet } from '#base/word-map.ts'
import type { Entities } from '../entities/types.ts'
import type { Sentence, Token, Voice } from '../text-model.ts'
import { cue, cuesOf, isUnfulfilled, isUnknownDoer, speakerOf, type Speaker } from './cues.ts'
import { sentencePattern } from '../screen/sentence-pattern.ts'
import { wording } from '../wording.ts'

/** A stretch of a sentence with one voice, and how a span in it sounds. */
export interface Clause {
  readonly start: number
  readonly end: number
  voiceAt(start: number, end: number): Voice
}

interface Attribution {
  /** What is attributed: from here to there. */
  readonly from: number
  readonly to: number
  readonly speaker: Speaker
  readonly verb: number
}

const background = sentencePattern(wording`
  ${earlier} ${/(?:\w+[ -]){0,3}/}{breach+|hack+|incidents|attacks|leaks|intrusions},
  {string|series|wave|spate|rash} of <2 words> {breaches|hacks|leaks|incidents|attacks}, not the first, in the past,
  refer[s] to <2 words> {breaches|hacks|leaks|incidents}, in recent {years|months|weeks},
  {before|since|after|until|like} the [*] {breach|hack|leak|attack|break-in} {at|of|on}
    {that|another|a {rival|competitor|different}|its {rival|competitor}},
  {joins|latest in} {a|the} [*] {list|string|series}`)
/** "In addition to an earlier breach, …", "sold alongside other leaks": the rest tells of this event. */
const besides = wording`
  ${beside}${/\W+(?:\w+\W+){0,6}?$/},
  {password+|credentials|pairs|list+|log[-]ins|combinations} <30> {from|in|at|during}${/\W+$/}`
const conditional = sentencePattern(wording`${/^\W*/}${conditions}`)
const imperative = sentencePattern(wording`${/^\W*/}[please] ${advising}`)
const bareSubject = sentencePattern(wording`
  ${/^\W*/}[many|most|some|all|today[']s|modern|malicious|sophisticated|these]
    [cyber[_]|data_|phishing_|ransomware_|supply chain_|threat_]${manyOf}[${/,[^,]{3,90},/}] ${inGeneral}`)

/** Reads a sentence into clauses. */
export function readClauses(sentence: Sentence, entities: Entities): Clause[] {
  const tokens = sentence.tokens
  const bits = tokens.map((token, i) =>
    isMonthOfMay(tokens, i) || isUnknownDoer(tokens, i)
      ? 0
      : cuesOf(token) | (isContractedNot(token.lower) ? cue.negator : 0),
  )
  const attributions = findAttributions(sentence, bits, entities)
  const wholeGeneric =
    sentence.kind === 'boilerplate' ||
    sentence.section === 'advice' ||
    sentence.text.endsWith('?') ||
    conditional.test(sentence) ||
    imperative.test(sentence) ||
    (bareSubject.test(sentence) && !bits.some((bit) => bit & cue.past)) ||
    tellsBackground(sentence)
  return clauseRanges(sentence, bits).map(([from, to]) => {
    const first = tokens[from]
    const last = tokens[to - 1]
    return {
      start: first?.start ?? sentence.start,
      end: last?.end ?? sentence.end,
      voiceAt: (start, end) =>
        voiceInClause({ sentence, bits, from, to, attributions, wholeGeneric, start, end }),
    }
  })
}

const isContractedNot = (lower: string): boolean =>
  lower.endsWith('t') && (lower.endsWith("n't") || lower.endsWith('n’t'))

function tellsBackground(sentence: Sentence): boolean {
  const found = background.exec(sentence)
  return found !== null && !besides.test(sentence.text.slice(0, found.index))
}

/** "On May 3", "3 May", "late May": the month; "Thieves May Have …" in a title is a guess. */
function isMonthOfMay(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.text !== 'May') return false
  const before = tokens[i - 1]
  return (
    tokens[i + 1]?.kind === 'number' ||
    before?.kind === 'number' ||
    /^(?:on|in|of|since|until|till|by|from|to|through|between|during|before|after|late|early|mid|last|this|next)$/.test(
      before?.lower ?? '',
    )
  )
}

/** Token ranges between contrasts and semicolons; a leading "While …," is a clause of its own. */
function clauseRanges(sentence: Sentence, bits: readonly number[]): [number, number][] {
  const { tokens } = sentence
  const ranges: [number, number][] = []
  let from = 0
  let leading = ((bits[0] ?? 0) & cue.subordinate) > 0
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token) continue
    const contrast =
      ((bits[i] ?? 0) & cue.contrast) > 0 && token.lower !== 'yet' && !isButAlso(tokens, i)
    const cut = token.text === ';' || contrast || (leading && token.text === ',' && i > 3)
    if (!cut) continue
    if (i > from) ranges.push([from, i])
    from = i
    leading = false
  }
  ranges.push([from, tokens.length])
  return ranges
}

const isButAlso = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === 'but' &&
  (tokens[i + 1]?.lower === 'also' || tokens[i + 1]?.lower === 'rather')

interface Place {
  readonly sentence: Sentence
  readonly bits: readonly number[]
  readonly from: number
  readonly to: number
  readonly attributions: readonly Attribution[]
  readonly wholeGeneric: boolean
  readonly start: number
  readonly end: number
}

function voiceInClause(place: Place): Voice {
  const { sentence, bits, from, to, attributions, start } = place
  const { tokens } = sentence
  let spoken: Attribution | undefined
  for (const attribution of attributions) {
    if (attribution.from <= start && start < attribution.to) {
      // The nearest attribution wins: "Police said the group claims …".
      if (!spoken || attribution.from >= spoken.from) spoken = attribution
    }
  }
  let at = from
  while (at < to && (tokens[at]?.start ?? 0) < start) at++
  let hedged = false
  let possible = false
  let allegedly = false
  let reportedly = false
  let future = -1
  let pastAfter = false
  let general = false
  let advised = false
  let pastAnywhere = false
  for (let i = from; i < to; i++) {
    const bit = bits[i] ?? 0
    if (bit === 0) continue
    if (bit & cue.modal) {
      const next = tokens[i + 1]?.lower ?? ''
      const after = bits[i + 1] ?? 0
      if (standsOpen(tokens, i)) continue
      if (
        next === 'have' ||
        next === 'include' ||
        next === 'contain' ||
        next === 'involve' ||
        next === 'also'
      )
        hedged = true
      else if (next === 'be' && (bits[i + 2] ?? 0) & cue.exposure && i > at - 14) hedged = true
      else if (next === 'be' && isLink(tokens[i + 2]?.lower ?? '')) hedged = true
      else if (!(after & cue.negator) && next !== '') future = future < 0 ? i : future
    }
    if (bit & cue.future && !isUnfulfilled(tokens, i)) future = future < 0 ? i : future
    if (bit & cue.past) {
      pastAnywhere = true
      if (future >= 0 && i > future) pastAfter = true
    }
    if (bit & cue.possibly && (i < at || !isAside(tokens, i))) possible = true
    if (bit & cue.allegedly) allegedly = true
    if (bit & cue.reportedly) reportedly = true
    if (bit & cue.general) general = true
    if (
      bit & cue.advise &&
      i < at &&
      (tokens[i + 2]?.lower === 'to' ||
        tokens[i + 3]?.lower === 'to' ||
        tokens[i + 1]?.lower === 'to')
    )
      advised = true
  }
  const assertedBy = spoken?.speaker ?? 'publisher'
  const futureGeneral =
    future >= 0 && future <= at + 12 && !pastAfter && !(pastAnywhere && future > at)
  const generic =
    place.wholeGeneric ||
    advised ||
    futureGeneral ||
    (general && !pastAnywhere && spoken === undefined)
  if (isDenied(place, at))
    return { modality: 'denied', assertedBy, generic: generic && place.wholeGeneric }
  if (hedged || possible || (spoken && spoken.verb & cue.suspect)) {
    return { modality: 'suspected', assertedBy, generic }
  }
  if (allegedly || spoken?.speaker === 'actor') {
    return { modality: 'claimed', assertedBy: spoken ? assertedBy : 'actor', generic }
  }
  if (spoken && spoken.verb & cue.claim) return { modality: 'claimed', assertedBy, generic }
  if (reportedly || !spoken || spoken.speaker === 'publisher') {
    return { modality: 'reported', assertedBy, generic }
  }
  return { modality: 'confirmed', assertedBy, generic }
}

/** "could be opened by anybody", "could be read without a password": a state that is told, no guess. */
const standsOpen = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'could' && (isOpenTo(tokens, at) || isOpened(tokens, at))

/** "anyone could read" */
const isOpenTo = (tokens: readonly Token[], at: number): boolean =>
  anybody.test(tokens[at - 1]?.lower ?? '') &&
  /^(?:open|see|read|view|access|download|search|reach|find)$/.test(tokens[at + 1]?.lower ?? '')

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

/** "…, possibly including tax records": doubts what follows it alone. */
const isAside = (tokens: readonly Token[], i: number): boolean =>
  /^(?:including|also|as|with|even)$/.test(tokens[i + 1]?.lower ?? '') ||
  /^(?:,|and|or)$/.test(tokens[i - 1]?.lower ?? '')

/** A negator that governs an exposure of the span: "no X was stored", "did not include X". */
function isDenied(place: Place, at: number): boolean {
  const { sentence, bits, from, to, end } = place
  const { tokens } = sentence
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

const closes = (tokens: readonly Token[], i: number): boolean =>
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

/** Verbs and prepositions of attribution with who speaks and what is attributed. */
function findAttributions(
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
      isNounPlace(before, lower, tokens[i + 1]?.lower ?? '')
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
    let speaker = nameSpeaker(tokens, i - 1, Math.max(-1, i - 14), entities, -1)
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

/** "…, the company said." closes what it attributes. */
const isTrailing = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1]?.text ?? '.'
  return (
    next === '.' || next === ',' || (i > tokens.length - 7 && /^(?:in|on|the)$/.test(next) && i > 8)
  )
}

const isNounPlace = (before: string, lower: string, after: string): boolean =>
  /^(?:insurance|medical|health|the|these|those|such|any|of|their|its|a|an|legal|false|no|financial|this|annual|credit|in|by|with|to)$/.test(
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
