import type { StatementOf, StatementValues } from '#cases/index.ts'
import { governmentIdsIn } from '#data/government-ids.ts'
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
import { leadInOf } from './lead-in.ts'
import model from './data-class-model.json' with { type: 'json' }
import { documentKind, type FactModel } from './document-features.ts'
import { say } from './say.ts'
import { goingWithList } from './whole-lists.ts'
import { voiceInPassage } from './stance.ts'
import type { Sentence } from '../text-model.ts'
import { isOutOfReach, isOwnList, leadsToTaken, tellsExposure } from './tells-exposure.ts'
import { withoutUmbrellas } from './umbrella-classes.ts'
import { wording } from '../wording.ts'

const shipped: FactModel = model
const extractor = 'data-class@1'

/** The least that the model must grant to a list that the text plainly says was taken. */
const doubtful = 0.4
/** In a letter of those concerned: the longer the list, the surer that it is the one of what was lost. */
const leastOf = (listed: number): number => (listed > 3 ? 0.12 : listed === 3 ? 0.25 : doubtful)
const plainlyTold = 0.75
/** The least for an enumeration in a sentence that sounds like general talk ("that could be misused: names, …"): who lists so much tells of one event. */
const surelyOfEvent = 0.6
const enumerated = 3

/** What a denial of exposure says of the data: verbs that make "no passwords …" a statement of this event. */
const deniedOf = wording`
  affected, accessed, compromised, exposed, stolen, taken, included, involved, involve[s], expose[s], {did|does|do|didn't|doesn't|don't} [not] {affect|impact},
  {give[s]|gave|giving|gain[ed]|had|have} [any] access, stored, impacted, breached, leaked,
  obtained, held, kept, part, disclosed, touched, shared, lost, viewed, at risk, present, show[s], shown,
  contain[s|ed], include[s|d], remain[s|ed] {safe|secure}, unaffected, safe, secure, concerned, reached, read, seen,
  opened, fetched, copied, removed, printed, extracted, taken, there, hold, holds, keep, keeps, store, retain[s|ed], print,
  published, released, revealed, displayed, captured, seized, scraped, exfiltrated, hacked, skimmed, {had|has|have} no, not have,
  collect, ask, asks, know, among, handed, passed on, left, kept, visible, {was|were|are|is} [not] {on|in|among}, {was|were|are|is} not${/[.;!]?$/}`
/** "No card numbers and no bank data.": said of the event without any verb. */
const deniedBare =
  /^\W*no (?!.*\b(?:is|are|was|were|be|been|has|have|had|will|would|should|must|can|may)\b)[^.;:!?]{3,160}[.;!]?$/i
const tellsDenied = ({ text }: Sentence): boolean => deniedOf.test(text) || deniedBare.test(text)

/** Which classes of data were taken, by whose word, and which are said not to have been. */
export function findDataClasses(
  reading: Reading,
  weights: FactModel = shipped,
): StatementOf<'dataClass'>[] {
  const { listing } = reading
  if (listing !== null) return listedClasses(reading, listing)
  const mentions = findDataClassMentions(reading)
  const threshold = weights.thresholds[documentKind(reading)]
  const leadOf = (sentence: Sentence) => leadInOf(reading.model, sentence)
  const byLead = Map.groupBy(mentions, ({ sentence }) => leadOf(sentence))
  const isLetter = speaksForItself(reading)
  const doubted: DataClassMention[] = []
  const taken = new Set<DataClassMention>()
  const stated = mentions.flatMap((mention) => {
    const { voice, sentence } = mention
    const lead = leadOf(sentence)
    if (isNoneSet(mention) || isCounted(mention) || isMeansOrRemedy(mention)) return []
    if (voice.modality === 'denied') {
      if (voice.generic || isPlace(mention)) return []
      return tellsDenied(sentence) || (lead !== undefined && tellsDenied(lead))
        ? [toStatement(reading, mention, false, 0.85)]
        : []
    }
    if (!voice.generic && isOutOfReach(sentence, mention.end)) {
      const denied = { ...mention, voice: { ...voice, modality: 'denied' as const } }
      return [toStatement(reading, denied, false, 0.75)]
    }
    const weighed = probability(weights, (features) =>
      dataClassFeatures(reading, mention, mentions, features),
    )
    const list = listAround(mention, mentions)
    if (voice.generic)
      return list.size >= enumerated && weighed >= surelyOfEvent
        ? [toStatement(reading, mention, true, weighed)]
        : []
    const listed = lead === undefined ? list.size : (byLead.get(lead)?.length ?? 1)
    const told =
      weighed >= (isLetter ? leastOf(listed) : doubtful) &&
      (tellsExposure(sentence, list, reading.model.sentences[sentence.index - 1]) ||
        leadsToTaken(lead) ||
        (isLetter && isOwnList(sentence, list)))
    const likely = told ? Math.max(weighed, plainlyTold) : weighed
    if (likely < threshold) {
      doubted.push(mention)
      return []
    }
    taken.add(mention)
    return [toStatement(reading, mention, true, likely)]
  })
  const gone = goingWithList(reading.model, doubted, taken, mentions).map((mention) =>
    toStatement(reading, mention, true, plainlyTold),
  )
  const whole =
    gone.length === 0 ? stated : [...stated, ...gone].toSorted((a, b) => a.start - b.start)
  return [...withoutUmbrellas(reading.model, whole, mentions)]
}

/** "A server without a password": what was lacking is no data. */
const isNoneSet = ({ class: id, sentence, start, end }: DataClassMention): boolean =>
  id === 'password' &&
  /\b(?:without|lacked|lacking|had no|needed no) (?:an? |any |its )?$/i.test(
    sentence.text.slice(Math.max(0, start - sentence.start - 24), start - sentence.start),
  ) &&
  /password$/i.test(sentence.text.slice(start - sentence.start, end - sentence.start))

/** "No card data was in the mailbox", "were not stored in that account": where it would have been. */
const isPlace = ({ sentence, start }: DataClassMention): boolean =>
  place.test(sentence.text.slice(Math.max(0, start - sentence.start - 60), start - sentence.start))
const place =
  /\b(?:was|were|is|are|been|be|stored|kept|held|contained|located|present|found|included) (?:[\p{Ll}-]+ )?(?:in|on|within|inside) (?:the|this|that|these|those|any|its|their|our|his|her) (?:[\p{Ll}-]+ ){0,2}$/u

/** "Session id: 05c1…": by what address a seller is reached. */
const isContact = ({ class: id, sentence, end }: DataClassMention): boolean =>
  id === 'tokens-and-keys' && /^\s*[:=]\s*@?\w*\d/.test(sentence.text.slice(end - sentence.start))

/** What a seller names and does not sell: how he came in, and where he is reached. */
export const isNoGoods = (mention: DataClassMention): boolean =>
  isMeansOrRemedy(mention) || isContact(mention)

/** "640,000 business contacts", "profiles of 6.9 million people": how many people, and nobody's address book or page. */
const isCounted = ({ class: id, sentence, start, end }: DataClassMention): boolean =>
  (id === 'contact-list' || id === 'social-profile') &&
  (/\d(?:[\d,.]*\d)?(?: ?[kKmM]| thousand| million| billion)?\+? (?:[\p{Ll}-]+ )?$/u.test(
    sentence.text.slice(Math.max(0, start - sentence.start - 40), start - sentence.start),
  ) ||
    /^ of (?:[\p{Ll}]+ ){0,3}\d/u.test(sentence.text.slice(end - sentence.start)))

/** "We have reset all passwords", "logged in with the stolen credentials of a contractor": what was done about it, or how it was done. */
const isMeansOrRemedy = ({ class: id, sentence, start, end, voice }: DataClassMention): boolean => {
  if ((id !== 'password' && id !== 'tokens-and-keys') || voice.modality === 'denied') return false
  const before = sentence.text.slice(
    Math.max(0, start - sentence.start - 80),
    start - sentence.start,
  )
  return (
    remedied.test(before) ||
    (meant.test(before) &&
      !/^(?:,| and| were| was)/.test(sentence.text.slice(end - sentence.start)))
  )
}
const remedied = wording`
  {reset|resetting|changed|changing|change|rotat{e|ed|ing}|revok{e|ed|ing}|invalidat{e|ed|ing}|replac{e|ed|ing}|renew{ed|ing}}
    <4 words'-> ${/\s?$/}`
const meant = wording`
  {access|entry|way in} {was|is|came|went} {by|via|through|with|over|from|thanks to} <4 words'-> ${/\s?$/},
  {got|came|went|been} [in|inside|access|into <3 words'->] {by|via|through|with|using|over|thanks to} <4 words'-> ${/\s?$/},
  {used|using|uses|via|through|by means of|with the help of} <2 words'-> {stolen|compromised|leaked|reused|re-used|guessed|phished|purchased|hijacked}
    <2 words'-> ${/\s?$/},
  {logged in|signed in|log in|got in|broke[n] in[to]|entered|{was|were} accessed} <3 words'->${/,? /}{with|using|through} <3 words'-> ${/\s?$/}`

/** All that a seller names is his claim: the columns he lists, and what he says in sentences. */
function listedClasses(reading: Reading, listing: Listing): StatementOf<'dataClass'>[] {
  const said = findDataClassMentions(reading)
    .filter((mention) => {
      const { start, end } = mention
      const isField = listing.fields.some((field) => start < field.end && end > field.start)
      return !isField && !isCounted(mention) && !isNoneSet(mention) && !isNoGoods(mention)
    })
    .map((mention) => ({ ...mention, lacks: isLacking(mention) }))
    .filter(({ lacks, voice }) => lacks || voice.modality !== 'denied')
  return [...listing.fields, ...said]
    .toSorted((a, b) => a.start - b.start)
    .map((at) => {
      const modality = at.lacks ? 'denied' : 'claimed'
      const value = dataNamed(reading, at, !at.lacks)
      return say(
        reading,
        'dataClass',
        value,
        at,
        { modality, assertedBy: 'actor' },
        0.85,
        'listing@1',
      )
    })
}

/** "No passwords or cards, dont ask.", "passwords: none": what a seller says that he does not have. */
function isLacking({ sentence, start, end }: DataClassMention): boolean {
  const before = sentence.text.slice(
    Math.max(0, start - sentence.start - 60),
    start - sentence.start,
  )
  return lacking.test(before) || lacked.test(sentence.text.slice(end - sentence.start))
}
const lacking =
  /\b(?:no|without|minus)\s+(?:(?:plain[- ]?text|clear|hashed|raw|user|customer|actual|full|any)\s+)*(?:[\w-]+(?:\s[\w-]+)?\s*(?:\bor\b|\bnor\b|[/&])\s*)*$/i
const lacked =
  /^\s*(?:(?:are|is|were|was)\s+)?(?:not (?:included|in (?:it|there|the))|excluded\b|[:=]\s*(?:no|none)\b)/i

const toStatement = (
  reading: Reading,
  mention: DataClassMention,
  exposed: boolean,
  confidence: number,
): StatementOf<'dataClass'> =>
  say(
    reading,
    'dataClass',
    dataNamed(reading, mention, exposed),
    mention,
    voiceInPassage(reading, mention.sentence, mention.voice),
    confidence,
    extractor,
  )

/** What a mention says of data; of government identifiers also which, by its words. */
function dataNamed(
  { model: { text } }: Reading,
  { class: id, start, end }: Pick<DataClassMention, 'class' | 'start' | 'end'>,
  exposed: boolean,
): StatementValues['dataClass'] {
  const ids = id === 'government-issued-id' ? governmentIdsIn(text.slice(start, end)) : []
  return { class: id, exposed, ...(ids.length > 0 ? { ids } : {}) }
}
