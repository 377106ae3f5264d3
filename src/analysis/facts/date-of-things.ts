import { partPattern } from '../screen/sentence-pattern.ts'
import { wording } from '../wording.ts'
import type { DateMention } from './date-mentions.ts'

/**
 * Whether the words beside a date give it to a thing and not to an event: a deadline, the edition or the age of
 * something, a rank, a turnover, or the people and the years that data is about.
 */
export const isOfThing = ({ sentence, left, shape }: DateMention, right: string): boolean =>
  bound.test(sentence, left) ||
  copyOf.test(sentence, left) ||
  ofMoney.test(sentence, left) ||
  ageOf.test(sentence, left) ||
  (shape !== 'day' && ofLogs.test(sentence, left)) ||
  isDeadline.test(right) ||
  (shape === 'range' && (ofPeriod.test(sentence, left) || ofDealings.test(sentence, left))) ||
  ((shape === 'year' || shape === 'relative') && ofPast.test(sentence, left)) ||
  (shape === 'year' &&
    (ofRank.test(sentence, left) || (ofThing.test(sentence, left) && !ofHappening.test(right))))

/** "prior to the 23 September deadline", "the patch of 4 October": a bound or a name, and no day of anything. */
const bound = partPattern(
  /\b(?:prior to|earlier than|no later than|(?:releas|issu|publish|push|ship|roll)(?:e[ds]?|ed|es|ing)? (?:out )?(?:an? |the |its )?(?:emergency |security |new )*(?:patch(?:es)?|updates?|fix(?:es)?|hotfix) on|(?:patch|update|fix|hotfix|release|advisory|bulletin|version|edition|message|letter|e-?mail|article|post|story|statement|notice|announcement)s? (?:of|from|dated)|(?:patch|update|fix|hotfix) (?:had |has )?(?:been |was )?(?:available|out|released|published|offered) (?:since|from|in|on)|(?:post|update|statement|notice|announcement|bulletin) on)(?: the)?\s$/i,
)
/** "in its 2024 risk analysis": the year names a thing and dates no event. */
const ofThing = partPattern(/\b(?:the|an?|its|their|his|her|our|your)\s$/i)
/** "in its 2024 breach": the year of an event after all. */
const ofHappening =
  /^ (?:[\p{L}-]+ ){0,2}(?:breach|hack|attack|incident|leak|intrusion|theft|dump|cyber|ransomware|compromise|exposure)/u
/** "a backup dating from 28 February": this says how old a thing is. */
const copyOf = partPattern(
  /\b(?:cop(?:y|ies)|back-?ups?|archives?|snapshots?|versions?|records?|lists?|files?)\b[^.;,]{0,30}\bdat(?:ed|es|ing) (?:from|to)\s$/i,
)
/** "(612 million euros in 2024)": a company's turnover. */
const ofMoney = partPattern(
  /\b(?:euros?|dollars|pounds|kron(?:er|or|a)|francs|yen|rupees|rand)\b,? in\s$|(?:[$€£¥]|\bRs\.? ?)\d[\d.,]*(?: ?(?:m|bn|million|billion|crore|lakh))? in\s$/i,
)
/** "Oldest from 2021, newest from last night": how old things are. */
const ageOf = partPattern(
  /\b(?:oldest|newest|earliest|latest|most recent)(?: [\p{L}-]+){0,4} (?:(?:is|are|was|were) )?from\s$/iu,
)
/** "reviewed our logs for the past ninety days": what was looked through. */
const ofLogs = partPattern(
  /\b(?:review|check|examin|analy[sz]|search|comb|look|went|go(?:ne|ing))\w* (?:[\p{L}-]+ ){0,3}?(?:logs?|log files?|records|traffic)\b[^.;,]{0,20}(?: (?:for|of|from|over|covering)(?: the)?)?\s$/iu,
)
/** "everyone who worked for us last year": this says who is concerned. */
const ofPast = partPattern(
  /\b(?:who|that) (?:(?:had|have) )?(?:worked|studied|bought|lived|stayed|flew|ordered|donated|enrolled|joined|shopped|(?:was|were) (?:employed|treated|enrolled|paid))\b[^.;,]{0,40}\s$/i,
)
/** "the files related to orders placed in the period from": of when the data is. */
const ofPeriod = partPattern(
  /\b(?:relat\w*|pertain\w*|refer\w*|used|delivered|placed|submitted|registered|ordered|treated|employed|enrolled|bought|issued|processed)\b[^.;]{0,70}\b(?:in|for|during|over) the (?:period|years?)(?: of time)?(?: from| between)?\s$/i,
)
/** "if you bought from us between": of whom the data is. */
const ofDealings = partPattern(
  /\b(?:you|who|customers?|clients?|guests?|patients?|people|anyone|anybody|everyone|everybody|those|members|users|shoppers|passengers) (?:(?:have|had|ever|also) )*(?:bought|ordered|shopped|registered|visited|stayed|flew|travelled|traveled|booked|applied|subscribed|donated|enrolled|purchased|created|opened|placed|paid|used|signed up|(?:was|were|been) (?:treated|employed|enrolled|customers?|members?|insured))\b[^.;]{0,60} (?:between|from|in the period|during)\s$/i,
)
/** "the largest leak of 2018": a rank among those of its year. */
const ofRank = partPattern(
  wording`{largest|biggest|worst|greatest|first|most [*]} <4 words'-> of${/\s$/}`,
)
/** "30 June was the filing deadline" */
const isDeadline = /^ (?:is|was) the (?:\w+ )?deadline\b/
