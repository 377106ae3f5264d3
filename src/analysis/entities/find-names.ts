import { commonWords } from '#data/common-words.ts'
import type { Sentence, TextModel } from '../text-model.ts'
import { hasLegalForm } from './name-key.ts'
import { splitGoods } from './goods-of.ts'
import { opensWithCapital } from '../text/letters.ts'
import { withPossessives } from './possessive-names.ts'
import { findSmallNames } from './small-letters.ts'
import { splitPairs } from './split-pairs.ts'
import { shortsOfCommonWords } from './common-shorts.ts'
import { withoutDescriptions } from './described-names.ts'
import { standingIn } from './standing-in.ts'
import { isCommon, outside, trimName } from './trim-name.ts'
import { capitalPattern } from '../screen/capital-pattern.ts'
import { sentencePattern } from '../screen/sentence-pattern.ts'

/** A place in the text where something is called by a name. */
export interface NameMention {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly sentence: Sentence
}

const capital = String.raw`(?:\p{Lu}[\p{L}\p{N}]*(?:[.&'’+-][\p{L}\p{N}]+)*(?:\.(?=\s\p{Lu}))?|\d+[\p{L}]*\p{Lu}[\p{L}\p{N}]*|[a-z]{1,2}\p{Lu}[\p{L}\p{N}]+)!?`
/**
 * Kinds of institutions that are founded for something: "Centre for the Performing Arts", whereas in "sold by Acme
 * for the Easter Fair" the "for" is no part of a name.
 */
const founded = String.raw`(?<=(?:Academy|Agency|Alliance|Association|Board|Bureau|Campaign|Cent(?:er|re)|Coalition|Commission|Committee|Council|Department|Foundation|Fund|Institut(?:e|ion)|League|Ministry|Network|Office|Organi[sz]ation|Partnership|School|Society|Trust|Union)\s)for the`
const joint = String.raw`(?:\s+(?:of(?: the)?|and|&|for|${founded}|de|du|la|van|von|del|y|et)(?=\s+\p{Lu})|\s+&|\s*&)?`
export const namePattern = capitalPattern(
  new RegExp(
    String.raw`(?<![\p{L}\p{N}@/._-])${capital}(?:${joint}[ \u00a0]+(?:${capital}|\d{1,4}(?![\d%]|[.,]\d)))*`,
    'gu',
  ),
)
const domainPattern = sentencePattern(
  /(?<![@\p{L}\p{N}/.-])(?:[a-z0-9][a-z0-9-]*\.)*[a-z0-9][a-z0-9-]*\.(?:com|net|org|io|co|ru|de|fr|uk|us|me|fm|tv|info|biz|eu|it|es|nl|pl|cz|ca|au|in|br|jp|kr|cn|gov|edu|mil|app|dev|ai|xyz|cc|to|gg|se|no|fi|dk|at|ch|be|pt|ro|hu|gr|tr|ua|il|za|mx|ar|cl|site|online|club|store|shop)(?:\.(?:uk|au|br|in|za|nz|jp|kr|mx|tr))?(?![\p{L}\p{N}-])/giu,
)
const calledPattern = sentencePattern(
  /\b(?:known as|called|named|dubbed|website|site|service|forum|game|app|platform|marketplace|store|community|network|company) (?:known as |called |named )?["“”']?([a-z0-9][\p{L}\p{N}.'’-]{2,30})["”']?(?= (?:suffered|was|were|had|has|announced|discovered|confirmed|fell|experienced|became|disclosed|reported|got|that suffered))/gu,
)
/** 'Northern Sisters Health System (“NSHS”)': all of it, whatever its words. */
const definedPattern = sentencePattern(
  /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}\p{N}&.’'-]*(?: (?:(?:of|and|the|for|&|at|in) ){0,2}\p{Lu}[\p{L}\p{N}&’'-]*){1,9})(?=,?(?: (?:Inc|LLC|L\.L\.C|Ltd|Limited|LLP|PLC|plc|Corp|P\.?C)\b\.?,?)? \((?:the |“|"){1,2}\p{Lu}[\p{L}\p{N} &-]{1,30}["”]\))/gu,
)
const opensAlias = /\((?:the )?[“"]/
const quotedPattern = sentencePattern(/["“]([\p{Lu}\p{N}][\p{L}\p{N}\p{Sc}.&'’!?+ -]{1,40}?)["”]/gu)

/** "Harrow, Pell & Stokes LLP": partners of a firm. */
const partnersPattern = sentencePattern(
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}’'-]+(?:, \p{Lu}[\p{L}’'-]+){0,4},? (?:&|and) \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2},? (?:LLP|PLLC|LLC|L\.L\.P\.|P\.?C\.?|P\.?A\.?|PLC)(?![\p{L}])/gu,
)

/** A part of every ending of such firms, and of hardly anything else, so that it can be tested first. */
const formOfFirm = /[LP]\.?[LCA]/

/** Every name-like stretch of the text: capitalised runs, domains, quoted names, and `known as xyz`. */
export function findNames(model: TextModel): readonly NameMention[] {
  const heads = letterheadsOf(model)
  const titles = model.sentences.filter((each) => isTitleCase(each, heads))
  const isTitle = new Set(titles)
  const found = model.sentences.flatMap((sentence) =>
    sentence.kind === 'boilerplate' || isTitle.has(sentence) ? [] : namesIn(sentence),
  )
  const shorts = shortsOfCommonWords(model)
  const isShort = ({ text }: NameMention): boolean => shorts.has(text)
  const body = dropLabels(
    dropOpeners(model, withoutDescriptions(model, splitPairs(splitGoods(withPossessives(found))))),
  ).filter((mention) => !isShort(mention))
  const known = new Set(body.map(({ text }) => text))
  // In a Title Like This every word has a capital, so only names that the body uses are certain.
  const headed = titles.flatMap((sentence) => {
    const sure = namesKnown(sentence, known)
    return sure.length > 0 || body.length >= enoughNames
      ? sure
      : namesIn(sentence).filter((mention) => !isShort(mention))
  })
  const small = findSmallNames(model).filter(
    ({ start, end }) => !body.some((other) => start < other.end && end > other.start),
  )
  return [...splitPairs([...body, ...splitGoods(headed)]), ...small].sort(
    (a, b) => a.start - b.start,
  )
}

/** With this many names in the text, its titles are not needed to know who is meant. */
const enoughNames = 8

/** "- Parent IDs: names, ages": what only labels an item of a list is no name. */
function dropLabels(mentions: readonly NameMention[]): readonly NameMention[] {
  const isLabel = ({ sentence, start, end }: NameMention): boolean => {
    if (sentence.kind !== 'list-item') return false
    const colon = sentence.text.indexOf(':')
    return (
      colon > 0 &&
      colon <= longestLabel &&
      start > sentence.start &&
      end - sentence.start <= colon &&
      !/\b(?:victim|company|organi[sz]ation|target|entity|name|seller|author)\b/i.test(
        sentence.text.slice(0, colon),
      )
    )
  }
  const labels = new Set(mentions.filter(isLabel))
  if (labels.size === 0) return mentions
  const told = new Set(mentions.filter((each) => !labels.has(each)).map(({ text }) => text))
  return mentions.filter((each) => !labels.has(each) || told.has(each.text))
}
const longestLabel = 60

const senderLine =
  /^(?:From|Sender|Issued by):.*\b(?:University|College|School|Council|Hospital|Municipality|Ministry|Bank|Trust|Board|District)\b/
/** What the name of a house ends in that writes letters. */
const house =
  /^(?:\p{Lu}[\p{L}.&’'-]*|of|the|and|&|for)(?: (?:\p{Lu}[\p{L}.&’'-]*|of|the|and|&|for)){0,5} (?:Union|Bank|District|Council|County|Hospital|Clinic|School|Schools|College|University|Trust|Foundation|Association|Society|Church|Library|Museum|Authority|Partners|Pharmacy|Municipality)$/u
/** The first line of a letter, where it names a house: a salutation follows it soon. */
function letterheadsOf({ sentences: [first, ...others] }: TextModel): ReadonlySet<Sentence> {
  const isLetter =
    first !== undefined &&
    house.test(first.text) &&
    others.slice(0, linesAboveSalutation).some(({ text }) => /^Dear \p{L}/u.test(text))
  return new Set(isLetter ? [first] : [])
}
const linesAboveSalutation = 8

const isTitleCase = (sentence: Sentence, heads: ReadonlySet<Sentence>): boolean => {
  // "Tallow Payroll Services AB", "Merrow Credit Union" over a letter, "From: …": whose paper it is.
  if (
    sentence.kind !== 'heading' ||
    hasLegalForm(sentence.text) ||
    senderLine.test(sentence.text) ||
    heads.has(sentence)
  )
    return false
  const words = sentence.tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3)
  return (
    words.length > 2 &&
    words.filter(({ text }) => opensWithCapital(text)).length >= words.length * 0.7
  )
}

function namesKnown(sentence: Sentence, known: ReadonlySet<string>): readonly NameMention[] {
  const found: NameMention[] = []
  for (const name of [...known].toSorted((a, b) => b.length - a.length)) {
    const at = sentence.text.indexOf(name)
    if (at < 0 || /[\p{L}\p{N}]/u.test(sentence.text[at + name.length] ?? ' ')) continue
    if (at > 0 && /[\p{L}\p{N}]/u.test(sentence.text[at - 1] ?? ' ')) continue
    const start = sentence.start + at
    const end = start + name.length
    if (found.some((other) => start < other.end && end > other.start)) continue
    found.push({ text: name, start, end, sentence })
  }
  return found
}

function namesIn(sentence: Sentence): readonly NameMention[] {
  const found: NameMention[] = []
  const taken: { start: number; end: number }[] = []
  const add = (text: string, at: number): void => {
    if (text.length < 2 || text.length > 80) return
    const start = sentence.start + at
    const end = start + text.length
    if (taken.some((span) => start < span.end && end > span.start)) return
    taken.push({ start, end })
    found.push({ text, start, end, sentence })
  }
  if (opensAlias.test(sentence.text))
    for (const match of definedPattern.all(sentence)) {
      const name = (match[1] ?? '').replace(/^(?:The|At|On|In|From|To|And|Our|By) /, '')
      if (!isCommon(name)) add(name, match.index + match[0].length - name.length)
    }
  if (formOfFirm.test(sentence.text))
    for (const match of partnersPattern.all(sentence))
      if (!goesOnBefore(sentence.text, match.index)) add(match[0], match.index)
  for (const match of domainPattern.all(sentence)) add(match[0], match.index)
  for (const match of quotedPattern.all(sentence)) {
    const [whole, inner = ''] = match
    const words = inner.split(' ')
    const named = words.every(
      (word) => /^[\p{Lu}\p{N}&]/u.test(word) || /^(?:of|and|the|for|vs)$/.test(word),
    )
    if (named && words.length <= 6 && !isCommon(inner))
      add(inner, match.index + whole.indexOf(inner))
  }
  for (const match of calledPattern.all(sentence)) {
    const inner = match[1] ?? ''
    if (!commonWords.has(inner.toLowerCase())) add(inner, match.index + match[0].lastIndexOf(inner))
  }
  for (const match of namePattern.all(sentence)) {
    const end = match.index + match[0].length
    const surroundings = {
      isOpening: isOpening(sentence, match.index),
      isTitle: sentence.kind === 'heading',
      after: sentence.text.slice(end, end + 2),
    }
    for (const { text: name, offset } of trimName(match[0], surroundings))
      add(name, match.index + offset)
  }
  return found.toSorted((a, b) => a.start - b.start)
}

/** "Albany ENT & Allergy Services, P.C.": of more words than the last before the "&". */
function goesOnBefore(text: string, at: number): boolean {
  const [, word] = /(?:^|\s)(\p{Lu}[\p{L}’'-]*) $/u.exec(text.slice(Math.max(0, at - 30), at)) ?? []
  return word !== undefined && !isCommon(word) && !outside.has(word.toLowerCase())
}

/** Whether a capital at this place may only mark the start of a sentence or a title. */
const isOpening = (sentence: Sentence, at: number): boolean =>
  at === 0 || sentence.kind === 'heading' || opensBefore(sentence.text, at)

/** A quotation mark, bracket, colon or dash stands before, spaces aside. */
function opensBefore(text: string, at: number): boolean {
  let i = at - 1
  while (i >= 0 && (text[i] === ' ' || /\s/.test(text[i] ?? ''))) i--
  return '"“(:–—-'.includes(text[i] ?? ' ')
}

/** What a word at the start of a sentence only describes: "Luxury group", "Insurance broker". */
const describes =
  /^(?: [\p{Ll}-]+)? (?:group|giant|firm|company|maker|broker|retailer|chain|studio|portal|operator|provider|platform|insurer|carrier|association|federation|regulator|watchdog|agency|charity)(?:['’]s)?(?![\p{L}])/u

/** Drops words that only ever open a sentence, if they look like verbs or adverbs or also stand in lower case. */
function dropOpeners(model: TextModel, mentions: readonly NameMention[]): readonly NameMention[] {
  const elsewhere = new Set(
    mentions.filter(({ start, sentence }) => start !== sentence.start).map(({ text }) => text),
  )
  const doubtful = mentions.filter(
    ({ text, start, sentence }) =>
      start === sentence.start && !elsewhere.has(text) && /^\p{Lu}\p{Ll}+$/u.test(text),
  )
  if (doubtful.length === 0) return mentions
  const lower = standingIn(model, new Set(doubtful.map(({ text }) => text.toLowerCase())))
  const dropped = new Set(
    doubtful.filter(
      ({ text, sentence }) =>
        describes.test(sentence.text.slice(text.length)) ||
        /(?:ing|ly|ed)$/.test(text) ||
        lower.has(text.toLowerCase()),
    ),
  )
  return mentions.filter((mention) => !dropped.has(mention))
}
