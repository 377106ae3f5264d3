import type { FieldKindId } from '#data/field-kinds.ts'
import type { ColumnInput, Scores } from './classify-columns.ts'

export interface Nudge {
  readonly score: number
  readonly reason: string
}
export type ContextEvidence = readonly ReadonlyMap<FieldKindId, Nudge>[]

/** Kinds that stand beside each other: where a sure column is of the first, the second grows likelier. */
const companions: readonly (readonly [FieldKindId, FieldKindId, number])[] = [
  ['given-name', 'family-name', 1.5],
  ['family-name', 'given-name', 1.5],
  ['email-address', 'password', 0.6],
  ['email-address', 'username', 0.3],
  ['username', 'password', 0.6],
  ['password-hash', 'password-salt', 1.8],
  ['password-salt', 'password-hash', 1],
  ['street-address', 'city', 1.2],
  ['street-address', 'postal-code', 1.8],
  ['city', 'postal-code', 1.8],
  ['city', 'street-address', 0.8],
  ['postal-code', 'city', 1],
  ['city', 'region', 0.8],
  ['payment-card', 'card-security-code', 2],
  ['iban', 'bank-account', 0.8],
  ['geolocation', 'geolocation', 1],
  ['company', 'job-title', 0.8],
  ['job-title', 'company', 0.8],
  ['vehicle-id', 'licence-plate', 1],
]
const sureFrom = 4

/** What the other columns of the table say for each column. */
export function contextEvidence(
  columns: readonly ColumnInput[],
  own: readonly Scores[],
): ContextEvidence {
  const sure = own.map((scores) => {
    const [best] = [...scores].sort((a, b) => b[1] - a[1])
    return best !== undefined && best[1] >= sureFrom ? best[0] : null
  })
  return columns.map((_, i) => {
    const found = new Map<FieldKindId, Nudge>()
    // A salt is kept for a hash; random signs without one are rather passwords or tokens.
    if (!sure.includes('password-hash')) {
      found.set('password-salt', { score: -1.5, reason: 'no column of hashes stands beside it' })
    }
    for (const [beside, kind, score] of companions) {
      const distance = sure.reduce(
        (least, other, j) =>
          other === beside && j !== i ? Math.min(least, Math.abs(j - i)) : least,
        Infinity,
      )
      if (distance === Infinity) continue
      const weight = distance <= 2 ? score : score * 0.6
      if ((found.get(kind)?.score ?? 0) < weight)
        found.set(kind, { score: weight, reason: `another column holds ${beside}` })
    }
    return found
  })
}
