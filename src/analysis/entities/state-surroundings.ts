import type { Statement } from '#cases/index.ts'
import type { Reading } from '../reading.ts'
import type { Sentence } from '../text-model.ts'
import { brandsIn, productsIn } from './find-brands.ts'
import { findAuthorityPlaces, findPlaces } from './find-places.ts'
import type { RankedName } from './rank-victims.ts'
import { state } from '../state.ts'
import { stateSectors } from './state-sectors.ts'
import { sentencePattern } from '../screen/sentence-pattern.ts'
import { anyOf, wording } from '../wording.ts'

/** What the words behind "the" may refer to as a report goes on. */
const themeOfReport = `
  company, firm, retailer, automaker, bank, hospital, university, airline, incident, breach, attack, data, compromised,
  exposed, stolen`
/** The sentence is about the breach or about those whom it concerns. */
const event = sentencePattern(
  wording`
    {breach|hack|leak|stole|compromis|[cyber[-]]attack}*, expos{e[d|s]|ing|ure[s]}, incident, unauthori{s|z}ed, threat, affected, customer+,
    resident+, patient+, operations, user+, data`,
)
/** What goes on about the organisation of the sentence before. */
const ofTheSame = new RegExp(String.raw`^(?:The ${anyOf(themeOfReport)}|It|They|Its|Their)\b`)
const most = 3

/** States what surrounds the victim: its sectors, places, brands and products. */
export function stateSurroundings(
  reading: Reading,
  victims: readonly RankedName[],
  hasNames: boolean,
): Statement[] {
  if (!hasNames && victims.length === 0 && reading.model.sentences.length === 0) return []
  const about = sentencesAbout(reading, victims)
  const onTopic = reading.model.sentences.filter(
    (sentence) => about.has(sentence) || event.test(sentence),
  )
  return [
    ...stateSectors(reading, victims, new Set(onTopic)),
    ...statePlaces(reading, about),
    ...stateThings(reading, victims, about),
  ]
}

/** The sentences that name the victim, or that tell of the breach right after one that does. */
function sentencesAbout(reading: Reading, victims: readonly RankedName[]): Set<Sentence> {
  const about = new Set<Sentence>()
  for (const { cluster } of victims)
    for (const { sentence } of cluster.mentions) about.add(sentence)
  for (const [i, sentence] of reading.model.sentences.entries()) {
    if (sentence.kind === 'boilerplate') continue
    if (i < 3 && event.test(sentence)) about.add(sentence)
    const before = reading.model.sentences[i - 1]
    if (before && about.has(before) && ofTheSame.test(sentence.text)) about.add(sentence)
  }
  return about
}

/** A sentence in which a breach is reported to an authority, or an authority acts on it. */
const tellsOfOffice = (sentence: Sentence): boolean =>
  sentence.kind !== 'boilerplate' && sentence.section !== 'advice' && dealsWithIt.test(sentence)
/** "Reported it to", "fined", "is investigating": an authority is involved. */
const dealsWithIt = sentencePattern(wording`
  report{s|ed|ing}, notif{y|ies|ied|ying}, inform{s|ed|ing}, told, tell[s], alert{s|ed}, fil{es|ed|ing}, investigat*, inquir{y|ies}, enquiries, fine{s|d},
  reprimand*, order{s|ed}, found, finds, rul{es|ed}, decision, complaint+, notice, aware, contact{s|ed}, settl*, penalt*`)

function statePlaces(reading: Reading, about: ReadonlySet<Sentence>): Statement[] {
  const counts = new Map<string, number>()
  const named = findPlaces(reading.model).filter(({ sentence }) => about.has(sentence))
  const told = reading.model.sentences
    .filter((sentence) => tellsOfOffice(sentence) && !reading.isOfOther(sentence.start))
    .flatMap(findAuthorityPlaces)
  return [...named, ...told].flatMap(({ name, country, start, end }) => {
    const count = counts.get(name) ?? 0
    if (count >= most) return []
    const voice = reading.voiceOf(start, end)
    if (voice.generic) return []
    counts.set(name, count + 1)
    const modality = voice.modality === 'denied' ? 'reported' : voice.modality
    return [
      state(
        reading,
        'place',
        { name, country },
        {
          start,
          end,
          confidence: 0.6,
          extractor: 'place-list@1',
          voice: { ...voice, modality },
        },
      ),
    ]
  })
}

function stateThings(
  reading: Reading,
  victims: readonly RankedName[],
  about: ReadonlySet<Sentence>,
): Statement[] {
  const naming = new Set(
    victims.flatMap(({ cluster }) => cluster.mentions.map(({ sentence }) => sentence)),
  )
  const out: Statement[] = []
  const seen = new Set<string>()
  for (const sentence of about) {
    if (sentence.kind === 'boilerplate') continue
    for (const { name, start, end } of brandsIn(sentence)) {
      const voice = reading.voiceOf(start, end)
      if (
        voice.generic ||
        reading.entities.roleOf(name.toLowerCase()) === 'victim' ||
        seen.has(name)
      )
        continue
      seen.add(name)
      out.push(
        state(
          reading,
          'brand',
          { name },
          { start, end, confidence: 0.75, extractor: 'brand-grammar@1', voice },
        ),
      )
    }
    for (const { name, start, end } of productsIn(sentence)) {
      const heard = reading.voiceOf(start, end)
      const role = reading.entities.roleOf(name.toLowerCase())
      // "An attacker could write in the victim's name about the product": a lure to expect, no more.
      if (heard.generic && !naming.has(sentence)) continue
      if ((role !== undefined && role !== 'other') || seen.has(name)) continue
      seen.add(name)
      const voice = heard.generic ? { ...heard, modality: 'suspected' as const } : heard
      out.push(
        state(
          reading,
          'product',
          { name },
          { start, end, confidence: 0.5, extractor: 'product-grammar@1', voice },
        ),
      )
    }
  }
  return out
}
