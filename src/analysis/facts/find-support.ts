import type { StatementOf, StatementValues } from '#cases/index.ts'
import * as words from '#data/support-words.ts'
import type { Reading } from '../reading.ts'
import { partPattern, sentencePattern } from '../screen/sentence-pattern.ts'
import type { Sentence } from '../text-model.ts'
import { anyOf, wording } from '../wording.ts'
import { findDateMentions } from './date-mentions.ts'
import { state } from '../state.ts'

type Support = StatementValues['support']

const extractor = 'support@1'
const byPublisher = { modality: 'reported', assertedBy: 'publisher' } as const

/**
 * Finds the help that those concerned offer to the people affected: monitoring that they pay for, a number to call, a
 * site, and the last day to enrol. Letters print the numbers of credit bureaus and offices beside their own; those
 * are left out.
 */
export function findSupport(reading: Reading): StatementOf<'support'>[] {
  if (reading.listing !== null) return []
  const found: StatementOf<'support'>[] = []
  const add = (sentence: Sentence, at: number, text: string, value: Support): void => {
    if (found.some((each) => each.value.kind === value.kind && each.value.detail === value.detail))
      return
    const start = sentence.start + at
    const span = { start, end: start + text.length }
    if (reading.isOfOther(start)) return
    const { modality, assertedBy } = reading.voiceOf(start, span.end)
    if (modality === 'denied') return
    // Sellers "offer" as well, and the voice may be taken for theirs; help is offered by those concerned.
    const said = modality === 'confirmed' ? { modality, assertedBy } : byPublisher
    found.push(
      state(reading, 'support', value, {
        start: span.start,
        end: span.end,
        voice: said,
        confidence: 0.8,
        extractor,
      }),
    )
  }
  const enrolling: Sentence[] = []
  for (const sentence of reading.model.sentences) {
    if (sentence.kind === 'boilerplate') continue
    if (enrols.test(sentence)) enrolling.push(sentence)
    const offer =
      offers.test(sentence) && !notOffered.test(sentence) ? monitoring.exec(sentence) : null
    if (offer !== null)
      add(sentence, offer.index, offer[0], { kind: 'monitoring', detail: plain(offer[0]) })
    if (isOfOffice.test(sentence) && !ownLine.test(sentence)) continue
    if (calls.test(sentence)) {
      for (const match of phone.all(sentence))
        if (isPhone(sentence, match))
          add(sentence, match.index, match[0], { kind: 'helpline', detail: match[0] })
    }
    if (dedicated.test(sentence) || enrols.test(sentence)) {
      for (const match of link.all(sentence)) {
        const [text] = match
        if (text.length > 0) add(sentence, match.index, text, { kind: 'website', detail: text })
      }
    }
  }
  if (enrolling.length > 0) addDeadlines(reading, new Set(enrolling), add)
  return found
}

/** "You must enrol by 31 December 2026": a day that was still to come when the text was written. */
function addDeadlines(
  reading: Reading,
  enrolling: ReadonlySet<Sentence>,
  add: (sentence: Sentence, at: number, text: string, value: Support) => void,
): void {
  const days = findDateMentions(reading)
  for (const { sentence, start, end, from, to, shape, left } of days) {
    if (!enrolling.has(sentence) || shape !== 'day' || from !== to) continue
    if (!until.test(sentence, left)) continue
    const at = start - sentence.start
    const told = sentence.text.slice(at, end - sentence.start)
    const last = days
      .filter((day) => day.end < start && day.from === day.to)
      .map((day) => day.to)
      .toSorted()
      .at(-1)
    add(sentence, at, told, {
      kind: 'deadline',
      detail: withYear.test(told) ? from : notBefore(from, last),
    })
  }
}

const withYear = /\b(?:19|20)\d\d\b/
/** "Before Dec. 31", in a text of September: the day of the year that follows the last one told. */
function notBefore(day: string, told = day): string {
  const years =
    Number(told.slice(0, 4)) - Number(day.slice(0, 4)) + (told.slice(5) > day.slice(5) ? 1 : 0)
  return day < told ? Temporal.PlainDate.from(day).add({ years }).toString() : day
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()

const offers = sentencePattern(wording`${words.offering}`)
const notOffered = sentencePattern(wording`${words.notOffered}`)
const term = String.raw`(?:${anyOf(words.terms)}|\d{1,2}[ -](?:years?|months?))['’]?(?: \(\d{1,2}\)| \(\d{1,2} (?:years?|months?)\))?`
const service = anyOf(words.services)
/** "two years of free credit monitoring through Norvane Protect" */
const monitoring = sentencePattern(
  new RegExp(
    String.raw`\b(?:${term} (?:of )?)?(?:${anyOf(words.free)}[ ,]+(?:and )?)*${service}(?:(?:,| and|,? as well as) (?:[\p{Ll}-]+ ){0,2}?${service})*(?: services?| coverage| membership)?(?:,? (?:at no (?:cost|charge)(?: to \p{Ll}+)?|free of charge|for free))?(?: for (?:up to )?${term})?(?:,? (?:provided |offered )?(?:through|via|from|by|with) (?:the )?\p{Lu}[\p{L}\p{N}&'’.-]*(?: (?:(?:of|and|&) )?\p{Lu}[\p{L}\p{N}&'’-]*){0,4})?(?: for (?:up to )?${term})?`,
    'u',
  ),
)

const calls = sentencePattern(wording`${words.calling}`)
const phone = sentencePattern(
  /(?<![\p{L}\p{N}.,/$€£#-])(?:\+\d{1,3}[\s.-]?)?(?:\(0?\d{2,4}\)[\s.-]?|\d{1,5}[\s.-])(?:\d{2,4}[\s.-]?){1,4}\d{2,4}(?![\p{L}\p{N}%]|[.,]\d|[-/]\d)/gu,
)
/** A telephone number has seven digits or more, and is no day, span of years or sum of money. */
function isPhone(sentence: Sentence, match: RegExpExecArray): boolean {
  const digits = match[0].replace(/\D/g, '').length
  const before = sentence.text.slice(Math.max(0, match.index - 30), match.index)
  return (
    digits >= 7 &&
    digits <= 15 &&
    !/^(?:19|20)\d\d[\s.-]/.test(match[0]) &&
    !/\b(?:fax|reference|case|code|policy|account|section|number of)[^.;]{0,12}$/i.test(before)
  )
}

/** Sentences about a bureau, an office or a paper, whose numbers and sites are not those of the ones concerned. */
const isOfOffice = sentencePattern(wording`${words.offices}`)
/** "We have set up": theirs, whoever else is named. */
const ownLine = sentencePattern(wording`${words.setUp}`)

const dedicated = sentencePattern(wording`${words.dedicated}`)
const enrols = sentencePattern(wording`${words.enrolling}`)
const link = sentencePattern(
  /(?<![@\p{L}\p{N}.-])(?:https?:\/\/)?(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:[a-z]{2,12})(?:\/[\p{L}\p{N}_~%/-]*(?:[\p{L}\p{N}/]))?(?![\p{L}\p{N}@]|\.\p{L})/giu,
)
const until = partPattern(wording`${words.until}${/ (?:the )?$/}`)
