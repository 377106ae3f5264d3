import type { z } from 'zod'
import type { Role } from '#base/roles.ts'

/** One endpoint. `permission` is the least role that may call it; `public` needs no sign-in. */
export interface Endpoint {
  readonly method: 'get' | 'post' | 'delete'
  /** OpenAPI form: `/api/cases/{id}`. */
  readonly path: string
  readonly permission: 'public' | Role
  readonly summary: string
  readonly params?: z.ZodObject
  readonly query?: z.ZodObject
  /** JSON body. */
  readonly body?: z.ZodType
  /** JSON response; null where the response is a file or a stream. */
  readonly response: z.ZodType | null
  readonly status: 200 | 201 | 202
  /** Media type of a response that is not JSON. */
  readonly mediaType?: string
}
