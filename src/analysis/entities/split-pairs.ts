import { technologyNames } from '#data/organisation-lists.ts'
import { opensWithCapital } from '../text/letters.ts'
import type { NameMention } from './find-names.ts'
import { isPlaceName } from './places.ts'

/** "the platforms Lumo and Tarn": two, not one. */
const severalBefore =
  /\b(?:companies|firms|platforms|organi[sz]ations|services|sites|apps|banks|hospitals|airlines|retailers|brands|agencies|universities|schools|groups|providers|operators|insurers|stores|chains|clinics|councils|both)[,:]? $/i

/** "Lumo, Tarn and Vesper": the last two of a list. */
const listBefore = /\p{Lu}[\p{L}\p{N}&.’'-]*, $/u

/** "Wychavon and Malvern Hills councils" */
const severalBehind =
  /^ (?:councils|hospitals|universities|schools|colleges|districts|counties|cities|towns|boroughs|banks|trusts|airports|clinics|ministries)\b/

/** "Northern Aid and Relief Council" where the text has NARC: one name. */
const initialsOf = (text: string): string =>
  text
    .split(' ')
    .filter(opensWithCapital)
    .map((word) => word[0])
    .join('')

/**
 * "Yahoo and LinkedIn" is two, "Marks and Spencer" one: a pair is cut where either half is named
 * alone elsewhere, is a place or a well-known name, or is itself of several words.
 */
export function splitPairs(mentions: readonly NameMention[]): readonly NameMention[] {
  if (!mentions.some(({ text }) => text.includes(' and '))) return mentions
  const alone = new Set(mentions.map(({ text }) => text.toLowerCase()))
  const acronyms = new Set(
    mentions.map(({ text }) => text).filter((text) => /^\p{Lu}{3,7}$/u.test(text)),
  )
  return mentions.flatMap((mention) => {
    const at = mention.text.indexOf(' and ')
    if (at < 0) return [mention]
    const left = mention.text.slice(0, at)
    const right = mention.text.slice(at + 5)
    const known = (half: string): boolean =>
      alone.has(half.toLowerCase()) || isPlaceName(half) || technologyNames.has(half.toLowerCase())
    const before = mention.sentence.text.slice(
      Math.max(0, mention.start - mention.sentence.start - 40),
      mention.start - mention.sentence.start,
    )
    const behind = mention.sentence.text.slice(
      mention.end - mention.sentence.start,
      mention.end - mention.sentence.start + 20,
    )
    const many = severalBefore.test(before) || listBefore.test(before) || severalBehind.test(behind)
    if (acronyms.has(initialsOf(mention.text))) return [mention]
    const whole = !many && left.split(' ').length === 1 && !known(left) && !known(right)
    const titled =
      /\b(?:Authority|Commission|Department|Ministry|Agency|Act|Committee|Council|Administration|Services|Center|Bureau|Office|Institute|Association|Bank|Insurance|Company|Co)$/.test(
        right,
      )
    const field = fieldsOf.test(left) && !headsOwn.test(right) && !isPlaceName(right)
    if (whole || field || (titled && !known(left))) return [mention]
    return [
      { ...mention, text: left, end: mention.start + left.length },
      { ...mention, text: right, start: mention.start + at + 5 },
    ]
  })
}

/** "Ministry of Roads", "Department of Health Care Policy": a second field of the same body may follow. */
const fieldsOf =
  /(?:^|\s)(?:Department|Ministry|Office|Agency|Bureau|Directorate|Division|Secretariat|Institute|Commission|Administration|Faculty|School|Academy) (?:of|for) (?:the )?\p{Lu}[^,]*$/u
/** Words that begin a new name: "Department of Justice and Bureau of Prisons", "… and Human Services Acme". */
const headsOwn =
  / of |\b(?:Department|Ministry|Office|Agency|Bureau|Commission|Council|Police|University|College|Hospital|Bank|Inc|LLC|Ltd)\b/

/**
 * "Wychavon and Malvern Hills councils": what is true of the one is true of the other. Each pair is given at least
 * once, in time that grows with the number of mentions.
 */
export function pairsAmong<Name extends { readonly mentions: readonly NameMention[] }>(
  names: readonly Name[],
): readonly (readonly [Name, Name])[] {
  const second = names.flatMap((name) =>
    name.mentions.filter(isPlural).map(({ start }) => ({ name, start })),
  )
  if (second.length === 0) return []
  const byEnd = new Map(names.flatMap((name) => name.mentions.map(({ end }) => [end, name])))
  return second.flatMap(({ name, start }) => {
    const first = byEnd.get(start - and.length)
    return first === undefined ? [] : [[first, name] as const]
  })
}
const and = ' and '

/** Whether a name stands as the second of two before a word for both. */
const isPlural = ({ sentence, start, end }: NameMention): boolean =>
  sentence.text.startsWith(and, start - sentence.start - and.length) &&
  severalBehind.test(sentence.text.slice(end - sentence.start, end - sentence.start + 20))
