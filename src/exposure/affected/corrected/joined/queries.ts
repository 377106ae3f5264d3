import { bulk, join, name, type BulkSql } from '#store/bulk-sql.ts'
import { doubtBits } from '../../columns.ts'
import { exposedWeight, personColumns } from '../../people/judged/queries.ts'
import { byAnalyst, mergeDoubts } from '../by-analyst.ts'
import { joinHints, type JoinHint } from '../types.ts'

/** The value of the person into whom the others were joined, else that of one of the others. */
const own = (column: string): BulkSql =>
  bulk`coalesce(min(${name(column)}) filter (where was = person), min(${name(column)})) as ${name(column)}`

/** The values of one of them: the first in an order that `was` makes deterministic. */
const firstOf = (columns: readonly string[], order: BulkSql, where: BulkSql): BulkSql =>
  join(
    columns.map(
      (column) =>
        bulk`first(${name(column)} order by ${order}, was) filter (where ${where}) as ${name(column)}`,
    ),
  )

const ownFirst = bulk`case when was = person then 0 else 1 end`
/** The strongest reason first; an analyst's word before all. */
const strength = bulk`case when country_reason = ${byAnalyst.placed} then 0 else country_reason end, ${ownFirst}`
/** People with a company name before those whose company is known only by their address. */
const named = bulk`case when company is null then 1 else 0 end, ${ownFirst}`

/**
 * `corrected_after`: the people of `corrected_placed`, with those of a join as one. The place is the best known of
 * theirs, the role the one with most to lose; the data of all is theirs.
 */
export const createJoined = (): BulkSql => bulk`
  create or replace temp table corrected_after as
  with joined as (
    select g.into_person as person, p.person as was, p.* exclude (person)
    from corrected_placed p join (
      select person, into_person from corrected_join union select into_person, into_person from corrected_join
    ) g on g.person = p.person
    qualify count(*) over (partition by g.into_person) > 1
  ), merged as (
    select person, ${join(['email', 'name', 'phone'].map(own))},
      ${firstOf(['title', 'role', 'seniority'], bulk`risk desc`, bulk`title is not null`)},
      ${firstOf(['company', 'company_key'], named, bulk`company_key is not null`)},
      ${firstOf(['country', 'country_reason', 'region', 'region_reason'], strength, bulk`country is not null`)},
      bit_or(classes) as classes, sum(row_count)::integer as row_count, ${byAnalyst.joined}::utinyint as joined,
      (bit_or(doubts) & ${255 - mergeDoubts - doubtBits['country-disputed']}
        | case when count(distinct country) > 1 and not bool_or(country_reason = ${byAnalyst.placed})
            then ${doubtBits['country-disputed']} else 0 end)::utinyint as doubts,
      max(risk) as greatest_risk, first(risk - ${exposedWeight} order by risk desc, was) as risk_of_role
    from joined group by person
  )
  select ${personColumns} from corrected_placed where person not in (select was from joined)
  union all
  select ${personColumns} from (
    select * replace (coalesce(country_reason, 0)::utinyint as country_reason, coalesce(region_reason, 0)::utinyint as region_reason),
      greatest(greatest_risk, least(100, risk_of_role + ${exposedWeight}))::utinyint as risk
    from merged
  )`

/** Most names are ASCII and need no accents removed. */
const plainName = (of: BulkSql): BulkSql =>
  bulk`case when strlen(${of}) = length(${of}) then lower(${of}) else strip_accents(lower(${of})) end`

/** The words of a name without case and accents, sorted. */
const nameWords = (of: BulkSql): BulkSql =>
  bulk`list_sort(regexp_extract_all(${plainName(of)}, '\\p{L}+'))`

/** Tests for two people being one; expensive ones apply only to those who pass the cheap ones. */
const hints: Readonly<Record<JoinHint, BulkSql>> = {
  phone: bulk`p.phone = me.phone`,
  name: bulk`case when contains(${plainName(bulk`p.name`)}, me.longest_word) then ${nameWords(bulk`p.name`)} = me.words end`,
  'like-name': bulk`case when p.company_key = me.company_key and p.name <> me.name
    then jaro_winkler_similarity(lower(p.name), lower(me.name)) >= ${0.9} end`,
  mailbox: bulk`(p.email = me.email or starts_with(p.email, me.mailbox))`,
}

/** Offices share phone numbers; few people share a name, a company and a country. */
const weights: Readonly<Record<JoinHint, number>> = {
  name: 6,
  'like-name': 4,
  phone: 4,
  mailbox: 2,
}
const likelihood = bulk`${join(
  joinHints.map((hint) => bulk`${name(`by_${hint}`)}::int * ${weights[hint]}`),
  ' + ',
)} + 2 * coalesce(same_company, false)::int + coalesce(same_country, false)::int`

/** Many people share shorter mailbox names, and those of offices. */
const shortestMailbox = 7
const longest = bulk`list_reduce(words, lambda a, b: case when len(b) > len(a) then b else a end)`

/** `corrected_likely`: people who may be the same as this one, likeliest first by `place`, with what speaks for it. */
export const createLikely = (person: bigint, most: number): BulkSql => bulk`
  create or replace temp table corrected_likely as
  with me as (
    select *, case when len(words) > 0 then ${longest} end as longest_word,
      case when len(split_part(email, '@', 1)) >= ${shortestMailbox} then split_part(email, '@', 1) || '@' end as mailbox
    from (select *, coalesce(${nameWords(bulk`name`)}, []) as words from affected_people where person = ${person}::ubigint)
  ), likely as (
    select p.*, p.company_key = me.company_key as same_company, p.country = me.country as same_country,
      ${join(joinHints.map((hint) => bulk`coalesce(${hints[hint]}, false) as ${name(`by_${hint}`)}`))}
    from affected_people p, me where p.person <> me.person
  )
  select * exclude (same_company, same_country), row_number() over (order by ${likelihood} desc, person) as place, count(*) over () as among
  from likely where ${join(
    joinHints.map((hint) => name(`by_${hint}`)),
    ' or ',
  )}
  qualify place <= ${most}`

export const listLikely = (): BulkSql => bulk`
  select lower(lpad(to_hex(person), 16, '0')) as person, among, ${join(joinHints.map((hint) => name(`by_${hint}`)))}
  from corrected_likely order by place`
