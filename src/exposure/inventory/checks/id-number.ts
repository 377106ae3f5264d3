import type { FieldKindId } from '#data/field-kinds.ts'

/** One numbering scheme of a state. */
export interface IdNumber {
  /** `es-dni`: country and name. */
  readonly id: string
  readonly label: string
  readonly kind: FieldKindId & ('national-id' | 'tax-id' | 'insurance-number')
  /** Of the value in upper case without spaces, dots, dashes and slashes. */
  readonly shape: RegExp
  readonly isValid: (compact: string) => boolean
  /** Share of random values of this shape that pass: how little a match says. */
  readonly chance: number
}

/** Upper case without the signs that people put between groups. */
export const compact = (value: string): string => value.toUpperCase().replace(/[\s.\-/()·–]/g, '')
