import { commonWords } from '#data/common-words.ts'
import { goodsInCapitals } from '#data/listing-words.ts'
import { forums } from '#data/forums.ts'
import { findPlace } from '#data/find-place.ts'
import { isPlaceName } from '../entities/places.ts'
import { allMatches } from '../screen/sentence-pattern.ts'
import { isToVictim, lineOpens } from './post-form.ts'

/** A place in the text where the form of a post names whose data it is. */
export interface Robbed {
  readonly start: number
  readonly end: number
}

const joins = String.raw`(?:(?:of|and|&|de|da|do|dos|das|del|du|des|la|le|el|y|e|et|für|und|van|von|the|for) ){0,2}`
const name = String.raw`(?:[a-z]{1,2})?\p{Lu}[\p{L}\p{N}&.'’+-]*(?: ${joins}(?:\p{Lu}|&|\d\p{Lu})[\p{L}\p{N}&.'’+-]*){0,7}`
const domain = String.raw`[\p{L}\d][\p{L}\d-]*(?:\.[a-z]{2,12}){1,2}(?![\p{L}\d])`

/** "ORGANIZATION   X", "Company: X", "Victim: X (Porto, Portugal)" */
const entryName = new RegExp(
  String.raw`${lineOpens}(?:organi[sz]ation|company(?: name)?|victim|target|client|empresa|firma)(?:\s*[:|]\s*|[\t ]{2,})(\p{L}[^\n|]{1,80}?)(?: \([^()\n]{4,60}\))?$`,
  'gimu',
)
/** "To: the management of X", "Message for the board of X", "Dear Dr. P*** and team of X" */
const addressed = new RegExp(
  String.raw`(?<=^[^\p{L}\n]*(?:[Tt]o|[Aa]ttn|[Aa]ttention|[Dd]ear|[Hh]ello|[Hh]i|[Mm]essage|[Ss]ubject|[Rr]e|[Ff]or)\b[^\n]{0,60}\b(?:management|board|team|directors?|executives|owners?|leadership|employees|staff|administration) (?:of|at) (?:the )?)(${name})`,
  'gmu',
)
/** "Hello, X!" */
const greeted = new RegExp(
  String.raw`^[^\p{L}\n]*(?:Hello|Hi|Dear|Greetings|Attention|Welcome),? (?:the )?(${name})(?=\s?[!,.:]|$)`,
  'gmu',
)
/** "X belongs to us", "we sat inside of X" */
const taken = new RegExp(
  String.raw`(${name})(?= (?:belongs?|belonged) to us\b)|(?<=\b[Ww]e (?:[\p{Ll}]+ ){0,3}(?:inside of|inside|hacked|breached|attacked|pwned|dumped) (?:the )?)(${name})`,
  'gu',
)
/** What a line of a thread begins with before it comes to the goods: "[SELLING]", "Topic: (sell)". */
const lineHead =
  /^(?:\[[^\]\n]{1,24}\]|\([a-z ]{2,12}\)|[^\p{L}\d\n[(])*(?:(?:title|topic|thread|subject)\s*[:|]\s*)?(?:[[(][^\])\n]{2,16}[\])]\s*[:|-]?\s*|(?:selling|for sale|wts|sell|leaked?)\b\s*[:|-]?\s*)?/iu
const between = /\s[-–—|/]\s|:\s|\s?[([{]|,\s/u
const opensSegment = new RegExp(String.raw`^[^\p{L}\d]*(${domain}|${name})`, 'u')

/** Whose data it is by the form of a post: the entry's line, the address of a note, the head of a thread. */
export function robbedIn(text: string, offer: number): readonly Robbed[] {
  const patterns = isToVictim(text)
    ? [entryName, addressed, greeted, taken]
    : [entryName, addressed, taken]
  const found = patterns.flatMap((pattern) =>
    allMatches(pattern, text).flatMap((match) => {
      const written = match[1] ?? match[2] ?? ''
      const start = match.index + match[0].lastIndexOf(written)
      return nameAt(text, start, start + written.length)
    }),
  )
  if (found.length > 0) return found
  const entry = namedByProfile(text)
  if (entry.length > 0) return entry
  const first = headLines(text)
  const own = lineAt(text, offer)
  const lines = tagged.test(text.slice(own.start, own.end)) ? [own, ...first] : first
  for (const line of lines) {
    const head = namedInHead(text, line)
    if (head !== null) return [head]
  }
  return []
}

/**
 * "X GmbH" above "x.example" or "Germany | Manufacturing | Revenue: $84M": how the page of a gang heads an entry.
 * The name stands right above its address or its figures.
 */
function namedByProfile(text: string): readonly Robbed[] {
  let above: Robbed | null = null
  let lines = 0
  for (let at = text.search(/\S/); at >= 0 && at < text.length && lines < mostOfEntry;) {
    const line = lineAt(text, at)
    const written = text.slice(line.start, line.end)
    if (written.trim() !== '') {
      lines++
      if (above !== null && profile.test(written)) {
        const [, named] = titleLine.exec(text.slice(above.start, above.end)) ?? []
        const start = named === undefined ? -1 : text.indexOf(named, above.start)
        return named === undefined ? [] : nameAt(text, start, start + named.length)
      }
      above = line
    }
    at = line.end + 1
  }
  return []
}
const mostOfEntry = 6
const profile = new RegExp(
  String.raw`^\W*(?:https?://)?(?:www\.)?${domain}/?\s*$|\b(?:revenue|employees|headcount|headquarters|industry)\s*[:=]`,
  'iu',
)
/** A line that is a name and no sentence. */
const titleLine = new RegExp(String.raw`^[^\p{L}\d]*(${name})[^\p{L}\d]*$`, 'u')

/** "[SELLING] X.pl - 1.2M customers", "X [BR] - 4.4M - Database": the first part of a head that is a name. */
function namedInHead(text: string, { start, end }: Robbed): Robbed | null {
  const line = text.slice(start, end)
  const opening = lineHead.exec(line)?.[0].length ?? 0
  if (!tagged.test(line) && !sized.test(line)) return null
  let at = opening
  for (const segment of line.slice(opening).split(between).slice(0, mostSegments)) {
    const from = line.indexOf(segment, at)
    at = from + segment.length
    const match = opensSegment.exec(segment)
    if (match === null) continue
    const [whole, written = ''] = match
    const place = start + from + whole.length - written.length
    const [named] = nameAt(text, place, place + written.length)
    if (named !== undefined) return named
  }
  return null
}
const mostSegments = 3
/** "[SELLING] …", "Topic: …" */
const tagged = new RegExp(
  String.raw`${lineOpens}(?:[[(](?:sell|sale|for sale|wts|leak|free|price|auction|exclusive|db|database|fresh)[^\])\n]{0,12}[\])]|(?:title|topic|selling|for sale|wts)\b)`,
  'iu',
)
/** "1.2M", "640k adhérents", "Database", "2026": what is offered. */
const sized =
  /\d[\d.,]*\s?(?:k|m|mln|mio|million|gb|tb|mb)\b|\b(?:databases?|db|dump|leak(?:ed)?|base|20\d\d)\b/iu

/** The lines above the body that may be a title: neither the way to the thread nor a line with a label. */
function headLines(text: string): readonly Robbed[] {
  const lines: Robbed[] = []
  for (let at = text.search(/\S/); at >= 0 && at < text.length && lines.length < mostHeads;) {
    const line = lineAt(text, at)
    const written = text.slice(line.start, line.end)
    if (written.trim() !== '' && !wayOrLabel.test(written)) lines.push(line)
    at = line.end + 1
  }
  return lines
}
const mostHeads = 3
const wayOrLabel = /^[^\n]*\s(?:>|›|»|\/\/)\s|^\W*(?!(?:title|topic)\b)[\p{L} ]{2,20}:\s/iu

function lineAt(text: string, at: number): Robbed {
  const start = text.lastIndexOf('\n', Math.max(0, at) - 1) + 1
  const end = text.indexOf('\n', start)
  return { start, end: end === -1 ? text.length : end }
}

/** The span without the words for goods at its end; none where nothing is left that is somebody's name. */
function nameAt(text: string, from: number, end: number): readonly Robbed[] {
  // "Tonight the Port of X"
  const start =
    from + (/^\p{Lu}\p{Ll}+ the (?=\p{Lu})/u.exec(text.slice(from, end))?.[0].length ?? 0)
  const words = text
    .slice(start, end)
    .replace(/[\s.,;:!–—-]+$/u, '')
    .split(' ')
  while (words.length > 0 && isGoods(words.at(-1) ?? '')) words.pop()
  const named = words.join(' ')
  if (named.length < 3 || isGoods(words[0] ?? '')) return []
  if (words.every((each) => commonWords.has(each.toLowerCase()))) return []
  if (isPlaceName(named) || findPlace(named) !== undefined) return []
  if (forums.some(([forum]) => named.startsWith(forum))) return []
  return [{ start, end: start + named.length }]
}

const isGoods = (written: string): boolean =>
  goodsInCapitals.has(written.toUpperCase()) || /^\d[\d.,-]*[kKmM]?$/.test(written)

/** "MAIL ACCESS HQ COMBO": what is for sale, and nobody's name. */
export const isOnlyGoods = (written: string): boolean => written.split(/\s+/).every(isGoods)
