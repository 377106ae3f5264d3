import { Memory } from '../memory.ts'
import { firstNames } from '#data/first-names.ts'
import { isKnownActor } from './known-actors.ts'
import { isPlaceName, withoutArticle } from './places.ts'
import type { Features } from '../features.ts'
import { eventStep } from '../event/event-likelihood.ts'
import type { Sentence } from '../text-model.ts'
import { characterAt, isDigit, isSmallLetter } from '../text/letters.ts'
import type { NameCluster } from './cluster-names.ts'
import {
  securityVendors,
  newsOutlets,
  technologyNames,
  authorityPattern,
} from '#data/organisation-lists.ts'
import { partFamily, sentencePattern } from '../screen/sentence-pattern.ts'
import { wording } from '../wording.ts'

/** What a document says around a name: patterns on the words before (`L`) and after (`R`) it. */
const before: readonly (readonly [string, RegExp])[] = [
  [
    'breach-of',
    wording`
      {breach+|hack[ing]|attack|cyber[-]attack|leak|incident|intrusion|compromise|theft|dump|exposure|infection}
        {at|of|on|against|affecting|involving|targeting|hitting|in|within|from|impacting|suffered by|disclosed by}
        [the|a[n]] <4 words-> ${/$/}`,
  ],
  [
    'stolen-from',
    wording`
      {stolen|taken|stole|leaked|obtained|exfiltrated|scraped|extracted|harvested|lifted|sourced|hacked|swiped
        |siphoned|copied|downloaded|data|account+|record+|information|database|user+|customer+|emails|originat*
        |came} {from|of} [the|a[n]] <4 words-> ${/$/}`,
  ],
  [
    'breached',
    /\b(?:hacked|breached|compromised|attacked|targeted|infiltrated|hit|penetrated|broke into|hacking|breaching|targeting|attacking|hits|into|against) (?:the |an? )?(?:[\w-]+ ){0,3}$/i,
  ],
  [
    'descriptor',
    wording`
      {web[_]site|site|service|forum|game|app|platform|market[place]|store|community|network|company|firm|retailer
        |provider|bank|giant|maker|chain|hospital|university|school|startup|developer|operator|airline|publisher
        |portal|magazine|exchange|city|agency|insurer|carmaker|manufacturer|vendor|tool|blog|shop|board|club
        |system}[${/,/}|_known as|_called|_named|_dubbed|_of] [${/["“]/}]${/$/}`,
  ],
  ['known-as', /\b(?:known as|called|named|dubbed) (?:the )?["“]?$/i],
  [
    'customers-of',
    /\b(?:customers?|users?|clients?|members?|subscribers?|employees?|patients?|players?|students?|staff|guests?|owners?) (?:of|at|from) (?:the )?$/i,
  ],
  ['in-month-the', /^in (?:[\w-]+ ){0,3}\d{4},? (?:[\w’'-]+ ){0,12}["“]?$/i],
  [
    'according',
    /\b(?:according to|researchers? (?:at|from|with)|by|told|reported by|experts? (?:at|from)|analysts? (?:at|from)|said|via|spokesperson for|from|with|firm|company) $/i,
  ],
  [
    'against-other',
    /\b(?:like|such as|including|similar to|unlike|as well as|other|previous|earlier) (?:the )?$/i,
  ],
  ['on-venue', /\b(?:on|via|through|using|in) (?:the |an? )?(?:[\w-]+ )?["“]?$/i],
  [
    'by-actor',
    /\b(?:group|hacker|attacker|gang|actor|collective|alias|handle|individual|seller|vendor) (?:named |known as |called |using the alias |going by |who calls \w+ )?["“]?$/i,
  ],
  // Who supplies those that lost data: "its payroll provider X", "notified by X", "stored with X".
  [
    'supplier',
    wording`
      {vendor+|provider+|supplier+|contractor+|subcontractor+|processor+|partner+|associate+|software|platform|service+
        |administrator|agency|outsourc* <1 word>}[${/,/}] [called|named|known as|like|such as] [${/["“(]/}]${/$/}`,
  ],
  [
    'their-supplier',
    wording`
      {its|their|our|the *'s|third[-]party|a[n]|former} <4 words-> {vendor+|provider+|supplier+|contractor+|processor+|partner+|associate|software
        |platform|system|administrator|firm|company|developer}[${/,/}] [called|named] [${/["“(]/}]${/$/}`,
  ],
  ['told-by', wording`{notified|informed|told|alerted|advised|contacted|warned} by [the] ${/$/}`],
  [
    'kept-by',
    wording`
      {provided|managed|hosted|supplied|operated|owned|run|made|developed|used|held|stored|maintained|processed|controlled
        |performed|contracted} {by|with|at|in|from|on} [the] ${/$/}`,
  ],
  [
    'uses',
    wording`{use+|used|using|contract+ with|relies on|works with|worked with|partnered with|engaged|hired} [the] ${/$/}`,
  ],
  [
    'owned-by',
    wording`{owned by|parent [company|firm]|subsidiary of|owner|unit of|division of|arm of} [${/,/}] [the] ${/$/}`,
  ],
  [
    'served',
    wording`{on behalf of|for|serving|provides <60> to|services to|client+|customer+ {such as|including|like}} [the] ${/$/}`,
  ],
  ['tells', wording`{notice|letter|statement|announcement|notification} {from|by|of} [the] ${/$/}`],
]

const after: readonly (readonly [string, RegExp])[] = [
  [
    'suffered',
    /^["”]?,? ?(?:[^.;]{0,60}?,? )?(?:has |had |have )?(?:also |reportedly |allegedly |recently )?(?:suffered|was hit|was hacked|were hacked|was breached|was the victim|was the target|fell victim|experienced|had (?:a|its|their) (?:data|database|user)|had (?:data|more|over|approximately)|got hacked|has been (?:hacked|breached|hit|compromised)|was compromised|was attacked|was targeted|had been|lost|leaked|exposed|inadvertently|left|became the)/i,
  ],
  [
    'breach-noun',
    /^(?:['’]s?)? (?:data |security |massive |recent |latest |customer |user |alleged |\d{4} |mega )*(?:breach|hack|leak|data|database|incident|dump|hacking|accounts?|users?|customers?|records?|cyberattack|attack)\b/i,
  ],
  [
    'possessive',
    wording`
      ${/^/}'[s] <3 words> {server+|system+|network|website|site|database|customer+|user+|data|employee+|member+
        |infrastructure|computer+|e[-]mail|store|platform|point|payment|internal|patient+|cloud|bucket|forum
        |infrastructure|client+|records}~`,
  ],
  [
    'confirmed',
    wording`
      ${/^,? ?(?:[^.;]{0,50}?, )?/}[has|have|had] [since|now|also|later|publicly|officially]
        {confirmed|acknowledged|admitted|disclosed|announced|notified|revealed|discovered|learned|advised|informed
        |is {investigating|notifying|warning|alerting}|was {alerted|notified|informed|made aware}|detected
        |identified|took|reset|shut|apologi{s|z}ed|denied}`,
  ],
  [
    'said',
    /^,? ?(?:\w+ )?(?:said|says|told|wrote|reported|reports|believes|noted|explained|researchers?|analysts?|found|estimates|security researcher|calls|dubbed|tracks)\b/i,
  ],
  [
    'users',
    /^ (?:users?|customers?|accounts?|members?|employees?|players?|subscribers?|patients?|clients?|website|forum|database|site|servers?|systems?)\b/i,
  ],
  [
    'apposition',
    /^, (?:an?|the|one of|which|whose|maker|owner|known|based|headquartered|parent|[\w-]+'s) /i,
  ],
  [
    'product',
    /^ (?:software|malware|ransomware|trojan|exploit|vulnerabilit|server|database instance|hash|bug|campaign|worm|botnet|protocol|plugin|browser)\b/i,
  ],
  [
    'is-supplier',
    wording`
      ${/^(?: \([^)]{2,30}\))?(?:,| [-–—]| is| was)? ?/}[also|which is|who is|whose|where] {a[n]|the|its|their|our|one of {its|their|our|the}}
        <6 words-> {vendor|provider|supplier|contractor|subcontractor|processor|partner|associate|company that|firm that|software
        |platform|developer|maker|administrator|agency}`,
  ],
  [
    'supplies',
    wording`
      ${/^(?: \([^)]{2,30}\))?,? ?/}[which|that|who] [also|currently] {provides|provided|manages|managed|hosts|operates|runs|handles|processes
        |supplies|serves|services|helps|makes|sells|develops|offers|stores|works with|prints}`,
  ],
  [
    'told-others',
    wording`
      ${/^(?: \([^)]{2,30}\))?,? ?/}[has|had|have|then|first|also|only|recently|later|initially|promptly]*
        {notified|informed|told|alerted|advised|contacted|assured|provided|sent} {us|our|the|its|their|some|several|affected|all}~`,
  ],
  [
    'was-told',
    wording`
      ${/^(?: \([^)]{2,30}\))?,? ?/}{was|were|has been|had been} [first|recently|also|only|then]*
        {notified|informed|told|alerted|advised|made aware|contacted}`,
  ],
  [
    'serves-people',
    wording`
      ${/^(?: \([^)]{2,30}\))?,? ?/}{is|are|has been|have been|was|began|has begun} [now|currently|also|in the process of|directly]*
        {notifying|contacting|writing to|warning|alerting|informing|emailing|investigating|sending|offering}`,
  ],
  [
    'one-affected',
    wording`${/^(?: \([^)]{2,30}\))?,? ?/}{is|was|are|were|became} {{among|one of}|also [been] {hit|affected|impacted}|affected|impacted|caught up}`,
  ],
  [
    'used-by',
    wording`${/^(?: \([^)]{2,30}\))?,? ?/}{used|owned|operated|provided|run|hired|contracted} by`,
  ],
  [
    'uses-it',
    wording`${/^(?: \([^)]{2,30}\))?,? ?/}{uses|used|contracts with|contracted|relies on|hired|employs|partnered with}`,
  ],
]

const partsBefore = partFamily(before)
const partsAfter = partFamily(after)

/** Whether the character at a place of a text in small letters belongs to a word. */
function isOfWord(lower: string, at: number): boolean {
  const code = lower.charCodeAt(at)
  return code < 0x80
    ? isSmallLetter(code) || isDigit(code) || insideWords.includes(lower.charAt(at))
    : /[\p{L}\p{N}’]/u.test(characterAt(lower, at))
}
const insideWords = ",'.-"

function lastTwo(text: string): readonly string[] {
  const lower = text.toLowerCase()
  const found: string[] = []
  for (let end = lower.length; end > 0 && found.length < 2;) {
    let from = end
    while (from > 0 && isOfWord(lower, from - 1)) from--
    if (from < end) found.unshift(lower.slice(from, end))
    end = from - 1
  }
  return found
}

function firstTwo(text: string): readonly string[] {
  const lower = text.toLowerCase()
  const found: string[] = []
  for (let from = 0; from < lower.length && found.length < 2;) {
    let end = from
    while (end < lower.length && isOfWord(lower, end)) end++
    if (from < end) found.push(lower.slice(from, end))
    from = end + 1
  }
  return found
}
const shape = (word: string): string => (/\d/.test(word) ? word.replace(/\d+/g, '#') : word)

/** A line of a menu or a page's head holds a name and hardly a word more. */
const fewBeside = 4

/** As far as the patterns reach, in characters. */
const nearby = 120

const breachWords = sentencePattern(
  /\b(?:breach|hack|leak|stolen|exposed|compromis|cyber|attack|dump|theft)/i,
)
const breachSentences = new Memory<Sentence, boolean>()
/** Asked for every name of a sentence, so remembered. */
function tellsOfBreach(sentence: Sentence): boolean {
  let tells = breachSentences.get(sentence)
  if (tells === undefined) {
    tells = breachWords.test(sentence)
    breachSentences.set(sentence, tells)
  }
  return tells
}

/**
 * Features of one candidate for the victim: what stands around its mentions, how often and how early
 * it is named, and what it is known to be. The same code runs in training.
 */
export function victimFeatures(
  cluster: NameCluster,
  context: {
    readonly title: string | null
    readonly siteName: string | null
    readonly mostMentions: number
  },
  features: Features,
): void {
  const { mentions, name } = cluster
  let telling = 0
  let surest = 0
  let inProse = 0
  for (const { sentence, start, end } of mentions.slice(0, 12)) {
    const left = sentence.text.slice(0, start - sentence.start)
    const right = sentence.text.slice(end - sentence.start)
    const nearLeft = left.slice(-nearby)
    const nearRight = right.slice(0, nearby)
    for (const { key: id, pattern } of partsBefore.possible(sentence)) {
      if (pattern.test(sentence, id === 'in-month-the' ? left : nearLeft)) features.word('L:', id)
    }
    for (const id of partsAfter.matching(sentence, nearRight)) features.word('R:', id)
    const toLeft = lastTwo(nearLeft)
    const l1 = shape(toLeft.at(-1) ?? '^')
    const l2 = shape(toLeft.at(-2) ?? '^')
    const [r1 = '$', r2 = '$'] = firstTwo(nearRight).map(shape)
    if (/(?:,| and)\s$/.test(left) && /^(?:,| and) \p{Lu}/u.test(right)) features.add('in-list')
    features.word('l1=', l1)
    features.word('r1=', r1)
    features.pair('l2=', l2, l1)
    features.pair('r2=', r1, r2)
    if (tellsOfBreach(sentence)) {
      features.add('S:breach-sentence')
      telling++
      if (sentence.index <= 1) features.add('S:early-breach')
    }
    if (sentence.kind === 'heading') features.add('S:heading')
    else inProse++
    if (sentence.kind === 'list-item') features.add('S:list-item')
    if (sentence.text.length - (end - start) <= fewBeside) features.add('S:alone')
    if (sentence.kind === 'prose' && start - sentence.start <= fewBeside) {
      features.add('S:opens')
      if (tellsOfBreach(sentence)) features.add('S:opens-breach')
    }
    features.add(`S:event=${eventStep(sentence)}`)
    surest = Math.max(surest, eventStep(sentence))
  }
  if (inProse === 0) features.add('S:headings-only')
  if (telling * 2 > mentions.length) features.add('S:mostly-breach')
  if (telling > 2) features.add('S:often-breach')
  features.add(`event=${surest}`)
  const first = mentions[0]
  const at = first?.sentence.index ?? 99
  features.add(`first=${at === 0 ? '0' : at === 1 ? '1' : at <= 3 ? '3' : at <= 8 ? '8' : 'late'}`)
  features.add(
    `count=${mentions.length === 1 ? '1' : mentions.length === 2 ? '2' : mentions.length <= 4 ? '4' : 'many'}`,
  )
  if (mentions.length === context.mostMentions && mentions.length > 1) features.add('count=most')
  if (context.title !== null && context.title.toLowerCase().includes(name.toLowerCase()))
    features.add('in-title')
  if (context.siteName !== null && context.siteName.toLowerCase().includes(name.toLowerCase()))
    features.add('is-site')
  for (const kind of kindsOf(cluster)) features.word('is:', kind)
  features.add(`words=${Math.min(4, name.split(' ').length)}`)
  if (/^\p{Lu}{2,6}$/u.test(name)) features.add('acronym')
  if (/\.[a-z]{2,}$/i.test(name)) features.add('domain')
  if (
    /\b(?:Inc|Ltd|Corp|LLC|Company|Group|Bank|Hospital|University|School|College|Systems|Medical|Health|Airlines?|Airways|Hotels?|Motors|Insurance|Foods?|Stores?|Clinic|Services|Center|Centre|Association|County|Department|Ministry)\b/.test(
      name,
    )
  )
    features.add('org-word')
}

/** A given name and one or two more words. */
export const isPerson = (name: string): boolean => {
  const words = name.split(' ')
  return words.length >= 2 && words.length <= 3 && firstNames.has((words[0] ?? '').toLowerCase())
}

/** What the lists say of a name. */
function kindsOf({ name }: NameCluster): readonly string[] {
  const lower = withoutArticle(name)
  return [
    ...(isKnownActor(name) ? ['actor'] : []),
    ...(isPlaceName(name) ? ['place'] : []),
    ...(isPerson(name) ? ['person'] : []),
    ...(securityVendors.has(lower) ? ['security-vendor'] : []),
    ...(newsOutlets.has(lower) ? ['news'] : []),
    ...(technologyNames.has(lower) ? ['technology'] : []),
    ...(authorityPattern.test(name) ? ['authority'] : []),
  ]
}
