/**
 * Cases: one per breach event. Statements come in, each with its source; the resolved view of them,
 * a state, a timeline and tasks go out. Imports no other room.
 */
export type * from './facts.ts'
export type * from './statement.ts'
