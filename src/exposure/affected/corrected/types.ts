/** What the rows of a wrongly merged person can be told apart by, the likeliest first. */
export const splitWays = ['name', 'key', 'phone', 'company', 'country', 'row'] as const
export type SplitWay = (typeof splitWays)[number]

/** A place as a correction gives it: ISO 3166, `FR` or `US-CA`; null where nobody knows. */
export type CorrectedPlace = string | null

/** What analysts said about people of one run; a person is 16 hexadecimal digits. */
export interface Corrections {
  readonly splits: readonly { readonly person: string; readonly by: SplitWay }[]
  readonly places: readonly { readonly person: string; readonly place: CorrectedPlace }[]
  /** `person` is the same as `into`, under whom both continue. */
  readonly joins: readonly { readonly person: string; readonly into: string }[]
}

export const noCorrections: Corrections = { splits: [], places: [], joins: [] }

export const areThereAny = ({ splits, places, joins }: Corrections): boolean =>
  splits.length + places.length + joins.length > 0

/**
 * Reasons for two people being one: `like-name` is nearly the same name within one company, `mailbox` the same
 * address or the same part before the @.
 */
export const joinHints = ['phone', 'name', 'like-name', 'mailbox'] as const
export type JoinHint = (typeof joinHints)[number]
