import type { Statement } from '#cases/index.ts'
import type { Reading } from '../reading.ts'
import type { Sentence } from '../text-model.ts'
import { state } from '../state.ts'
import { isAmongClaims } from '../facts/stance.ts'
import { doubtedParagraphs } from './doubted-loss.ts'
import type { Account } from './read-account.ts'
import type { Telling } from './telling-of.ts'
import { wording } from '../wording.ts'

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

/** Says that somebody else is speaking, so that what follows is not the company's word. */
const otherSource = wording`
    according to${/ (?!(?:the|its|a) (?:company|firm|notice|statement|letter|filing|retailer|bank|airline|spokes))\b/}, researcher+, security {firm|expert+}, reportedly, plaintiff+, lawsuit, class action, sources,
      people familiar, person familiar, media reports, is {said|believed|understood} to, are {said|believed} to`

/** States what the document says of the event as a whole, each with the words that say it. */
export const stateIncident = (reading: Reading, account: Account): Statement[] =>
  account.tellings.map(({ start, end, modality, assertedBy }) =>
    state(
      reading,
      'incident',
      { kind: 'breach' },
      {
        start,
        end,
        confidence: 0.85,
        extractor: 'account@1',
        voice: { modality, assertedBy },
      },
    ),
  )

/**
 * Gives statements the voice of their surroundings: a sentence without a speaker of its own continues the voice of
 * the sentence before it in its paragraph or, failing that, of the document.
 */
export function settleVoices(
  reading: Reading,
  account: Account,
  statements: readonly Statement[],
): Statement[] {
  const contexts = contextsOf(reading, account)
  const settled = statements.map((statement): Statement => {
    const sentence = reading.sentenceAt(statement.start)
    const context = sentence === undefined ? undefined : contexts[sentence.index]
    if (sentence === undefined || context === undefined) return statement
    if (reading.listing !== null && partsOfEvent.has(statement.field)) {
      // All of it is the seller's word.
      return { ...statement, modality: 'claimed', assertedBy: 'actor' }
    }
    if (statement.field === 'place' || statement.field === 'sector')
      return settleSurroundings(reading, statement)
    if (statement.field === 'actor') return settleActor(statement, sentence, account, context)
    if (!partsOfEvent.has(statement.field)) return statement
    if (isOwnedAgain(reading, statement, sentence, context, account))
      return { ...statement, modality: 'confirmed', assertedBy: context.assertedBy }
    return settle(statement, sentence, context, account)
  })
  return doubtedTogether(reading, confirmedTogether(reading, claimedThroughout(reading, settled)))
}

/** A company's place and trade are the narrator's word, even beside a claim; in a post the narrator is the seller. */
const settleSurroundings = (reading: Reading, statement: Statement): Statement => {
  if (reading.listing !== null) return { ...statement, modality: 'claimed', assertedBy: 'actor' }
  return statement.assertedBy === 'actor'
    ? { ...statement, modality: 'reported', assertedBy: 'publisher' }
    : statement
}

/**
 * Reports confirm an event once and continue in plain sentences: where part of the data is confirmed by those
 * concerned, so is the rest for which nobody else is named.
 */
function confirmedTogether(reading: Reading, statements: readonly Statement[]): Statement[] {
  const owned = statements.find(isOwnedUpTo)
  if (owned === undefined) return [...statements]
  return statements.map((statement) =>
    statement.field === 'dataClass' &&
    statement.modality === 'reported' &&
    statement.assertedBy === 'publisher' &&
    !otherSource.test(reading.sentenceAt(statement.start)?.text ?? '')
      ? { ...statement, modality: 'confirmed', assertedBy: owned.assertedBy }
      : statement,
  )
}
const isOwnedUpTo = ({ field, modality, assertedBy }: Statement): boolean =>
  field === 'dataClass' &&
  modality === 'confirmed' &&
  assertedBy !== 'publisher' &&
  assertedBy !== 'actor'

/** Where data only may have been taken, its content ("the files contain names") is only suspected too. */
function doubtedTogether(reading: Reading, statements: readonly Statement[]): Statement[] {
  const isConcerned = (each: Statement): boolean =>
    each.field === 'dataClass' && each.value.exposed && isOwnedUpTo(each)
  if (!statements.some(isConcerned)) return [...statements]
  const doubted = doubtedParagraphs(reading)
  const isDoubted = ({ start }: Statement): boolean =>
    doubted.has(reading.sentenceAt(start)?.paragraph ?? -1)
  return statements.map((each) =>
    isConcerned(each) && isDoubted(each) ? { ...each, modality: 'suspected' } : each,
  )
}

/**
 * An actor who claims the deed is named on that claim throughout the text, unless it says who else holds him
 * responsible.
 */
function claimedThroughout(reading: Reading, statements: readonly Statement[]): Statement[] {
  const claimed = new Set(
    statements.flatMap((each) =>
      each.field === 'actor' && each.modality === 'claimed' ? [each.value.name] : [],
    ),
  )
  return statements.map((statement) =>
    statement.field === 'actor' &&
    (statement.modality === 'reported' || statement.modality === 'confirmed') &&
    claimed.has(statement.value.name) &&
    !attributes.test(reading.sentenceAt(statement.start)?.text ?? '')
      ? { ...statement, modality: 'claimed', assertedBy: 'actor' }
      : statement,
  )
}
const attributes = wording`
  attribut*, link{s|ed|ing}, blam{e|es|ed|ing}, behind the, responsible for, carried out by, identified, work of,
  trac{ed|es} [*] to, point{s|ed|ing} to, arrest*, charged, indict*, convict*, sentenced, plead*, pled`

interface Context extends Pick<Telling, 'modality' | 'assertedBy'> {
  /** Said in this very sentence. */
  readonly own: boolean
}

function contextsOf(reading: Reading, account: Account): readonly Context[] {
  const tellingBySentence = new Map(account.tellings.map((telling) => [telling.sentence, telling]))
  const whole = { modality: account.modality, assertedBy: account.assertedBy, own: false }
  const found: Context[] = []
  let before: { readonly paragraph: number; readonly context: Context } | null = null
  for (const sentence of reading.model.sentences) {
    const telling = tellingBySentence.get(sentence)
    const inherited =
      before !== null && before.paragraph === sentence.paragraph ? before.context : whole
    const context: Context =
      telling === undefined
        ? { ...inherited, own: false }
        : { modality: telling.modality, assertedBy: telling.assertedBy, own: true }
    found.push(context)
    before = { paragraph: sentence.paragraph, context }
  }
  return found
}

/**
 * Data that became a claim only through another paragraph, in a passage where those concerned admit the loss and
 * continue: "The data comprise names".
 */
const isOwnedAgain = (
  reading: Reading,
  { field, modality, assertedBy }: Statement,
  sentence: Sentence,
  context: Context,
  account: Account,
): boolean =>
  field === 'dataClass' &&
  modality === 'claimed' &&
  assertedBy === 'actor' &&
  account.modality === 'confirmed' &&
  context.modality === 'confirmed' &&
  !isAmongClaims(reading, sentence)

const answers: ReadonlySet<Statement['modality']> = new Set(['confirmed', 'denied'])
const isWho = ({ field }: Statement): boolean => field === 'victim' || field === 'thirdParty'
/** Whether those concerned themselves say that it happened. */
const ownsUp = ({ modality, assertedBy }: Account): boolean =>
  modality === 'confirmed' && assertedBy === 'victim'

function settle(
  statement: Statement,
  sentence: Sentence,
  context: Context,
  account: Account,
): Statement {
  const { modality, assertedBy } = statement
  if (
    statement.field === 'victim' &&
    account.modality === 'denied' &&
    context.modality === 'denied'
  ) {
    return { ...statement, modality: 'denied', assertedBy: 'victim' }
  }
  // "No bank details were on it", after what the company told: its word too.
  if (modality === 'denied' && assertedBy === 'publisher' && answers.has(context.modality)) {
    return otherSource.test(sentence.text)
      ? statement
      : { ...statement, assertedBy: context.assertedBy }
  }
  // "X, our printer, may have lost letters": in a notice that owns up, the doubt is of the letters.
  if (
    modality === 'suspected' &&
    isWho(statement) &&
    ownsUp(account) &&
    context.modality !== 'suspected'
  ) {
    return { ...statement, modality: 'confirmed', assertedBy: account.assertedBy }
  }
  if (modality === 'suspected' || modality === 'denied') return statement
  if (
    context.modality === 'claimed' &&
    account.modality !== 'confirmed' &&
    statement.field !== 'support'
  ) {
    return modality === 'claimed'
      ? statement
      : { ...statement, modality: 'claimed', assertedBy: 'actor' }
  }
  if (context.modality === 'confirmed' && modality === 'reported' && assertedBy === 'publisher') {
    if (otherSource.test(sentence.text)) return statement
    return { ...statement, modality: 'confirmed', assertedBy: context.assertedBy }
  }
  return statement
}

/** An attacker who claims the deed or sells the data is named on that claim; an authority's word is left as it is. */
function settleActor(
  statement: Statement,
  sentence: Sentence,
  account: Account,
  context: Context,
): Statement {
  if (statement.modality !== 'reported' && statement.modality !== 'confirmed') return statement
  const claimsIt = claimsDeed.test(sentence.text)
  if (statement.assertedBy === 'authority' && !claimsIt) return statement
  return claimsIt || context.modality === 'claimed' || account.modality === 'claimed'
    ? { ...statement, modality: 'claimed', assertedBy: 'actor' }
    : statement
}

/** What an attacker says of himself or does in public: lists, publishes, offers, threatens. */
const claimsDeed = wording`
  claim{s|ed|ing}, {take|took|taken|taking} {credit|responsibility}, boast*, posted by, threat{ens|ened|ening},
  {group|gang|collective|hacker+|crew|outfit|seller|user|channel} <40> sa{id|ys} [that] {it|they|he|she} {had|has|have|hold|took|stole}*,
  leak {site|page|blog}, {data[-]}leak site, dark[_]{web|net} {site|page|blog|portal},
  {it|which|he|they|she|group|gang|user|seller|channel} {says|said} {it|he|they|is|was},
  {what he|what it|what they} {says|said|calls|called|describ*},
  {group|gang|collective|hacker+|crew|outfit|seller|user|channel|account|affiliate+} <60?>
    {list{s|ed}|publish{es|ed}|post{s|ed}|releas{es|ed}|leak{s|ed}|dump{s|ed}|offer{s|ed}|advertis{es|ed}|want{s|ed}|ask{s|ed}|sell{s|ing}}~,
  {put up|put online|put {[the|its|his|their]}} <40> {archive|file+|data|entry}, {posted|offered|listed|advertised|put up} [for sale] on,
  {entry|listing|post|thread} {by|of|on the site of}`
