/** The closed word lists of statements, cases and duties; the same words in code, SQL, API and console. */

/** How sure the asserter is. `denied` says that the thing is not so. */
export const modalities = ['confirmed', 'reported', 'claimed', 'suspected', 'denied'] as const
export type Modality = (typeof modalities)[number]

/** Who says it. */
export const asserters = [
  'victim',
  'vendor',
  'actor',
  'authority',
  'publisher',
  'analyst',
  'instrument',
] as const
export type Asserter = (typeof asserters)[number]

export const countUnits = [
  'people',
  'records',
  'accounts',
  'customers',
  'employees',
  'patients',
  'email-addresses',
  'cards',
  'organisations',
  'files',
  'messages',
  'devices',
  'bytes',
] as const
export type CountUnit = (typeof countUnits)[number]

/** Whose figure it is: this victim's, a whole campaign's, or a sample's. */
export const countScopes = ['victim', 'campaign', 'sample'] as const
export type CountScope = (typeof countScopes)[number]

/** What help is offered to the people affected: monitoring, a number to call, a site, the last day to enrol. */
export const supportKinds = ['monitoring', 'helpline', 'website', 'deadline'] as const
export type SupportKind = (typeof supportKinds)[number]

/** What a day is the day of. Those concerned disclose; attackers claim (on a leak site, in a post) or offer for sale. */
export const dateKinds = ['occurred', 'discovered', 'disclosed', 'claimed', 'offered'] as const
export type DateKind = (typeof dateKinds)[number]

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

export const taskStates = ['open', 'done', 'dropped'] as const
export type TaskState = (typeof taskStates)[number]

/** Who should take an action. */
export const audiences = [
  'breached-company',
  'customers',
  'security',
  'procurement',
  'legal',
  'staff',
  'individuals',
] as const
export type Audience = (typeof audiences)[number]

/** How much an insight weighs. */
export const severities = ['info', 'low', 'medium', 'high', 'critical'] as const
export type Severity = (typeof severities)[number]

/** What people enter about duties: something that happened, the answer to a question, or how many are affected. */
export const inputKinds = ['event', 'answer', 'affected'] as const
export type InputKind = (typeof inputKinds)[number]

/** What people have done about a duty. Whether it is owed or late depends on the rules and the clock. */
export const dutyStates = ['open', 'prepared', 'submitted', 'waived'] as const
export type DutyState = (typeof dutyStates)[number]

/** What is shown for a duty: its state, unless the rules or the clock say more. */
export const dutyStatuses = ['late', 'undecided', ...dutyStates, 'not-owed'] as const
export type DutyStatus = (typeof dutyStatuses)[number]
