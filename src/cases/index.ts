/**
 * Cases: one per breach event. Statements come in, each with its source; the resolved view of them,
 * a state, a timeline and tasks go out. Every change is an event in an append-only history and an
 * entry in the audit chain. Kept until the case is removed. Refused: moves that the state table does
 * not have, changes to a merged case, changes made on an outdated view. Imports no other room.
 */
export * from './advice.ts'
export type * from './facts.ts'
export { resolveFacts } from './resolve-facts.ts'
export type * from './statement.ts'
export type { Resolvable } from './weigh-statements.ts'
