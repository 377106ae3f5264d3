/** One thing the text names, under all the spellings it uses. */
export interface Entity {
  readonly name: string
  /** Every spelling in the text, in lower case. */
  readonly forms: readonly string[]
  readonly mentions: readonly { readonly start: number; readonly end: number }[]
}

/** Who is who in a document; each list best first. */
export interface Entities {
  readonly victims: readonly Entity[]
  readonly thirdParties: readonly Entity[]
  readonly actors: readonly Entity[]
  readonly platforms: readonly Entity[]
  readonly publishers: readonly Entity[]
  /** Named organisations without a part in the incident: commentators, other victims, agencies. */
  readonly others: readonly Entity[]
  /** Those who speak for the ones concerned by their office, under full and family names, in lower case. */
  readonly speakers: { readonly victim: readonly string[]; readonly thirdParty: readonly string[] }
  /** The role in this document of a name, by its spelling in lower case. */
  roleOf(form: string): EntityRole | undefined
}

export type EntityRole = 'victim' | 'third-party' | 'actor' | 'platform' | 'publisher' | 'other'

export const noEntities: Entities = {
  victims: [],
  thirdParties: [],
  actors: [],
  platforms: [],
  publishers: [],
  others: [],
  speakers: { victim: [], thirdParty: [] },
  roleOf: () => undefined,
}
