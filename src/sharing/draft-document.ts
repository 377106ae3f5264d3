import { sayId } from '#base/say-id.ts'
import type { Draft, DraftItem, NoNotice } from '#obligations/index.ts'
import type { FormDocument } from './form-document.ts'

const footer = 'Made with Breakwater from the facts named. Not legal advice.'

/** A report to an authority as a form to print; what is missing is marked where it belongs. */
export function draftToDocument(draft: Draft): FormDocument {
  const { version, missing, regimeName, recipientName, citation, basis, dueAt, timeZone } = draft
  return {
    title: draft.title,
    subtitle: `${regimeName}: ${recipientName}`,
    organisation: draft.organisation ?? '',
    meta: [
      `Case ${draft.caseId}`,
      version === 1 ? 'First report' : `Follow-up, version ${version}`,
      ...(dueAt === null ? [] : [`Due ${sayInstant(dueAt, timeZone)}`]),
      `Law: ${citation}`,
      `Form: ${basis}`,
    ],
    notice:
      missing === 0
        ? ''
        : `${missing} ${missing === 1 ? 'item is' : 'items are'} missing and marked below.`,
    sections: draft.sections.map(({ title, items }) => ({ title, items: items.map(toLine) })),
    signatures: [],
    footer,
    generatedAt: draft.generatedAt,
    name: `report-${slug(draft.key)}-v${version}`,
  }
}

function toLine(item: DraftItem): FormDocument['sections'][number]['items'][number] {
  const { label, text, required, traces, change, before } = item
  return {
    label,
    text: text ?? (required ? 'MISSING: to be completed' : 'Not known yet'),
    isMissing: text === null && required,
    rests: traces.length === 0 ? '' : `Rests on: ${[...new Set(traces.map(sayTrace))].join('; ')}`,
    change:
      change === 'new'
        ? 'New since the last version.'
        : change === 'changed'
          ? `Changed since the last version; before: ${before ?? ''}`
          : '',
  }
}

const sayTrace = ({ kind, label, statements }: DraftItem['traces'][number]): string =>
  kind === 'statement' || statements.length > 0
    ? `statements ${statements.join(', ')} of the case`
    : label

/** A signed record that no notice is needed, for an inspection. */
export function noNoticeToDocument(
  kept: NoNotice,
  nameOf: (userId: string) => string,
): FormDocument {
  const { record, signedBy, signedAt, countersignedBy, countersignedAt } = kept
  return {
    title: 'Record: no notice is needed',
    subtitle: record.regimeName,
    organisation: '',
    meta: [`Case ${kept.caseId}`, `Record ${kept.id}`],
    notice:
      kept.invalidSince === null
        ? ''
        : `NO LONGER VALID since ${sayInstant(kept.invalidSince, 'UTC')}: the facts changed. ${kept.invalidBecause ?? ''}`,
    sections: sectionsOf(record),
    signatures: [
      `Signed by ${nameOf(signedBy)}, ${sayInstant(signedAt, 'UTC')}`,
      countersignedBy === null || countersignedAt === null
        ? 'Not countersigned'
        : `Countersigned by ${nameOf(countersignedBy)}, ${sayInstant(countersignedAt, 'UTC')}`,
    ],
    footer,
    generatedAt: signedAt,
    name: `no-notice-${slug(kept.regimeId)}`,
  }
}

function sectionsOf(record: NoNotice['record']): FormDocument['sections'] {
  const { facts } = record
  return [
    {
      title: 'Facts it rests on',
      items: [
        line('Events', facts.events.map(({ event, at }) => `${sayId(event)}: ${at}`).join('\n')),
        line('Data', facts.dataClasses.map(sayId).join(', ')),
        line(
          'People',
          facts.affected
            .map(({ jurisdiction, count }) => `${jurisdiction}: ${count ?? 'number not known'}`)
            .join('\n'),
        ),
        line(
          'Judgements',
          Object.entries({ ...facts.incident, ...facts.assessments })
            .map(([id, answer]) => `${id}: ${String(answer)}`)
            .join('\n'),
        ),
      ],
    },
    {
      title: 'Duties considered, and why each is not owed',
      items: record.notOwed.map(({ dutyId, recipientName, reason, citation, arguments: steps }) =>
        line(
          `${recipientName} (${dutyId})`,
          [
            `${reason} (${citation})`,
            ...steps.map(({ step, holds, text }) => `${sayHolds(holds)} ${step}: ${text}`),
          ].join('\n'),
        ),
      ),
    },
    {
      title: 'Judgement',
      items: [
        line('Assessment of the risk', record.riskAssessment),
        line('Exemption considered', record.exemption),
      ],
    },
  ]
}

const line = (label: string, text: string): FormDocument['sections'][number]['items'][number] => ({
  label,
  text: text === '' ? 'None known' : text,
  isMissing: false,
  rests: '',
  change: '',
})

const sayHolds = (holds: boolean | null): string =>
  holds === null ? 'Not known:' : holds ? 'Met:' : 'Not met:'

const sayInstant = (iso: string, timeZone: string): string =>
  `${Temporal.Instant.from(iso)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' })} (${timeZone})`

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
