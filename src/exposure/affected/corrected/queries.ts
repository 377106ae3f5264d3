import { bulk, join, name, type BulkSql } from '#store/bulk-sql.ts'
import type { SectorPattern } from '../companies/queries.ts'
import { createCompaniesOf } from '../companies/queries.ts'
import { doubtBits } from '../columns.ts'
import { personColumns, repeatedAsPeople, type JudgeOptions } from '../people/judged/queries.ts'
import { createParts, keptRepeated, type PeopleFiles } from '../people/queries.ts'
import { byAnalyst, mergeDoubts } from './by-analyst.ts'
import { splitWays, type Corrections, type SplitWay } from './types.ts'

/*
 * Everything here is a temporary table or view of one session. A temporary `affected_people` stands
 * before the one of the store, so that lists, counts and exports see people as corrected without
 * knowing of it, and the store keeps what was measured.
 */

/** A person's number. */
export const id = (person: string): bigint => BigInt(`0x${person}`)
export const currentStore = (): BulkSql => bulk`select current_database() as store`

/** `corrected_split`, `corrected_place` and `corrected_join`: what analysts said. */
export const createCorrections = ({ splits, places, joins }: Corrections): readonly BulkSql[] => [
  bulk`create or replace temp table corrected_split as select unnest(${splits.map(({ person }) => id(person))}::ubigint[]) as person,
    unnest(${splits.map(({ by }) => by)}::varchar[]) as way`,
  bulk`create or replace temp table corrected_place as select unnest(${places.map(({ person }) => id(person))}::ubigint[]) as person,
    unnest(${places.map(({ place }) => place?.slice(0, 2) ?? null)}::varchar[]) as country,
    unnest(${places.map(({ place }) => (place?.includes('-') ? place : null))}::varchar[]) as region`,
  bulk`create or replace temp table corrected_join as select unnest(${joins.map(({ person }) => id(person))}::ubigint[]) as person,
    unnest(${joins.map(({ into }) => id(into))}::ubigint[]) as into_person`,
]

/** The value by which a way of splitting separates rows; null counts as a value. */
const keyOfWay: Readonly<Record<SplitWay, BulkSql>> = {
  name: bulk`regexp_replace(strip_accents(lower(trim(r.name))), '\\s+', ' ', 'g')`,
  key: bulk`r.joined::varchar`,
  phone: bulk`r.phone`,
  company: bulk`coalesce(r.company_key, lower(r.company))`,
  country: bulk`r.country::varchar`,
  row: bulk`(row_number() over (partition by r.person order by ${join(
    ['name', 'email', 'phone', 'title', 'company', 'country', 'region', 'joined', 'classes'].map(
      (column) => bulk`r.${name(column)}`,
    ),
  )}))::varchar`,
}

/** `corrected_row`: the rows of split merges, each with the person it belongs to after the split. */
export const createSplitRows = (files: PeopleFiles | null, options: JudgeOptions): BulkSql => bulk`
  create or replace temp table corrected_row as
  select hash(r.person, r.way, case r.way ${join(
    splitWays.map((way) => bulk`when ${way} then ${keyOfWay[way]}`),
    ' ',
  )} end) as person, r.person as merged, email, name, phone, title, company, field_country, region_written as region, postcode,
    classes, ${byAnalyst.joined}::utinyint as joined, own_doubts as doubts
  from (${repeatedAsPeople(
    bulk`(select k.*, s.way from ${keptRepeated(files)} k join corrected_split s on s.person = k.person)`,
    { ...options, beside: bulk`, way, field_country, region_written, postcode, own_doubts` },
  )}) r`

/** The columns that the rows of merges have; others must not be queried. */
export const listRowColumns = (files: PeopleFiles | null): BulkSql =>
  bulk`select column_name as "column" from (describe select * from ${keptRepeated(files)})`

/** `corrected_part`: the people that splits make. */
export const createSplitPeople = (options: JudgeOptions): BulkSql =>
  createParts('corrected_part', bulk`corrected_row`, options)

/** `corrected_row` and `corrected_part` where nothing is split. */
export const createNoParts = (): readonly BulkSql[] => [
  bulk`create or replace temp table corrected_row (person ubigint, merged ubigint)`,
  bulk`create or replace temp table corrected_part as select ${personColumns} from affected_people where false`,
]

/** `corrected_before`: the people whom corrections concern, as they were measured. */
export const createBefore = (store: string): BulkSql => bulk`
  create or replace temp table corrected_before as select ${personColumns} from ${measured(store, 'affected_people')}
  where person in (select person from corrected_split union all select person from corrected_place
    union all select person from corrected_join union all select into_person from corrected_join)`

const place = (column: 'country' | 'region'): BulkSql =>
  bulk`case when p.person is null then c.${name(column)}::varchar else p.${name(column)} end`

/** `corrected_placed`: the people who replace them, before any are joined. Doubts about a place or a text stay. */
export const createPlaced = (): BulkSql => bulk`
  create or replace temp table corrected_placed as
  select c.* replace (${place('country')} as country, ${place('region')} as region,
    (case when p.person is null then c.country_reason when p.country is null then 0 else ${byAnalyst.placed} end)::utinyint as country_reason,
    (case when p.person is null then c.region_reason when p.region is null then 0 else ${byAnalyst.placed} end)::utinyint as region_reason,
    (case when p.person is null then c.doubts else c.doubts & ${255 - doubtBits['country-disputed']} end)::utinyint as doubts)
  from (
    select ${personColumns} from (select * replace ((doubts & ${255 - mergeDoubts})::utinyint as doubts) from corrected_part)
    union all select ${personColumns} from corrected_before where person not in (select person from corrected_split)
  ) c left join corrected_place p on p.person = c.person`

/** Shows the corrected people under the name of all people. */
export const viewCorrected = (store: string): BulkSql => bulk`
  create or replace temp view affected_people as
  select ${personColumns} from ${measured(store, 'affected_people')} where person not in (select person from corrected_before)
  union all select ${personColumns} from corrected_after`

/** Shows one of the sets of people above under the name of all people. */
export const viewOnly = (
  table: 'corrected_before' | 'corrected_after' | 'corrected_part' | 'corrected_likely',
): BulkSql =>
  bulk`create or replace temp view affected_people as select ${personColumns} from ${name(table)}`

export const viewMeasured = (): readonly BulkSql[] => [
  bulk`drop view if exists temp.affected_people`,
  bulk`drop view if exists temp.affected_company`,
]

/** `corrected_company`: companies that lose or gain people, recounted. */
export const createCorrectedCompanies = (sectors: readonly SectorPattern[]): readonly BulkSql[] => [
  bulk`create or replace temp table corrected_company_key as
    select distinct company_key from (select company_key from corrected_before union all select company_key from corrected_after)
    where company_key is not null`,
  createCompaniesOf({ table: 'corrected_company', sectors, keys: 'corrected_company_key' }),
]

const companyOf = (store: string): BulkSql => bulk`
  select * from ${measured(store, 'affected_company')} where company_key not in (from corrected_company_key)
  union all by name from corrected_company`

export const viewCompanies = (store: string): BulkSql =>
  bulk`create or replace temp view affected_company as ${companyOf(store)}`

/** How many companies there are more than were measured. */
export const countMoreCompanies = (store: string): BulkSql => bulk`
  select ((select count(*) from corrected_company) - (select count(*) from ${measured(store, 'affected_company')}
    where company_key in (from corrected_company_key)))::bigint as n`

/** Into how many people each way of splitting would divide people with several rows. */
export const countWays = (
  files: PeopleFiles | null,
  people: readonly string[],
  options: JudgeOptions,
): BulkSql => bulk`
  select lower(lpad(to_hex(person), 16, '0')) as person, ${join(
    splitWays.map(
      (way) => bulk`count(distinct coalesce(${name(`by_${way}`)}, '')) as ${name(way)}`,
    ),
  )}
  from (select r.person, ${join(
    splitWays.map((way) => bulk`${keyOfWay[way]} as ${name(`by_${way}`)}`),
  )} from (${repeatedAsPeople(
    bulk`(from ${keptRepeated(files)} where person in (${join(people.map((person) => bulk`${id(person)}::ubigint`))}))`,
    options,
  )}) r)
  group by person`

/** The people that one merge is split into; empty where it is not. */
export const listParts = (merged: string): BulkSql => bulk`
  select distinct lower(lpad(to_hex(person), 16, '0')) as person from corrected_row where merged = ${id(merged)}::ubigint order by 1`

/** The merge that somebody was split from. */
export const listMerged = (part: string): BulkSql => bulk`
  select distinct lower(lpad(to_hex(merged), 16, '0')) as person from corrected_row where person = ${id(part)}::ubigint`

const measured = (store: string, relation: string): BulkSql => name(store, 'main', relation)
