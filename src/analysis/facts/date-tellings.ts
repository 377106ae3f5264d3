import { partPattern } from '../screen/sentence-pattern.ts'
import { isOfMonths } from './calendar-days.ts'
import { doneOn } from './date-deeds.ts'
import type { DateMention } from './date-mentions.ts'
import { wording, wordingWith } from '../wording.ts'
import { isOfThing } from './date-of-things.ts'

/** Those who are told of a breach after it is known. */
const told = `
  individuals, patients, customers, clients, consumers, people, persons, residents, members, employees, users, families,
  parents, students, staff, subscribers, guests, victims, policyholders, donors, citizens, officers, teachers,
  those {affected|concerned|impacted}, everyone {affected|concerned}`
/** Offices to which a breach is reported. */
const offices = `
  [data protection|privacy|information|supervisory]* {commission*|authorit{y|ies}|regulator+|watchdog|inspectorate},
  {data protection|privacy|information} office, {information|privacy|data protection} commissioner's office, office of the <3 words> commissioner, Solicitors Regulation Authority,
  police, law enforcement, FBI, prosecutor*, attorney[s] general, HHS, OCR, SEC, ICO, CNIL, OAIC, Garante, AEPD, NCSC, CISA, CERT, DPC,
  Department of * <5 words>, ministry, {stock|securities} exchange`
const telling = 'notified, informed, told, alerted, contacted, warned, written to'

/** "The patients were notified of the breach on": those concerned were told. */
const wereTold = partPattern(
  wording`{${told}}${/\b[^.;,]{0,30}?\b/}{were|was|been|being} <2 words> {${telling}}${/\b[^.;]{0,40}\s$/}`,
)
/** "patients heard of it on 3 May" */
const theyHeard = partPattern(
  wording`{${told}} [only|first|finally]* {heard|learn{ed|t}|found out}${/(?: (?:of|about) [^.;,]{1,40})? (?:only )?(?:on|in)\s$/}`,
)
/** "but did not report it until 2 April", "did not tell its customers until May": who knew kept silent. */
const heldBack = partPattern(
  wording`
  {not|never|only|{didn|don|doesn|hadn|haven}'t} [yet|also|even]* {report[ed]|disclose[d]|announce[d]|publish[ed]|file[d]|admit[ted]|mention[ed]|acknowledge[d]}${/\b[^.;:]{0,40}\b(?:until|till|before)\s$/},
  {not|never|only|{didn|don|doesn|hadn|haven}'t} [yet|also|even]* {tell|told|inform[ed]|notif{y|ied}|alert[ed]|warn[ed]|write to} <4 words'-> {${told}|{${offices}}}${/\b[^.;:]{0,30}\b(?:until|till|before)\s$/}`,
)
/** "The commissioner was notified on 1 November", "reported it to the police on": an office was told. */
const officeTold = partPattern(
  wordingWith('iu')`
    {${offices}}${/(?:, [^.;,]{2,50},)?(?: (?:confirmed|said|says)(?: that)? it)?/} {was|were|{has|have|had} been} <2 words> {${telling}}${/\b[^.;]{0,40}\s$/},
    {${telling}|notify|notifying|inform|informing} <4 words'-> {${offices}}${/\b(?:(?! that\b)[^.;]){0,30}\s$/},
    report{ed|ing} <4 words'-> to <3 words'-> {${offices}}${/\b[^.;]{0,20}\s$/}`,
)
/** "We informed the Information Commissioner's Office on": never the house that lost the data. */
export const toldCommissioner = partPattern(
  /\b(?:informed|notified|told|alerted|contacted) the (?:[\p{L}’']+ ){0,4}(?:Commissioner|Regulator|Ombudsman|Supervisor)(?:['’]s)?(?: Office| Authority)?(?: of [^.;,]{2,30})? on\s$/iu,
)
/** "On 25 October the shop notified the CNIL" */
const thenToldOffice = partPattern(
  wordingWith(
    'iu',
  )`${/^,? (?:(?! and\b)[^.;:,]){0,60}?(?:, (?:which|who|an?|the) [^.;,]{2,80},)?(?<=[ ,])/}{
    notified|informed|alerted|{told|wrote to}|report{ed|s} <4 words'-> to} <3 words'-> {${offices}}`,
)
/** "began notifying affected customers on" */
const toldThem = partPattern(
  wording`{notif{y|ied|ying}|inform[ed|ing]|tell[ing]|told|warn[ed|ing]|alert[ed|ing]|contact[ed|ing]|wrote to|writing to} <4 words'-> {${told}}${/\b(?:(?! that\b)[^.;]){0,30}\s$/}`,
)
/** "On 4 May, the clinic notified possibly affected patients" */
const thenToldThem = partPattern(
  wording`${/^,? [^.;:]{0,70}?\b/}{notif{ied|ying}|inform{ed|ing}|alert{ed|ing}|contact{ed|ing}|wrote to} <4 words'-> {${told}}`,
)
/**
 * "On 4 May, the clinic sent written notices": a notice to those concerned, and not a letter that went to the wrong
 * person.
 */
const thenSentNotices = partPattern(
  wording`${/^,? [^.;:]{0,60}?\b/}{sent|mailed|issued|posted|provided|{began|started|begun} {sending|mailing}} <4 words'->
    {notification|notice}[s|_letters]`,
)

/** "On 7 September …", "…, and by 27 July …": a day before its clause. */
export const opensClause = partPattern(
  /(?:^\W*|[,;:]\s(?:and\s)?|\b(?:and|that)\s)(?:(?:later |only |late |early )?(?:on|by|in|from)\s(?:the )?(?:(?:early |small )?(?:hours|morning|afternoon|evening|night) of\s)?|(?:at|around|about|shortly after)\s(?:about |around )?\d[\d:. apm]{0,10}\s(?:on\s)?)?$/i,
)
/** "On 7 September the company announced that …" */
const thenSaid = partPattern(
  wordingWith(
    'iu',
  )`${/^,? [^.;:]{0,70}?\b/}{announced|disclosed|revealed|shared|reported|said|stated|confirmed|wrote} that,
    ${/^,? [^.;:]{0,70}?\b/}{submitted|filed|lodged} <4 words'-> {report|notice|notification|disclosure|complaint|suit|lawsuit}[s],
    ${/^,? [^.;:]{0,70}?\b/}{{put out|issued|released|published|posted|gave} [a[n]|the|its]* [*] {note|statement|release|notice|word|update}
      |{began|started|begun} {to tell|to notify|to inform|telling|writing to}
      |owned up|went public|made {it|this|the [*]} {known|public}
      |reported <7 words'-> to [the] {${offices}}
      |{offered|advertised|put up} [*] {data|database|file+|records|access|it|them}}`,
)
/** "The dairy on Friday denied that …" */
const atOnceSaid = partPattern(
  /^ (?:denied|rejected|dismissed|disputed|said|confirmed|announced|disclosed|admitted|acknowledged|warned|apologi[sz]ed)\b/i,
)
/** "they reported this incident on", "in announcing the attack on" */
const saidOfIt = partPattern(
  wording`{announc{ed|ing}|disclos{ed|ing}|reveal{ed|ing}|report{ed|ing}|confirm{ed|ing}|acknowledg{ed|ing}|admitt{ed|ing}}
    {this|the|its|their|a[n]} <3 words'-> {breach|hack|attack|incident|leak|intrusion|theft|cyber[-]attack}${/\b[^.;,]{0,20} (?:on|in)\s$/}`,
)
/** "filed a breach report with the authority on" */
const filedOn = partPattern(
  /\b(?:filed|submitted|made|sent)\b[^.;]{0,40}\b(?:report|notice|notification|disclosure)s?\b[^.;]{0,70}\bon\s$/i,
)
/** "who received a letter from the firm on" */
const receivedOn = partPattern(
  wording`received {a[n]|the|his|her|their} <2 words'-> {letter|notice|notification|e[-]mail}${/\b[^.;,]{0,50} on\s$/}`,
)
/** "On 11 August, files turned up on the gang's leak site" */
const thenListed = partPattern(
  wordingWith(
    'iu',
  )`${/^,? [^.;:]{0,90}?\b/}{posted|published|listed|appeared|released|uploaded|exposed|surfaced|advertised|offered}
    <8 words'-> {leak site|dark web|forum|blog|telegram|marketplace|breached|breachforums|raidforums}`,
)

/** "On 9 June, our inquiry found …": the day on which an inquiry came to something. */
const thenInquired = partPattern(
  wordingWith(
    'iu',
  )`${/^(?: and in [^.;,]{3,30})?,? (?:[\p{L}’']+ ){1,3}?/u}{investigation|review|analysis|inquiry|examination|audit|forensic*} <4 words'->
    {confirmed|determined|revealed|found|concluded|established|identified|showed|indicated|completed|finished|ended}`,
)
/** "On 9 June, we determined that the mailbox contained …": the inquiry established the extent. */
const thenSized = partPattern(
  wordingWith(
    'iu',
  )`${/^,? [^.;:]{0,60}?\b/}{determined|concluded|confirmed|established} that <8 words'-> {contain*|includ*|held|belong*},
    ${/^,? [^.;:]{0,60}?\b/}{estimated|reckoned|put {it|the {number|figure|total|count|toll}}},
    ${/^,? [^.;:]{0,60}?\b/}{received|obtained|got} <6 words'-> {list|results|findings|report|inventory} {of|from|on|that|which|with}`,
)

/** "by 9 June the insurer had determined that": what an inquiry had come to by then. */
const hadByThen = partPattern(
  /^,? (?:[\p{L}\p{N}’'&.-]+ ){1,6}had (?:since |also |then |already )?(?:determined|established|concluded|confirmed|worked out|identified)\b/u,
)

/** "confirmation that data was taken came only on" */
const confirmationOn = partPattern(
  /\bconfirmation\b[^.;]{0,90}\b(?:received|came|obtained)\b[^.;]{0,12}\bon\s$/i,
)

/** "On 9 June we were contacted by our host": this is how the breach came to be known. */
const wasTold = partPattern(
  wordingWith(
    'u',
  )`${/^,? [^.;:]{1,60}? /}received {a[n]|the|its} <2 words'-> {threat|ransom demand|ransom note|extortion demand}~,
    ${/^,? [^.;:]{1,60}? /}received {a[n]|the} <3 words'-> {message|letter|note|communication|call} {from|by} <3 words'->
      {threat actor+|actor+|hacker+|attacker+|extortionist+|criminals|cyber[-]criminal+|gang|group},
    ${/^,? /}{we|I|the [*] [*] [*]|${/\p{Lu}[\p{L}\p{N}&.-]+(?: \p{Lu}[\p{L}&.-]+){0,4}/u}} {was|were} [first|also]
    {contacted|approached|called|rung|phoned|e[-]mailed|tipped off} by`,
)

/** "The accounts of those who paid between": when those concerned did what cost them their data. */
const whenUsed = partPattern(
  wording`who [had|have|may have] {used|made|placed|entered|paid|purchased|shopped|visited|ordered|stayed|booked|dined} <90> {between|from}${/ $/}`,
)

/** "was stolen yesterday, the firm wrote to its customers": the deed's clause ends with the date. */
const closesClause =
  /^, (?:(?:the|its|an?|one) )?[\p{L}\p{N}&.’' -]{2,60}? (?:wrote|told|informed|said)\b/u

/** When somebody was told, which is not when it happened; undefined where the words beside the day do not say so. */
export function isOfTelling({ sentence, left, shape }: DateMention, right: string): boolean {
  return (
    wereTold.test(sentence, left) ||
    toldThem.test(sentence, left) ||
    theyHeard.test(sentence, left) ||
    heldBack.test(sentence, left) ||
    filedOn.test(sentence, left) ||
    saidOfIt.test(sentence, left) ||
    receivedOn.test(sentence, left) ||
    atOnceSaid.test(sentence, right) ||
    ((shape === 'day' || shape === 'relative') &&
      opensClause.test(sentence, left) &&
      (thenSaid.test(sentence, right) || thenListed.test(sentence, right))) ||
    (!(closesClause.test(right) && doneOn.test(sentence, left)) &&
      (thenToldThem.test(sentence, right) || thenSentNotices.test(sentence, right)))
  )
}

/** Whether it is the day on which an office was told of it. */
export const isOfReporting = ({ sentence, left }: DateMention, right: string): boolean =>
  officeTold.test(sentence, left) ||
  (opensClause.test(sentence, left) && thenToldOffice.test(sentence, right))

/** Whether it is the day on which an inquiry came to its end, or to the extent of the matter. */
export const isOfInquiry = ({ sentence, left }: DateMention, right: string): boolean =>
  thenInquired.test(sentence, right) ||
  thenSized.test(sentence, right) ||
  (/\bby (?:the )?$/i.test(left) && hadByThen.test(sentence, right)) ||
  confirmationOn.test(sentence, left)

export const isOfBeingTold = ({ sentence }: DateMention, right: string): boolean =>
  wasTold.test(sentence, right)

export const isOfUse = ({ sentence, left, shape, from, to }: DateMention): boolean =>
  shape === 'range' && !isOfMonths(from, to) && whenUsed.test(sentence, left)

/** "access dating back to 2002": since when it was had. */
const accessBack = partPattern(
  /\b(?:access|breach|intrusion|exposure|activity|incident|attack|compromise|infection|theft|fraud|look-?ups|searches|queries|exports|downloads|log-?ins|sign-?ins)\b[^.;,]{0,30}\b(?:dat(?:ed|es|ing)|go(?:es|ing)?|went|stretch(?:es|ed|ing)?|reach(?:es|ed|ing)?) back to\s$/i,
)
/** "records dating back to 2015", "the data ranges from 2011 to the present": how old the data is. */
const dataBack = partPattern(
  /\b(?:dat(?:e|ed|es|ing)|going|goes|stretch(?:es|ing)|reach(?:es|ing)) (?:all the way |as far )?back (?:to|as far as)\s$|\brang(?:es|ed|ing) (?:in date )?from\s$/i,
)
/** "In September a similar outage at", "the gang known from the attack on another firm in January": another matter. */
const thenSimilar = partPattern(
  /^,? (?:[\p{L}’'-]+ ){0,4}?(?:similar|comparable|unrelated|separate|lookalike|copycat)\b(?! (?:data|information|details))/iu,
)
const ofSimilar = partPattern(
  wording`
  {known|notorious|famous|blamed|responsible|wanted|behind} <2 words'-> {the|an} <2 words'-> {attack|hack|breach|raid|theft}[s]${/\b[^.;]{0,50} in\s$/},
  {similar|comparable|unrelated} <2 words'-> {attack|hack|breach|incident|leak|theft|scheme|case|outage|problem|mistake}[s]${/\b[^.;]{0,60} in\s$/}`,
)

/** "On 20 November the regulator fined it", "On 28 July the city shut down the network": what came after. */
const thenFollowed = partPattern(
  wordingWith('iu')`${/^,? [^.;:]{0,60}?\b/}{
    fined|imposed|sued|sentenced|arrested|appealed|engaged|retained|fired|dismissed|suspended
    |{launched|opened|commenced|began|started} <3 words'-> {investigation|inquiry|probe|review}
    |{filed|brought|dismissed|settled|approved} <3 words'-> {suit|lawsuit|action|claim+|case|settlement}
    |{was|were|been} {shut|taken|switched|turned} {down|off|offline}
    |shut down|disabled|{took|taken|taking} <2 words'-> {precautions|steps|measures}}${/(?![^.;]*\b(?:after|when|because|upon)\b)/}`,
)

/** "held a briefing on 8 January" */
const met = partPattern(
  wording`{held|hold[s]|attended} {a[n]|the} <2 words'-> {debrief|meeting|call|briefing|press conference|webinar|hearing}${/\b[^.;,]{0,20} on\s$/}`,
)

/** "posts that have been circulating since Monday" */
const offeredSince = partPattern(
  wording`{circulating|making the rounds|doing the rounds|going [a]round|on {sale|offer}|for sale|online} <3 words> since${/\s$/}`,
)
/** "agreed to pay $2 million in 2023": what was done about it, unless the words before the day name the incident. */
const paidIn = partPattern(
  /\b(?:fined|paid|agreed to pay|settled|penalty|settlement)\b(?:(?!\b(?:breach|hack|(?:cyber-?)?attack|leak|incident|intrusion|theft)\b)[^.;]){0,70}\b(?:in|on)\s$/i,
)

/** Whether the words beside a day make it the date of a thing, of another matter, or of a consequence. */
export function isOfNothing(mention: DateMention, right: string): boolean {
  const { sentence, left, shape } = mention
  return (
    isOfThing(mention, right) ||
    met.test(sentence, left) ||
    offeredSince.test(sentence, left) ||
    paidIn.test(sentence, left) ||
    ofSimilar.test(sentence, left) ||
    (opensClause.test(sentence, left) && thenSimilar.test(sentence, right)) ||
    ((shape === 'day' || shape === 'relative') &&
      (opensClause.test(sentence, left) || /\b(?:has|have|had) $/.test(left)) &&
      thenFollowed.test(sentence, right))
  )
}

/** Whether a year says how old data is, and not since when somebody had access. */
export const isAgeOfData = (mention: DateMention): boolean =>
  (mention.shape === 'year' || mention.shape === 'range') &&
  dataBack.test(mention.sentence, mention.left) &&
  !isSince(mention)

export const isSince = ({ sentence, left }: DateMention): boolean => accessBack.test(sentence, left)
