import { sql } from '#store/sql.ts'
import type { OrganisationProfile } from './profile.ts'

const profileKey = 'organisation-profile'

export const findProfile = () => sql<{ value: Partial<OrganisationProfile> }>`
  select value from settings where key = ${profileKey}::text`

export const saveProfile = (row: { value: string }) => sql<object>`
  insert into settings (key, value) values (${profileKey}::text, ${row.value}::jsonb)
  on conflict (key) do update set value = excluded.value`
