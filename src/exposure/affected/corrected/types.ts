/** What the rows of a wrongly merged person can be told apart by, the likeliest first. */
export const splitWays = ['name', 'key', 'phone', 'company', 'country', 'row'] as const
export type SplitWay = (typeof splitWays)[number]

/** A place as a correction gives it: ISO 3166, `FR` or `US-CA`; null where nobody knows. */
export type CorrectedPlace = string | null

/** What analysts said about people of one run; a person is 16 hexadecimal digits. */
export interface Corrections {
  readonly splits: readonly { readonly person: string; readonly by: SplitWay }[]
  readonly places: readonly { readonly person: string; readonly place: CorrectedPlace }[]
}

export const noCorrections: Corrections = { splits: [], places: [] }

export const areThereAny = ({ splits, places }: Corrections): boolean =>
  splits.length + places.length > 0
