/** Duties and drafts as they are shown. Import from `contract.ts`. */
import { z } from 'zod'
import { dutyStates, dutyStatuses, inputKinds } from '#data/vocabulary.ts'
import { count, instant, list } from './basics.ts'
import { profileShape, seat } from './duties-entered.ts'

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
    /** The event that its submission amounts to, where that starts another clock. */
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
  kind: z.enum(inputKinds),
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
        /** A mail address; empty for the webhook. */
        recipient: z.string(),
        tries: count,
        triedAt: instant.nullable(),
      }),
    ),
    /** Places that documents name and in which nobody has counted people. */
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
    /** Above 1: a follow-up, which names what changed. */
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
