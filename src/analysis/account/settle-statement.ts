import type { Statement } from '#cases/index.ts'
import { isAmongClaims } from '../facts/stance.ts'
import type { Reading } from '../reading.ts'
import type { Sentence } from '../text-model.ts'
import type { Account } from './read-account.ts'
import { claimsDeed, otherSource, theySay } from './speaker-phrases.ts'
import type { Telling } from './telling-of.ts'

/** How surely something is said, and on whose word. */
export type HowSaid = Pick<Telling, 'modality' | 'assertedBy'>

/** What a statement is settled by. */
export interface Surroundings {
  readonly reading: Reading
  /** The sentence that the statement is in. */
  readonly sentence: Sentence
  /** The voice of that sentence or, where it has none of its own, the one that it continues. */
  readonly context: HowSaid
  /** The voice of the document. */
  readonly account: Account
}

/** Fields that are part of the event and share its voice; what surrounds it keeps its own. */
const partsOfEvent: ReadonlySet<Statement['field']> = new Set([
  'victim',
  'thirdParty',
  'platform',
  'dataClass',
  'recordCount',
  'date',
  'technique',
  'support',
])

/** A statement in the voice of its surroundings. */
export function settleStatement(statement: Statement, around: Surroundings): Statement {
  const { reading, context } = around
  // All of a post is the seller's word.
  if (reading.listing !== null && partsOfEvent.has(statement.field))
    return inVoice(statement, theirs)
  if (statement.field === 'place' || statement.field === 'sector')
    return settleSurroundings(reading, statement)
  if (statement.field === 'actor') return settleActor(statement, around)
  if (!partsOfEvent.has(statement.field)) return statement
  return isOwnedAgain(statement, around)
    ? inVoice(statement, { modality: 'confirmed', assertedBy: context.assertedBy })
    : settlePart(statement, around)
}

const inVoice = (statement: Statement, { modality, assertedBy }: HowSaid): Statement => ({
  ...statement,
  modality,
  assertedBy,
})

const theirs: HowSaid = { modality: 'claimed', assertedBy: 'actor' }

/** A company's place and trade are the narrator's word, even beside a claim; in a post the narrator is the seller. */
function settleSurroundings({ listing }: Reading, statement: Statement): Statement {
  if (listing !== null) return inVoice(statement, theirs)
  return statement.assertedBy === 'actor'
    ? inVoice(statement, { modality: 'reported', assertedBy: 'publisher' })
    : statement
}

/** An attacker who claims the deed or sells the data is named on that claim; an authority's word is left as it is. */
function settleActor(
  statement: Statement,
  { sentence, context, account }: Surroundings,
): Statement {
  if (statement.modality !== 'reported' && statement.modality !== 'confirmed') return statement
  const claimsIt = claimsDeed.test(sentence.text)
  if (statement.assertedBy === 'authority' && !claimsIt) return statement
  return claimsIt ||
    context.modality === 'claimed' ||
    account.modality === 'claimed' ||
    isClaimDenied(account)
    ? inVoice(statement, theirs)
    : statement
}

/**
 * Data that became a claim only through another paragraph, in a passage where those concerned admit the loss and
 * continue: "The data comprise names".
 */
const isOwnedAgain = (
  { field, modality, assertedBy }: Statement,
  { reading, sentence, context, account }: Surroundings,
): boolean =>
  field === 'dataClass' &&
  modality === 'claimed' &&
  assertedBy === 'actor' &&
  account.modality === 'confirmed' &&
  context.modality === 'confirmed' &&
  !isAmongClaims(reading, sentence)

/** A part of the event in the voice in which the event is reported. */
function settlePart(statement: Statement, around: Surroundings): Statement {
  const { sentence, context, account } = around
  const { field, modality, assertedBy } = statement
  if (field === 'victim' && account.modality === 'denied' && context.modality === 'denied')
    return inVoice(statement, { modality: 'denied', assertedBy: 'victim' })
  if (isOneOfSeveral(statement, around)) return inVoice(statement, context)
  if (isOfDenier(statement, around)) return inVoice(statement, theirs)
  // "No bank details were on it", after what the company said: its word too.
  if (modality === 'denied' && assertedBy === 'publisher' && answers.has(context.modality)) {
    return otherSource.test(sentence.text)
      ? statement
      : { ...statement, assertedBy: context.assertedBy }
  }
  if (isDoubtAboutLoss(statement, around))
    return inVoice(statement, { modality: 'confirmed', assertedBy: account.assertedBy })
  if (modality === 'suspected' || modality === 'denied')
    return isOwnDoubt(statement, around)
      ? { ...statement, assertedBy: context.assertedBy }
      : statement
  const isTheirs = account.modality !== 'confirmed' || theySay.test(sentence.text)
  if (context.modality === 'claimed' && isTheirs && field !== 'support')
    return modality === 'claimed' ? statement : inVoice(statement, theirs)
  return context.modality === 'confirmed' &&
    modality === 'reported' &&
    assertedBy === 'publisher' &&
    !otherSource.test(sentence.text)
    ? inVoice(statement, { modality: 'confirmed', assertedBy: context.assertedBy })
    : statement
}

/** "Their account numbers may also have been taken", after what the company confirmed: its own doubt. */
const isOwnDoubt = (
  { modality, assertedBy }: Statement,
  { sentence, context }: Surroundings,
): boolean =>
  modality === 'suspected' &&
  assertedBy === 'publisher' &&
  context.modality === 'confirmed' &&
  !otherSource.test(sentence.text)

/**
 * "The gang has listed eleven firms, among them X": where others have confirmed that they were hit, X is still only
 * claimed, and one that checks "whether data was taken" is in doubt.
 */
const isOneOfSeveral = (
  { field, modality }: Statement,
  { reading, context }: Surroundings,
): boolean =>
  field === 'victim' &&
  modality === 'reported' &&
  reading.entities.victims.length > 1 &&
  (context.modality === 'claimed' || context.modality === 'suspected')

/**
 * "It denied that a database of 900,000 of its customers was for sale": who denies the breach owns up to none of it, and
 * what is not said to be somebody else's word is what the seller claims.
 */
const isOfDenier = (
  { field, modality, assertedBy }: Statement,
  { account, context, reading, sentence }: Surroundings,
): boolean =>
  (field === 'recordCount' || field === 'dataClass') &&
  (account.modality === 'denied' ||
    (field === 'recordCount' && context.modality === 'denied' && tellsClaim.test(sentence.text))) &&
  (modality === 'confirmed' || modality === 'claimed'
    ? assertedBy === 'victim' || assertedBy === 'vendor'
    : modality === 'reported' &&
      isClaimDenied(account) &&
      // What is in the file, those who have looked into it may tell themselves.
      (field === 'recordCount' || reading.note !== null) &&
      !otherSource.test(sentence.text))

/** "Rejected reports after a hacker published what he described as a list": whose figure it is. */
const tellsClaim = /\b(?:claim|alleg|hacker|poster|seller|describ|purport)/i

/** Whether somebody claims the breach and those concerned deny it. */
const isClaimDenied = ({ modality, tellings }: Account): boolean =>
  modality === 'denied' && tellings.some((telling) => telling.modality === 'claimed')

const answers: ReadonlySet<Statement['modality']> = new Set(['confirmed', 'denied'])

/** "X, our printer, may have lost letters": where the company admits the breach, only the letters are in doubt. */
const isDoubtAboutLoss = (
  { field, modality }: Statement,
  { context, account }: Surroundings,
): boolean =>
  modality === 'suspected' &&
  (field === 'victim' || field === 'thirdParty') &&
  account.modality === 'confirmed' &&
  account.assertedBy === 'victim' &&
  context.modality !== 'suspected'
