import type { Bulk, LeakTable } from '../types.ts'
import { createJoinedView, createLookup, idPrefixes, type LookupJoin } from './queries.ts'

/**
 * Objects of a Salesforce data export: the key prefix of their record ids (Salesforce help, "Standard
 * Field Record ID Prefix Decoder"), and the fields that say who or what a record is.
 */
const objects = {
  Account: { prefix: '001', fields: ['Name', 'Website', 'Industry', 'BillingCountry'] },
  Contact: { prefix: '003', fields: ['Name', 'FirstName', 'LastName', 'Email', 'Phone'] },
  Lead: { prefix: '00Q', fields: ['Name', 'FirstName', 'LastName', 'Company', 'Email'] },
  User: { prefix: '005', fields: ['Name', 'FirstName', 'LastName', 'Email'] },
} as const

type ObjectName = keyof typeof objects

/** Lookup fields: which object the id in them is of, and how the fields that it brings are headed. */
const lookups: Readonly<Record<string, { object: ObjectName; heading: string }>> = {
  accountid: { object: 'Account', heading: 'Account' },
  contactid: { object: 'Contact', heading: 'Contact' },
  leadid: { object: 'Lead', heading: 'Lead' },
  ownerid: { object: 'User', heading: 'Owner' },
}

/**
 * Gives the tables of a Salesforce export the fields their lookups point at: a contact gets
 * `Account.Name`, a case its contact's name and address. Rows stay what they were; a table that has
 * such a lookup gets a view with more columns as its relation. `onMade` is told of what it makes.
 */
export async function joinSalesforce(
  bulk: Bulk,
  tables: readonly LeakTable[],
  onMade: (name: string) => void,
): Promise<LeakTable[]> {
  const targets = new Map<ObjectName, { table: LeakTable; lookup: string | null }>()
  for (const object of Object.keys(objects) as ObjectName[]) {
    for (const table of tables) {
      if (!targets.has(object) && (await isObject(bulk, table, object))) {
        targets.set(object, { table, lookup: null })
      }
    }
  }
  if (targets.size === 0) return [...tables]
  const joined: LeakTable[] = []
  for (const table of tables) {
    const joins: LookupJoin[] = []
    const columns = [...table.columns]
    for (const { name, header } of table.columns) {
      const found = lookups[header?.toLowerCase() ?? '']
      const target = found === undefined ? undefined : targets.get(found.object)
      if (found === undefined || target === undefined || target.table === table) continue
      const fields = fieldsOf(target.table, objects[found.object].fields)
      if (fields.length === 0) continue
      if (target.lookup === null) {
        target.lookup = `${target.table.id}_lookup`
        onMade(target.lookup)
        await createLookup(bulk, {
          lookup: target.lookup,
          relation: target.table.relation,
          id: idColumn(target.table) ?? '',
          columns: fields.map((field) => field.column),
        })
      }
      joins.push({
        lookup: target.lookup,
        on: name,
        fields: fields.map(({ column, header: field }) => {
          const made = `c${columns.length + 1}`
          columns.push({ name: made, header: `${found.heading}.${field}` })
          return { from: column, as: made }
        }),
      })
    }
    if (joins.length === 0) {
      joined.push(table)
      continue
    }
    const relation = `${table.id}_joined`
    onMade(relation)
    await createJoinedView(bulk.engine, relation, table.relation, joins)
    joined.push({ ...table, relation, columns })
  }
  return joined
}

const idColumn = (table: LeakTable): string | undefined =>
  table.columns.find(({ header }) => header?.toLowerCase() === 'id')?.name

/** By the ids themselves, since files are renamed; the column has to be called `Id` as in every export. */
async function isObject({ engine }: Bulk, table: LeakTable, object: ObjectName): Promise<boolean> {
  const column = idColumn(table)
  if (column === undefined || table.rowsUnderstood === 0) return false
  const found = await idPrefixes(engine, table.relation, column)
  const total = found.reduce((sum, { count }) => sum + count, 0)
  const own = found.find(({ prefix }) => prefix === objects[object].prefix)?.count ?? 0
  return own > total * 0.9
}

function fieldsOf(
  table: LeakTable,
  wanted: readonly string[],
): { column: string; header: string }[] {
  return wanted.flatMap((field) => {
    const column = table.columns.find(({ header }) => header?.toLowerCase() === field.toLowerCase())
    return column === undefined ? [] : [{ column: column.name, header: field }]
  })
}
