import { z } from 'zod'
import { contractStarts } from '#data/contract-starts.ts'
import { questions, questionSpec, type QuestionId } from '../engine/questions.ts'
import { dataElements, eventNames, roles } from '../engine/vocabulary.ts'

const jurisdiction = z
  .string()
  .regex(/^[A-Z]{2}(-[A-Z0-9]{1,4})?$/, 'an ISO 3166 code such as FR or US-TX')
  .describe('ISO 3166 country, or with its subdivision or free zone: FR, US-TX, CA-QC, AE-DIFC')

const instant = z
  .string()
  .refine(isInstant, { error: 'an RFC 3339 instant with its offset' })
  .describe('RFC 3339 with offset: 2026-06-05T18:20:00+02:00')

function isInstant(text: string): boolean {
  try {
    Temporal.Instant.from(text)
    return true
  } catch {
    return false
  }
}

/** A positive period; `-PT1H` and `PT0S` are none. */
function isPeriod(text: string): boolean {
  try {
    return Temporal.Duration.from(text).sign > 0
  } catch {
    return false
  }
}

function isZone(name: string): boolean {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId !== ''
  } catch {
    return false
  }
}

const answersOf = (section: 'incident' | 'assessments') =>
  Object.fromEntries(
    (Object.keys(questions) as QuestionId[])
      .filter((id) => questionSpec(id).of === section)
      .map((id) => {
        const { words, text } = questionSpec(id)
        const answer = words === undefined ? z.boolean() : z.enum(words as [string, ...string[]])
        return [id, answer.optional().describe(text)]
      }),
  )

/** The facts of a case as the command line and the API take them. */
export const factsSchema = z.strictObject({
  org: z.strictObject({
    roles: z
      .array(z.enum(roles))
      .describe('What the organisation is to the data and to sector laws'),
    entityTags: z
      .array(z.string())
      .optional()
      .describe('credit-institution, small-agent, public-body'),
    establishments: z.array(jurisdiction),
    mainEstablishment: jurisdiction.optional(),
    sectors: z.array(z.string()).optional(),
    publicCompany: z.boolean().optional(),
    employees: z.int().min(0).optional(),
  }),
  incident: z.strictObject({
    type: z.string().optional().describe('Free text; "ransomware" in it answers the question'),
    ...answersOf('incident'),
  }),
  events: z.array(
    z.strictObject({
      event: z.enum(eventNames),
      at: instant,
      jurisdiction: jurisdiction.optional().describe('Where it concerns one jurisdiction only'),
      incomplete: z.boolean().optional().describe('A report submitted with information missing'),
      dutyId: z.string().optional().describe('The duty that a report or notice was made under'),
    }),
  ),
  dataClasses: z.array(z.enum(dataElements)).describe('Kinds of data known to be exposed'),
  possibleDataClasses: z
    .array(z.enum(dataElements))
    .optional()
    .describe('Kinds of data that may be exposed and are not established'),
  affected: z.array(
    z.strictObject({
      jurisdiction,
      count: z
        .int()
        .min(0)
        .nullable()
        .describe('null: people are affected, the number is not known'),
    }),
  ),
  assessments: z.strictObject(answersOf('assessments')).prefault({}),
  contracts: z
    .array(
      z.strictObject({
        counterparty: z.string().min(1).describe('Who must be told: all customers, or a name'),
        within: z
          .string()
          .refine(isPeriod, { error: 'an ISO 8601 duration such as PT24H or P2D' })
          .describe('ISO 8601 duration: PT24H, P2D'),
        from: z
          .enum(contractStarts)
          .optional()
          .describe('The event that the period is counted from; awareness where absent'),
        basis: z.string().min(1).describe('Where it is agreed: Processing agreement, clause 9'),
        timeZone: z
          .string()
          .refine(isZone, { error: 'an IANA time zone such as Europe/Paris' })
          .optional()
          .describe('IANA zone that its days are counted in; UTC where absent'),
      }),
    )
    .optional()
    .describe('Notices that contracts ask for, beside the law'),
})

/** JSON Schema (2020-12) of the facts, as `breakwater obligations --schema` prints it. */
export const factsJsonSchema = (): object => z.toJSONSchema(factsSchema, { io: 'input' })
