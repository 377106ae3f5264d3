import { caseStates, type CaseState } from '#data/vocabulary.ts'

export { caseStates, type CaseState } from '#data/vocabulary.ts'

/**
 * The moves from each state, and what each means. The phases are those of NIST SP 800-61r3 (detect, respond,
 * recover) with a verdict between them. Responding requires a verdict; a closed or refuted case goes back
 * through assessing, so that nobody responds to outdated findings.
 */
export const movesFrom = {
  reported: {
    assessing: 'somebody looks into it',
    confirmed: 'the report itself is proof, such as a statement of the company',
    refuted: 'it is known to be untrue',
    closed: 'it concerns nobody here',
  },
  assessing: {
    confirmed: 'a sample, a log or the company bears it out',
    refuted: 'recycled, fabricated, or of another company',
    closed: 'it cannot be decided and nothing more is expected',
  },
  confirmed: {
    responding: 'warnings and duties are under way',
    assessing: 'new facts put the verdict in doubt',
    closed: 'nothing has to be done here',
  },
  refuted: {
    assessing: 'something new has come in',
    closed: 'all who asked have been told',
  },
  responding: {
    confirmed: 'the response was stopped and is planned anew',
    closed: 'duties are met and all are warned',
  },
  closed: {
    assessing: 'something new has come in',
  },
} as const satisfies Record<CaseState, Partial<Record<CaseState, string>>>

/** The states that a case can be moved to from this one. */
export const movesOf = (from: CaseState): readonly CaseState[] =>
  caseStates.filter((state) => state in movesFrom[from])

export const canMove = (from: CaseState, to: CaseState): boolean => movesOf(from).includes(to)
