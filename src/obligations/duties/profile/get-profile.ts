import type { Refusal } from '#base/errors.ts'
import { ok, type Result } from '#base/result.ts'
import { appendAudit } from '#store/audit.ts'
import type { Actor, Context } from '#store/context.ts'
import { inTransaction, maybeRow, rows } from '#store/db.ts'
import { emptyProfile, type OrganisationProfile } from './profile.ts'
import { findProfile, saveProfile as save } from './queries.ts'

/** The organisation's profile; until it is saved for the first time, its name and seat are those of the settings. */
export async function getProfile({
  db,
  config,
}: Pick<Context, 'db' | 'config'>): Promise<OrganisationProfile> {
  const row = await maybeRow(db, findProfile())
  const { organisation, seat } = config.profile
  const start: OrganisationProfile = { ...emptyProfile, name: organisation, seat }
  if (row === undefined) return start
  // A name that is left empty in the console is not taken off what the settings say.
  return { ...start, ...row.value, name: row.value.name ?? start.name }
}

/** Saves the profile. The duties of a case follow it when the case is next opened. */
export async function saveProfile(
  ctx: Context,
  actor: Actor,
  profile: OrganisationProfile,
): Promise<Result<OrganisationProfile, Refusal>> {
  return inTransaction(ctx.db, async (tx) => {
    const before = await getProfile({ ...ctx, db: tx })
    await rows(tx, save({ value: JSON.stringify(profile) }))
    const changed = Object.keys(profile).filter(
      (field) =>
        JSON.stringify(profile[field as keyof OrganisationProfile]) !==
        JSON.stringify(before[field as keyof OrganisationProfile]),
    )
    // Names of fields only: the profile holds a person's name and number.
    await appendAudit(tx, ctx, actor, {
      action: 'profile.saved',
      subject: 'organisation-profile',
      detail: { fields: changed.join(' ') },
    })
    return ok(profile)
  })
}
