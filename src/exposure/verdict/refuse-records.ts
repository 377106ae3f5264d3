import { refusal, type Refusal } from '#base/errors.ts'
import { chooseRoles } from './roles.ts'
import type { RecordTables } from './types.ts'

/** Own records without a comparable field would make every leak look as if it were not ours. */
export function refuseOwn({ tables, findings }: RecordTables): Refusal | null {
  const canCompare = chooseRoles(tables, findings).some(
    ({ email, phone, name, company }) =>
      email !== null || phone !== null || (name.length > 0 && company !== null),
  )
  return canCompare
    ? null
    : refusal(
        'INPUT_INVALID',
        'Cannot compare the leak with your own records: no column of them holds mail addresses, phone numbers, or names and companies. ' +
          'Nothing was kept. Give an export that has one of these, with a header.',
      )
}

/** Planted records without an address could not be found, and would seem not to be there. */
export function refuseCanaries({ tables, findings }: RecordTables): Refusal | null {
  const canFind = chooseRoles(tables, findings).some(
    ({ tableId, email }) =>
      email !== null && (tables.find(({ id }) => id === tableId)?.columns.length ?? 0) > 1,
  )
  return canFind
    ? null
    : refusal(
        'INPUT_INVALID',
        'Cannot look for the planted records: they need a column of mail addresses and a column that says to whom each copy was given. ' +
          'Nothing was kept. Give a file with both, with a header.',
      )
}
