import type { FieldKindId } from '#data/field-kinds.ts'

/** Kinds whose values name nobody by themselves; shown as they are when they are common. */
const harmless: ReadonlySet<FieldKindId> = new Set([
  'country',
  'language',
  'flag',
  'gender',
  'nationality',
  'region',
])

/**
 * A value of which only the form is left: letters as `•`, digits as `#`. Values of
 * harmless kinds are shown only where at least five rows share them.
 */
export function maskValue(value: string, kind: FieldKindId | null, count: number): string {
  if (kind !== null && harmless.has(kind) && count >= 5) return value.slice(0, 40)
  const cut = [...value].slice(0, 32)
  const masked = cut
    .map((sign) => (/\p{N}/u.test(sign) ? '#' : /[\p{L}\p{M}]/u.test(sign) ? '•' : sign))
    .join('')
  return cut.length < [...value].length ? `${masked}…` : masked
}
