/** What is entered about duties, and the organisation's profile. Import from `contract.ts`. */
import { z } from 'zod'
import { contractStarts } from '#data/contract-starts.ts'
import { dataClass } from '#data/statement-values.ts'
import { seats } from '#base/seats.ts'
import { dutyStates } from '#data/vocabulary.ts'
import { id, list, reason } from './basics.ts'

const text = (most: number) => z.string().trim().max(most)
const said = text(200).min(2)
const words = z.array(text(100).min(1)).max(100).readonly()
const jurisdiction = text(20).min(2)
const duration = z
  .string()
  .regex(/^PT?(?:\d+[HMD])+$/, 'an ISO 8601 duration such as PT24H')
  .max(20)
const instantGiven = z.iso.datetime({ offset: true })
/** The same fields, each of which may be left out; `partial` would also accept undefined. */
const leavable = <S extends Record<string, z.ZodType>>(fields: S) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, z.exactOptional(field)]),
  ) as { [K in keyof S]: z.ZodExactOptional<S[K]> }
const answer = z.union([z.boolean(), text(5000)])

export const seat = z.enum(seats)
/** Where a reminder can be sent. */
export const mailAddress = z.email()

// The organisation

export const contactShape = z.strictObject({
  name: text(200),
  role: text(200),
  email: text(200),
  phone: text(100),
})
const contractNotice = z.strictObject({
  counterparty: text(300).min(2),
  within: duration,
  /** Awareness where absent. */
  from: z.enum(contractStarts).optional(),
  basis: text(300).min(2),
})
const timeZone = text(60).refine(isTimeZone, 'an IANA time zone such as Europe/Paris')

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

const organisationFields = {
  name: text(300).nullable(),
  roles: words,
  establishments: z.array(jurisdiction).max(300).readonly(),
  mainEstablishment: jurisdiction.nullable(),
  sectors: words,
  tags: words,
  publicCompany: z.boolean().nullable(),
  contact: contactShape.nullable(),
  address: text(1000).nullable(),
  registration: text(300).nullable(),
  contracts: z.array(contractNotice).max(100).readonly(),
}
export const profileShape = z
  .strictObject({
    ...organisationFields,
    seat,
    timeZone,
    reminders: z.strictObject({
      leads: z.array(duration).max(10).readonly(),
      whenLate: z.boolean(),
      mailTo: z.array(mailAddress).max(50).readonly(),
    }),
  })
  .meta({ id: 'OrganisationProfile' })
export type ProfileView = z.infer<typeof profileShape>
export const profileView = z.object({
  profile: profileShape,
  /** The ways in which this server can send reminders. */
  channels: z.object({ mail: z.boolean(), webhook: z.boolean() }),
})

// What is entered

export const seatBody = z.strictObject({
  seat: seat.nullable(),
  timeZone: timeZone.nullable(),
  /** The changes to the organisation's profile in this case; null for none. */
  changes: z.strictObject(leavable(organisationFields)).nullable(),
  reason,
})
export const eventBody = z.strictObject({
  event: text(60).min(1),
  at: instantGiven,
  jurisdiction: jurisdiction.exactOptional(),
  incomplete: z.boolean().exactOptional(),
  saidBy: said,
  reason,
})
export const answersBody = z.strictObject({
  /** Path of the fact, `assessments.gdprRisk`; or `draft.` and an item of a report. */
  question: text(100).min(3),
  /** Null: not known after all. */
  value: answer.nullable(),
  saidBy: said,
  reason,
})
export const affectedBody = z.strictObject({
  counts: z
    .array(
      z.strictObject({
        jurisdiction,
        count: z.number().int().min(0).max(10_000_000_000).nullable(),
        dataClasses: z.array(dataClass).max(60).readonly().default([]),
      }),
    )
    .min(1)
    .max(500),
  saidBy: said,
  reason,
})
export const takeBackBody = z.strictObject({ reason })
export const dutyMoveBody = z.strictObject({
  to: z.enum(dutyStates).exclude(['submitted']),
  reason: reason.exactOptional(),
})
export const submissionBody = z.strictObject({
  reference: text(300).min(1),
  submittedAt: instantGiven,
  note: text(2000).nullable().default(null),
  /** What was sent or received, base64. */
  file: z
    .strictObject({
      name: text(200)
        .min(1)
        .regex(/^[^/\\]+$/, 'a file name without folders'),
      base64: z.base64().max(15_000_000),
    })
    .nullable()
    .default(null),
})
export const noNoticeBody = z.strictObject({
  regimeId: id,
  riskAssessment: text(10_000).min(10),
  exemption: text(10_000).min(3),
})

export const dutyParams = z.object({ id, key: z.string().min(1).max(200) })
export const submissionParams = z.object({
  id,
  key: z.string().min(1).max(200),
  version: z.coerce.number<string | number>().int().min(1),
})
export const saidParams = z.object({ id, inputId: id })
export const recordParams = z.object({ id, recordId: id })
export const regimeParams = z.object({ id })
const disposition = z.enum(['attachment', 'inline']).default('attachment')
export const reportQuery = z.object({ format: z.enum(['docx', 'pdf']).default('pdf'), disposition })
export const registerQuery = z.object({ format: z.enum(['csv', 'xlsx']).default('csv') })

export const changed = z
  .object({
    /** What the change did, one sentence each: "Quebec added: 3 people". */
    changes: list(z.string()),
  })
  .meta({ id: 'DutiesChanged' })
