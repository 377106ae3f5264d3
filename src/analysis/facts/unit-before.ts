import type { CountUnit } from '#data/vocabulary.ts'
import { unitOf } from './count-units.ts'

/** A label or its sentence may reach back this far, in characters. */
const reach = 140

/**
 * What a bare number counts, by the words in front of it: "Unique emails: 3.9M", "victim count: 412", "the number of
 * people affected is 5,200". Null where they do not tell.
 */
export function unitBefore(text: string): CountUnit | null {
  const before = text.slice(-reach)
  const said =
    label.exec(before)?.[1] ??
    numberOf.exec(before)?.[1] ??
    changed.exec(before)?.[1] ??
    howMany.exec(before)?.[1] ??
    numbering.exec(before)?.[1]
  if (said === undefined) return null
  const words = said.split(' ')
  for (const [i] of words.entries()) {
    const rest = words.slice(i).join(' ')
    if (/^(?:those|them)\b/i.test(rest)) return 'people'
    // "user accounts", "email addresses": the last noun of a run, unless it says what the first has.
    const unit = unitOf(rest)
    // "The number of Oregonians affected"
    if (
      unit === undefined &&
      demonym.test(words[i] ?? '') &&
      /^(?:affected|concerned|hit)$/.test(words[i + 1] ?? '')
    )
      return 'people'
    if (unit !== undefined)
      return (words[i + 1] === undefined ? undefined : unitOf(words.slice(i + 1).join(' '))) ?? unit
  }
  return null
}

const demonym = /^\p{Lu}\p{Ll}+(?:ans|ers|ites|ese|ish)$/u

/** "Unique emails: " at the beginning of a line or of a cell. */
const label = /(?:^|[\n|;•*-])\s*((?:[\p{L}'’-]+ ?){1,5})\s*[:=]\s*$/u
const vaguely =
  '(?: (?:now|about|around|some|over|more than|nearly|almost|roughly|approximately|at least|an estimated|up to))*'
/** "The number of people affected came to " */
const numberOf = new RegExp(
  String.raw`\b(?:number|count|tally|total|toll) of ((?:[\p{L}'’-]+ ){1,8}?)(?:now )?(?:is|was|are|stands at|stood at|stands now at|comes to|came to|has reached|reached|rose to|has risen to|grew to|at|to)${vaguely}\s*$`,
  'iu',
)
/** "Raised the number of guests affected by the breach from 640,000 to " */
const changed =
  /\bnumber of ((?:[\p{L}'’-]+ ){1,14}?)from [\d.,]+(?: (?:thousand|million|billion))? to $/iu
/** "Did not say how many people had been written to; a source put the number at about " */
const howMany = new RegExp(
  String.raw`\bhow many ((?:[\p{L}'’-]+ ){1,3}?)(?:ha[ds]|have|is|are|was|were|may|might|could)\b[^.]{1,90}\b(?:number|figure|total|it) at${vaguely}\s*$`,
  'iu',
)
/** "The victims number " */
const numbering = new RegExp(
  String.raw`\b((?:[\p{L}'’-]+ ){1,3}?)number(?:ed)?${vaguely}\s*$`,
  'iu',
)
