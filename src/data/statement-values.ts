/** What a statement can say, by field: the one definition for the analysis, the cases, the API and the console. */
import { z } from 'zod'
import { dataClasses, type DataClassId } from './data-classes.ts'
import { governmentIds, type GovernmentId } from './government-ids.ts'
import { countScopes, countUnits, dateKinds, supportKinds } from './vocabulary.ts'

const named = z.object({ name: z.string() })
const texts = z.array(z.string()).readonly()

export const dataClassIds = dataClasses.map(({ id }) => id) as [DataClassId, ...DataClassId[]]
const governmentIdNames = governmentIds.map(({ id }) => id) as [GovernmentId, ...GovernmentId[]]
export const dataClass = z.enum(dataClassIds)

export const statementValues = {
  /** What the document reports: a breach, with the modality of the whole claim. */
  incident: z.object({ kind: z.literal('breach') }),
  victim: named,
  /** `name` is null where the text only describes it: "a third-party service provider". */
  thirdParty: z.object({ name: z.string().nullable(), role: z.string() }),
  publisher: named,
  platform: named,
  actor: z.object({
    name: z.string(),
    /** ATT&CK group id, `G1234`. */
    attackGroup: z.string().nullable(),
    aliases: texts,
  }),
  dataClass: z.object({
    class: dataClass,
    exposed: z.boolean(),
    /** Which government identifiers; absent where that is not said, and for all other classes. */
    ids: z.array(z.enum(governmentIdNames)).readonly().optional(),
  }),
  recordCount: z.object({
    count: z.number().int().nonnegative(),
    unit: z.enum(countUnits),
    scope: z.enum(countScopes),
    /** Of several victims the one whose figure it is, where the text says so. */
    of: z.string().optional(),
    /** The text itself says that this is an earlier figure that has been corrected. */
    superseded: z.literal(true).optional(),
  }),
  technique: z.object({ id: z.string(), name: z.string(), tactics: texts }),
  tactic: z.object({ id: z.string(), name: z.string() }),
  /** ISO 8601 days, both inclusive. */
  date: z.object({ kind: z.enum(dateKinds), from: z.string(), to: z.string() }),
  /**
   * Help offered to the people affected: the words that name it, the phone number, the address, or the ISO 8601
   * day.
   */
  support: z.object({ kind: z.enum(supportKinds), detail: z.string() }),
  place: z.object({ name: z.string(), country: z.string().nullable() }),
  sector: named,
  brand: named,
  product: named,
  /** A law or rule the text names: `GDPR`, `HIPAA`. */
  regime: named,
  sale: z.object({
    forum: z.string().nullable(),
    price: z.number().nullable(),
    currency: z.string().nullable(),
    seller: z.string().nullable(),
    sample: z.boolean(),
    fields: z.array(dataClass).readonly(),
  }),
} as const

export type StatementField = keyof typeof statementValues
type Values = { readonly [F in StatementField]: Readonly<z.infer<(typeof statementValues)[F]>> }
export interface StatementValues extends Values {}
export const statementFields = Object.keys(statementValues) as [StatementField, ...StatementField[]]
