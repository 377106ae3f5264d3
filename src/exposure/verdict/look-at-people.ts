import { countBy, toShare, unevenness } from './measures.ts'
import type { SampleRow } from './queries.ts'
import type { Share } from './types.ts'

/** What names, addresses and companies reveal about how a list came to be. */
export interface PeopleFacts {
  /** Rows whose mail address contains a part of the name. */
  readonly nameInMail: Share
  /** The same, comparing each address with the name in the next row. */
  readonly nameInMailByChance: Share
  /** Among these, the rows that follow the most common way of deriving an address from a name. */
  readonly onePattern: Share
  /** Rows with a company address whose domain contains a word of the company's name. */
  readonly companyInMail: Share
  readonly companyInMailByChance: Share
  /** See `unevenness`; null where the sample is too small. */
  readonly familyNames: number | null
  readonly domains: number | null
  readonly companies: number | null
}

/** Domains that many companies share are mail providers; this share of the rows decides. */
const serviceDomain = 0.02

export function lookAtPeople(rows: readonly SampleRow[]): PeopleFacts {
  const people = rows.map((row) => {
    const [local = '', domain = ''] = (row.email_form ?? '').split('@')
    return {
      local: plain(local),
      domain,
      words: wordsOf(row.full_name),
      company: wordsOf(row.company).filter(isTelling),
      site: plain(domain.split('.')[0] ?? ''),
    }
  })
  const byDomain = countBy(people.flatMap(({ domain }) => (domain === '' ? [] : [domain])))
  const named = people.filter(({ local, words }) => local !== '' && words.length >= 2)
  const patterns = countBy(
    named.flatMap(({ local, words }) => (holds(local, words) ? [patternOf(local, words)] : [])),
  )
  const inMail = [...patterns.values()].reduce((sum, count) => sum + count, 0)
  const atWork = people.filter(
    ({ company, domain }) =>
      company.length > 0 &&
      domain !== '' &&
      (byDomain.get(domain) ?? 0) <= Math.max(5, serviceDomain * people.length),
  )
  const next = <T>(list: readonly T[], i: number): T | undefined => list[(i + 1) % list.length]
  return {
    nameInMail: toShare(inMail, named.length),
    nameInMailByChance: toShare(
      named.filter(({ local }, i) => holds(local, next(named, i)?.words ?? [])).length,
      named.length,
    ),
    onePattern: toShare(Math.max(0, ...patterns.values()), inMail),
    companyInMail: toShare(
      atWork.filter(({ site, company }) => company.some((word) => site.includes(word))).length,
      atWork.length,
    ),
    companyInMailByChance: toShare(
      atWork.filter(({ site }, i) => next(atWork, i)?.company.some((word) => site.includes(word)))
        .length,
      atWork.length,
    ),
    familyNames: unevenness(
      [
        ...countBy(
          people.flatMap(({ words }) => (words.length < 2 ? [] : words.slice(-1))),
        ).values(),
      ],
      300,
    ),
    domains: unevenness([...byDomain.values()], 200),
    companies: unevenness(
      [...countBy(rows.flatMap(({ company_form }) => company_form ?? [])).values()],
      200,
    ),
  }
}

/** Lower case without accents, as in mail addresses. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')

function wordsOf(text: string | null): readonly string[] {
  if (text === null) return []
  const [last = '', first] = text.split(',')
  const inOrder = first === undefined ? text : `${first} ${last}`
  return plain(inOrder)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 0)
}

const isTelling = (word: string): boolean => word.length >= 4

/** Umlauts are spelled with and without an e. */
const spellings = (word: string): readonly string[] => [word, word.replace(/([aou])e/g, '$1')]

const holds = (local: string, words: readonly string[]): boolean =>
  words.some((word) => word.length >= 3 && spellings(word).some((one) => local.includes(one)))

/** The address with the parts of the name replaced by what they are: `F.L`, `fL`, `L9`. */
function patternOf(local: string, words: readonly string[]): string {
  const first = words[0] ?? ''
  const last = words.at(-1) ?? ''
  let rest = local.replace(/\d+/g, '9')
  for (const [word, sign] of [
    [last, 'L'],
    [first, 'F'],
  ] as const) {
    const spelling = spellings(word).find((one) => one.length >= 3 && rest.includes(one))
    if (spelling !== undefined) rest = rest.replace(spelling, sign)
  }
  return rest.replace(/[a-z]{2,}/g, 'w')
}
