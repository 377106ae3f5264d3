import type { DataClassId } from '#data/data-classes.ts'
import type { RoleId } from '#data/job-roles.ts'
import type { HomeCountry } from './home-country.ts'

/**
 * The keys by which the rows of one person belong together, strongest first; `analyst` where somebody split or
 * joined them, and behind it those that are asked where no other is there. Add new ones at the end: their positions are bits in kept stores.
 */
export const joinKeys = [
  'email',
  'phone',
  'name-and-birth',
  'name-and-company',
  'username',
  'analyst',
  'identity-number',
  'name',
] as const
export type JoinKey = (typeof joinKeys)[number]

/**
 * The sources of a person's place; `analyst` where somebody corrected it. Add new ones at the end: their positions
 * are kept in stores.
 */
export const placeReasons = [
  'field',
  'phone',
  'postcode',
  'top-level-domain',
  'analyst',
  'identity-number',
  'iban',
] as const
export type PlaceReason = (typeof placeReasons)[number]

export const riskLevels = ['low', 'medium', 'high', 'critical'] as const
export type RiskLevel = (typeof riskLevels)[number]

/** People of one jurisdiction: `FR`, `US-CA`, `US` where the state is not known, null where nothing tells. */
export interface JurisdictionCount {
  readonly jurisdiction: string | null
  readonly count: number
  /** Classes that at least one of them has exposed, commonest first. */
  readonly dataClasses: readonly { readonly class: DataClassId; readonly people: number }[]
}

export interface Affected {
  readonly people: number
  readonly companies: number
  /** Rows that name nobody: no address, phone number, user name or number of identity, and no name with anything to tell namesakes apart. */
  readonly rowsWithoutPerson: number
  readonly rows: number
  /** Planted records among the rows, which are not among the people. Undefined where none were given. */
  readonly planted?: PlantedRecords
  readonly jurisdictions: readonly JurisdictionCount[]
  readonly dataClasses: readonly { readonly class: DataClassId; readonly people: number }[]
  /**
   * Classes that people have from free text, with its columns; absent from counts kept before text was read row by
   * row.
   */
  readonly inText?: readonly ClassInText[]
  readonly joinedBy: Readonly<Record<JoinKey, number>>
  /**
   * The country whose telephone numbers and postcodes the leak has, where it names no countries; undefined where
   * that is not known.
   */
  readonly home?: HomeCountry
  /** People by the reason of their country; `none` where it is not known. */
  readonly placedBy: Readonly<Record<PlaceReason | 'none', number>>
  readonly risk: Readonly<Record<RiskLevel, number>>
  readonly roles: readonly { readonly role: RoleId | 'other'; readonly people: number }[]
  /** What the machine is unsure of, with how many people each concerns. */
  readonly doubts: readonly DoubtCount[]
  /** For the customer's seat; null where no domains of ours were given. */
  readonly ours: OurPeople | null
  /**
   * Logins at our pages; null where no domains of ours were given or no table has the page of a login, undefined in
   * counts kept before this was measured.
   */
  readonly logins?: OurLogins | null
}

export interface ClassInText {
  readonly class: DataClassId
  readonly columns: readonly string[]
}

export interface PlantedRecords {
  /** Different planted addresses in the leak. */
  readonly records: number
  /** Rows about them, including rows without an address that were tied to one by a key or a phone number. */
  readonly rows: number
}

export interface CompanyAtRisk {
  readonly key: string
  readonly name: string
  readonly domain: string | null
  readonly people: number
  readonly sector: string | null
  readonly risk: number
  readonly level: RiskLevel
  readonly reasons: readonly string[]
}

/** Add new ones at the end: their positions are bits in kept stores. */
export const doubtKinds = [
  'names-differ',
  'country-disputed',
  'phone-shared',
  'free-text',
  'class-in-text',
  'other-in-text',
] as const
export type DoubtKind = (typeof doubtKinds)[number]

export interface DoubtCount {
  readonly kind: DoubtKind
  readonly people: number
}

export interface OurPeople {
  readonly domains: readonly string[]
  readonly people: number
  readonly roles: readonly { readonly role: RoleId | 'other'; readonly people: number }[]
  readonly dataClasses: readonly { readonly class: DataClassId; readonly people: number }[]
}

/** Login names at pages of our domains, of customers as well as staff: other people than those who write from there. */
export interface OurLogins {
  /** Different names at each domain. */
  readonly logins: number
  readonly rows: number
  readonly withPassword: number
  /** Those whose name is an address at one of our domains. */
  readonly ofStaff: number
  readonly domains: readonly { readonly domain: string; readonly logins: number }[]
  /** Masked. */
  readonly examples: readonly string[]
}
