/** The shapes of statements, facts, insights and actions. Import from `contract.ts`. */
import { z } from 'zod'
import { statementValues, type StatementField } from '#data/statement-values.ts'
import { asserters, audiences, countUnits, modalities, severities } from '#data/vocabulary.ts'
import { count, instant, list, numbers } from './basics.ts'

export const modality = z.enum(modalities)
export const asserter = z.enum(asserters)
export const countUnit = z.enum(countUnits)

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
  /** Withdrawn: still visible, no longer counted. */
  withdrawn: z.boolean(),
  /** Discarded as misread by the machine: still visible, counted nowhere; null where it was not. */
  discarded: z.object({ by: z.string(), at: instant, reason: z.string() }).nullable(),
}

const statementShape = <F extends StatementField, A extends z.ZodRawShape>(field: F, about: A) =>
  z.object({ field: z.literal(field), value: statementValues[field], ...about })
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
const countFact = statementValues.recordCount.omit({ superseded: true })

export const caseFacts = z
  .object({
    title: z.string(),
    status: modality,
    /** What the status rests on; absent where it follows from the victims alone. */
    incident: z.object(evidenced).optional(),
    victims: fact(statementValues.victim),
    thirdParties: fact(statementValues.thirdParty),
    platforms: fact(statementValues.platform),
    actors: fact(statementValues.actor),
    dataClasses: fact(statementValues.dataClass),
    recordCounts: fact(countFact),
    /** Figures that were given before and have been corrected. */
    earlierCounts: fact(countFact).optional(),
    techniques: fact(statementValues.technique.extend({ confidence: z.number() })),
    tactics: fact(statementValues.tactic),
    dates: fact(statementValues.date),
    places: fact(statementValues.place),
    sectors: fact(statementValues.sector),
    brands: fact(statementValues.brand),
    products: fact(statementValues.product),
    regimes: fact(statementValues.regime),
    publishers: fact(statementValues.publisher),
    sale: statementValues.sale.extend(evidenced).nullable(),
    /** Help offered to the people affected. */
    support: fact(statementValues.support).optional(),
    /** Statements by which an analyst took out facts, and the statements of those facts. */
    setAside: numbers.optional(),
  })
  .meta({ id: 'CaseFacts' })
export type CaseFactsView = z.infer<typeof caseFacts>

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

export const audience = z.enum(audiences)
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
