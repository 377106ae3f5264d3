import { dataClassById, type CaseState } from '#api/contract.ts'
import type { Word } from './modality.ts'

/** Where the work on a case stands. */
export const stateWords: Readonly<Record<CaseState, Word>> = {
  reported: { label: 'Reported', meaning: 'A report came in. Nobody has looked at it yet.' },
  assessing: { label: 'Assessing', meaning: 'Somebody is finding out whether the claim is true.' },
  confirmed: { label: 'Confirmed', meaning: 'The team holds the breach to be real.' },
  refuted: { label: 'Refuted', meaning: 'The team holds the claim to be false.' },
  responding: { label: 'Responding', meaning: 'Warnings, duties and defence are under way.' },
  closed: { label: 'Closed', meaning: 'Nothing is left to do. It can be taken up again.' },
}

/** What a move to this state says, as a choice in a menu. */
export const moveWords: Readonly<Record<CaseState, string>> = {
  reported: 'Back to reported',
  assessing: 'Start assessing',
  confirmed: 'Mark as confirmed',
  refuted: 'Mark as refuted',
  responding: 'Start responding',
  closed: 'Close the case',
}

/** The label of a data class: "Email addresses". */
export const dataLabel = (id: string): string => dataClassById.get(id)?.label ?? id
