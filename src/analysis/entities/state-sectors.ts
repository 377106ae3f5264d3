import type { Statement } from '#cases/index.ts'
import type { Reading } from '../reading.ts'
import type { Sentence } from '../text-model.ts'
import { sentencePattern } from '../screen/sentence-pattern.ts'
import { formsOf } from '../screen/western-form.ts'
import { anyOf, wording, wordingWith } from '../wording.ts'
import type { NameCluster } from './cluster-names.ts'
import {
  sectorAtEnd,
  sectorsIn,
  sectorsNamed,
  sectorsOfName,
  sectorsReferred,
  stands,
  type SectorMention,
} from './find-sectors.ts'
import { overlapping } from './overlapping.ts'
import type { RankedName } from './rank-victims.ts'
import {
  descriptionBehind,
  introduces,
  ofName,
  sectorsDescribed,
  trailing,
} from './sectors-described.ts'
import { state } from '../state.ts'

/** A sector of the victim, and how certain it is; from 0.7 on the text says it of the victim's name. */
type Found = SectorMention & { readonly confidence: number }

const mostOfOne = 3

/**
 * The sectors of the victims: by their names and what describes these, by a form's line, and by the sentences
 * `onTopic`. If all of these are silent, by the words with which the text refers to the victims and by whose data it
 * was.
 */
export function stateSectors(
  reading: Reading,
  victims: readonly RankedName[],
  onTopic: ReadonlySet<Sentence>,
): Statement[] {
  const counts = new Map<string, number>()
  const out: Statement[] = []
  const add = (found: Iterable<Found>): void => {
    for (const each of found) {
      const { name, start, end, confidence } = each
      const voice = reading.voiceOf(start, end)
      const count = counts.get(name) ?? 0
      // What the victim is does not depend on what it "will" do.
      if ((voice.generic && confidence < 0.7) || count >= mostOfOne) continue
      counts.set(name, count + 1)
      const modality = voice.modality === 'denied' ? 'reported' : voice.modality
      const said = { start, end, confidence, extractor, voice: { ...voice, modality } }
      out.push(state(reading, 'sector', { name }, said))
    }
  }
  const sentences = reading.model.sentences
  const told = sentences.filter(
    ({ kind, section }) => kind !== 'boilerplate' && section !== 'advice',
  )
  for (const { cluster } of victims) add(ofVictim(cluster))
  for (const sentence of sentences) add(ofForm(sentence))
  const isSupplier = overlapping(reading.entities.thirdParties.flatMap(({ mentions }) => mentions))
  for (const sentence of told) {
    // "A vendor for the health and education sectors": whom the supplier serves.
    if (onTopic.has(sentence) && !isSupplier(sentence)) add(at(0.6, sectorsNamed(sentence)))
    if (out.length === 0) add(ofSubject(sentence))
  }
  if (out.length === 0) add(at(0.5, told.flatMap(sectorsReferred).slice(0, 1)))
  if (out.length === 0) for (const sentence of told) add(ofDataSubjects(sentence))
  return out
}
const extractor = 'sector-lexicon@1'

const at = (confidence: number, found: readonly SectorMention[]): readonly Found[] =>
  found.map((each) => ({ ...each, confidence }))

/** What a name tells by its words, and what is said around it: "the online retailer X", "X, a maker of toys,". */
function ofVictim({ name, mentions }: NameCluster): readonly Found[] {
  const described = mentions.flatMap((mention) => [
    ...describedBefore(mention),
    ...describedBehind(mention),
  ])
  const inName = mentions.flatMap(({ sentence, start, end }) => {
    // The name itself with the word behind it: "Exampletown General Hospital", "Belmont Bank".
    const tail = wordBehind.exec(sentence.text.slice(end - sentence.start))?.[0] ?? ''
    const until = end + tail.length
    const found = [...sectorsIn(sentence, start, until), ...sectorAtEnd(sentence, start, end)]
    return ofName(found, until, (each) =>
      sentence.text.slice(each.start - sentence.start, each.end - sentence.start),
    )
  })
  // "Airport Express", a train operator: what it is called after is not what it does.
  const telling = inName.filter(({ isHead }) => described.length === 0 || isHead)
  return [...at(0.8, described), ...at(0.7, nowhereWritten(name, mentions)), ...at(0.7, telling)]
}

type Mention = NameCluster['mentions'][number]

/** The next word of a name, or what kind of body it is: "Tarn General", "Tarn municipality". */
const wordBehind =
  /^(?:['’]s)? (?:\p{Lu}\p{Ll}+|(?:municipality|(?:city |county )?council|county|university|college|hospital|airport|school district)\b(?! \p{Ll}+s\b))/u

const descriptionBefore = formsOf(
  /(?:^\p{Lu}[\p{Ll}-]+ )?(?:[\p{Ll}-]+ ){1,5}["“]?$|^\p{Lu}[\p{Ll}-]+ $|(?:\p{Lu}[\p{L}’'-]+ (?:(?:of|and|for|the) )*){2,6}\(["“]?$/u,
)

function describedBefore({ sentence, start }: Mention): readonly SectorMention[] {
  const text = sentence.text.slice(0, start - sentence.start)
  // Tested on the end alone first, because an expression that cannot match is tried from every place of a text.
  if (!/(?:[\p{Ll}-] ["“]?|\(["“]?)$/u.test(text.slice(-3))) return []
  const before = descriptionBefore(sentence.screening).exec(text)
  if (before === null) return []
  return sectorsIn(sentence, start - before[0].length, start).filter(({ end }) =>
    introduces.test(sentence.text.slice(end - sentence.start, start - sentence.start)),
  )
}

function describedBehind({ sentence, start, end }: Mention): readonly SectorMention[] {
  const text = sentence.text.slice(end - sentence.start)
  const behind = descriptionBehind.exec(text)
  if (behind !== null) {
    const [whole] = behind
    const said = behind.groups?.['said'] ?? whole
    return sectorsDescribed(sentence, end + whole.length - said.length, said)
  }
  const after = /\bthe $/i.test(sentence.text.slice(0, start - sentence.start))
    ? trailing.exec(text)
    : null
  return after === null ? [] : sectorsIn(sentence, end, end + after[0].length)
}

/** The sectors of a name put together from its parts, which the text nowhere has as a whole. */
function nowhereWritten(name: string, mentions: readonly Mention[]): readonly SectorMention[] {
  const [first] = mentions
  const isWritten = mentions.some(
    ({ text, start, end }) => text.length === end - start && text === name,
  )
  if (first === undefined || isWritten) return []
  const { start, end } = first
  return sectorsOfName(name).map((sector) => ({ name: sector, start, end }))
}

/** A form that says so: "Type of organization: Financial services". */
const ofForm = (sentence: Sentence): readonly Found[] =>
  formLine.test(sentence) ? at(0.8, sectorsIn(sentence, sentence.start, sentence.end)) : []
const formLine = sentencePattern(
  /(?:^\W*|\s{2,}|[|;]\s?)(?:(?:type|kind) of (?:organi[sz]ation|entity|business)|industry|sector|branch|(?:covered )?entity type)\s*:/i,
)

/** "The charity's system", "the clinic said": who was told of before. */
const ofSubject = (sentence: Sentence): readonly Found[] =>
  [...definite.all(sentence)].flatMap((match) => {
    const start = sentence.start + match.index + 4
    const found = sectorsDescribed(sentence, start, match[0].slice(4))
    // "The bank account was used": an account is no bank.
    return at(
      0.6,
      found.filter(
        (each) =>
          stands.test(sentence.text.slice(each.end - sentence.start)) &&
          // "The security software raised an alert": a thing.
          !/ software$/i.test(sentence.text.slice(0, each.end - sentence.start)),
      ),
    )
  })
const beforeTelling = `has, had, is, was, will, became, admits, says, puts, offers, writes, believes`
const tellings = `
  a[n], be[en], said, says, told, wrote, found, took, became, knew, has, had, is, was, kept, lost, left, sent, built, felt,
  met, put, let, thought, brought, bought, caught, sought, spent, meant`
/** "The retailer’s", "the hospital has now said" */
const whatIsToldOfIt = new RegExp(
  String.raw`(?=['’]s |(?: ${anyOf(beforeTelling)})?(?: (?:also|now|later))? (?:${anyOf(tellings)}|\p{Ll}+ed)\b)`,
  'u',
)
/** "The insurer said", "The toy maker’s": a trade that stands for the company just named. */
const definite = sentencePattern(
  wordingWith(
    'gu',
  )`{T|t}he [{maker|manufacturer|producer|designer|operator|seller|publisher} of] ${/[\p{L}-]+(?: [\p{L}-]+)?/u}${whatIsToldOfIt}`,
)

/** People who belong to one trade only: pupils to a school, borrowers to a lender. */
function ofDataSubjects(sentence: Sentence): readonly Found[] {
  for (const [name, pattern] of sectorByDataSubjects) {
    const match = pattern.exec(sentence.text)
    if (match === null) continue
    const start = sentence.start + match.index
    return [{ name, start, end: start + match[0].length, confidence: 0.5 }]
  }
  return []
}
const sectorByDataSubjects: readonly (readonly [string, RegExp])[] = [
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
    'aviation',
    wording`{frequent flyer|flight} {number+|booking+|details}, {airline|flight} passengers`,
  ],
  ['non-profit', wording`donors, donations, supporters’ details`],
  ['government', wording`taxpayers, voters, electoral {roll|register}, inmates, benefit claimants`],
  ['real estate', wording`tenants, leaseholders`],
  [
    'gaming',
    wording`gamers, playtesters, players’ {accounts|data|names}, player accounts, in-game {name|item|currency|purchase}[s]`,
  ],
  [
    'cryptocurrency',
    wording`{hot|cold} wallet+, withdrawal address{es}, wallet holders, seed phrases, {no|customer|customers’} wallet+ {was|were|is|are}`,
  ],
  [
    'telecommunications',
    /\b(?:prepaid|postpaid|mobile|broadband|SIM)(?:(?:,| and| or) (?:prepaid|postpaid|mobile|broadband))* subscribers\b|\bsubscribers\b[^.]{0,80}\b(?:SIM|IMEI|IMSI|MSISDN)\b|\b(?:SIM|IMEI|IMSI|MSISDN)\b[^.]{0,80}\bsubscribers\b/i,
  ],
]
