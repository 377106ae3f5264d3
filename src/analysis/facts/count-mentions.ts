import type { CountUnit } from '#data/vocabulary.ts'
import type { Reading } from '../reading.ts'
import type { Sentence, Voice } from '../text-model.ts'
import { bytesFactor, digitsValue, scaleOf, spelledValue } from './count-value.ts'
import { month } from './date-pattern.ts'
import { countsNothing, currency, measures, numberPattern } from './number-pattern.ts'
import { betweenWords, unitAfter } from './unit-after.ts'
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

/** "From 1.2 million to 800,000" holds two figures and no range; of a range, the upper end counts. */
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
  if (afterHours.test(before) && /\dm$/i.test(whole.trim())) return null
  // "Form 8-K" is no eight thousand.
  if (/\d-[kmb]$/i.test(whole)) return null
  let value = digits === undefined ? spelledValue(word ?? '') : digitsValue(digits)
  if (value === null) return null
  // "tens of thousands" sets no bound; "half the addresses" and "6-digit PINs" count nothing.
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
  // "890.000 phones": what is counted is whole, so the point parts thousands.
  if (unit !== null && unit.unit !== 'bytes' && scale === '' && partsThousands.test(digits ?? ''))
    value *= 1000
  // "Compared it with the 2024 file": the file of that year
  if (
    unit !== null &&
    isYear.test(digits ?? '') &&
    /[^s]$/.test(unit.noun) &&
    ofThatYear.test(before)
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
const isYear = /^(?:19|20)\d\d$/
const ofThatYear = /\b(?:the|a|that|this|its|their|old|earlier) $/i
const partsThousands = /^[1-9]\d{0,2}\.\d{3}$/
/** "06d 11h 32m": minutes on a gang's clock. */
const afterHours = /\d ?h(?:ours?|rs?)?[\s:,]*$/i
const ofMonth = new RegExp(String.raw`\b${month} $`)
