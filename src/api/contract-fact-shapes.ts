/** The shapes of statements, facts, insights and actions. Import them from `contract.ts`. */
import { z } from 'zod'
import { dataClasses, type DataClassId } from '#data/data-classes.ts'
import {
  asserters,
  countScopes,
  countUnits,
  dateKinds,
  modalities,
  supportKinds,
} from '#data/vocabulary.ts'
import { count, list, numbers } from './contract-basics.ts'

export const dataClassIds = dataClasses.map((entry) => entry.id) as [DataClassId, ...DataClassId[]]
export const dataClass = z.enum(dataClassIds)
export const modality = z.enum(modalities)
export const asserter = z.enum(asserters)
export const countUnit = z.enum(countUnits)
const scope = z.enum(countScopes)
const dateKind = z.enum(dateKinds)
const supportKind = z.enum(supportKinds)
const named = z.object({ name: z.string() })

/** What a statement says, by field. */
export const statementValues = {
  incident: z.object({ kind: z.literal('breach') }),
  victim: named,
  thirdParty: z.object({ name: z.string().nullable(), role: z.string() }),
  publisher: named,
  platform: named,
  actor: z.object({
    name: z.string(),
    attackGroup: z.string().nullable(),
    aliases: list(z.string()),
  }),
  dataClass: z.object({ class: dataClass, exposed: z.boolean() }),
  recordCount: z.object({
    count,
    unit: countUnit,
    scope,
    /** Of several victims the one whose figure it is, where the text tells. */
    of: z.string().optional(),
    /** The text itself says that it was given before and has been corrected. */
    superseded: z.literal(true).optional(),
  }),
  technique: z.object({ id: z.string(), name: z.string(), tactics: list(z.string()) }),
  tactic: z.object({ id: z.string(), name: z.string() }),
  date: z.object({ kind: dateKind, from: z.string(), to: z.string() }),
  place: z.object({ name: z.string(), country: z.string().nullable() }),
  sector: named,
  brand: named,
  product: named,
  regime: named,
  support: z.object({ kind: supportKind, detail: z.string() }),
  sale: z.object({
    forum: z.string().nullable(),
    price: z.number().nullable(),
    currency: z.string().nullable(),
    seller: z.string().nullable(),
    sample: z.boolean(),
    fields: list(dataClass),
  }),
} as const

export type StatementFieldName = keyof typeof statementValues
export const statementFields = Object.keys(statementValues) as [
  StatementFieldName,
  ...StatementFieldName[],
]

const aboutStatement = {
  /** Its number, counted from 1; facts, insights and actions refer to it. */
  n: z.number().int(),
  modality,
  assertedBy: asserter,
  confidence: z.number(),
  extractor: z.string(),
  /** UTF-16 offsets into the document's text: `text.slice(start, end) === quote`. */
  start: count,
  end: count,
  quote: z.string(),
}
/** Statement numbers are those of the case; `documentId` is null where an analyst said it. */
const aboutCaseStatement = {
  ...aboutStatement,
  documentId: z.string().nullable(),
  /** An analyst's reason, for an override. */
  reason: z.string().nullable(),
  by: z.string().nullable(),
  /** Taken back; kept in sight, no longer counted. */
  withdrawn: z.boolean(),
}

const statementShape = <F extends StatementFieldName, A extends z.ZodRawShape>(
  field: F,
  about: A,
) => z.object({ field: z.literal(field), value: statementValues[field], ...about })
const anyStatement = <A extends z.ZodRawShape>(about: A) =>
  z.discriminatedUnion('field', [
    statementShape('incident', about),
    statementShape('victim', about),
    statementShape('thirdParty', about),
    statementShape('publisher', about),
    statementShape('platform', about),
    statementShape('actor', about),
    statementShape('dataClass', about),
    statementShape('recordCount', about),
    statementShape('technique', about),
    statementShape('tactic', about),
    statementShape('date', about),
    statementShape('place', about),
    statementShape('sector', about),
    statementShape('brand', about),
    statementShape('product', about),
    statementShape('regime', about),
    statementShape('sale', about),
    statementShape('support', about),
  ])
export const numberedStatement = anyStatement(aboutStatement).meta({ id: 'Statement' })
export const caseStatement = anyStatement(aboutCaseStatement).meta({ id: 'CaseStatement' })
export type CaseStatement = z.infer<typeof caseStatement>

const evidenced = {
  modality,
  assertedBy: asserter,
  /** Numbers of the statements that say it, best first. */
  evidence: numbers,
  /** Numbers of those that say otherwise and were outweighed. */
  disputedBy: numbers.optional(),
}
const fact = <S extends z.ZodRawShape>(value: z.ZodObject<S>) => list(value.extend(evidenced))
const values = statementValues
const countFact = values.recordCount.omit({ superseded: true })

export const caseFacts = z
  .object({
    title: z.string(),
    status: modality,
    /** What the status rests on; absent where it follows from the victims alone. */
    incident: z.object(evidenced).optional(),
    victims: fact(values.victim),
    thirdParties: fact(values.thirdParty),
    platforms: fact(values.platform),
    actors: fact(values.actor),
    dataClasses: fact(values.dataClass),
    recordCounts: fact(countFact),
    /** Figures that were given before and have been corrected. */
    earlierCounts: fact(countFact).optional(),
    techniques: fact(values.technique.extend({ confidence: z.number() })),
    tactics: fact(values.tactic),
    dates: fact(values.date),
    places: fact(values.place),
    sectors: fact(values.sector),
    brands: fact(values.brand),
    products: fact(values.product),
    regimes: fact(values.regime),
    publishers: fact(values.publisher),
    sale: values.sale.extend(evidenced).nullable(),
    /** Help offered to the people affected. */
    support: fact(values.support).optional(),
  })
  .meta({ id: 'CaseFacts' })
export type CaseFactsView = z.infer<typeof caseFacts>

export const severities = ['info', 'low', 'medium', 'high', 'critical'] as const
export const insight = z
  .object({
    id: z.string(),
    title: z.string(),
    why: z.string(),
    severity: z.enum(severities),
    facts: numbers,
  })
  .meta({ id: 'Insight' })
export type InsightView = z.infer<typeof insight>

export const audienceNames = [
  'breached-company',
  'customers',
  'security',
  'procurement',
  'legal',
  'staff',
  'individuals',
] as const
export const audience = z.enum(audienceNames)
export const action = z
  .object({
    id: z.string(),
    title: z.string(),
    audience,
    /** ISO 8601 duration from the opening of the case: `PT24H`. */
    due: z.string(),
    facts: numbers,
  })
  .meta({ id: 'Action' })
export type ActionView = z.infer<typeof action>
