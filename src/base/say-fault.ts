import type { z } from 'zod'

type Issue = z.core.$ZodIssue
/** What `safeParse` asks for words about: an issue whose message is yet to be written. */
type IssueToSay = z.core.$ZodRawIssue

/**
 * A fault in words, with its place: `affected[2].count: expected a number, found text`. It names kinds, sizes and fields,
 * never a value: that may be a person's. The message of the issue must name what was expected, as `sayExpected` and the
 * messages of our own schemas do; `whole` is what the place is called where the fault lies in no field.
 */
export const sayFault = (issue: Issue, whole: string): string =>
  `${placeOf(issue.path, whole)}: expected ${issue.message}, found ${sayFound(issue)}`

/** `affected[2].count` */
const placeOf = (path: readonly PropertyKey[], whole: string): string =>
  path.length === 0
    ? whole
    : path
        .map((part, i) =>
          typeof part === 'number' ? `[${part}]` : `${i === 0 ? '' : '.'}${String(part)}`,
        )
        .join('')

/** What a schema without words of its own expected: "text of at most 300 characters". */
export function sayExpected(issue: IssueToSay): string {
  switch (issue.code) {
    case 'invalid_type':
      return kindWords[issue.expected] ?? issue.expected
    case 'invalid_value':
      return oneOf(issue.values)
    case 'too_small':
      return issue.origin === 'string' && issue.minimum === 1
        ? 'text'
        : sized(issue, `at least ${count(issue.minimum)}`)
    case 'too_big':
      return sized(issue, `at most ${count(issue.maximum)}`)
    case 'invalid_format':
      return formatWords[issue.format] ?? `text of the form ${issue.pattern ?? issue.format}`
    case 'not_multiple_of':
      return `a multiple of ${count(issue.divisor)}`
    case 'unrecognized_keys':
      return 'no other fields'
    case 'invalid_union':
      return Array.isArray(issue.options)
        ? oneOf(issue.options)
        : [...new Set(issue.errors.flatMap(([first]) => first?.message ?? []))].join(', or ')
    case 'invalid_key':
      return 'other names of fields'
    case 'invalid_element':
    case 'custom':
      return 'another value'
  }
}

const kindWords: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  undefined: 'nothing',
}

const formatWords: Readonly<Record<string, string>> = {
  date: 'a day as YYYY-MM-DD',
  datetime: 'an ISO 8601 instant with its offset, such as 2026-06-05T18:20:00Z',
  email: 'an email address',
  url: 'a web address',
  base64: 'base64',
}

const count = (number: number | bigint): string => number.toLocaleString('en')

const sized = ({ origin }: { readonly origin: string }, limit: string): string =>
  origin === 'string'
    ? `text of ${limit} characters`
    : origin === 'array'
      ? `a list of ${limit}`
      : `a number of ${limit}`

const oneOf = (values: readonly unknown[]): string => {
  const words = values.map((value) => JSON.stringify(value)).join(', ')
  return values.length === 1 ? words : `one of ${words}`
}

/** What was found instead: its kind, or its size where that is the fault. */
function sayFound(issue: Issue): string {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => JSON.stringify(key.slice(0, 60))).join(', ')
  }
  const found = valueAt(issue)
  if (issue.code === 'too_small' || issue.code === 'too_big') return sayOffSize(found, issue.code)
  const isOfOtherKind = issue.code === 'invalid_type' || typeof found !== 'string'
  if (isNothing(found) || (isOfOtherKind && issue.code !== 'custom')) return sayKind(found)
  return 'something else'
}

/** The issue of a union lies at the field that tells its kinds apart, and holds the object around that. */
const valueAt = (issue: Issue): unknown =>
  issue.code === 'invalid_union' && issue.discriminator !== undefined
    ? (issue.input as Readonly<Record<string, unknown>>)[issue.discriminator]
    : issue.input

const isNothing = (found: unknown): boolean => found === undefined || found === null || found === ''

function sayOffSize(found: unknown, fault: 'too_small' | 'too_big'): string {
  if (found === '') return 'empty text'
  if (typeof found === 'string') return `${count(found.length)}`
  if (Array.isArray(found)) return found.length === 0 ? 'an empty one' : `${count(found.length)}`
  return fault === 'too_small' ? 'a smaller one' : 'a larger one'
}

function sayKind(found: unknown): string {
  if (found === null) return 'null'
  if (found === '') return 'empty text'
  if (typeof found === 'boolean') return String(found)
  if (Number.isNaN(found)) return 'no number'
  if (typeof found === 'number' && !Number.isInteger(found)) return 'a fraction'
  return kindWords[Array.isArray(found) ? 'array' : typeof found] ?? typeof found
}
