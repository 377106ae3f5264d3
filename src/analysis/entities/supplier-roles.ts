import { legalFormPattern } from '#data/legal-forms.ts'
import { platformNames } from '#data/platforms.ts'
import * as words from '#data/supplier-words.ts'
import { sentencePattern } from '../screen/sentence-pattern.ts'
import type { Sentence, TextModel } from '../text-model.ts'
import { anyOf, wording, wordingWith } from '../wording.ts'

/** Words of a text for what a supplier is, with the name that stands beside them. */
export interface SupplierRole {
  /** "third-party provider of its customer service operations" */
  readonly role: string
  /** Null where nobody is named beside it. */
  readonly name: { readonly text: string; readonly start: number } | null
  readonly start: number
  readonly end: number
  readonly sentence: Sentence
  /** Which pattern found it. */
  readonly by:
    | 'described'
    | 'owned'
    | 'single'
    | 'plain'
    | 'associate'
    | 'doer'
    | 'staffed'
    | 'apposed'
    | 'introduced'
    | 'keeper'
    | 'serves'
}

const quick = sentencePattern(
  new RegExp(
    String.raw`${anyOf(words.supplierSigns)}|\bapp\b|, (?:which|whose|that) |for us\b`,
    'i',
  ),
)
/** Only a passage about what happened makes a supplier without a name part of it. */
export const tellsOfTrouble = sentencePattern(wording`${words.troubles}`)
/** Those who are called in afterwards are not the ones who were breached. */
const helper = wording`${words.helpers}`
const callsIn = wording`${words.calledIn}${/\b[^.;]{0,40}$/}`
/** "Following the breach, it went over to another vendor": what was done afterwards. */
const remedy = wording`
  ${/^/}{following {the|this}|in response|as a result|to prevent|to avoid|going forward|since {the|this}} <160> ${words.remedies}`
/** "An outside firm has since determined": who looks into it. */
const looksInto =
  /^(?: (?:has|have|had|later|since|then|also|was|is))* (?:determin|establish|found|conclud|confirmed|investigat|review|analy[sz]|help|assist|hired|engaged|brought in)/i
/** "Some two thousand milk suppliers": whose data it was; "a forged supplier address": nobody's. */
const isNoSupplier =
  /(?:\d|\b(?:thousand|hundred|dozen|million|many|forged|fake|bogus|purported|supposed))s? (?:[\p{L}-]+ ){0,2}$/iu
/** "the laptop of a contractor": a person's, not a firm's. */
const ofOnePerson = wording`{account|credentials|password|laptop|key|log[-]in|access} {of|from|by|belonging to} {a[n]|the|one of} ${/(?:\w+ )?$/}`
const ofPerson = /(?:contractor|consultant|freelancer)$/i
const owns =
  /^['’]s (?:[\p{L}-]+ ){0,2}?(?:accounts?|credentials|passwords?|laptop|keys?|log-?ins?|access|session|tokens?)\b/iu

/** Patterns with names in them: a capital is one. */
const cased = wordingWith('gu')
const proper = String.raw`((?:\p{Lu}|\d+\p{Lu})[\p{L}\p{N}&.'’+-]*(?: (?:(?:of|and|&|de) )?\p{Lu}[\p{L}\p{N}&.'’+-]*){0,4})`
const properName = new RegExp(proper, 'u')
const nameAfter = new RegExp(`^(?:,| called| named| known as|:| \\()? ?(?:the )?${proper}`, 'u')
const nameBefore = new RegExp(
  String.raw`${proper}(?: \([^)]{2,40}\))?,? (?:which is |who is |is )?(?:an?|its|their|the|our|one of (?:its|their|our|the company[’']s)) (?:[\p{L}-]+ ){0,3}?$`,
  'u',
)
/** "X, a vendor", "X (also Y), a vendor", "X – a vendor" */
const aside = /(?: \([^)]{1,60}\))?(?:,| [–—-])/
const maybeComma = /,?/
const word = /[\p{Ll}]+/u

const outside = anyOf(words.outside)
const purpose = `(?: ${anyOf(words.purposes)})?`
const ours = String.raw`one of (?:its|their|our|the [\p{L}’']+)|its|their|our`
/** "a third-party provider of its customer service operations" */
const described = sentencePattern(
  new RegExp(
    String.raw`\b(?:(?:an?|${ours}|the|another|unnamed|unidentified|${outside})[ ,-]+)+?(${outside} (?:[\p{Ll}-]+ ){0,3}?${anyOf(words.outsiders)}${purpose})`,
    'giu',
  ),
)
/** "one of its payroll providers", "Larchmont’s printers" */
const owned = sentencePattern(
  new RegExp(
    String.raw`\b(?:${ours}|[\p{Lu}][\p{L}]+[’']s?(?: \([^)]{2,12}\))?)\s+((?:[\p{Ll}-]+ ){0,3}?${anyOf(words.ownSuppliers)}${purpose})`,
    'giu',
  ),
)
/** "The business associate sent …": the word itself says whose. */
const associate = sentencePattern(
  /\b(?:[Tt]he|[Aa]|another) (?:[\p{Ll}-]+ ){0,2}?(business associate)(?: \(BA\))?(?! agreement)/gu,
)
/** "through a marketing firm": it came from there. */
const single = sentencePattern(
  wordingWith('giu')`
    {at|of|by|from|through|via|with|involving|against|affecting} {a[n]|another|one of <3 words->|two|several} (<3 words-> ${words.anySupplier}${new RegExp(purpose)})`,
)
/** "when a vendor had left …": no firm that a sentence begins with or that a name stands before, for that is the one told of. */
const plain = sentencePattern(
  wordingWith('giu')`
    ${/(?<=[\p{Ll}’'”"] )/u}{a[n]|another|the|unnamed|undisclosed|${/[’']s/}} [unnamed|former|major|outside]* (<3 words-> ${words.plainSupplier}${new RegExp(purpose)})`,
)
/** "a company that runs its call centre", "a translation agency that it had hired" */
const doer = sentencePattern(
  cased`{at|of|by|from|through|that|when} {a[n]|the} (<3 small words-> ${words.unnamedFirms}) {that|which|who} {
    {it|they|the *} [had|has|have] {hired|use[s]|used|engaged|employ[s]}
    |${words.serving} {our|its|their|the|all|for {us|it|them}}${/ ?[^,.;]{0,50}/}
    |${word}s {the|its|our|their|all} ${/[\p{Ll} ]{2,30}/u} for ${/(?:the |us|it|them|\p{Lu})[^,.;]{0,30}/u}}~`,
)
/** "An employee of a partner shop": through whose people it went. */
const staffed = sentencePattern(
  wordingWith('giu')`
    {employee+|agent+|worker+|staff|member of staff|account+|log-in+|login+|credentials} {of|at|with|from} {a[n]|one of {its|their|our}}
    (<2 small words-> {partner|dealer|reseller|franchisee|subcontractor|outsourcer} [shop|store|company|firm|agency])`,
)
/** "Billtrack, a billing vendor", "Payrise, the HR software it uses", "Netgarde, the chain's IT provider". */
const apposed = sentencePattern(
  cased`${properName}${aside} ({a[n]|its|their|our|the|one of {its|their|our|the}} ${/(?:[\p{L}\p{N}’'-]+ ){0,6}?/u}${words.trades})[_of {${words.goodsServed}}][_[that_]{it|they|the *|all *|both} {use[s]|used|had hired|hired|employ[s]|share}]${/\b(?! of)/}`,
)
/** "stolen from the customer-success app Gainlink", "its contractor, PBX Research Services" */
const introduced = sentencePattern(
  cased`{its|their|our|{through|via|account+ {at|with}|{token+|credentials|key+} [*] {from|of}} {the|a[n]}}
    (<4 small words-> ${words.introductions})${maybeComma} [called|named] ${properName}`,
)
/** "Our files were on Medvault's server", "the backups that we keep with Medvault": who keeps them for us. */
const keeper = sentencePattern(
  cased`
    {{O|o}ur|{I|i}ts|{T|t}heir|{M|m}y company's} <3 words'-> {${words.thingsKept}} [of ${/[^.;,]{2,40}/}]
      {was|were|is|are|had been|sat|lay|stood} [all|also|still|only]* [stored|kept|held|hosted|saved|sitting|lying|backed up]
      {on|in|at|with|by} [the] ${properName},
    {${words.thingsKept}} [that|which] {we|they|it|our *|the *}
      {keep[s]|kept|store[s]|stored|hold[s]|held|had|host[s|ed]|back[s|ed] up} {with|at|on|in} [the] ${properName}`,
)
/** "Brightline, which answers tickets for Quantrell", "Tracely, a company that measured for us how …" */
const serves = sentencePattern(
  new RegExp(
    String.raw`${proper}(?:,| [–—-]) (?:(?:an?|the) [\p{Ll} -]{3,30}? (?:that|which|who)|which|that|who) ((?:[\p{Ll}]+(?:s|ed)|${anyOf(words.servingPlural)}) (?:[\p{Ll}’'-]+ ){0,5}?(?:our|for us|us|for (?:all|both|most|many|several|hundreds of|dozens of|other|its) (?:[\p{L}-]+ ){0,2}?${anyOf(words.served)}|for \p{Lu}[\p{L}]+(?=[^.]*\b(?:our|us|we)\b))(?: [\p{Ll}’'-]+){0,4})`,
    'gu',
  ),
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

/** What befell it may be told just before or after. */
const beside = [-1, 1, 2]
const isTroubleIn = (sentence: Sentence, other: Sentence | undefined): boolean =>
  other !== undefined &&
  Math.abs(other.paragraph - sentence.paragraph) <= 1 &&
  other.section !== 'advice' &&
  tellsOfTrouble.test(other)

/** Words that say whose supplier it is: what befell it may be told in the next sentence. */
const isOfSomebody: ReadonlySet<SupplierRole['by']> = new Set(['owned', 'associate', 'doer'])

/** "X, a vendor": the name in front of what it is. */
function rolesBehind(sentence: Sentence): readonly SupplierRole[] {
  return (
    [
      ['apposed', apposed],
      ['serves', serves],
    ] as const
  ).flatMap(([by, pattern]) =>
    pattern.all(sentence).flatMap((match) => {
      const [whole, named = '', role = ''] = match
      const said = role.replace(
        /^(?:an?|its|their|our|the [\p{L}]+[’']s?|the|one of (?:its|their|the)) /u,
        '',
      )
      if (helper.test(role) || (by === 'apposed' && isOfPublic(whole, role))) return []
      return [roleAt(sentence, match.index, whole, said, named, by)]
    }),
  )
}

/** "the data warehouse X": the name behind it. */
const rolesInFront = (sentence: Sentence): readonly SupplierRole[] => [
  ...keeper.all(sentence).flatMap((match) => {
    const named = match[1] ?? match[2] ?? ''
    return platforms.has(bareName(named).toLowerCase())
      ? []
      : [roleAt(sentence, match.index, match[0], keepersRole, named, 'keeper')]
  }),
  ...introduced.all(sentence).flatMap((match) => {
    const [whole, role = '', named = ''] = match
    return helper.test(role)
      ? []
      : [roleAt(sentence, match.index, whole, role, named, 'introduced')]
  }),
]
/** What is called a keeper of files for which the text has no other word. */
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
    return [roleAt(told, found.index, found[0], keepersRole, named, 'keeper')]
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
  index: number,
  whole: string,
  role: string,
  named: string,
  by: SupplierRole['by'],
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
  for (const [by, pattern] of Object.entries({
    doer,
    described,
    owned,
    single,
    plain,
    associate,
    staffed,
  }) as [SupplierRole['by'], typeof described][]) {
    for (const match of pattern.all(sentence)) {
      const role = match[1] ?? ''
      const at = match.index + (by === 'doer' ? match[0].indexOf(role) : match[0].lastIndexOf(role))
      const before = text.slice(0, at)
      if (
        helper.test(role) ||
        looksInto.test(text.slice(at + role.length)) ||
        isNoSupplier.test(before) ||
        ofOnePerson.test(before) ||
        (ofPerson.test(role) && owns.test(text.slice(at + role.length))) ||
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
  const behind = nameAfter.exec(text.slice(at + role.length))
  if (behind !== null) {
    const [all, named = ''] = behind
    return nameOf(named, at + role.length + all.lastIndexOf(named))
  }
  const front = /third|its|their|one of|our/i.test(whole)
    ? nameBefore.exec(text.slice(0, at))
    : null
  return front === null ? null : nameOf(front[1] ?? '', front.index)
}
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
const ofPublic = wordingWith('iu')`
  ${/^(?:[\p{L}\p{N}’'-]+ ){0,4}?/u}${words.publicServices} [service] provider`

/** As a role is shown: one of them, without the capital that opens a sentence; what a letter calls ours is its sender's. */
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
      /\b(provider|vendor|supplier|contractor|subcontractor|processor|platform|partner|associate)s\b/,
      '$1',
    )
