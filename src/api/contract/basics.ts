/** The parts from which the shapes of the contract are built. Import from `contract.ts`. */
import { z } from 'zod'

export const list = <T extends z.ZodType>(item: T) => z.array(item).readonly()
export const count = z.number().int().nonnegative()
/** ISO 8601 instant in UTC. */
export const instant = z.string()
export const numbers = list(z.number().int())

export const id = z.string().min(1).max(100)
/** ISO 8601; the database has no year 0. */
export const day = z.iso.date().refine((given) => given >= '0001-01-01', 'a day from the year 1 on')
export const dayOrInstant = z.union(
  [day, z.iso.datetime({ offset: true })],
  'an ISO 8601 day or instant',
)
export const reason = z.string().trim().min(3).max(2000)

/** The query of every list that comes in pages. */
export const pageQuery = ({ usual, most }: { readonly usual: number; readonly most: number }) => ({
  /** `nextCursor` of the previous page; the first page where it is left out. */
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number<string | number>().int().min(1).max(most).default(usual),
})
/** The `cursor` of the next page; null on the last one. */
export const nextCursor = z.string().nullable()

export const errorBody = z
  .object({
    error: z.object({
      code: z.string(),
      message: z.string(),
      /** The page that explains the code. */
      help: z.string(),
    }),
  })
  .meta({ id: 'Error' })
/** 0 to 1. */
export const share = z.number().min(0).max(1)

export const done = z.object({ done: z.literal(true) })
