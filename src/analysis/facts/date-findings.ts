import { disruptions, noticing, outsiders, servedByOne, tellingOf } from '#data/date-words.ts'
import { houses, housesServed } from '#data/house-words.ts'
import type { Reading } from '../reading.ts'
import { partPattern, sentencePattern } from '../screen/sentence-pattern.ts'
import { wording, wordingWith } from '../wording.ts'
import { rightOf, type DateMention } from './date-mentions.ts'

/** Words right before a date that say when somebody came to know. */
export const foundOn = partPattern(
  wordingWith('iu')`
  {${noticing}|found ${/(?!no\b)/}|tipped${/(?: [\p{L}]+){0,3}/u} off}${/\b(?:(?!\b(?:that|and|but|was|were|starting|beginning|(?:hours?|days?|weeks?|months?) (?:after|before))\b)(?:[^.;:]|(?<=\d)[.:](?=\d))){0,70}?\b/}{on|in|only on
    |as early as}[_the {morning|evening|night|afternoon} of]${/\s$/},
  {learn{ed|t}|reali{s|z}ed|saw|knew} [that] something {was|had gone} {wrong|amiss|off|up} {on|in}${/ $/},
  {have|having|had} been {told|informed|alerted|notified|warned} {of|about} {it|this|the * [*]} [_on|_in]${/\s$/},
  {${noticing}|found}${/\b[^.;:]{0,50}\b/}when${/\b[^.;:]{0,80} (?:on|in)\s$/}`,
)

/** "discovered the breach June 29", "were aware Friday": as the press of the United States writes it. */
export const foundJust = partPattern(
  wording`{discovered|detected|noticed|spotted|found|learned of|aware [of]} [{the|a[n]|this} <2 words'->]${/\s$/}`,
)

/** "When staff came back to work on Monday, they saw": what they found on their return. */
const onReturn = partPattern(
  /\b(?:when|as|once|after) [^.;,]{2,60}\b(?:came|got|went|returned|returning|arrived|back|logged|switched on|turned on|started|opened|sat down|reopened|resumed|reported|turned up)\b[^.;,]{0,40}\s$/i,
)
const thenSaw = partPattern(
  /^,? (?:[\p{L}’'-]+ ){1,5}?(?:saw|noticed|found|discovered|realised|realized|learned|learnt|spotted|were (?:met|greeted) (?:by|with)|could not)\b/iu,
)
export const isFoundOnReturn = ({ sentence, left }: DateMention, right: string): boolean =>
  onReturn.test(sentence, left) && thenSaw.test(sentence, right)

/** "On 4 September it found that …", "on 24 May the company became aware of …": after a day that opens its clause. */
export const thenFound = partPattern(
  wordingWith(
    'iu',
  )`${/^,? (?:(?!(?:that|which|when|after|and|who|mistake|error|bug|breach|attack|incident)\b)[\p{L}\p{N}’'&.-]+,? ){1,12}?/u}{${noticing}|found that}`,
)

/** "informed us on 8 July that", "came to light on 2 October" */
export const hearing = partPattern(
  wording`
  {${tellingOf} {us|it|them|the <2 words'-> ${houses}|the ${houses}'s *|the ${housesServed}}|let {us|it|them} know|shared ${/[^.;,]{0,50}/} with {us|it|them}}[_{of|about} ${/[^.;,]{1,30}/}][_only|_first thing|_first|_early|_late|_back|_later|_again]${/(?:,? (?:the|that) (?:very )?same \w+,?)?/}[_on|_in]${/\s$/},
  {${tellingOf}|told} <5 words'-> {her|his|their|the|a} [*] {supervisor|superior|manager|boss|employer|help desk|service desk|head of *}[s][_{of|about} ${/[^.;,]{1,30}/}][_on|_in]${/\s$/},
  {the|our|its|a} [first|initial]* {call|complaint|warning|alert|tip}[s] {came|arrived|was|were|reached us}[_in][_only][_on|_in]${/ $/},
  {got|received} {its|our} <2 words'-> {notice|notification|letter|call}[_{of|about|from} ${/[^.;,]{1,40}/}][_only][_on|_in]${/ $/},
  {tip|tip-off|hint|complaint|alert|warning|e[-]mail|letter|call|message} [that [was]] received${/(?: (?:by|from) [^.;,]{1,40})?(?: (?:on|in))\s$/},
  {received|got} {a[n]|the|its} <2 words'-> {threat|ransom demand|ransom note|extortion *|blackmail *}[s]${/(?: [^.;,]{2,40})?/}[_on|_in]${/ $/},
  {we|I|they} heard[_about it|_of it][_only|_first][_on|_in][_the]${/ $/},
  {first|only} {${noticing}|found}${/\b[^.;:]{0,50}\b/}when${/\b[^.;:]{0,90} (?:on|in)\s$/},
  {came|come|brought} to light${/\b[^.;:]{0,30}\s$/},
  {called|rang|phoned|got in touch}[_us|_me][_on]${/ $/},
  {word|news|warning|tip|message|e[-]mail|letter|call}${/\b[^.;,]{0,60}\b/}reached {us|it|them|the ${houses}}[_only][_on|_in]${/\s$/},
  {received|got} {a[n]|the} <3 words'-> {message|letter|note|communication|call|mail|e[-]mail} {from|by} [the] <2 words'->
    {threat actor+|hacker+|attacker+|extortionist+|criminals|cyber[-]criminal+|gang}[_on|_in]${/ $/}`,
)

/** "Salesforce alerted Acme on 19 July", "On 19 July a student told Acme that": whether Acme is who lost the data; null where nobody is named. */
export const whoIsTold = (reading: Reading, mention: DateMention): 'victim' | 'other' | null => {
  const name =
    namedTold.exec(mention.sentence, mention.left)?.[1] ??
    thenToldNamed.exec(mention.sentence, rightOf(mention))?.[1]
  if (name === undefined) return null
  return isWhoseData(reading, name.toLowerCase()) ? 'victim' : 'other'
}

/** Whether a name is that of a victim or its supplier, or begins one: "Acme" for "Acme Holdings". */
const isWhoseData = ({ entities }: Reading, name: string): boolean =>
  [...entities.victims, ...entities.thirdParties].some(({ forms }) =>
    forms.some((form) => form === name || form.startsWith(`${name} `)),
  )

const thenToldNamed = partPattern(
  /^,? (?:[\p{L}\p{N}’'&.-]+,? ){1,6}?(?:told|informed|notified|alerted|warned|contacted) (?:the )?(\p{Lu}[\p{L}&.-]+(?: \p{Lu}[\p{L}&.-]+)*) (?:that|of|about)\b/u,
)

const namedTold = partPattern(
  /\b(?:told|informed|notified|alerted|warned|contacted) (\p{Lu}[\p{L}&.-]+(?: \p{Lu}[\p{L}&.-]+)*?)(?: (?:of|about) [^.;,]{1,30})?(?: only| first)? (?:on|in)\s$/u,
)

/** "On May 4, the printer told us that": the day on which the writers of the text came to know. */
export const toldUs = partPattern(
  /^,? [\p{L}\p{N}&.'’ -]{1,60}(?:, [\p{L}\p{N} -]{2,40},)? (?:(?:told|informed|notified|alerted|warned|contacted|rang|phoned|called|wrote to|e-?mailed|mailed|texted|approached|showed|sent) (?:us|me)|let (?:us|me) know)\b/iu,
)

/** "identified on 13 September that …", "its detection on 2 April", whatever was announced before it in the sentence. */
export const justFound = partPattern(
  /\b(?:its|the|their|until|before|and) (?:detection|discovery|being (?:discovered|detected|noticed|spotted))(?: (?:only|of (?:it|this|the \p{L}+)))? (?:on|in)\s$|\b(?:discovered|detected|identified|noticed|spotted|learn(?:ed|t))(?: (?:it|this|of (?:it|this)))?(?: and \w+ed)?(?: only)? (?:on|in)\s$/iu,
)

/** "On January 22, X experienced a disruption": the attack was noticed by what it did. */
export const disrupted = partPattern(
  wording`
  ${/^,? [^.;]{0,50}?\b/}{experienced|suffered|had|saw|encountered|noticed} [a[n]] ${disruptions}`,
)

/** "The chatbot maker warned its customers on 2 October": when those it serves came to know. */
export const isToldBySupplier = (reading: Reading, mention: DateMention): boolean => {
  const name = suppliersTell.exec(mention.sentence, mention.left)?.[1]
  return (
    name !== undefined &&
    reading.entities.thirdParties.some(({ forms }) => forms.includes(name.toLowerCase()))
  )
}

/** "X told its clients on", up to the day: a supplier lets its customers know. */
const suppliersTell = partPattern(
  wordingWith('u')`
  ${/(\p{Lu}[\p{L}\p{N}&.-]+(?: \p{Lu}[\p{L}&.-]+)*)/u} [had|has|only|then|first|later]
    {told|informed|notified|alerted|warned|contacted|wrote to|rang} [its|their|all|the|those|some] [*] ${servedByOne}[_{of|about} ${/[^.;,]{1,30}/}][_only] {on|in}${/ $/}`,
)

const unseen =
  'tell|told|inform|informed|notif{y|ied}|alerted|warned|notic{ed|e|ing}|knew|know|saw|see[n|ing]|spot[ted]|realis*|realiz*|react[ed|ing]|respond[ed|ing]|clue|idea|suspicion|detect[ed|ing]|discover[ed|ing]|hear[d]|look{ed|ing}|aware|suspect[ed|ing]|{found|find} out'

/** "Nobody noticed it until 2 February", "we did not know before 4 May" */
export const unseenUntil = partPattern(
  wording`
  {nobody|no one|not|never|none|{didn|don|doesn|wasn|weren|hasn|hadn|haven|couldn}'t|without|only}${/\b[^.;:]{0,40}\b/}{${unseen}}${/\b[^.;:]{0,30}\b(?:until|till|before)\s$/},
  {unnoticed|undetected|undiscovered|unseen}${/\b[^.;:]{0,30}\b(?:until|till)\s$/}`,
)

/** "On 27 June a patient of ours rang reception to say that": somebody outside noticed first. */
export const thenOutsider = partPattern(
  wordingWith('iu')`
  ${/^,? /}{a[n]|one [of]|two|three|several|some|the first} <3 words'-> ${outsiders}${/\b[^.;:]{0,60}?\b/}{
    rang|called|phoned|wrote|e[-]mailed|reported|complained|told|alerted|contacted|flagged|tipped|spotted|noticed|found|discovered
    |forwarded <2 words> complaint|sent in|pointed}`,
)

/** "It was 18 June before the bank noticed" */
export const isKnownLate = ({ sentence, left }: DateMention, right: string): boolean =>
  itWas.test(sentence, left) && beforeKnown.test(sentence, right)
const itWas = partPattern(/\bit was (?:not until |only )?(?:on |in )?$/i)
const beforeKnown = partPattern(
  wording`${/^,? /}{before|when|that} <12 words'-> {${noticing}|found|learned}`,
)

/** "On 20 November the platform revoked the keys and told us that", "On 7 March they rang" */
export const thenAlsoTold = partPattern(
  wordingWith('iu')`
  ${/^,? [^.;:]{0,110}?,? and (?:then )?/}{told|informed|notified|alerted|warned|rang|phoned|called|wrote to} {us|me}${/\b/},
  ${/^,? /}{they|he|she} {rang|phoned|called}${/\b(?! (?:for|on|it|the|him|her|off)\b)/}`,
)

/** "has known since 28 March", "had been aware of it since May" */
export const knownSince = partPattern(
  /(?:\b(?:has|have|had)|[’'](?:ve|s|d)) (?:(?!not|n[’']t)\p{L}+ )?(?:known|been aware)\b[^.;:]{0,40}\bsince\s$/iu,
)

/** "it took until 6 August before the foundation was told", "… to let its clients know" */
export const isToldLate = ({ sentence, left }: DateMention, right: string): boolean =>
  tookUntil.test(sentence, left) && thenTold.test(sentence, right)

const tookUntil = partPattern(/\b(?:took|taken) (?:\p{L}+ )?(?:until|till)\s$/iu)
const thenTold = partPattern(
  /^,? (?:to (?:tell|inform|notify|alert|warn|let)|(?:before|for|that)\b[^.;:]{2,40}\b(?:told|informed|notified|alerted|warned|heard|learn(?:ed|t)|notic(?:e|ed))|when\b[^.;:]{2,40}\b(?:told|informed|notified))\b/iu,
)

/** "and was the first that the shop knew of it", "The first she heard of it was a call on" */
export const firstKnown = sentencePattern(
  wordingWith('iu')`
  the first [that|time|thing] <4 words'-> {heard|knew|learn{ed|t}|saw} {of|about} {it|this|the <2 words->}`,
)
