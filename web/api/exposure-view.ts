/** What the exposure pages show: the answers of the server in the words and shapes that the page speaks. */

export const verdictResults = [
  'authentic',
  'partly',
  'recycled',
  'fabricated',
  'undecided',
] as const
export type VerdictResult = (typeof verdictResults)[number]

/** One reading of one or more files, from upload to destruction. */
export interface LeakRun {
  readonly id: string
  readonly state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled' | 'destroyed'
  readonly caseId: string
  readonly jobId: string | null
  readonly files: readonly string[]
  readonly startedAt: string
  readonly startedBy: string | null
  /** ISO instant after which the rows are destroyed. */
  readonly keptUntil: string | null
  readonly failure: { readonly code: string; readonly message: string } | null
  readonly given: Given
  readonly certificate: Certificate | null
}

/** What the leak was, or can be, compared with. */
export interface Given {
  readonly customers: boolean
  readonly canaries: boolean
  readonly older: boolean
  readonly claimedCount: number | null
  readonly ownDomains: readonly string[]
}

export interface Certificate {
  readonly id: string
  readonly destroyedAt: string
  readonly destroyedBy: string | null
  readonly because: string
  /** Position in the audit log. */
  readonly auditEntry: number | null
  readonly facts: readonly { readonly label: string; readonly value: string }[]
}

export interface Share {
  readonly hits: number
  readonly of: number
  readonly share: number
  readonly low: number
  readonly high: number
}

export interface TableAccount {
  readonly id: string
  /** File, and where in it. */
  readonly name: string
  readonly format: string
  readonly rowsIn: number
  readonly rowsUnderstood: number
  readonly setAside: readonly {
    readonly reason: string
    readonly count: number
    readonly firstRows: readonly number[]
  }[]
}

export interface ColumnRow {
  readonly id: string
  readonly table: string
  readonly header: string | null
  /** Position in its table, counted from 1. */
  readonly position: number
  readonly kind: string | null
  readonly dataClass: string | null
  readonly confidence: number
  readonly fill: number
  readonly distinct: number
  readonly examples: readonly string[]
  readonly special: boolean
  readonly hidden: readonly {
    readonly label: string
    readonly dataClass: string | null
    readonly share: number
  }[]
  readonly reasons: readonly string[]
}

export interface SourceGuess {
  readonly label: string
  readonly probability: number
  readonly reasons: readonly string[]
}

export interface Reason {
  readonly id: string
  readonly title: string
  readonly toward: VerdictResult | null
  /** Natural log of a likelihood ratio; 0 where the reason only tells. */
  readonly weight: number
}

export interface VerdictView {
  readonly result: VerdictResult
  readonly probability: Readonly<Partial<Record<VerdictResult, number>>>
  readonly reasons: readonly Reason[]
  readonly matches: readonly {
    readonly by: string
    readonly found: Share
    readonly chance: Share
  }[]
  readonly theftDate: {
    readonly from: string
    readonly to: string
    readonly likeliest: string
    readonly basis: 'presence' | 'leak'
  } | null
  readonly canaries: readonly {
    readonly copy: string
    readonly planted: number
    readonly found: number
  }[]
  readonly older: readonly {
    readonly name: string
    readonly found: Share
    readonly expected: Share | null
  }[]
  readonly rows: {
    readonly leak: number
    readonly sample: number
    readonly customers: number | null
  }
}

export interface PlaceCount {
  /** ISO 3166 code; null where unknown. */
  readonly country: string | null
  /** State or province code; null for a country as a whole. */
  readonly state: string | null
  readonly people: number
}

export interface ClassCount {
  readonly class: string
  readonly people: number
}
export interface RoleCount {
  readonly role: string
  readonly people: number
}

export interface AffectedView {
  readonly people: number
  readonly companies: number
  readonly rows: number
  readonly rowsWithoutPerson: number
  readonly places: readonly PlaceCount[]
  readonly classes: readonly ClassCount[]
  /** People by what their rows were joined by, and by what their country was told from. */
  readonly joinedBy: Readonly<Record<string, number>>
  readonly placedBy: Readonly<Record<string, number>>
  readonly risk: Readonly<Record<RiskLevel, number>>
  readonly roles: readonly RoleCount[]
  readonly openQuestions: number
  readonly ours: {
    readonly domains: readonly string[]
    readonly people: number
    readonly roles: readonly RoleCount[]
    readonly classes: readonly ClassCount[]
  } | null
}

export interface LeakReport {
  readonly run: LeakRun
  readonly tables: readonly TableAccount[]
  readonly passedOver: readonly { readonly name: string; readonly reason: string }[]
  readonly columns: readonly ColumnRow[]
  readonly sources: readonly SourceGuess[]
  readonly verdict: VerdictView | null
  readonly affected: AffectedView | null
}

export const riskLevels = ['critical', 'high', 'medium', 'low'] as const
export type RiskLevel = (typeof riskLevels)[number]

export interface PersonRow {
  readonly id: string
  /** Masked. */
  readonly name: string | null
  readonly contact: string | null
  readonly company: string | null
  readonly title: string | null
  readonly country: string | null
  readonly state: string | null
  readonly placeReason: string | null
  readonly classes: readonly string[]
  readonly risk: number
  readonly level: RiskLevel
  readonly riskReasons: readonly string[]
  readonly rows: number
}

export interface CompanyRow {
  readonly id: string
  readonly name: string
  readonly domain: string | null
  readonly country: string | null
  readonly people: number
  readonly risk: number
  readonly level: RiskLevel
  readonly riskReasons: readonly string[]
}

export interface ReviewItem {
  readonly id: string
  readonly kind: string
  readonly question: string
  /** Masked. */
  readonly details: readonly { readonly label: string; readonly value: string }[]
  readonly isSample: boolean
}

export interface QualitySample {
  readonly judged: number
  readonly size: number
  readonly wrong: number
  readonly rate: Share | null
}
