/** The shape of a verdict on a leak. Import from `contract.ts`. */
import { z } from 'zod'
import { count, list, share } from './basics.ts'

const figures = z.record(z.string(), z.union([z.number(), z.string(), z.null()]))
const countedShare = z.object({ hits: count, of: count, share, low: share, high: share })
export const verdictView = z
  .object({
    result: z.enum(['authentic', 'partly', 'recycled', 'fabricated', 'undecided']),
    probability: z.record(z.string(), share),
    /** Most telling first. */
    reasons: list(
      z.object({
        id: z.string(),
        title: z.string(),
        toward: z.string().nullable(),
        weight: z.number(),
        figures,
      }),
    ),
    matchRates: list(
      z.object({
        by: z.string(),
        found: countedShare,
        chance: countedShare,
        sampled: z.boolean(),
      }),
    ),
    theftDate: z
      .object({
        from: z.string(),
        to: z.string(),
        likeliest: z.string(),
        basis: z.enum(['presence', 'newest', 'leak']),
      })
      .nullable(),
    /**
     * The possibility that our own records simply lack the rows that match none; absent where the result rules it
     * out.
     */
    otherReading: z
      .object({
        missing: countedShare,
        points: list(
          z.object({
            id: z.string(),
            sentence: z.string(),
            speaks: z.enum(['for', 'against']).nullable(),
            figures,
          }),
        ),
      })
      .optional(),
    canaries: list(z.object({ copy: z.string(), planted: count, found: count })),
    overlapWithOlder: list(
      z.object({ name: z.string(), found: countedShare, expected: countedShare.nullable() }),
    ),
    rows: z.object({ leak: count, sample: count, customers: count.nullable() }),
    model: z.string(),
    /** The argument as the case keeps it: the result, what matches, when, which copy, the rest. */
    sentences: list(z.object({ id: z.string(), sentence: z.string(), figures })),
  })
  .meta({ id: 'ExposureVerdict' })
