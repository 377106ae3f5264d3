/** The closed word lists of statements; the same words in code, SQL, API and console. */

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
