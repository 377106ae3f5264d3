import type { Statement, StatementField } from '#cases/index.ts'
import type { DateKind } from '#data/vocabulary.ts'
import { findCountMentions } from '../facts/count-mentions.ts'
import { findDataClassMentions, type DataClassMention } from '../facts/data-class-mentions.ts'
import { dataNamed } from '../facts/data-named.ts'
import { findDateMentions, type DateMention } from '../facts/date-mentions.ts'
import type { Reading } from '../reading.ts'
import { state } from '../state.ts'
import {
  entryAt,
  filledIn,
  type Filing,
  type FilingEntry,
  type FilingTopic,
} from './read-filing.ts'

/** Who notifies an authority speaks for itself. */
const ofNotifier = { modality: 'confirmed', assertedBy: 'victim' } as const
const extractor = 'filing@1'
const confidence = 0.95

/** States the figures, the days and the processor that a form gives by its labels; nothing where there is no form. */
export function stateFiling(reading: Reading): Statement[] {
  const { filing } = reading
  if (filing === null) return []
  const dates = findDateMentions(reading)
  const daysIn = (spans: readonly FilingEntry['value'][]): readonly DateMention[] =>
    dates.filter((each) => isIn(spans, each))
  return [
    ...stateAffected(reading, filing),
    ...(['occurred', 'discovered'] as const).flatMap((kind) =>
      stateDays(reading, kind, daysIn(filledIn(filing, kind))),
    ),
    ...stateDays(reading, 'disclosed', daysIn(toldOrFiled(filing))),
    ...stateClasses(reading, filing),
    ...filledIn(filing, 'processor').map((at) =>
      state(
        reading,
        'thirdParty',
        { name: reading.model.text.slice(at.start, at.end), role: 'processor' },
        { ...at, confidence, extractor, voice: ofNotifier },
      ),
    ),
  ]
}

/** The day on which those affected were told, and that of the form itself only where it gives no such day. */
function toldOrFiled(filing: Filing): readonly FilingEntry['value'][] {
  const told = filledIn(filing, 'told')
  return told.length > 0 ? told : filledIn(filing, 'filed')
}

/** How many people it concerns. Those who live where the form is filed are only a part of them, and are left out. */
function stateAffected(reading: Reading, filing: Filing): Statement[] {
  const spans = filledIn(filing, 'affected')
  const [figure] = spans.flatMap((span) => readFigure(reading, span) ?? [])
  if (figure === undefined) return []
  const { count, start, end } = figure
  return [
    state(
      reading,
      'recordCount',
      { count, unit: 'people', scope: 'victim' },
      { start, end, confidence, extractor, voice: ofNotifier },
    ),
  ]
}

/** The first number of a line, with whatever its thousands are parted; "1.2 million" as in any text. */
function readFigure(
  reading: Reading,
  span: FilingEntry['value'],
): { readonly count: number; readonly start: number; readonly end: number } | undefined {
  const found = wholeNumber.exec(reading.model.text.slice(span.start, span.end))
  if (found === null) return findCountMentions(reading).find((each) => isIn([span], each))
  const [whole, digits = ''] = found
  const start = span.start + whole.length - digits.length
  return { count: Number(digits.replaceAll(/\D/g, '')), start, end: start + digits.length }
}

const wholeNumber =
  /^\D{0,20}(\d{1,3}(?:[ .,'’\u00a0\u202f]\d{3})+|\d+)(?!\d)(?!\s*(?:thousand|million|billion))/u

/** What was taken, by the list behind its label; that label itself may name what is always with it. */
function stateClasses(reading: Reading, filing: Filing): Statement[] {
  const lines = filing.entries
    .filter(({ topic }) => topic === 'types')
    .map(({ label, value }) => ({ start: label.start, end: value.end }))
  return findDataClassMentions(reading)
    .filter(
      (each) =>
        isIn(lines, each) && !isOnlyWhole(each) && !isCondition(reading.model.text, each.start),
    )
    .map((mention) =>
      state(reading, 'dataClass', dataNamed(reading, mention, true), {
        start: mention.start,
        end: mention.end,
        confidence,
        extractor,
        voice: ofNotifier,
      }),
    )
}

/** "Card number (in combination with a password or PIN for the account)": what only makes the number one that counts. */
const isCondition = (text: string, at: number): boolean =>
  /\(in combination with [^()\n]*$/i.test(text.slice(Math.max(0, at - 160), at))

/** "Categories of personal data": the word for the whole, of which the list is the parts. */
const isOnlyWhole = ({ class: id }: DataClassMention): boolean => id === 'personal-information'

/** "4 March 2026", "3/2/2026 - 3/9/2026", or days one below the other: what lies between the first and the last. */
function stateDays(reading: Reading, kind: DateKind, days: readonly DateMention[]): Statement[] {
  const [first] = days
  if (first === undefined) return []
  const last = kind === 'occurred' ? (days.at(-1) ?? first) : first
  const value = { kind, from: first.from, to: last.to > first.to ? last.to : first.to }
  return [
    state(reading, 'date', value, {
      start: first.start,
      end: last.end,
      confidence,
      extractor,
      voice: ofNotifier,
    }),
  ]
}

const isIn = (
  spans: readonly FilingEntry['value'][],
  { start, end }: { readonly start: number; readonly end: number },
): boolean => spans.some((span) => span.start <= start && end <= span.end)

/** What may be read in the usual way from a line of a form, by what the line is about. */
const readable: Readonly<Record<FilingTopic, readonly StatementField[]>> = {
  entity: ['victim', 'sector'],
  processor: [],
  affected: [],
  residents: [],
  occurred: [],
  discovered: [],
  told: [],
  filed: [],
  types: [],
  offered: ['support'],
  profile: ['sector', 'place'],
  description: ['technique', 'platform', 'dataClass', 'thirdParty', 'actor', 'brand'],
}

/** Whether a statement may rest on the place where it stands: the address of who signs a form says nothing of the breach. */
export function isReadable({ filing, model }: Reading, { field, start }: Statement): boolean {
  const entry = filing === null ? undefined : entryAt(filing, start)
  if (entry === undefined) return true
  const { topic, value } = entry
  // "Were services offered: No"
  if (topic === 'offered' && /^no\b/i.test(model.text.slice(value.start, value.end))) return false
  return topic !== null && readable[topic].includes(field)
}
