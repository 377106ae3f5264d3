import { domainToASCII, domainToUnicode } from 'node:url'
import type { Bulk, ColumnFinding, LeakTable } from '../../types.ts'
import { bestColumn } from '../columns.ts'
import { maskLogin } from '../lists/mask.ts'
import type { OurLogins } from '../types.ts'
import {
  countLogins,
  createLogins,
  createNoLogins,
  listLogins,
  type DomainForm,
  type LoginTable,
} from './queries.ts'

/** How many different-looking masked names are shown beside the counts, and from how many they are chosen. */
const mostExamples = 3
const lookedAt = 100

/** The tables of a leak, and what each of their columns holds. */
interface LeakRead {
  readonly tables: readonly LeakTable[]
  readonly findings: readonly ColumnFinding[]
}

/**
 * Finds the logins of a leak at our pages, whoever they belong to: `affected_login`. Null where no domains are
 * given or no table of the leak has the page of a login. Addresses in `affected_planted` are left out.
 */
export async function findLogins(
  { engine, signal }: Bulk,
  { tables, findings }: LeakRead,
  { domains, hasPlanted }: { readonly domains: readonly string[]; readonly hasPlanted: boolean },
): Promise<OurLogins | null> {
  const lists = tables.flatMap((table) => loginTable(table, findings) ?? [])
  if (domains.length === 0 || lists.length === 0) {
    await engine.run(createNoLogins())
    return null
  }
  await engine.run(createLogins(lists, domains.flatMap(formsOf), hasPlanted), { signal })
  const counted = await engine.rows<Omit<OurLogins, 'domains' | 'examples'> & { domain: string }>(
    countLogins(),
    { signal },
  )
  const examples = await engine.rows<{ login: string; domain: string }>(
    listLogins({ offset: 0, limit: lookedAt }),
    { signal },
  )
  const sum = (of: 'logins' | 'rows' | 'withPassword' | 'ofStaff'): number =>
    counted.reduce((total, row) => total + row[of], 0)
  return {
    logins: sum('logins'),
    rows: sum('rows'),
    withPassword: sum('withPassword'),
    ofStaff: sum('ofStaff'),
    domains: counted.map(({ domain, logins }) => ({ domain, logins })),
    examples: [
      ...new Set(examples.map(({ login, domain }) => `${maskLogin(login)} at ${domain}`)),
    ].slice(0, mostExamples),
  }
}

/** The forms of a domain; text that is not one has only its own form. */
const formsOf = (domain: string): readonly DomainForm[] =>
  [...new Set([domain, domainToASCII(domain), domainToUnicode(domain)])]
    .filter((written) => written !== '')
    .map((written) => ({ domain, written }))

/**
 * Undefined where the rows are not logins. In a table of accounts with hashes a web address is somebody's home
 * page; only in a list of logins, or beside passwords in clear, is it the page that they open.
 */
function loginTable(table: LeakTable, findings: readonly ColumnFinding[]): LoginTable | undefined {
  const of = (kind: Parameters<typeof bestColumn>[2]): string | null =>
    bestColumn(table, findings, kind)
  const page = of('web-address')
  const password =
    of('password') ?? (table.format === 'credential-list' ? of('password-hash') : null)
  const names = [of('username'), of('email-address')].filter((column) => column !== null)
  return page === null || password === null || names.length === 0
    ? undefined
    : { relation: table.relation, page, names, password }
}
