import type { Config } from '#base/config.ts'
import { maybeRow, type Db } from '#store/db.ts'
import { profileFor, type OrganisationProfile } from './profile.ts'
import { findObligations, type ObligationsRow } from './queries.ts'
import { readProfile } from './read-profile.ts'

/** The profile that counts in a case: the organisation's, with what the case says otherwise. */
export async function caseProfile(
  db: Db,
  config: Config,
  caseId: string,
): Promise<OrganisationProfile> {
  const row = await maybeRow(db, findObligations({ caseId }))
  return profileFor(await readProfile(db, config), seatOf(row))
}

/** What a case says of itself otherwise than the organisation. */
export const seatOf = (row: ObligationsRow | undefined) => ({
  seat: row?.seat ?? null,
  timeZone: row?.timeZone ?? null,
  changes: row?.profile ?? null,
})
