import type { Seat } from '#base/seats.ts'
import type { ContractNotice } from '../../engine/facts.ts'

/** What laws ask about an organisation, and what reports to authorities print about it. */
export interface OrganisationProfile {
  readonly name: string | null
  readonly seat: Seat
  /** Legal roles besides that of the seat: `financial-entity`, `hipaa-covered-entity`. */
  readonly roles: readonly string[]
  /** ISO 3166 codes of countries, or of states as `US-CA`. */
  readonly establishments: readonly string[]
  readonly mainEstablishment: string | null
  readonly sectors: readonly string[]
  /** Finer distinctions that exemptions make: `credit-institution`. */
  readonly tags: readonly string[]
  /** Null: not known. */
  readonly publicCompany: boolean | null
  /** IANA name: `Europe/Paris`. */
  readonly timeZone: string
  /** Whom an authority may ask. */
  readonly contact: {
    readonly name: string
    readonly role: string
    readonly email: string
    readonly phone: string
  } | null
  readonly address: string | null
  readonly registration: string | null
  readonly contracts: readonly Omit<ContractNotice, 'timeZone'>[]
  readonly reminders: {
    /** ISO 8601 durations before the due instant. */
    readonly leads: readonly string[]
    readonly whenLate: boolean
    readonly mailTo: readonly string[]
  }
}

/** The profile before anybody has filled it in, beside the name and the seat that the settings give: it assumes nothing. */
export const emptyProfile: Omit<OrganisationProfile, 'name' | 'seat'> = {
  roles: [],
  establishments: [],
  mainEstablishment: null,
  sectors: [],
  tags: [],
  publicCompany: null,
  timeZone: 'UTC',
  contact: null,
  address: null,
  registration: null,
  contracts: [],
  reminders: { leads: ['PT24H', 'PT4H', 'PT1H'], whenLate: true, mailTo: [] },
}

/** The parts of the profile that a case may override. */
export type ProfileChanges = Partial<Omit<OrganisationProfile, 'seat' | 'timeZone' | 'reminders'>>

export interface CaseSeat {
  readonly seat: Seat | null
  readonly timeZone: string | null
  readonly changes: ProfileChanges | null
}

/** The profile that applies to a case. */
export const profileFor = (
  organisation: OrganisationProfile,
  { seat, timeZone, changes }: CaseSeat,
): OrganisationProfile => ({
  ...organisation,
  ...changes,
  ...(seat === null ? {} : { seat }),
  ...(timeZone === null ? {} : { timeZone }),
})
