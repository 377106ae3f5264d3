import { fieldKinds, type FieldKindId } from '#data/field-kinds.ts'
import { contextEvidence } from './context.ts'
import type { ColumnProfile } from './profile-column.ts'
import { readHeader, type HeaderEvidence } from './read-header.ts'
import { businessRules } from './rules/business.ts'
import { dateRules } from './rules/dates.ts'
import { identityNumberRules } from './rules/identity-numbers.ts'
import { paymentRules } from './rules/payments.ts'
import { peopleRules } from './rules/people.ts'
import { phoneNumber } from './rules/phone-number.ts'
import { placeRules } from './rules/places.ts'
import { recordRules } from './rules/records.ts'
import type { KindRules } from './rules/rule.ts'
import { technicalRules } from './rules/technical.ts'

export interface ColumnInput {
  readonly header: string | null
  readonly profile: ColumnProfile
}
export interface Classified {
  readonly kind: FieldKindId | null
  readonly confidence: number
  readonly reasons: readonly string[]
}
export type Scores = ReadonlyMap<FieldKindId, number>

/** The reason that a header gives, among those of a finding. */
export const headerNamesIt = 'its header names it'

const rules: KindRules = {
  ...technicalRules,
  ...peopleRules,
  ...businessRules,
  ...placeRules,
  ...identityNumberRules,
  ...paymentRules,
  ...dateRules,
  ...recordRules,
  'phone-number': phoneNumber,
}

/** A column is said to be nothing known below this sum. */
const least = 1.3
/** Sums of evidence are bolder than they are right; chosen by eye on the calibration that bench/inventory prints. */
const temperature = 0.9

/** Log-odds that a kind is rarer in leaks than the common ones. */
const prior: Partial<Record<FieldKindId, number>> = {
  biometric: -0.5,
  demographic: -0.3,
  'security-question': -0.3,
  'device-id': -0.5,
  'insurance-number': -0.5,
  'driver-licence': -0.5,
  'passport-number': -0.3,
  'password-salt': -0.6,
  nationality: -0.5,
  'tax-id': -0.3,
  purchase: -0.3,
  education: -0.3,
}

/** Kinds whose form many other codes have too, so that a header that names something else is believed. */
const byFormAlone = [
  'licence-plate',
  'passport-number',
  'driver-licence',
  'street-address',
  'postal-code',
  'phone-number',
] as const
/** Towns and streets are named after people. */
const namesOfPeople = ['full-name', 'given-name', 'family-name'] as const

function doubtForm(scores: Map<FieldKindId, number>, header: HeaderEvidence | undefined): void {
  if (header === undefined || Math.max(0, ...header.values()) < leastNamed) return
  // LU is a canton, a province and a country.
  if (header.has('region') && !header.has('country'))
    scores.set('country', (scores.get('country') ?? 0) - 5)
  for (const kind of byFormAlone)
    if (!header.has(kind) && !isOfPlace(header)) scores.set(kind, (scores.get(kind) ?? 0) - 2)
  if (isOfPlace(header) || header.has('street-address'))
    for (const kind of namesOfPeople)
      if (!header.has(kind)) scores.set(kind, (scores.get(kind) ?? 0) - 3)
}

/**
 * `company_id` with small numbers that come back: keys of another table, which a number of records by its form alone
 * never repeats. `annual value` is no postcode, though its numbers have five digits.
 */
function heedName(
  scores: Map<FieldKindId, number>,
  header: HeaderEvidence | undefined,
  { header: name, profile }: ColumnInput,
  { hasPostcodes, hasPhones }: { readonly hasPostcodes: boolean; readonly hasPhones: boolean },
): void {
  if (header === undefined || name === null || name.trim() === '') return
  const add = (kind: FieldKindId, score: number): void => {
    scores.set(kind, (scores.get(kind) ?? 0) + score)
  }
  const areNumbers = profile.share('whole number', (v) => /^\d{1,19}$/.test(v)) > 0.9
  if (header.has('record-id') && areNumbers && profile.distinct > 1) add('record-id', 2)
  // A table has its telephone numbers where a header says so; others may be accounts.
  const isMarked = profile.share('marked number', (v) => /^\s*[+(]/.test(v)) > 0.1
  if (hasPhones && !header.has('phone-number') && !isMarked) add('phone-number', -2.5)
  // CC and CE are kinds of documents as well as islands.
  const areCodes = profile.share('two capitals', (v) => /^[A-Z]{2}$/.test(v)) > 0.9
  if (areCodes && profile.distinct <= 3 && !header.has('country') && !header.has('nationality'))
    add('country', -5)
  if (!header.has('postal-code') && !isOfPlace(header))
    add('postal-code', -1.5 - (hasPostcodes ? 2 : 0) - (header.size > 0 ? 1 : 0))
}
/** `PLZ/Ort` holds a part of an address as well. */
const isOfPlace = (header: HeaderEvidence): boolean =>
  (['city', 'postal-code', 'region', 'country'] as const).some((kind) => header.has(kind))
/** What a header says at least where it names a kind by its whole name. */
const leastNamed = 4.5

/** Judges the columns of one table together, since neighbours tell of each other. */
export function classifyColumns(columns: readonly ColumnInput[]): Classified[] {
  const headers = columns.map(({ header }) => readHeader(header))
  const verdicts = columns.map(({ profile }) =>
    fieldKinds.map(({ id }) => ({
      id,
      ...(profile.total === 0
        ? { score: 0, reason: null }
        : (rules[id]?.(profile) ?? { score: -1, reason: null })),
    })),
  )
  const own = verdicts.map(
    (row, i): Map<FieldKindId, number> =>
      new Map(
        row.map(({ id, score }) => [id, (prior[id] ?? 0) + score + (headers[i]?.get(id) ?? 0)]),
      ),
  )
  const names = (kind: FieldKindId): boolean =>
    headers.some((header) => (header.get(kind) ?? 0) >= leastNamed)
  const named = { hasPostcodes: names('postal-code'), hasPhones: names('phone-number') }
  columns.forEach((column, i) => {
    const scores = own[i]
    if (scores === undefined) return
    doubtForm(scores, headers[i])
    heedName(scores, headers[i], column, named)
  })
  const context = contextEvidence(columns, own)
  return columns.map((_, i) => {
    const total = new Map(
      [...(own[i] ?? [])].map(([id, score]) => [id, score + (context[i]?.get(id)?.score ?? 0)]),
    )
    const [best, second] = [...total].sort((a, b) => b[1] - a[1])
    if (best === undefined || best[1] < least) return { kind: null, confidence: 0, reasons: [] }
    const [kind, score] = best
    let mass = Math.exp((least - score) / temperature)
    for (const other of total.values()) mass += Math.exp((other - score) / temperature)
    const reasons = [
      verdicts[i]?.find(({ id }) => id === kind)?.reason ?? null,
      (headers[i]?.get(kind) ?? 0) > 0 ? headerNamesIt : null,
      context[i]?.get(kind)?.reason ?? null,
      second !== undefined && second[1] > score - 2 ? `${second[0]} is nearly as likely` : null,
    ]
    return { kind, confidence: 1 / mass, reasons: reasons.filter((reason) => reason !== null) }
  })
}
