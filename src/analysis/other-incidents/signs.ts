import * as words from '#data/incident-words.ts'
import { month } from '../facts/date-pattern.ts'
import { sentencePattern } from '../screen/sentence-pattern.ts'
import { wording, wordingWith } from '../wording.ts'

/** "recalls the 2019 breach at", "smaller than the one at", "unlike the hack of": up to the end of the sentence. */
export const likened = sentencePattern(wording`
  {${words.likening}} <6 words'-> {{${words.oneAt}}${/(?! the (?:group|gang|hackers?|attackers?|actors?|crew|collective)\b)/}|${words.incidentNouns}|${words.incidentsMany}},
  than {${words.oneAt}}, than [the] <4 words'-> {${words.incidentNouns}} {at|on|of}`)

/** "comes three months after": what follows is another's where a stranger is named there. */
export const newsAfter = sentencePattern(wording`
  {hour+|day+|week+|month+|year+|shortly|soon|not long|come|comes|came} after,
  follow[s|ed|ing] <3 words'-> {${words.oneAt}|{${words.incidentNouns}|${words.incidentsMany}} {at|on|of|against}|disclosure by|announcement by|revelation+|admission|news {that|of|from}},
  after <3 words'-> {${words.incidentsMany}} {on|at|against}, {remain[s]|is|was} {${words.oneAt}}`)

/** "brings to mind Acme": another's where a stranger is named behind. */
export const toMind = sentencePattern(wording`
  {bring[s]|brought|call[s|ed]} [back]* to mind, reminiscent of, echo[es|ed], {memories|shades} of`)

/** "the same hackers also attacked": another's where a stranger is named behind. */
export const sameHands = sentencePattern(wording`
  the same <2 words'-> {hacker+|group|gang|attackers|actor+|crew|criminals|collective|thieves|ones}`)

export const othersStruck = sentencePattern(wording`${words.othersToo}`)
export const oneOfMany = sentencePattern(wording`${words.oneOfMany}`)
export const separate = sentencePattern(
  wording`${words.anotherIncident}${/(?! (?:report|notice|notification|investigation))/}`,
)
export const alike = sentencePattern(wording`${words.alike}`)
export const manyHit = sentencePattern(wording`${words.manyHit}`)
export const onceBefore = sentencePattern(wording`${words.onceBefore}`)
export const befell = sentencePattern(wording`${words.befell}`)

/** "In an unrelated case": all of the sentence. */
export const inAnother = sentencePattern(wording`
  in {a[n] {unrelated|separate|different|similar|earlier|previous}|another} <2 words'-> {${words.incidentNouns}|case|development}`)
/** "Fined £4.4m", "settles for $500,000", "charged with hacking": the end of an old story. */
export const penalty = wording`
  fine[s|d], fined, penalt{y|ies}, settle{s|d|ment}, reprimand*, indict{ed|ment}, {charged|convicted|sentenced|jailed} {with|of|for|over|to}, plead[s|ed] guilty, secures ${/[$€£]/}~, verdict,
  enforcement action, undertaking`

/** "Separately, Acme said": where a stranger is named behind. */
export const aside = sentencePattern(
  /^\W*(?:Separately|Elsewhere|Meanwhile|By (?:comparison|contrast)|In comparison)\b/,
)

/** A number with two digits or more that is no year. */
const many = /(?!(?:19|20)\d\d\b)\d[\d,.]+/
/** "In 2024, 1,700 breaches hit hospitals", "counted 3,200 breaches": how many there were of all. */
export const statistics = sentencePattern(
  wordingWith('iu')`
  {${many}|hundreds of|thousands of|dozens of} <3 words'-> {breaches|incidents|attacks|intrusions|leaks}
    <90> {${/(?:19|20)\d\d/}|last year|this year|worldwide|globally|survey|figures|according to|study|report},
  {${/(?:19|20)\d\d/}|last year|this year|worldwide|globally|survey|figures|according to|study|report|counted|recorded|logged} <90>
    {${many}|hundreds of|thousands of|dozens of} <3 words'-> {breaches|incidents|attacks|intrusions|leaks}`,
)

const season = 'spring|summer|autumn|fall|winter'
const some =
  'an?|one|two|three|four|five|six|seven|eight|nine|ten|several|a few|many|a couple of|\\d+'
/** "In April,", "Last year", "Only weeks earlier": a time that opens a sentence. */
export const opensWithTime = sentencePattern(
  new RegExp(
    String.raw`^\W*(?:(?:only|just|barely|back|some|about|less than|more than|almost|nearly) )*(?:(?:in|on|during) (?:(?:early|late|mid|the (?:${season}) of|\d{1,2}) ?)*(?:(?:${month})(?: \d{1,2})?(?:,? (?:of )?(?:last year|(?:19|20)\d\d))?|(?:19|20)\d\d)|last (?:year|month|week|${season}|${month})|earlier this (?:year|month|week)|(?:(?:${some}) )?(?:days?|weeks?|months?|years?|decades?) (?:ago|earlier|before))\b`,
    'i',
  ),
)
/** "Only weeks earlier", "Last year": before the event, whatever it says. */
export const longBefore =
  /^\W*(?:\w+ )*?(?:last year|(?:weeks?|months?|years?|decades?) (?:ago|earlier|before))\b/i
/** The year that opens a sentence, or how many years ago it was. */
export const yearOpening =
  /^\W*(?:Back )?in (?:(?:early|late|mid|the \w+ of|\d{1,2}) ?)*(?:\p{L}+\.? )?(?<year>(?:19|20)\d\d)\b/iu
export const yearsAgo =
  /^\W*(?:\w+ )*?(?:two|three|four|five|six|seven|eight|nine|ten|several|many|\d+) years (?:ago|earlier|before)\b|^\W*(?:\w+ )*?a decade (?:ago|earlier|before)\b/i

/** What stands right in front of the name of a house that was struck, of another house, and right behind one. */
export const struckInFront = wording`${words.struckBefore}${/ (?:the )?$/}`
export const struckBehind = wording`${/^(?:['’]s)?,? ?/}${words.struckBehind}`
export const ownsUpBehind = wording`${/^,? ?(?:[^.;,]{1,40}, )?(?:which )?/}${words.ownsUpBehind}`
export const anotherInFront = wording`{${words.anotherHouse}}${/[^.;]{0,40}$/}`

/** "That breach", "There,", "At the time": goes on about the other incident. */
export const goesOn =
  /^\W*(?:That|Those|There|At the time|Back then|In that|Then)\b|\b(?:then|at the time)[.!]?$|\bsa(?:id|ys) (?:then|at the time)\b/
/** "The attackers had sent": what had gone before the other incident. */
export const hadDone =
  /^\W*(?:The (?:attackers|hackers|intruders|thieves|gang|group|data|breach|incident|attack)|They|It|Its \p{L}+|Their \p{L}+) had (?:\p{L}+ )?\p{L}+(?:ed|en|ght|ade|ut|et|aid|old|ost)\b/u
/** "The first, in February": one of the row that was spoken of. */
export const oneOfThem = /^\W*(?:The (?:first|previous|earlier|last|other)|One|Another)\b/

/** "The latest incident", "this time": back to the text's own. */
export const returns = sentencePattern(
  wording`
  {the|this|its|that} {latest|newest|new|most recent|current|present} {${words.incidentNouns}|case|disclosure}, this time, in this case, now, today`,
)
/** The same within a sentence. */
export const turnsBack =
  /(?:[,;—–]|\bbut\b|\bwhile\b|\bwhereas\b)[\s]*(?:(?:but|while|whereas|and) )?(?:this time|the (?:latest|subsequent|new|newest|current|most recent) (?:incident|breach|attack|leak|hack|theft|case)|in this case|now)\b/i
/** "Unlike the hack of Acme, it was found quickly": where the clause that opened the sentence ends. */
export const mainClause =
  /, (?=(?:it|this|they|we|he|she|no|nobody|there|the [\p{L}-]+(?: [\p{L}-]+)?) (?:was|were|is|are|has|have|had|did|\p{L}+ed|used|took|stole|got|\p{L}+)\b)/giu
