import type { Facts } from '../engine/facts.ts'
import { contractDuties } from './contract-duties.ts'
import type { KeptDuty, KeptEvaluation } from './duty.ts'
import { regimeName, type Law } from './law.ts'
import type { OrganisationProfile } from './profile/profile.ts'

/** The duties that follow from the facts under law and contracts, in the form that is stored with the case. */
export function evaluateCase(
  law: Law,
  {
    facts,
    profile,
    now,
  }: {
    readonly facts: Facts
    readonly profile: OrganisationProfile
    readonly now: Temporal.Instant
  },
): KeptEvaluation {
  const { duties, notTriggered, openQuestions } = law.evaluate(facts, now)
  const timesById = new Map<string, number>()
  for (const { dutyId } of duties) timesById.set(dutyId, (timesById.get(dutyId) ?? 0) + 1)
  const kept = duties.map((duty): KeptDuty => ({
    ...duty,
    key:
      (timesById.get(duty.dutyId) ?? 0) > 1 ? `${duty.dutyId} ${duty.recipientName}` : duty.dutyId,
    regimeName: regimeName(law, duty.regimeId),
  }))
  return {
    duties: [...kept, ...contractDuties(profile, facts, now)],
    notOwed: notTriggered.map(({ arguments: _steps, ...each }) => ({
      ...each,
      regimeName: regimeName(law, each.regimeId),
    })),
    questions: openQuestions,
  }
}
