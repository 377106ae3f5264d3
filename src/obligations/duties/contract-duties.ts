import type { KeptDuty } from './duty.ts'
import type { CaseInputs } from './inputs.ts'
import type { OrganisationProfile } from './profile.ts'

/**
 * Notices that a contract asks for, counted from awareness. They are no law: the source is the
 * contract, and they stand beside the duties of the law.
 */
export function contractDuties(
  { contracts, timeZone }: Pick<OrganisationProfile, 'contracts' | 'timeZone'>,
  { events }: Pick<CaseInputs, 'events'>,
  asOf: string,
): readonly KeptDuty[] {
  const start = events.find(({ event }) => event === 'awareness')
  return contracts.map(({ counterparty, within, basis }, i) => {
    const due =
      start === undefined
        ? null
        : Temporal.Instant.from(start.at).toZonedDateTimeISO(timeZone).add(within)
    const dutyId = `contract-${i + 1}`
    return {
      key: dutyId,
      dutyId,
      regimeId: 'contract',
      regimeName: 'Contract',
      to: 'other-organisations',
      recipientName: counterparty,
      status: 'owed',
      owed: true,
      dueAt: due === null ? null : due.toString({ timeZoneName: 'never' }),
      timeZone,
      standard: `within ${within} of awareness, as agreed`,
      calc: { kind: 'open', startEvent: 'awareness' },
      affected: null,
      reason: `Agreed in: ${basis}`,
      arguments: [
        {
          step: 'agreed',
          holds: true,
          text: `${basis} asks for notice within ${within} of awareness.`,
          citation: basis,
          sourceUrl: '',
        },
      ],
      citation: basis,
      sourceUrl: '',
      asOf,
      confidence: 'high',
      unknowns: start === undefined ? ['events.awareness'] : [],
      assumptions: [],
      contentRequired: [],
      form: null,
      lateWithReasons: false,
      extension: null,
    }
  })
}
