import { dataClasses, type DataClassId } from '#data/data-classes.ts'
import { classOfKind, type FieldKindId } from '#data/field-kinds.ts'
import { headerTokens } from '../inventory/read-header.ts'
import type { ColumnFinding, LeakTable } from '../types.ts'
import { isReadInText, type TextKind } from './people/text/queries.ts'
import { doubtKinds, type DoubtKind } from './types.ts'

/** The columns of one table that tell who a row is about; null where the table has none. */
export interface PersonColumns {
  readonly email: string | null
  readonly phone: string | null
  /** Whether rows are about companies, whose telephone numbers are nobody's own. */
  readonly isOfCompanies: boolean
  readonly fullName: string | null
  readonly givenName: string | null
  readonly familyName: string | null
  readonly username: string | null
  readonly birth: string | null
  /** Number of an identity document, which tells a person by itself. */
  readonly number: string | null
  /** An account, a tax number or a place to live: tells namesakes apart. */
  readonly anchor: string | null
  readonly title: string | null
  readonly company: string | null
  /** A page or domain, which is the company's in rows of companies. */
  readonly web: string | null
  readonly country: string | null
  readonly region: string | null
  readonly postcode: string | null
  readonly freeText: string | null
  /** Columns of accounts whose IBANs begin with a country. */
  readonly ibans: readonly string[]
  /** Columns of numbers of identity, each with the one country whose scheme they follow. */
  readonly ofCountry: readonly { readonly column: string; readonly country: string }[]
  /** Columns by the class they expose, each class's bit as in `bitOfClass`, and whether every row has a value. */
  readonly exposing: readonly {
    readonly column: string
    readonly bit: number
    readonly isFull: boolean
  }[]
  /** Kinds that stand in the text of columns, each with the bit of its class. */
  readonly inText: readonly TextKind[]
}

/** Places of the bits in a person's set of classes; new classes go to the end of the list. */
export const bitOfClass: ReadonlyMap<DataClassId, number> = new Map(
  dataClasses.map(({ id }, i) => [id, i]),
)

/** Bits of `doubts`: what the machine is unsure of in a person, in the order of the kinds. */
export const doubtBits = Object.fromEntries(
  doubtKinds.map((kind, i) => [kind, 1 << i]),
) as Readonly<Record<DoubtKind, number>>

const maskOf = (classes: readonly DataClassId[]): bigint =>
  classes.reduce((mask, id) => mask | (1n << BigInt(bitOfClass.get(id) ?? 63)), 0n)

/** Classes that open an account, and classes that prove or move money: each makes a person easier to attack. */
export const credentialBits = maskOf(['password', 'security-question', 'tokens-and-keys'])
export const identityBits = maskOf([
  'government-issued-id',
  'payment-card',
  'financial-account',
  'financial-information',
])

/** The classes of a set of bits; bit 62 is the highest a signed 64-bit integer has room for. */
export const classesOf = (mask: bigint): readonly DataClassId[] =>
  dataClasses.flatMap(({ id }, i) => ((mask >> BigInt(i)) & 1n ? [id] : []))

/** A column recognised with less confidence than this is more likely something else. */
const leastConfidence = 0.5

/** The surest and fullest of the columns of a table that hold this kind. */
export const bestColumn = (
  table: LeakTable,
  findings: readonly ColumnFinding[],
  kind: FieldKindId,
): string | null =>
  findings
    .filter(
      (found) =>
        found.tableId === table.id &&
        found.kind === kind &&
        found.fill > 0 &&
        found.confidence >= leastConfidence,
    )
    .toSorted((a, b) => b.confidence * b.fill - a.confidence * a.fill)[0]?.column.name ?? null

/** Beside a column that is filled, one of the same party that is filled less than this is rather an extra. */
const leastFillOfParty = 0.5

/**
 * The same, of the party that another column is of where there are several: the account of the payer beside the name
 * of the payer, and the name to bill to beside the address to bill to, by the words that their headers have alike.
 */
function columnOfParty(
  table: LeakTable,
  findings: readonly ColumnFinding[],
  { kind, party }: { readonly kind: FieldKindId; readonly party: string | null },
): string | null {
  const best = bestColumn(table, findings, kind)
  const wordsOf = (name: string | null): ReadonlySet<string> =>
    new Set(headerTokens(table.columns.find((column) => column.name === name)?.header ?? ''))
  const own = wordsOf(party)
  const most = findings.find(({ column }) => column.name === best)?.fill ?? 0
  const candidates = findings.filter(
    (found) =>
      found.kind === kind &&
      found.confidence >= leastConfidence &&
      found.fill >= most * leastFillOfParty,
  )
  if (best === null || own.size === 0 || candidates.length < 2) return best
  const alike = (name: string): number => own.intersection(wordsOf(name)).size
  const closest = candidates.reduce((a, b) => (alike(b.column.name) > alike(a.column.name) ? b : a))
  return alike(closest.column.name) > alike(best) ? closest.column.name : best
}

const numbersOfIdentity: readonly FieldKindId[] = ['national-id', 'tax-id', 'insurance-number']
/** Of the numbers that follow a scheme, the share that must be of the same country. */
const leastOfOneCountry = 0.95

const anchors = [
  'tax-id',
  'insurance-number',
  'iban',
  'bank-account',
  'street-address',
  'postal-code',
] as const satisfies readonly FieldKindId[]

function firstOf(
  kinds: readonly FieldKindId[],
  best: (kind: FieldKindId) => string | null,
): string | null {
  for (const kind of kinds) {
    const column = best(kind)
    if (column !== null) return column
  }
  return null
}

/** Chooses the surest and fullest column of each kind. */
export function personColumns(table: LeakTable, findings: readonly ColumnFinding[]): PersonColumns {
  const own = findings.filter(({ tableId }) => tableId === table.id)
  const kinds = own.map(({ kind }) => kind)
  const email = bestColumn(table, own, 'email-address')
  const party =
    email ?? bestColumn(table, own, 'full-name') ?? bestColumn(table, own, 'family-name')
  const best = (kind: FieldKindId): string | null => columnOfParty(table, own, { kind, party })
  const isOfCompanies = isTableOfCompanies(table, own, best)
  const hasNames = best('full-name') !== null || best('family-name') !== null
  return {
    email,
    phone: isOfCompanies && email === null && !hasNames ? null : best('phone-number'),
    isOfCompanies,
    fullName: best('full-name'),
    givenName: best('given-name'),
    familyName: best('family-name'),
    username: best('username') ?? (isLogin(table, email) ? email : null),
    birth: best('date-of-birth'),
    number: best('national-id') ?? best('passport-number') ?? best('driver-licence'),
    anchor: firstOf(anchors, best),
    title: best('job-title'),
    company: best('company'),
    web: best('web-address'),
    country: best('country'),
    region: best('region'),
    postcode: best('postal-code'),
    freeText: best('free-text'),
    ibans: own
      .filter(({ kind, confidence }) => kind === 'iban' && confidence >= leastConfidence)
      .map(({ column }) => column.name),
    ofCountry: own.flatMap(({ kind, confidence, column, origins: [first] = [] }) =>
      numbersOfIdentity.some((id) => id === kind) &&
      confidence >= leastConfidence &&
      first !== undefined &&
      first.share >= leastOfOneCountry
        ? [{ column: column.name, country: first.country }]
        : [],
    ),
    exposing: own.flatMap(({ kind, column, fill }) => {
      const dataClass = kind === null ? null : classOfKind(kind, kinds)
      const bit = dataClass === null ? undefined : bitOfClass.get(dataClass)
      return bit === undefined ? [] : [{ column: column.name, bit, isFull: fill === 1 }]
    }),
    inText: own.flatMap(({ column, hidden = [] }) =>
      hidden.flatMap(({ kind }) => {
        const dataClass = classOfKind(kind, [])
        const bit = dataClass === null ? undefined : bitOfClass.get(dataClass)
        return bit === undefined || !isReadInText(kind) ? [] : [{ column: column.name, kind, bit }]
      }),
    ),
  }
}

/**
 * Of the rows, the share that must name a company, and the share that may name somebody of it; of the telephone
 * numbers, or of the rows where there are none, the share that there must be companies.
 */
const leastWithCompany = 0.8
const mostWithPeople = 0.5
const leastOwn = 0.5
/** Where most rows of a table have one of these, they are about people. */
const ofPeople = [
  'full-name',
  'given-name',
  'family-name',
  'username',
  'job-title',
  'date-of-birth',
  'age',
  'gender',
  'national-id',
  'passport-number',
  'driver-licence',
  'health-record',
] as const satisfies readonly FieldKindId[]

/**
 * Accounts, suppliers, branches: every row names a company, hardly one a person, and hardly a company has more
 * numbers than one. People of whom only employer and number are known have many numbers at few employers, and sales
 * many rows of few companies.
 */
function isTableOfCompanies(
  { rowsUnderstood }: LeakTable,
  own: readonly ColumnFinding[],
  best: (kind: FieldKindId) => string | null,
): boolean {
  const found = (kind: FieldKindId): ColumnFinding | undefined => {
    const column = best(kind)
    return own.find(({ column: { name } }) => name === column)
  }
  if (ofPeople.some((kind) => (found(kind)?.fill ?? 0) > mostWithPeople)) return false
  const [company, phone] = [found('company'), found('phone-number')]
  if (company === undefined || company.fill < leastWithCompany) return false
  const others = phone === undefined ? rowsUnderstood * company.fill : phone.approximateDistinct
  return company.approximateDistinct >= leastOwn * others
}

/** Whether a column of addresses holds logins, so that its other values name accounts too. */
const isLogin = ({ format, columns }: LeakTable, email: string | null): boolean =>
  email !== null &&
  (format === 'credential-list' ||
    /^(?:user|log[ _-]?in|account)(?:[ _-]?(?:name|id))?$/i.test(
      columns.find(({ name }) => name === email)?.header ?? '',
    ))

/** Whether rows of the table say by themselves who they are about. */
export const namesPeople = (columns: PersonColumns): boolean =>
  columns.email !== null ||
  columns.phone !== null ||
  columns.username !== null ||
  (hasName(columns) && (columns.birth !== null || columns.company !== null))

/** Whether a number in the rows says which country their person is of. */
export const saysCountry = ({ ibans, ofCountry }: PersonColumns): boolean =>
  ibans.length > 0 || ofCountry.length > 0

/** Whether rows of the table can be about a person at all, if only by a name. */
export const mayNamePeople = (columns: PersonColumns): boolean =>
  namesPeople(columns) || columns.number !== null || hasName(columns)

const hasName = ({ fullName, familyName }: PersonColumns): boolean =>
  fullName !== null || familyName !== null
