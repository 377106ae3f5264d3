import { rm } from 'node:fs/promises'
import type { BulkEngine } from '#store/bulk-engine.ts'
import { bulk, join, name, type BulkSql } from '#store/bulk-sql.ts'
import { listRows } from '../lists/files/queries.ts'
import { noText, parquetOptions } from '../queries.ts'
import { judgedPeople, mergedPeople, personColumns, type JudgeOptions } from './judged/queries.ts'
import { placedRows, toldRows, type PersonTable, type RowOptions } from './rows/queries.ts'

/**
 * The files of people in a store, encrypted with the key of the engine's session: everybody, one row for each
 * person; and the rows from which people with several were merged.
 */
export interface PeopleFiles {
  readonly everybody: string
  /** A folder. */
  readonly repeated: string
  /** A part of the merged people, until everybody is written; null where the session holds them. */
  readonly merged: ((part: number) => string) | null
}

/** What people are written from, and where to. */
export interface PeopleToWrite {
  readonly tables: readonly PersonTable[]
  readonly options: RowOptions & JudgeOptions
  /** Null keeps people in tables. */
  readonly files: PeopleFiles | null
  /** How many parts the people with several rows are divided into, by the hash of the person, which is evenly spread. */
  readonly parts: number
}

/** Parquet with the key of the engine's session, or a table where the engine works in memory. */
const keep = (what: BulkSql, table: string, file: string | undefined): BulkSql =>
  file === undefined
    ? bulk`create or replace table ${name(table)} as ${what}`
    : bulk`copy (${what}) to ${file} (${parquetOptions}, encryption_config {footer_key: 'working'})`

const kept = (table: string, file: string | undefined): BulkSql =>
  file === undefined
    ? name(table)
    : bulk`read_parquet(${file}, encryption_config = {footer_key: 'working'})`

/** Writes the rows of people who have several, not judged yet, without holding any in memory. */
export function createRepeatedRows({ tables, options, files, parts }: PeopleToWrite): BulkSql {
  const told = bulk`select t.* from (${toldRows(tables, { ...options, isSurveyed: true })}) t semi join affected_repeated d on d.person = t.person`
  const columns = [
    'person',
    'email',
    'name',
    'phone',
    'title',
    'company',
    'field_country',
    ...(options.hasRegion ? ['region'] : []),
    ...(options.hasPostcode ? ['postcode'] : []),
    ...(options.saysCountry ? ['number_country', 'iban_country'] : []),
    'classes',
    'joined',
    'doubts',
  ].map((column) => name(column))
  const width = (1n << 64n) / BigInt(parts) + 1n
  const part = parts === 1 ? bulk`0` : bulk`person // ${width}::ubigint`
  const rows = bulk`select ${join(columns)}, (${part})::usmallint as part from (${placedRows(tables, told)})`
  return files === null || parts === 1
    ? keep(
        rows,
        'affected_repeated_row',
        files === null ? undefined : `${files.repeated}/all.parquet`,
      )
    : bulk`copy (${rows}) to ${files.repeated} (${parquetOptions}, partition_by (part), overwrite_or_ignore true,
        encryption_config {footer_key: 'working'})`
}

/** What `createRepeatedRows` kept. */
export const keptRepeated = (files: PeopleFiles | null): BulkSql =>
  files === null
    ? name('affected_repeated_row')
    : bulk`read_parquet(${`${files.repeated.replaceAll(/[*?[]/g, '[$&]')}/**/*.parquet`}, hive_partitioning = true,
        encryption_config = {footer_key: 'working'})`

const mergedTable = (part: number): string => `affected_merged_${part}`
const mergedFile = (files: PeopleFiles | null, part: number): string | undefined =>
  files?.merged?.(part)

/** Merges one part of the people with several rows. */
export function createMerged({ options, files }: PeopleToWrite, part: number): BulkSql {
  const rows = bulk`(select * from ${keptRepeated(files)} where part = ${part})`
  const file = mergedFile(files, part)
  return file === undefined
    ? createParts(mergedTable(part), rows, options)
    : keep(mergedPeople(rows, options), mergedTable(part), file)
}

/** Merges rows again, by the people they belong to after corrections, into a table of this session. */
export const createParts = (table: string, rows: BulkSql, options: JudgeOptions): BulkSql => bulk`
  create or replace temp table ${name(table)} as ${mergedPeople(rows, options)}`

/** Casts back to enumerations what Parquet returns as text. */
const typed = join(
  Object.entries({
    country: 'affected_place',
    region: 'affected_place',
    role: 'affected_role',
    seniority: 'affected_seniority',
  }).map(([column, type]) => bulk`${name(column)}::${name(type)} as ${name(column)}`),
)

/** Everybody: those with one row from the leak itself, those with several as `createMerged` made them. */
const everybody = ({ tables, options, files, parts }: PeopleToWrite): BulkSql => {
  const told = bulk`select t.* from (${toldRows(tables, { ...options, isSurveyed: true })}) t anti join affected_repeated d on d.person = t.person
    ${options.hasPlanted ? bulk`anti join affected_planted q on q.person = t.person` : bulk``} where t.joined > 0`
  const merged = Array.from(
    { length: parts },
    (_, part) =>
      bulk` union all select ${personColumns} from (select * replace (${typed}) from ${kept(mergedTable(part), mergedFile(files, part))})`,
  )
  const alone = bulk`select *, 1 as row_count from (${placedRows(tables, told)})`
  return bulk`${judgedPeople(alone, options)} ${join(merged, '')}`
}

/** Writes everybody to the store without holding anybody in memory. */
export const createEverybody = (people: PeopleToWrite): BulkSql =>
  keep(everybody(people), 'affected_everybody', people.files?.everybody)

/** Writes everybody as the list for export, instead of keeping them in the store. */
export const listEverybody = (people: PeopleToWrite, list: string): BulkSql =>
  bulk`copy (${listRows(bulk`(${everybody(people)})`, classesOf(people.tables))}) to ${list} (${parquetOptions})`

/** Drops the parts that everybody was written from. */
export const dropMerged = async (
  engine: BulkEngine,
  files: PeopleFiles | null,
  part: number,
): Promise<void> => {
  const file = mergedFile(files, part)
  return file === undefined
    ? engine.run(bulk`drop table ${name(mergedTable(part))}`)
    : rm(file, { force: true })
}

const classesOf = (tables: readonly PersonTable[]): readonly number[] => [
  ...new Set(
    tables.flatMap(({ columns: { exposing, inText } }) =>
      [...exposing, ...inText].map(({ bit }) => bit),
    ),
  ),
]

export const viewPeople = (files: PeopleFiles | null): BulkSql => bulk`
  create or replace view affected_people as select ${personColumns} from ${kept('affected_everybody', files?.everybody)}`

/** An empty table with the columns of `viewPeople`, for leaks in which no table names people. */
export const createNobody = (): BulkSql => bulk`
  create or replace view affected_people as
  select null::ubigint as person, ${noText} as email, ${noText} as name, ${noText} as phone, ${noText} as title, ${noText} as company,
    ${noText} as company_key, ${noText} as country, ${noText} as region, 0::utinyint as country_reason, 0::utinyint as region_reason,
    0::bigint as classes, 0 as row_count, 0::utinyint as joined, 0::utinyint as doubts, ${noText} as role, ${noText} as seniority,
    0::utinyint as risk where false`

/** The empty list of such a leak. */
export const listNobody = (list: string): BulkSql =>
  bulk`copy (${listRows(bulk`affected_people`, [])}) to ${list} (${parquetOptions})`
