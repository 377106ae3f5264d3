import { sentencePattern } from '../screen/sentence-pattern.ts'
import { holidayPattern } from './holidays.ts'
import { alone, toldPatterns } from './told-pattern.ts'

/** The name of a month, in full or cut, with a dot or none. */
export const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?'
const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const year = '(?:19|20)\\d\\d'
const day = '(?:[0-3]?\\d)(?:st|nd|rd|th)?'

/** "Tuesday's data leak" dates the leak; "Tuesday's statement" does not. */
const ofEvent = String.raw`[’']s (?:\p{L}+ ){0,2}(?:cyber[- ]?)?(?:breach|hack|attack|incident|leak|dump|intrusion|theft)`

/** In the order of the days of a month, so that the place of a word is its number. */
export const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  )
/** Longer words before those that they end with. */
const ordinal = String.raw`(?<![\p{L}-])(?:${ordinals.toReversed().join('|')})`
const small =
  '(?:january|february|march|april|june|july|august|september|october|november|december|sept?|oct|nov|dec|jan|feb)'

const s = String.raw`[\s\u00a0]`
/** " at 03:18 UTC", between the two days of a span. */
const hour = String.raw`(?:,?${s}(?:at${s})?\d\d?[:.]\d\d(?:${s}?[ap]\.?m\.?|${s}\p{Lu}{2,4})?)`
/** ", 2025", "of 2025" */
const ofYear = String.raw`(?:,?${s}(?:of${s})?${year})`
/** "last year", behind the last day of a span */
const saidYear = String.raw`(?:,?${s}(?:of${s})?(?:[Ll]ast|[Tt]his)${s}year(?!\p{L}))?`
/** "March 4, 2026", "March 4" */
const monthDay = `${month}${s}${day}${ofYear}?`
/** "4th of March 2026", "4 March" */
const dayMonth = `${day}(?:${s}of)?${s}${month}${ofYear}?`
/** "03/04/2026": which is the month, other days of the text tell. */
const slashed = String.raw`[0-3]?\d/[0-3]?\d/(?:${year}|\d\d)`
const until = String.raw`\s*(?:to|and|through|until|till|[-–—])\s*`
const early = '(?:[Ee]arly|[Ll]ate|[Mm]id)'

/** "between May 3, when the file appeared, and May 9": what leads from the first day, a group, to the last. */
const clauseAnd = (first: string): string =>
  String.raw`(?<=[Bb]etween${s}\k<${first}>),${s}(?:[^,.;:\d]{2,60},?${s})?and${s}`

/** "from May 3, the day of the fair, to May 9" */
const clauseTo = (first: string): string =>
  String.raw`(?<=[Ff]rom${s}\k<${first}>),${s}[^,.;:\d]{2,60},${s}(?:to|through|until)${s}`

/** A first and a last day or month; of days that are listed ("March 3, 4 and 5") the first and the last. */
const spans = [
  String.raw`(?<listA>${month}${s}${day}),${s}(?:${day},?${s}){1,5}and${s}(?<listB>${day}${ofYear}?)(?!\d|:\d)`,
  String.raw`(?<listC>(?<![\d:])${day}),${s}(?:${day},?${s}){1,5}and${s}(?<listD>${dayMonth})`,
  String.raw`(?<rangeA>${monthDay})${hour}?(?:,?\s*(?:to|through|thru|until|till|[-–—])\s*|\s*and\s*|${clauseAnd('rangeA')}|${clauseTo('rangeA')})(?:${weekday},?${s})?(?<rangeB>(?:${month}${s})?${day}${ofYear}?)(?!\d|:\d)${saidYear}`,
  String.raw`(?<rangeC>${dayMonth})${hour}?(?:${until}|${clauseAnd('rangeC')}|${clauseTo('rangeC')})(?:${weekday},?${s})?(?<rangeD>${dayMonth})${saidYear}`,
  String.raw`(?<shortA>(?<![\d:/])${day})\s*(?:(?:up )?to|and|[-–—/])\s*(?:${weekday}${s})?(?:the${s})?(?<shortB>${day}(?:${s}of)?${s}(?:${month}|${small}(?!\p{L}))${ofYear}?)${saidYear}`,
  String.raw`(?<smallA>(?<!\p{L})${small}${s}${day})\s*(?:to|until|till|[-–—])\s*(?<smallB>(?:${small}${s})?${day})(?!\d|:\d)`,
  String.raw`(?<spelledA>${ordinal}) (?:and|to|until|through) (?:the )?(?<spelledB>${ordinal}${s}of${s}${month})(?!\p{L})`,
  String.raw`(?<monthsA>${month}${ofYear}?)${until}(?<monthsB>${month},?${s}${year})(?!\d)`,
  String.raw`(?<wordyA>(?:${early}[- ]|(?:[Tt]he )?(?:beginning|start|middle|end) of )?${month}(?:${s}${day})?),?${s}(?:of${s})?(?<wordyB>[Ll]ast|[Tt]his)${s}year`,
  String.raw`(?:[Bb]etween|[Ff]rom|[Ii]n|[Dd]uring)${s}(?<spanA>${month}${ofYear}?)${s}(?:and|or|to|until|through)${s}(?<spanB>${month}${ofYear}?)(?:,?${s}(?:of${s})?(?<spanYear>last|this)${s}year)?(?![\p{L}\d])(?!${s}\d)`,
]

/** "the week of 9 March", "the second half of March", "the second weekend in March", "the last Sunday of March", "the last few days of March" */
const weeks = [
  String.raw`(?<weekFrom>[Ww]eek (?:of|from|beginning|commencing|starting)(?: on)?(?: ${weekday})? (?:the )?(?:${dayMonth}|${monthDay}))(?!\d)`,
  String.raw`(?<weekOf>(?:first|second|third|last|final) week of ${month}${ofYear}?)(?!${s}\d)`,
  String.raw`(?<weekend>(?:first|second|third|last) weekend (?:of|in) ${month}${ofYear}?)(?!${s}\d)`,
  String.raw`(?<halfOf>(?:first|second|latter) half of ${month}${ofYear}?)(?!${s}\d)`,
  String.raw`(?<weekdayOf>(?:first|second|third|fourth|last) ${weekday} (?:of|in) ${month}${ofYear}?)(?!${s}\d)`,
  String.raw`(?<daysOf>(?:first|last)${s}(?:(?:few|couple of|two|three|four|five|six|seven|eight|nine|ten|twelve|\d\d?)?${s}?days|day)${s}(?:of|in)${s}${month}${ofYear}?)(?!${s}\d)`,
]

/** One day with its month, in words or figures. */
const days = [
  String.raw`(?<mdy>${monthDay})(?![\d%])`,
  String.raw`(?<dmy>(?<![\d.,])${dayMonth})`,
  String.raw`(?<iso>${year}-[01]\d-[0-3]\d)`,
  String.raw`(?<slashA>${slashed})\s*(?:to|through|until|[-–—])\s*(?<slashB>${slashed}(?!\d))`,
  String.raw`(?<slash>${slashed}(?!\d))`,
  String.raw`(?<dashes>(?<![\d-])[0-3]?\d-[0-3]?\d-${year}(?![\d-]))`,
  String.raw`(?<dots>[0-3]?\d\.[01]?\d\.${year}(?!\d))`,
]

/** "the end of 2025", "March 2026", "the spring of 2026", "Q1 2026" */
const partsOfYears = [
  String.raw`(?<part>(?:[Ee]arly|[Ll]ate|[Mm]id|[Tt]he beginning of|[Tt]he end of|[Tt]he start of|[Bb]eginning of|[Ee]nd of)[- ](?:in${s}(?=${month}))?(?:${month},?${s})?(?:in )?${year}(?![\p{L}\d]))`,
  String.raw`(?<my>${month},?(?: of)?${s}${year})`,
  String.raw`(?<season>(?:the )?(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?: of)?,?${s}${year})`,
  String.raw`(?<quarter>(?:(?:first|second|third|fourth) (?:quarter|half)|[QH][1-4])(?: of)?,?${s}${year})`,
]

/** A day of the week that is none of "every Monday", and that no day of a month follows, as in "Monday, 9 March". */
const bareWeekday = String.raw`(?:[Ll]ate |[Ee]arly )?(?:[Oo]n )?(?<!\b(?:[Ee]very|[Ee]ach|[Aa]) )${weekday}(?!(?: (?:morning|afternoon|evening|night))?,? (?:the )?(?:${day}(?:${s}of)?${s}${month}|${month}${s}${day}|${day}${s}(?:to|and)${s}|[0-3]?\d(?:st|nd|rd|th)${alone}))(?: (?:morning|afternoon|evening|night))?`

/** What counts from the day on which the text was written. */
const fromThen = [
  '[0-3]?\\d(?:st|nd|rd|th) of (?:[Ll]ast|[Tt]his) month',
  '[Yy]esterday',
  '(?:[Ee]arlier )?[Tt]oday',
  '(?:[Ll]ast|[Tt]o)[ ]?night',
  '(?:(?:[Ee]arlier|[Ll]ater?|[Ee]arly) )?(?:in )?[Tt]his (?:week(?:end)?|month|year|morning|evening|afternoon|summer|spring|fall|autumn|winter)',
  '[Ee]arlier in the (?:week|month|year)',
  '[Oo]ver the weekend',
  `(?:(?:[Ee]arly|[Ll]ate) )?[Ll]ast (?:week(?:end)?|month|year|summer|spring|fall|autumn|winter|${weekday}|${month})`,
  `(?:[Ll]ate |[Ee]arly )?(?:[Oo]n )?${weekday}(?: of| in)? last week`,
  bareWeekday,
  '[Aa]t the (?:beginning|start) of (?:this|last) month',
  String.raw`(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ss]everal|[Aa] few|[Aa] couple of|[Aa]n?|\d+) (?:hours?|days?|weeks?|months?|years?) ago`,
]
const relative = [
  String.raw`(?<relative>${fromThen.join('|')})(?!\p{L})(?:(?![’'])|(?=${ofEvent}))`,
  String.raw`(?:[Ii]n|[Oo]ver|[Dd]uring|[Ww]ithin|[Ff]or)${s}(?:just${s})?(?:the${s})?(?<recent>(?:recent|(?:past|last)(?:${s}(?:few|several|couple${s}of|\p{L}+))?)${s}(?:days|weeks|months|years))(?!\p{L}|${s}(?:of|in)${s}${month})`,
]

/** Months and years that stand alone, behind a word that makes a date of them: "since March", "in 2025". */
const alones = [
  String.raw`(?<bareMonth>(?:${early}(?:[- ]|${s}in${s})|(?:[Tt]he )?(?:beginning|start|middle|end) of |(?:[Ii]n|[Ss]ince|[Dd]uring|[Ff]rom|[Uu]ntil|[Bb]y|of|to|the|its|their|[Ll]ast|[Tt]his|[Bb]ack in|[Bb]etween|and|[Aa]round|[Bb]efore|[Aa]fter) (?:early |late |mid-?|the month of )?)${month})(?![\p{L}\d'’]|${s}Day\b)(?!\.?${s}\d|,?${s}(?:of${s})?(?:(?:[Ll]ast|[Tt]his)${s}year|${year}))`,
  String.raw`(?<bareYear>(?:(?:[Ii]n|[Ss]ince|[Dd]uring|[Ff]rom|of|to|[Bb]etween|[Bb]ack in|[Aa]round|[Uu]ntil|[Ee]arly|[Ll]ate|circa|and|or|dated|[Yy]ear|[Bb]y|[Bb]efore|[Aa]fter|[Aa]pproximately|the|a|its|their) )(?:early |late |mid-?)?${year})(?![\p{L}\d,.]\d|[\p{L}\d]|-\d\d)`,
  String.raw`(?<ofMonth>${month}(?=${ofEvent}))`,
]

/** Posts write months without a capital ("in july"), and speech says "the twelfth of August". */
const inSpeech = [
  String.raw`(?<smallMonth>(?:in|since|from|during|of|last|until|early|late) (?:january|february|april|june|july|august|september|october|november|december)(?:${s}${year})?)(?![\p{L}\d]|${s}\d)`,
  String.raw`(?<smallDay>(?<![\d.,])${day}${s}${small}(?:${s}${year})?(?![\p{L}\d])|(?<!\p{L})${small}${s}${day}(?:${s}${year})?(?![\p{L}\d%]))`,
  String.raw`(?<spelled>${ordinal}${s}of${s}${month})(?!\p{L})`,
]

/** "the 2025 breach" */
const soloYear = String.raw`(?<soloYear>(?<![\p{L}\d/.,#$€£-])${year}(?= (?:\p{L}+ ){0,2}(?:breach|hack|attack|incident|leak|intrusion|theft|dump|cyber)))`

/**
 * A date begins with a figure, a capital or the first letter of a word. Asked first, it spares most places of a sentence
 * the trial of every form.
 */
const opening = '(?=[\\dA-Z]|(?<![A-Za-z])[a-z])'

/**
 * All ways in which a text writes days, months, years and spans of them, with a named group for each. Of two that begin
 * at the same place the first is taken, so what is longer stands before what it begins with.
 */
export const datePattern = sentencePattern(
  new RegExp(
    `${opening}(?:${[
      ...spans,
      ...weeks,
      ...toldPatterns,
      holidayPattern,
      ...days,
      ...partsOfYears,
      ...relative,
      ...alones,
      ...inSpeech,
      soloYear,
    ].join('|')})`,
    'gu',
  ),
)

/** Tested first, since most sentences have no date. */
export const worthReading = sentencePattern(
  /\d{4}|\d\d?(?:st|nd|rd|th)|January|February|March|April|\bMay\b|June|July|August|September|October|November|December|\b(?:january|february|march|april|june|july|august|september|october|november|december|sept?|oct|nov|dec|jan|feb)\b|\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b|days?\b|today|night|morning|afternoon|evening|week|month|year|summer|spring|fall|winter|autumn|ago|\d\/\d|Easter|Christmas|Thanksgiving|Halloween|\b(?:Day|Eve|Friday)\b/,
)

/** The head of an entry of a status page; its group is the day. */
export const stamp = new RegExp(
  String.raw`^\W*(?:resolved|monitoring|identified|investigating|update(?: \d+)?|mitigated|posted|final update)\W{1,4}(${day}${s}${month}(?:,?${s}${year})?|${month}${s}${day}(?:,?${s}${year})?)`,
  'iu',
)

/** A line that ends in the day of a text: "20 March 2026", "By Ada Moss | March 20, 2026"; its group is the day. */
export const dateline = new RegExp(
  String.raw`^(?:[^.!?\d]{0,60}[|,–—·:-]\s?|\W*(?:published|posted|dated?|updated|issued):?\s(?:on\s)?|\W*)(?:${weekday},?\s)?(${day}\s${month},?\s${year}|${month}\s${day},?\s${year})\W*$`,
  'iu',
)

/** "Mar 17, 2026 - 11:05 UTC", a line of its own; its group is the day. */
export const lineOfStamp = new RegExp(
  String.raw`^\W*(${month}\s${day},?\s${year}|${day}\s${month},?\s${year})\s*[-–—|,]\s*\d\d?:\d\d(?:\s?[ap]m)?(?:\s\p{Lu}{2,4})?\W*$`,
  'iu',
)
