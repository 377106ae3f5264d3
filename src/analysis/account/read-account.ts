import {
  admitting,
  authorities,
  allegations,
  audience,
  audienceSizes,
  boasters,
  boasting,
  companyNouns,
  deniable,
  finding,
  happenings,
  otherSystems,
  saying,
  telling,
  titles,
  untrue,
  whatIsFound,
} from '#data/account-words.ts'
import { noticeOfBreach } from '#data/letter-words.ts'
import type { Asserter, Modality } from '#data/vocabulary.ts'
import type { Reading } from '../reading.ts'
import type { Sentence } from '../text-model.ts'
import { findSale } from '../facts/find-sale.ts'
import { tellingSentences } from '../tells-breach.ts'
import { isOfCourt } from '../facts/stance.ts'
import { plainSentences } from '../tells-plainly.ts'
import { eventStep } from '../event/event-likelihood.ts'
import { speaksForItself } from './own-voice.ts'
import { tellsAsPlain } from './tells-as-plain.ts'
import { isOfAuthority } from './who-writes.ts'
import { isCalled, ownerOfSite } from '../entities/find-author.ts'
import { sectorByWord } from '#data/sectors.ts'
import { sentencePattern, type SentencePattern } from '../screen/sentence-pattern.ts'
import { anyOf, wording, wordingWith } from '../wording.ts'

/** A place where the text says whether the event is so, and who says it. */
export interface Telling {
  readonly modality: Modality
  readonly assertedBy: Exclude<Asserter, 'analyst' | 'instrument'>
  readonly start: number
  readonly end: number
  readonly sentence: Sentence
  /** Only words such as "said" beside the event: not yet an admission where the event is denied. */
  readonly weak?: boolean
}

/** How a document tells of the event: by whose word, sentence by sentence and as a whole. */
export interface Account {
  readonly modality: Modality
  readonly assertedBy: Telling['assertedBy']
  readonly tellings: readonly Telling[]
}

/** "the small insurer", "both companies" */
const anOrganisation = String.raw`(?:the|its|a|an|their|both|the two|all three) (?:[\p{L}\p{N}-]+ ){0,2}?${anyOf(companyNouns)}`
/** "our security team of Acme" */
const itsTeam = String.raw`(?:our|its) (?:[\p{L}-]+ ){0,3}team(?: of (?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,3})?`
/** "chief executive Ruth Ames" */
const titled = String.raw`(?:${anyOf(titles)}|head of [\p{Ll} ]{2,30}) \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}’'-]+){1,2}`
const companyNoun = new RegExp(
  String.raw`(?<![\p{L}])(?:${anOrganisation}|${itsTeam}|${titled}|it|they|we)$`,
  'iu',
)

const event = sentencePattern(wording`${happenings}`)

/** Verbs by which those concerned say that it happened, tell others of it, found it out, or only speak. */
const admits = String.raw`(?:${anyOf(admitting)}|report(?:s|ed)(?= (?:an?|the|that|to)))`
const warns = String.raw`${anyOf(telling)} (?:(?:\d[\d,.]*|${anyOf(audienceSizes)}) ){0,7}${anyOf(audience)}`
const finds = `${anyOf(finding)}(?= ${anyOf(whatIsFound)})|${anyOf('{informed|notified|alerted|told} {by|of}')}`
const says = anyOf(saying)

/** What those concerned say without saying that it is so. */
const evades = sentencePattern(wording`
  {not|n't|nor|never|yet to|declin*|refus*|neither|unable to|without} <3 words>
    {confirm*|comment*|respon*|answer*|acknowledg*|verif*|disclos*|admit*|publish*|say|reached},
  no comment, aware of {the|these|such|report+|claim+|a*}, looking into,
  investigat* [the|these|this|a] {claim+|report+|allegation+|post|matter|whether},
  could not be reached, {has|have} begun an investigation`)

/** "No breach notification", "no breach of payment data": not that there was none. */
const notOfMoney = /\b(?! (?:of (?:financial|payment)|notification))/
/** "No evidence that our systems were breached": to where it says of what, if it does. */
const ofAnEvent =
  /\b(?: (?:of|that|for)[^.;]{0,70}(?:(?:breach|hack|attack|access)\w*|(?:compromis|intru)\w+|systems?)| with|$|\b)/
/** "There is no truth in it": though not behind "nor" and "did not". */
const denies = sentencePattern(wording`${/(?<!\b(?:nor|or|not|neither) |n['’]t )\b/}{
  den{y|ies|ied}[_that]${/(?! (?:access|service))/} <90> ${deniable}
  |{there {was|has been|is} no|no|not a|was no} [data|security|new]* {breach|intrusion|hack|compromise}${notOfMoney}
  |{found|seen|have|has|sees} no {evidence|indication+|sign+|trace|match}${ofAnEvent}
  |{system+|network|server+|infrastructure|platform|database} {was|were|has|have|had} not [been] {breached|hacked|compromised|accessed|affected}
  |{does|do|did} not {come|stem|originate} from
  |{reject|refut|disput|contradict|dismiss|rebut}{s|ed|es|ted} [a[n]|the|these|any|such] [*] {claim+|allegation+|report+|story+|rumo[u]r+}
  |{is|was|are|were} {fake|fabricated|bogus|not genuine|invented|made up|a hoax|a[n] {forgery|fake|invention}}
  |${allegations} [{that|of|about|according}${/\b[^.;]{0,120}?/}] <3 words> {is|are|was|were} [*] ${untrue}
  |{there is|is} no truth {in|to}
  |{no[_]{body|one}|no {outsider|stranger|intruder|hacker|attacker|unauthori{s|z}ed {person|party}}[s]}
    {has|have|had|was|were} ${/(?:ever |been |gained |got |broken |entered )+/}[access|any access] {in|into|inside|to|our|its|the}
  |nothing {was|has been|had been|is|has|had} [*] {taken|stolen|copied|missing|lost|leaked|gone}
  |{was|were|has|have|had} {not|never} [been] {hacked|breached|broken into}
  |{did|has|have|had} not suffer[ed] {a[n]|any}_
  |{was|were|has|have} at no {time|point|moment}|at no {time|point|moment} {was|were|has|have|did} <12 words-'>
    {breach*|hack*|intru*|system+|network+|server+|infrastructure|database+|platform}
  |never happened|did not {happen|take place}
  |{is|are|was|were} not {ours|its own|our {data|customers|records}|from {our|its|us}}
  |rul{es|ed} out {a[n]|any|that}_}~`)
/** Denies misuse, or a part of the systems, or only for now: not that it happened. */
const provisional = sentencePattern(wording`
  ${otherSystems}, so far, yet, at this {time|point|stage}, currently, to date, misus*, fraud*, identity theft,
  of [any] {misuse|abuse|[*] {copying|download+|use|spread|sale|publication}},
  {sign+|evidence|indication+} {that|of} <4 words> {was|were|has been|have been|is|are|being} <2 words>
    {passed on|used|downloaded|sold|shared|published|distributed}`)

/** "The latest victim of a scam" is said of whom it befell, and by nobody who boasts. */
const notOf = /\b(?! of\b)/

const claims = sentencePattern(wordingWith('iu')`
  ${boasters} <80?> ${boasting},
  {say[s]|said|assert{s|ed}} [that]_{they|he|she}_{had|have|has} [also]* {taken|stolen|copied|downloaded|hacked|obtained},
  {claim[s|ed|ing]|boast*} {responsibility|credit|to {have|be|hold|possess}|[that] {it|they|the {data|database|file|attack}}},
  {offered|listed|advertised|put up|posted|shared|traded} [for {sale|free}|up|this week|as *] <4 words> {on|by|in} [a[n]|the|its]
    ${/(?:[\p{L}\p{N}-]+ ){0,4}/u}{forum|leak site|dark[_]web|marketplace|telegram|shop}~,
  {its|their|the|his|a} {latest|newest|new|next|most recent} victim+${notOf},
  {turn{s|ed}|show{s|ed|n}|pop{s|ped}|crop{s|ped}} up on {the|a|its|their} <3 words> {page|site|blog|portal|forum|market|channel} of,
  said to {contain|hold|come|be|include}, {on|to} {its|their|the} [data] leak site, for sale,
  allegedly, purportedly, supposedly, alleged {breach|leak|sale|theft|hack|data|database}`)

/**
 * Reads whose word stands behind the event. Those concerned and authorities confirm or deny; sellers
 * and attackers claim; what nobody of them says is only reported.
 */
export function readAccount(reading: Reading): Account {
  const { listing } = reading
  if (listing !== null) {
    const sentence = reading.sentenceAt(listing.offer.start)
    const tellings: Telling[] =
      sentence === undefined ? [] : [{ ...byActor, ...listing.offer, sentence }]
    return { ...byActor, tellings }
  }
  const tellings = readTellings(reading)
  const best = weightiest(tellings)
  return {
    modality: best?.modality ?? 'reported',
    assertedBy: best?.assertedBy ?? 'publisher',
    tellings,
  }
}

/** What single sentences say of the event, and the whole where none does; a listing is not read so. */
function readTellings(reading: Reading): readonly Telling[] {
  const { victims, thirdParties } = reading.entities
  const victim: Subject = { forms: victims.flatMap(({ forms }) => forms), nouns: companyNoun }
  const vendor: Subject = { forms: thirdParties.flatMap(({ forms }) => forms), nouns: null }
  const isSuit = isOfCourt(reading.model)
  const told = reading.model.sentences.flatMap((sentence) => {
    if (sentence.kind === 'boilerplate' || sentence.section === 'advice') return []
    const beside = [sentence.index - 1, sentence.index + 1].some((at) => {
      const other = reading.model.sentences[at]
      return other !== undefined && other.kind !== 'boilerplate' && event.test(other)
    })
    const found = tellingOf(sentence, victim, vendor, beside)
    // A plaintiff's claim is no attacker's.
    return found === null || (isSuit && found.modality === 'claimed') ? [] : [found]
  })
  // Where the event is denied, "said that the data is old" is no admission.
  const isDenied = told.some(({ modality }) => modality === 'denied')
  const isPlain = tellsAsPlain(reading)
  const tellings: Telling[] = told.filter(
    ({ modality, weak, start, end }) =>
      !(isDenied && modality === 'confirmed' && weak === true) &&
      !(isPlain && modality === 'claimed' && handedOn.test(reading.model.text.slice(start, end))),
  )
  const opening = openingOf(reading)
  if (opening !== undefined) {
    const voice = tellings.length === 0 ? voiceOfWhole(reading) : ownVoice(reading, tellings)
    if (voice !== null) {
      const { start, end } = opening
      tellings.push({ ...voice, start, end, sentence: opening })
    }
  }
  return tellings
}

/** The one that counts most. */
const weightiest = (tellings: readonly Telling[]): Telling | undefined =>
  (['confirmed', 'denied', 'claimed', 'suspected', 'reported'] as const)
    .map((modality) => tellings.find((telling) => telling.modality === modality))
    .find((telling) => telling !== undefined)

/** Where the text begins to tell of the event. */
function openingOf(reading: Reading): Sentence | undefined {
  const [first] = tellingSentences(reading)
  const opening =
    first === undefined
      ? (plainSentences(reading)[0] ??
        reading.model.sentences.find((each) => event.test(each)) ??
        reading.model.sentences.find(({ kind }) => kind === 'prose'))
      : reading.model.sentences[first]
  return opening
}

/** Whose word a text is that names nobody for it: its own author's, a seller's whose offer it describes, or no one's. */
function voiceOfWhole(reading: Reading): Pick<Telling, 'modality' | 'assertedBy'> {
  if (isOfVictim(reading)) return byVictim
  if (isOfAuthority(reading)) return byAuthority
  return findSale(reading).length > 0 && !tellsAsPlain(reading) ? byActor : byPublisher
}

/** What was done with the data, by whomever: no claim that there was a breach. */
const handedOn =
  /^(?:offered|listed|advertised|put up|posted|shared|traded|for sale|(?:turn|show|pop|crop))/i

/**
 * What those concerned write of themselves is their word, also where they tell what others said; so is
 * what an authority has found, unless it tells of hardly more than what was not so.
 */
function ownVoice(
  reading: Reading,
  tellings: readonly Telling[],
): Pick<Telling, 'modality' | 'assertedBy'> | null {
  if (tellings.some(({ modality }) => modality === 'confirmed')) return null
  const denials = tellings.filter(({ modality }) => modality === 'denied').length
  const told = reading.model.sentences.filter((each) => eventStep(each) >= mayTell).length
  if (told <= 2 * denials) return null
  return isOfVictim(reading) ? byVictim : isOfAuthority(reading) ? byAuthority : null
}

/** Whether those concerned write, or the text stands on their own site. */
function isOfVictim(reading: Reading): boolean {
  const owner = ownerOfSite(reading)
  return (
    speaksForItself(reading) ||
    (owner !== null &&
      reading.entities.victims.some(({ name, forms }) => isCalled(owner, [name, ...forms])))
  )
}

/** From this step on a sentence may tell of the event. */
const mayTell = 2

const byAuthority = { modality: 'confirmed', assertedBy: 'authority' } as const
const byVictim = { modality: 'confirmed', assertedBy: 'victim' } as const
const byPublisher = { modality: 'reported', assertedBy: 'publisher' } as const
const byActor = { modality: 'claimed', assertedBy: 'actor' } as const

/** Who can speak for one side: its names in lower case, and words such as "the company" and "it". */
interface Subject {
  readonly forms: readonly string[]
  readonly nouns: RegExp | null
}

function tellingOf(
  sentence: Sentence,
  victim: Subject,
  vendor: Subject,
  isBeside: boolean,
): Telling | null {
  const { text } = sentence
  const at = (
    found: RegExpExecArray,
    modality: Modality,
    assertedBy: Telling['assertedBy'],
    weak = false,
  ): Telling => {
    const lead = /^[,\s"”’]*/.exec(found[0])?.[0].length ?? 0
    const start = sentence.start + found.index + lead
    const end = start - lead + found[0].trimEnd().length
    return { modality, assertedBy, start, end, sentence, ...(weak ? { weak } : {}) }
  }
  const denied = denies.exec(sentence)
  if (denied !== null && !provisional.test(sentence)) return at(denied, 'denied', 'victim')
  const evaded = evades.test(sentence)
  const found = claims.exec(sentence)
  // "The clinic group Meerwald said": a company, not a gang.
  const claim =
    found !== null && (isCompanyGroup(text, found) || noOneClaims.test(text)) ? null : found
  if (!evaded) {
    const form = filed.exec(sentence) ?? (event.test(sentence) ? addressed.exec(sentence) : null)
    if (form !== null) return at(form, 'confirmed', 'victim')
    const said = saidBy(sentence, victim, claim !== null, isBeside)
    if (said !== null) {
      const doubt = suspects.exec(sentence)
      return doubt === null
        ? at(said, 'confirmed', 'victim', isWeak(said[0]))
        : at(doubt, 'suspected', 'victim')
    }
    if (event.test(sentence) || isBeside) {
      const told = officeTold.exec(sentence)
      if (told !== null) return at(told, 'confirmed', 'victim', true)
    }
    const supplied =
      vendor.forms.length === 0 ? null : saidBy(sentence, vendor, claim !== null, isBeside)
    if (supplied !== null) return at(supplied, 'confirmed', 'vendor')
    const official = authority.exec(sentence)
    if (
      official !== null &&
      (event.test(sentence) || /fine|ordered/i.test(official[0])) &&
      claim === null
    )
      return at(official, 'confirmed', 'authority')
  }
  const doubt = claim === null ? suspects.exec(sentence) : null
  if (doubt !== null) return at(doubt, 'suspected', 'publisher')
  return claim === null || (evaded && !/\bclaim|\bfor sale|\boffer/i.test(text))
    ? null
    : at(claim, 'claimed', 'actor')
}

/** "Nobody has claimed it yet." */
const noOneClaims =
  /\b(?:nobody|no one|no (?:\w+ )?(?:group|gang|hacker|attacker))\b[^.;]{0,24}\bclaim/i

/** What stands before a seller of stolen things. */
const ofGoods =
  /^(?:the|an?|data|access|database|forum|original|same|this|that|one|its|his|whose|online|known|new)$/i
const isCompanyGroup = (text: string, { 0: words, index }: RegExpExecArray): boolean => {
  const before = /([\p{L}-]+) $/u.exec(text.slice(Math.max(0, index - 30), index))?.[1]
  // "In a post published on Monday, the firm …": the post is published, and publishes nothing.
  if (/^(?:post|listing|thread) (?:published|shared|posted|added)\b/i.test(words)) return true
  // "The toy seller Lindqvist Toys says".
  if (/^sellers?\b/i.test(words)) return before !== undefined && !ofGoods.test(before)
  return /^group\b/i.test(words) && before !== undefined && sectorByWord.has(before.toLowerCase())
}

/** Those concerned do not know yet whether it happened. */
const suspects = sentencePattern(wording`
  whether [or not] <3 words-'> {data|information|file+|records|details|anything|something|system+|it|they|credentials|passwords|account+}
    <40> {stolen|taken|leaked|copied|accessed|affected|compromised|breached|hacked|lost|exposed|got[ten] out|left|been {in|inside}},
  {not|n't} [yet] {know|known|clear|say|established|certain|sure}[_yet]${/,?/} {if|whether}
    {any|its|their|the|customer|personal|data|information|files|records},
  {suspect[s]|fear[s]|assum{es|ing}|suspicion|possibility|signs|hints|indications} that <3 words>
    {data|information|files|records|details|system+|someone|somebody|hackers|attackers|thieves},
  {investigat*|examin*|look* into|check*|aware of} <2 words> [a|the] {possible|potential|suspected|alleged|apparent} [*]
    {breach|leak|theft|intrusion|incident|hack},
  {can[_]not|can't|could not|couldn't} [be] {rule[d] out|exclude[d]}`)

const weakly = new RegExp(`^(?:${says})`, 'i')
const weaklyAtEnd = new RegExp(`\\b(?:${says})$`, 'i')
/** The verb itself, or the end of a remark: ", Fitmap says". */
const isWeak = (verb: string): boolean => weakly.test(verb) || weaklyAtEnd.test(verb)

const authority = sentencePattern(wording`
  {police|prosecutors|officials|{court|charging} {papers|records|documents|filings}|U.S. attorney|[data protection] {authority|commissioner|regulator|watchdog}
  |${/\p{Lu}\p{Ll}+/u} {DPA|SA}|DPA|attorney general|officers
    |investigators|judge|{the|a|an} <2 words-> {court|ministry|commission|inspectorate|ombudsman|tribunal|board|agency}}
  <60?> {said|say[s]|show[s]|finds|find|imposes|impose|rul{es|ed}|decid{es|ed}|reprimand{s|ed}|notes|considers|holds|found|arrested|fined|imposed a fine
    |held|concluded|confirmed|determined|reported|announced|charged|saw|approved|ordered|detained},
  according to {[the] {police|prosecutors|U.S. attorney|attorney general|indictment}|{court|charging} {papers|records|documents|filings}},
  {plead[s|ed]|pled} guilty`)

const strongVerb = sentencePattern(
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${admits}|${warns})`, 'giu'),
)
/** The form in which a breach is filed with an authority: whoever fills it in says that it happened. */
const filed = sentencePattern(wording`
  ${noticeOfBreach}, {incident|breach} {affecting|involving|at|in} our, {gained|had|obtained} [*] access to our,
  {has|have|had} {told|notified|informed} the <2 words> {data protection|privacy|information}
    {commissioner|authority|regulator|office|watchdog},
  {provid|g}{ed|ave} [written|timely|breach]* {notification|notice} to ${authorities},
  {reported|disclosed} {the|its|their|this|these|both} <3 words> {incident+|breach*|hack*|attack*|event+|data loss} to ${authorities},
  {incident+|breach*|hack*|attack*} {was|were|has been|have been} [also|both|recently]* {reported|disclosed} to ${authorities},
  {forensic[s]|internal|independent|its|their|the|subsequent} {investigation|inquiry|review|probe} {confirmed|determined|revealed|established|found}
    <12 words-'> {access[ed]|acquired|taken|stolen|copied|exfiltrated|obtained|viewed|exposed|compromised|downloaded|encrypted},
  {[total] number of {persons|individuals|residents|people} affected|{persons|individuals} affected
    |${/date(?:\(s\))?/} [of] breach_[occurred|discovered]}${/\s*:/}`)

/** "The police have been informed": by those concerned. */
const officeTold = sentencePattern(wording`
  {police|law enforcement|FBI|${authorities}} {was|were|has been|have been|had been} [also|all|both|since]*
    {notified|informed|told|alerted}`)

/** A letter to those concerned: "we are writing because information about you was part of an incident". */
const addressed = sentencePattern(wording`
  we {are|'re} {writing|contacting you|reaching out} <60> {because|to {inform|tell|notify|let}|about},
  we [have] {written|wrote} to, {told|informed|notified|alerted} us {that|of|on|about}`)

const weakVerb = sentencePattern(
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${finds}|${says})(?![^.;]{0,40}\b(?:no|not|denied|aware of)\b)`,
    'giu',
  ),
)
/** What may stand between a subject and its verb: an aside between commas, helping verbs, adverbs, where it is from. */
const helping =
  /(?: (?:has|have|had|is|are|was|were|can|also|now|since|later|both|each|all|officially|publicly|recently|today|on \w+|begun|been|(?:has|have|had|forced|compelled) to|bec[oa]me (?:the |yet )?[\w -]{2,40}? to|[\w-]+ly))+$/i
const aside =
  /,[^.;,]{2,80},$|,? (?:Inc|Ltd|LLC|Corp|plc)\.?(?: \([^)]{2,40}\))?$| \([^)]{2,40}\)$| (?:from|in|based in) \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?$/u
const possessed = /['’]s [\w -]{2,30}$/
/** A quotation or remark closed by its speaker: "…, the company said". */
const trailing = sentencePattern(
  new RegExp(
    String.raw`,["”’]? (?:(?:the|a) )?[^,.;]{2,40}? (?:has )?(?:${says}|${admits}|warn(?:s|ed))(?![\p{L}])`,
    'iu',
  ),
)

/** "The director apologised": for what was told before. */
const regrets = sentencePattern(
  wording`
    {apologi{s|z}{es|ed}|regret{s|ted}}${/\b(?! to (?:say|hear))/}, {confirm|admit|acknowledg|conced}{*} {it|this|as much},
    {we are|I am} [*] {sorry|ashamed}`,
)
/** "The hotel has informed 3,000 guests", beside what happened. */
const warned = sentencePattern(new RegExp(String.raw`(?<![\p{L}])${warns}(?![\p{L}])`, 'iu'))

/** A sentence in which the subject itself says that it happened; weak verbs need the event beside them. */
function saidBy(
  sentence: Sentence,
  subject: Subject,
  isClaim: boolean,
  isBeside: boolean,
): RegExpExecArray | null {
  if (!event.test(sentence) && !regrets.test(sentence) && !(isBeside && warned.test(sentence)))
    return null
  const strong = verbOf(sentence, strongVerb, subject)
  if (strong !== null || isClaim) return strong
  const weak = verbOf(sentence, weakVerb, subject)
  if (weak !== null) return weak
  const remark = trailing.exec(sentence)
  const by = remark?.[0].replace(/^[,"”’\s]+/, '').replace(/(?: has)?\s+\S+$/, '')
  return by !== undefined && (speaks(by, subject) || speaks(by.replace(aside, ''), subject))
    ? remark
    : null
}

/** The first of these verbs whose subject it is; the match begins at the verb. */
function verbOf(
  sentence: Sentence,
  verbs: SentencePattern,
  subject: Subject,
): RegExpExecArray | null {
  for (const found of verbs.all(sentence)) {
    let left = sentence.text.slice(0, found.index).trimEnd().replace(helping, '')
    if (speaks(left, subject) || speaks(left.replace(/,$/, ''), subject)) return found
    for (let asides = 0; asides < 2; asides++) {
      left = left.replace(aside, '').replace(helping, '')
      if (speaks(left, subject) || speaks(left.replace(possessed, ''), subject)) return found
    }
  }
  return null
}

const kindOfName =
  / (?:bank|group|hospital|clinic|universit\w+|college|schools?|district|trust|council|club|corporation|company|association|foundation|authority)$/

const endsInWord = (lower: string, form: string): boolean =>
  lower.endsWith(form) && !/[\p{L}\p{N}]/u.test(lower.charAt(lower.length - form.length - 1))

/** Whether these words end in the subject. */
function speaks(words: string, { forms, nouns }: Subject): boolean {
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
