import type { Asserter, Modality } from '#data/vocabulary.ts'
import { sentencePattern } from '../screen/sentence-pattern.ts'
import type { Sentence } from '../text-model.ts'
import {
  addressed,
  authority,
  blames,
  claims,
  denies,
  evades,
  event,
  filed,
  isCompanyGroup,
  noOneClaims,
  notifies,
  officeTold,
  provisional,
  punishable,
  punished,
  suspects,
} from './account-signs.ts'
import { theySay } from './speaker-phrases.ts'
import { isWeak, saidBy, tellsOnly, type Subject } from './who-says.ts'

/** A place where the text says whether the event is so, and who says it. */
export interface Telling {
  readonly modality: Modality
  readonly assertedBy: Exclude<Asserter, 'analyst' | 'instrument'>
  readonly start: number
  readonly end: number
  readonly sentence: Sentence
  /**
   * Rests only on words such as "said" near the event, or on somebody having been told; where the event is denied
   * elsewhere, this is no admission.
   */
  readonly weak?: boolean
  /** Says that the data was lost elsewhere, which admits the loss. */
  readonly elsewhere?: boolean
}

/** A sentence, who those concerned are, and what stands beside it. */
interface Told {
  readonly sentence: Sentence
  readonly victim: Subject
  readonly vendor: Subject
  /** Whether the sentence before or after it tells of the event. */
  readonly isBeside: boolean
  /** Whether the sentence before it tells what attackers claim. */
  readonly isAfterClaim: boolean
}

/** What one sentence says of the event and by whose word; null where it does not. */
export function tellingOf(sentence: Sentence, about: Omit<Told, 'sentence'>): Telling | null {
  if (ofEdition.test(sentence)) return null
  const told = { ...about, sentence }
  const goesOn = about.isAfterClaim ? theySay.exec(sentence.text) : null
  if (goesOn !== null) return telling(sentence, goesOn, claimedByThem)
  const claim = claimIn(sentence)
  const isEvaded = evades.test(sentence)
  return (
    blamedElsewhere(told) ??
    denied(told) ??
    (isEvaded ? null : (ownedUp(told, claim !== null) ?? foundByAuthority(told, claim !== null))) ??
    doubtedOrClaimed(sentence, claim, isEvaded)
  )
}

/** "In an earlier version of this article we reported": a paper that takes it back. */
const ofEdition = sentencePattern(
  /\b(?:earlier|previous|first|original) (?:version|edition) of (?:this|the|our) (?:article|story|report|post|text)\b/i,
)

function blamedElsewhere({ sentence, victim, vendor }: Told): Telling | null {
  const blame = blames.exec(sentence)
  return blame !== null && isSaidBy(victim, vendor, sentence, blame.index)
    ? { ...telling(sentence, blame, confirmedBy('victim')), elsewhere: true }
    : null
}

function denied({ sentence, victim, vendor }: Told): Telling | null {
  const denial = denies.exec(sentence)
  if (
    denial === null ||
    provisional.test(sentence) ||
    byCourt(sentence.text, denial) ||
    ofAShare(sentence.text, denial)
  )
    return null
  const isOfVendor = isOf(vendor, victim, sentence.text.slice(0, denial.index))
  return telling(sentence, denial, {
    modality: 'denied',
    assertedBy: isOfVendor ? 'vendor' : 'victim',
  })
}

/** "Most of the records are not ours", "the rest are fake": of a share of the data, so the others are real. */
const ofAShare = (text: string, { 0: words, index }: RegExpExecArray): boolean =>
  /^(?:is|are|was|were)\b/i.test(words) &&
  share.test(text.slice(Math.max(0, index - reachOfShare), index))
const share =
  /\b(?:(?:most|some|many|much|several|part|parts|half|a third|two thirds|the (?:bulk|majority)|a (?:majority|part|number|few)|\d[\d,.]*(?:%| per ?cent)?(?: (?:million|thousand))?) of (?!our\b)[^.;,:]{2,60}|the (?:rest|remainder|remaining|others?)(?: [\p{L}-]+){0,3}) $/iu
const reachOfShare = 100

/** "The High Court dismissed a first claim": a suit, and nobody's boast. */
const byCourt = (text: string, { 0: words, index }: RegExpExecArray): boolean =>
  /^(?:dismiss|reject)/i.test(words) &&
  /\b(?:court|judges?|tribunal|justices)\b[^.;]{0,40}$/i.test(text.slice(0, index))

/** What the victim or the supplier say themselves, or have told an authority. */
function ownedUp({ sentence, victim, vendor, isBeside }: Told, isClaim: boolean): Telling | null {
  const tellsEvent = event.test(sentence)
  const form = filed.exec(sentence) ?? (tellsEvent ? addressed.exec(sentence) : null)
  if (form !== null)
    return telling(sentence, form, confirmedBy('victim', { weak: tellsOnly(sentence, form) }))
  const said = saidBy(sentence, victim, { isClaim, isBeside })
  if (said !== null) {
    const doubt = suspects.exec(sentence)
    return doubt === null
      ? telling(
          sentence,
          said,
          confirmedBy('victim', { weak: isWeak(said[0]) || tellsOnly(sentence, said) }),
        )
      : telling(sentence, doubt, { modality: 'suspected', assertedBy: 'victim' })
  }
  const told =
    tellsEvent || isBeside ? (officeTold.exec(sentence) ?? notifies.exec(sentence)) : null
  if (told !== null) return telling(sentence, told, confirmedBy('victim', { weak: true }))
  const supplied =
    vendor.forms.length === 0 ? null : saidBy(sentence, vendor, { isClaim, isBeside })
  return supplied === null ? null : telling(sentence, supplied, confirmedBy('vendor'))
}

/** What an authority says or punishes. */
function foundByAuthority({ sentence, isBeside }: Told, isClaim: boolean): Telling | null {
  if (isClaim) return null
  const tellsEvent = event.test(sentence)
  const official = authority.exec(sentence)
  const told = filedWith.exec(sentence.text)
  const isToldThem =
    official !== null &&
    told !== null &&
    told.index < official.index &&
    official.index < told.index + told[0].length
  const isSuit = official !== null && ofSuit.test(sentence.text.slice(0, official.index))
  if (
    official !== null &&
    !isToldThem &&
    !isSuit &&
    (tellsEvent || /fine|ordered/i.test(official[0]))
  )
    return telling(sentence, official, confirmedBy('authority'))
  const penalty = tellsEvent || isBeside ? punished.exec(sentence) : null
  return penalty !== null && !punishable.test(sentence)
    ? telling(sentence, penalty, confirmedBy('authority', { weak: true }))
    : null
}

/** "The complaint, filed in the U.S. District Court, says": whoever sues, and not the court. */
const ofSuit =
  /\b(?:complaint|lawsuit|suit|petition),? (?:(?:which|that) )?(?:(?:was|were) )?(?:filed|lodged|brought|submitted)\b[^.;]{0,80}$/i

/** "In a filing with the attorney general, the charity said": the charity. */
export const filedWith =
  /\b(?:filings?|reports?|notices?|notifications?|letters?|submissions?|disclosures?) (?:(?:filed|made|sent|submitted|lodged) )?(?:with|to) (?:[\p{L}.’'-]+ ){0,5}[\p{L}.’'-]+,? ?/iu

function doubtedOrClaimed(
  sentence: Sentence,
  claim: RegExpExecArray | null,
  isEvaded: boolean,
): Telling | null {
  if (claim === null) {
    const doubt = suspects.exec(sentence)
    return doubt === null
      ? null
      : telling(sentence, doubt, { modality: 'suspected', assertedBy: 'publisher' })
  }
  return isEvaded && !/\bclaim|\bfor sale|\boffer/i.test(sentence.text)
    ? null
    : telling(sentence, claim, claimedByThem)
}

/** The words by which a gang claims the event. "The clinic group Meerwald said": a company, not a gang. */
export function claimIn(sentence: Sentence): RegExpExecArray | null {
  const claim = claims.exec(sentence)
  return claim !== null &&
    (isCompanyGroup(sentence.text, claim) ||
      noOneClaims.test(sentence.text) ||
      ofTheirMeans.test(claim[0]) ||
      (/\bclaim(?:s|ed|ing)?$/i.test(claim[0]) &&
        ofMoney.test(sentence.text.slice(claim.index + claim[0].length))))
    ? null
    : claim
}

/** "users can claim damages" */
const ofMoney = /^ (?:for )?(?:damages|compensation|reimbursement|a refund|up to|[$€£]\d)/i

/** "Attackers used a token leaked in a repository": what they did, and with what; "leaked" is no boast of theirs. */
const ofTheirMeans =
  /\b(?:us(?:ed|ing)|exploit(?:ed|ing)|abus(?:ed|ing)|found|bought|obtained|with|through|via) (?:[\p{L}-]+ ){0,5}(?:leaked|published|posted|listed|shared|offered)$/iu

/** Who says it, how surely, and whether another sentence may say it better. */
type Said = Pick<Telling, 'modality' | 'assertedBy' | 'weak'>

const confirmedBy = (
  assertedBy: Telling['assertedBy'],
  { weak }: { readonly weak: boolean } = { weak: false },
): Said => ({ modality: 'confirmed', assertedBy, ...(weak ? { weak } : {}) })

const claimedByThem: Said = { modality: 'claimed', assertedBy: 'actor' }

/** A telling by these words, without the punctuation that opens them. */
function telling(sentence: Sentence, words: RegExpExecArray, said: Said): Telling {
  const lead = /^[,\s"”’]*/.exec(words[0])?.[0].length ?? 0
  const start = sentence.start + words.index + lead
  const end = start - lead + words[0].trimEnd().length
  return { ...said, start, end, sentence }
}

/** "We …", "It said that …", "Acme said its systems were not breached and that …" */
const isSaidBy = (one: Subject, other: Subject, sentence: Sentence, at: number): boolean =>
  own.test(sentence.text) ||
  saidBy(sentence, one, { isClaim: false, isBeside: true }) !== null ||
  (speaks.test(sentence.text.slice(0, at)) && isOf(one, other, sentence.text.slice(0, at)))
const speaks = /\b(?:said|says|told|stated|states|added|explained|wrote)\b/i
const own = /\b(?:we|us|our)\b/i

/** Whether `one` is named later than `other` in these words. */
function isOf(one: Subject, other: Subject, before: string): boolean {
  const text = before.toLowerCase()
  const lastOf = ({ forms }: Subject): number =>
    Math.max(
      -1,
      ...forms.map((form) => (form.length > 2 ? text.lastIndexOf(form.toLowerCase()) : -1)),
    )
  return lastOf(one) > lastOf(other)
}
