import type { DataClassId } from '#data/data-classes.ts'
import type { GovernmentId } from '#data/government-ids.ts'
import type {
  Asserter,
  CountScope,
  CountUnit,
  DateKind,
  Modality,
  SupportKind,
} from '#data/vocabulary.ts'

/** A resolved fact: its modality and the numbers of the statements that say it, best first. */
export interface Evidenced {
  readonly modality: Modality
  readonly assertedBy: Asserter
  readonly evidence: readonly number[]
  /** Statements that say otherwise and were outweighed; shown beside the fact. */
  readonly disputedBy?: readonly number[]
}

export interface SaleFact extends Evidenced {
  readonly forum: string | null
  readonly price: number | null
  readonly currency: string | null
  readonly seller: string | null
  readonly sample: boolean
  readonly fields: readonly DataClassId[]
}

/** The resolved view of a case's statements; what `analyze --json` prints under `case`. */
export interface CaseFacts {
  readonly title: string
  readonly status: Modality
  /** The statements behind the status; absent where it follows from the victims alone. */
  readonly incident?: Evidenced
  readonly victims: readonly ({ readonly name: string } & Evidenced)[]
  readonly thirdParties: readonly ({
    readonly name: string | null
    readonly role: string
  } & Evidenced)[]
  readonly platforms: readonly ({ readonly name: string } & Evidenced)[]
  readonly actors: readonly ({
    readonly name: string
    readonly attackGroup: string | null
    readonly aliases: readonly string[]
  } & Evidenced)[]
  readonly dataClasses: readonly ({
    readonly class: DataClassId
    readonly exposed: boolean
    /** Which government identifiers, if any statement tells. */
    readonly ids?: readonly GovernmentId[]
  } & Evidenced)[]
  readonly recordCounts: readonly ({
    readonly count: number
    readonly unit: CountUnit
    readonly scope: CountScope
    /** Whose figure it is where several were hit, if the text tells. */
    readonly of?: string
  } & Evidenced)[]
  /** Figures that have been corrected since; absent where there are none. */
  readonly earlierCounts?: CaseFacts['recordCounts']
  readonly techniques: readonly ({
    readonly id: string
    readonly name: string
    readonly tactics: readonly string[]
    readonly confidence: number
  } & Evidenced)[]
  readonly tactics: readonly ({ readonly id: string; readonly name: string } & Evidenced)[]
  readonly dates: readonly ({
    readonly kind: DateKind
    readonly from: string
    readonly to: string
  } & Evidenced)[]
  readonly places: readonly ({
    readonly name: string
    readonly country: string | null
  } & Evidenced)[]
  readonly sectors: readonly ({ readonly name: string } & Evidenced)[]
  readonly brands: readonly ({ readonly name: string } & Evidenced)[]
  readonly products: readonly ({ readonly name: string } & Evidenced)[]
  readonly regimes: readonly ({ readonly name: string } & Evidenced)[]
  readonly publishers: readonly ({ readonly name: string } & Evidenced)[]
  readonly sale: SaleFact | null
  /** Help offered to the people affected; absent where no document mentions any. */
  readonly support?: readonly ({
    readonly kind: SupportKind
    readonly detail: string
  } & Evidenced)[]
  /** Statements whose fact is not shown: an analyst struck it out, or the sale was denied. */
  readonly setAside?: readonly number[]
}

/** A statement with its number in the case or document, counted from 1. */
export interface Numbered {
  readonly n: number
}
