import type { CountUnit } from '#data/vocabulary.ts'
import type { Features } from '../features.ts'
import type { Reading } from '../reading.ts'
import type { Sentence, Voice } from '../text-model.ts'
import { eventAroundFeatures } from '../event/event-likelihood.ts'
import { anyUnit, unitOf, unitPatterns } from './count-units.ts'
import { contextFeatures } from './context-features.ts'
import { hasOther, isUnique, summaryOf, unitsBeside } from './count-summary.ts'
import { documentFeatures } from './document-features.ts'
import { governorFeatures } from './list-context.ts'
import { tellsSize } from './tells-size.ts'
import { month } from './date-pattern.ts'
import { countsNothing, currency, measures, numberPattern } from './number-pattern.ts'
import { wording } from '../wording.ts'

/** A place where the text gives a number of records, people or bytes. */
export interface CountMention {
  readonly count: number
  readonly unit: CountUnit
  readonly start: number
  readonly end: number
  readonly sentence: Sentence
  readonly voice: Voice
  /** The noun that gave the unit, in lower case; empty where the unit was only guessed. */
  readonly noun: string
}

const scaleOf: Readonly<Record<string, number>> = {
  dozen: 12,
  lac: 1e5,
  lacs: 1e5,
  mio: 1e6,
  hundred: 1e2,
  thousand: 1e3,
  k: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  mil: 1e6,
  crore: 1e7,
  crores: 1e7,
  billion: 1e9,
  b: 1e9,
  bn: 1e9,
  trillion: 1e12,
}

const wordValue: Readonly<Record<string, number>> = Object.fromEntries(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, i) => [word, i + 1]),
)
Object.assign(wordValue, {
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  half: 0.5,
  a: 1,
})

const bytesFactor: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, g: 1e9, t: 1e12 }

/** Words that may stand between a number and its noun. */
const betweenWords = 7
const breakers = wording`
  ${/^/}{and|or|but|to|in|on|at|from|by|was|were|is|are|be|been|had|has|have|which|that|who|whose|where|when|while
    |after|before|because|since|during|through|across|under|over|than|as|into|about|between|among|against|if|said
    |says|for|with|percent|per|dollar+|euro+|pound+|yen|won|yuan|rupee+|franc+|bitcoin+|btc|year+|month+|day+|hour+|week+|minute+|times
    |countries|miles|degrees|columns|fields|digit+|digit|occasions|cases|percentage|points|usd|eur|cents|pm|am|a.m
    |p.m|january|february|march|april|may|june|july|august|september|october|november|december}${/$/}`

const listed =
  /^(?:current|former|past|present|active|inactive|adult|minor|new|old|full|unique|individual|encrypted|hashed|living|retired)$/i

export function findCountMentions(reading: Reading): readonly CountMention[] {
  const found: CountMention[] = []
  for (const sentence of reading.model.sentences) {
    if (sentence.kind === 'boilerplate') continue
    for (const match of numberPattern.all(sentence)) {
      const mention = readCount(reading, sentence, match)
      if (mention !== null) found.push(...endsOf(mention, match.groups?.['first']))
    }
  }
  return found
}

/** "From 1.2 million to 800,000" is no range but two figures; of a range the upper end counts. */
function endsOf(mention: CountMention, first: string | undefined): readonly CountMention[] {
  const [, digits = '', scale = ''] = /^([\d,.]*\d) ?(\p{L}*)$/u.exec(first ?? '') ?? []
  const value =
    (digitsValue(digits) ?? 0) * (scale === '' ? 1 : (scaleOf[scale.toLowerCase()] ?? 1))
  if (first === undefined) return [mention]
  const before = mention.sentence.text.slice(0, mention.start - mention.sentence.start)
  if (value <= mention.count && (value === 0 || !changedFrom.test(before))) return [mention]
  const between = / ?[-–] ?| to /y
  between.lastIndex = mention.start - mention.sentence.start + first.length
  between.test(mention.sentence.text)
  const start = mention.sentence.start + between.lastIndex
  return [
    { ...mention, count: Math.round(value), end: mention.start + first.length },
    { ...mention, start },
  ]
}

/** "Raised the number of guests affected from" 640,000 to 2.3 million: two figures, however far the verb stands. */
export const changedFrom = wording`
  {rais|lift|increas|revis|lower|correct|reduc|updat|chang}{e|es|ed|ing} <120> from [about|around|some|roughly|nearly|over|{more than}]${/\s?$/}`

function readCount(
  reading: Reading,
  sentence: Sentence,
  match: RegExpExecArray,
): CountMention | null {
  const [whole] = match
  const { digits, word } = match.groups ?? {}
  const before = sentence.text.slice(Math.max(0, match.index - 16), match.index)
  if (countsNothing.test(before) || (isDayOrYear.test(whole.trim()) && ofMonth.test(before)))
    return null
  if (currency.test(before)) return null
  if (/^\s?[$€£¥]/.test(sentence.text.slice(match.index + whole.trimEnd().length))) return null
  // "Form 8-K" is no eight thousand.
  if (/\d-[kmb]$/i.test(whole)) return null
  let value = digits === undefined ? spelledValue(word ?? '') : digitsValue(digits)
  if (value === null) return null
  // "tens of thousands" bounds nothing; "half the addresses" and "6-digit PINs" count nothing.
  const after = sentence.text.slice(match.index + whole.length, match.index + whole.length + 10)
  if (word?.toLowerCase() === 'half' || /^-\p{L}/u.test(after)) return null
  const scale = (match.groups?.['scale'] ?? match.groups?.['wordScale'] ?? '').toLowerCase()
  if (scale === 'hundred thousand') value *= 1e5
  else if (scale === 'hundred million') value *= 1e8
  else if (scale !== '') value *= scaleOf[scale] ?? 1
  const end = match.index + whole.trimEnd().length
  const rest = sentence.text.slice(end)
  const unit = unitAfter(rest, digits === undefined && scale === '' ? 2 : betweenWords)
  if (
    unit === null &&
    (scale === '' || /^[\s-]*(?:dollars?|euros?|pounds|percent|years?|usd|bitcoin)/i.test(rest))
  ) {
    const isPlainYear = digits !== undefined && /^(?:19|20)\d\d$/.test(digits)
    if (isPlainYear || value < 1000 || !/[,.]\d{3}/.test(digits ?? '')) return null
  }
  if (unit === null && (value < 1000 || measures.test(rest))) return null
  if (
    unit !== null &&
    unit.distance > 0 &&
    scale === '' &&
    digits !== undefined &&
    /^(?:19|20)\d\d$/.test(digits)
  )
    return null
  let count = value
  if (unit?.unit === 'bytes') count = value * (bytesFactor[unit.noun.charAt(0).toLowerCase()] ?? 1)
  const start = sentence.start + match.index
  const stop = sentence.start + end + (unit?.length ?? 0)
  return {
    count: Math.round(count),
    unit: unit?.unit ?? 'records',
    start,
    end: stop,
    sentence,
    voice: reading.voiceOf(start, stop),
    noun: unit?.noun ?? '',
  }
}

/** "In May 2024 staff moved files", "Aug. 27 customers wrote": a year, a day. */
const isDayOrYear = /^(?:(?:19|20)\d\d|[0-3]?\d)$/
const ofMonth = new RegExp(String.raw`\b${month} $`)

/** `1,234,567`, `1.234.567`, `12,34,567`, `1.4`; null where the digits are no plain number. */
function digitsValue(digits: string): number | null {
  if (/^\d{1,3}(?:[,\u00a0 ’']\d{3})+$/.test(digits) || /^\d{1,2}(?:,\d{2})+,\d{3}$/.test(digits)) {
    return Number(digits.replace(/\D/g, ''))
  }
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(digits)) return Number(digits.replaceAll('.', ''))
  if (/^\d+(?:\.\d+)?$/.test(digits)) return Number(digits)
  const head = /^\d+/.exec(digits)?.[0]
  return head === undefined ? null : Number(head)
}

function spelledValue(text: string): number | null {
  const lower = text.toLowerCase()
  if (lower === 'half a') return 0.5
  if (lower === 'an' || lower === 'a') return 1
  if (lower === 'a dozen') return 12
  let sum = 0
  for (const part of lower.split(/[- ]/)) {
    const value = wordValue[part]
    if (value === undefined) return null
    sum += value
  }
  return sum
}

function unitAfter(
  rest: string,
  mostBetween: number,
): { unit: CountUnit; noun: string; length: number; distance: number } | null {
  const space = /^[\s-]*/.exec(rest)?.[0].length ?? 0
  let at = space
  for (let i = 0; i < mostBetween; i++) {
    const here = rest.slice(at)
    for (const { unit, pattern } of anyUnit.test(here) ? unitPatterns : []) {
      const noun = pattern.exec(here)?.[0]
      if (noun === undefined) continue
      // "email addresses and passwords of": the noun itself; "customer accounts": the last noun of the run.
      const more =
        /^\s+(accounts?|records?|users|addresses|names|numbers|members|customers|profiles)(?![\p{L}])/iu.exec(
          here.slice(noun.length),
        )
      const combined = more === null ? noun : here.slice(0, noun.length + more[0].length)
      if (
        more === null &&
        mostBetween > 2 &&
        oneOfThem.test(noun) &&
        ownedThing.test(here.slice(noun.length))
      )
        break
      return {
        unit: more === null ? unit : (unitOf(more[1] ?? '') ?? unit),
        noun: combined.toLowerCase(),
        length: at + combined.length,
        distance: i,
      }
    }
    // Pages decoded with the wrong table have control characters where an apostrophe was.
    const word = /^[\p{L}\p{N}\u0080-\u009f’'./&-]+/u.exec(here)?.[0]
    if (word === undefined || breakers.test(word)) return null
    at += word.length
    // "120 current and former employees", but not "39 apps, we found records".
    const gap = (
      listed.test(word) ? /^(?:,? (?:and|or|&) |,?[\s-]+)/ : /^(?:[\s-]+|\s*\(\p{Lu}{2,8}\)\s+)/u
    ).exec(rest.slice(at))?.[0]
    if (gap === undefined) return null
    at += gap.length
  }
  return null
}

/** "104 customer API tokens", "12 employee mailboxes": what is counted belongs to them. */
const oneOfThem = /^(?:customer|client|employee|patient|member|user)$/i
const ownedThing = wording`
  ${/^ /}<2 words'-> {token+|key+|secret+|mailbox|mailboxes|environment+|portal+|ticket+|certificate+|session+
    |laptop+|device+|contract+|server+|host+}~`

/** From this many people on, American law wants a breach of health data told to the media: seldom its size. */
const reportable = 500

const isPlural = (noun: string): boolean => /s$|people|personnel|staff|children|men$/.test(noun)

/** Features of one number for "is this the size of this breach?". */
export function countFeatures(
  reading: Reading,
  mention: CountMention,
  all: readonly CountMention[],
  features: Features,
): void {
  for (const feature of documentFeatures(reading)) features.add(feature)
  const { sentence, voice, start, end, unit, noun, count } = mention
  contextFeatures(sentence, voice, start, end, features)
  governorFeatures(sentence, start, end, features)
  eventAroundFeatures(reading.model, sentence, features)
  if (tellsSize(sentence, start, end)) features.add('told')
  features.word('unit=', unit)
  features.word('noun=', noun)
  features.add(`size=${Math.floor(Math.log10(Math.max(1, count)))}`)
  features.add(`round=${/[1-9]0{3,}$/.test(String(count))}`)
  if (noun === '') features.add('no-noun')
  const words = reading.model.text.slice(start, end)
  if (isUnique(words)) features.add('unique')
  if (!/\d/.test(words)) features.add('spelled')
  if (count > 1 && noun !== '' && !isPlural(noun)) features.add('singular')
  if (count === reportable) features.add('reportable')
  if (/\d,\d{3}/.test(words)) features.add('exact')
  const document = summaryOf(all)
  const others = all.length - (document.timesByCount.get(count) ?? 0)
  if (document.largest <= count) {
    features.add('largest')
    features.word('largest:', unit)
  }
  if (others === 0) features.add('only')
  if (all[0] === mention) features.add('first')
  const before = document.othersBefore.get(mention) ?? 0
  features.add(`before=${Math.min(3, before)}`)
  if (hasOther(document.uniqueByCount, count)) features.add('beside-unique')
  const beside = unitsBeside(document, count)
  for (const other of beside) {
    features.word('beside=', other)
    features.add(`beside=${other}:${unit}`)
  }
  const near = document.bySentence.get(sentence)
  if (near !== undefined) {
    for (const other of unitsBeside(near, count)) features.add(`with=${other}:${unit}`)
    if (near.most > count) features.add('with-larger')
    if (near.least < count) features.add('with-smaller')
  }
  const kind = documentFeatures(reading)[0] ?? ''
  const rank = document.topCounts.filter((other) => other > count).length
  features.add(`${kind} rank=${rank} of ${Math.min(others, 3)}`)
  features.add(`${kind} before=${Math.min(2, before)}`)
  features.add(`${kind} unit=${unit} beside=${beside.slice(0, 2).join(',')}`)
  const size = Math.min(3, Math.floor(Math.log10(Math.max(1, count)) / 1.5))
  const largestOther = document.distinctTop.find((other) => other !== count) ?? 1
  const ratio = others === 0 ? 0 : Math.log10(Math.max(1, largestOther) / Math.max(1, count))
  features.add(`ratio=${Math.max(-1, Math.min(3, Math.round(ratio)))}:${size}`)
  features.add(`times=${Math.min(all.length - others, 3)}`)
  features.add(`others=${Math.min(others, 6)}`)
}
