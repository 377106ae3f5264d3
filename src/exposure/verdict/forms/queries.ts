/**
 * How addresses, phone numbers and names are brought to one form before they are compared, and how a form becomes a
 * key. Prepared indexes store such keys, so whoever changes a form (or `companyForm`) must raise `indexVersion`.
 */
import { bulk, name, type BulkSql } from '#store/bulk-sql.ts'
import type { RoleColumns } from '../roles.ts'

const nothing = bulk`null::varchar`

/**
 * Hashes are cut to 52 bits, so that JavaScript holds them exactly. DuckDB gives null a hash of its own; here it stays
 * null, or two missing values would count as the same. `given` is an expression that is null whenever `value` is, and
 * cheaper to evaluate.
 */
export const fastKey = (value: BulkSql, given: BulkSql = value): BulkSql =>
  bulk`(case when ${given} is not null then (hash(${value}) >> 12)::bigint end)`

/**
 * For looking up in a set of keys without null. The test for null is left out because DuckDB evaluates an expression
 * twice when a case names it twice; for phone numbers that is half of all the work.
 */
export const lookupKey = (value: BulkSql): BulkSql => bulk`(hash(${value}) >> 12)::bigint`

/** The key of an address as every row of a leak is compared by it: without regard to case, and not trimmed. */
export const addressKey = (address: BulkSql): BulkSql => fastKey(bulk`lower(${address})`, address)

export const column = (of: string | null): BulkSql => (of === null ? nothing : name(of))

export const fullName = ({ name: parts }: RoleColumns): BulkSql => {
  const [first, second] = parts
  if (first === undefined) return nothing
  return second === undefined ? name(first) : bulk`concat_ws(' ', ${name(first)}, ${name(second)})`
}

export const emailForm = (value: BulkSql): BulkSql => bulk`lower(trim(${value}))`

/** Trims only where a space is seen: `trim` tests for every kind of space, which is slow over millions of addresses. */
export const emailLookup = (value: BulkSql): BulkSql =>
  lookupKey(
    bulk`lower(case when starts_with(${value}, ' ') or ends_with(${value}, ' ') then trim(${value}) else ${value} end)`,
  )

/** The last nine digits, so that a number is the same with and without its country code; extensions are cut off. */
export const phoneForm = (value: BulkSql): BulkSql => bulk`nullif(${phoneDigits(value)}, '')`

export const phoneDigits = (value: BulkSql): BulkSql => bulk`
  (case when length(${value}) >= 7 then right(regexp_replace(
    regexp_replace(lower(${value}), ${String.raw`\s*(x|ext\.?|#)\s*\d+\s*$`}, ''),
    ${String.raw`\D`}, '', 'g'), 9) end)`

/** Letters without accents, the words in alphabetical order: "Last, First" is "First Last". */
export const nameForm = (value: BulkSql): BulkSql => bulk`
  nullif(array_to_string(list_sort(string_split_regex(strip_accents(lower(${value})),
    ${String.raw`[^\pL]+`})), ''), '')`

/** Name and company as written, for a first pass over millions of rows that is cheaper than the careful forms. */
export const rawPair = (roles: RoleColumns): BulkSql =>
  roles.name.length === 0 || roles.company === null
    ? bulk`null::bigint`
    : lookupKey(bulk`lower(${fullName(roles)}) || '|' || lower(${name(roles.company)})`)

/** How a form becomes a key: by DuckDB's hash or, for an index, by HMAC-SHA-256 cut to 128 bits. */
export type KeyForm = { readonly kind: 'fast' } | { readonly kind: 'keyed'; key: Uint8Array }

/** HMAC-SHA-256 (RFC 2104) in SQL, for keys of up to 64 bytes. */
export const keyed = (key: Uint8Array, value: BulkSql): BulkSql => {
  const pad = (byte: number): string =>
    Buffer.from(Array.from({ length: 64 }, (_, i) => (key[i] ?? 0) ^ byte)).toString('hex')
  return bulk`left(sha256(unhex(${pad(0x5c)}) || unhex(sha256(unhex(${pad(0x36)}) || encode(${value})))), 32)`
}

export const toKey = (form: KeyForm, value: BulkSql): BulkSql =>
  form.kind === 'fast' ? fastKey(value) : fastKey(keyed(form.key, value))

export const pairText = bulk`nullif(name_form, '') || '|' || company_form`
