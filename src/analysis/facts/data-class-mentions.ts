import { Memory } from '../memory.ts'
import { WordMap, wordSet } from '#base/word-map.ts'
import { dataClassTerms } from '#data/data-class-terms.ts'
import type { DataClassId } from '#data/data-classes.ts'
import { speaksForItself } from '../account/own-voice.ts'
import type { Reading } from '../reading.ts'
import type { Sentence, TextModel, Token, Voice } from '../text-model.ts'
import { voiceInList } from './lead-in.ts'
import { buildTrie } from './phrase-trie.ts'

/** A place where the text names a class of data. */
export interface DataClassMention {
  readonly class: DataClassId
  readonly start: number
  readonly end: number
  readonly sentence: Sentence
  readonly voice: Voice
}

const terms = buildTrie<DataClassId | 'none'>(
  Object.entries(dataClassTerms) as [DataClassId | 'none', string][],
)

const informationHead = /^(?:information|data|details|records?|info)$/

/** Adjectives that share one noun: "email, IP and physical addresses". */
const sharing = new WordMap<{ readonly of: DataClassId; readonly head: RegExp }>([
  ...shared('email-address', /^addresse?s?$/, 'email e-mail emails e-mails'),
  ...shared('ip-address', /^addresse?s?$/, 'ip ips'),
  ...shared('device-information', /^addresse?s?$/, 'mac'),
  ...shared(
    'physical-address',
    /^addresse?s?$/,
    'physical home postal mailing street billing shipping delivery residential work',
  ),
  ...shared('phone-number', /^numbers?$/, 'phone telephone fax mobile cell'),
  ...shared('government-issued-id', /^numbers?$/, 'passport'),
  ...shared('financial-information', informationHead, 'financial billing payment payroll'),
  ...shared('financial-account', informationHead, 'bank banking'),
  ...shared('payment-card', /^(?:information|data|details|numbers?)$/, 'card'),
  ...shared('health-record', informationHead, 'medical health clinical'),
  ...shared('insurance', informationHead, 'insurance'),
  ...shared('personal-information', informationHead, 'personal'),
  ...shared('sensitive-information', informationHead, 'sensitive'),
  ...shared('contact-information', informationHead, 'contact'),
  ...shared('demographic', informationHead, 'demographic'),
])

function shared(of: DataClassId, head: RegExp, words: string) {
  return words.split(' ').map((word) => [word, { of, head }] as const)
}

/** All mentions of data classes, one for each place and class; "email and IP addresses" gives both. */
export function findDataClassMentions(reading: Reading): readonly DataClassMention[] {
  const known = found.get(reading.model)
  if (known !== undefined && known.entities === reading.entities) return known.mentions
  const mentions: DataClassMention[] = []
  for (const sentence of reading.model.sentences) {
    if (sentence.kind !== 'boilerplate') findInSentence(reading, sentence, mentions)
  }
  found.set(reading.model, { entities: reading.entities, mentions })
  return mentions
}

const found = new Memory<
  TextModel,
  { entities: Reading['entities']; mentions: readonly DataClassMention[] }
>()

function findInSentence(reading: Reading, sentence: Sentence, mentions: DataClassMention[]): void {
  const { tokens } = sentence
  const first = mentions.length
  const push = (id: DataClassId, from: number, to: number): void => {
    const start = tokens[from]?.start ?? 0
    const end = tokens[to]?.end ?? start
    mentions.push({
      class: id,
      start,
      end,
      sentence,
      voice: voiceInList(reading, sentence, start, end),
    })
  }
  for (let i = 0; i < tokens.length;) {
    const together = sharedHeadAt(tokens, i)
    if (together !== null) {
      for (const id of together.classes) push(id, i, together.last)
      i = together.last + 1
      continue
    }
    const term = terms.longestAt(tokens, i)
    if (term === null) {
      i++
      continue
    }
    if (
      term.value === 'none' &&
      tokens[i]?.lower === 'your' &&
      (tellsReader(sentence) ||
        (speaksForItself(reading) &&
          (namesYours.test(sentence.text) || !asksReader.test(sentence.text))))
    ) {
      i++
      continue
    }
    const last = i + term.length - 1
    if (term.value !== 'none' && !isPartOfName(tokens, i, last))
      push(classInPlace(term.value, tokens, i), i, last)
    i = last + 1
  }
  joinAddresses(reading.model.text, mentions, first)
}

/** "address, city, postcode": a word of a place that stands beside an address is a part of it. */
function joinAddresses(text: string, mentions: DataClassMention[], first: number): void {
  const ofSentence = mentions.slice(first)
  if (!ofSentence.some((each) => each.class === 'physical-address')) return
  for (const [i, mention] of ofSentence.entries()) {
    if (mention.class === 'location' && partOfAddress.test(text.slice(mention.start, mention.end)))
      mentions[first + i] = { ...mention, class: 'physical-address' }
  }
}
const partOfAddress = /^(?:zip|post|city|cities|countr|state|region|town)/i

/**
 * "Your name and address were copied", "we have never held your …": these report, unlike advice such as "change your
 * …".
 */
const tellsReader = ({ section, text }: Sentence): boolean =>
  section !== 'advice' &&
  /\b(?:we|they|it) (?:do|does|did|have|has|had)(?: not|n['’]t| never)\b|^\W*(?:what['’]s|what (?:is|was|were)) (?:not )?in\b|^\W*Your\b[^.;]{0,60}\b(?:was|were|is|are) (?:not|never) (?:in|on|among|there|part)\b|\b(?:contains?|includes?) (?:your|the)\b|\b(?:was|were|been) (?:\w+ ){0,2}(?:accessed|exposed|stolen|leaked|compromised|obtained|taken|copied|downloaded|exported|viewed|disclosed|acquired|affected|involved|included)\b|\b(?:took|copied|obtained|accessed|contained|included|exported|held|holds)\b/i.test(
    text,
  )

/** What a letter asks of its reader: "please change your password", "check your account". */
const asksReader =
  /\b(?:please|should|must|chang(?:e|ing)|reset(?:ting)?|check|watch|monitor|review|never|do not|don['’]t|if you|can (?:ask|put|place|freeze)|bank|credit|protect|update|contact|call|visit|log ?in|sign ?in|enter|use)\b/i

/** "A ticket has your name, your e-mail address and …" */
const namesYours =
  /\b(?:has|have|shows?|lists?|gives?|mentions?|carr(?:y|ies)) (?:\w+ ){0,2}your\b/i

/** "Baby Names", "White Pages Phone": one capitalised word behind another, in a sentence of small ones; "Marks & Sons". */
function isPartOfName(tokens: readonly Token[], at: number, last: number): boolean {
  const [before, word] = [tokens[at - 1], tokens[at]]
  if (
    tokens[last + 1]?.text === '&' &&
    /^\p{Lu}\p{Ll}/u.test(word?.text ?? '') &&
    /^\p{Lu}\p{Ll}/u.test(tokens[last + 2]?.text ?? '') &&
    terms.longestAt(tokens, last + 2) === null
  )
    return true
  if (last > at || before === undefined || word === undefined || at < 2) return false
  return (
    /^\p{Lu}\p{Ll}/u.test(word.text) &&
    /^\p{Lu}\p{Ll}/u.test(before.text) &&
    before.kind === 'word' &&
    tokens.some(({ text, kind }) => kind === 'word' && /^\p{Ll}{5,}$/u.test(text))
  )
}

/**
 * Corrects the class of a word by what stands around it: "123,000 mail.example addresses" are no postal ones, and
 * emails taken together with reports and contracts are messages, not addresses.
 */
function classInPlace(id: DataClassId, tokens: readonly Token[], at: number): DataClassId {
  const before = tokens[at - 1]?.lower ?? ''
  const word = tokens[at]?.lower ?? ''
  if (id === 'physical-address' && word.startsWith('address')) {
    return /^(?:unique|gmail|hotmail|yahoo|outlook|corporate)$|\.[a-z]{2,}$/.test(before)
      ? 'email-address'
      : id
  }
  if (id === 'email-address' && /^e-?mails$/.test(word)) {
    const around = tokens.slice(Math.max(0, at - 3), at + 5)
    if (around.some(({ lower }) => papers.has(lower))) return 'private-message'
  }
  return id
}

const papers = wordSet(
  'documents files reports messages memos correspondence chats contracts texts letters conversations recordings attachments'.split(
    ' ',
  ),
)

/** Two or more adjectives, joined by commas or "and", and the head they share. */
function sharedHeadAt(
  tokens: readonly Token[],
  at: number,
): { classes: ReadonlySet<DataClassId>; last: number } | null {
  const first = tokens[at]
  if (first === undefined || sharing.of(first) === undefined) return null
  const classes = new Set<DataClassId>()
  let joined = true
  let members = 0
  for (let i = at; i < tokens.length && i < at + 12; i++) {
    const lower = tokens[i]?.lower ?? ''
    const adjective = sharing.get(lower)
    if (adjective !== undefined && joined) {
      classes.add(adjective.of)
      members++
      joined = false
    } else if (
      lower === ',' ||
      lower === '/' ||
      lower === '&' ||
      lower === 'and' ||
      lower === 'or' ||
      lower === 'nor'
    ) {
      joined = true
    } else {
      return !joined && members > 1 && sharing.get(first.lower)?.head.test(lower) === true
        ? { classes, last: i }
        : null
    }
  }
  return null
}
