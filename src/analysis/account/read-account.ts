import type { Asserter, Modality } from '#data/vocabulary.ts'
import type { Reading } from '../reading.ts'
import type { Sentence } from '../text-model.ts'
import { findSale } from '../facts/find-sale.ts'
import { tellingSentences } from '../tells-breach.ts'
import { isOfCourt } from '../facts/stance.ts'
import { plainSentences } from '../tells-plainly.ts'
import { speaksForItself } from './own-voice.ts'
import { isOfAuthority } from './who-writes.ts'
import { sectorByWord } from '#data/sectors.ts'
import { sentencePattern, type SentencePattern } from '../screen/sentence-pattern.ts'

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

const companyNouns =
  'company|firm|retailer|bank|automaker|carmaker|airline|hospital|clinic|universit(?:y|ies)|school(?:s| chain| district)?|organi[sz]ation|provider|operator|manufacturer|maker|insurer|agency|group|chain|law firm|council|county|studio|exchange|spokes(?:person|man|woman)|chief executive|CEO|CISO|management|statement|notice|letter|filing|supplier|vendor|carrier|seller|business|developer|publisher|utility|college|city|store|site|service|foundation|museums?|charity|start-?up|union|federation|municipality|library|club|theatre|app|practice|trust|society|registrant|defendant|respondent|board|museum|ministry|department|office|household name|outfit|partnership|cooperative|co-op|institute|diocese|congregation|committee|lab(?:oratory)?|owners?|presidents?|principals?|directors?|chief|mayors?|head|managers?|chair(?:man|woman|person)|founders?|boss|rector|dean|superintendent|treasurer|chancellor|lawyers?|press office|leadership|owner'

/** Those who speak for an organisation, by name. */
const titles =
  '(?:managing |executive )?director|chief executive|ceo|ciso|cio|head ?teacher|mayor|rector|superintendent|chair(?:man|woman|person)|spokes(?:man|woman|person)|founder|co-?founder|president|principal|provost|dean|chancellor|vice[- ]chancellor|treasurer|town clerk|city manager|general manager|manager|owner|partner|chief \\w+ officer|head of [\\p{Ll} ]{2,30}|secretary(?: general)?|bishop|warden|governor|administrator|commander|proprietor'

const companyNoun = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:the|its|a|an|their) (?:[\p{L}\p{N}-]+ ){0,2}?(?:${companyNouns})|(?:our|its) (?:[\p{L}-]+ ){0,3}team(?: of (?:the )?\p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+){0,3})?|(?:${titles}) \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}’'-]+){1,2}|it|they|we)$`,
  'iu',
)

const audience =
  '(?:(?:\\d[\\d,.]*|all|its|some|affected|current|former|more than|about|the|and|million|thousand|those|of|up|to|approximately|nearly|over|around|individual|potentially|impacted) ){0,7}(?:customers?|clients?|patients?|employees?|members?|users?|people|individuals|students|residents|subscribers?|staff|workers|guests|partners|policyholders|participants|authorit(?:y|ies)|regulators?|parents|pupils|citizens|alumni|donors|voters|passengers|account holders|investors|shareholders|victims|consumers|borrowers|tenants|families|pensioners|trustees|holders|buyers|shoppers|applicants|candidates|job ?seekers|travell?ers|visitors|diners|readers|listeners|viewers|players|gamers|fans|athletes|runners|riders|drivers|couriers|cyclists|owners|homeowners|households|homes|landlords|leaseholders|cardholders|savers|depositors|insured|claimants|volunteers|supporters|parishioners|congregants|worshippers|teachers|faculty|professors|lecturers|graduates|carers|relatives|next of kin|mothers|fathers|councillors|lawmakers|delegates|journalists|reporters|newspapers|the press|the (?:stock exchange|stock market|market|court|exchange|data protection \\w+)|creditors|unions?|works council|colleagues|crews?|seafarers|sailors|miners|nurses|doctors|physicians|farmers|growers|dealers|franchisees|merchants|retailers|resellers|agents|suppliers|contractors|freelancers|actors|authors|musicians|artists|lawyers|notaries|officers|soldiers|veterans|inmates|refugees|adopters|(?:the|all|both|its|these) (?:\\w+ )?(?:clinics?|schools?|hospitals?|colleges?|universit(?:y|ies)|councils?|museums?|shops?|hotels?|chains?|banks?|insurers?|airlines?|charit(?:y|ies)|clubs?|practices?|cities|counties|towns?|trusts?|authority)|everyone|everybody|anyone|those (?:who|whose|affected|concerned|in it))'

const event = sentencePattern(
  /\b(?:breach\w*|hack\w*|leak\w*|stole\w*|steal\w*|theft|skimm\w*|malicious code|lapse|unprotected|unsecured|misconfigur\w+|wrong access|fail\w+ to protect|could be \w+ (?:by|through|without)|expos\w+|compromis\w+|attack\w*|incident|intru\w+|unauthori[sz]ed|ransomware|accessed|access to|copied|taken|gone|walked off|siphon\w*|loot\w*|fetch\w*|break-in|broken into|burglar\w*|(?:anybody|anyone|everybody|whoever|strangers?) [^.;]{0,40}could|could be (?:read|seen|opened|viewed)|obtained|exported|downloaded|broke into|lost|exfiltrat\w+|encrypted|scraped|posted|shared|genuine|information was|data was|details were|records were|(?:were|was|been|being|had been|got) (?:\w+ )?(?:read|seen|opened|removed|carried (?:off|away)|emptied|extracted|printed|run off|lifted|grabbed|pulled|harvested|collected|swept up|gone through|used by|misused|abused|hijacked|taken over)|hole|weak spot|mistake|mix-?up|mishap|blunder|wrong (?:hands|people|person|envelopes?|recipients?|address(?:es)?)|culprits?|thie(?:f|ves)|strangers?|outsiders?|files were|names were|numbers were|(?:were|was|are|is|been) (?:\w+ )?(?:affected|viewed|concerned))\b/i,
)

/** Verbs by which those concerned say that it happened. */
const admits =
  '(?:confirm(?:s|ed|ing)|acknowledg(?:es|ed|ing)|admit(?:s|ted|ting)|conced(?:es|ed|ing)|own(?:s|ed) up|disclos(?:es|ed|ing)|announc(?:es|ed|ing)|report(?:s|ed)(?= (?:an?|the|that|to))|reveal(?:s|ed)|apologi[sz](?:es|ed)|regret(?:s|ted)|com(?:es|e|ing) clean|came clean|went public|goes public|mak(?:es|ing) (?:it )?public|made (?:it )?public|(?:puts?|put) the (?:number|figure|toll|count|total)|blam(?:es|ed) (?:the|an?|its|one)|accept(?:s|ed) (?:responsibility|that|the (?:fine|decision|findings?))|(?:breaks|broke) (?:its|their) silence)'
const warns = `(?:(?:notif(?:ies|ied|y|ying)|inform(?:s|ed|ing)?|(?:begun|started) to (?:inform|notify|warn|tell)|tells|told|warn(?:s|ed|ing)?|alert(?:s|ed|ing)?|writing to|wrote to|written to|(?:sent|sending) (?:letters|notices|emails|notifications|an? (?:letter|email|notice)) to|contact(?:ed|ing)) ${audience})`
const finds =
  '(?:detect(?:s|ed)|discover(?:s|ed)|notic(?:es|ed)|establish(?:es|ed)|conclud(?:es|ed)|believ(?:es|ed)|estimat(?:es|ed)|learn(?:s|ed|t)|determin(?:es|ed)|identif(?:ies|ied)|became aware|found)(?= (?:that|on|in|an?|the|of|some|unusual|unauthori[sz]ed|suspicious|data|evidence|approximately|about|around))|(?:informed|notified|alerted|told) (?:by|of)'
const says =
  '(?:sa(?:ys?|id)|stat(?:es|ed)|stress(?:es|ed)|emphasi[sz](?:es|ed)|add(?:s|ed)|indicat(?:es|ed)|wrote|explain(?:s|ed)|not(?:es|ed))'

/** What those concerned say without saying that it is so. */
const evades = sentencePattern(
  /\b(?:not|n['’]t|nor|never|yet to|declin\w+|refus\w+|neither|unable to|without) (?:\w+ ){0,3}?(?:confirm\w*|comment\w*|respon\w+|answer\w*|acknowledg\w*|verif\w*|disclos\w*|admit\w*|publish\w*|say|reached)\b|\b(?:no comment|aware of (?:the|these|a|an|such|reports?|claims?) ?(?:\w+ ){0,2}(?:post|listing|claims?|reports?|offer|allegations?)?|looking into|investigat\w+ (?:the |these |this |a )?(?:claims?|reports?|allegations?|post|matter|whether)|could not be reached|(?:has|have) begun an investigation)\b/i,
)

const denies = sentencePattern(
  /(?<!\b(?:nor|or|not|neither) |n['’]t )\b(?:den(?:y|ies|ied)(?: that)?\b(?! (?:access|service))[^.;]{0,90}\b(?:breach\w*|hack\w*|stolen|compromis\w+|leak\w*|attack\w*|claims?|intrusion|incident|access\w*)|(?:there (?:was|has been|is) no|no|not a|was no) (?:data |security |new )*(?:breach|intrusion|hack|compromise)\b(?! (?:of (?:financial|payment)|notification))|(?:found|seen|have|has|sees) no (?:evidence|indications?|signs?|trace|match)\b(?: (?:of|that|for)[^.;]{0,70}(?:breach\w*|compromis\w+|intru\w+|hack\w*|attack\w*|access\w*|systems?)| with|$|\b)|(?:systems?|network|servers?|infrastructure|platform|database) (?:was|were|has|have|had) not (?:been )?(?:breached|hacked|compromised|accessed|affected)|(?:does|do|did) not (?:come|stem|originate) from|(?:reject|refut|disput|contradict|dismiss|rebut)(?:s|ed|es|ted) (?:an? |the |these |any |such )?(?:\w+ )?(?:claims?|allegations?|reports?|stor(?:y|ies)|rumou?rs?)|(?:is|was|are|were) (?:fake|fabricated|bogus|not genuine|invented|made up|a hoax|an? (?:forgery|fake|invention))|(?:claims?|reports?|posts?|rumou?rs?|allegations?|stor(?:y|ies)|listing|screenshots?|samples?)\b(?: (?:that|of|about|according)\b[^.;]{0,120}?)?(?: \w+){0,3}? (?:is|are|was|were) (?:\w+ )?(?:untrue|false|baseless|unfounded|groundless|without (?:any )?(?:foundation|substance|basis)|wrong|nonsense|recycled)|(?:there is|is) no truth (?:in|to)|(?:no ?(?:body|one)|no (?:outsider|stranger|intruder|hacker|attacker|unauthori[sz]ed (?:person|party))s?) (?:has|have|had|was|were) (?:ever |been |gained |got |broken |entered )+(?:access |any access )?(?:in|into|inside|to|our|its|the)|nothing (?:was|has been|had been|is|has|had) (?:\w+ )?(?:taken|stolen|copied|missing|lost|leaked|gone)|(?:was|were|has|have|had) (?:not|never) (?:been )?(?:hacked|breached|broken into)|(?:did|has|have|had) not suffer(?:ed)? (?:an?|any) |never happened|(?:was|were|has|have) at no (?:time|point|moment)|at no (?:time|point|moment) (?:was|were|has|have|did)|did not (?:happen|take place)|(?:is|are|was|were) not (?:ours|its own|our (?:data|customers|records)|from (?:our|its|us))|rul(?:es|ed) out (?:an?|any|that) )/i,
)
/** Denies misuse, or a part of the systems, or only for now: not that it happened. */
const provisional = sentencePattern(
  /\b(?:(?:own|production|core|payment|card|other|corporate|banking|operational|clinical|flight|control|remaining|main) (?:\w+ )?(?:systems?|networks?|servers?|infrastructure|environments?|platforms?)|so far|yet|at this (?:time|point|stage)|currently|to date|misus\w+|fraud\w*|identity theft|of (?:any )?(?:misuse|abuse|(?:\w+ )?(?:copying|downloads?|use|spread|sale|publication))|(?:signs?|evidence|indications?) (?:that|of) (?:\w+ ){0,4}?(?:was|were|has been|have been|is|are|being) (?:\w+ ){0,2}?(?:passed on|used|downloaded|sold|shared|published|distributed))\b/i,
)

const attacker =
  '(?:hackers?|attackers?|threat actors?|actors?|(?:ransomware |hacking |extortion |cybercrime )?(?:group|gang|crew|collective|operation)|sellers?|(?:access|data) brokers?|poster|users?|hacktivists?|cyber-?criminals?|extortionists?|listing|post|thread|leak site|(?:person|man|woman|somebody|someone|individual) (?:(?:who|that) (?:uses?|goes|calls?|says? (?:he|she|they) (?:has|have|holds?|took|hacked|broke)|claims?|offers?|sells?|wants?)|calling|using|going|nicknamed|known|named)|handle|alias|nickname)'
const claims = sentencePattern(
  new RegExp(
    String.raw`\b${attacker}\b[^.;]{0,80}?\b(?:claim(?:s|ed|ing)?|alleg(?:es|ed|ing)|boast(?:s|ed)|brag(?:s|ged)|advertis(?:es|ed|ing)|offer(?:s|ed|ing)|list(?:s|ed)|add(?:s|ed)|post(?:s|ed)|publish(?:es|ed)|sa(?:ys|id)|threaten(?:s|ed)|put(?:s|ting)? up|selling|wants?|demand(?:s|ed|ing)?|name(?:s|d) [^.;]{0,60} (?:as|among)|gives? [^.;]{0,40} (?:days|until|hours)|shar(?:es|ed)|leak(?:s|ed)|describes)\b|\b(?:claim(?:s|ed|ing)?|boast\w*) (?:responsibility|credit|to (?:have|be|hold|possess)|(?:that )?(?:it|they|the (?:data|database|file|attack)))\b|\b(?:offered|listed|advertised|put up|posted|shared|traded) (?:for (?:sale|free) |up |this week |as \w+ )?(?:\w+ ){0,4}?(?:on|by|in) (?:an? |the |its )?(?:[\p{L}\p{N}-]+ ){0,4}(?:forum|leak site|dark ?web|marketplace|telegram|shop)|\b(?:its|their|the|his|a) (?:latest|newest|new|next|most recent) victims?\b|\b(?:turn(?:s|ed)|show(?:s|ed|n)|pop(?:s|ped)|crop(?:s|ped)) up on (?:the|a|its|their) (?:\w+ ){0,3}(?:page|site|blog|portal|forum|market|channel) of\b|\bsaid to (?:contain|hold|come|be|include)\b|\b(?:on|to) (?:its|their|the) (?:data )?leak site\b|\bfor sale\b|\b(?:allegedly|purportedly|supposedly)\b|\balleged (?:breach|leak|sale|theft|hack|data|database)\b`,
    'iu',
  ),
)

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
  const tellings = told.filter(
    ({ modality, weak }) => !(isDenied && modality === 'confirmed' && weak === true),
  )
  const [first] = tellingSentences(reading)
  const opening =
    first === undefined
      ? (plainSentences(reading)[0] ??
        reading.model.sentences.find((each) => event.test(each)) ??
        reading.model.sentences.find(({ kind }) => kind === 'prose'))
      : reading.model.sentences[first]
  if (opening !== undefined) {
    const voice = tellings.length === 0 ? voiceOfWhole(reading) : ownVoice(reading, tellings)
    if (voice !== null) {
      const { start, end } = opening
      tellings.push({ ...voice, start, end, sentence: opening })
    }
  }
  const best = (['confirmed', 'denied', 'claimed', 'suspected', 'reported'] as const)
    .map((modality) => tellings.find((telling) => telling.modality === modality))
    .find((telling) => telling !== undefined)
  return {
    modality: best?.modality ?? 'reported',
    assertedBy: best?.assertedBy ?? 'publisher',
    tellings,
  }
}

/** Whose word a text is that names nobody for it: its own author's, a seller's whose offer it describes, or no one's. */
function voiceOfWhole(reading: Reading): Pick<Telling, 'modality' | 'assertedBy'> {
  if (speaksForItself(reading)) return byVictim
  if (isOfAuthority(reading)) return { modality: 'confirmed', assertedBy: 'authority' }
  return findSale(reading).length > 0 ? byActor : { modality: 'reported', assertedBy: 'publisher' }
}

/** What those concerned write of themselves is their word, also where they tell what others said. */
const ownVoice = (
  reading: Reading,
  tellings: readonly Telling[],
): Pick<Telling, 'modality' | 'assertedBy'> | null =>
  speaksForItself(reading) &&
  tellings.every(({ modality }) => modality !== 'denied' && modality !== 'confirmed')
    ? byVictim
    : null

const byVictim = { modality: 'confirmed', assertedBy: 'victim' } as const
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
  // "The toy seller Lindqvist Toys says".
  if (/^sellers?\b/i.test(words)) return before !== undefined && !ofGoods.test(before)
  return /^group\b/i.test(words) && before !== undefined && sectorByWord.has(before.toLowerCase())
}

/** Those concerned do not know yet whether it happened. */
const suspects = sentencePattern(
  /\bwhether (?:or not )?(?:[\w’'-]+ ){0,3}?(?:data|information|files?|records|details|anything|something|systems?|it|they|credentials|passwords|accounts?)\b[^.;]{0,40}\b(?:stolen|taken|leaked|copied|accessed|affected|compromised|breached|hacked|lost|exposed|got(?:ten)? out|left|been (?:in|inside))\b|\b(?:not|n['’]t) (?:yet )?(?:know|known|clear|say|established?|certain|sure)(?: yet)?,? (?:if|whether) (?:any|its|their|the|customer|personal|data|information|files|records)\b|\b(?:suspects?|fears?|assum(?:es|ing)|suspicion|possibility|signs|hints|indications) that (?:\w+ ){0,3}?(?:data|information|files|records|details|systems?|someone|somebody|hackers|attackers|thieves)\b|\b(?:investigat\w+|examin\w+|look\w* into|check\w*|aware of) (?:\w+ ){0,2}(?:a |the )?(?:possible|potential|suspected|alleged|apparent) (?:\w+ )?(?:breach|leak|theft|intrusion|incident|hack)\b|\b(?:can ?not|can['’]t|could not|couldn['’]t) (?:be )?(?:rule[d]? out|exclude[d]?)\b/i,
)

const weakly = new RegExp(`^(?:${says})`, 'i')
const weaklyAtEnd = new RegExp(`\\b(?:${says})$`, 'i')
/** The verb itself, or the end of a remark: ", Fitmap says". */
const isWeak = (verb: string): boolean => weakly.test(verb) || weaklyAtEnd.test(verb)

const authority = sentencePattern(
  /\b(?:police|prosecutors|officials|(?:data protection )?(?:authority|commissioner|regulator|watchdog)|attorney general|officers|investigators|judge|(?:the|a|an) (?:[\w-]+ ){0,2}?(?:court|ministry|commission|inspectorate|ombudsman|tribunal|board|agency))\b[^.;]{0,60}?\b(?:said|finds?|imposes?|rul(?:es|ed)|decid(?:es|ed)|reprimand(?:s|ed)|notes|considers|holds|found|arrested|fined|imposed a fine|held|concluded|confirmed|determined|reported|announced|charged|saw|approved|ordered|detained)\b/i,
)

const strongVerb = sentencePattern(
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${admits}|${warns})`, 'giu'),
)
/** The form in which a breach is filed with an authority: whoever fills it in says that it happened. */
const filed = sentencePattern(
  /\bnotice of (?:an? )?(?:data|cyber|security|privacy)[ -](?:security )?(?:breach|incident|event)\b|\b(?:incident|breach) (?:affecting|involving|at|in) our\b|\b(?:gained|had|obtained) (?:\w+ )?access to our\b|\b(?:has|have|had) (?:told|notified|informed) the (?:\w+ ){0,2}(?:data protection|privacy|information) (?:commissioner|authority|regulator|office|watchdog)\b|\b(?:(?:total )?number of (?:persons|individuals|residents|people) affected|(?:persons|individuals) affected|date(?:\(s\))? (?:of )?breach (?:occurred|discovered)?)\s*:/i,
)

/** A letter to those concerned: "we are writing because information about you was part of an incident". */
const addressed = sentencePattern(
  /\bwe (?:are|['’]re) (?:writing|contacting you|reaching out)\b[^.;]{0,60}\b(?:because|to (?:inform|tell|notify|let)|about)\b|\bwe (?:have )?(?:written|wrote) to\b|\b(?:told|informed|notified|alerted) us (?:that|of|on|about)\b/i,
)

const weakVerb = sentencePattern(
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${finds}|${says})(?![^.;]{0,40}\b(?:no|not|denied|aware of)\b)`,
    'giu',
  ),
)
/** What may stand between a subject and its verb: an aside between commas, helping verbs, adverbs. */
const helping =
  /(?: (?:has|have|had|is|are|was|were|also|now|since|later|both|each|all|officially|publicly|recently|today|on \w+|begun|been|[\w-]+ly))+$/i
const aside = /,[^.;,]{2,80},$|,? (?:Inc|Ltd|LLC|Corp|plc)\.?(?: \([^)]{2,40}\))?$| \([^)]{2,40}\)$/
const possessed = /['’]s [\w -]{2,30}$/
/** A quotation or remark closed by its speaker: "…, the company said". */
const trailing = sentencePattern(
  new RegExp(
    String.raw`,["”’]? (?:(?:the|a) )?[^,.;]{2,40}? (?:has )?(?:${says}|${admits})(?![\p{L}])`,
    'iu',
  ),
)

/** "The director apologised": for what was told before. */
const regrets = sentencePattern(
  /\b(?:apologi[sz](?:es|ed)|regret(?:s|ted))\b(?! to (?:say|hear))|\b(?:confirm|admit|acknowledg|conced)\w+ (?:it|this|as much)\b|\b(?:we are|I am) (?:\w+ )?(?:sorry|ashamed)\b/i,
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
  return remark !== null &&
    speaks(remark[0].replace(/^[,"”’\s]+/, '').replace(/\s+\S+$/, ''), subject)
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
