import { headerTokens } from '../inventory/read-header.ts'
import type { LeakTable } from '../types.ts'

/** Words that make a column one of keys; what stands beside them says of what. */
const keyWords = new Set('id ids uid uuid guid oid pk key no nr num number nummer ref'.split(' '))
const keyTail = /^(\p{L}{3,})(id|no|nr|num|key|uuid|guid|ref)$/u

/**
 * What the keys of a column are of: `customer_id`, `CustomerNo` and `id_customer` of "customer", `id` of
 * nothing that its name says (""). Null where the name is none of keys.
 */
export function keyedThing(header: string | null): string | null {
  const words = header === null ? [] : headerTokens(header)
  const [first = ''] = words
  const tail = words.length === 1 ? keyTail.exec(first) : null
  if (tail !== null) return singular(tail[1] ?? '')
  const things = words.filter((word) => !keyWords.has(word) && !rowWords.has(word))
  if (words.every((word) => !keyWords.has(word))) return null
  return things.map(singular).join(' ')
}

/** Words for any rows: `customer_entity`, `tbl_users_data`. */
const rowWords = new Set('entity table tbl data'.split(' '))

/** Whether the rows of one table are parts of those of another, by their names: `customer_address` of `customer`. */
export function isPartOf(part: LeakTable, whole: LeakTable): boolean {
  const [first, ...rest] = nameOf(part).filter((word) => !rowWords.has(word))
  return rest.length > 0 && singular(first ?? '') === thingOfRows(whole)
}

const nameOf = ({ source: { file, member, part } }: LeakTable): readonly string[] =>
  headerTokens(part ?? (member ?? file).split('/').at(-1)?.split('.')[0] ?? '')

/** What the rows of a table are, by its last word: `wp_users`, `crm/Users.csv` and the sheet "Users" "user". */
export function thingOfRows(table: LeakTable): string {
  const words = nameOf(table)
  return singular(words.findLast((word) => !rowWords.has(word)) ?? words.at(-1) ?? '')
}

/** Whether `short` stands for the same: `cust` for "customer", `emp` for "employee". */
export const isShortFor = (short: string, whole: string): boolean =>
  short === whole || (short.length >= 3 && !short.includes(' ') && whole.startsWith(short))

const singular = (word: string): string =>
  /[^s]s$/.test(word) ? word.replace(/ies$/, 'y').replace(/s$/, '') : word
