import type { StatementOf } from '#cases/index.ts'
import { speaksForItself } from '../account/own-voice.ts'
import { probability } from '../linear-model.ts'
import type { Listing } from '../listing/read-listing.ts'
import type { Reading } from '../reading.ts'
import {
  dataClassFeatures,
  findDataClassMentions,
  listAround,
  type DataClassMention,
} from './data-class-mentions.ts'
import model from './data-class-model.json' with { type: 'json' }
import { documentKind, type FactModel } from './document-features.ts'
import { say } from './say.ts'
import { voiceInPassage } from './stance.ts'
import { isOutOfReach, isOwnList, tellsExposure } from './tells-exposure.ts'
import { wording } from '../wording.ts'

const shipped: FactModel = model
const extractor = 'data-class@1'

/** The least that the model must grant to a list that the text plainly says was taken. */
const doubtful = 0.4
const plainlyTold = 0.75

/** What a denial of exposure says of the data: verbs that make "no passwords …" a statement of this event. */
const deniedOf = wording`
  affected, accessed, compromised, exposed, stolen, taken, included, involved, stored, impacted, breached, leaked,
  obtained, held, kept, part, disclosed, touched, shared, lost, viewed, at risk, present, show[s], shown,
  contain[s|ed], include[s|d], remain[s|ed] {safe|secure}, unaffected, safe, secure, concerned, reached, read, seen,
  opened, fetched, copied, removed, printed, extracted, taken, there, hold, holds, keep, keeps, store, print,
  collect, ask, asks, know, among, handed, passed on, left, kept, visible, {was|were|are|is} [not] {on|in|among}`

/** Which classes of data were taken, by whose word, and which are said not to have been. */
export function findDataClasses(
  reading: Reading,
  weights: FactModel = shipped,
): StatementOf<'dataClass'>[] {
  const { listing } = reading
  if (listing !== null) return listedClasses(reading, listing)
  const mentions = findDataClassMentions(reading)
  const threshold = weights.thresholds[documentKind(reading)]
  return mentions.flatMap((mention) => {
    const { voice, sentence } = mention
    if (voice.generic || isNoneSet(mention)) return []
    if (voice.modality === 'denied') {
      return deniedOf.test(sentence.text) ? [stated(reading, mention, false, 0.85)] : []
    }
    if (isOutOfReach(sentence, mention.end)) {
      const denied = { ...mention, voice: { ...voice, modality: 'denied' as const } }
      return [stated(reading, denied, false, 0.75)]
    }
    const weighed = probability(weights, (features) =>
      dataClassFeatures(reading, mention, mentions, features),
    )
    const list = listAround(mention, mentions)
    const told =
      weighed >= doubtful &&
      (tellsExposure(sentence, list, reading.model.sentences[sentence.index - 1]) ||
        (speaksForItself(reading) && isOwnList(sentence, list)))
    const likely = told ? Math.max(weighed, plainlyTold) : weighed
    return likely >= threshold ? [stated(reading, mention, true, likely)] : []
  })
}

/** "A server without a password": what was lacking is no data. */
const isNoneSet = ({ class: id, sentence, start, end }: DataClassMention): boolean =>
  id === 'password' &&
  /\b(?:without|lacked|lacking|had no|needed no) (?:an? |any |its )?$/i.test(
    sentence.text.slice(Math.max(0, start - sentence.start - 24), start - sentence.start),
  ) &&
  /password$/i.test(sentence.text.slice(start - sentence.start, end - sentence.start))

/** All that a seller names is his claim: the columns he lists, and what he says in sentences. */
function listedClasses(reading: Reading, listing: Listing): StatementOf<'dataClass'>[] {
  const claimed = { modality: 'claimed', assertedBy: 'actor' } as const
  const said = findDataClassMentions(reading).filter(
    ({ voice, start, end }) =>
      voice.modality !== 'denied' &&
      !listing.fields.some((field) => start < field.end && end > field.start),
  )
  return [...listing.fields, ...said]
    .toSorted((a, b) => a.start - b.start)
    .map((at) =>
      say(reading, 'dataClass', { class: at.class, exposed: true }, at, claimed, 0.85, 'listing@1'),
    )
}

const stated = (
  reading: Reading,
  mention: DataClassMention,
  exposed: boolean,
  confidence: number,
): StatementOf<'dataClass'> =>
  say(
    reading,
    'dataClass',
    { class: mention.class, exposed },
    mention,
    voiceInPassage(reading, mention.sentence, mention.voice),
    confidence,
    extractor,
  )
