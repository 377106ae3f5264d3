/** The lists that are exported to files, as queries for their rows. */
import { dataClasses } from '#data/data-classes.ts'
import { accessRoles, roles, seniorities } from '#data/job-roles.ts'
import { bulk, join, name, type BulkSql } from '#store/bulk-sql.ts'
import { bitOfClass, credentialBits, identityBits } from '../../columns.ts'
import { exportLogins } from '../../logins/queries.ts'
import { isOurs, parquetOptions, riskBounds, riskLevel } from '../../queries.ts'
import { setsOf } from '../../terms/queries.ts'
import { doubtKinds, joinKeys, placeReasons, riskLevels } from '../../types.ts'

/**
 * `affected_words`: the words for each set of classes that occurs, so that a list of millions joins a table of
 * hundreds instead of building the words for every row.
 */
export const createWords = (): BulkSql => bulk`
  create or replace table affected_words as
  select classes, ${wordsOf(bulk`classes`, [...bitOfClass.values()])} as data_classes from (select distinct classes from affected_people)`

/**
 * The reasons for a risk: by role and by seniority, each in the order of its type with none first, and by how the
 * person can be reached and what is exposed of them. `argumentAt` gives their positions.
 */
const argumentWords: readonly string[] = argumentsBy(roles).flatMap((role) =>
  argumentsBy(seniorities).flatMap((seniority) =>
    setsOf(
      [
        'reached at a company',
        'can be called',
        'credentials exposed',
        'identity or account numbers exposed',
      ],
      '; ',
    ).map((reached) => [role, seniority, reached].filter((words) => words !== null).join('; ')),
  ),
)

/** Labels in the order in which the engine numbers their ids. */
function argumentsBy(
  list: readonly { readonly id: string; readonly label: string }[],
): readonly (string | null)[] {
  const labels = new Map(list.map(({ id, label }) => [id, label]))
  return [null, ...[...labels.keys()].toSorted().map((id) => labels.get(id) ?? null)]
}

const argumentAt = bulk`1 + ((coalesce(enum_code(p.role::affected_role)::integer + 1, 0) * ${argumentsBy(seniorities).length}
  + coalesce(enum_code(p.seniority::affected_seniority)::integer + 1, 0)) * 16
  + (case when contains(p.company_key, '.') then 1 else 0 end) + (case when p.phone is not null then 2 else 0 end)
  + (case when p.classes & ${credentialBits} <> 0 then 4 else 0 end) + (case when p.classes & ${identityBits} <> 0 then 8 else 0 end))`

/** Words as an enumeration, so that Parquet stores numbers: that costs a third of what text costs. */
const asNumbers = (words: readonly (string | null)[]): BulkSql => {
  const different = [...new Set(words.filter((word) => word !== null))]
  return bulk`${[...words]}::enum(${join(different.map((word) => bulk`${word}`))})[]`
}

/** The lists that can be exported. */
export const exportNames = [
  'people',
  'people-at-risk',
  'our-people',
  'our-logins',
  'companies',
  'jurisdictions',
] as const
export type ExportName = (typeof exportNames)[number]

/** Nobody reads more, though a workbook would have room for a million rows. */
const mostAtRisk = 10_000

const joinWords = setsOf(joinKeys)
const doubtWords = setsOf(doubtKinds)

/** The word at an index, counted from 1. */
const wordAt = (words: readonly (string | null)[], type: string, place: BulkSql): BulkSql =>
  bulk`(${[...words]}::${name(type)}[])[${place}]`

const reasonAt = (place: BulkSql): BulkSql =>
  wordAt(placeReasons, 'affected_place_reason', bulk`nullif(${place}, 0)`)

const levelAt = bulk`1 + ${join(
  Object.values(riskBounds).map((bound) => bulk`(p.risk >= ${bound})::tinyint`),
  ' + ',
)}`

const listColumns = (dataClassWords: BulkSql): BulkSql => bulk`
  p.person, p.email, p.name, p.phone, p.title, p.company, p.company_key, p.country, p.region,
  ${reasonAt(bulk`p.country_reason`)} as country_from, ${reasonAt(bulk`p.region_reason`)} as region_from,
  ${dataClassWords} as data_classes, p.row_count as rows, ${wordAt(joinWords, 'affected_join', bulk`1 + p.joined`)} as joined_by,
  p.role, p.seniority, p.risk, ${wordAt(riskLevels, 'affected_level', levelAt)} as level,
  (${asNumbers(argumentWords)})[${argumentAt}] as risk_reasons,
  ${wordAt(doubtWords, 'affected_doubt', bulk`1 + p.doubts`)} as doubts`

const personList = (where: BulkSql): BulkSql => bulk`
  select ${listColumns(bulk`w.data_classes`)}
  from affected_people p join affected_words w on w.classes = p.classes where ${where}`

/** The rows of a list of people among whom only the classes of these bits occur. */
export const listRows = (people: BulkSql, bits: readonly number[]): BulkSql =>
  bulk`select ${listColumns(wordsOf(bulk`p.classes`, bits))} from ${people} p`

/** How many classes are looked up at once, by the table of all their sets. */
const classesAtOnce = 8

/** The words of a set of classes, in the order of their bits; only these bits occur in it. */
function wordsOf(classes: BulkSql, bits: readonly number[]): BulkSql {
  const inOrder = bits.toSorted((a, b) => a - b)
  const groups = Array.from({ length: Math.ceil(bits.length / classesAtOnce) }, (_, i) =>
    inOrder.slice(i * classesAtOnce, (i + 1) * classesAtOnce),
  )
  const looked = groups.map((group) => {
    const at = group.map((bit, i) => bulk`((${classes} >> ${bit}) & 1) * ${1 << i}`)
    const words = setsOf(group.map((bit) => dataClasses[bit]?.id ?? ''))
    // Of one group only the set of none is empty text, as it is null among several.
    return groups.length === 1
      ? bulk`(${asNumbers(words.map((word) => word ?? ''))})[1 + ${join(at, ' + ')}]`
      : bulk`${words}[1 + ${join(at, ' + ')}]`
  })
  return looked.length === 1 && looked[0] !== undefined
    ? looked[0]
    : bulk`concat_ws(';', ${join([bulk`null`, ...looked])})`
}

/** Reads everybody back from a list that `listRows` wrote, with its words turned into bits again. */
export const viewListed = (list: string): readonly BulkSql[] => {
  const file = bulk`read_parquet(${list})`
  const bitsOf = join(
    dataClasses.map(
      ({ id }, i) =>
        bulk`case when list_contains(classes, ${id}) then ${1n << BigInt(i)}::bigint else 0 end`,
    ),
    ' + ',
  )
  const place = (words: readonly (string | null)[], column: BulkSql): BulkSql =>
    bulk`coalesce(list_position(${[...words]}, ${column}), 0)`
  return [
    bulk`create or replace table affected_words as
    select data_classes, (${bitsOf})::bigint as classes
    from (select data_classes, string_split(data_classes, ';') as classes from (select distinct data_classes from ${file}))`,
    bulk`create or replace view affected_people as
    select p.person, p.email, p.name, p.phone, p.title, p.company, p.company_key, p.country, p.region,
      ${place(placeReasons, bulk`p.country_from`)}::utinyint as country_reason, ${place(placeReasons, bulk`p.region_from`)}::utinyint as region_reason,
      w.classes, p.rows as row_count, ${place(joinWords.slice(1), bulk`p.joined_by`)}::utinyint as joined,
      ${place(doubtWords.slice(1), bulk`p.doubts`)}::utinyint as doubts, p.role, p.seniority, p.risk
    from ${file} p join affected_words w on w.data_classes = p.data_classes`,
  ]
}

/** The lowest risk among the so many people at greatest risk, found by reading one narrow column. */
const riskOfLast = (from: BulkSql, people: number): BulkSql =>
  bulk`(select min(risk) from (select risk from ${from} p order by p.risk desc limit ${people}))`

/** The people at greatest risk, read from a list of all people where one has been written. */
function atRisk(listed: string | undefined): BulkSql {
  if (listed === undefined) {
    const worst = bulk`risk >= ${riskOfLast(bulk`affected_people`, mostAtRisk)}`
    return bulk`${personList(worst)} order by p.risk desc, p.person limit ${mostAtRisk}`
  }
  const list = bulk`read_parquet(${listed})`
  return bulk`select * from ${list} p where risk >= ${riskOfLast(list, mostAtRisk)}
    order by p.risk desc, p.person limit ${mostAtRisk}`
}

/**
 * The rows of an export; `people` come in storage order. `listed` is a Parquet file of all people that was exported
 * before, since reading it costs less than computing the list again.
 */
export function exportRows(
  what: ExportName,
  ourDomains: readonly string[],
  listed?: string,
): BulkSql {
  switch (what) {
    case 'people':
      return personList(bulk`true`)
    case 'people-at-risk':
      return atRisk(listed)
    case 'our-people':
      return listed === undefined
        ? bulk`${personList(isOurs(ourDomains))} order by p.risk desc, p.person`
        : bulk`select * from read_parquet(${listed}) p where ${isOurs(ourDomains)} order by p.risk desc, p.person`
    case 'our-logins':
      return exportLogins()
    case 'companies':
      return bulk`select company_name as company, domain, company_key, people, sector, risk, ${riskLevel(bulk`risk`)} as level,
        ${join(accessRoles.map((role) => name(`${role}_people`)))}, board_people, head_people
        from affected_company order by affected_company.risk desc, people desc, company_key`
    case 'jurisdictions':
      return bulk`select coalesce(region, country, 'unknown') as jurisdiction, count(*) as people,
        concat_ws(';', ${join(
          dataClasses.map(
            ({ id }, i) => bulk`case when bit_or(classes) & ${1n << BigInt(i)} <> 0 then ${id} end`,
          ),
        )}) as data_classes from affected_people group by all order by 2 desc, 1`
  }
}

/** How many rows a list has. */
export const countRows = (list: BulkSql): BulkSql => bulk`select count(*) as n from (${list})`

const every = bulk`columns(*)::varchar`

/** Rows as text, with a quote before every cell that a spreadsheet would take for a formula (OWASP, CSV injection). */
export const neutralised = (rows: BulkSql): BulkSql => bulk`
  select case when regexp_matches(${every}, '^[-=+@\\t\\r]') then '''' || ${every} else ${every} end from (${rows})`

export const copyRows = (rows: BulkSql, file: string, format: 'csv' | 'parquet'): BulkSql =>
  format === 'parquet'
    ? bulk`copy (${rows}) to ${file} (${parquetOptions})`
    : bulk`copy (${neutralised(rows)}) to ${file} (format csv, header)`
