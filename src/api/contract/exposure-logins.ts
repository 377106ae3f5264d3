/** Logins at the organisation's own pages, in an exposure run. Import from `contract.ts`. */
import { z } from 'zod'
import { count, id, list, nextCursor, pageQuery } from './basics.ts'
import type { Endpoint } from './endpoint.ts'

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
    query: z.object(pageQuery({ usual: 50, most: 200 })),
    response: z.object({ logins: list(ownLogin), total: count, nextCursor }),
    status: 200,
  },
} as const satisfies Record<string, Endpoint>
