import { subdivisions } from '#data/subdivisions.ts'
import { speaksForItself } from '../account/own-voice.ts'
import type { Reading } from '../reading.ts'
import type { CountMention } from './count-mentions.ts'
import type { Figure, Figures } from './weigh-figures.ts'
import { sizeOf } from './superseded-counts.ts'

/**
 * Whether a figure counts the residents of one state, which is a share of those affected: in a letter or notice, which
 * gives it because the law of that state asks for it, or beside the figure for all. The breach of a body of that state
 * has no others.
 */
export function isShareOfState(
  reading: Reading,
  { mention, scope, of }: Figure,
  { all }: Figures,
): boolean {
  const state = stateOf(mention)
  if (state === null) return false
  const { victims } = reading.entities
  if (state !== '' && victims.some(({ name }) => name.includes(state))) return false
  return (
    all.some(
      (other) =>
        other.mention.count > mention.count &&
        other.scope === scope &&
        other.of === of &&
        sizeOf(other.mention.unit) === 'people',
    ) || speaksForItself(reading)
  )
}

/** The state whose residents are counted; empty where it is the reader's, null where none is. */
function stateOf({ sentence, start, end, noun }: CountMention): string | null {
  const { text } = sentence
  const [from, to] = [start - sentence.start, end - sentence.start]
  if (/^residents?$/.test(noun)) {
    const [, behind] = residentsOf.exec(text.slice(to, to + reach)) ?? []
    if (behind !== undefined) return states.has(behind) ? behind : ''
    const [, within] = ofState.exec(text.slice(from, to)) ?? []
    return within !== undefined && states.has(within) ? within : null
  }
  const [, home] = liveIn.exec(text.slice(to, to + reach)) ?? []
  if (home !== undefined) return home
  const [, people] = numberOfPeople.exec(text.slice(Math.max(0, from - reach), from)) ?? []
  return people === undefined ? null : homeOf(people)
}

/** The state that begins as the name of its people does, the longest so: "Missourians" are not from Mississippi. */
function homeOf(people: string): string | null {
  const [state = ''] = stateNames.toSorted(
    (a, b) => lettersAlike(b, people) - lettersAlike(a, people),
  )
  return lettersAlike(state, people) >= lettersOfState ? state : null
}

/** With how many letters two words begin alike. */
function lettersAlike(a: string, b: string): number {
  let n = 0
  while (n < a.length && a[n] === b[n]) n++
  return n
}
const stateNames = subdivisions.filter(({ code }) => code.startsWith('US-')).map(({ name }) => name)
const states: ReadonlySet<string> = new Set(stateNames)
const anyState = stateNames.map((state) => state.replaceAll('.', String.raw`\.`)).join('|')
const residentsOf = new RegExp(
  `^ (?:of|in) (?:(?:the )?(?:State|state|Commonwealth) of )?(${anyState}|(?:your|this|the) [Ss]tate)(?!\\p{L})`,
  'u',
)
const ofState = new RegExp(`(?<![\\p{L}])(${anyState}) residents?$`, 'u')
/** "Of those affected, 18,400 live in Maine" */
const liveIn = new RegExp(
  `^ ?(?:of (?:them|those|these) )?(?:live|reside|are based|are) in (${anyState})(?!\\p{L})`,
  'u',
)
/** "The number of Oregonians affected at" */
const numberOfPeople =
  /\bnumber of (\p{Lu}\p{Ll}{3,}(?:ans|ers|ites)) (?:affected|concerned|hit) (?:at|is|was|to|came to)(?: (?:about|around|some))? $/u
/** "Oregonians" and "Oregon" begin alike. */
const lettersOfState = 4
const reach = 60
