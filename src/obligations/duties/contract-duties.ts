import { contractNotices } from '../engine/contract-notices.ts'
import type { Facts } from '../engine/facts.ts'
import type { KeptDuty } from './duty.ts'
import type { OrganisationProfile } from './profile/profile.ts'

/** The notices that the organisation's contracts require, in the form that is stored with the case. */
export const contractDuties = (
  { contracts, timeZone }: Pick<OrganisationProfile, 'contracts' | 'timeZone'>,
  facts: Facts,
  now: Temporal.Instant,
): readonly KeptDuty[] =>
  contractNotices(contracts, facts, { now, zone: timeZone }).map((notice) => ({
    ...notice,
    key: notice.dutyId,
    regimeName: 'Contract',
  }))
