/** Logins at the organisation's own pages, in an exposure run. Import them from `contract.ts`. */
import { z } from 'zod'
import { count, id, list } from './contract-shapes.ts'

/** Names that open pages below our domains, of customers as of staff. */
export const ownLoginCounts = z
  .object({
    logins: count,
    rows: count,
    withPassword: count,
    /** Those whose name is an address at one of our domains. */
    ofStaff: count,
    domains: list(z.object({ domain: z.string(), logins: count })),
    /** `a***@e***.com at example.org`. */
    examples: list(z.string()),
  })
  .meta({ id: 'OwnLogins' })

export const ownLogin = z
  .object({
    /** Masked. */
    login: z.string(),
    /** The domain of ours that its pages are below. */
    domain: z.string(),
    hosts: list(z.string()),
    rows: count,
    /** How many different ones the rows give. */
    passwords: count,
    /** Whether the name is an address at one of our domains. */
    isStaff: z.boolean(),
  })
  .meta({ id: 'OwnLogin' })

export const exposureLoginEndpoints = {
  listOwnLogins: {
    method: 'get',
    path: '/api/exposure/{id}/logins',
    permission: 'analyst',
    summary: 'Logins at pages of the organisation itself, masked, those of its staff first',
    params: z.object({ id }),
    query: z.object({
      offset: z.coerce.number<string | number>().int().min(0).max(1_000_000).default(0),
      limit: z.coerce.number<string | number>().int().min(1).max(200).default(50),
    }),
    response: z.object({ logins: list(ownLogin), total: count }),
    status: 200,
  },
} as const
