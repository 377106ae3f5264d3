/**
 * How addresses, phone numbers, names and companies are brought to one form before they are compared, and
 * how a form becomes a key. A prepared index keeps such keys: a change of a form makes it useless.
 */
import { formsAnywhere } from '#data/legal-forms.ts'
import { bulk, name, type BulkSql } from '#store/bulk-sql.ts'
import type { RoleColumns } from '../roles.ts'

const nothing = bulk`null::varchar`

/**
 * Hashes are cut to 52 bits, so that they are exact numbers here and in the engine. The engine hashes
 * null as well: what is missing must not equal what is missing elsewhere. `given` is null where the value is, and
 * costs less to look at: the value would be made twice.
 */
export const fastKey = (value: BulkSql, given: BulkSql = value): BulkSql =>
  bulk`(case when ${given} is not null then (hash(${value}) >> 12)::bigint end)`

/**
 * For looking up among keys of which none is null. Shorter by the test for null, for DuckDB evaluates
 * anew what is named twice within a case: of phone numbers the half of all work.
 */
export const lookupKey = (value: BulkSql): BulkSql => bulk`(hash(${value}) >> 12)::bigint`

export const column = (of: string | null): BulkSql => (of === null ? nothing : name(of))

export const fullName = ({ name: parts }: RoleColumns): BulkSql => {
  const [first, second] = parts
  if (first === undefined) return nothing
  return second === undefined ? name(first) : bulk`concat_ws(' ', ${name(first)}, ${name(second)})`
}

export const emailForm = (value: BulkSql): BulkSql => bulk`lower(trim(${value}))`

/** Trimming looks for every kind of space: millions of addresses without any at their ends are spared it. */
export const emailLookup = (value: BulkSql): BulkSql =>
  lookupKey(
    bulk`lower(case when starts_with(${value}, ' ') or ends_with(${value}, ' ') then trim(${value}) else ${value} end)`,
  )

/** The last nine digits: the same number with and without its country code; extensions are cut off. */
export const phoneForm = (value: BulkSql): BulkSql => bulk`nullif(${phoneDigits(value)}, '')`

export const phoneDigits = (value: BulkSql): BulkSql => bulk`
  (case when length(${value}) >= 7 then right(regexp_replace(
    regexp_replace(lower(${value}), ${String.raw`\s*(x|ext\.?|#)\s*\d+\s*$`}, ''),
    ${String.raw`\D`}, '', 'g'), 9) end)`

/** Letters without accents, the words in alphabetical order: "Last, First" is "First Last". */
export const nameForm = (value: BulkSql): BulkSql => bulk`
  nullif(array_to_string(list_sort(string_split_regex(strip_accents(lower(${value})),
    ${String.raw`[^\pL]+`})), ''), '')`

export const companyForm = (value: BulkSql): BulkSql => bulk`
  nullif(regexp_replace(strip_accents(lower(${value})),
    ${String.raw`\b(${formsAnywhere.join('|')})\b|[^\pL\pN]`}, '', 'g'), '')`

/** Name and company as they stand, cheap to compare in millions of rows before the careful forms. */
export const rawPair = (roles: RoleColumns): BulkSql =>
  roles.name.length === 0 || roles.company === null
    ? bulk`null::bigint`
    : lookupKey(bulk`lower(${fullName(roles)}) || '|' || lower(${name(roles.company)})`)

/** How a compared form becomes a key: the engine's hash, or for an index HMAC-SHA-256, cut to 128 bits. */
export type KeyForm = { readonly kind: 'fast' } | { readonly kind: 'keyed'; key: Uint8Array }

export const keyed = (key: Uint8Array, value: BulkSql): BulkSql => {
  const pad = (byte: number): string =>
    Buffer.from(Array.from({ length: 64 }, (_, i) => (key[i] ?? 0) ^ byte)).toString('hex')
  return bulk`left(sha256(unhex(${pad(0x5c)}) || unhex(sha256(unhex(${pad(0x36)}) || encode(${value})))), 32)`
}

export const toKey = (form: KeyForm, value: BulkSql): BulkSql =>
  form.kind === 'fast' ? fastKey(value) : fastKey(keyed(form.key, value))

export const pairText = bulk`nullif(name_form, '') || '|' || company_form`
