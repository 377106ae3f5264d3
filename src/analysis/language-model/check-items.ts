import { factKey, type Statement, type StatementField, type StatementValues } from '#cases/index.ts'
import { findCountMentions } from '../facts/count-mentions.ts'
import { findDataClassMentions } from '../facts/data-class-mentions.ts'
import { findDateMentions } from '../facts/date-mentions.ts'
import { state } from '../state.ts'
import type { Reading } from '../reading.ts'
import { itemSchema, type ModelItem } from './items.ts'

/** Why something that a model said does not count. */
export const dropReasons = [
  'form',
  'quote not in the text',
  'value not in the quote',
  'general talk',
  'settled by the rules',
  'already said',
] as const
export type DropReason = (typeof dropReasons)[number]

export interface Checked {
  readonly statements: readonly Statement[]
  readonly dropped: Readonly<Record<DropReason, number>>
}

const extractor = 'language-model@1'
/** Not measured, since how sure a model says it is means nothing. */
const confidence = 0.5
const fewestWords = 4

interface Place {
  readonly start: number
  readonly end: number
}

/**
 * Lets through what a model says only where the words bear it out: the quote stands in the text within
 * one sentence, the value stands in the quote, and the rules have not settled the matter otherwise.
 * Voice and denial are read from the text, so that a model can neither confirm nor deny anything.
 */
export function checkItems(
  reading: Reading,
  known: readonly Statement[],
  items: readonly unknown[],
): Checked {
  const dropped = Object.fromEntries(dropReasons.map((reason) => [reason, 0])) as Record<
    DropReason,
    number
  >
  const statements: Statement[] = []
  const said = new Set(known.map(keyOf))
  const settled = settledIn(known)
  for (const raw of items) {
    const parsed = itemSchema.safeParse(raw)
    const checked = parsed.success ? checkItem(reading, settled, parsed.data) : 'form'
    if (typeof checked === 'string') dropped[checked]++
    else if (said.has(keyOf(checked))) dropped['already said']++
    else {
      said.add(keyOf(checked))
      statements.push(checked)
    }
  }
  return { statements, dropped }
}

const keyOf = (statement: Statement): string => `${statement.field} ${factKey(statement)}`

/** The rules decide who is who; a model may name a party only where they found none. */
function settledIn(known: readonly Statement[]): ReadonlySet<ModelItem['field']> {
  const fields = new Set<ModelItem['field']>()
  for (const { field, value } of known) {
    if (field === 'victim' || field === 'actor') fields.add(field)
    if (field === 'thirdParty' && value.name !== null) fields.add(field)
  }
  return fields
}

function checkItem(
  reading: Reading,
  settled: ReadonlySet<ModelItem['field']>,
  item: ModelItem,
): Statement | DropReason {
  const at = findQuote(reading, item.quote)
  if (at === null) return 'quote not in the text'
  const place = findValue(reading, item, at)
  if (place === null) return 'value not in the quote'
  const sentence = reading.sentenceAt(at.start)
  const voice = reading.voiceOf(place.start, place.end)
  if (voice.generic || sentence?.kind === 'boilerplate' || sentence?.section === 'advice')
    return 'general talk'
  if (settled.has(item.field) || hasOtherRole(reading, item)) return 'settled by the rules'
  const denied = voice.modality === 'denied'
  if (denied && item.field !== 'dataClass') return 'general talk'
  const tell = <F extends StatementField>(field: F, value: StatementValues[F]): Statement =>
    state(reading, field, value, { start: at.start, end: at.end, voice, confidence, extractor })
  switch (item.field) {
    case 'victim':
    case 'platform':
    case 'brand':
    case 'product':
      return tell(item.field, { name: item.name })
    case 'thirdParty':
      return tell('thirdParty', { name: item.name, role: item.role })
    case 'actor':
      return tell('actor', { name: item.name, attackGroup: null, aliases: [] })
    case 'dataClass':
      return tell('dataClass', { class: item.class, exposed: !denied })
    case 'recordCount':
      return tell('recordCount', { count: item.count, unit: item.unit, scope: item.scope })
    case 'date':
      return tell('date', { kind: item.kind, from: item.from, to: item.to })
  }
}

/** Where the quote stands; line breaks and runs of spaces may differ, nothing else. */
function findQuote(reading: Reading, quote: string): Place | null {
  const words = quote.trim().split(/\s+/)
  if (words.length < fewestWords) return null
  const pattern = new RegExp(words.map((word) => RegExp.escape(word)).join(String.raw`\s+`), 'u')
  const match = pattern.exec(reading.model.text)
  if (match === null) return null
  const at = { start: match.index, end: match.index + match[0].length }
  const sentence = reading.sentenceAt(at.start)
  return sentence !== undefined && at.end <= sentence.end ? at : null
}

/** Where in the quote the value stands, as the readers of this program see it; null where it does not. */
function findValue(reading: Reading, item: ModelItem, quote: Place): Place | null {
  const within = ({ start, end }: Place): boolean => start >= quote.start && end <= quote.end
  switch (item.field) {
    case 'thirdParty':
      return findWords(reading, item.role, quote) && findWords(reading, item.name, quote)
    case 'victim':
    case 'actor':
    case 'platform':
    case 'brand':
    case 'product':
      return findWords(reading, item.name, quote)
    case 'dataClass':
      return (
        findDataClassMentions(reading).find(
          (mention) => mention.class === item.class && within(mention),
        ) ?? null
      )
    case 'recordCount':
      return (
        findCountMentions(reading).find(
          ({ count, unit, ...at }) => count === item.count && unit === item.unit && within(at),
        ) ?? null
      )
    case 'date':
      return (
        findDateMentions(reading).find(
          ({ from, to, ...at }) => from === item.from && to === item.to && within(at),
        ) ?? null
      )
  }
}

/** Whole words only: "Ace" does not stand in "Acer". */
function findWords(reading: Reading, words: string, { start, end }: Place): Place | null {
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}])${RegExp.escape(words.trim())}(?![\p{L}\p{N}])`,
    'u',
  )
  const match = pattern.exec(reading.model.text.slice(start, end))
  if (match === null) return null
  return { start: start + match.index, end: start + match.index + match[0].length }
}

const rolesOf: Partial<Record<ModelItem['field'], readonly string[]>> = {
  victim: ['victim', 'other'],
  thirdParty: ['third-party', 'other'],
  actor: ['actor', 'other'],
  platform: ['platform', 'other'],
}

/** Whether the rules know the name as somebody else: the publisher is not the victim. */
function hasOtherRole({ entities }: Reading, item: ModelItem): boolean {
  if (!('name' in item)) return false
  const role = entities.roleOf(item.name.toLowerCase())
  const fitting = rolesOf[item.field]
  return role !== undefined && fitting !== undefined && !fitting.includes(role)
}
