/** Where a case stands, from the first report to its end. */
export const caseStates = [
  'reported',
  'assessing',
  'confirmed',
  'refuted',
  'responding',
  'closed',
] as const
export type CaseState = (typeof caseStates)[number]

/**
 * Where a case can go from each state. A refuted case can be assessed again when something new comes
 * in; a closed one can be reopened only into assessing, so that nobody responds to an old picture.
 * Follows the phases of NIST SP 800-61r3 (detect, respond, recover), with a verdict between.
 */
export const movesFrom = {
  reported: ['assessing', 'confirmed', 'refuted', 'closed'],
  assessing: ['confirmed', 'refuted', 'closed'],
  confirmed: ['responding', 'assessing', 'closed'],
  refuted: ['assessing', 'closed'],
  responding: ['confirmed', 'closed'],
  closed: ['assessing'],
} as const satisfies Record<CaseState, readonly CaseState[]>

export const canMove = (from: CaseState, to: CaseState): boolean =>
  movesFrom[from].some((state) => state === to)
