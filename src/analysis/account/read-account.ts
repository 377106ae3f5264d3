import type { Modality } from '#data/vocabulary.ts'
import { findSale } from '../facts/find-sale.ts'
import { isOfCourt } from '../facts/stance.ts'
import { isCalled, ownerOfSite } from '../entities/find-author.ts'
import { eventStep } from '../event/event-likelihood.ts'
import { tellsOfBreach } from '../filing/read-filing.ts'
import type { Reading } from '../reading.ts'
import { tellingSentences } from '../tells-breach.ts'
import { plainSentences } from '../tells-plainly.ts'
import type { Sentence } from '../text-model.ts'
import { event } from './account-signs.ts'
import { insideAnswer, insideKnowledge, insideVoice } from './inside-knowledge.ts'
import { sentencePattern } from '../screen/sentence-pattern.ts'
import { wording } from '../wording.ts'
import { speaksForItself } from './own-voice.ts'
import { tellingOf, type Telling } from './telling-of.ts'
import { tellsAsPlain } from './tells-as-plain.ts'
import { companyNoun, type Subject } from './who-says.ts'
import { isOfAuthority } from './who-writes.ts'

/**
 * Who stands behind the event in a document, and how surely: in each sentence that tells of it, and in the document
 * as a whole.
 */
export interface Account {
  readonly modality: Modality
  readonly assertedBy: Telling['assertedBy']
  readonly tellings: readonly Telling[]
}

/**
 * Reads who stands behind the event. Those concerned and authorities confirm or deny it, sellers and attackers
 * claim it, and what none of them says is only reported.
 */
export function readAccount(reading: Reading): Account {
  const { listing } = reading
  if (listing !== null) {
    const sentence = reading.sentenceAt(listing.offer.start)
    const tellings: Telling[] =
      sentence === undefined ? [] : [{ ...byActor, ...listing.offer, sentence }]
    return { ...byActor, tellings }
  }
  const tellings = readTellings(reading)
  const best = weightiest(tellings)
  return {
    modality: best?.modality ?? 'reported',
    assertedBy: speakerOf(reading, best),
    tellings,
  }
}

/** Who says it: what an authority writes of a breach is its own finding, whoever told it. */
function speakerOf(reading: Reading, best: Telling | undefined): Telling['assertedBy'] {
  if (best?.modality === 'confirmed' && isOfAuthority(reading)) return 'authority'
  return isHandedOn(reading, best) ? 'victim' : (best?.assertedBy ?? 'publisher')
}

/** "Our courier told us", in a letter: what its writer goes on to say is the writer's word. */
const isHandedOn = (reading: Reading, best: Telling | undefined): boolean =>
  best?.modality === 'confirmed' && best.assertedBy === 'vendor' && isOfVictim(reading)

/** What single sentences say of the event or, where none does, the document as a whole. Not for listings. */
function readTellings(reading: Reading): readonly Telling[] {
  const { victims, thirdParties, speakers } = reading.entities
  const victim: Subject = {
    forms: [...victims.flatMap(({ forms }) => forms), ...speakers.victim],
    nouns: companyNoun,
  }
  const vendor: Subject = {
    forms: [...thirdParties.flatMap(({ forms }) => forms), ...speakers.thirdParty],
    nouns: null,
  }
  const isSuit = isOfCourt(reading.model)
  let isAfterClaim = false
  const told = reading.model.sentences.flatMap((sentence) => {
    if (sentence.kind === 'boilerplate' || sentence.section === 'advice') return []
    const isBeside = [sentence.index - 1, sentence.index + 1].some((at) => {
      const other = reading.model.sentences[at]
      return other !== undefined && other.kind !== 'boilerplate' && event.test(other)
    })
    const found = tellingOf(sentence, { victim, vendor, isBeside, isAfterClaim })
    isAfterClaim = found?.modality === 'claimed'
    // A plaintiff's claim is no attacker's.
    if (found === null || (isSuit && found.modality === 'claimed')) return []
    return reading.isOfOther(found.start) ? [] : [found]
  })
  // Who says where else it was lost denies no more than that it was lost with him.
  const isElsewhere = told.some(({ elsewhere }) => elsewhere === true)
  // Where the event is denied, "said that the data is old" is no admission.
  const isDenied = told.some(({ modality }) => modality === 'denied')
  const isPlain = tellsAsPlain(reading)
  const tellings: Telling[] = told.filter(
    ({ modality, assertedBy, weak, start, end, sentence }) =>
      !(isElsewhere && modality === 'denied' && assertedBy === 'victim') &&
      !(isDenied && modality === 'confirmed' && (weak === true || isOfEarlier(sentence))) &&
      !(isPlain && modality === 'claimed' && handedOn.test(reading.model.text.slice(start, end))),
  )
  const noted = claimedInNote(reading, tellings)
  if (noted !== null) tellings.push(noted)
  const filed = notifiedAt(reading)
  if (filed !== null) tellings.push(filed)
  const opening = openingOf(reading)
  if (filed === null && opening !== undefined) {
    const voice = tellings.length === 0 ? voiceOfWhole(reading) : ownVoice(reading, tellings)
    const known =
      voice === byPublisher
        ? (insideKnowledge(reading) ?? insideVoice(reading, [victim, vendor]))
        : answerTo(reading, tellings)
    if (known !== undefined) tellings.push({ ...byVictim, ...known })
    else if (voice !== null) {
      const { start, end } = opening
      tellings.push({ ...voice, start, end, sentence: opening })
    }
  }
  return tellings
}

/** The line of a note that says who was hit; what it tells is a claim, where nobody says more in it. */
function claimedInNote(
  { note, sentenceAt }: Reading,
  tellings: readonly Telling[],
): Telling | null {
  const [hit] = note?.victims ?? []
  const sentence = hit === undefined ? undefined : sentenceAt(hit.start)
  const isTold = tellings.some(({ modality }) => modality === 'confirmed' || modality === 'claimed')
  return hit === undefined || sentence === undefined || isTold
    ? null
    : { ...byActor, ...hit, sentence }
}

/** The label of a form by which who fills it in says that there was a breach. */
function notifiedAt({ filing, sentenceAt }: Reading): Telling | null {
  const entry = filing?.entries.find(({ topic }) => topic !== null && tellsOfBreach.has(topic))
  const sentence = entry === undefined ? undefined : sentenceAt(entry.label.start)
  return entry === undefined || sentence === undefined
    ? null
    : { ...byVictim, ...entry.label, sentence }
}

/** Where there are only claims: how those concerned acted as if these were true. */
const answerTo = (
  reading: Reading,
  tellings: readonly Telling[],
): ReturnType<typeof insideAnswer> =>
  tellings.length > 0 && tellings.every(({ modality }) => modality === 'claimed')
    ? insideAnswer(reading)
    : undefined

/** The telling that counts most: a confirmation before a denial, and so on. */
const weightiest = (tellings: readonly Telling[]): Telling | undefined =>
  (['confirmed', 'denied', 'claimed', 'suspected', 'reported'] as const)
    .map((modality) => tellings.find((telling) => telling.modality === modality))
    .find((telling) => telling !== undefined)

/** Where the text begins to tell of the event. */
function openingOf(reading: Reading): Sentence | undefined {
  const [first] = tellingSentences(reading)
  const opening =
    first === undefined
      ? (plainSentences(reading)[0] ??
        reading.model.sentences.find((each) => event.test(each)) ??
        reading.model.sentences.find(({ kind }) => kind === 'prose'))
      : reading.model.sentences[first]
  return opening
}

/**
 * Whose word a text is that names no source: its author's, that of the seller whose offer it describes, or the
 * publisher's.
 */
function voiceOfWhole(reading: Reading): Pick<Telling, 'modality' | 'assertedBy'> {
  if (isOfVictim(reading)) return byVictim
  if (isOfAuthority(reading)) return byAuthority
  return findSale(reading).length > 0 && !tellsAsPlain(reading) ? byActor : byPublisher
}

/**
 * "Last year it had to admit a real breach", "had told its customers of an incident in March 2025": where this event is
 * denied, what was admitted then is another.
 */
const isOfEarlier = (sentence: Sentence): boolean => ofEarlier.test(sentence)
const ofEarlier = sentencePattern(wording`
  ${/^\W*/}{last year|{one|two|three|four|five} years ago|back in|in ${/(?:19|20)\d\d\b/}},
  had [already|to|also]* {told|informed|notified|admit[ted]|confirm[ed]|disclose[d]|acknowledge[d]|announce[d]|report[ed]} <90> {in|of} [*] ${/(?:19|20)\d\d\b/}`)

/** What was done with the data, which does not claim a breach by itself. */
const handedOn =
  /^(?:offered|listed|advertised|put up|posted|shared|traded|for sale|(?:turn|show|pop|crop))/i

/**
 * The voice of a text that those concerned or an authority wrote: it is their word even where they repeat what
 * others said, unless the text is mostly denials. Null for other texts.
 */
function ownVoice(
  reading: Reading,
  tellings: readonly Telling[],
): Pick<Telling, 'modality' | 'assertedBy'> | null {
  if (tellings.some(({ modality }) => modality === 'confirmed')) return null
  const denials = tellings.filter(({ modality }) => modality === 'denied').length
  const told = reading.model.sentences.filter((each) => eventStep(each) >= mayTell).length
  if (told <= 2 * denials) return null
  return isOfVictim(reading) ? byVictim : isOfAuthority(reading) ? byAuthority : null
}

/** Whether those concerned wrote the text, or published it on their own site. */
function isOfVictim(reading: Reading): boolean {
  const owner = ownerOfSite(reading)
  return (
    speaksForItself(reading) ||
    (owner !== null &&
      reading.entities.victims.some(({ name, forms }) =>
        // "Harrow" of "Harrow Library" is the town of "The Harrow Echo" too.
        isCalled(owner, [name, ...forms.filter((form) => !opensName(form, name))]),
      ))
  )
}
const opensName = (form: string, name: string): boolean => name.toLowerCase().startsWith(`${form} `)

/** A sentence of this likelihood or more may tell of the event (see `eventStep`). */
const mayTell = 2

const byAuthority = { modality: 'confirmed', assertedBy: 'authority' } as const
const byVictim = { modality: 'confirmed', assertedBy: 'victim' } as const
const byPublisher = { modality: 'reported', assertedBy: 'publisher' } as const
const byActor = { modality: 'claimed', assertedBy: 'actor' } as const
