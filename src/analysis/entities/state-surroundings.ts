import type { Statement } from '#cases/index.ts'
import type { Reading } from '../reading.ts'
import type { Sentence } from '../text-model.ts'
import { brandsIn, productsIn } from './find-brands.ts'
import { findPlaces } from './find-places.ts'
import {
  sectorsIn,
  sectorsNamed,
  sectorsOfName,
  sectorsReferred,
  type SectorMention,
} from './find-sectors.ts'
import type { RankedName } from './rank-victims.ts'
import { overlapping } from './overlapping.ts'
import { state } from './state.ts'
import { sentencePattern } from '../screen/sentence-pattern.ts'
import { anyOf, wording, wordingWith } from '../wording.ts'
import { descriptionBehind, introduces, ofName, sectorsDescribed } from './sectors-described.ts'

/** What a report goes on to speak of behind "the". */
const themeOfReport = `
  company, firm, retailer, automaker, bank, hospital, university, airline, incident, breach, attack, data, compromised,
  exposed, stolen`
const beforeTelling = `has, had, is, was, will, became, admits, says, puts, offers, writes, believes`
const tellings = `a[n], be[en], said, says, told, wrote, found, took, became, knew, has, had, is, was`

const event = sentencePattern(
  wording`
    {breach|hack|leak|stole|compromis|[cyber[-]]attack}*, expos{e[d|s]|ing|ure[s]}, incident, unauthori{s|z}ed, threat, affected, customer+,
    resident+, patient+, operations, user+, data`,
)
/** What goes on about the organisation of the sentence before. */
const ofTheSame = new RegExp(String.raw`^(?:The ${anyOf(themeOfReport)}|It|They|Its|Their)\b`)
const most = 3
/** "The retailer’s", "the hospital has now said" */
const whatIsToldOfIt = new RegExp(
  String.raw`(?=['’]s |(?: ${anyOf(beforeTelling)})?(?: (?:also|now|later))? (?:${anyOf(tellings)}|\p{Ll}+(?:ed|t))\b)`,
  'u',
)
const definite = sentencePattern(
  wordingWith('gu')`{T|t}he ${/[\p{Ll}-]+(?: [\p{Ll}-]+)?/u}${whatIsToldOfIt}`,
)

/** Where the victim stands: its sectors, places, brands and products. */
export function stateSurroundings(
  reading: Reading,
  victims: readonly RankedName[],
  hasNames: boolean,
): Statement[] {
  if (!hasNames && victims.length === 0 && reading.model.sentences.length === 0) return []
  const about = sentencesAbout(reading, victims)
  return [
    ...stateSectors(reading, victims, about),
    ...statePlaces(reading, about),
    ...stateThings(reading, victims, about),
  ]
}

/** Sentences that name the victim, or that tell of the breach right after one that does. */
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

const formLine = sentencePattern(
  /(?:^\W*|\s{2,}|[|;]\s?)(?:(?:type|kind) of (?:organi[sz]ation|entity|business)|industry|sector|branch|entity type)\s*:/i,
)

function stateSectors(
  reading: Reading,
  victims: readonly RankedName[],
  about: ReadonlySet<Sentence>,
): Statement[] {
  const counts = new Map<string, number>()
  const out: Statement[] = []
  const add = (name: string, start: number, end: number, confidence: number): void => {
    const voice = reading.voiceOf(start, end)
    const count = counts.get(name) ?? 0
    // What the victim is does not depend on what it "will" do; at 0.7 and above it is said of it.
    if ((voice.generic && confidence < 0.7) || count >= most) return
    counts.set(name, count + 1)
    const modality = voice.modality === 'denied' ? 'reported' : voice.modality
    out.push(
      state(
        reading,
        'sector',
        { name },
        {
          start,
          end,
          confidence,
          extractor: 'sector-lexicon@1',
          voice: { ...voice, modality },
        },
      ),
    )
  }
  const isSupplier = overlapping(reading.entities.thirdParties.flatMap(({ mentions }) => mentions))
  const tellsOfSupplier = (sentence: Sentence): boolean => isSupplier(sentence)
  for (const { cluster } of victims) {
    const inName: (SectorMention & { readonly isHead: boolean })[] = []
    const described = new Set<string>()
    for (const { sentence, start, end } of cluster.mentions) {
      // The name itself with the word behind it: "Exampletown General Hospital", "Belmont Bank".
      const tail =
        /^(?:['’]s)? \p{Lu}\p{Ll}+/u.exec(sentence.text.slice(end - sentence.start))?.[0] ?? ''
      inName.push(...ofName(sectorsIn(sentence, start, end + tail.length), end + tail.length))
      // Its description: "the online retailer X", "X, a maker of toys,".
      const before = /(?:^\p{Lu}[\p{Ll}-]+ )?(?:[\p{Ll}-]+ ){1,5}["“]?$|^\p{Lu}[\p{Ll}-]+ $/u.exec(
        sentence.text.slice(0, start - sentence.start),
      )
      if (before) {
        for (const found of sectorsIn(sentence, start - before[0].length, start)) {
          if (
            !introduces.test(
              sentence.text.slice(found.end - sentence.start, start - sentence.start),
            )
          )
            continue
          described.add(found.name)
          add(found.name, found.start, found.end, 0.8)
        }
      }
      const after = descriptionBehind.exec(sentence.text.slice(end - sentence.start))
      if (after) {
        for (const found of sectorsDescribed(sentence, end, after[0])) {
          described.add(found.name)
          add(found.name, found.start, found.end, 0.8)
        }
      }
    }
    const [first] = cluster.mentions
    if (
      first !== undefined &&
      !cluster.mentions.some(
        ({ text, start, end }) => text.length === end - start && text === cluster.name,
      )
    )
      for (const name of sectorsOfName(cluster.name)) add(name, first.start, first.end, 0.7)
    // "Airport Express", a train operator: what it is called after is not what it does.
    for (const { name, start, end, isHead } of inName) {
      if (described.size === 0 || isHead) add(name, start, end, 0.7)
    }
  }
  for (const sentence of reading.model.sentences) {
    // A form that says so: "Type of organization: Financial services".
    if (!formLine.test(sentence)) continue
    for (const found of sectorsIn(sentence, sentence.start, sentence.end)) {
      add(found.name, found.start, found.end, 0.8)
    }
  }
  for (const sentence of reading.model.sentences) {
    if (sentence.kind === 'boilerplate' || sentence.section === 'advice') continue
    if (about.has(sentence) || event.test(sentence)) {
      // "A vendor for the health and education sectors": whom the supplier serves.
      if (!tellsOfSupplier(sentence))
        for (const found of sectorsNamed(sentence)) add(found.name, found.start, found.end, 0.6)
    }
    if (out.length > 0) continue
    // "The charity's system", "the clinic said": who was told of before.
    for (const match of definite.all(sentence)) {
      const start = sentence.start + match.index + 4
      for (const found of sectorsIn(sentence, start, start + match[0].length - 4)) {
        add(found.name, found.start, found.end, 0.6)
      }
    }
  }
  if (out.length === 0) {
    const [found] = reading.model.sentences
      .filter(({ kind, section }) => kind !== 'boilerplate' && section !== 'advice')
      .flatMap(sectorsReferred)
    if (found !== undefined) add(found.name, found.start, found.end, 0.5)
  }
  if (out.length === 0) {
    for (const sentence of reading.model.sentences) {
      if (sentence.kind === 'boilerplate' || sentence.section === 'advice') continue
      const those = sectorOfThose.find(([, pattern]) => pattern.test(sentence.text))
      const match = those === undefined ? null : those[1].exec(sentence.text)
      if (those === undefined || match === null) continue
      const start = sentence.start + match.index
      add(those[0], start, start + match[0].length, 0.5)
    }
  }
  return out
}

/** Those concerned who are only one trade's: a school has pupils, a lender borrowers. */
const sectorOfThose: readonly (readonly [string, RegExp])[] = [
  ['healthcare', /\bpatients\b/i],
  [
    'education',
    wording`
      pupils, schoolchildren, undergraduates,
      student[s]${/,?/} [and|or] {staff|families|parents|teachers|educators|employees|faculty},
      {staff|families|parents|teachers|faculty}${/,?/} [and|or] students`,
  ],
  ['insurance', /\bpolicyholders\b/i],
  ['finance', /\b(?:borrowers|depositors|loan accounts?)\b/i],
  ['hospitality', /\bhotel guests\b/i],
  [
    'telecommunications',
    /\bsubscribers\b[^.]{0,80}\b(?:SIM|IMEI|IMSI|MSISDN)\b|\b(?:SIM|IMEI|IMSI|MSISDN)\b[^.]{0,80}\bsubscribers\b/i,
  ],
]

function statePlaces(reading: Reading, about: ReadonlySet<Sentence>): Statement[] {
  const counts = new Map<string, number>()
  return findPlaces(reading.model).flatMap(({ name, country, start, end, sentence }) => {
    const count = counts.get(name) ?? 0
    if (count >= most || !about.has(sentence)) return []
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
