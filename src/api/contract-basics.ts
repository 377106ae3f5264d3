/** What every shape of the contract is made of. Import from `contract.ts`. */
import { z } from 'zod'

export const list = <T extends z.ZodType>(item: T) => z.array(item).readonly()
export const count = z.number().int().nonnegative()
/** ISO 8601 instant in UTC. */
export const instant = z.string()
export const numbers = list(z.number().int())
