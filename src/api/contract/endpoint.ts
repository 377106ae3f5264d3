import type { z } from 'zod'
import type { Role } from '#base/roles.ts'

/** One way in. `permission` is the least role; `public` needs no sign-in, `signed-in` any role. */
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
  /** JSON answer; null where the answer is a file or a stream. */
  readonly response: z.ZodType | null
  readonly status: 200 | 201 | 202
  /** Media type of an answer that is no JSON. */
  readonly mediaType?: string
}
