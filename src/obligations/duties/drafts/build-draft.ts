import type { KeptDuty } from '../duty.ts'
import type { DraftSource } from './fill-parts.ts'
import { fillItem } from './fill.ts'
import { formFor } from './forms.ts'
import type { Draft, DraftItem, Filled, FormItem } from './types.ts'

/**
 * A report filled in from the case. An item that no fact answers is marked as missing; one that is filled in names
 * its sources. After a submission the report is a follow-up: each item is compared with the last submitted report.
 */
export function buildDraft(
  source: DraftSource,
  duty: KeptDuty,
  about: { readonly caseId: string; readonly generatedAt: string },
): Draft {
  const form = formFor(duty)
  const earlier = source.submissions.filter(({ key }) => key === duty.key)
  const last = earlier.at(-1)?.report
  const sections = form.sections.map(({ title, items }) => ({
    title,
    items: items.map((item) => toItem(source, duty, item, last)),
  }))
  return {
    ...about,
    key: duty.key,
    title: form.title,
    basis: form.basis,
    regimeName: duty.regimeName,
    recipientName: duty.recipientName,
    citation: duty.citation,
    sourceUrl: duty.sourceUrl,
    dueAt: duty.dueAt,
    timeZone: duty.timeZone,
    version: earlier.length + 1,
    sections,
    missing: sections
      .flatMap(({ items }) => items)
      .filter(({ text, required }) => text === null && required).length,
    organisation: source.profile.name,
  }
}

function toItem(
  source: DraftSource,
  duty: KeptDuty,
  item: FormItem,
  last: Draft | undefined,
): DraftItem {
  const filled = item.fills.flatMap((id): Filled[] => {
    const found = fillItem(source, duty, id)
    return found === null ? [] : [found]
  })
  const text = filled.length === 0 ? null : filled.map((each) => each.text).join('\n')
  const before = last?.sections.flatMap(({ items }) => items).find(({ id }) => id === item.id)
  const was = before?.text ?? null
  return {
    id: item.id,
    label: item.label,
    fills: item.fills,
    required: item.required,
    text,
    traces: filled.flatMap(({ traces }) => traces),
    change: last === undefined ? null : was === text ? 'same' : was === null ? 'new' : 'changed',
    before: was,
  }
}
