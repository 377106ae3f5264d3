import type { DutyOutcome, NotTriggered, OpenQuestion } from '../engine/evaluation.ts'

/** A duty as the rules last returned it; plain data, stored as JSON. */
export interface KeptDuty extends DutyOutcome {
  /** The duty and, where one duty has several recipients, which: `eu-gdpr-33-1 DE`. */
  readonly key: string
  readonly regimeName: string
}

/** A duty that was examined and is not owed; its steps are computed again when a record is signed. */
export interface KeptNotOwed extends Omit<NotTriggered, 'arguments'> {
  readonly regimeName: string
}

export interface KeptEvaluation {
  readonly duties: readonly KeptDuty[]
  readonly notOwed: readonly KeptNotOwed[]
  /** Those that decide most first. */
  readonly questions: readonly OpenQuestion[]
}

/** A name for lists and sentences: "GDPR, CNIL". */
export const nameOfDuty = ({
  regimeName,
  recipientName,
}: Pick<KeptDuty, 'regimeName' | 'recipientName'>): string => `${regimeName}, ${recipientName}`
