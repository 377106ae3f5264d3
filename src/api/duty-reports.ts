import { listUserNames } from '#accounts/index.ts'
import { refusal } from '#base/errors.ts'
import { err, ok } from '#base/result.ts'
import {
  currentLaw as law,
  describeLaw,
  describeRegime,
  dutiesToCalendar,
  getDraft,
  getDuties,
  getNoNotice,
  getRegister,
  getSubmissionFile,
  registerToCsv,
  registerToXlsx,
  type RegimePage,
} from '#obligations/index.ts'
import { draftToDocument, noNoticeToDocument, renderForm } from '#sharing/index.ts'
import type { RegimeView } from './contract.ts'
import { file } from './file-response.ts'
import type { Routes } from './route.ts'

type ReportRoutes = Pick<
  Routes,
  | 'getSubmissionFile'
  | 'getDraft'
  | 'getDraftFile'
  | 'getDutyCalendar'
  | 'getNoNoticeFile'
  | 'getRegisterFile'
  | 'listRegimes'
  | 'getRegime'
>

/** Duties, laws and the register, as JSON and as files. */
export const dutyReports: ReportRoutes = {
  getSubmissionFile: async ({ ctx, params: { id: caseId, key, version } }) => {
    const found = await getSubmissionFile(ctx, { caseId, key, version })
    if (!found.ok) return found
    const { bytes, name } = found.value
    return file({ bytes, mediaType: 'application/octet-stream', fileName: plainName(name) })
  },

  getDraft: async ({ ctx, params }) => {
    const found = await getDraft(ctx, { caseId: params.id, key: params.key })
    return found.ok ? ok(found.value) : found
  },

  getDraftFile: async ({ ctx, params, query }) => {
    const found = await getDraft(ctx, { caseId: params.id, key: params.key })
    if (!found.ok) return found
    const printed = await renderForm(
      draftToDocument(found.value),
      query.format,
      ctx.config.templatesDir,
    )
    if (!printed.ok) return printed
    return file({ ...printed.value, disposition: query.disposition })
  },

  getDutyCalendar: async ({ ctx, params, publicUrl }) => {
    const found = await getDuties(ctx, law, params.id)
    if (!found.ok) return found
    const { caseId, caseTitle, duties, profile } = found.value
    const text = dutiesToCalendar(
      duties.map((duty) => ({
        caseId,
        caseTitle,
        duty,
        status: duty.shown,
        changedAt: duty.changedAt,
      })),
      { leads: profile.reminders.leads, consoleUrl: publicUrl, now: ctx.clock.now() },
    )
    return file({
      bytes: Buffer.from(text),
      mediaType: 'text/calendar; charset=utf-8',
      fileName: 'duties.ics',
    })
  },

  getNoNoticeFile: async ({ ctx, params, query }) => {
    const input = { caseId: params.id, id: params.recordId }
    const found = await getNoNotice(ctx, input)
    if (!found.ok) return found
    const names = await listUserNames(ctx)
    const printed = await renderForm(
      noNoticeToDocument(found.value, (id) => names.get(id) ?? id),
      query.format,
      ctx.config.templatesDir,
    )
    if (!printed.ok) return printed
    return file({ ...printed.value, disposition: query.disposition })
  },

  getRegisterFile: async ({ ctx, query }) => {
    const entries = await getRegister(ctx)
    const day = ctx.clock.now().toString().slice(0, 10)
    const fileName = `register-of-breaches-${day}.${query.format}`
    return query.format === 'csv'
      ? file({ bytes: registerToCsv(entries), mediaType: 'text/csv; charset=utf-8', fileName })
      : file({
          bytes: await registerToXlsx(entries),
          mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
          fileName,
        })
  },

  listRegimes: () => Promise.resolve(ok(describeLaw(law))),

  getRegime: ({ params }) => {
    const page = describeRegime(params.id)
    return Promise.resolve(
      page === undefined
        ? err(refusal('NOT_FOUND', `There is no regime ${params.id}. GET /api/regimes lists them.`))
        : ok({ ...page, sections: sectionsOf(page) }),
    )
  },
}

/** The page of a law in titled parts, each line with what it says. */
const sectionsOf = ({
  inForce,
  rules,
  duties,
  unverified,
  notes,
}: RegimePage): RegimeView['sections'] =>
  [
    {
      title: 'What the law asks',
      lines: [
        { label: 'In force', text: inForce },
        ...rules.map(({ title, text }) => ({ label: title, text })),
      ],
    },
    ...duties.map(({ to, by, when, conditions, content, citation }) => ({
      title: `Duty: ${to}`,
      lines: [
        { label: 'By', text: by },
        { label: 'When', text: when },
        ...conditions.map((text) => ({ label: 'Only where', text })),
        ...(content.length === 0 ? [] : [{ label: 'Content', text: content.join('; ') }]),
        { label: 'Citation', text: citation },
      ],
    })),
    {
      title: 'Not verified',
      lines: unverified.map((text) => ({ label: 'Open', text })),
    },
    { title: 'Notes', lines: notes.map((text) => ({ label: 'Note', text })) },
  ].filter(({ lines }) => lines.length > 0)

/** Headers take ASCII only. */
const plainName = (name: string | null): string =>
  (name ?? 'submission').replace(/[^\w.-]+/g, '-').slice(0, 100)
