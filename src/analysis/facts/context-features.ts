import { Memory } from '../memory.ts'
import { featureList, type Features } from '../features.ts'
import type { Sentence, Voice } from '../text-model.ts'
import { characterAt, isDigit, isSmallLetter } from '../text/letters.ts'
import { patternFamily } from '../screen/sentence-pattern.ts'
import { wording } from '../wording.ts'

/** Cues in the sentence around a mention; each is one feature. */
const cues: readonly (readonly [string, RegExp])[] = [
  [
    'exposed',
    wording`
      expos{e[d]|es|ing|ure}, leak[ed|s|ing], stole[n], steal[ing|s], theft, compromis{ed|es|ing}, breach[ed|es],
      access[ed], obtain[ed|s], taken, took, exfiltrat*, copied, download[ed], lost, dump[ed], hack[ed|er[s]],
      disclos{ed|ure}, published, scraped, harvest{ed|ing}, viewed, acquired`,
  ],
  [
    'contained',
    wording`
      includ{e|es|ed|ing}, contain[s|ed|ing], consist[s|ed|ing] of, compris*, such as, among {them|the}, alongside,
      as well as, with, in addition to, like, namely, held, holds, stored, exposing, appeared, associated`,
  ],
  [
    'data-noun',
    wording`
      data, database, record+, information, dump, file+, breach, incident, leak, trove, account+, details, field+,
      columns, table+, archive, server, bucket, backup`,
  ],
  [
    'ask',
    wording`
      enter, submit, ask[s|ed|ing], request[s|ed|ing], prompt[s|ed], provide, fill, type, phish[ing|ed],
      trick[s|ed|ing], lure, fake, spoof*, verify, confirm your, scam`,
  ],
  [
    'malware',
    wording`
      malware, trojan, ransomware, keylogger, spyware, botnet, backdoor, rootkit, worm, virus, exploit kit,
      vulnerabilit*, flaw, bug, cve-{${/\d+/}}, patch[ed]`,
  ],
  [
    'advice',
    wording`
      should, must, change {your|their}, reset, recommend*, advis*, urge*, monitor, protect, avoid, careful, tip+,
      use a, enable, make sure, never, consider`,
  ],
  [
    'could',
    /\b(?:could|can|may|might|would|if|potentially|able to|allow(?:s|ed|ing)?|enable[sd]?)\b/i,
  ],
  ['negated', /\b(?:no|not|never|n['’]t|without|nor|neither|none)\b/i],
  [
    'money',
    wording`
      ${/[$€£¥]/}, dollar+, euro+, pounds, usd, eur, million in, ransom, pay[ing|ment], bitcoin+, cost, fine[d|s],
      settlement, revenue, price, sold for, worth`,
  ],
  [
    'past',
    /\b(?:previous(?:ly)?|last year|earlier|past|ago|history|years? (?:ago|earlier)|in 20\d\d|similar|another|other (?:breaches|incidents))\b/i,
  ],
  [
    'company-size',
    wording`
      employs, {employees|customers|users} worldwide, serves, operates, headquartered, countries, founded, locations,
      stores, monthly active, subscribers in, offices, revenue`,
  ],
  [
    'affected',
    /\b(?:affect(?:ed|s|ing)?|impact(?:ed|s|ing)?|victims?|notif(?:y|ied|ying)|involv(?:ed|es|ing))\b/i,
  ],
  [
    'sale',
    /\b(?:sale|sell(?:ing|er|s)?|sold|offer(?:ed|ing|s)?|advertis\w+|forum|dark ?web|marketplace|listing)\b/i,
  ],
  [
    'occurred',
    wording`
      occur[r]ed, happened, took place, began, started, between, since, dating back, dated, gained access, intrusion,
      unauthorized access, attack[ed], suffered, was hacked, hit by`,
  ],
  [
    'discovered',
    /\b(?:discover(?:ed|y)?|detect(?:ed)?|learn(?:ed|t)?|identified|noticed|became aware|found|alerted|uncovered|informed)\b/i,
  ],
  [
    'said',
    /\b(?:said|says|told|announced|reported|wrote|published|posted|disclosed|confirmed|statement|according)\b/i,
  ],
]

const family = patternFamily(cues.map(([, pattern], place) => [place, pattern] as const))
const cueNames = featureList(cues.map(([name]) => `cue=${name}`))

/** Words in small letters with the signs beside them, figures as "#", and marks: "$1,500 (US)" is `$#`, `(`, `us`, `)`. */
function clean(text: string): readonly string[] {
  const lower = text.toLowerCase()
  const found: string[] = []
  for (let at = 0; at < lower.length;) {
    const from = at
    let hasFigure = false
    for (let end = endOfPart(lower, at); end > at; end = endOfPart(lower, at)) {
      hasFigure ||= isDigit(lower.charCodeAt(at))
      at = end
    }
    if (at > from) {
      const word = lower.slice(from, at)
      found.push(hasFigure ? word.replace(/\d[\d,.]*/g, '#') : word)
      continue
    }
    if (marks.includes(lower.charAt(at))) found.push(lower.charAt(at))
    at++
  }
  return found
}
const marks = ',;:()"'

/** Where the letter, sign or figure at a place ends; the place itself if there is none. */
function endOfPart(lower: string, at: number): number {
  const code = lower.charCodeAt(at)
  if (!isDigit(code)) return isOfWord(lower, at, code) ? at + 1 : at
  let end = at + 1
  while (isOfFigure(lower.charCodeAt(end))) end++
  return end
}

const isOfWord = (lower: string, at: number, code: number): boolean =>
  code < 0x80
    ? isSmallLetter(code) || code === 0x23 || code === 0x24 || code === 0x25
    : /[\p{L}€£]/u.test(characterAt(lower, at))

const isOfFigure = (code: number): boolean => isDigit(code) || code === 0x2c || code === 0x2e

/** What a feature can be asked of: a stretch of a sentence, and the voice that says it. */
interface Mention {
  readonly sentence: Sentence
  readonly voice: Voice
  readonly start: number
  readonly end: number
}

/**
 * What stands around a mention: the words next to it, cues in its sentence, its voice and its place. Training calls
 * the same code, so that the model meets in the product what it has learned from.
 */
export function contextFeatures(
  { sentence, voice, start, end }: Mention,
  features: Features,
): void {
  const at = start - sentence.start
  const left = clean(sentence.text.slice(Math.max(0, at - 60), at))
  const right = clean(sentence.text.slice(end - sentence.start, end - sentence.start + 60))
  const l1 = left.at(-1) ?? '^'
  const l2 = left.at(-2) ?? '^'
  const r1 = right[0] ?? '$'
  const r2 = right[1] ?? '$'
  features.word('l1=', l1)
  features.pair('l2=', l2, l1)
  features.word('r1=', r1)
  features.pair('r2=', r1, r2)
  for (const word of left.slice(-6)) features.word('lw=', word)
  for (const word of right.slice(0, 5)) features.word('rw=', word)
  for (const place of cuesOf(sentence)) features.listed(cueNames, place)
  features.word('voice=', voice.modality)
  features.word('by=', voice.assertedBy)
  if (voice.generic) features.add('generic')
  features.word('kind=', sentence.kind)
  if (sentence.section === 'advice') features.add('section=advice')
  const place = sentence.index
  features.word(
    'place=',
    place === 0 ? '0' : place <= 2 ? '2' : place <= 6 ? '6' : place <= 14 ? '14' : 'late',
  )
}

const cueCache = new Memory<Sentence, readonly number[]>()

/** The places of the cues that a sentence has. */
function cuesOf(sentence: Sentence): readonly number[] {
  let found = cueCache.get(sentence)
  if (found === undefined) {
    found = family.matching(sentence)
    cueCache.set(sentence, found)
  }
  return found
}
