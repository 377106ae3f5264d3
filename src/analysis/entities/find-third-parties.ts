import { months, weekdays } from '#data/calendar-words.ts'
import * as words from '#data/supplier-words.ts'
import type { Sentence, TextModel } from '../text-model.ts'
import { sentencePattern } from '../screen/sentence-pattern.ts'
import { anyOf, wording, wordingWith } from '../wording.ts'

/** A supplier in the story: its role in words, and its name where the text gives one. */
export interface ThirdPartyMention {
  readonly name: string | null
  readonly role: string
  readonly start: number
  readonly end: number
  readonly sentence: Sentence
}

const quick = sentencePattern(
  new RegExp(
    String.raw`${anyOf(words.supplierSigns)}|\bapp\b|, (?:which|whose|that) |for us\b`,
    'i',
  ),
)
/** Only a passage about what happened makes a supplier part of it. */
const event = sentencePattern(wording`${words.troubles}`)
/** "Acme Management, LLC, a company that …": the form of a firm is no name. */
const legalForm =
  /^(?:LLC|L\.L\.C|Inc|Ltd|Limited|LLP|PLC|Corp|Corporation|Co|GmbH|AG|SA|BV|NV|Pty|PC|P\.C)\.?$/i
/** Those who are called in afterwards are not the ones who were breached. */
const helper = wording`${words.helpers}`

const callsIn = wording`${words.calledIn}${/\b[^.;]{0,40}$/}`

/** "Following the breach, it went over to another vendor": what was done afterwards. */
const remedy =
  /^(?:following (?:the|this)|in response|as a result|to prevent|to avoid|going forward|since (?:the|this))\b[^.;]{0,160}\b(?:hir|arrang|engag|retain|edit|revis|switch|contract|terminat|implement|employ|mov|improv|strengthen|agree)\w*\b/i

/** Patterns with names in them: a capital is one. */
const cased = wordingWith('gu')
const proper = String.raw`((?:\p{Lu}|\d+\p{Lu})[\p{L}\p{N}&.'’+-]*(?: (?:(?:of|and|&|de) )?\p{Lu}[\p{L}\p{N}&.'’+-]*){0,4})`
const properName = new RegExp(proper, 'u')
const nameAfter = new RegExp(`^(?:,| called| named| known as|:| \\()? ?(?:the )?${proper}`, 'u')
const nameBefore = new RegExp(
  String.raw`${proper}(?: \([^)]{2,40}\))?,? (?:which is |who is |is )?(?:an?|its|their|the|our|one of (?:its|their|our|the company[’']s)) (?:[\p{L}-]+ ){0,3}?$`,
  'u',
)
const comma = /,/
/** "X, a vendor", "X (also Y), a vendor", "X – a vendor" */
const aside = /(?: \([^)]{1,60}\))?(?:,| [–—-])/
const maybeComma = /,?/
const word = /[\p{Ll}]+/u
const capital = /\p{Lu}[\p{L}]+/u
const someWords = /[^,.;]{4,60}/

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
/** "through a marketing firm" */
const single = sentencePattern(
  new RegExp(
    String.raw`\b(?:at|of|by|from|through|via|involving|against|affecting) (?:an?|another) ((?:[\p{Ll}-]+ ){0,3}?${anyOf(words.anySupplier)}${purpose})`,
    'giu',
  ),
)
/** "hosted by Billtrack", "printed by the mailing firm Presto" */
const served = sentencePattern(
  cased`${words.servedBy} by [the] [[third{-|_}party] <3 small words-> {provider|vendor|supplier|firm|company|contractor}] ${properName}`,
)

/** "Tarrant Pensions uses Fulmer Print & Mail to print its statements", where Fulmer then tells of a breach. */
const usedFor = sentencePattern(
  cased`${/(?:\p{L}\s|[Ww]e )/u}{use[s]|used|work[s] with|relies on|rely on} ${properName} {to|for|as}
    (${/[\p{Ll}-]+/u} ${someWords})~`,
)
const tellsOf = String.raw`[^.;]{0,40}\b(?:(?:told|informed|notified|alerted) (?:us|its|their|the|customers|clients)|(?:was|were|had been|has been|suffered|experienced|disclosed) (?:an? )?(?:\w+ )?(?:breach|hack|attack|compromis|incident|ransomware))`

/** "Billtrack, a billing vendor", "Payrise, the HR software it uses", "Netgarde, the chain's IT provider". */
const apposed = sentencePattern(
  cased`${properName}${aside} ({a[n]|its|their|our|the|one of {its|their|our|the}} ${/(?:[\p{L}\p{N}’'-]+ ){0,6}?/u}${words.trades})[_[that_]{it|they|the *|all *|both} {use[s]|used|had hired|hired|employ[s]|share}]${/\b(?! of)/}`,
)
/** "EduPort, the maker of its student information system" */
const makerOf = sentencePattern(
  cased`${properName}${comma} (the {maker|developer|provider|operator|supplier|vendor|host} of {its|their|our|the *'s} ${/[\p{Ll} -]{4,50}?/u})${/(?=[,.;]| and | where| in )/}`,
)
/** "stolen from the customer-success app Gainlink", "its contractor, PBX Research Services", "the cloud data warehouse Snowdrift" */
const introduced = sentencePattern(
  cased`{its|their|our|{through|via|account+ {at|with}|{token+|credentials|key+} [*] {from|of}} {the|a[n]}}
    (<4 small words-> ${words.introductions})${maybeComma} [called|named] ${properName}`,
)
/** "the company behind our booking engine, Resly" */
const behind = sentencePattern(
  cased`[the] {company|firm|vendor|provider} behind {our|its|their} (${/[\p{Ll}-]+(?: [\p{Ll}-]+){0,3}/u})${maybeComma} ${properName}`,
)
/** "through Seatwise, which supplies the ticketing software" */
const related = sentencePattern(
  cased`{through|via|at|from|by|of|into|on} ${properName}${comma} (which|whose|that) (${words.servingStems}${word} ${someWords})~`,
)
/** "Salesloft, whose sales chat tool it had connected" */
const whose = sentencePattern(
  cased`${properName}${comma} (whose) (${/(?:[\p{Ll}-]+ ){0,3}/u}${words.suppliedThings})`,
)
/** "Brightline, which answers tickets for Quantrell", "Tracely, a company that measured for us how …", "the bureau that runs our payroll" */
const serves = sentencePattern(
  new RegExp(
    String.raw`${proper}(?:,| [–—-]) (?:(?:an?|the) [\p{Ll} -]{3,30}? (?:that|which|who)|which|that|who) ((?:[\p{Ll}]+(?:s|ed)|${anyOf(words.servingPlural)}) (?:[\p{Ll}’'-]+ ){0,5}?(?:our|for us|us|for \p{Lu}[\p{L}]+(?=[^.]*\b(?:our|us|we)\b))(?: [\p{Ll}’'-]+){0,4})`,
    'gu',
  ),
)
/** "Tillmark, which makes the tills in all 61 shops", "Presto, who print our letters": what it does is done for another. */
const doesFor = sentencePattern(
  cased`${properName}${comma} {[{the|a[n]} <3 small words-> ${words.workingFirms}_]{which|that|who}}
    ({${/[\p{Ll}]{2,}s/u}|look after|take care of|make|run|print|send|keep|do} [up|out|after|care of] {the|its|their|our|all|most|both}${/(?: [\p{Ll}\d’'-]+){1,5}?/u}
    {for {us|it|them|the ${word}|{all|both|most|many|several|some|dozens|hundreds}${/(?: [\p{Ll}]+){1,3}/u}|${capital}}
      |of [the] ${capital}|of the ${word}|in {all|its|our|their|the}${/(?: \d+)?/} ${word}|at {all|its|our|their|the} ${word}})~`,
)
/** "Deskline, the firm that answers the casino's calls" */
const firmThat = sentencePattern(
  cased`${properName}${comma} {the|a[n]} <3 small words-> {${words.workingFirms}|provider|contractor} {which|that|who}
    (${/[\p{Ll}]{2,}s?/u} [up|out|after|care of] {the ${word}'s|its|our|their|${capital}'s} ${/[\p{Ll}\p{Lu}][\p{L} -]{2,40}/u})~`,
)
/** "run not by the hotels but by Servimax": whoever does the work. */
const doneBy = sentencePattern(
  cased`{is|are|was|were} [not] (${words.doneBy}) by ${/[^.;,]{2,40}?/} but by ${properName}`,
)
/** "we have been using a company called Askwell", "a bureau by the name of Fallon", where it then tells or loses something. */
const calledSo = sentencePattern(
  cased`${words.having} {a[n]|another} (<3 small words-> ${words.namedFirms}) {called|named|by the name of} ${properName}`,
)
/** "Askwell rang us", "Medplan told the clinic": who tells those it serves of its own trouble. */
const tellsServed = sentencePattern(
  cased`${properName} [had|has|only|then|first|later|now] ${words.tellingThem}
    {us|{its|their|all} <1 small word-> {customers|clients|subscribers|users}|the ${words.servedHouses}}`,
)
/** Its systems, in the sentence or the next two: "its servers", "Askwell’s storage", "a stranger had used its upload tool". */
const ofIts = wordingWith(
  'u',
)`{its|their|${capital}'s} [own] <2 small words-> ${words.suppliersThings}`

/** "a company that runs its call centre", "a translation agency that it had hired" */
const unnamedDoer = sentencePattern(
  cased`{at|of|by|from|through|that|when} {a[n]|the} (<3 small words-> ${words.unnamedFirms}) {that|which|who} {
    {it|they|the *} [had|has|have] {hired|use[s]|used|engaged|employ[s]}
    |${words.serving} {our|its|their|the|all|for {us|it|them}}${/ ?[^,.;]{0,50}/}
    |${word}s {the|its|our|their|all} ${/[\p{Ll} ]{2,30}/u} for ${/(?:the |us|it|them|\p{Lu})[^,.;]{0,30}/u}}~`,
)

/** "X, a healthcare provider": it serves the public, unless it is somebody's own. */
const isOfPublic = (told: string, role: string): boolean =>
  /^(?:[\p{L}\p{N}’'-]+ ){0,4}?(?:health ?care|care|medical|dental|health|internet|broadband|telecom\w*|mobile|energy|electricity|utility|insurance|education|housing|pension|childcare|mortgage|loan|travel) (?:service )?provider/iu.test(
    role,
  ) && !/(?:,|[–—-]) (?:its|their|our|one of|the [\p{L}]+['’]s) /u.test(told)

/** Suppliers through which it happened, named or only described. */
export function findThirdParties(model: TextModel): readonly ThirdPartyMention[] {
  const found: ThirdPartyMention[] = []
  for (const sentence of model.sentences) {
    if (sentence.kind === 'boilerplate' || sentence.section === 'advice') continue
    const { text } = sentence
    // What was found in other sentences cannot overlap.
    const earlier = found.length
    findUsed(model, sentence, found)
    findTelling(model, sentence, found)
    if (!quick.test(sentence)) continue
    if (!event.test(sentence)) {
      const beside = [model.sentences[sentence.index - 1], model.sentences[sentence.index + 1]]
      if (beside.some((each) => each !== undefined && event.test(each))) {
        findServing(sentence, found)
        findNamedAgain(sentence, beside, found)
      }
      continue
    }
    for (const pattern of [described, owned, single, associate]) {
      for (const match of pattern.all(sentence)) {
        const role = match[1] ?? ''
        const at = match.index + match[0].lastIndexOf(role)
        if (
          helper.test(role) ||
          // A person's account, not a firm's systems.
          /\b(?:account|credentials|password|laptop|key|login|access) (?:of|from|by|belonging to) (?:an?|the|one) (?:\w+ )?$/i.test(
            text.slice(0, at),
          ) ||
          callsIn.test(text.slice(0, at)) ||
          remedy.test(text)
        )
          continue
        const start = sentence.start + at
        if (
          found
            .slice(earlier)
            .some((other) => start < other.end && start + role.length > other.start)
        )
          continue
        const after = nameAfter.exec(text.slice(at + role.length))
        const before = /third|its|their|one of|our/i.test(match[0])
          ? nameBefore.exec(text.slice(0, match.index + match[0].length - role.length))
          : null
        const named = after
          ? { text: after[1] ?? '', at: at + role.length + after[0].lastIndexOf(after[1] ?? '') }
          : before
            ? { text: before[1] ?? '', at: before.index }
            : null
        const plain = role.replace(/\s+/g, ' ').trim()
        if (named && named.text.length > 1) {
          const name = named.text.replace(/[’']s?$|[.,]$/g, '')
          found.push({
            name,
            role: singular(plain),
            start: sentence.start + named.at,
            end: sentence.start + named.at + name.length,
            sentence,
          })
        } else
          found.push({
            name: null,
            role: singular(plain),
            start,
            end: start + role.length,
            sentence,
          })
      }
    }
    const isNew = (start: number, length: number): boolean =>
      !found.slice(earlier).some((other) => start < other.end && start + length > other.start)
    for (const [pattern, roleGroup] of [
      [apposed, 2],
      [related, 3],
      [whose, 3],
      [serves, 2],
      [makerOf, 2],
      [introduced, -1],
      [doesFor, 2],
      [firmThat, 2],
      [doneBy, -1],
      [behind, -1],
    ] as const) {
      for (const match of pattern.all(sentence)) {
        // Where the role comes first, the groups stand the other way round.
        const [named = '', role = ''] =
          roleGroup === -1 ? [match[2], match[1]] : [match[1], match[roleGroup]]
        const name = named.replace(/[’']s?$|[.,]$/g, '')
        if (helper.test(role) || name.length < 2 || legalForm.test(name)) continue
        if (pattern === apposed && isOfPublic(match[0], role)) continue
        const start = sentence.start + match.index + match[0].lastIndexOf(named)
        const end = sentence.start + match.index + match[0].length
        // The same supplier described without its name, found above, gives way to the name.
        for (let i = found.length - 1; i >= earlier; i--) {
          const other = found[i]
          if (other?.name === null && other.start >= start && other.start < end) found.splice(i, 1)
        }
        if (!isNew(start, name.length)) continue
        const said = role.replace(
          /^(?:an?|its|their|our|the [\p{L}]+[’']s?|the|one of (?:its|their|the)) /u,
          '',
        )
        found.push({ name, role: roleOf(said), start, end: start + name.length, sentence })
      }
    }
    for (const match of unnamedDoer.all(sentence)) {
      const role = match[1] ?? ''
      if (helper.test(role)) continue
      const start = sentence.start + match.index + match[0].indexOf(role)
      const end = sentence.start + match.index + match[0].length
      if (!isNew(start, end - start)) continue
      found.push({
        name: null,
        role: roleOf(text.slice(start - sentence.start, end - sentence.start)),
        start,
        end,
        sentence,
      })
    }
    for (const match of served.all(sentence)) {
      const name = (match[1] ?? '').replace(/[’']s?$|[.,]$/g, '')
      if (
        /\b(?:attacks?|campaigns?|group|malware|ransomware)\s*$/i.test(text.slice(0, match.index))
      )
        continue
      const start = sentence.start + match.index + match[0].lastIndexOf(match[1] ?? '')
      if (
        found.slice(earlier).some((other) => start < other.end && start + name.length > other.start)
      )
        continue
      found.push({ name, role: 'service provider', start, end: start + name.length, sentence })
    }
  }
  return found
}

/** Who does something for us, in a sentence beside the one that tells of the event. */
function findServing(sentence: Sentence, found: ThirdPartyMention[]): void {
  for (const match of serves.all(sentence)) {
    const [, name = '', role = ''] = match
    if (helper.test(role) || legalForm.test(name)) continue
    const start = sentence.start + match.index
    found.push({ name, role: roleOf(role), start, end: start + name.length, sentence })
  }
}

/** "The phone line is run by Nimbly, an outsourcing firm. An agent of Nimbly gave …": told of beside the event, named in it. */
function findNamedAgain(
  sentence: Sentence,
  beside: readonly (Sentence | undefined)[],
  found: ThirdPartyMention[],
): void {
  for (const [pattern, roleGroup] of [
    [apposed, 2],
    [doesFor, 2],
    [firmThat, 2],
    [doneBy, 0],
    [served, 0],
  ] as const) {
    for (const match of pattern.all(sentence)) {
      const named = (pattern === doneBy ? match[2] : match[1]) ?? ''
      const name = named.replace(/[’']s?$|[.,]$/g, '')
      const role = roleGroup === 0 ? 'service provider' : (match[roleGroup] ?? '')
      if (name.length < 3 || legalForm.test(name) || helper.test(role)) continue
      if (!beside.some((each) => each?.text.includes(name) === true && event.test(each))) continue
      const start = sentence.start + match.index + match[0].lastIndexOf(named)
      if (found.some((other) => start < other.end && start + name.length > other.start)) continue
      found.push({
        name,
        role: roleOf(role.replace(/^(?:an?|its|their|our|the) /, '')),
        start,
        end: start + name.length,
        sentence,
      })
    }
  }
}

/** Suppliers by what they do in the story: called so, and telling those they serve of trouble of their own. */
function findTelling(model: TextModel, sentence: Sentence, found: ThirdPartyMention[]): void {
  const add = (name: string, role: string, at: number): void => {
    const start = sentence.start + at
    if (name.length < 3 || helper.test(role) || notSuppliers.test(name) || legalForm.test(name))
      return
    if (found.some((other) => start < other.end && start + name.length > other.start)) return
    found.push({ name, role, start, end: start + name.length, sentence })
  }
  for (const match of calledSo.all(sentence)) {
    const [whole, role = '', named = ''] = match
    const name = named.replace(/[’']s?$|[.,]$/g, '')
    const told = new RegExp(`${RegExp.escape(name.split(' ')[0] ?? name)}${tellsOf}`, 'u')
    if (told.test(model.text) || tellsItself(model, name))
      add(name, roleOf(role), match.index + whole.lastIndexOf(named))
  }
  for (const match of tellsServed.all(sentence)) {
    const name = (match[1] ?? '').replace(/[’']s?$|[.,]$/g, '')
    const near = model.sentences.slice(sentence.index, sentence.index + 3)
    if (near.some(({ text }) => ofIts.test(text))) add(name, 'supplier', match.index)
  }
}

/** Whether a name is said to have told those it serves. */
const tellsItself = (model: TextModel, name: string): boolean =>
  model.sentences.some((sentence) =>
    tellsServed.all(sentence).some((match) => (match[1] ?? '').includes(name)),
  )

/** Who tells without supplying: authorities, the press, days and persons of rank. */
const notSuppliers = new RegExp(`^${anyOf(`${words.tellingOthers}, ${weekdays}, ${months}`)}\\b`)

function findUsed(model: TextModel, sentence: Sentence, found: ThirdPartyMention[]): void {
  for (const match of usedFor.all(sentence)) {
    const [whole, name = '', role = ''] = match
    // Called by its whole name or the first word of it where the breach is told.
    const short = name.split(' ')[0] ?? name
    const told = new RegExp(`${RegExp.escape(short)}${tellsOf}`, 'u')
    if (helper.test(role) || !told.test(model.text)) continue
    const start = sentence.start + match.index + whole.indexOf(name)
    found.push({ name, role: roleOf(role), start, end: start + name.length, sentence })
  }
}

/** "supplies the ticketing software" -> as it is; a noun -> its singular. */
const roleOf = (role: string): string =>
  // What a letter calls ours is its sender's.
  singular(
    role
      .replace(/\s+/g, ' ')
      .replace(/\bour\b/g, 'its')
      .replace(/\bfor us\b/g, 'for it')
      .trim(),
  )

const singular = (role: string): string =>
  role
    // Only the capital that opens a sentence: "European" keeps its own.
    .replace(
      /^(?:Third|External|Outside|Service|Software|Cloud|Customer|Marketing)(?![\p{Lu}])/u,
      (word) => word.toLowerCase(),
    )
    .replace(
      /\b(provider|vendor|supplier|contractor|subcontractor|processor|platform|partner|associate)s\b/,
      '$1',
    )
