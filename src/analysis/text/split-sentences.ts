import { wordSet } from '#base/word-map.ts'
import { commonWords } from '#data/common-words.ts'

/** Words whose full stop does not end a sentence. */
const abbreviations = wordSet(
  'mr mrs ms dr prof sen rep gov gen col lt sgt capt rev hon st jr sr inc corp ltd co llc plc vs v no nos vol fig al approx dept est ave blvd jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun e.g i.e u.s u.k u.n e.u d.c a.m p.m ph.d cf viz art sec'.split(
    ' ',
  ),
)
/** Abbreviations that often stand last: a sentence ends there if a usual opening word follows. */
const mayEnd = wordSet('inc corp ltd co llc plc jr sr u.s u.k u.n e.u d.c a.m p.m etc'.split(' '))
const openers =
  /^(?:The|This|That|These|Those|It|Its|In|On|At|As|A|An|And|But|He|She|They|We|You|I|If|For|While|When|After|Before|According|However|Some|Many|Most|All|No|Our|Their|His|Her|There|Since|With|By|From|To|Although|Also|Researchers|Hackers|Attackers|Users|Customers|Officials)\b/

/**
 * What goes on for longer is a table or a list and is cut at a space: patterns that look at a whole
 * sentence for each of its names and numbers stay linear in the length of the text.
 */
const mostCharacters = 4_000

/** Ends of the sentences between two offsets, the last one included. */
export function findSentenceEnds(text: string, start: number, end: number): number[] {
  const ends: number[] = []
  let open = start
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (at - open >= mostCharacters && isSpace(code)) {
      ends.push(at)
      open = at
      continue
    }
    if (code === semicolon && partsSpeakers(text, open, at, end)) {
      ends.push(at + 1)
      open = at + 1
      continue
    }
    if (code !== 0x2e && code !== 0x21 && code !== 0x3f && code !== 0x2026 && code !== 0x3002)
      continue
    let stop = at + 1
    while (stop < end && isCloser(text.charCodeAt(stop))) stop++
    if (stop >= end) break
    const glued = code === 0x2e && stop === at + 1 && isGlued(text, at)
    if (!glued && !isSpace(text.charCodeAt(stop))) {
      continue
    }
    let next = stop
    while (next < end && isSpace(text.charCodeAt(next))) next++
    if (next >= end) break
    if (!startsSentence(text, next)) continue
    if (code === 0x2e && stop === at + 1 && isAbbreviation(text, open, at, next)) continue
    if (next - open < 2) continue
    ends.push(stop)
    open = stop
    at = next - 1
  }
  ends.push(end)
  return ends
}

const semicolon = 0x3b
/**
 * "Wexmoor said it was investigating; Tolland Foods confirmed that …": one speaker after another, each of whom says
 * something of his own. Nothing is parted within a quotation.
 */
function partsSpeakers(text: string, open: number, at: number, end: number): boolean {
  const before = text.slice(Math.max(open, at - longestPart), at)
  return (
    speaksFirst.test(text.slice(at + 1, Math.min(end, at + longestOpeningOfPart))) &&
    speaksSomewhere.test(before) &&
    (before.match(/["“”]/g)?.length ?? 0) % 2 === 0
  )
}
const longestPart = 600
const longestOpeningOfPart = 120
const speaking = String.raw`(?:sa(?:id|ys)|t(?:old|ells)|confirm(?:ed|s)|den(?:ied|ies)|admit(?:ted|s)|acknowledge[ds]|announce[ds]|disclose[ds]|report(?:ed|s)|declined|wrote|put the (?:number|figure)|did not (?:respond|reply|answer|comment)|(?:is|was|are|were) (?:still )?(?:investigating|checking|informing|notifying))`
const speaksSomewhere = new RegExp(String.raw`\b${speaking}\b`)
/** "the bakery chain Oldmoor has also confirmed" */
const speaksFirst = new RegExp(
  String.raw`^ (?:and |while |but )?(?:the |an? |another )?(?:[\p{L}\p{N}&.’'-]+ ){1,7}?(?:(?:has|have|had|also|later|since) ){0,2}${speaking}\b`,
  'u',
)

const isSpace = (code: number): boolean =>
  code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0xa0
const isCloser = (code: number): boolean =>
  code === 0x22 ||
  code === 0x27 ||
  code === 0x201d ||
  code === 0x2019 ||
  code === 0x29 ||
  code === 0x5d ||
  code === 0xbb ||
  code === 0x2e ||
  code === 0x21 ||
  code === 0x3f

/** A capital, a digit, a quotation mark or a letter of another script opens a sentence. */
function startsSentence(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code >= 0x61 && code <= 0x7a) {
    // A brand in lower case: "iPhone", "eBay".
    const next = text.charCodeAt(at + 1)
    return next >= 0x41 && next <= 0x5a
  }
  return code !== 0x2c && code !== 0x3b && code !== 0x29 && code !== 0x2d
}

function isGlued(text: string, dot: number): boolean {
  const a = text.charCodeAt(dot + 1)
  const b = text.charCodeAt(dot + 2)
  if (!(a >= 0x41 && a <= 0x5a) || !((b >= 0x61 && b <= 0x7a) || b === 0x20)) return false
  let i = dot - 1
  for (; i >= 0; i--) {
    const code = text.charCodeAt(i)
    if (code >= 0x61 && code <= 0x7a) continue
    break
  }
  const before = i < 0 ? 0x20 : text.charCodeAt(i)
  return dot - i > 2 && (isSpace(before) || before === 0x2d)
}

function isAbbreviation(text: string, open: number, dot: number, next: number): boolean {
  let from = dot
  while (from > open && !isSpace(text.charCodeAt(from - 1)) && text.charCodeAt(from - 1) !== 0x28)
    from--
  const length = dot - from
  if (length === 0 || length > 8) return false
  const word = text.slice(from, dot)
  const lower = word.toLowerCase()
  // An initial: "George W. Bush"; but "Vitamin C. The".
  if (length === 1 && word >= 'A' && word <= 'Z') return !openers.test(text.slice(next, next + 14))
  if (!abbreviations.has(lower) && !/^(?:[A-Za-z]\.)+[A-Za-z]$/.test(word)) {
    return false
  }
  if (lower === 'no' || lower === 'nos' || lower === 'art' || lower === 'sec' || lower === 'fig') {
    const code = text.charCodeAt(next)
    return code >= 0x30 && code <= 0x39
  }
  if (/^(?:mar|sun|sat|mon|gen|st|est|al|v|may)$/.test(lower) && word === lower) return false
  if (/^(?:inc|corp|ltd|co|llc|plc)$/.test(lower) && opensWithCommonWord(text, next)) return false
  if (mayEnd.has(lower) || /^(?:[A-Za-z]\.)+[A-Za-z]$/.test(word)) {
    return !openers.test(text.slice(next, next + 14))
  }
  return true
}

/** "Harlequin Yarns, Inc. Whoever typed in": a word that is no name, and small letters behind it. */
function opensWithCommonWord(text: string, at: number): boolean {
  const [, word] = /^(\p{Lu}\p{Ll}+) \p{Ll}/u.exec(text.slice(at, at + longestOpening)) ?? []
  return word !== undefined && commonWords.has(word.toLowerCase())
}
const longestOpening = 20
