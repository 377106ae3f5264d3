import type { FieldKindId } from '#data/field-kinds.ts'
import type { ColumnFinding, LeakTable } from '../types.ts'

/** The columns of a table by the part they play in the comparison; null where there is none. */
export interface RoleColumns {
  readonly tableId: string
  readonly relation: string
  readonly rows: number
  readonly email: string | null
  /** Rows with a value in the column of addresses. */
  readonly withEmail: number
  readonly phone: string | null
  /** The column of full names, or those of given and family name; empty where there are none. */
  readonly name: readonly string[]
  readonly company: string | null
  readonly country: string | null
  readonly created: string | null
  readonly recordId: string | null
  readonly amount: string | null
  /** Columns with few values, which divide the rows into groups: a country, a source, a business unit. */
  readonly groups: readonly GroupColumn[]
  /** All columns, for recognising repeated rows. */
  readonly all: readonly string[]
}

export interface GroupColumn {
  readonly column: string
  readonly header: string
}

/** At most this many columns divide the rows, since each adds a cell to every sampled row. */
export const mostGroups = 8

/**
 * A column with more values than this does not divide the rows; kinds that describe a person are never shown
 * by value.
 */
const mostValues = 60
const groupKinds: ReadonlySet<ColumnFinding['kind']> = new Set([
  null,
  'country',
  'region',
  'city',
  'language',
  'company',
  'flag',
])

/** A column found with less confidence is not relied on. */
const minConfidence = 0.4

const createdHeader = /creat|regist|sign|join|added|since|insert|open|angelegt|erstellt|fecha|alta/i
const changedHeader = /updat|modif|chang|last|login|birth|delet|expir|activ/i

/** Chooses the comparable columns of each table; tables that identify nobody are left out. */
export function chooseRoles(
  tables: readonly LeakTable[],
  findings: readonly ColumnFinding[],
): readonly RoleColumns[] {
  return tables
    .map((table) => {
      const mine = findings.filter(
        ({ tableId, confidence }) => tableId === table.id && confidence >= minConfidence,
      )
      const surest = (kind: FieldKindId): ColumnFinding | undefined =>
        mine
          .filter((finding) => finding.kind === kind)
          .toSorted((a, b) => b.confidence * b.fill - a.confidence * a.fill)[0]
      const best = (kind: FieldKindId): string | null => surest(kind)?.column.name ?? null
      const full = best('full-name')
      const parts = [best('given-name'), best('family-name')].filter((one) => one !== null)
      return {
        tableId: table.id,
        relation: table.relation,
        rows: table.rowsUnderstood,
        email: best('email-address'),
        withEmail: Math.round((surest('email-address')?.fill ?? 0) * table.rowsUnderstood),
        phone: best('phone-number'),
        name: full !== null ? [full] : parts.length === 2 ? parts : [],
        company: best('company'),
        country: best('country'),
        created: chooseCreated(mine),
        recordId: best('record-id'),
        amount: best('amount'),
        groups: chooseGroups(table, findings),
        all: table.columns.map(({ name }) => name),
      }
    })
    .filter(({ email, phone, name }) => email !== null || phone !== null || name.length > 0)
}

function chooseGroups(
  { id, rowsUnderstood }: LeakTable,
  findings: readonly ColumnFinding[],
): readonly GroupColumn[] {
  return findings
    .filter(
      ({ tableId, kind, special, fill, approximateDistinct }) =>
        tableId === id &&
        groupKinds.has(kind) &&
        special !== true &&
        fill > 0.5 &&
        approximateDistinct > 1 &&
        approximateDistinct <= Math.min(mostValues, rowsUnderstood / 10),
    )
    .flatMap(({ column: { name, header } }) => (header === null ? [] : [{ column: name, header }]))
    .slice(0, mostGroups)
}

/** The time at which a record was created: the column named so, or the only time whose name says nothing else. */
function chooseCreated(findings: readonly ColumnFinding[]): string | null {
  const times = findings.filter(
    ({ kind, column }) => kind === 'timestamp' && !changedHeader.test(column.header ?? ''),
  )
  const named = times.find(({ column }) => createdHeader.test(column.header ?? ''))
  return (named ?? (times.length === 1 ? times[0] : undefined))?.column.name ?? null
}
