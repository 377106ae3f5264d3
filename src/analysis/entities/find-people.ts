import {
  bystanders,
  customers,
  heldOffice,
  houseOffices,
  houseWords,
  offices,
} from '#data/person-words.ts'
import { wording, wordingWith } from '../wording.ts'
import { hasLegalForm } from './name-key.ts'
import type { NameCluster } from './cluster-names.ts'
import type { NameMention } from './find-names.ts'
import { isPerson } from './victim-features.ts'

/** The people of a text. */
export interface People {
  readonly clusters: ReadonlySet<NameCluster>
  readonly speakers: readonly HouseSpeaker[]
}

/** Somebody who holds an office of an organisation and so speaks for it. */
export interface HouseSpeaker {
  /** The full name and the family name, lower case. */
  readonly forms: readonly string[]
  /** Null if the text names no organisation beside the office, and therefore means the one that it tells of. */
  readonly of: NameCluster | null
}

/**
 * Finds the names that the text shows to be people's: an office stands before or behind them, or an age; and family
 * names of people who were named in full before. No list of given names could hold them all.
 */
export function findPeople(clusters: readonly NameCluster[]): People {
  const introduced = new Set(clusters.flatMap(({ mentions }) => mentions.filter(isIntroduced)))
  if (introduced.size === 0) return { clusters: new Set(), speakers: [] }
  const firstByFamily = new Map<string, number>()
  for (const { text, start } of introduced) {
    const family = familyOf(text)
    firstByFamily.set(family, Math.min(start, firstByFamily.get(family) ?? start))
  }
  const isSomebody = ({ mentions }: NameCluster): boolean => {
    if (mentions.some(({ text }) => isHouse.test(text) || hasLegalForm(text))) return false
    if (mentions.some((each) => introduced.has(each))) return true
    const [first] = mentions
    const named = first === undefined ? undefined : firstByFamily.get(first.text)
    return (
      first !== undefined &&
      named !== undefined &&
      named < first.start &&
      mentions.every(({ text }) => !text.includes(' '))
    )
  }
  const people = new Set(clusters.filter(isSomebody))
  const houses = clusters.filter((each) => !people.has(each))
  return {
    clusters: people,
    speakers: [...introduced].flatMap((mention) => {
      const of = houseOf(mention, houses)
      return of === undefined
        ? []
        : [{ forms: [mention.text.toLowerCase(), familyOf(mention.text).toLowerCase()], of }]
    }),
  }
}

const familyOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)

/** Two to four words with capitals, beside something that only people have. */
function isIntroduced(mention: NameMention): boolean {
  if (!fullName.test(mention.text) || isHouse.test(mention.text)) return false
  const { before, after } = around(mention)
  return (
    officeBefore.test(before) ||
    officeBehind.test(after) ||
    ageBehind.test(after) ||
    bystanderBefore.test(before) ||
    (isPerson(mention.text) && customerBefore.test(before))
  )
}

const around = ({ sentence, start, end }: NameMention) => ({
  before: sentence.text.slice(Math.max(0, start - sentence.start - 80), start - sentence.start),
  after: sentence.text.slice(end - sentence.start, end - sentence.start + 80),
})

/**
 * The organisation that somebody speaks for: "Ardmill spokesperson Tasha Lindgren", "Niklas Röder, founder of
 * Stempelo". Null if none is named beside the office, undefined if the office belongs to no organisation.
 */
function houseOf(
  mention: NameMention,
  houses: readonly NameCluster[],
): NameCluster | null | undefined {
  const { before, after } = around(mention)
  if (!speaksBefore.test(before) && !speaksBehind.test(after)) return undefined
  const { sentence, start, end } = mention
  const beside = houses.find(({ mentions }) =>
    mentions.some((house) => {
      if (house.sentence !== sentence) return false
      if (house.end <= start)
        return nextToOffice.test(
          sentence.text.slice(house.end - sentence.start, start - sentence.start),
        )
      return behindOffice.test(
        sentence.text.slice(end - sentence.start, house.start - sentence.start),
      )
    }),
  )
  return beside ?? null
}

/** "Tasha Lindgren", "Juan de la Cruz" */
const fullName =
  /^\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}\.|(?:de|da|di|den|der|van|von|ten|bin|al|el) )?){1,2}?(?:(?:de|da|di|den|der|van|von|ten|bin|al|el) )*\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?$/u
const isHouse = wordingWith('iu')`${houseWords}`
const bystanderBefore = wording`{${bystanders}}${/, $/}`
const customerBefore = wording`{${customers}}${/,? $/}`
const officeBefore = wording`${offices}${/\.?,? $/}`
/** ", the chief executive of …", ", who runs …", behind a name: that of a person. */
const officeBehind = wordingWith('iu')`
  ${/^, /}{the|its|our|their|a[n]|${/\p{L}+[’']s/u}|who {is|was|studies|works|leads|heads|runs|covers}} <5 words'-> ${heldOffice},
  ${/^, /}[chief|managing|deputy|acting|vice]* ${heldOffice}`
/** ", 42," */
const ageBehind = /^, \d\d(?:,| |$)/
const speaksBefore = wording`${houseOffices}${/\.?,? $/}`
const speaksBehind = wordingWith('iu')`
  ${/^, /}{the|its|our|${/\p{L}+[’']s/u}} <5 words'-> ${houseOffices}, ${/^, /}[chief|managing|deputy|acting|vice]* ${houseOffices}`
/** What stands between an organisation and a name: "’s HR director ", " spokesperson ". */
const nextToOffice = /^(?:['’]s?)?[,]? [\p{Ll}A-Z -]{2,50},? $/u
/** What stands between a name and an organisation: ", founder of ", ", ". */
const behindOffice = /^, (?:[\p{Ll} -]{2,40} (?:of|at|for) (?:the )?)?$/u
