/** How a law is written down: what it covers, whom it reaches, and the notices that it requires. */
import type { Jurisdiction } from './facts.ts'
import type { QuestionId } from './questions.ts'
import type { BusinessCalendar, DataElement, EventName, Recipient, Role } from './vocabulary.ts'

/** A condition on the facts. What the facts do not say is unknown, never false. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  /** The organisation has one of these roles, or one that is equivalent to it. */
  | { readonly role: readonly Role[] }
  | { readonly tag: string }
  | { readonly sector: readonly string[] }
  /** The question is answered with one of `is`; a bare question must be answered yes. */
  | {
      readonly question: QuestionId
      readonly is?: readonly string[]
      /** What stands in for a missing answer; without it the condition is unknown. */
      readonly unanswered?: {
        /** This event cannot have happened otherwise. */
        readonly yesAfter?: EventName
        /** The answer is no where this other question is answered yes. */
        readonly noWhere?: QuestionId
        /** The answer that the law presumes until somebody shows otherwise. */
        readonly presume?: boolean
      }
    }
  /** Nobody has answered the question yet. */
  | { readonly unanswered: QuestionId }
  | { readonly event: EventName }
  /** The report that this event stands for was submitted with information missing. */
  | { readonly incomplete: EventName }
  | { readonly data: readonly DataElement[] }
  | { readonly people: PeopleCount }
  | { readonly employees: { readonly atLeast: number } }
  | { readonly establishedIn: readonly Jurisdiction[] }
  /** Nobody outside these jurisdictions is affected. */
  | { readonly peopleOnlyIn: readonly Jurisdiction[] }

export interface PeopleCount {
  /** In the whole jurisdiction of the regime, or in the one state that has most. */
  readonly scope: 'jurisdiction' | 'one-state'
  readonly atLeast?: number
  readonly atMost?: number
  /** An unknown number counts as enough. */
  readonly orUnknown?: boolean
}

export interface InForce {
  readonly status: 'in-force' | 'pending' | 'voluntary' | 'not-in-force' | 'uncertain'
  /** First day of the duties. */
  readonly from?: string
  /** First day of the text written down here; older events fall under an older text. */
  readonly currentTextFrom?: string
  /** Where it is uncertain: the question that settles it. */
  readonly settledBy?: QuestionId
  readonly note?: string
  readonly pendingChange?: string
}

/** Which people or places bring a case under the law. */
export type Reach =
  /** Residents of the jurisdiction are affected. */
  | 'residents'
  /** People there are affected, or the organisation is established there and people anywhere are. */
  | 'people-or-establishment'
  /** The same, but people in the country around it do not count: a free zone binds those who are set up in it. */
  | 'free-zone'
  /** The organisation is established there or people there are affected; no person need be affected. */
  | 'entity'
  /** The role alone, such as a licence, brings the organisation under the law. */
  | 'role'

export interface DataTrigger {
  readonly id: string
  readonly requiresName: boolean
  /** Any personal identifier serves instead of a name. */
  readonly otherwiseIdentifiable?: boolean
  readonly anyOf: readonly DataElement[] | 'any-personal-data'
  readonly when?: Condition
  readonly note?: string
}

/** Where data could not be read, which notices fall away; never where the key was taken too. */
export interface EncryptionRule {
  readonly lifts: readonly Recipient[] | 'all'
  readonly text: string
}

/** A test of harm that decides some of the notices; `all` leaves out the notice of a processor to its controller. */
export interface HarmTest {
  /** `notify-unless`: owed until harm is shown unlikely; `notify-if`: open until harm is shown. */
  readonly direction: 'notify-if' | 'notify-unless'
  /** True where there is the harm that the law requires. */
  readonly met: Condition
  readonly decides: readonly Recipient[] | 'all'
  readonly code: 'risk-unlikely' | 'no-high-risk' | 'harm-test-not-met'
  readonly text: string
}

/** An organisation or incident that this law leaves to another. */
export interface Exclusion {
  readonly when: Condition
  readonly code: 'lex-specialis' | 'not-applicable-sector' | 'condition-not-met'
  /** Only these notices; all where absent. */
  readonly lifts?: readonly Recipient[]
  readonly text: string
}

export type Sequence =
  | 'before-individuals'
  | 'no-later-than-individuals'
  | 'concurrent'
  | 'after-individuals'

export type Limit =
  | { readonly kind: 'hours'; readonly value: number }
  | { readonly kind: 'calendar-days'; readonly value: number }
  | {
      readonly kind: 'business-days'
      readonly value: number
      readonly calendar: BusinessCalendar
      /** Local time at which the last day ends, `17:30:00`. */
      readonly cutoff?: string
    }
  | { readonly kind: 'calendar-months'; readonly value: number }

export type Deadline = (
  | Limit
  /** No number in the law. */
  | { readonly kind: 'without-undue-delay' | 'immediately' | 'as-soon-as-possible' }
  /** Tied to the notice to individuals, with an outer limit where the law has one. */
  | { readonly kind: 'relative'; readonly outer?: Limit }
  /** Set by an authority, by a regulation not yet made, or nowhere. */
  | { readonly kind: 'ordered' | 'regulation' | 'none' }
) & {
  /** The law's words for how fast. */
  readonly standard?: string
  readonly text?: string
  /** Other starts; the earliest end applies. An event without a limit makes the duty due when it happens. */
  readonly orEarlier?: readonly {
    readonly trigger: EventName
    readonly limit?: Limit
    /** No effect where the duty's own trigger comes only after this limit has passed. */
    readonly onlyUntilTrigger?: boolean
  }[]
  /** After law enforcement clears the notice: this limit, or the original one if later. */
  readonly afterClearance?: Limit
  /** Regulation (EEC, Euratom) 1182/71: `certain` for a regulation, `arguable` for a directive. */
  readonly eu1182?: 'certain' | 'arguable'
  /** DORA RTS 2025/301 art. 5(4)-(6). */
  readonly weekendRelief?: 'dora-5-4' | 'dora-5-4-all-entities'
  /** The clock does not start before this event, where it comes after the trigger. */
  readonly notBefore?: EventName
  /** Another limit for some organisations or incidents. */
  readonly variants?: readonly { readonly when: Condition; readonly limit: Limit }[]
  /** Where readings of the start differ: the later start that some defend. */
  readonly laterReading?: EventName
  /** From guidance, not from the law. */
  readonly guideline?: boolean
  readonly extension?: string
  readonly lateWithReasons?: boolean
}

export interface DutyRule {
  readonly id: string
  readonly to: Recipient
  readonly recipientName: string
  readonly by: readonly Role[]
  /** Goes to the authority that the one-stop shop of the GDPR names. */
  readonly oneStopShop?: boolean
  readonly trigger: EventName | 'calendar-year-end' | 'individuals-deadline'
  readonly deadline: Deadline
  /** Replaces what the regime says about data, harm and encryption. */
  readonly data?: readonly DataTrigger[]
  /** A later stage of a report to the same recipient: nothing is due until the earlier one is in. */
  readonly stageOf?: string
  readonly when?: readonly { readonly test: Condition; readonly text: string }[]
  readonly people?: readonly PeopleCount[]
  /** Any of these makes the duty owed below its count of people. */
  readonly evenBelowCount?: Condition
  readonly sequence?: Sequence
  readonly inForceFrom?: string
  readonly contentRequired: readonly string[]
  readonly form?: string
  /** What a request by law enforcement does to the notice. */
  readonly lawEnforcementDelay?: string
  readonly thresholdText?: string
  readonly citation: string
}

export interface Regime {
  readonly id: string
  readonly jurisdiction: Jurisdiction
  readonly level:
    | 'supranational'
    | 'national'
    | 'state'
    | 'territory'
    | 'province'
    | 'free-zone'
    | 'sector'
  readonly name: string
  readonly citation: string
  readonly sourceUrl: string
  readonly asOf: string
  readonly confidence: 'high' | 'medium' | 'low'
  readonly inForce: InForce
  /** IANA zone that days are counted in, or that of the establishment. */
  readonly clockZone: string
  readonly reach: Reach
  /**
   * Roles that many organisations have without stating them: where the facts suggest one and give none, it is asked
   * for.
   */
  readonly roleAsked?: { readonly question: QuestionId; readonly when: Condition }
  readonly territorialTest?: string
  readonly definition: {
    readonly text: string
    readonly needsAcquisition: boolean
    readonly media: string
  }
  /** What data the law covers; `none-required` where the incident itself is what counts. */
  readonly data: readonly DataTrigger[] | 'none-required'
  readonly contactDataAlone: { readonly covered: boolean; readonly note?: string }
  /** The kind of incident that the law is about, where not every breach of data counts. */
  readonly incident?: { readonly test: Condition; readonly text: string }
  readonly encryption: EncryptionRule | null
  readonly harm: readonly HarmTest[]
  readonly harmText: string
  readonly exclusions: readonly Exclusion[]
  readonly scopeText?: string
  readonly duties: readonly DutyRule[]
  readonly penalty?: string
  readonly privateRightOfAction?: boolean
  readonly mitigationOffer?: string
  /** What was not read in the law itself, or not settled; never empty below high confidence. */
  readonly unverified?: readonly string[]
  readonly notes: readonly string[]
}
