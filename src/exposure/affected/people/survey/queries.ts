import { bulk, join, name, type BulkSql } from '#store/bulk-sql.ts'
import { noText, termKinds, tidy } from '../../queries.ts'
import {
  phonedRows,
  termRows,
  toldRows,
  type PersonTable,
  type RowOptions,
} from '../rows/queries.ts'

/** `affected_phone`: phone numbers of rows without an address, each with the only person who has it elsewhere. */
export const createPhoneLinks = (
  tables: readonly PersonTable[],
  options: Omit<RowOptions, 'phoneLinks'>,
): BulkSql => {
  const told = toldRows(tables, { ...options, phoneLinks: false, isSurveyed: false })
  return bulk`
  create or replace table affected_phone as
  with lonely as (select distinct lone_phone as phone from (${told}) where lone_phone is not null)
  select phone, case when min(person) = max(person) then min(person) end as person, min(person) <> max(person) as shared
  from (${phonedRows(told)}) where email is not null and phone in (from lonely) group by phone`
}

/** More rows than this are surveyed in two scans: groups of both kinds at once would not fit into the memory allowed. */
const surveyedAtOnce = 30_000_000

type TermKind = keyof typeof termKinds
const allKinds = ['person', 'title', 'country', 'company'] as const satisfies readonly TermKind[]

/** What rows are grouped by for each kind of term. */
const groupedBy: Readonly<Record<TermKind, readonly string[]>> = {
  person: ['person'],
  title: ['title_cell'],
  country: ['country_cell'],
  company: ['company', 'work_domain'],
}

/**
 * `affected_term`: people with several rows, different cells for job titles and for countries, and pairs of company
 * and mail domain, each with its number of rows. Each statement scans the leak once. It is a table of the session,
 * since compressing and encrypting it took a tenth of the scan and it is only read a few times.
 */
export function createSurvey(
  tables: readonly PersonTable[],
  options: RowOptions,
  leakRows: number,
): readonly BulkSql[] {
  const rows = termRows(toldRows(tables, { ...options, isSurveyed: false }))
  const create = (kinds: readonly TermKind[]): BulkSql =>
    bulk`create or replace temp table affected_term as ${countTerms(rows, kinds, options)}`
  return leakRows <= surveyedAtOnce
    ? [create(allKinds)]
    : [
        create(['person']),
        bulk`insert into affected_term ${countTerms(rows, ['title', 'country', 'company'], options)}`,
      ]
}

const countTerms = (
  rows: BulkSql,
  kinds: readonly TermKind[],
  { hasPlanted }: RowOptions,
): BulkSql => {
  const isOf = (kind: TermKind): BulkSql => bulk`grouping(${name(groupedBy[kind][0] ?? '')}) = 0`
  const columns = allKinds.flatMap((kind) =>
    groupedBy[kind].map((column) =>
      kinds.includes(kind)
        ? name(column)
        : bulk`${kind === 'person' ? bulk`null::ubigint` : noText} as ${name(column)}`,
    ),
  )
  return bulk`
  select case ${join(
    kinds.map((kind) => bulk`when ${isOf(kind)} then ${termKinds[kind]}`),
    ' ',
  )} end::utinyint as kind,
    ${join(columns)}, count(*) as row_count
  from (${rows})
  group by grouping sets (${join(kinds.map((kind) => bulk`(${join(groupedBy[kind].map((column) => name(column)))})`))})
  ${kinds.includes('person') ? bulk`having not (${isOf('person')}) or person is null or count(*) > 1 ${hasPlanted ? bulk`or ${isPlanted}` : bulk``}` : bulk``}`
}

const isPlanted = bulk`person in (select person from affected_planted)`

/** A table of planted records, and its column of addresses. */
export interface PlantedTable {
  readonly relation: string
  readonly email: string
}

/** `affected_planted`: planted addresses, each with the person that its rows would be about. */
export const createPlanted = (tables: readonly PlantedTable[]): BulkSql => bulk`
  create or replace table affected_planted as
  select address, hash(address) as person from (${join(
    tables.map(
      ({ relation, email }) =>
        bulk`select distinct lower(${tidy(name(email))}) as address from ${name(relation)}`,
    ),
    ' union ',
  )}) where contains(address, '@')`

/** Planted records in the leak, and rows about them. */
export const countPlanted = (): BulkSql => bulk`
  select count(*) as records, coalesce(sum(row_count), 0)::bigint as "rows"
  from affected_term where kind = ${termKinds.person} and ${isPlanted}`

/** `affected_repeated`: people with several rows. */
export const createRepeated = ({ hasPlanted }: RowOptions): BulkSql => bulk`
  create or replace table affected_repeated as select person from affected_term
  where kind = ${termKinds.person} and person is not null ${hasPlanted ? bulk`and not (${isPlanted})` : bulk``}`

export const countRepeated = (): BulkSql => bulk`select count(*) as n from affected_repeated`
