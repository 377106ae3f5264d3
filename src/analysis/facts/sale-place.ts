import { forums } from '#data/forums.ts'
import { placeOfTrade } from '../listing/post-form.ts'
import type { Reading } from '../reading.ts'
import { patternFamily, sentencePattern } from '../screen/sentence-pattern.ts'
import type { Sentence } from '../text-model.ts'
import { wording } from '../wording.ts'
import { firstOf } from './first-of.ts'

const forumFamily = patternFamily(forums)

/** Whether a sentence names a forum, a market or a messenger where stolen data is traded. */
export const isOnForum = (sentence: Sentence): boolean =>
  forumFamily.possible(sentence).some(({ pattern }) => pattern.test(sentence))

/** The forum on whose page the offer stands, or else the first that is named beside it. */
export function forumOf(
  { listing, model, input }: Reading,
  near: ReadonlySet<Sentence>,
): string | null {
  const place = listing === null ? null : placeOfTrade(input.siteName)
  if (place !== null) return place
  const isInChannel = listing !== null && itsChannel.test(model.text)
  const isPlace = (name: string, sentence: Sentence): boolean =>
    isInChannel || !messengers.has(name) || !forContact.test(sentence)
  return firstOf(
    near,
    (sentence) =>
      forumFamily
        .possible(sentence)
        .find(({ key, pattern }) => pattern.test(sentence) && isPlace(key, sentence))?.key ?? null,
  )
}

/** A messenger that is only the way to reach the seller is not where the data is offered. */
const messengers: ReadonlySet<string> = new Set(['Telegram', 'Discord'])
const forContact = sentencePattern(wording`
  {communicat*|contact*|messag*|reach[ed|able]|negotiat*|dm|deal+|escrow} <40> {via|through|on|over|by} <3 words->
    {Telegram|Discord},
  {Telegram|Discord}[_{id|handle|me}]${/ ?(?:: ?@?|@)/},
  {PM|DM|write|text|msg|hit|ping|ask|find|add}[s] {me|us|open|for} <5 words> {Telegram|Discord}`)

/**
 * If a post speaks of the channel that it stands in, the messenger is the place of the offer, whatever else it is
 * used for.
 */
const itsChannel = /\b(?:this|our|my|the) channel\b/i
