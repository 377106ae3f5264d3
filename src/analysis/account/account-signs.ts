import {
  allegations,
  authorities,
  boasters,
  boasting,
  concerned,
  deniable,
  happenings,
  lawfulGroups,
  notices,
  otherSystems,
  punishers,
  untrue,
} from '#data/account-words.ts'
import { noticeOfBreach } from '#data/letter-words.ts'
import { sectorByWord } from '#data/sectors.ts'
import { sentencePattern } from '../screen/sentence-pattern.ts'
import { wording, wordingWith } from '../wording.ts'

/** Says that a breach happened. */
export const event = sentencePattern(wording`${happenings}`)

/** Statements of those concerned that neither confirm nor deny the breach. */
export const evades = sentencePattern(wording`
  {not|n't|nor|never|yet to|declin*|refus*|neither|unable to|without} <3 words>
    {confirm*|comment*|respon*|answer*|acknowledg*|verif*|disclos*|admit*|publish*|say|reached},
  no comment, aware of {the|these|such|report+|claim+|a*}, looking into, confirm[s|ed] {neither|nothing|none of},
  investigat* [the|these|this|a] {claim+|report+|allegation+|post|matter|whether},
  could not be reached, {has|have} begun an investigation`)

/** "No breach notification", "no breach of payment data": these do not say that there was no breach. */
const notOfMoney = /\b(?! (?:of (?:financial|payment)|notification))/
/** "No evidence that our systems were breached", up to the words that say of what, where there are any. */
const ofAnEvent =
  /\b(?: (?:of|that|for)[^.;]{0,70}(?:(?:breach|hack|attack|access)\w*|(?:compromis|intru)\w+|systems?)| with|$|\b)/
/**
 * "Nothing was taken from accounts directly", "nothing was lost but names": these do not say that nothing was
 * taken.
 */
const ofAPart =
  /\b(?! (?:but|except|other than|beyond|besides|apart)\b| from (?!(?:[\w’'-]+ ){0,3}?(?:systems?|networks?|servers?|databases?|us|it|them|there|company|site)\b))/
/**
 * "The records come from Oldhost, a former supplier", "the files stem from a breach at Oldhost": admits the loss,
 * but places it elsewhere.
 */
export const blames = sentencePattern(wording`
  {come|comes|came|stem[s|med]|originate[s|d]|{was|were|been|is|are} [*] {taken|stolen|copied|leaked|lost|obtained|downloaded}}
    {from|at|by} {
      <70> {former|previous|past|ex|old|earlier|third-party|outside|external} [*]
        {supplier|vendor|provider|contractor|partner|processor|agency|operator|firm|company}
      |<70> {that|which|who} {worked|works|had worked} for {us|it|them|the}
      |a[n] [*] {breach|hack|intrusion|attack|leak|theft} {at|of|on}${/ (?!(?:our|its|their|the company) )/}}`)

/** "The worker was dismissed and reported to the police": no report was dismissed. */
const notOfStaff = /(?<!\b(?:was|were|been|being|is|are|be) )/

/** Denies the breach, as in "there is no truth in it"; not after "nor" or "did not". */
export const denies = sentencePattern(wording`${/(?<!\b(?:nor|or|not|neither) |n['’]t )\b/}{
  den{y|ies|ied}[_that]${/(?! (?:access|service))/} <90> ${deniable}
  |{there {was|has been|is} no|no|not a|was no} [data|security|new]* {breach|intrusion|hack|leak|compromise}${notOfMoney}
  |{found|seen|saw|have|has|sees|turned up|uncovered} no {evidence|indication+|sign+|trace|match}${ofAnEvent}
  |there {is|was|has been} no {evidence|indication+|sign+|trace} {of|that} <4 words->
    {breach*|hack*|intru*|{access|entry} {to|into} {its|our|their|the} <2 words-> {system+|network+|server+|database+}}
  |found nothing to {suggest|indicate|show} that
  |{not|n't} {found|identified|detected|seen|uncovered} any [*] {breach|intrusion|hack|leak|compromise}${notOfMoney}
  |none of {its|our|the|their} <1 words> {system+|server+|network+|database+} {was|were|has been|have been|had been} {breached|hacked|compromised|accessed}
  |{this|that} is {false|untrue|not true|nonsense|a lie}
  |{system+|network|server+|infrastructure|platform|database} {was|were|has|have|had} not [been] {breached|hacked|compromised|accessed|affected}
  |{does|do|did} not {come|stem|originate} from
  |${notOfStaff}{reject|refut|disput|contradict|dismiss|rebut}{s|ed|es|ted} [a[n]|the|these|any|such] [*] {claim+|allegation+|report+|story+|rumo[u]r+}
  |${/(?<!\b(?:e-?mails?|messages?|texts?|calls?|letters?|links?|anything|anyone)\b[^.;]{0,60} )\b/}{is|was|are|were} {fake|fabricated|bogus|not genuine|invented|made up|recycled|{old|dated|outdated} and recycled|a hoax|a[n] {forgery|fake|invention}}
  |{call|dismiss|describe|brand}{s|d|ed} {it|this|that|these|the} <4 words> [as] [a[n]] {hoax|fake|fabrication|lie|invention|nonsense|untrue|false|bogus|invented}
  |${allegations} [{that|of|about|according}${/\b[^.;]{0,120}?/}] <3 words> {is|are|was|were} [*] ${untrue}
  |{there is|is} no truth {in|to}
  |{no[_]{body|one}|no {outsider|stranger|intruder|hacker|attacker|unauthori{s|z}ed {person|party}}[s]}
    {has|have|had|was|were} ${/(?:ever |been |gained |got |broken |entered )+/}[access|any access] {in|into|inside|to|our|its|the}
  |nothing {was|has been|had been|is|has|had} [*] {taken|stolen|copied|missing|lost|leaked|gone}${ofAPart}
  |{was|were|has|have|had} {not|never} [been] {hacked|breached|broken into}
  |{did|has|have|had} not suffer[ed] {a[n]|any}_
  |{was|were|has|have} at no {time|point|moment}|at no {time|point|moment} {was|were|has|have|did} <12 words-'>
    {breach*|hack*|intru*|system+|network+|server+|infrastructure|database+|platform}
  |never happened|did not {happen|take place}
  |{is|are|was|were} not {ours|its own|our {data|customers|records}|from {our|its|us}}
  |${/(?<!(?:\bnot|\bnever|\bcannot|n['’]t)(?: yet)?(?: be| been)? )/}rul{es|ed} out {a[n]|any|that}_}~`)
/** Denies only misuse, only a part of the systems, or only for the time being: not that the breach happened. */
export const provisional = sentencePattern(wording`
  ${otherSystems}, so far, yet, at this {time|point|stage}, currently, to date, misus*, fraud*, identity theft,
  {tr{y|ied|ying} to|attempt[s|ed] to} {make use of|use|misuse|exploit}, {made|making} use of,
  {sign+|evidence|indication+} {that|of} <2 words> {criminal+|thie{f|ves}|gang+|hacker+|attacker+|intruder+|third part{y|ies}} <3 words>
    {took part|involved|behind|had a hand|played},
  {anybody|anyone|any {third party|person|party}|others|nobody|no one|no[_]one} {else|other than|besides|apart from|beyond|except},
  of [any] {misuse|abuse|[*] {copying|download+|use|spread|sale|publication}},
  trace+ of <4 words> {on|in} the {dark[_]{web|net}|internet},
  {sign+|evidence|indication+} {that|of} <4 words> {was|were|has been|have been|is|are|being} <2 words>
    {passed on|used|downloaded|sold|shared|published|distributed}`)

/** "The latest victim of a scam" describes the victim; it is not an attacker's boast. */
const notOf = /\b(?! of\b)/

/** "The gang claims …", "listed on a leak site", "says that it has taken …": an attacker or seller speaks. */
export const claims = sentencePattern(wordingWith('iu')`
  ${boasters} <80?> ${boasting},
  {say[s]|said|assert{s|ed}|{told|tells} <3 words>} [that]_{they|he|she}_{{had|have|has} [also]* {taken|stolen|copied|downloaded|hacked|obtained}|{was|were|are|is} {responsible|behind}},
  {claim[s|ed|ing]|boast*} {responsibility|credit|to {have|be|hold|possess}|[that] {it|they|the {data|database|file|attack}}},
  {offered|listed|advertised|put up|posted|shared|traded} [for {sale|free}|up|this week|as *] <4 words> {on|by|in} [a[n]|the|its]
    ${/(?:[\p{L}\p{N}-]+ ){0,4}/u}{forum|leak site|dark[_]web|marketplace|telegram|shop}~,
  {its|their|the|his|a} {latest|newest|new|next|most recent} victim+${notOf},
  {turn{s|ed}|show{s|ed|n}|pop{s|ped}|crop{s|ped}} up on {the|a|its|their} <3 words> {page|site|blog|portal|forum|market|channel} of,
  said to {contain|hold|come|be|include}, {on|to} {its|their|the} [data] leak site, for sale,
  allegedly, purportedly, supposedly, alleged {breach|leak|sale|theft|hack|data|database}`)

/** "Nobody has claimed it yet." */
export const noOneClaims =
  /\b(?:nobody|no one|no (?:\w+ )?(?:group|gang|hacker|attacker))\b[^.;]{0,24}\bclaim/i

/** "the Group", with a capital and no name in front. */
const ofPaper = /(?:^|[\s("“])(?:the|The|our|Our) $/
/** "This post describes", in a post on what was found. */
const tellsItself = /^(?:this|our) post describes$/i
const ofOwnPage =
  /^(?:blog|company|status|Steam|LinkedIn|Facebook|Instagram|its|their|his|her|own|official)$/i
/** What stands before a seller of stolen things. */
const ofGoods =
  /^(?:the|an?|data|access|database|forum|original|same|this|that|one|its|his|whose|online|known|new)$/i
export const isCompanyGroup = (text: string, { 0: words, index }: RegExpExecArray): boolean => {
  const before = /([\p{L}-]+) $/u.exec(text.slice(Math.max(0, index - 30), index))?.[1]
  // "In a post published on Monday, the firm …": the post is published, and publishes nothing.
  if (/^(?:post|listing|thread) (?:published|shared|posted|added)\b/i.test(words)) return true
  // "Quill Chambers, a sixth user, said"
  if (/^users?, said\b/i.test(words)) return true
  // "In a blog post, founder Niklas Röder describes": a house's own page.
  if (/^post\b/i.test(words))
    return (
      before !== undefined && (ofOwnPage.test(before) || tellsItself.test(`${before} ${words}`))
    )
  // "The Group's claims environment": what a company calls itself in its papers.
  if (/^Group\b/.test(words) && ofPaper.test(text.slice(Math.max(0, index - 8), index))) return true
  // "The toy seller Lindqvist Toys says".
  if (/^sellers?\b/i.test(words)) return before !== undefined && !ofGoods.test(before)
  return (
    /^group\b/i.test(words) &&
    before !== undefined &&
    (lawfulGroups.has(before.toLowerCase()) || sectorByWord.has(before.toLowerCase()))
  )
}

/** Those concerned do not yet know whether it happened. */
export const suspects = sentencePattern(wording`
  whether [or not] <3 words-'> {data|information|file+|records|details|name+|numbers|address+|photos|messages|documents|anything|something|system+|it|they|credentials|passwords|account+}
    <40> {stolen|taken|leaked|copied|accessed|affected|compromised|breached|hacked|lost|exposed|got[ten] out|left|been {in|inside}},
  {not|n't} [yet] {know|known|clear|say|established|certain|sure}[_yet]${/,?/} {if|whether}
    {any|its|their|the|customer|personal|data|information|files|records},
  {{suspect[s]|fear[s]|assum{es|ing}} [that]|{not|n't} [yet] {clear|known|certain|sure|say|know} {if|whether}} <60> {was|were|has been|have been|had been}
    [also|all|ever|in fact]* {stolen|taken|leaked|copied|accessed|compromised|breached|lost|exposed|read|seen|viewed|downloaded|removed},
  {suspect[s]|fear[s]|assum{es|ing}|suspicion|possibility|signs|hints|indications} that <3 words>
    {data|information|files|records|details|system+|someone|somebody|hackers|attackers|thieves},
  {investigat*|examin*|look* into|check*|aware of} <2 words> [a|the] {possible|potential|suspected|alleged|apparent} [*]
    {breach|leak|theft|intrusion|incident|hack|issue}, {may|might|could} have {been a[n]|suffered a[n]} [data|security] {breach|leak|intrusion|incident|hack},
  {can[_]not|can't|could not|couldn't} [be] {rule[d] out|exclude[d]}`)

/** Police, courts and regulators, and what they say and do. */
export const authority = sentencePattern(wording`
  {police|prosecutors|officials|{court|charging} {papers|records|documents|filings}|U.S. attorney|[data protection] {authority|commissioner|regulator|watchdog}
  |DPA|attorney general|officers
    |investigators|judge|{the|a|an} <2 words-> {court|ministry|commission|inspectorate|ombudsman|tribunal|board|agency}}
  <60?> {said|say[s]|show[s]|finds|find|imposes|impose|rul{es|ed}|decid{es|ed}|reprimand{s|ed}|notes|considers|holds|found|arrested|fined|imposed a fine
    |held|concluded|confirmed|determined|reported|announced|charged|saw|approved|ordered|detained|sentenced|convicted|jailed},
  according to {[the] {police|prosecutors|U.S. attorney|attorney general|indictment}|{court|charging} {papers|records|documents|filings}},
  {plead[s|ed]|pled} guilty`)

/** The form in which a breach is filed with an authority; whoever fills it in confirms that it happened. */
export const filed = sentencePattern(wording`
  ${noticeOfBreach}, {incident|breach} {affecting|involving|at|in} our, {gained|had|obtained} [*] access to our,
  {has|have|had} {told|notified|informed} the <2 words> {data protection|privacy|information}
    {commissioner|authority|regulator|office|watchdog},
  {provid|g}{ed|ave} [written|timely|breach]* {notification|notice} to ${authorities},
  {reported|disclosed} {the|its|their|this|these|both} <3 words> {incident+|breach*|hack*|attack*|event+|data loss} to ${authorities},
  {incident+|breach*|hack*|attack*} {was|were|has been|have been} [also|both|recently]* {reported|disclosed|notified} to {${authorities}|the {Commission*|regulator|authority}},
  {forensic[s]|internal|independent|its|their|the|subsequent} {investigation|inquiry|review|probe} {confirmed|determined|revealed|established|found}
    <12 words-'> {access[ed]|acquired|taken|stolen|copied|exfiltrated|obtained|viewed|exposed|compromised|downloaded|encrypted},
  {[total] number of {persons|individuals|residents|people} affected|{persons|individuals} affected
    |${/date(?:\(s\))?/} [of] breach_[occurred|discovered]}${/\s*:/}`)

/** "The police have been informed", which those concerned do. */
export const officeTold = sentencePattern(wording`
  {police|law enforcement|FBI|${authorities}} {was|were|has been|have been|had been} [also|all|both|since]*
    {notified|informed|told|alerted}`)

/** Says that the people affected are being told, which nobody does who does not believe it happened. */
export const notifies = sentencePattern(wording`
  {${concerned}} <6 words> {is|are|was|were|have been|has been|will be} [now|also|being|all]* {told|notified|informed|written to}${/\b(?! (?:by|if|whether|about how|how|in (?:19|20)\d\d)\b)/}~,
  {${concerned}} <6 words> {get[s]|got|received|will {get|receive|be sent}|{are|were|been} [being] sent}
    [a[n]|the|such|formal|individual]* {${notices}},
  {${notices}} {went {out|to}|{was|were|have been|has been|are being|will be} [also|now|then]* {sent|mailed|posted}},
  {began|begun|started|begin|begins} {mailing|sending [out]|issuing|posting|to {mail|send|issue}} <3 words> {${notices}},
  {wrote|written|writes|writing} to {${concerned}},
  {give[s]|giving|gave|issue[s|d]|publish{es|ed}} {this|public|the following} notice`)

/** Says that authorities have acted on the breach: a fine, an order, a settlement, a charge. */
export const punished = sentencePattern(wording`
  {was|were|been|is|are|be} [also]* fined, fine{d|s} [of|*] ${/[£$€]\s?\d/}~, fine{d|s} <6 words-> {over|for|after},
  {pay|paid|pays|paying} {a|the} [record]* fine, ordered to pay, {monetary|civil|financial|administrative} penalt{y|ies} {of|notice|against|on},
  {compliance|enforcement|penalty} notice+, resolution agreement, corrective action plan, undertaking {by|from},
  {accept*|gave|given|signed} [a[n]|the] undertaking,
  settl{ed|es|ement} <3 words> {with|by} [the] {${punishers}}, {${punishers}} <5 words> settl{ed|es|ement},
  {is|was|were|has been|been} {charged with|{indicted|convicted|sentenced|jailed} [*] {with|of|for|to|over|after}}`)
/** "Could be fined": nobody has been fined yet. */
export const punishable = sentencePattern(wording`
  {can|could|may|might|would|will not|fac{e|es|ing}|risk[s]|liable|subject to|up to|threat*} <40>
    {fine*|penalt*|notice|settl*|charged|undertaking}`)

/** A letter to the people affected: "we are writing because information about you was part of an incident". */
export const addressed = sentencePattern(wording`
  we {are|'re} {writing|contacting you|reaching out} <60> {because|to {inform|tell|notify|let}|about},
  we [have] {written|wrote} to, {told|informed|notified|alerted} us {that|of|on|about}`)
