import type { Asserter, Modality } from '#data/vocabulary.ts'
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
import { isWeak, saidBy, tellsOnly, type Subject } from './who-says.ts'

/** A place where the text says whether the event is so, and who says it. */
export interface Telling {
  readonly modality: Modality
  readonly assertedBy: Exclude<Asserter, 'analyst' | 'instrument'>
  readonly start: number
  readonly end: number
  readonly sentence: Sentence
  /** Only words such as "said" beside the event, or that somebody was told: no admission where the event is denied. */
  readonly weak?: boolean
  /** That it was lost elsewhere, which owns up to the loss. */
  readonly elsewhere?: boolean
}

/** "We …", "It said that …", "Acme said its systems were not breached and that …" */
const isSaidBy = (one: Subject, other: Subject, sentence: Sentence, at: number): boolean =>
  own.test(sentence.text) ||
  saidBy(sentence, one, { isClaim: false, isBeside: true }) !== null ||
  (speaks.test(sentence.text.slice(0, at)) && isOf(one, other, sentence.text.slice(0, at)))
const speaks = /\b(?:said|says|told|stated|states|added|explained|wrote)\b/i
const own = /\b(?:we|us|our)\b/i

/** Whether the last who is named is the one and not the other. */
function isOf(one: Subject, other: Subject, before: string): boolean {
  const text = before.toLowerCase()
  const lastOf = ({ forms }: Subject): number =>
    Math.max(
      -1,
      ...forms.map((form) => (form.length > 2 ? text.lastIndexOf(form.toLowerCase()) : -1)),
    )
  return lastOf(one) > lastOf(other)
}

/** What one sentence says of the event and by whose word; null where it does not. `isBeside`: it stands next to one that tells of it. */
export function tellingOf(
  sentence: Sentence,
  {
    victim,
    vendor,
    isBeside,
  }: {
    readonly victim: Subject
    readonly vendor: Subject
    readonly isBeside: boolean
  },
): Telling | null {
  const { text } = sentence
  const at = (
    found: RegExpExecArray,
    modality: Modality,
    assertedBy: Telling['assertedBy'],
    { weak }: { readonly weak: boolean } = { weak: false },
  ): Telling => {
    const lead = /^[,\s"”’]*/.exec(found[0])?.[0].length ?? 0
    const start = sentence.start + found.index + lead
    const end = start - lead + found[0].trimEnd().length
    return { modality, assertedBy, start, end, sentence, ...(weak ? { weak } : {}) }
  }
  const blame = blames.exec(sentence)
  if (blame !== null && isSaidBy(victim, vendor, sentence, blame.index))
    return { ...at(blame, 'confirmed', 'victim'), elsewhere: true }
  const denied = denies.exec(sentence)
  if (denied !== null && !provisional.test(sentence))
    return at(
      denied,
      'denied',
      isOf(vendor, victim, text.slice(0, denied.index)) ? 'vendor' : 'victim',
    )
  const evaded = evades.test(sentence)
  const found = claims.exec(sentence)
  // "The clinic group Meerwald said": a company, not a gang.
  const claim =
    found !== null && (isCompanyGroup(text, found) || noOneClaims.test(text)) ? null : found
  if (!evaded) {
    const form = filed.exec(sentence) ?? (event.test(sentence) ? addressed.exec(sentence) : null)
    if (form !== null) return at(form, 'confirmed', 'victim', { weak: tellsOnly(sentence, form) })
    const place = { isClaim: claim !== null, isBeside }
    const said = saidBy(sentence, victim, place)
    if (said !== null) {
      const doubt = suspects.exec(sentence)
      return doubt === null
        ? at(said, 'confirmed', 'victim', { weak: isWeak(said[0]) || tellsOnly(sentence, said) })
        : at(doubt, 'suspected', 'victim')
    }
    if (event.test(sentence) || isBeside) {
      const told = officeTold.exec(sentence) ?? notifies.exec(sentence)
      if (told !== null) return at(told, 'confirmed', 'victim', { weak: true })
    }
    const supplied = vendor.forms.length === 0 ? null : saidBy(sentence, vendor, place)
    if (supplied !== null) return at(supplied, 'confirmed', 'vendor')
    const official = authority.exec(sentence)
    if (
      official !== null &&
      (event.test(sentence) || /fine|ordered/i.test(official[0])) &&
      claim === null
    )
      return at(official, 'confirmed', 'authority')
    const penalty = event.test(sentence) || isBeside ? punished.exec(sentence) : null
    if (penalty !== null && !punishable.test(sentence) && claim === null)
      return at(penalty, 'confirmed', 'authority', { weak: true })
  }
  const doubt = claim === null ? suspects.exec(sentence) : null
  if (doubt !== null) return at(doubt, 'suspected', 'publisher')
  return claim === null || (evaded && !/\bclaim|\bfor sale|\boffer/i.test(text))
    ? null
    : at(claim, 'claimed', 'actor')
}
