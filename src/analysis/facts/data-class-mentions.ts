import { dataClassTerms } from '#data/data-class-terms.ts'
import type { DataClassId } from '#data/data-classes.ts'
import type { Reading } from '../reading.ts'
import type { Sentence, Voice } from '../text-model.ts'
import { contextFeatures } from './context-features.ts'
import { documentFeatures } from './document-features.ts'
import { governorFeatures, listsIn, type List } from './list-context.ts'

/** A place where the text names a class of data. */
export interface DataClassMention {
  readonly class: DataClassId
  readonly start: number
  readonly end: number
  readonly sentence: Sentence
  readonly voice: Voice
}

const patterns = dataClassTerms.map(([id, source]) => ({
  id,
  pattern: new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${source})(?![\p{L}\p{N}])`, 'giu'),
}))

/** "email, IP and physical addresses": each of the adjectives names a class, in one run of words. */
const sharedHead =
  /(?<![\p{L}\p{N}-])(?:e-?mail|ip|mac|physical|home|postal|mailing|street|billing|shipping|delivery|residential)s?(?:(?:, | and |\/|, and | & )(?:e-?mail|ip|mac|physical|home|postal|mailing|street|billing|shipping|delivery|residential))+ addres?ses?(?![\p{L}\p{N}])/giu
const headClass: readonly (readonly [RegExp, DataClassId])[] = [
  [/e-?mail/i, 'email-address'],
  [/\bip\b/i, 'ip-address'],
  [/\bmac\b/i, 'device-information'],
  [
    /physical|home|postal|mailing|street|billing|shipping|delivery|residential/i,
    'physical-address',
  ],
]

/** Sentences without any of these stems name no data; most sentences of an article are passed over so. */
const worthReading =
  /mail|name|pass|word|credential|phone|address|birth|age|gender|social|ssn|licen|passport|id\b|identi|card|cvv|bank|account|financ|salar|tax|pay|credit|transact|health|medic|diagnos|patient|treat|insur|biometric|finger|ip\b|ips\b|device|imei|mac\b|locat|gps|travel|flight|book|purchas|order|spen|job|occupation|title|employ|company|staff|personnel|student|grade|educat|academic|ethnic|rac|relig|national|marital|sexual|politic|language|family|famil|demograph|message|chat|conversation|correspond|call|sms|ticket|contact|friend|photo|video|image|picture|avatar|record|profile|token|key|cookie|session|secret|source|code|repositor|intellect|proprietary|design|drawing|blueprint|schematic|document|file|contract|agreement|report|activit|histor|survey|login|preference|vehicle|vin|plate|wallet|personal|pii|private|sensitive|customer|client|user|policy|polic|cit|countr|zip|post|pin|comment|forum|hash|balance|invoice|income|w-?2|nickname|surname|spous|habit|data/i

/** All mentions of data classes, one for each place and class; "email and IP addresses" gives both. */
export function findDataClassMentions(reading: Reading): readonly DataClassMention[] {
  const found: DataClassMention[] = []
  for (const sentence of reading.model.sentences) {
    if (sentence.kind === 'boilerplate' || !worthReading.test(sentence.text)) continue
    const here: { class: DataClassId; start: number; end: number }[] = []
    for (const { id, pattern } of patterns) {
      for (const match of sentence.text.matchAll(pattern)) {
        const start = sentence.start + match.index
        here.push({ class: id, start, end: start + match[0].length })
      }
    }
    for (const match of sentence.text.matchAll(sharedHead)) {
      const start = sentence.start + match.index
      const end = start + match[0].length
      const inside = (mention: { start: number; end: number }): boolean =>
        mention.start >= start && mention.end <= end
      here.splice(0, here.length, ...here.filter((mention) => !inside(mention)))
      for (const [word, id] of headClass) {
        if (word.test(match[0])) here.push({ class: id, start, end })
      }
    }
    for (const mention of here) {
      const covered = here.some(
        (other) =>
          other !== mention &&
          other.start <= mention.start &&
          other.end >= mention.end &&
          other.end - other.start > mention.end - mention.start &&
          other.class !== mention.class,
      )
      if (covered) continue
      found.push({ ...mention, sentence, voice: reading.voiceOf(mention.start, mention.end) })
    }
  }
  return found
}

/** Features of one mention for "is this said to be taken?". */
export function dataClassFeatures(
  reading: Reading,
  mention: DataClassMention,
  all: readonly DataClassMention[],
): readonly string[] {
  const features = new Set<string>(documentFeatures(reading))
  const { sentence, start, end } = mention
  contextFeatures(sentence, mention.voice, start, end, features)
  const inSentence = all.filter((other) => other.sentence === sentence)
  const list = listsOf(sentence, inSentence).get(mention) ?? { start, end, size: 1 }
  governorFeatures(sentence, list.start, list.end, features)
  features.add(`list=${Math.min(list.size, 5)}`)
  const beside = new Set(inSentence.map((other) => other.class))
  features.add(`beside=${Math.min(beside.size, 6)}`)
  features.add(`class=${mention.class}`)
  const words = reading.model.text.slice(start, end).toLowerCase()
  features.add(`words=${words}`)
  features.add(`plural=${words.endsWith('s')}`)
  const times = all.filter((other) => other.class === mention.class).length
  features.add(`times=${Math.min(times, 4)}`)
  return [...features]
}

const lists = new WeakMap<Sentence, ReadonlyMap<DataClassMention, List>>()

function listsOf(
  sentence: Sentence,
  mentions: readonly DataClassMention[],
): ReadonlyMap<DataClassMention, List> {
  const known = lists.get(sentence)
  if (known !== undefined && (mentions[0] === undefined || known.has(mentions[0]))) return known
  const found = listsIn(
    sentence,
    mentions.toSorted((a, b) => a.start - b.start),
  )
  lists.set(sentence, found)
  return found
}
