import { bulk, join, name, type BulkSql } from '#store/bulk-sql.ts'
import { roles, seniorities, type TitlePattern } from '#data/job-roles.ts'
import { termKinds, tidy } from '../queries.ts'
import { doubtKinds, joinKeys, placeReasons, riskLevels } from '../types.ts'
import type { TermTable } from './tables-of-terms.ts'

/**
 * Enumerations: handling and writing their small numbers costs a tenth of what text costs, and every row has one of
 * each.
 */
export const createTypes = (places: readonly string[]): readonly BulkSql[] =>
  Object.entries({
    affected_place: places,
    affected_role: roles.map(({ id }) => id),
    affected_seniority: seniorities.map(({ id }) => id),
    affected_level: riskLevels,
    affected_place_reason: placeReasons,
    affected_join: setsOf(joinKeys),
    affected_doubt: setsOf(doubtKinds),
  }).map(
    ([type, values]) =>
      bulk`create type if not exists ${name(type)} as enum (${join(
        [...new Set(values.filter((value) => value !== null))]
          .toSorted()
          .map((value) => bulk`${value}`),
      )})`,
  )

/** The words for every set of these ids, indexed by the bits of the set; null for the empty set. */
export const setsOf = (ids: readonly string[], separator = ';'): readonly (string | null)[] =>
  Array.from(
    { length: 1 << ids.length },
    (_, bits) => ids.filter((_id, i) => (bits & (1 << i)) !== 0).join(separator) || null,
  )

/** A small table from rows of text. */
export function createTerms({ table, columns, places, numbers, rows }: TermTable): BulkSql {
  const all = rows()
  const lists = columns.map((column, i) => {
    const list = bulk`unnest(${all.map((row) => row[i] ?? null)}::varchar[])`
    const type = places.includes(column)
      ? bulk`::affected_place`
      : numbers.includes(column)
        ? bulk`::smallint`
        : bulk``
    return bulk`${list}${type} as ${name(column)}`
  })
  return bulk`create or replace table ${name(table)} as select ${join(lists)}`
}

/** Every place that occurs in the tables of terms. */
export const placesOf = (tables: readonly TermTable[]): readonly string[] =>
  tables
    .flatMap(({ columns, places, rows }) =>
      rows().flatMap((row) =>
        row.filter((cell, i) => cell !== null && places.includes(columns[i] ?? '')),
      ),
    )
    .filter((place) => place !== null)

/** The first pattern that fits, by its id. */
const firstMatch = (patterns: readonly TitlePattern<string>[]): BulkSql =>
  bulk`case ${join(
    patterns.map(({ id, pattern }) => bulk`when regexp_matches(title_key, ${pattern}) then ${id}`),
    ' ',
  )} end`

const weightOf = (column: BulkSql, patterns: readonly TitlePattern<string>[]): BulkSql =>
  bulk`case ${column} ${join(
    patterns.map(({ id, weight }) => bulk`when ${id} then ${weight}`),
    ' ',
  )} else 0 end`

/**
 * `affected_title`: each different cell for a job title in the leak, and each title by itself, with role, seniority
 * and the weight of both. Every row has one (empty text where its cell is empty), so that an inner join finds all;
 * an outer one would break up blocks of rows.
 */
export const createTitles = (): BulkSql => bulk`
  create or replace table affected_title as
  with cells as (select title_cell as cell, ${tidy(bulk`title_cell`)} as title from affected_term where kind = ${termKinds.title}),
  titles as (select distinct title, lower(title) as title_key from cells where title is not null),
  told as (select title, ${firstMatch(roles)} as role, ${firstMatch(seniorities)} as seniority from titles)
  select cell, title, role::affected_role as role, seniority::affected_seniority as seniority,
    (${weightOf(bulk`role`, roles)} + ${weightOf(bulk`seniority`, seniorities)})::tinyint as title_weight
  from (
    from cells union select coalesce(title, ''), title from cells
  ) left join told using (title)`

/**
 * `affected_country_cell`: each different cell for a country, with the country that it names, made like
 * `affected_title`.
 */
export const createCountryCells = (): BulkSql => bulk`
  create or replace table affected_country_cell as
  select cell, iso, dial, keeps_zero
  from (select country_cell as cell from affected_term where kind = ${termKinds.country})
    left join affected_country on term = lower(${tidy(bulk`cell`)})`
