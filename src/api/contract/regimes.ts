/** The laws, and the register of breaches. Import from `contract.ts`. */
import { z } from 'zod'
import { count, instant, list } from './basics.ts'

export const registerView = z.object({
  entries: list(
    z.object({
      caseId: z.string(),
      title: z.string(),
      caseState: z.string(),
      openedAt: instant,
      occurred: z.string().nullable(),
      awareAt: z.string().nullable(),
      dataClasses: list(z.string()),
      people: count.nullable(),
      places: list(z.string()),
      /** What the duties depend on but nobody has entered yet, in words. */
      notEntered: list(z.string()),
      owed: count,
      /** Of those owed: not late, and nobody has prepared it. */
      open: count,
      prepared: count,
      undecided: count,
      late: count,
      submitted: list(z.string()),
      waived: list(z.string()),
      noNotice: list(z.string()),
      mergedInto: z.string().nullable(),
    }),
  ),
})
export type RegisterEntryView = z.infer<typeof registerView>['entries'][number]

export const regimeList = z.object({
  regimes: list(
    z.object({
      id: z.string(),
      name: z.string(),
      jurisdiction: z.string(),
      citation: z.string(),
      status: z.string(),
      confidence: z.string(),
      duties: count,
    }),
  ),
  /** The vocabulary that entries may use. */
  events: list(z.object({ id: z.string(), question: z.string() })),
  roles: list(z.string()),
  sectors: list(z.string()),
  tags: list(z.string()),
})
export const regimeView = z.object({
  id: z.string(),
  name: z.string(),
  jurisdiction: z.string(),
  citation: z.string(),
  sourceUrl: z.string(),
  asOf: z.string(),
  confidence: z.string(),
  sections: list(
    z.object({ title: z.string(), lines: list(z.object({ label: z.string(), text: z.string() })) }),
  ),
})
export type RegimeView = z.infer<typeof regimeView>
