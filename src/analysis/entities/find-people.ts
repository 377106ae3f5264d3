import { heldOffice, houseWords, offices } from '#data/person-words.ts'
import { wording, wordingWith } from '../wording.ts'
import { hasLegalForm, type NameCluster } from './cluster-names.ts'
import type { NameMention } from './find-names.ts'

/**
 * Names that the text shows to be people's: an office stands before or behind them, or an age; and family names of
 * people whom it has named in full before. No list of given names could hold them all.
 */
export function findPeople(clusters: readonly NameCluster[]): ReadonlySet<NameCluster> {
  const introduced = clusters.flatMap(({ mentions }) => mentions.filter(isIntroduced))
  const firstByFamily = new Map<string, number>()
  for (const { text, start } of introduced) {
    const family = text.slice(text.lastIndexOf(' ') + 1)
    firstByFamily.set(family, Math.min(start, firstByFamily.get(family) ?? start))
  }
  return new Set(
    clusters.filter(({ mentions }) => {
      if (mentions.some(({ text }) => isHouse.test(text) || hasLegalForm(text))) return false
      if (mentions.some(isIntroduced)) return true
      const [first] = mentions
      if (first === undefined) return false
      const named = firstByFamily.get(first.text)
      return (
        named !== undefined &&
        named < first.start &&
        mentions.every(({ text }) => !text.includes(' '))
      )
    }),
  )
}

/** Two to four words with capitals, beside what only somebody has. */
function isIntroduced({ text, sentence, start, end }: NameMention): boolean {
  if (!fullName.test(text) || isHouse.test(text)) return false
  const before = sentence.text.slice(
    Math.max(0, start - sentence.start - 40),
    start - sentence.start,
  )
  const after = sentence.text.slice(end - sentence.start, end - sentence.start + 80)
  return officeBefore.test(before) || officeBehind.test(after) || ageBehind.test(after)
}

const fullName =
  /^\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}\.|(?:de|da|di|den|der|van|von|ten|bin|al|el) )?){1,2}?(?:(?:de|da|di|den|der|van|von|ten|bin|al|el) )*\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?$/u
const isHouse = wordingWith('iu')`${houseWords}`
const officeBefore = wording`${offices}${/\.?,? $/}`
const officeBehind = wording`
  ${/^, /}{the|its|our|their|a[n]|${/[\p{Lu}][\p{L}]+[’']s/u}|who {is|was|studies|works|leads|heads|runs|covers}} <5 words'-> ${heldOffice},
  ${/^, /}[chief|managing|deputy|acting|vice]* ${heldOffice}`
const ageBehind = /^, \d\d(?:,| |$)/
