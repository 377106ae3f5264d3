import { WordMap, wordSet } from '#base/word-map.ts'
import type { Features } from '../features.ts'
import type { Sentence } from '../text-model.ts'
import { firstFrom } from '../text/first-from.ts'

/** Verbs and nouns that govern a list of data or a number, by what they say of it. */
const governors: Readonly<Record<string, string>> = {
  expose:
    'exposed expose exposes exposing exposure leaked leak leaks leaking disclosed disclosure disclosing revealed revealing spilled',
  steal:
    'stole stolen theft swiped siphoned exfiltrated exfiltration pilfered nabbed robbed made-off lifted',
  steals:
    'steal steals stealing harvest harvests intercept intercepts grab grabs captures record records',
  access:
    'accessed access accesses obtained obtain obtaining gained acquired taken took viewed copied downloaded exported extracted retrieved skimmed recorded',
  compromise: 'compromised compromise compromising breached breach breaches hacked lost loss',
  affect: 'affected affecting impacted impacting involved involving affects impacts impact',
  publish: 'published posted dumped dump released uploaded shared circulated surfaced appeared',
  sell: 'sale sell sells selling sold offered offering offers advertised advertising traded listed',
  include:
    'included includes including include contained contains containing contain comprising comprised consisted consists consisting comprise held holding namely spanning',
  such: 'such like e.g',
  with: 'with alongside plus besides',
  store: 'stored store stores collected collects kept retained hosted collecting stores held',
  ask: 'enter entered entering submit submitting ask asks asked asking request requests requested requesting provide provides providing prompted prompts fill type verify supply hand give giving',
  use: 'use used uses using allow allows allowed allowing enable enables let help',
  advise:
    'change changing reset resetting monitor check update avoid protect should must recommend advise urge',
  send: 'send sends sent sending receive received email emailed',
  trick: 'trick tricks tricked tricking lure phishing phish fake spoofed pretending posing',
  encrypt: 'encrypted encrypt encrypts encrypting locked locks',
  own: 'employs serves operates boasts has have employing serving manages',
  notify: 'notify notified notifying alerted informed contacted warned',
  guess: 'guess brute-force crack cracked weak reuse reused default',
}
const governorOf = new WordMap(
  Object.entries(governors).flatMap(([kind, words]) =>
    words.split(' ').map((word) => [word, kind] as const),
  ),
)

const joiners = wordSet(
  'and or nor as well along with plus also their the its his her other any some full both associated corresponding user customer customers users of to a an for hashed encrypted plain text stored unique in cases even possibly'.split(
    ' ',
  ),
)

/** A run of neighbouring mentions read as one list: "names, addresses and dates of birth". */
export interface List {
  readonly start: number
  readonly end: number
  readonly size: number
}

interface Spanned {
  readonly start: number
  readonly end: number
}

/** Joins the mentions of one sentence into lists; `mentions` must be in order of `start`. */
export function listsIn<T extends Spanned>(
  sentence: Sentence,
  mentions: readonly T[],
): ReadonlyMap<T, List> {
  const lists = new Map<T, List>()
  let run: T[] = []
  let end = -1
  const close = (): void => {
    const [first] = run
    if (first === undefined) return
    const list = { start: first.start, end, size: run.length }
    for (const mention of run) lists.set(mention, list)
  }
  for (const mention of mentions) {
    const gap = sentence.text.slice(end - sentence.start, mention.start - sentence.start)
    if (run.length > 0 && (mention.start <= end || isListGap(gap))) {
      run.push(mention)
      end = Math.max(end, mention.end)
      continue
    }
    close()
    run = [mention]
    end = mention.end
  }
  close()
  return lists
}

/**
 * Words that join as "and" does, although they look like the beginning of another list: "a name along with the date
 * of birth".
 */
const joined = /\b(?:along|together) with\b|\bas well as\b/

/**
 * What may be inserted between two items: "email address and, if you gave it, phone number", "birthday – for the cake
 * – and".
 */
const aside =
  /\s[–—]\s[^–—.;]{1,70}\s[–—]\s|\([^().;]{1,60}\)|\b(?:if|where|when|in (?:some|many|most) cases|for (?:some|many|others|a few|most))\b[^,.;]{0,50},/g

function isListGap(gap: string): boolean {
  const words = gap.toLowerCase().replace(aside, ' , ').replace(joined, ' and ')
  if (words.length > 60 || /[.:;!?]\s/.test(words)) return false
  let strange = 0
  for (const word of words.match(/[\p{L}\p{N}'’-]+/gu) ?? []) {
    if (governorOf.has(word)) return false
    if (!joiners.has(word)) strange++
  }
  return strange <= (/[,/&]|\band\b|\bn?or\b/.test(words) ? 3 : 0)
}

/** The words that govern a span from the left and from the right, as features. */
export function governorFeatures(
  sentence: Sentence,
  start: number,
  end: number,
  features: Features,
): void {
  const { tokens } = sentence
  const from = firstFrom(tokens, start)
  const to = firstFrom(tokens, end)
  let words = 0
  let found = 0
  for (let i = from - 1; i >= 0 && found < 2; i--) {
    const token = tokens[i]
    if (token === undefined || token.text === ';') break
    if (token.kind === 'mark') continue
    words++
    const kind = governorOf.of(token)
    if (kind === undefined) continue
    found++
    if (found === 1) {
      features.word('gov=', kind)
      features.add(`gov=${kind}:${words <= 3 ? 'near' : words <= 9 ? 'mid' : 'far'}`)
      features.word('govw=', token.lower)
    } else features.word('gov2=', kind)
  }
  if (found === 0) features.add('gov=none')
  for (let i = to, steps = 0; i < tokens.length && steps < 9; i++) {
    const token = tokens[i]
    if (token === undefined || token.text === ';' || token.text === '.') break
    if (token.kind === 'mark') continue
    steps++
    const kind = governorOf.of(token)
    if (kind === undefined) continue
    features.word('after=', kind)
    features.pair('afterw=', tokens[i - 1]?.lower ?? '', token.lower)
    break
  }
  const [first, second] = tokens.slice(0, 5).filter(({ kind }) => kind === 'word')
  features.word('open=', first?.lower ?? '')
  if (second === undefined) features.word('open2=', first?.lower ?? '')
  else features.pair('open2=', first?.lower ?? '', second.lower)
}
