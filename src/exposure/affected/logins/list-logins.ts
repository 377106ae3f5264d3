import type { Bulk } from '../../types.ts'
import type { Page } from '../lists/list-people.ts'
import { maskLogin } from '../lists/mask.ts'
import { countAllLogins, createNoLogins, listLogins as selectLogins } from './queries.ts'

/** A login name at our pages. */
export interface OurLogin {
  /** Masked. */
  readonly login: string
  /** Our domain, to which its pages belong. */
  readonly domain: string
  readonly hosts: readonly string[]
  readonly rows: number
  /** How many different passwords the rows contain. */
  readonly passwords: number
  /** Whether the name is an address at one of our domains. */
  readonly isStaff: boolean
}

type LoginRow = Omit<OurLogin, 'hosts'> & { readonly hosts: string }

/** Logins at our pages, masked; those of our staff first. */
export async function listLogins(
  { engine, signal }: Bulk,
  page: Page,
): Promise<{ readonly logins: readonly OurLogin[]; readonly total: number }> {
  await engine.run(createNoLogins())
  const rows = await engine.rows<LoginRow>(selectLogins(page), { signal })
  const [total] = await engine.rows<{ n: number }>(countAllLogins(), { signal })
  return {
    logins: rows.map((row) => ({
      ...row,
      login: maskLogin(row.login),
      hosts: row.hosts.split(' '),
    })),
    total: total?.n ?? 0,
  }
}
