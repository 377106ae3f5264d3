/** What comes in: the facts of a case, as far as laws ask for them. */
import type { ContractStart } from '#data/contract-starts.ts'
import type { DataElement, EventName, Role } from './vocabulary.ts'

/** `FR`, `US`, `US-TX`, `CA-QC`, `AE-DIFC`: ISO 3166 with subdivision, or a free zone. */
export type Jurisdiction = string

export interface Organisation {
  readonly roles: readonly Role[]
  /** Finer distinctions: `credit-institution`, `small-agent`, `public-body`, `not-hipaa`. */
  readonly entityTags?: readonly string[] | undefined
  readonly establishments: readonly Jurisdiction[]
  readonly mainEstablishment?: Jurisdiction | undefined
  readonly sectors?: readonly string[] | undefined
  readonly publicCompany?: boolean | undefined
  readonly employees?: number | undefined
}

export interface CaseEvent {
  readonly event: EventName
  /** RFC 3339 with offset. */
  readonly at: string
  /** Where the event concerns one jurisdiction only, such as the notice to its residents. */
  readonly jurisdiction?: Jurisdiction | undefined
  /** The report was submitted with information missing. */
  readonly incomplete?: boolean | undefined
  /** The duty that the report or notice was made under, where the name of the event leaves it open. */
  readonly dutyId?: string | undefined
}

export interface AffectedCount {
  readonly jurisdiction: Jurisdiction
  /** null where people are known to be affected but their number is not. */
  readonly count: number | null
}

/** Yes or no, or one word of the question's list. */
export type Answer = boolean | string

/** A notice that a contract requires, independently of the law. */
export interface ContractNotice {
  /** Who must be told: `all customers`, or a name. */
  readonly counterparty: string
  /** ISO 8601 duration: `PT24H`, `P2D`. */
  readonly within: string
  /** What it is counted from; awareness where absent. */
  readonly from?: ContractStart | undefined
  /** Where it is agreed: `Data processing agreement, clause 9`. */
  readonly basis: string
  /** IANA zone that its days are counted in. */
  readonly timeZone?: string | undefined
}

export interface Facts {
  readonly org: Organisation
  /** Flags of the incident, by the names in `questions.ts`; `type` is free text. */
  readonly incident: Readonly<Record<string, Answer>>
  readonly events: readonly CaseEvent[]
  /** Elements known to be exposed. */
  readonly dataClasses: readonly DataElement[]
  /** Elements that may be exposed: what a coarse class leaves open. */
  readonly possibleDataClasses?: readonly DataElement[] | undefined
  readonly affected: readonly AffectedCount[]
  /** Judgements made by people, by the names in `questions.ts`. */
  readonly assessments: Readonly<Record<string, Answer>>
  /** Notices that the organisation's contracts require. */
  readonly contracts?: readonly ContractNotice[] | undefined
}
