/** One thing the text names, under all the spellings it uses. */
export interface Entity {
  readonly name: string
  /** Every spelling in the text, lower case. */
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
  /** Who speaks for those concerned by office, under full and family names, lower case. */
  readonly speakers: { readonly victim: readonly string[]; readonly thirdParty: readonly string[] }
  /** What the lower-case spelling of a name is in this document. */
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
