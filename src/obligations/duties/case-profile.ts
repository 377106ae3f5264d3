import type { Config } from '#base/config.ts'
import { maybeRow, type Db } from '#store/db.ts'
import { profileFor, type OrganisationProfile } from './profile.ts'
import { findObligations, type ObligationsRow } from './queries.ts'
import { readProfile } from './read-profile.ts'

/** The profile that applies to a case: the organisation's, with the changes made for this case. */
export async function caseProfile(
  db: Db,
  config: Config,
  caseId: string,
): Promise<OrganisationProfile> {
  const row = await maybeRow(db, findObligations({ caseId }))
  return profileFor(await readProfile(db, config), seatOf(row))
}

/** The seat of the organisation in a case, and the changes to its profile there. */
export const seatOf = (row: ObligationsRow | undefined) => ({
  seat: row?.seat ?? null,
  timeZone: row?.timeZone ?? null,
  changes: row?.profile ?? null,
})
