import type { StatementOf } from '#cases/index.ts'
import type { DataClassId } from '#data/data-classes.ts'
import { speaksForItself } from '../account/own-voice.ts'
import { probability } from '../linear-model.ts'
import type { Listing } from '../listing/read-listing.ts'
import type { Reading } from '../reading.ts'
import { dataClassFeatures } from './data-class-features.ts'
import { findDataClassMentions, type DataClassMention } from './data-class-mentions.ts'
import { dataNamed } from './data-named.ts'
import { listAround } from './data-class-lists.ts'
import { isPlace, isTakenBack, tellsDenied } from './denied-data.ts'
import { answersWhat, leadInOf } from './lead-in.ts'
import type { List } from './list-context.ts'
import { isCounted, isMeansOrRemedy, isNoData, isNoGoods, isNoneSet } from './means-or-remedy.ts'
import { isOutOfReach, isWayOfKeeping } from './out-of-reach.ts'
import model from './data-class-model.json' with { type: 'json' }
import { documentKind, type FactModel } from './document-features.ts'
import { state } from '../state.ts'
import { goingWithList } from './whole-lists.ts'
import { voiceInPassage } from './stance.ts'
import type { Sentence } from '../text-model.ts'
import { isOwnList, leadsToTaken, tellsExposure } from './tells-exposure.ts'
import { withoutUmbrellas } from './umbrella-classes.ts'

const shipped: FactModel = model
const extractor = 'data-class@1'

/** The least that the model must grant to a list that the text plainly says was taken. */
const doubtful = 0.4
/** The same in a letter of those concerned: the longer a list is, the surer it is the list of what was lost. */
const leastOf = (listed: number): number => (listed > 3 ? 0.12 : listed === 3 ? 0.25 : doubtful)
const plainlyTold = 0.75
/**
 * The least that the model must grant to an enumeration in a sentence that sounds like general talk ("that could be
 * misused: names, …"). Whoever lists so much tells of one event.
 */
const surelyOfEvent = 0.6
const enumerated = 3

/** Which classes of data were taken, by whose word, and which are said not to have been. */
export function findDataClasses(
  reading: Reading,
  weights: FactModel = shipped,
): StatementOf<'dataClass'>[] {
  const { listing } = reading
  if (listing !== null) return listedClasses(reading, listing)
  const mentions = findDataClassMentions(reading).filter(({ start }) => !reading.isOfOther(start))
  const threshold = weights.thresholds[documentKind(reading)]
  const leadOf = (sentence: Sentence) => leadInOf(reading.model, sentence)
  const byLead = Map.groupBy(mentions, ({ sentence }) => leadOf(sentence))
  const isLetter = speaksForItself(reading)
  const doubted: DataClassMention[] = []
  const taken = new Set<DataClassMention>()
  const stated = mentions.flatMap((mention) => {
    const { voice, sentence } = mention
    const lead = leadOf(sentence)
    if (isNoData(mention)) return []
    if (isMeansOrRemedy(mention, mentions)) return []
    const list = listAround(mention, mentions)
    const above = reading.model.sentences[sentence.index - 1]
    const denial = denialOf(reading, mention, { lead, list, above })
    if (denial !== null) return [denial]
    if (voice.modality === 'denied') return []
    const weighed = probability(weights, (features) =>
      dataClassFeatures(reading, mention, mentions, features),
    )
    if (voice.generic) {
      if (list.size < enumerated) return []
      if (weighed < surelyOfEvent) {
        doubted.push(mention)
        return []
      }
      taken.add(mention)
      return [toStatement(reading, mention, { exposed: true, confidence: weighed })]
    }
    const listed = lead === undefined ? list.size : (byLead.get(lead)?.length ?? 1)
    const told =
      weighed >= (isLetter ? leastOf(listed) : doubtful) &&
      (tellsExposure(sentence, list, above) ||
        (lead !== undefined && (leadsToTaken(lead) || answersWhat(reading.model, lead))) ||
        (isLetter && isOwnList(sentence, list)))
    const likely = told ? Math.max(weighed, plainlyTold) : weighed
    if (likely < threshold) {
      doubted.push(mention)
      return []
    }
    taken.add(mention)
    return [toStatement(reading, mention, { exposed: true, confidence: likely })]
  })
  const gone = goingWithList(reading.model, doubted, taken, mentions).map((mention) =>
    toStatement(reading, mention, { exposed: true, confidence: plainlyTold }),
  )
  const whole =
    gone.length === 0 ? stated : [...stated, ...gone].toSorted((a, b) => a.start - b.start)
  return withoutReader(
    reading,
    withoutBareAddresses(reading, [...withoutUmbrellas(reading.model, whole, mentions)]),
  )
}

/**
 * "For some patients a Social Security number was there. Your Social Security number was not.": what a letter denies
 * about its reader does not deny what it says about others.
 */
function withoutReader(
  { model: { text } }: Reading,
  stated: readonly StatementOf<'dataClass'>[],
): StatementOf<'dataClass'>[] {
  const taken = new Set(stated.flatMap(({ value }) => (value.exposed ? [value.class] : [])))
  return stated.filter(
    ({ value, start }) =>
      value.exposed ||
      !taken.has(value.class) ||
      !/\byour (?:\p{L}+ ){0,2}$/iu.test(text.slice(Math.max(0, start - 40), start)),
  )
}

/**
 * "A file with the addresses", in a text by which e-mail addresses were taken and no postal ones: those are meant. A
 * postal address that the text names as such stays.
 */
function withoutBareAddresses(
  { model: { text } }: Reading,
  stated: readonly StatementOf<'dataClass'>[],
): readonly StatementOf<'dataClass'>[] {
  const has = (id: DataClassId, exposed: boolean): boolean =>
    stated.some(({ value }) => value.class === id && value.exposed === exposed)
  const isBare = ({ value, start, end }: StatementOf<'dataClass'>): boolean =>
    value.class === 'physical-address' &&
    value.exposed &&
    /^addresses?$/i.test(text.slice(start, end))
  const areMeant =
    has('email-address', true) &&
    has('physical-address', false) &&
    stated.every(
      (each) => each.value.class !== 'physical-address' || !each.value.exposed || isBare(each),
    )
  return areMeant ? stated.filter((each) => !isBare(each)) : stated
}

/** What a mention stands in: the line that leads to its list, the list, and the sentence above. */
interface Surroundings {
  readonly lead: Sentence | undefined
  readonly list: List
  readonly above: Sentence | undefined
}

/** States that a class was not taken, if the text says so of the class or of what it stands among; null otherwise. */
function denialOf(
  reading: Reading,
  mention: DataClassMention,
  { lead, list, above }: Surroundings,
): StatementOf<'dataClass'> | null {
  const { voice, sentence } = mention
  if (voice.generic) return null
  const isPlain =
    voice.modality === 'denied' && !isPlace(mention) && !isWayOfKeeping(sentence, list)
  if (isPlain && (tellsDenied(sentence) || (lead !== undefined && tellsDenied(lead)))) {
    return toStatement(reading, mention, { exposed: false, confidence: 0.85 })
  }
  const below = reading.model.sentences[sentence.index + 1]
  if (!isOutOfReach(sentence, list, mention.class, above) && !isTakenBack(sentence, below))
    return null
  const denied = { ...mention, voice: { ...voice, modality: 'denied' as const } }
  return toStatement(reading, denied, { exposed: false, confidence: 0.75 })
}

/** Everything that a seller names is a claim: the columns of the data, and what the post says in sentences. */
function listedClasses(reading: Reading, listing: Listing): StatementOf<'dataClass'>[] {
  const mentions = findDataClassMentions(reading)
  const said = mentions
    .filter((mention) => {
      const { start, end } = mention
      const isField = listing.fields.some((field) => start < field.end && end > field.start)
      return !isField && !isCounted(mention) && !isNoneSet(mention) && !isNoGoods(mention, mentions)
    })
    .map((mention) => ({ ...mention, lacks: isLacking(mention) }))
    .filter(({ lacks, voice }) => lacks || voice.modality !== 'denied')
  return [...listing.fields, ...said]
    .toSorted((a, b) => a.start - b.start)
    .map((at) => {
      const modality = at.lacks ? 'denied' : 'claimed'
      const value = dataNamed(reading, at, !at.lacks)
      return state(reading, 'dataClass', value, {
        start: at.start,
        end: at.end,
        voice: { modality, assertedBy: 'actor' },
        confidence: 0.85,
        extractor: 'listing@1',
      })
    })
}

/** "No passwords or cards, dont ask.", "passwords: none": what a seller says that he does not have. */
function isLacking({ sentence, start, end }: DataClassMention): boolean {
  const before = sentence.text.slice(
    Math.max(0, start - sentence.start - 60),
    start - sentence.start,
  )
  return (
    lacking.test(before) ||
    lacked.test(sentence.text.slice(end - sentence.start)) ||
    lacksInName.test(sentence.text.slice(start - sentence.start, end - sentence.start))
  )
}
const lacksInName = /^no /i
const lacking =
  /(?:\b(?:no|without|minus)\s+|\bnot (?:inside|included|in (?:it|there|the \w+))\s*[:=]\s*)(?:(?:plain[- ]?text|clear|hashed|raw|user|customer|actual|full|any)\s+)*(?:[\w-]+(?:\s[\w-]+)?\s*(?:\bor\b|\bnor\b|[/&])\s*)*$/i
const lacked =
  /^\s*(?:(?:are|is|were|was)\s+)?(?:not (?:included|in (?:it|there|the))|excluded\b|[:=]\s*(?:no|none)\b)/i

const toStatement = (
  reading: Reading,
  mention: DataClassMention,
  { exposed, confidence }: { readonly exposed: boolean; readonly confidence: number },
): StatementOf<'dataClass'> =>
  state(reading, 'dataClass', dataNamed(reading, mention, exposed), {
    start: mention.start,
    end: mention.end,
    voice: voiceInPassage(reading, mention.sentence, mention.voice),
    confidence,
    extractor,
  })
