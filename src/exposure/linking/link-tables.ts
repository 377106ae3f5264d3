import type { FieldKindId } from '#data/field-kinds.ts'
import { namesPeople, personColumns, type PersonColumns } from '../affected/columns.ts'
import type { Bulk, ColumnFinding, LeakColumn, LeakTable } from '../types.ts'
import { isPartOf, isShortFor, keyedThing, thingOfRows } from './key-names.ts'
import { countKnownKeys, countSameNames, createLinkedView, tellsRowsApart } from './queries.ts'

/** Rows that were tied to the people of another table: each holds the key of one of its rows. */
export interface TableLink {
  readonly tableId: string
  /** Header of the column of keys. */
  readonly column: string
  readonly toTableId: string
  readonly toColumn: string
  /** Of the rows with a key, the share whose key is in the other table, 0 to 1. */
  readonly known: number
}

export interface LinkedTables {
  /** In the same order; a tied table has a view with more columns as its relation. */
  readonly tables: readonly LeakTable[]
  /** Those of the columns that came from another table stand behind the others. */
  readonly findings: readonly ColumnFinding[]
  readonly links: readonly TableLink[]
}

/** Of keys that point nowhere more than this are another thing's. */
const leastKnown = 0.98
/** An item of an order of a customer is two steps away from a name. */
const mostSteps = 3

/**
 * Ties tables whose rows name nobody to those that do: the salaries of `staff.csv` by `staff_no` to the people of
 * `employees.csv`; and tables of names without addresses, such as places to deliver to, where the names are the same.
 * A table is tied only where the names of both columns say the same, the keys tell the rows of the other table apart,
 * and nearly all of them are there: a wrong tie would say of a person what is another's. Rows stay what they were.
 */
export async function linkTables(
  bulk: Bulk,
  given: readonly LeakTable[],
  found: readonly ColumnFinding[],
): Promise<LinkedTables> {
  let tables = given
  let findings = found
  const links: TableLink[] = []
  for (let step = 0; step < mostSteps; step++) {
    const before = links.length
    const untied = tables.filter(({ id }) => links.every(({ tableId }) => tableId !== id))
    for (const table of untied.filter((each) => mayBeTied(each, findings))) {
      const link = await findLink(bulk, table, { tables, findings })
      if (link === null) continue
      const made = await follow(bulk, link, { table, findings })
      tables = tables.map((each) => (each === table ? made.table : each))
      findings = [...findings, ...made.findings]
      links.push(made.link)
    }
    if (links.length === before) break
  }
  return { tables, findings, links }
}

/** Of rows that have a name in both tables, the share that must have the same one. */
const leastAgreeing = 0.9

const mayBeTied = (table: LeakTable, findings: readonly ColumnFinding[]): boolean =>
  isKeyValue(table) || !isNaming(table, findings) || isOfNames(table, findings)

/** Whether rows have names and no addresses: they may be of people who stand in another table with theirs. */
function isOfNames(table: LeakTable, findings: readonly ColumnFinding[]): boolean {
  const columns = personColumns(table, findings)
  return columns.email === null && nameColumns(columns).length > 0
}

/** The columns that make up the name, in order. */
const nameColumns = ({ fullName, givenName, familyName }: PersonColumns): readonly string[] =>
  (fullName === null ? [givenName, familyName] : [fullName]).filter((column) => column !== null)

const isNaming = (table: LeakTable, findings: readonly ColumnFinding[]): boolean =>
  namesPeople(personColumns(table, findings))

/** A table of one property a row (`user_id`, `meta_key`, `meta_value`): what its values hold names nobody by itself. */
const isKeyValue = ({ columns }: LeakTable): boolean =>
  [
    /(?:^|_)(?:meta|attribute|attr|property|option|field|param)_?(?:key|name)$/i,
    /(?:^|_)value$/i,
  ].every((form) => columns.some(({ header }) => form.test(header ?? '')))

interface FoundLink {
  readonly from: LeakColumn
  readonly to: { readonly table: LeakTable; readonly column: LeakColumn }
  readonly known: number
}

async function findLink(
  bulk: Bulk,
  table: LeakTable,
  { tables, findings }: Pick<LinkedTables, 'tables' | 'findings'>,
): Promise<FoundLink | null> {
  const names = nameColumns(personColumns(table, findings))
  const needsNames = !isKeyValue(table) && isNaming(table, findings)
  for (const other of tables.filter(
    (each) =>
      each !== table &&
      !isKeyValue(each) &&
      isNaming(each, findings) &&
      !(needsNames && isOfNames(each, findings)),
  )) {
    for (const { from, to } of pairsOf(table, other, findings)) {
      if (isShared(table, from, findings) || isShared(other, to, findings)) continue
      const ends = [placeOf(table, from), placeOf(other, to)] as const
      const { filled, known } = await countKnownKeys(bulk, ...ends)
      if (filled === 0 || known < filled * leastKnown) continue
      if (!(await tellsRowsApart(bulk, ends[1]))) continue
      if (needsNames) {
        const theirs = nameColumns(personColumns(other, findings))
        const { both, same } = await countSameNames(
          bulk,
          { ...ends[0], columns: names },
          { ...ends[1], columns: theirs },
        )
        if (both === 0 || same < both * leastAgreeing) continue
      }
      return { from, to: { table: other, column: to }, known: known / filled }
    }
  }
  return null
}

/** What many have alike, and a few rows have each for themselves by chance: a house number, a day. */
const sharedKinds: ReadonlySet<FieldKindId> = new Set([
  'street-address',
  'postal-code',
  'city',
  'region',
  'country',
  'geolocation',
  'date-of-birth',
  'age',
  'gender',
  'nationality',
  'language',
  'job-title',
  'company',
  'card-security-code',
  'timestamp',
])

const findingOf = (
  { id }: LeakTable,
  { name }: LeakColumn,
  findings: readonly ColumnFinding[],
): ColumnFinding | undefined =>
  findings.find(({ tableId, column }) => tableId === id && column.name === name)

function isShared(
  table: LeakTable,
  column: LeakColumn,
  findings: readonly ColumnFinding[],
): boolean {
  const kind = findingOf(table, column, findings)?.kind ?? null
  return kind !== null && sharedKinds.has(kind)
}

/** Numbers of identity are keys of people whatever their columns are called. */
const identityKinds: ReadonlySet<FieldKindId> = new Set(['national-id', 'passport-number'])

/**
 * Columns whose names say that they hold keys of the same: `customer_id` in both, or `id` of `customers`; or that
 * hold the same kind of numbers of identity.
 */
function pairsOf(
  table: LeakTable,
  other: LeakTable,
  findings: readonly ColumnFinding[],
): readonly { readonly from: LeakColumn; readonly to: LeakColumn }[] {
  const rows = thingOfRows(other)
  return table.columns.flatMap((from) => {
    const kind = findingOf(table, from, findings)?.kind ?? null
    if (kind !== null && identityKinds.has(kind))
      return other.columns
        .filter((to) => findingOf(other, to, findings)?.kind === kind)
        .map((to) => ({ from, to }))
    const thing = keyedThing(from.header)
    // `id` alone says nothing of whose it is: every table counts from one.
    if (thing === null || thing === '') return []
    return other.columns
      .filter(({ header }) => {
        const own = keyedThing(header)
        const isOf = isShortFor(thing, rows) || (thing === 'parent' && isPartOf(table, other))
        // A parent is another thing in each table.
        return (own === thing && thing !== 'parent') || (own === '' && isOf)
      })
      .map((to) => ({ from, to }))
  })
}

const placeOf = ({ relation }: LeakTable, { name }: LeakColumn) => ({ relation, column: name })

interface Tied {
  readonly table: LeakTable
  readonly findings: readonly ColumnFinding[]
}

/** The table with the columns of the people that its keys point at, and the findings on just these columns. */
async function follow(
  { engine }: Bulk,
  { from, to, known }: FoundLink,
  { table, findings }: Tied,
): Promise<Tied & { readonly link: TableLink }> {
  const { email, phone, username, fullName, givenName, familyName, birth, company } = personColumns(
    to.table,
    findings,
  )
  const wanted = [email, phone, username, fullName, givenName, familyName, birth, company]
  const brought = findings
    .filter(({ tableId, column }) => tableId === to.table.id && wanted.includes(column.name))
    .map((finding, i) => ({
      finding,
      column: {
        name: `c${table.columns.length + i + 1}`,
        header: `${thingOfRows(to.table)}.${finding.column.header ?? finding.column.name}`,
      },
    }))
  /** Of the rows, the share that points at a row of the other table. */
  const share = known * (findingOf(table, from, findings)?.fill ?? 0)
  const relation = `${table.id}_linked`
  await createLinkedView(engine, relation, {
    from: placeOf(table, from),
    to: placeOf(to.table, to.column),
    columns: brought.map(({ finding, column }) => ({ from: finding.column.name, as: column.name })),
  })
  return {
    table: {
      ...table,
      relation,
      columns: [...table.columns, ...brought.map(({ column }) => column)],
    },
    findings: brought.map(({ finding, column }) => ({
      ...finding,
      tableId: table.id,
      column,
      fill: finding.fill * share,
    })),
    link: {
      tableId: table.id,
      column: from.header ?? from.name,
      toTableId: to.table.id,
      toColumn: to.column.header ?? to.column.name,
      known,
    },
  }
}
