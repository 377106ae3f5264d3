/** Whether the server works. Import from `contract.ts`. */
import { z } from 'zod'
import type { Endpoint } from './endpoint.ts'

export const health = z.object({ status: z.enum(['ok', 'failing']), version: z.string() })

export const processEndpoints = {
  isAlive: {
    method: 'get',
    path: '/isalive',
    permission: 'public',
    summary: 'Whether the process answers at all',
    response: health,
    status: 200,
  },
  getHealth: {
    method: 'get',
    path: '/health',
    permission: 'public',
    summary: 'Whether the process and its database work',
    response: health,
    status: 200,
  },
} as const satisfies Record<string, Endpoint>
