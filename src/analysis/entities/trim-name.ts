import { wordSet } from '#base/word-map.ts'
import { commonWords } from '#data/common-words.ts'
import { servedPeople } from '#data/person-words.ts'
import { isPlaceName } from './places.ts'
import { isDigit, opensWithCapital } from '../text/letters.ts'
import { allMatches } from '../screen/sentence-pattern.ts'
import { wordingWith } from '../wording.ts'

/** Words that no name ends or begins with, wherever they stand. */
export const outside = wordSet(
  'the a an in on at by as and but or for from with if when while after before since this that these those it its he she they we i you our your their his her my who what where why how however january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday ceo cto cfo cio ciso mr mrs ms dr sen rep gov president senator director researcher researchers chief spokesman spokeswoman spokesperson minister analyst journalist blogger hacker hackers update updated read image photo dubbed codenamed nicknamed'.split(
    ' ',
  ),
)
const contraction =
  /^(?:i|we|you|they|he|she|it|that|there|here|what|who|let|don|doesn|didn|isn|wasn|aren|can|won|couldn|shouldn|wouldn|hasn|haven)[’'](?:m|ve|ll|re|d|s|t)$/i
/** "Children's Hospital": a possessive that goes on into a name. */
const afterPossessive =
  /^(?:Hospital|Bank|Restaurants?|Pharmacy|Health|Medical|Hotel|Pizza|Club|Clothing|Stores?|Bakery|Clinic|Office|College|Church|Place|Market)$/

/** "Teachers' Retirement System": the people whom a body serves, as part of its name. */
const ofServed = wordingWith('u')`${/^/}{${servedPeople}}${/[’']s?$/}`
/** "St Bride's Borough Council": what is called after a saint goes on. */
const ofSaint = /^(?:St\.?|Saint|Sts\.?)$/
/** "Bank of Merrow", "City of Ash": common words that open a name. */
const headsName = wordSet(
  'Bank City Town University Council County College Department Ministry Church Port Government Board Office Institute Museum School Village District Commonwealth Republic'.split(
    ' ',
  ),
)

/** "First Cumberland Bank", "United Merrow Council" */
const opensHouse = wordSet(['First', 'United', 'National', 'General', 'Community', 'Premier'])
/** "Greenfield Dental Partners" as a letterhead: common words that close a name of several. */
const closesName = wordSet(
  'Group Partners Holdings Company Services Associates Industries Systems Solutions Center Centre Clinic Clinics Hospital Hospitals Hotels Schools Stores Bank Foundation Trust Authority Society Association Institute University College School District Union Council Municipality'.split(
    ' ',
  ),
)

const ofOffice = /^(?:HR|IT|PR|AI|R&D|API|SDK|CLI)$/
/** Numbers, sizes ("450GB") and plurals of acronyms ("CVs"). */
const noName =
  /^(?:Inc|Ltd|LLC|L\.L\.C|LLP|PLC|Corp|P\.?C|N\.Y|National Insurance|X-[Rr]ays?|DIY|IT|HR|AI|VPN|PC|TV|SMS|PDF|CRM|ERP|SQL|USB|ATM|GPS|SIM|ID|MFA|SSO|FAQ|PR|API|URL|B2B|SaaS)$|^\d+$|^\p{Lu}{2,4}s$|^\d[\d.,]*(?:[KMGTP]B|[KM]|[Bb]n)$/u

/** "Larch Bank EUR 2.8 million": a sum begins. */
const currency =
  /^(?:USD|EUR|GBP|CHF|SEK|NOK|DKK|PLN|CZK|HUF|RON|BGN|ISK|TRY|UAH|RUB|KRW|JPY|CNY|RMB|INR|PKR|HKD|TWD|SGD|MYR|THB|IDR|PHP|VND|AUD|NZD|CAD|BRL|MXN|ARS|CLP|COP|ZAR|NGN|KES|AED|SAR|ILS)$/

/** "District 29": a number makes a name of it. */
const numbered =
  /^(?:School |Unit |Local |Fire |Water )?(?:District|Unit|Local|Lodge|Region) \d{1,4}$/
const isNumbered = (text: string): boolean =>
  isDigit(text.charCodeAt(text.length - 1)) && numbered.test(text)

/** "UK-based". */
const describing = /-(?:based|owned|headquartered|backed|speaking|born|style|like|related|themed)$/
const titles = wordSet(['ceo', 'mr', 'ms'])
/** "South Harrow", "Port Merrow": words that make a place's name with the next. */
const headsPlace = wordSet('North South East West Upper Lower Fort Port Mount Lake'.split(' '))
/** "New Zealand", "South Harrow": a common word that is part of what follows. */
const opensPlace = (word: string, next = ''): boolean =>
  (headsPlace.has(word) && /^\p{Lu}\p{Ll}/u.test(next)) ||
  isPlaceName(`${word} ${withoutEnding(next)}`)
const shouted = /^\p{Lu}{2,}/u

/** "Dental Clinic Informs Patients": what a name does in a title where every word has a capital. */
const headlineVerbs = wordSet(
  'informs notifies alerts warns confirms discloses announces suffers admits reveals investigates denies loses exposes faces'.split(
    ' ',
  ),
)

/** What sellers shout in front of a name. */
const cries = wordSet(
  'WTS WTB SELLING SALE FREE FRESH LEAK LEAKED KYC DATABASE DUMP HOT NEW'.split(' '),
)

const goesOn = (word: string, next: string, before = ''): boolean =>
  afterPossessive.test(next) ||
  (opensWithCapital(next) && (ofServed.test(word) || ofSaint.test(before)))

const word = /\S+/g

/** The name without a possessive, and without a full stop or exclamation mark behind it. */
const withoutEnding = (word: string): string =>
  "’'s.!".includes(word.at(-1) ?? 'x') ? word.replace(/[’']s?$/, '').replace(/[.!]$/, '') : word

interface Surroundings {
  /** Whether a capital at this place may only mark the start of a sentence or a title. */
  readonly isOpening: boolean
  /** Whether every word at this place may have one. */
  readonly isTitle: boolean
  /** The two characters behind the name. */
  readonly after: string
}

/** Cuts common words from the ends, possessives from the tail; a title splits at its common words. */
export function trimName(
  raw: string,
  { isOpening, isTitle, after }: Surroundings,
): readonly { text: string; offset: number }[] {
  const words = allMatches(word, raw).map((found) => ({ text: found[0], at: found.index }))
  const runs: { text: string; at: number }[][] = [[]]
  for (const [i, word] of words.entries()) {
    const plain = withoutEnding(word.text.toLowerCase())
    const run = runs.at(-1) ?? []
    const atStart = run.length === 0
    const isOutside = outside.has(plain)
    // Two of the expressions, and a possessive, can only match if one of these occurs.
    const isMarked = /[’'-]/.test(word.text)
    const isLast = i === words.length - 1
    const drops =
      cries.has(word.text) ||
      currency.test(word.text) ||
      (isMarked && (contraction.test(word.text) || describing.test(word.text))) ||
      (isOutside && (atStart || isLast || titles.has(plain) || months.has(plain))) ||
      (isTitle && headlineVerbs.has(plain)) ||
      (isOpening &&
        (atStart || (isTitle && (isLast || runs.length > 1))) &&
        commonWords.has(plain) &&
        !(isLast && !atStart && closesName.has(word.text)) &&
        !(headsName.has(word.text) && words[i + 1]?.text === 'of') &&
        !(opensHouse.has(word.text) && !isLast && closesName.has(words.at(-1)?.text ?? '')) &&
        !opensPlace(word.text, words[i + 1]?.text) &&
        (isOutside || !shouted.test(word.text)))
    if (drops) {
      // "Salt Lake City-based": what stands before is of the place.
      if (describing.test(word.text)) runs.pop()
      runs.push([])
      continue
    }
    run.push(word)
    if (
      isMarked &&
      /[’']s?$/.test(word.text) &&
      !goesOn(word.text, words[i + 1]?.text ?? '', words[i - 1]?.text)
    )
      runs.push([])
  }
  const isDescribing = /^ \p{Ll}/u.test(after)
  return runs.flatMap((run, i) => {
    // "Bergsnäs HR director": of the office behind it.
    if (
      isDescribing &&
      i === runs.length - 1 &&
      run.length > 1 &&
      ofOffice.test(run.at(-1)?.text ?? '')
    )
      run.pop()
    while (run.length > 0 && isJoint(run[0]?.text ?? '')) run.shift()
    if (!isNumbered(run.map((each) => each.text).join(' ')))
      while (run.length > 0 && isJoint(run.at(-1)?.text ?? '')) run.pop()
    const [first] = run
    const last = run.at(-1)
    if (first === undefined || last === undefined) return []
    const offset = first.at
    const text = raw
      .slice(offset, last.at + last.text.length)
      .replace(/[’']s?$/, '')
      .replace(/(?<!\b(?:Inc|Ltd|Co|Corp|LLC|\p{Lu}))\.$/u, '')
    return (isCommon(text) && !isNumbered(text)) || noName.test(text) ? [] : [{ text, offset }]
  })
}

const months = wordSet(
  'january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
)

const joints = wordSet('of the and & for de du la van von del y et'.split(' '))
const isJoint = (word: string): boolean =>
  joints.has(word) || (isDigit(word.charCodeAt(0)) && /^\d{1,4}$/.test(word))

/** Whether all its words are common ones. */
export const isCommon = (text: string): boolean =>
  text.split(/\s+/).every((word) => commonWords.has(word.toLowerCase().replace(/[’']s$/, '')))
