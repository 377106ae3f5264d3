import type { Context } from '#store/context.ts'
import { maybeRow } from '#store/db.ts'
import { profileFor, type OrganisationProfile } from './profile.ts'
import { findObligations, type ObligationsRow } from '../queries.ts'
import { getProfile } from './get-profile.ts'

/** The profile that applies to a case: the organisation's, with the changes made for this case. */
export async function getCaseProfile(
  ctx: Pick<Context, 'db' | 'config'>,
  caseId: string,
): Promise<OrganisationProfile> {
  const row = await maybeRow(ctx.db, findObligations({ caseId }))
  return profileFor(await getProfile(ctx), seatOf(row))
}

/** The seat of the organisation in a case, and the changes to its profile there. */
export const seatOf = (row: ObligationsRow | undefined) => ({
  seat: row?.seat ?? null,
  timeZone: row?.timeZone ?? null,
  changes: row?.profile ?? null,
})
