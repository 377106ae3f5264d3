import type { Reading } from '../reading.ts'
import type { Sentence, Voice } from '../text-model.ts'
import { sentencePattern } from '../screen/sentence-pattern.ts'
import { spanOf } from './date-span.ts'

/** A place where the text names a day, a month, a year or a span of them. */
export interface DateMention {
  /** ISO days, inclusive. */
  readonly from: string
  readonly to: string
  readonly start: number
  readonly end: number
  readonly sentence: Sentence
  /** What stands before it in its sentence, as far as rules look, without a day of the week. */
  readonly left: string
  readonly voice: Voice
  readonly shape: 'day' | 'month' | 'year' | 'season' | 'range' | 'relative' | 'recent'
}

const months: Readonly<Record<string, number>> = Object.fromEntries(
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((name, i) => [
      [name, i + 1],
      [name.slice(0, 3), i + 1],
      [`${name.slice(0, 4)}`, i + 1],
    ]),
)
const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?'
const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const year = '(?:19|20)\\d\\d'
const day = '(?:[0-3]?\\d)(?:st|nd|rd|th)?'

/** "Tuesday's data leak" dates the leak; "Tuesday's statement" does not. */
const ofEvent = String.raw`[’']s (?:\p{L}+ ){0,2}(?:cyber[- ]?)?(?:breach|hack|attack|incident|leak|dump|intrusion|theft)`

const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  )
const small =
  '(?:january|february|march|april|june|july|august|september|october|november|december|sept?|oct|nov|dec|jan|feb)'

const s = String.raw`[\s\u00a0]`
/** ", 2025", "of 2025" */
const ofYear = String.raw`(?:,?${s}(?:of${s})?${year})`
const pattern = sentencePattern(
  new RegExp(
    [
      String.raw`(?<rangeA>${month}${s}${day}${ofYear}?)(?:,?\s*(?:to|through|thru|until|till|[-–—])\s*|\s*and\s*|(?<=[Bb]etween${s}\k<rangeA>),${s}and${s})(?<rangeB>(?:${month}${s})?${day}${ofYear}?)(?!\d)`,
      String.raw`(?<rangeC>${day}(?:${s}of)?${s}${month}${ofYear}?)\s*(?:to|and|through|until|till|[-–—])\s*(?<rangeD>${day}(?:${s}of)?${s}${month}${ofYear}?)`,
      String.raw`(?<shortA>${day})\s*(?:to|and|[-–—])\s*(?<shortB>${day}${s}${month}${ofYear}?)`,
      String.raw`(?<monthsA>${month}${ofYear}?)\s*(?:to|and|through|until|till|[-–—])\s*(?<monthsB>${month},?${s}${year})(?!\d)`,
      String.raw`(?<wordyA>(?:(?:[Ee]arly|[Ll]ate|[Mm]id)[- ])?${month}(?:${s}${day})?),?${s}(?:of${s})?(?<wordyB>[Ll]ast|[Tt]his)${s}year`,
      String.raw`(?:[Bb]etween|[Ff]rom)${s}(?<spanA>${month}${ofYear}?)${s}(?:and|to|until|through)${s}(?<spanB>${month}${ofYear}?)(?:,?${s}(?:of${s})?(?<spanYear>last|this)${s}year)?(?![\p{L}\d])(?!${s}\d)`,
      String.raw`(?<weekFrom>[Ww]eek (?:of|from|beginning|commencing|starting)(?: on)?(?: ${weekday})? (?:the )?(?:${day}(?:${s}of)?${s}${month}${ofYear}?|${month}${s}${day}${ofYear}?))(?!\d)`,
      String.raw`(?<weekOf>(?:first|second|third|last|final) week of ${month}${ofYear}?)(?!${s}\d)`,
      String.raw`(?<mdy>${month}${s}${day}${ofYear}?)(?![\d%])`,
      String.raw`(?<dmy>(?<![\d.,])${day}(?:${s}of)?${s}${month}${ofYear}?)`,
      String.raw`(?<iso>${year}-[01]\d-[0-3]\d)`,
      String.raw`(?<slashA>[0-3]?\d/[0-3]?\d/(?:${year}|\d\d))\s*(?:to|through|until|[-–—])\s*(?<slashB>[0-3]?\d/[0-3]?\d/(?:${year}|\d\d)(?!\d))`,
      String.raw`(?<slash>[0-3]?\d/[0-3]?\d/(?:${year}|\d\d)(?!\d))`,
      String.raw`(?<dots>[0-3]?\d\.[01]?\d\.${year}(?!\d))`,
      String.raw`(?<part>(?:[Ee]arly|[Ll]ate|[Mm]id|[Tt]he beginning of|[Tt]he end of|[Tt]he start of|[Bb]eginning of|[Ee]nd of)[- ](?:${month},?${s})?(?:in )?${year}(?![\p{L}\d]))`,
      String.raw`(?<my>${month},?(?: of)?${s}${year})`,
      String.raw`(?<season>(?:the )?(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?: of)?,?${s}${year})`,
      String.raw`(?<quarter>(?:(?:first|second|third|fourth) (?:quarter|half)|[QH][1-4])(?: of)?,?${s}${year})`,
      String.raw`(?<relative>[Yy]esterday|(?:[Ee]arlier )?[Tt]oday|(?:[Ll]ast|[Tt]o)[ ]?night|(?:(?:[Ee]arlier|[Ll]ater?|[Ee]arly) )?(?:in )?[Tt]his (?:week(?:end)?|month|year|morning|evening|afternoon|summer|spring|fall|autumn|winter)|[Ee]arlier in the (?:week|month|year)|[Oo]ver the weekend|(?:(?:[Ee]arly|[Ll]ate) )?[Ll]ast (?:week(?:end)?|month|year|summer|spring|fall|autumn|winter|${weekday}|${month})|(?:[Ll]ate |[Ee]arly )?(?:[Oo]n )?${weekday}(?: of| in)? last week|(?:[Ll]ate |[Ee]arly )?(?:[Oo]n )?${weekday}(?!(?: (?:morning|afternoon|evening|night))?,? (?:the )?(?:${day}(?:${s}of)?${s}${month}|${month}${s}${day}))(?: (?:morning|afternoon|evening|night))?|[Aa]t the (?:beginning|start) of (?:this|last) month|(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ss]everal|[Aa] few|[Aa] couple of|[Aa]n?|\d+) (?:hours?|days?|weeks?|months?|years?) ago)(?!\p{L})(?:(?![’'])|(?=${ofEvent}))`,
      String.raw`(?:[Ii]n|[Oo]ver|[Dd]uring|[Ww]ithin|[Ff]or)${s}(?:just${s})?(?:the${s})?(?<recent>(?:recent|(?:past|last)(?:${s}(?:few|several|couple${s}of|\p{L}+))?)${s}(?:days|weeks|months|years))(?!\p{L})`,
      String.raw`(?<bareMonth>(?:(?:[Ee]arly|[Ll]ate|[Mm]id)[- ]|(?:[Ii]n|[Ss]ince|[Dd]uring|[Ff]rom|[Uu]ntil|[Bb]y|of|to|the|its|their|[Ll]ast|[Tt]his|[Bb]ack in|[Bb]etween|and|[Aa]round|[Bb]efore|[Aa]fter) (?:early |late |mid-?|the month of )?)${month})(?![\p{L}\d'’])(?!\.?${s}\d|,?${s}(?:of${s})?(?:(?:[Ll]ast|[Tt]his)${s}year|${year}))`,
      String.raw`(?<bareYear>(?:(?:[Ii]n|[Ss]ince|[Dd]uring|[Ff]rom|of|to|[Bb]etween|[Bb]ack in|[Aa]round|[Uu]ntil|[Ee]arly|[Ll]ate|circa|and|or|dated|[Yy]ear|[Bb]y|[Bb]efore|[Aa]fter|[Aa]pproximately|the|a|its|their) )(?:early |late |mid-?)?${year})(?![\p{L}\d,.]\d|[\p{L}\d])`,
      String.raw`(?<ofMonth>${month}(?=${ofEvent}))`,
      // Posts write small: "in july".
      String.raw`(?<smallMonth>(?:in|since|from|during|of|last|until|early|late) (?:january|february|april|june|july|august|september|october|november|december)(?:${s}${year})?)(?![\p{L}\d])`,
      String.raw`(?<smallDay>(?<![\d.,])${day}${s}${small}(?:${s}${year})?(?![\p{L}\d])|(?<!\p{L})${small}${s}${day}(?:${s}${year})?(?![\p{L}\d%]))`,
      // In speech: "the twelfth of August".
      String.raw`(?<spelled>(?<![\p{L}-])(?:${ordinals.toReversed().join('|')})${s}of${s}${month})(?!\p{L})`,
      String.raw`(?<soloYear>(?<![\p{L}\d/.,#$€£-])${year}(?= (?:\p{L}+ ){0,2}(?:breach|hack|attack|incident|leak|intrusion|theft|dump|cyber)))`,
    ].join('|'),
    'gu',
  ),
)

const worthReading = sentencePattern(
  /\d{4}|\d\d?(?:st|nd|rd|th)|January|February|March|April|\bMay\b|June|July|August|September|October|November|December|\b(?:january|february|march|april|june|july|august|september|october|november|december|sept?|oct|nov|dec|jan|feb)\b|\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b|day\b|today|night|week|month|year|summer|spring|fall|winter|autumn|ago|\d\/\d/,
)

interface Days {
  readonly from: Temporal.PlainDate
  readonly to: Temporal.PlainDate
  readonly shape: DateMention['shape']
}

/** What stands after it in its sentence, as far as rules look. */
export const rightOf = ({ sentence, end }: DateMention): string =>
  sentence.text.slice(end - sentence.start, end - sentence.start + nearby)

/** All dates of a text. Relative ones count from `publishedAt`; without it they are left out. */
export function findDateMentions(reading: Reading): readonly DateMention[] {
  const said = reading.input.publishedAt?.slice(0, 10)
  let anchor = said !== undefined && /^\d{4}-\d\d-\d\d$/.test(said) ? plain(said) : null
  const found: DateMention[] = []
  for (const sentence of reading.model.sentences) {
    if (sentence.kind === 'boilerplate' || !worthReading.test(sentence)) continue
    anchor = stampedOn(sentence, anchor)
    for (const match of pattern.all(sentence)) {
      const days = readDays(match.groups ?? {}, anchor)
      if (days === null) continue
      const lead =
        /^(?:in|since|during|from|of|to|or|between|back in|around|until|by|dated|year|before|after|and|on|approximately|the|a|its|their|(?:early |late )?on) (?=.)/i.exec(
          match[0],
        )?.[0].length ?? 0
      const start = sentence.start + match.index + lead
      const end = sentence.start + match.index + match[0].length
      const mention = {
        from: days.from.toString(),
        to: days.to.toString(),
        shape: days.shape,
        start,
        end,
        sentence,
        left: textBefore(sentence, start),
        voice: reading.voiceOf(start, end),
      }
      const span = spanOf(found.at(-1), mention)
      if (span !== null) found.pop()
      found.push(span ?? mention)
    }
  }
  return found
}

/** As far as rules on what stands beside a date reach, in characters: a line may be a megabyte long. */
export const nearby = 90

function textBefore(sentence: Sentence, start: number): string {
  const at = start - sentence.start
  return sentence.text.slice(Math.max(0, at - nearby), at).replace(weekdayBefore, '')
}
/** "on Monday 6 July", "on Friday evening, 6 February": the day of the week says nothing more. */
const weekdayBefore =
  /(?<=\s)(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?,? (?:the )?$/

/** "Identified - 17 June 2026, 13:15 UTC": what follows on a status page is said on that day. */
function stampedOn(
  { kind, text }: Sentence,
  anchor: Temporal.PlainDate | null,
): Temporal.PlainDate | null {
  const [, written] = (kind === 'heading' && stamp.exec(text)) || []
  return (written === undefined ? null : readDay(written, anchor)?.from) ?? anchor
}
const stamp = new RegExp(
  String.raw`^\W*(?:resolved|monitoring|identified|investigating|update(?: \d+)?|mitigated|posted|final update)\W{1,4}(${day}${s}${month}(?:,?${s}${year})?|${month}${s}${day}(?:,?${s}${year})?)`,
  'iu',
)

function plain(text: string): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' })
  } catch {
    return null
  }
}

function readDays(
  groups: Record<string, string | undefined>,
  anchor: Temporal.PlainDate | null,
): Days | null {
  const { rangeA, rangeB, rangeC, rangeD, shortA, shortB, monthsA, monthsB } = groups
  if (rangeA !== undefined && rangeB !== undefined) {
    const tail = /[a-z]/i.test(rangeB.replace(/st|nd|rd|th/g, ''))
      ? rangeB
      : `${/^\p{L}+/u.exec(rangeA)?.[0] ?? ''} ${rangeB}`
    return range(rangeA, tail, anchor)
  }
  if (rangeC !== undefined && rangeD !== undefined) return range(rangeC, rangeD, anchor)
  if (shortA !== undefined && shortB !== undefined) {
    return range(
      `${shortA} ${/\p{L}{3,}\.?(?: \d{4})?/u.exec(shortB.replace(/^\d+(?:st|nd|rd|th)?/, ''))?.[0] ?? ''}`,
      shortB,
      anchor,
    )
  }
  if (monthsA !== undefined && monthsB !== undefined) {
    const last = readMonth(monthsB, anchor)
    const first = readMonth(
      /\d{4}/.test(monthsA) ? monthsA : `${monthsA} ${last?.from.year ?? ''}`,
      anchor,
    )
    return first === null || last === null ? null : ordered(first.from, last.to, 'range')
  }
  const single = groups['mdy'] ?? groups['dmy'] ?? groups['smallDay']
  if (single !== undefined) return readDay(single, anchor)
  if (groups['spelled'] !== undefined) {
    const [said = '', named = ''] = groups['spelled'].split(/\sof\s/)
    return readDay(`${ordinals.indexOf(said) + 1} ${named}`, anchor)
  }
  const { wordyA, wordyB, spanA, spanB, spanYear, recent } = groups
  if (wordyA !== undefined && wordyB !== undefined) {
    return anchor === null ? null : readInYear(wordyA, yearSaid(wordyB, anchor), anchor)
  }
  if (spanA !== undefined && spanB !== undefined) {
    return readMonths(spanA, spanB, spanYear, anchor)
  }
  if (recent !== undefined) return anchor === null ? null : readRecent(recent, anchor)
  if (groups['iso'] !== undefined) return whole(plain(groups['iso']))
  if (groups['slashA'] !== undefined && groups['slashB'] !== undefined) {
    const [first, last] = [readSlash(groups['slashA']), readSlash(groups['slashB'])]
    return first === null || last === null ? null : ordered(first.from, last.to, 'range')
  }
  if (groups['slash'] !== undefined) return readSlash(groups['slash'])
  if (groups['dots'] !== undefined) {
    const [d = '', m = '', y = ''] = groups['dots'].split('.')
    return whole(plain(`${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`))
  }
  if (groups['part'] !== undefined) return readPart(groups['part'], anchor)
  if (groups['my'] !== undefined) return readMonth(groups['my'], anchor)
  if (groups['season'] !== undefined) return readSeason(groups['season'])
  if (groups['quarter'] !== undefined) return readQuarter(groups['quarter'])
  if (groups['relative'] !== undefined)
    return anchor === null ? null : readRelative(groups['relative'].toLowerCase(), anchor)
  if (groups['weekFrom'] !== undefined) {
    const first = readDay(groups['weekFrom'].replace(/^\w+ (?:of|from|\p{L}+)/u, ''), anchor)
    return first === null ? null : ordered(first.from, first.from.add({ days: 6 }), 'range')
  }
  if (groups['weekOf'] !== undefined) return readWeekOf(groups['weekOf'], anchor)
  const bareMonth = groups['bareMonth'] ?? groups['ofMonth'] ?? groups['smallMonth']
  if (bareMonth !== undefined) return readMonth(bareMonth, anchor)
  const bareText = groups['bareYear'] ?? groups['soloYear'] ?? ''
  const bare = /\d{4}/.exec(bareText)?.[0]
  return bare === undefined ? null : partOfYear(Number(bare), bareText)
}

const whole = (date: Temporal.PlainDate | null): Days | null =>
  date === null ? null : { from: date, to: date, shape: 'day' }

function ordered(
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
  shape: Days['shape'],
): Days | null {
  const years = Temporal.PlainDate.compare(from, to) <= 0 ? to.year - from.year : 99
  return years > 15 ? null : { from, to, shape }
}

function range(a: string, b: string, anchor: Temporal.PlainDate | null): Days | null {
  const bYear = /\b(?:19|20)\d\d\b/.exec(b)?.[0]
  const first = readDay(
    bYear !== undefined && !/\b(?:19|20)\d\d\b/.test(a) ? `${a}, ${bYear}` : a,
    anchor,
  )
  const last = readDay(b, anchor)
  if (first === null || last === null) return null
  if (Temporal.PlainDate.compare(first.from, last.from) > 0) {
    return ordered(first.from.subtract({ years: 1 }), last.to, 'range')
  }
  return ordered(first.from, last.to, 'range')
}

/** A day without a year is the latest such day that is not after the publication (a month's grace). */
function readDay(text: string, anchor: Temporal.PlainDate | null): Days | null {
  const name = /\p{L}{3,}/u.exec(text.replace(/\bof\b/, ''))?.[0].toLowerCase() ?? ''
  const number = months[name] ?? months[name.slice(0, 3)]
  const given = /\b(?:19|20)\d\d\b/.exec(text)?.[0]
  const dayOf = /(?<!\d)([0-3]?\d)(?:st|nd|rd|th)?(?!\d)/.exec(
    text.replace(/\b(?:19|20)\d\d\b/, ''),
  )?.[1]
  if (number === undefined || dayOf === undefined) return null
  const date = (y: number): Temporal.PlainDate | null =>
    plain(`${y}-${String(number).padStart(2, '0')}-${dayOf.padStart(2, '0')}`)
  if (given !== undefined) return whole(date(Number(given)))
  if (anchor === null) return null
  const sameYear = date(anchor.year)
  if (sameYear === null) return null
  const later = Temporal.PlainDate.compare(sameYear, anchor.add({ days: 31 })) > 0
  return whole(later ? date(anchor.year - 1) : sameYear)
}

function readMonth(text: string, anchor: Temporal.PlainDate | null): Days | null {
  const name =
    /(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*/iu.exec(text)?.[0].toLowerCase() ??
    ''
  const number = months[name.slice(0, 3)]
  if (number === undefined) return null
  const given = /\b(?:19|20)\d\d\b/.exec(text)?.[0]
  if (given === undefined && anchor === null) return null
  let first = new Temporal.PlainDate(
    given === undefined ? (anchor?.year ?? 2000) : Number(given),
    number,
    1,
  )
  if (
    given === undefined &&
    anchor !== null &&
    Temporal.PlainDate.compare(first, anchor.add({ days: 5 })) > 0
  ) {
    first = first.subtract({ years: 1 })
  }
  const last = first.with({ day: first.daysInMonth })
  if (/\bearly\b/i.test(text)) return { from: first, to: first.with({ day: 10 }), shape: 'month' }
  if (/\blate\b/i.test(text)) return { from: first.with({ day: 20 }), to: last, shape: 'month' }
  if (/\bmid\b/i.test(text))
    return { from: first.with({ day: 10 }), to: first.with({ day: 20 }), shape: 'month' }
  return { from: first, to: last, shape: 'month' }
}

/** "the last week of August": seven days from its beginning or to its end. */
function readWeekOf(text: string, anchor: Temporal.PlainDate | null): Days | null {
  const month = readMonth(text.replace(/^\w+ week of /, ''), anchor)
  if (month === null) return null
  const at = ['first', 'second', 'third'].findIndex((word) => text.startsWith(word))
  const from = at < 0 ? month.to.subtract({ days: 6 }) : month.from.add({ days: 7 * at })
  return { from, to: from.add({ days: 6 }), shape: 'range' }
}

const yearSaid = (word: string, anchor: Temporal.PlainDate): number =>
  /last/i.test(word) ? anchor.year - 1 : anchor.year

/** "late October", "October 3", of a year that words tell. */
function readInYear(text: string, ofYear: number, anchor: Temporal.PlainDate): Days | null {
  const dated = `${text} ${ofYear}`
  return /\d/.test(text) ? readDay(dated, anchor) : readMonth(dated, anchor)
}

/** "between April and September", of the year that is said or else the last that has passed. */
function readMonths(
  a: string,
  b: string,
  said: string | undefined,
  anchor: Temporal.PlainDate | null,
): Days | null {
  const last =
    said === undefined || anchor === null
      ? readMonth(b, anchor)
      : readInYear(b, yearSaid(said, anchor), anchor)
  if (last === null) return null
  const first = readMonth(/\d{4}/.test(a) ? a : `${a} ${last.from.year}`, anchor)
  if (first === null) return null
  const crosses = Temporal.PlainDate.compare(first.from, last.from) > 0
  return ordered(crosses ? first.from.subtract({ years: 1 }) : first.from, last.to, 'range')
}

/** "the past few weeks": a span that ends with the publication; "few" and no number are read as three. */
function readRecent(text: string, anchor: Temporal.PlainDate): Days | null {
  const words = text.toLowerCase().split(/\s/)
  const unit = words.at(-1) ?? ''
  const count = Math.max(numberOf(words.at(-2) ?? ''), 0)
  return { from: anchor.subtract({ [unit]: count }), to: anchor, shape: 'recent' }
}

function readSlash(text: string): Days | null {
  const [a = '', b = '', c = ''] = text.split('/')
  const y = c.length === 2 ? 2000 + Number(c) : Number(c)
  // Month first, as the press of the United States writes it, unless that is no date.
  return (
    whole(plain(`${y}-${a.padStart(2, '0')}-${b.padStart(2, '0')}`)) ??
    whole(plain(`${y}-${b.padStart(2, '0')}-${a.padStart(2, '0')}`))
  )
}

function readPart(text: string, anchor: Temporal.PlainDate | null): Days | null {
  return new RegExp(month, 'i').test(text)
    ? readMonth(text, anchor)
    : partOfYear(Number(/\d{4}/.exec(text)?.[0]), text)
}

function partOfYear(y: number, text: string): Days {
  const of = (a: number, b: number): Days => ({
    from: new Temporal.PlainDate(y, a, 1),
    to: new Temporal.PlainDate(y, b, new Temporal.PlainDate(y, b, 1).daysInMonth),
    shape: 'year',
  })
  if (/early|beginning|start/i.test(text)) return of(1, 4)
  if (/late|end/i.test(text)) return of(9, 12)
  if (/mid/i.test(text)) return of(5, 8)
  return of(1, 12)
}

function readSeason(text: string): Days {
  const y = Number(/\d{4}/.exec(text)?.[0])
  const [a, b] = /spring/i.test(text)
    ? [3, 5]
    : /summer/i.test(text)
      ? [6, 8]
      : /winter/i.test(text)
        ? [1, 3]
        : [9, 11]
  return {
    from: new Temporal.PlainDate(y, a ?? 1, 1),
    to: new Temporal.PlainDate(y, b ?? 12, new Temporal.PlainDate(y, b ?? 12, 1).daysInMonth),
    shape: 'season',
  }
}

function readQuarter(text: string): Days {
  const y = Number(/\d{4}/.exec(text)?.[0])
  const short = /^[QH]([1-4])/.exec(text)?.[1]
  const place =
    short === undefined
      ? ['first', 'second', 'third', 'fourth'].findIndex((word) => text.startsWith(word))
      : Number(short) - 1
  const size = /half|^H/.test(text) ? 6 : 3
  const first = new Temporal.PlainDate(y, Math.min(12 - size + 1, place * size + 1), 1)
  return { from: first, to: first.add({ months: size }).subtract({ days: 1 }), shape: 'season' }
}

function readRelative(text: string, anchor: Temporal.PlainDate): Days | null {
  const as = (from: Temporal.PlainDate, to = from): Days => ({ from, to, shape: 'relative' })
  const weekdayBefore = /(\p{L}+day)(?: of| in)? last week/u.exec(text)?.[1]
  if (weekdayBefore !== undefined) {
    const at = weekdays.findIndex((name) => weekdayBefore.startsWith(name))
    return as(anchor.subtract({ days: anchor.dayOfWeek - 1 + 7 - at }))
  }
  if (/(?:beginning|start) of/.test(text)) {
    const first = anchor.with({ day: 1 }).subtract({ months: text.includes('last') ? 1 : 0 })
    return as(first, first.with({ day: 10 }))
  }
  if (/yesterday|last night/.test(text)) return as(anchor.subtract({ days: 1 }))
  if (/today|tonight|this (?:morning|evening|afternoon)|hours? ago/.test(text)) return as(anchor)
  const seasonNow = /this (summer|spring|fall|autumn|winter)/.exec(text)?.[1]
  if (seasonNow !== undefined) {
    return { ...readSeason(`${seasonNow} ${anchor.year}`), shape: 'relative' }
  }
  if (/this weekend/.test(text)) return as(anchor.subtract({ days: 2 }), anchor)
  if (/last weekend/.test(text)) {
    const sunday = anchor.subtract({ days: anchor.dayOfWeek })
    return as(sunday.subtract({ days: 1 }), sunday)
  }
  if (/the weekend/.test(text)) {
    const sunday = anchor.subtract({ days: anchor.dayOfWeek % 7 })
    return as(sunday.subtract({ days: 1 }), sunday)
  }
  if (/(?:this|the) week/.test(text))
    return as(anchor.subtract({ days: anchor.dayOfWeek - 1 }), anchor)
  if (/(?:this|the) month/.test(text)) return as(anchor.with({ day: 1 }), anchor)
  if (/(?:this|the) year/.test(text)) return as(anchor.with({ month: 1, day: 1 }), anchor)
  if (/last week/.test(text))
    return as(
      anchor.subtract({ days: anchor.dayOfWeek + 6 }),
      anchor.subtract({ days: anchor.dayOfWeek }),
    )
  if (/last month/.test(text)) {
    const before = anchor.with({ day: 1 }).subtract({ months: 1 })
    return as(before, before.with({ day: before.daysInMonth }))
  }
  if (/last year/.test(text))
    return as(
      new Temporal.PlainDate(anchor.year - 1, 1, 1),
      new Temporal.PlainDate(anchor.year - 1, 12, 31),
    )
  const season = /last (summer|spring|fall|autumn|winter)/.exec(text)?.[1]
  if (season !== undefined) {
    const now = readSeason(`${season} ${anchor.year}`)
    const passed = Temporal.PlainDate.compare(now.to, anchor) < 0
    const days = passed ? now : readSeason(`${season} ${anchor.year - 1}`)
    return { ...days, shape: 'relative' }
  }
  const named = /last ((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*)/iu.exec(text)?.[1]
  if (named !== undefined) {
    const days = readMonth(named, anchor)
    return days === null ? null : { ...days, shape: 'relative' }
  }
  const weekdayOf = weekdays.findIndex((name) =>
    text.replace(/^(?:(?:late|early) )?(?:on |last )?/, '').startsWith(name),
  )
  if (weekdayOf >= 0)
    return as(anchor.subtract({ days: (anchor.dayOfWeek - 1 - weekdayOf + 7) % 7 }))
  const ago = /(a couple of|a few|\w+) (day|week|month|year)s? ago/.exec(text)
  if (ago === null) return null
  const count = numberOf(ago[1]?.split(' ').at(ago[1].startsWith('a couple') ? 1 : -1) ?? '')
  if (count > 50) return null
  const unit = `${ago[2] ?? 'day'}s`
  const at = anchor.subtract({ [unit]: count })
  if (unit === 'days') return as(at)
  if (unit === 'weeks') return as(at.subtract({ days: 3 }), at.add({ days: 3 }))
  if (unit === 'months') return as(at.with({ day: 1 }), at.with({ day: at.daysInMonth }))
  return as(at.with({ month: 1, day: 1 }), at.with({ month: 12, day: 31 }))
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const counted = 'a one two three four five six seven eight nine ten'.split(' ')

/** A number in figures or words; "a few", "several" and "recent" are read as three. */
function numberOf(word: string): number {
  if (/^\d+$/.test(word)) return Number(word)
  if (word === 'couple' || word === 'of') return 2
  const at = counted.indexOf(word === 'an' ? 'a' : word)
  return at < 0 ? 3 : Math.max(at, 1)
}
