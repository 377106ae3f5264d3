/** The shapes of duties, reports and the register. Import them from `contract.ts`. */
import { z } from 'zod'
import { contractStarts } from '#data/contract-starts.ts'
import { dataClass } from '#data/statement-values.ts'
import { dutySeats, dutyStates, dutyStatuses } from '#data/vocabulary.ts'
import { count, id, instant, list } from './contract-shapes.ts'

const text = (most: number) => z.string().trim().max(most)
const said = text(200).min(2)
const reason = text(2000).min(3)
const words = z.array(text(100).min(1)).max(100).readonly()
const jurisdiction = text(20).min(2)
const duration = z
  .string()
  .regex(/^PT?(?:\d+[HMD])+$/, 'an ISO 8601 duration such as PT24H')
  .max(20)
const instantGiven = z.iso.datetime({ offset: true })
/** The same fields, each of which may be left out; `partial` would take them as undefined too. */
const leavable = <S extends Record<string, z.ZodType>>(fields: S) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, z.exactOptional(field)]),
  ) as { [K in keyof S]: z.ZodExactOptional<S[K]> }
const answer = z.union([z.boolean(), text(5000)])

export const seat = z.enum(dutySeats)

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
      mailTo: z.array(z.email()).max(50).readonly(),
    }),
  })
  .meta({ id: 'OrganisationProfile' })
export type ProfileView = z.infer<typeof profileShape>
export const profileView = z.object({
  profile: profileShape,
  /** How reminders can go out as the server is set up. */
  channels: z.object({ mail: z.boolean(), webhook: z.boolean() }),
})

// What is entered

export const seatBody = z.strictObject({
  seat: seat.nullable(),
  timeZone: timeZone.nullable(),
  /** What this case says otherwise than the organisation's profile; null for nothing. */
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

// What is shown

export const argumentView = z.object({
  step: z.string(),
  /** Null where the facts do not say. */
  holds: z.boolean().nullable(),
  text: z.string(),
  citation: z.string(),
  sourceUrl: z.string(),
})
const aboutLaw = {
  dutyId: z.string(),
  regimeId: z.string(),
  regimeName: z.string(),
  to: z.string(),
  recipientName: z.string(),
  reason: z.string(),
  citation: z.string(),
  sourceUrl: z.string(),
  asOf: z.string(),
  confidence: z.string(),
}
export const submissionView = z.object({
  /** The case it was made in: another where that was merged into this one. */
  caseId: z.string(),
  version: count,
  reference: z.string(),
  submittedAt: instant,
  recordedBy: z.string(),
  recordedAt: instant,
  note: z.string().nullable(),
  fileSha256: z.string().nullable(),
  fileName: z.string().nullable(),
})
export const dutyView = z
  .object({
    ...aboutLaw,
    key: z.string(),
    state: z.enum(dutyStates),
    /** The state, unless the law or the clock say more. */
    shown: z.enum(dutyStatuses),
    moves: list(z.enum(dutyStates)),
    because: z.string().nullable(),
    /** ISO 8601 with the offset of the authority's zone. */
    dueAt: z.string().nullable(),
    timeZone: z.string(),
    legalLatestAt: z.string().optional(),
    legalNote: z.string().optional(),
    standard: z.string().nullable(),
    affected: count.nullable(),
    form: z.string().nullable(),
    assumptions: list(z.string()),
    unknowns: list(z.string()),
    waitsFor: z.string().optional(),
    heldBack: z.string().optional(),
    arguments: list(argumentView),
    changedAt: instant,
    changedBy: z.string(),
    submissions: list(submissionView),
    /** What was done about it in cases merged into this one. */
    merged: list(
      z.object({
        caseId: z.string(),
        state: z.enum(dutyStates),
        because: z.string().nullable(),
        changedAt: instant,
        changedBy: z.string(),
      }),
    ),
    /** The event that submitting it is, where that starts another clock. */
    starts: z.string().nullable(),
  })
  .meta({ id: 'Duty' })
export type DutyView = z.infer<typeof dutyView>

export const questionView = z
  .object({
    id: z.string(),
    text: z.string(),
    decides: list(z.string()),
    answers: list(
      z.object({
        answer: z.union([z.boolean(), z.string()]),
        outcomes: list(
          z.object({ dutyId: z.string(), becomes: z.string(), dueAt: z.string().nullable() }),
        ),
      }),
    ),
  })
  .meta({ id: 'OpenQuestion' })
export type QuestionView = z.infer<typeof questionView>

export const noNoticeView = z
  .object({
    id: z.string(),
    regimeId: z.string(),
    signedBy: z.string(),
    signedAt: instant,
    countersignedBy: z.string().nullable(),
    countersignedAt: instant.nullable(),
    /** When the facts changed after it was signed. */
    invalidSince: instant.nullable(),
    invalidBecause: z.string().nullable(),
    record: z.object({
      regimeName: z.string(),
      riskAssessment: z.string(),
      exemption: z.string(),
    }),
  })
  .meta({ id: 'NoNotice' })
export type NoNoticeView = z.infer<typeof noNoticeView>

export const saidView = z.object({
  /** In words; null for events, counts and words written for a report. */
  question: z.string().nullable(),
  id: z.string(),
  kind: z.enum(['event', 'answer', 'affected']),
  about: z.string(),
  value: z.unknown(),
  saidBy: z.string(),
  /** The exposure run that counted; null where a person says so. */
  runId: z.string().nullable(),
  reason: z.string(),
  givenBy: z.string(),
  givenAt: instant,
})
export type SaidView = z.infer<typeof saidView>

export const dutiesView = z
  .object({
    caseId: z.string(),
    caseTitle: z.string(),
    mergedInto: z.string().nullable(),
    evaluatedAt: instant.nullable(),
    own: z.object({ seat: seat.nullable(), timeZone: z.string().nullable(), changes: z.unknown() }),
    profile: profileShape,
    dataClasses: list(z.string()),
    possibleDataClasses: list(z.string()),
    inputs: list(saidView),
    duties: list(dutyView),
    notOwed: list(z.object({ ...aboutLaw, code: z.string() })),
    /** Those that decide most duties first. */
    questions: list(questionView),
    noNotices: list(noNoticeView),
    /** Reminders that are due and could not be sent. They are tried again until they are. */
    undelivered: list(
      z.object({
        key: z.string(),
        channel: z.enum(['mail', 'webhook']),
        /** An address of mail; empty for the webhook. */
        recipient: z.string(),
        tries: count,
        triedAt: instant.nullable(),
      }),
    ),
    /** Places that documents name and nobody has counted. */
    placesNamed: list(z.string()),
  })
  .meta({ id: 'CaseDuties' })
export type DutiesView = z.infer<typeof dutiesView>

const traceView = z.object({ kind: z.string(), label: z.string(), statements: list(z.number()) })
export const draftView = z
  .object({
    caseId: z.string(),
    key: z.string(),
    title: z.string(),
    basis: z.string(),
    regimeName: z.string(),
    recipientName: z.string(),
    citation: z.string(),
    sourceUrl: z.string(),
    dueAt: z.string().nullable(),
    timeZone: z.string(),
    /** Above 1, a follow-up that names what changed. */
    version: count,
    generatedAt: instant,
    sections: list(
      z.object({
        title: z.string(),
        items: list(
          z.object({
            id: z.string(),
            label: z.string(),
            fills: list(z.string()),
            required: z.boolean(),
            /** Null: missing. */
            text: z.string().nullable(),
            traces: list(traceView),
            change: z.enum(['same', 'new', 'changed']).nullable(),
            before: z.string().nullable(),
          }),
        ),
      }),
    ),
    missing: count,
  })
  .meta({ id: 'Draft' })
export type DraftView = z.infer<typeof draftView>

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
      /** What the duties hang on and nobody has entered yet, in words. */
      notEntered: list(z.string()),
      owed: count,
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
  /** The closed lists that entries are made of. */
  events: list(z.string()),
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
