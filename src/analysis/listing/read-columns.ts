import { classByColumn } from '#data/column-names.ts'
import type { DataClassId } from '#data/data-classes.ts'
import { columnHeads } from '#data/listing-words.ts'
import { allMatches } from '../screen/sentence-pattern.ts'
import { anyOf } from '../wording.ts'

/** One column that a post says the data has. */
export interface ListedField {
  readonly class: DataClassId
  /** Whether the post says that the data has none of it: "no cards inside". */
  readonly lacks: boolean
  readonly start: number
  readonly end: number
}

/** "Fields: name, e-mail, phone" on a line of its own or behind a sentence. */
const fieldLine = new RegExp(
  String.raw`(?:^|(?<=[.!?] ))(?:\[/?\w{1,8}\]|[^\p{L}\n]){0,12}${anyOf(columnHeads)}\s*[:=>]+\s*(?:\[/?\w{1,8}\]\s*)*([^\n]+)`,
  'gimu',
)

/** "email:md5:name:dob" on a line of its own or in one: how combined lists are written. */
export const colonLine = /(?<![\w:/.])[a-z][a-z0-9_]*(?::[a-z][a-z0-9_]*){2,}(?![\w:/])/gi

/** The columns that a post names. */
export function listFields(text: string): readonly ListedField[] {
  const all: ListedField[] = []
  const lists = allMatches(fieldLine, text).map((match) => {
    const list = match[1] ?? ''
    return { list, from: match.index + match[0].length - list.length, between: /[^,;|/\t()+]+/g }
  })
  for (const match of allMatches(colonLine, text))
    lists.push({ list: match[0], from: match.index, between: /[^:]+/g })
  for (const match of bareLists(text)) {
    const isKnown = lists.some(
      ({ list, from }) => match.index < from + list.length && match.index + match[0].length > from,
    )
    if (!isKnown && mostAreColumns(match[0]))
      lists.push({ list: match[0], from: match.index, between: /[^,;|/\t()+]+/g })
  }
  for (const { list, from, between } of lists) {
    const found: ListedField[] = []
    for (const item of list.matchAll(between)) {
      const id = classOfColumn(item[0])
      if (id === undefined) continue
      const lead = /^\s*/.exec(item[0])?.[0].length ?? 0
      const start = from + item.index + lead
      found.push({ class: id, lacks: false, start, end: start + item[0].trim().length })
    }
    // "title, fname, lname": how somebody is addressed.
    const isAddressed = found.some((field) => field.class === 'name')
    // A postcode or town beside the street is part of the address.
    const hasStreet = found.some((field) => field.class === 'physical-address')
    for (const field of found) {
      const written = wordsApart(text.slice(field.start, field.end))
      if (isAddressed && written === 'title') continue
      const isPart = hasStreet && partOfAddress.test(written)
      all.push(isPart ? { ...field, class: 'physical-address' } : field)
    }
  }
  return [...all, ...lackedFields(text)]
}

/** "No cards or passwords", "not inside: email": short words that are no phrase of a report. */
function lackedFields(text: string): readonly ListedField[] {
  return allMatches(lacked, text).flatMap((match) => {
    const list = match[1] ?? ''
    const from = match.index + match[0].length - list.length
    return [...list.matchAll(/[\p{L}]+(?: numbers?)?/gu)].flatMap(({ 0: item, index }) => {
      const id = classByShort.get(item.toLowerCase())
      return id === undefined
        ? []
        : [{ class: id, lacks: true, start: from + index, end: from + index + item.length }]
    })
  })
}
const lacked =
  /(?:^|(?<=[.,;!:\n] ?))\W*(?:there (?:is|are) |we have |i have )?(?:no|without|not inside|not included)\s*:?\s+((?:\p{L}+(?:,? (?:or|and|nor) |, ?| ?\/ ?))*\p{L}+)/gimu
const shortNames: readonly (readonly [DataClassId, string])[] = [
  ['payment-card', 'card cards cc ccs cvv'],
  ['password', 'password passwords pass passes hash hashes'],
  ['email-address', 'email emails mail mails'],
  ['phone-number', 'phone phones'],
  ['government-issued-id', 'ssn ssns passport passports ids'],
  ['financial-account', 'iban ibans'],
]
const classByShort: ReadonlyMap<string, DataClassId> = new Map(
  shortNames.flatMap(([id, words]) => words.split(' ').map((word) => [word, id] as const)),
)

/** "name / email / address / contract", "mail, pass (sha1), weight": columns without a word before them. */
const noted = String.raw`[\p{L}_][\p{L}\d_ ]{0,24}`
const column = String.raw`${noted}(?:\([^)\n]{1,16}\))?`
const separator = '[/|;,+]'
const opens = String.raw`(?<![\p{L}\d@/.])`
export const bareList = new RegExp(
  String.raw`${opens}${column}(?:\s?${separator}\s?${column}){2,}`,
  'uy',
)
/** What ends the first column of a list, and as much before it as may be that column. */
const endsColumn = new RegExp(
  String.raw`${separator}(?<=${opens}(${noted}\s?)${separator})|\((?<=${opens}(${noted})\()`,
  'gu',
)

/** Every list of columns without a word before it. Hardly any word begins one, so they are sought by what ends their first column. */
export function bareLists(text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  let end = 0
  for (const { 1: listed, 2: noted, index } of allMatches(endsColumn, text)) {
    if (index < end) continue
    const first = index - (listed ?? noted ?? '').length
    // Where the list before took some of it, the rest may be a column too.
    const last = first < end ? index - 1 : first
    for (let at = Math.max(first, end); at <= last; at++) {
      bareList.lastIndex = at
      const list = bareList.exec(text)
      if (list === null) continue
      found.push(list)
      end = bareList.lastIndex
      break
    }
  }
  return found
}
/** Whether most items of a list are names of columns. */
export const mostAreColumns = (list: string): boolean => {
  const items = list.split(/[/|;,+]/)
  const known = items.filter((item) => classOfColumn(item) !== undefined).length
  return known >= 2 && known * 2 >= items.length
}

/** `BillingCity`, `billing_city` and `Billing-City` alike: "billing city". */
const wordsApart = (written: string): string =>
  plainLetters(written)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[_-]+|\s+/g, ' ')

const partOfAddress =
  /\b(?:zip|post|city|country|state|region|town|kod|miasto|cp|cep|plz|ort|ville|ciudad|cidade|citta|cap|provincia|codigo|code postal|mesto|psc)\b|(?:zip|post)/i

/** "imię", "contraseña", "adı" as columns have them: without marks on the letters. */
const plainLetters = (written: string): string =>
  /[\u0080-\uffff]/.test(written)
    ? written
        .normalize('NFD')
        .replace(/\p{Mn}/gu, '')
        .replace(/[łøıß]/giu, (letter) => asPlain[letter.toLowerCase()] ?? letter)
        .normalize('NFC')
    : written
const asPlain: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', ı: 'i', ß: 'ss' }

/** The class of a column by its name: `first_name`, `homeAddress`, `password (bcrypt)`, `phone number`. */
function classOfColumn(written: string): DataClassId | undefined {
  const plain = wordsApart(written.replace(/\([^)]*\)|["'`.[\]]/g, ' ')).trim()
  // "no passwords" names what the data lacks.
  if (plain === '' || plain.split(' ').length > 4 || /^(?:no|without|minus) /.test(plain))
    return undefined
  const whole = classByColumn.get(plain) ?? classByColumn.get(plain.replace(/s$/, ''))
  if (whole !== undefined) return whole
  // "customer email", "billing address", "phone number": the last words, then without "number".
  const words = plain
    .replace(/ (?:numbers?|no|nr|nums?|json|txt|enc|encrypted|full)$/, '')
    .split(' ')
  for (let from = 0; from < words.length; from++) {
    const tail = words.slice(from).join(' ')
    const known = classByColumn.get(tail) ?? classByColumn.get(tail.replace(/s$/, ''))
    if (known !== undefined) return known
  }
  return undefined
}
