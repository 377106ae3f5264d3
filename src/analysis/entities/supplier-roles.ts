import { legalFormPattern } from '#data/legal-forms.ts'
import { platformNames } from '#data/platforms.ts'
import * as words from '#data/supplier-words.ts'
import { isShortFor } from './common-shorts.ts'
import { sentencePattern } from '../screen/sentence-pattern.ts'
import type { Sentence, TextModel } from '../text-model.ts'
import { anyOf, wording, wordingWith } from '../wording.ts'
import {
  behindPatterns,
  cased,
  introducingPatterns,
  keeper,
  proper,
  properName,
  wordPatterns,
} from './supplier-patterns.ts'

/** The words of a text for what a supplier is, with the name that stands beside them. */
export interface SupplierRole {
  /** "third-party provider of its customer service operations" */
  readonly role: string
  /** Null if nobody is named beside it. */
  readonly name: { readonly text: string; readonly start: number } | null
  readonly start: number
  readonly end: number
  readonly sentence: Sentence
  /** The pattern that found it. */
  readonly by:
    | (typeof wordPatterns)[number][0]
    | (typeof behindPatterns)[number][0]
    | (typeof introducingPatterns)[number][0]
    | 'keeper'
}

const quick = sentencePattern(
  new RegExp(
    String.raw`${anyOf(words.supplierSigns)}|\bapp\b|, (?:which|whose|that) |for us\b`,
    'i',
  ),
)
/** A supplier without a name has a part in it only if the passage is about what happened. */
export const tellsOfTrouble = sentencePattern(wording`${words.troubles}`)
/** Those who are called in afterwards are not the ones who were breached. */
const helper = wording`${words.helpers}`
const callsIn = wording`${words.calledIn}${/\b(?! (?:that|by|of)\b)[^.;]{0,40}$/}`
/** "Following the breach, it went over to another vendor": what was done afterwards. */
const remedy = wording`
  ${/^/}{following {the|this}|in response|as a result|to prevent|to avoid|going forward|since {the|this}} <160> ${words.remedies}`
/** "An outside firm has since determined": who looks into it. */
const looksInto =
  /^(?: (?:has|have|had|later|since|then|also|was|is))* (?:determin|establish|found|conclud|confirmed|investigat|review|analy[sz]|help|assist|hired|engaged|brought in)/i
/** "Its business associate (BA) agreements", "vendor contracts": what is signed with one. */
const isOfPaper = /^(?: ?\(\p{Lu}{2,4}s?\))? (?:agreement|contract|polic|questionnaire|assessment)/u
/** "Some two thousand milk suppliers": whose data it was; "a forged supplier address": nobody's. */
const isNoSupplier =
  /(?:\d|\b(?:thousand|hundred|dozen|million|many|forged|fake|bogus|purported|supposed))s? (?:[\p{L}-]+ ){0,2}$/iu
const isMany = /^(?:thousand|hundred|dozen|million|many|forged|fake|bogus|purported|supposed)s?\b/i
/** "the laptop of a contractor": a person's, not a firm's. */
const ofOnePerson = wording`{account|credentials|password|laptop|key|log[-]in|access} {of|from|by|belonging to} {a[n]|the|one of} ${/(?:\w+ )?$/}`
const ofPerson = /(?:contractor|consultant|freelancer)$/i
const owns =
  /^['’]s (?:[\p{L}-]+ ){0,2}?(?:accounts?|credentials|passwords?|laptop|keys?|log-?ins?|access|session|tokens?)\b/iu

const nameAfter = new RegExp(`^(?:,| called| named| known as|:| \\()? ?(?:the )?${proper}`, 'u')
const nameBefore = new RegExp(
  String.raw`${proper}(?: \([^)]{2,40}\))?,? (?:which is |who is |is )?(?:an?|its|their|the|our|one of (?:its|their|our|the company[’']s)) (?:[\p{L}-]+ ){0,3}?$`,
  'u',
)
/** Every place of a text that says what a supplier is, in order. */
export function findSupplierRoles({ sentences }: TextModel): readonly SupplierRole[] {
  return sentences.flatMap((sentence, i) => {
    if (sentence.kind === 'boilerplate' || sentence.section === 'advice' || !quick.test(sentence))
      return []
    const named = [
      ...rolesBehind(sentence),
      ...rolesInFront(sentence),
      ...keptByCaller(sentence, sentences[i - 1]),
    ]
    const isTaken = ({ start, end }: SupplierRole): boolean =>
      named.some((other) => start < other.end && end > other.start)
    const isTrouble = tellsOfTrouble.test(sentence)
    const isNearTrouble = isTrouble || beside.some((by) => isTroubleIn(sentence, sentences[i + by]))
    const described = isNearTrouble
      ? rolesByWord(sentence).filter(
          (role) => !isTaken(role) && (isTrouble || isOfSomebody.has(role.by)),
        )
      : []
    return [...named, ...described].toSorted((a, b) => a.start - b.start)
  })
}

/** The breach of the supplier may be told just before or after. */
const beside = [-1, 1, 2]
const isTroubleIn = (sentence: Sentence, other: Sentence | undefined): boolean =>
  other !== undefined &&
  Math.abs(other.paragraph - sentence.paragraph) <= 1 &&
  other.section !== 'advice' &&
  tellsOfTrouble.test(other)

/** Words that say whose supplier it is. Its breach may be told in the next sentence. */
const isOfSomebody: ReadonlySet<SupplierRole['by']> = new Set([
  'owned',
  'associate',
  'doer',
  'doerFor',
])
/** Patterns in which the words may also say what somebody is to the public. */
const isApposed: ReadonlySet<SupplierRole['by']> = new Set(['apposed', 'apposedPlainly'])
/** Patterns that continue behind the words for what it is. */
const toldBehind: ReadonlySet<SupplierRole['by']> = new Set([
  'doer',
  'doing',
  'doerFor',
  'engaged',
  'hired',
  'ofHouse',
  'adviser',
])

/** A supplier for which the text has no other word. */
export const plainly = 'supplier'

/** "X, a vendor": the name in front of what it is. */
function rolesBehind(sentence: Sentence): readonly SupplierRole[] {
  return behindPatterns.flatMap(([by, pattern]) =>
    pattern.all(sentence).flatMap((match) => {
      const [whole, named = '', role = plainly] = match
      const said = role.replace(
        /^(?:an?|its|their|our|the [\p{L}]+[’']s?|the|one of (?:its|their|the)) /u,
        '',
      )
      if (
        helper.test(role) ||
        ofHouseholds.test(role) ||
        (isApposed.has(by) && (isOfPublic(whole, role) || isOfState(sentence.text, match)))
      )
        return []
      return [roleAt(sentence, match, { role: said, named, by })]
    }),
  )
}

/** "the data warehouse X": the name behind it. */
const rolesInFront = (sentence: Sentence): readonly SupplierRole[] => [
  ...keeper.all(sentence).flatMap((match) => {
    const named = match[1] ?? match[2] ?? ''
    return platforms.has(bareName(named).toLowerCase())
      ? []
      : [roleAt(sentence, match, { role: keepersRole, named, by: 'keeper' })]
  }),
  ...introducingPatterns.flatMap(([by, pattern]) =>
    pattern.all(sentence).flatMap((match) => {
      const [role = '', named = ''] = match.slice(1).filter((group) => group !== undefined)
      return helper.test(role) ? [] : [roleAt(sentence, match, { role, named, by })]
    }),
  ),
]
/** The role of a keeper of files for which the text has no other word. */
const keepersRole = 'storage provider'
const platforms: ReadonlySet<string> = new Set(platformNames.map((name) => name.toLowerCase()))

/** "Medvault called last night. Our folder was on their server": whoever called. */
function keptByCaller(sentence: Sentence, before: Sentence | undefined): readonly SupplierRole[] {
  const kept = onTheirs.exec(sentence)
  if (kept === null) return []
  for (const told of before === undefined ? [sentence] : [sentence, before]) {
    const found = caller.exec(told)
    const named = found?.[1]
    if (found === null || named === undefined || platforms.has(named.toLowerCase())) continue
    return [roleAt(told, found, { role: keepersRole, named, by: 'keeper' })]
  }
  return []
}
const onTheirs = sentencePattern(wording`
  our <3 words'-> {${words.thingsKept}} {was|were|is|are|had been|sat|lay} [all|also|still|only]*
    [stored|kept|held|hosted|saved|sitting|lying|backed up] {on|in|with|at} {their {${words.suppliersThings}}|them}`)
const caller = sentencePattern(
  cased`${properName} [has|had|just|only|then] {called|rang|phoned|told|wrote|mailed|e[-]mailed|messaged|says|said|informed|notified|warned|alerted|let}`,
)

function roleAt(
  sentence: Sentence,
  { index, 0: whole }: RegExpExecArray,
  {
    role,
    named,
    by,
  }: { readonly role: string; readonly named: string; readonly by: SupplierRole['by'] },
): SupplierRole {
  const start = sentence.start + index
  return {
    role: plainRole(role),
    name: { text: bareName(named), start: start + whole.lastIndexOf(named) },
    start,
    end: start + whole.length,
    sentence,
    by,
  }
}

/** "a third-party vendor", whether a name stands beside it or not. */
function rolesByWord(sentence: Sentence): readonly SupplierRole[] {
  const { text } = sentence
  const found: SupplierRole[] = []
  for (const [by, pattern] of wordPatterns) {
    for (const match of pattern.all(sentence)) {
      const role = match.slice(1).find((group) => group !== undefined) ?? ''
      const isFollowed = toldBehind.has(by)
      const at = match.index + (isFollowed ? match[0].indexOf(role) : match[0].lastIndexOf(role))
      const before = text.slice(0, at)
      const after = text.slice(isFollowed ? match.index + match[0].length : at + role.length)
      if (
        (by !== 'adviser' && helper.test(role)) ||
        ofHouseholds.test(role) ||
        (by === 'plain' && isOfPublic(match[0], role)) ||
        isOfState(text, match) ||
        looksInto.test(after) ||
        isOfPaper.test(after) ||
        isNoSupplier.test(before) ||
        isMany.test(role) ||
        (!isFollowed && ofOnePerson.test(before)) ||
        (ofPerson.test(role) && owns.test(after)) ||
        callsIn.test(before) ||
        remedy.test(text)
      )
        continue
      const start = sentence.start + at
      const end =
        by === 'doer' ? sentence.start + match.index + match[0].length : start + role.length
      if (found.some((other) => start < other.end && end > other.start)) continue
      const name = by === 'doer' ? null : nameBeside(text, match[0], at, role)
      found.push({
        role: plainRole(text.slice(at, end - sentence.start)),
        name: name === null ? null : { text: name.text, start: sentence.start + name.at },
        start,
        end,
        sentence,
        by,
      })
    }
  }
  return found
}

/** The name right behind a role, or right in front of it. */
function nameBeside(
  text: string,
  whole: string,
  at: number,
  role: string,
): { text: string; at: number } | null {
  const end = at + role.length
  const [inBrackets = '', short = ''] = shortInBrackets.exec(text.slice(end)) ?? []
  const from = short !== '' && isShortFor(role, short) ? end + inBrackets.length : end
  const behind = nameAfter.exec(text.slice(from))
  if (behind !== null) {
    const [all, named = ''] = behind
    return nameOf(named, from + all.lastIndexOf(named))
  }
  const front = /third|its|their|one of|our|business associate/i.test(whole)
    ? nameBefore.exec(text.slice(0, at))
    : null
  return front === null ? null : nameOf(front[1] ?? '', front.index)
}
/** "business associate (BA)", "managed service provider (MSP)" */
const shortInBrackets = /^ ?\((\p{Lu}{2,6})s?\)/u
const nameOf = (named: string, at: number): { text: string; at: number } | null => {
  const text = bareName(named)
  return text.length < 2 || legalForm.test(text) ? null : { text, at }
}
const bareName = (named: string): string => named.replace(/[’']s?$|[.,]$/g, '')
/** "Acme Management, LLC, a company that …": the form of a firm is no name. */
export const legalForm = new RegExp(`^${legalFormPattern('pc')}$`, 'i')

/** "X, a healthcare provider": it serves the public, unless it is somebody's own. */
const isOfPublic = (told: string, role: string): boolean =>
  ofPublic.test(role) && !/(?:,|[–—-]) (?:its|their|our|one of|the [\p{L}]+['’]s) /u.test(told)
/** "X, their power supplier": so it does in any case. */
const ofHouseholds = wordingWith('iu')`${words.suppliersOfHomes}`
const ofPublic = wordingWith('iu')`
  ${/^(?:[\p{L}\p{N}’'-]+ ){0,4}?/u}${words.publicServices} [service] provider`

/** "the government agency that keeps the registers", and not "the state agency that hosts its housing system" */
const isOfState = (text: string, { index, 0: told }: RegExpExecArray): boolean => {
  const found = ofState.exec(text.slice(index, index + told.length + reachOfTask))
  return found !== null && found.index < told.length
}
/** How far behind a body its task is looked for, in characters. */
const reachOfTask = 80
const ofState =
  /\b(?:government|federal|state|public|national|ministerial) (?:agency|administration|administrator|authority)\b(?! (?:that|which) [^.;,]{2,40}(?: (?:its|their|our) | for (?:it|them|us)\b))/

/**
 * The form in which a role is shown: in the singular, without the capital that opens a sentence; what a letter calls
 * "ours" is its sender's.
 */
const plainRole = (role: string): string =>
  role
    .replace(/\s+/g, ' ')
    .replace(/\bour\b/g, 'its')
    .replace(/\bfor us\b/g, 'for it')
    .trim()
    .replace(
      /^(?:Third|External|Outside|Service|Software|Cloud|Customer|Marketing)(?![\p{Lu}])/u,
      (opening) => opening.toLowerCase(),
    )
    .replace(
      /\b(provider|vendor|supplier|contractor|subcontractor|processor|platform|partner|associate)s\b/i,
      '$1',
    )
