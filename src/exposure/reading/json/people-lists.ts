/**
 * A list of people inside a record, such as the contacts of a client, or of messages that people wrote, and where it
 * stands: `sites.contacts`.
 */
export interface PeopleList {
  readonly path: string
  readonly people: readonly object[]
}

const isAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/
const namesSomebody =
  /name$|^(?:nom|prenom|nombre|apellidos?|nome|cognome|sobrenome|naam|navn|namn|imie|nazwisko|имя|фамилия|氏名|名前|姓名|이름)$/i
const isDay = /^(?:\d{4}-\d\d?-\d\d?(?:T|$)|\d\d?[./-]\d\d?[./-]\d{4}$)/
const isOfBirth =
  /birth|\bdob\b|^born|geburt|naissance|nacimiento|nascimento|nascita|geboorte|urodzenia|narozeni|рожд|生年月日|出生/i
/** Who wrote a message, when, and what it says, as programs for messages call it. */
const partsOfMessage = [
  /^(?:from|sender|author|user|username)(?:_?name)?$/i,
  /^(?:date|time|timestamp|ts|sent|sent_?at|created_?at)$/i,
  /^(?:text|body|message|content)$/i,
] as const
/** A conversation has more; one or two remarks on a record stay with it. */
const fewestMessages = 3
/** Records are seldom nested deeper; further in, lists stay where they are. */
const deepest = 6

/**
 * Takes the lists of people out of a record: each has a name and an address or a day of birth of its own, so that a
 * row of the outer record cannot stand for them; and those of messages. What is left of the record comes back as `rest`, unchanged where there are none.
 */
export function takePeopleLists(record: unknown): {
  readonly rest: unknown
  readonly lists: readonly PeopleList[]
} {
  const lists: PeopleList[] = []
  const rest = without(record, '', 0, lists)
  return { rest, lists }
}

function without(value: unknown, path: string, depth: number, lists: PeopleList[]): unknown {
  if (typeof value !== 'object' || value === null || depth > deepest) return value
  if (Array.isArray(value)) {
    if (depth > 0 && (isListOfPeople(value) || isListOfMessages(value))) {
      lists.push({ path, people: value })
      return undefined
    }
    const kept = value.map((item) => without(item, path, depth + 1, lists))
    return kept.some((item, i) => item !== value[i]) ? kept : value
  }
  let changed: Record<string, unknown> | null = null
  for (const [key, inner] of Object.entries(value)) {
    const kept = without(inner, path === '' ? key : `${path}.${key}`, depth + 1, lists)
    if (kept === inner) continue
    changed ??= { ...value }
    if (kept === undefined) delete changed[key]
    else changed[key] = kept
  }
  return changed ?? value
}

/** Most of them have both: some lack an address. */
function isListOfPeople(items: readonly unknown[]): items is readonly object[] {
  const people = items.filter((item) => typeof item === 'object' && item !== null && isPerson(item))
  return (
    people.length > 0 &&
    people.length >= items.length / 2 &&
    items.every((item) => typeof item === 'object' && item !== null && !Array.isArray(item))
  )
}

/** Most of them say who wrote what, and when. */
function isListOfMessages(items: readonly unknown[]): items is readonly object[] {
  if (items.length < fewestMessages) return false
  return (
    items.every((item) => typeof item === 'object' && item !== null && !Array.isArray(item)) &&
    items.filter((item) => typeof item === 'object' && item !== null && isMessage(item)).length >=
      items.length / 2
  )
}

const isMessage = (item: object): boolean => {
  const keys = Object.keys(item)
  return partsOfMessage.every((part) => keys.some((key) => part.test(key)))
}

const isPerson = (item: object): boolean => {
  const entries = Object.entries(item)
  return (
    entries.some(
      ([key, cell]) =>
        typeof cell === 'string' &&
        (isAddress.test(cell) || (isOfBirth.test(key) && isDay.test(cell))),
    ) &&
    entries.some(
      ([key, cell]) =>
        namesSomebody.test(key) &&
        typeof cell === 'string' &&
        /\p{L}/u.test(cell) &&
        !isAddress.test(cell),
    )
  )
}

/** The cell by which a record is known, so that its people can be told to be of it: `["clientId", "CL-7"]`. */
export function keyOf(record: unknown): readonly [string, string] | null {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return null
  for (const [key, cell] of Object.entries(record)) {
    const isKey = /^_?id$|[a-z](?:_id|Id|ID)$/.test(key)
    if (isKey && (typeof cell === 'string' || typeof cell === 'number')) return [key, String(cell)]
  }
  return null
}
