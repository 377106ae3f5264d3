import {
  admitting,
  audience,
  audienceSizes,
  companyNouns,
  finding,
  saying,
  telling,
  titles,
  whatIsFound,
} from '#data/account-words.ts'
import { formAsWritten } from '#data/legal-forms.ts'
import { sectorByWord } from '#data/sectors.ts'
import { sentencePattern, type SentencePattern } from '../screen/sentence-pattern.ts'
import type { Sentence } from '../text-model.ts'
import { anyOf, wording } from '../wording.ts'
import { event } from './account-signs.ts'

/** Who can speak for one side: its names in lower case, and words such as "the company" and "it". */
export interface Subject {
  readonly forms: readonly string[]
  readonly nouns: RegExp | null
}

/** "the small insurer", "both companies" */
const anOrganisation = String.raw`(?:the|its|a|an|their|both|the two|all three) (?:[\p{L}\p{N}-]+,? ){0,2}?${anyOf(companyNouns)}`
/** "our security team of Acme" */
const itsTeam = String.raw`(?:our|its) (?:[\p{L}-]+ ){0,3}team(?: of (?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,3})?`
/** "chief executive Ruth Ames" */
const titled = String.raw`(?:${anyOf(titles)}|head of [\p{Ll} ]{2,30}) \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}’'-]+){1,2}`
/** Text that ends in a word for the company itself. */
export const companyNoun = new RegExp(
  String.raw`(?<![\p{L}])(?:${anOrganisation}|${itsTeam}|${titled}|it|they|we)$`,
  'iu',
)

/** Verbs with which those concerned admit the breach, tell others of it, discover it, or merely speak. */
const admits = String.raw`(?:${anyOf(admitting)}|report(?:s|ed)(?= (?:an?|the|that|to)))`
const warns = String.raw`${anyOf(telling)} (?:(?:\d[\d,.]*|${anyOf(audienceSizes)}) ){0,7}${anyOf(audience)}`
const finds = `${anyOf(finding)}(?= ${anyOf(whatIsFound)})|${anyOf('{informed|notified|alerted|told} {by|of}')}`
const says = anyOf(saying)

const weakly = new RegExp(`^(?:${says})`, 'i')
const weaklyAtEnd = new RegExp(`\\b(?:${says})$`, 'i')
/** Whether a verb, or the verb at the end of a remark such as ", Fitmap says", merely speaks. */
export const isWeak = (verb: string): boolean => weakly.test(verb) || weaklyAtEnd.test(verb)

const strongVerb = sentencePattern(
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${admits}|${warns})`, 'giu'),
)
const weakVerb = sentencePattern(
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${finds}|${says})(?![^.;]{0,40}\b(?:no|not|denied|(?<!made )aware of)\b)`,
    'giu',
  ),
)
/**
 * What may stand between a subject and its verb: an aside between commas, auxiliary verbs, adverbs, its place of
 * origin.
 */
const helping =
  /(?: (?:has|have|had|is|are|was|were|can|also|now|just|since|later|both|each|all|officially|publicly|recently|today|yesterday|on \w+|(?:this|last|earlier this) (?:week|month|year|morning|evening|night)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|begun|been|(?:has|have|had|forced|compelled) to|bec[oa]mes? (?:the |yet )?[\w -]{2,40}? to|(?:is|was) (?:the (?:latest|newest|next|first|second|third|most recent)|one of the (?:latest|first)|yet another) (?:[\w-]+ ){0,3}?to|[\w-]+ly))+$/i
const aside = new RegExp(
  String.raw`,(?:[^.;,]|[.,](?=\d)){2,80},$|,? ${formAsWritten}(?: \([^)]{2,40}\))?$| \([^)]{2,40}\)$| (?:from|in|based in) \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?$`,
  'u',
)
const possessed = /['’]s [\w -]{2,30}$/
/** A quotation or remark closed by its speaker: "…, the company said". */
const trailing = sentencePattern(
  new RegExp(
    String.raw`,["”’]? (?:(?:the|a) )?[^,.;]{2,40}? (?:has )?(?:${says}|${admits}|warn(?:s|ed)|t(?:old|ells) [^,.;]{2,40}(?=[.,;]|$))(?![\p{L}])`,
    'iu',
  ),
)

/** "The director apologised", for what was told before. */
const regrets = sentencePattern(
  wording`
    {apologi{s|z}{es|ed}|regret{s|ted}}${/\b(?! to (?:say|hear))/}, {confirm|admit|acknowledg|conced}{*} {it|this|as much},
    {we are|I am} [*] {sorry|ashamed}`,
)
/** "The hotel has informed 3,000 guests", beside what happened. */
const warned = sentencePattern(new RegExp(String.raw`(?<![\p{L}])${warns}(?![\p{L}])`, 'iu'))

/**
 * Whether the words only say that somebody was told, and nothing of what happened: "It has informed the regulator
 * as a precaution".
 */
export const tellsOnly = ({ text }: Sentence, { 0: said, index }: RegExpExecArray): boolean =>
  tells.test(said) && !event.regex.test(text.slice(index + said.length))
const tells = new RegExp(String.raw`^(?:(?:has|have|had) )?(?:${anyOf(telling)})`, 'i')

/** A sentence in which the subject itself says that it happened; weak verbs need the event beside them. */
export function saidBy(
  sentence: Sentence,
  subject: Subject,
  { isClaim, isBeside }: { readonly isClaim: boolean; readonly isBeside: boolean },
): RegExpExecArray | null {
  if (!event.test(sentence) && !regrets.test(sentence) && !(isBeside && warned.test(sentence)))
    return null
  const strong = verbOf(sentence, strongVerb, subject)
  if (strong !== null || isClaim) return strong
  const weak = verbOf(sentence, weakVerb, subject)
  if (weak !== null) return weak
  const remark = trailing.exec(sentence)
  const by = remark?.[0]
    .replace(/^[,"”’\s]+/, '')
    .replace(/(?: has)?\s+(?:t(?:old|ells) .+|\S+)$/i, '')
  if (by !== undefined && (endsIn(by, subject) || endsIn(by.replace(aside, ''), subject)))
    return remark
  return inverted.all(sentence).find(([, who = '']) => isNamedAtStart(who, subject)) ?? null
}

/** Where the subject speaks of whatever it is; null where it does not. */
export function speaks(sentence: Sentence, subject: Subject): RegExpExecArray | null {
  return (
    verbOf(sentence, strongVerb, subject) ??
    verbOf(sentence, weakVerb, subject) ??
    inverted.all(sentence).find(([, who = '']) => isNamedAtStart(who, subject)) ??
    null
  )
}

/** "…, says Acme", "according to the company", "by its own account". */
const inverted = sentencePattern(
  new RegExp(
    String.raw`(?:[,"”’] (?:${says}|${admits})|\baccording to|\bby(?= its (?:own )?account\b)) ([^,.;:"“”]{2,90})`,
    'giu',
  ),
)
/** Whether these words begin with the subject and not with a gang or a researcher. */
function isNamedAtStart(words: string, subject: Subject): boolean {
  if (/^its (?:own )?account\b/i.test(words)) return true
  const all = words.split(' ').slice(0, mostOfSubject)
  // "According to it", but not "according to the timestamp in it".
  const to = all.findIndex(
    (word, i) => (i === 0 || !pronoun.test(word)) && endsIn(all.slice(0, i + 1).join(' '), subject),
  )
  return to >= 0 && !outsiders.test(all.slice(0, to + 1).join(' '))
}
const pronoun = /^(?:it|they|we)$/i
const outsiders = /\b(?:hack|ransom|gang|extort|threat|attack|criminal|research|security|news)/i
const mostOfSubject = 9

/** "The clinic dismissed her and", before "told the patients": the subject is at the beginning. */
const goesOn = /^(?!(?:for|from|of|with|at|by|on|in|to|about|after|as)\b).* and$/is

/** The first of these verbs whose subject it is; the match begins at the verb. */
function verbOf(
  sentence: Sentence,
  verbs: SentencePattern,
  subject: Subject,
): RegExpExecArray | null {
  for (const found of verbs.all(sentence)) {
    let left = sentence.text.slice(0, found.index).trimEnd().replace(helping, '')
    if (endsIn(left, subject) || endsIn(left.replace(/,$/, ''), subject)) return found
    if (goesOn.test(left) && isNamedAtStart(left, subject)) return found
    for (let asides = 0; asides < 2; asides++) {
      left = left.replace(aside, '').replace(helping, '')
      if (endsIn(left, subject) || endsIn(left.replace(possessed, ''), subject)) return found
    }
  }
  return null
}

const kindOfName =
  / (?:bank|group|hospital|clinic|universit\w+|college|schools?|district|trust|council|club|corporation|company|association|foundation|authority)$/

const endsInWord = (lower: string, form: string): boolean =>
  lower.endsWith(form) && !/[\p{L}\p{N}]/u.test(lower.charAt(lower.length - form.length - 1))

/** Whether these words end in the subject. */
function endsIn(words: string, { forms, nouns }: Subject): boolean {
  const lower = words.toLowerCase()
  // A name is kept without the word for what it is: "Fennimore Savings" of "Fennimore Savings Bank".
  const bare = lower.replace(kindOfName, '')
  return (
    forms.some((form) => form.length > 2 && (endsInWord(lower, form) || endsInWord(bare, form))) ||
    (nouns !== null && (nouns.test(words) || isTrade(words)))
  )
}

/** "the ferry line", "its brewer": an organisation called by its trade, as the lists of sectors have it. */
function isTrade(words: string): boolean {
  const [, called] = tradeAt.exec(words) ?? []
  if (called === undefined) return false
  const parts = called.toLowerCase().split(' ')
  return parts.some((_, from) => sectorByWord.has(parts.slice(from).join(' ')))
}
const tradeAt = /\b(?:the|this|that|its|an?) ((?:[\p{Ll}-]+ ){0,2}[\p{Ll}-]+)$/iu
