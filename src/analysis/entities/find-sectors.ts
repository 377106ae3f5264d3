import { legalFormPattern } from '#data/legal-forms.ts'
import { sectorByNameEnd, sectorByWord, sectorWords, thingsOfTrades } from '#data/sectors.ts'
import type { Sentence } from '../text-model.ts'
import { allMatches, sentencePattern } from '../screen/sentence-pattern.ts'
import { placesOfWords, sourceOfWords } from '../screen/word-list.ts'
import { anyOf } from '../wording.ts'
import { tradesIn, type SectorMention } from './find-trades.ts'

export type { SectorMention }

const words = sectorWords.map(([word]) => word)
const anyWord = new RegExp(
  String.raw`(?<![\w-])(?<!\b(?:national|works|staff) )(?:${sourceOfWords(words)}|(?<made>[\p{Ll}-]{3,} maker))s?\b`,
  'giu',
)
const wordHere = new RegExp(anyWord.source, 'iuy')
const placesOf = placesOfWords(words)

/** Everything that `anyWord` finds. There are thousands of words, and few places of a text at which one may begin. */
function wordsIn(text: string): readonly RegExpExecArray[] {
  // "Toy maker": any word may begin it.
  if (/ maker/iu.test(text)) return allMatches(anyWord, text)
  const found: RegExpExecArray[] = []
  let end = 0
  for (const place of placesOf(text)) {
    if (place < end) continue
    wordHere.lastIndex = place
    const match = wordHere.exec(text)
    if (match === null) continue
    end = wordHere.lastIndex
    found.push(match)
  }
  return found
}

/** "Policy makers" and "film makers" make nothing that is sold by the piece. */
const makesNothing = /^(?:policy|decision|law|film|market|peace|home|match|difference|trouble) /i

/** The sector of words that `anyWord` found, as written or in the singular. */
function sectorOf({ 0: said, groups }: RegExpMatchArray): string | undefined {
  const word = said.toLowerCase().replaceAll("'", '’')
  const known = sectorByWord.get(word) ?? sectorByWord.get(word.replace(/s$/, ''))
  if (known !== undefined || groups?.['made'] === undefined) return known
  return makesNothing.test(said) || !/^\p{Ll}/u.test(said) ? undefined : 'manufacturing'
}
const listed = sentencePattern(
  /\b((?:[\w-]+(?:, | and |, and | )){0,6}[\w-]+) (?:sectors?|industr(?:y|ies))\b/gi,
)

/** Sectors that a stretch of a sentence names by their words: "an online retailer". */
export function sectorsIn(sentence: Sentence, from: number, to: number): readonly SectorMention[] {
  const found: SectorMention[] = []
  const text = sentence.text.slice(Math.max(0, from - sentence.start), to - sentence.start)
  const base = Math.max(from, sentence.start)
  for (const match of wordsIn(text)) {
    const name = sectorOf(match)
    if (name !== undefined)
      found.push({ name, start: base + match.index, end: base + match.index + match[0].length })
  }
  const trades = tradesIn(sentence, text).map((each) => ({
    ...each,
    start: base + each.start,
    end: base + each.end,
  }))
  const heads = headsOf(sentence, found, trades)
  // "A maker of testers for chipmakers": what is made says more than that something is.
  const telling = heads.filter(
    ({ start, end }) => !makes.test(text.slice(start - base, end - base)),
  )
  return telling.length > 0 ? telling : heads
}

/**
 * Among words that are parts of one phrase, the last tells the sector: "a school bus operator" runs buses,
 * "University Hospital" is a hospital. A term of two words or more is more exact than goods and business: "mobile app
 * developer".
 */
function headsOf(
  sentence: Sentence,
  words: readonly SectorMention[],
  trades: readonly SectorMention[],
): readonly SectorMention[] {
  const said = ({ start, end }: SectorMention): string =>
    sentence.text.slice(start - sentence.start, end - sentence.start)
  const isKnown = (trade: SectorMention): boolean =>
    words.some(
      (word) => word.end === trade.end && (word.start <= trade.start || /[ -]/.test(said(word))),
    )
  const kept = trades.filter((trade) => !isKnown(trade))
  const outside = words.filter(
    (word) => !kept.some(({ start, end }) => word.start < end && word.end > start),
  )
  const all = [...outside, ...kept].toSorted((a, b) => a.start - b.start)
  return all.filter((each, i) => {
    const isBeforeNext = all[i + 1]?.start === each.end + 1
    const between = sentence.text[each.end - sentence.start]
    return !isBeforeNext || between !== ' ' || said(each).endsWith(' of')
  })
}
const makes = /^(?:makers?|producers?|manufacturers?) of$/i

/** Sectors that a sentence names as such: "the automotive industry", "technology and industrial sectors". */
export function sectorsNamed(sentence: Sentence): readonly SectorMention[] {
  const found: SectorMention[] = []
  for (const match of listed.all(sentence)) {
    const list = match[1] ?? ''
    for (const word of wordsIn(list)) {
      const name = sectorOf(word)
      // "the retail giant said the industry": only what runs up to the noun.
      const rest = list.slice(word.index + word[0].length)
      if (name === undefined || !/^(?:(?:,| and|, and) [\w-]+)*$/.test(rest)) continue
      const start = sentence.start + match.index + word.index
      found.push({ name, start, end: start + word[0].length })
    }
  }
  return found
}

/** Sectors that follow from a name which the text never spells out: "Tarnfeld Credit Union". */
export const sectorsOfName = (name: string): readonly string[] => [
  ...new Set(wordsIn(name).flatMap((word) => sectorOf(word) ?? [])),
]

/** The sector in the last words of a name, which mean it only there: "Tarn Health", "Marl Airways". */
export function sectorAtEnd(
  { text, start: from }: Sentence,
  start: number,
  end: number,
): readonly SectorMention[] {
  const words = text
    .slice(start - from, end - from)
    .replace(legalForm, '')
    .split(' ')
  for (let count = Math.min(3, words.length - 1); count > 0; count--) {
    const last = words.slice(-count).join(' ')
    const name = sectorByNameEnd.get(last)
    if (name === undefined) continue
    const until = start + words.join(' ').length
    return [{ name, start: until - last.length, end: until }]
  }
  return []
}
const legalForm = new RegExp(`,? ${legalFormPattern('holding', 'holdings', 'group')}$`, 'i')

/**
 * Sectors of the organisation that a sentence refers to by its trade: "the life insurer", "our web shop",
 * "three online shops". For texts that say it nowhere else: "the bank" may also be another's.
 */
export function sectorsReferred(sentence: Sentence): readonly SectorMention[] {
  return sectorsIn(sentence, sentence.start, sentence.end).filter(({ name, start, end }) => {
    const [from, to] = [start - sentence.start, end - sentence.start]
    const before = sentence.text.slice(Math.max(0, from - 40), from)
    const word = sentence.text.slice(from, to)
    const reference = refers.exec(before)
    return (
      reference !== null &&
      organisation.test(word) &&
      !(nameInFront.test(before) && /^\p{Lu}/u.test(word)) &&
      !(name === 'cybersecurity' && counted.test(reference[0])) &&
      stands.test(sentence.text.slice(to)) &&
      !(/^(?:our|its)\b/i.test(reference[0]) && served.test(word)) &&
      !(where.test(before) && place.test(word))
    )
  })
}
/** "The London Stock Exchange": somebody with a name of its own. */
const nameInFront = /\b\p{Lu}\p{Ll}+ $/u
/** "Citing two security companies": those who looked into it. */
const counted = /^(?:both|all|two|three|four|five|six)\b/i
const refers =
  /\b(?:the|our|its|both|all|two|three|four|five|six|we are an?|is an?) (?:[\p{Ll}-]+ ){0,2}$/iu
/** Words that mean a body or a business, where "the data centre" or "the game" means a thing. */
const organisation =
  /(?:er|[^t]or|ers|ors|houses?|bank|banks|shops?|stores?|chains?|company|companies|firms?|group|hospitals?|clinics?|schools?|colleges?|universit(?:y|ies)|council|airlines?|airport|hotels?|museums?|theatres?|charit(?:y|ies)|union|federation|agenc(?:y|ies)|county|ministry|network|sites?|platform|utilit(?:y|ies)|exchange|practices?|office|studios?|clubs?|gyms?|association|trust|cooperative|funds?|start-?ups?|games|apps?|bureau|brewery|dairy|church|foundation|railway|publishers?|authority)$/i
/** "The bank’s site", "the hotel said", and not "the bank account", "the dairy market": there it says whose or which. */
export const stands = new RegExp(String.raw`^(?!s? (?:${anyOf(thingsOfTrades)})s?\b)`, 'i')
/** "Our payment company", "its web host": others work for us. */
const served =
  /(?:company|firm|provider|processor|supplier|vendor|bank|insurer|contractor|bureau)s?$/i
/** "Outside the county" */
const where =
  /\b(?:in|outside|across|around|within|throughout|of) (?:the|our|its) (?:[\p{Ll}-]+ )?$/iu
const place = /^(?:county|borough|municipality|state|public sector)$/i
