/** One thing that reports ask for; the same text serves every report that asks for it. */
const fills = {
  organisation: 'Name of the organisation',
  address: 'Address of the organisation',
  registration: 'Registration number of the organisation',
  contact: 'Data protection officer or other contact',
  role: 'Role in the processing',
  nature: 'What happened',
  kind: 'Confidentiality, integrity or availability',
  cause: 'Cause and method',
  malicious: 'Whether an unlawful or malicious act is suspected',
  occurred: 'When it happened',
  discovered: 'When it was discovered',
  aware: 'When the organisation became aware',
  delay: 'Reasons for any delay',
  dataClasses: 'Categories of data',
  specialData: 'Special categories of data',
  peopleKinds: 'Categories of people',
  peopleCount: 'Number of people affected',
  peopleHere: 'Number of people affected in the jurisdiction',
  recordCount: 'Number of records',
  protection: 'Encryption and other protection of the data',
  consequences: 'Likely consequences',
  risk: 'Assessment of the risk',
  measuresTaken: 'Measures taken',
  measuresPlanned: 'Measures planned',
  advice: 'What people can do to protect themselves',
  peopleTold: 'Whether and how people were told',
  authoritiesTold: 'Other authorities told',
  processors: 'Processors and other parties involved',
  crossBorder: 'Cross-border effect',
  indicators: 'Indicators of compromise',
  impact: 'Impact on services, operations or finances',
  materialImpact: 'Material impact, or reasonably likely material impact',
  lawEnforcement: 'Whether law enforcement was told, or asked for delay',
  services: 'Identity protection offered',
  sampleNotice: 'Copy of the notice to people',
  rootCause: 'Root cause',
  lessons: 'Steps to prevent it from happening again',
} as const
export type FillId = keyof typeof fills

/** One line of a form: the question in the form's own words, and what answers it. */
export interface FormItem {
  readonly id: string
  readonly label: string
  /** All of these that are known are printed; the item is missing where none is. */
  readonly fills: readonly FillId[]
  /** False where the form asks for it "where possible". */
  readonly required: boolean
}

export interface FormSection {
  readonly title: string
  readonly items: readonly FormItem[]
}

export interface ReportForm {
  readonly title: string
  /** Where the list comes from: an article or a form, as cited by the regime. */
  readonly basis: string
  readonly sections: readonly FormSection[]
}

/** A source of an item, ready to show: "statements 3, 5 of the case". */
export interface Trace {
  readonly kind: 'statement' | 'input' | 'profile' | 'duty' | 'task' | 'insight'
  readonly label: string
  /** Numbers of statements of the case. */
  readonly statements: readonly number[]
}

export interface Filled {
  readonly text: string
  readonly traces: readonly Trace[]
}

export interface DraftItem {
  readonly id: string
  readonly label: string
  readonly fills: readonly FillId[]
  readonly required: boolean
  /** Null: missing. */
  readonly text: string | null
  readonly traces: readonly Trace[]
  /** Compared with the last submitted version; null in a first report. */
  readonly change: 'same' | 'new' | 'changed' | null
  readonly before: string | null
}

/** A report to an authority or to people, filled in as far as the case allows. */
export interface Draft {
  readonly caseId: string
  readonly key: string
  readonly title: string
  readonly basis: string
  readonly regimeName: string
  readonly recipientName: string
  readonly citation: string
  readonly sourceUrl: string
  readonly dueAt: string | null
  readonly timeZone: string
  /** 1 for the first report; higher for a follow-up, which names what changed. */
  readonly version: number
  readonly generatedAt: string
  readonly sections: readonly { readonly title: string; readonly items: readonly DraftItem[] }[]
  readonly missing: number
  readonly organisation: string | null
}
