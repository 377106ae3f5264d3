import { branchesOf } from './branches.ts'
import { chance } from './chances.ts'
import { firstOf, read, readEither, setsOf, type Needs } from './needs.ts'
import { parseRegex } from './parse-regex.ts'
import type { AnyOf } from './texts.ts'
import { distinct, distinctFirst } from './tidy-sets.ts'

/**
 * What every match of a regular expression contains: one text of each of these sets. The answer may ask
 * for too little, but never for too much. `/\b(?:stole|took) .{0,9}\bfiles?/i` needs one of "stole " and
 * "took " at the beginning of a word, and "file" at the beginning of one.
 */
export const requiredWords = (pattern: RegExp): readonly AnyOf[] =>
  setsOfPattern(needsOfAll(needsOf(pattern)))

/** The texts with one of which every match of it begins; null where it may begin with anything. */
export const firstWords = (pattern: RegExp): AnyOf | null =>
  distinctFirst(firstOf(needsOfAll(needsOf(pattern))))

/** Sets that stand together: a text of each. */
export type Way = readonly AnyOf[]

/** What a pattern is screened by. */
export interface PatternWords {
  /** A match goes one of these ways at least; a way without sets asks for nothing. */
  readonly ways: readonly Way[]
  /** With one of these texts every match begins; null where searching for the pattern costs less than trying their places. */
  readonly first: AnyOf | null
}

/**
 * The words by which a pattern is screened. Many are lists of phrases: what each phrase asks for keeps more out than
 * what all of them have in common, but is more to note.
 */
export function wordsOf(pattern: RegExp): PatternWords {
  const needs = needsOf(pattern)
  const all = needsOfAll(needs)
  const together = [setsOfPattern(all)]
  const apart = joinWays(needs.map(setsOfPattern))
  const ways = paysApart(pattern, together, apart) ? apart : together
  const first = distinctFirst(firstOf(all))
  return { ways, first: first !== null && pays(pattern, ways, first) ? first : null }
}

/** What each branch of a pattern needs. */
const needsOf = (pattern: RegExp): readonly Needs[] =>
  branchesOf(parseRegex(pattern)).map((branch) => read(branch, { left: false, right: false }))

/** What all branches have in common. */
function needsOfAll(branches: readonly Needs[]): Needs {
  const [only] = branches
  return only !== undefined && branches.length === 1 ? only : readEither(branches)
}

const setsOfPattern = (needs: Needs): Way =>
  byChance(distinct(byChance(setsOf(needs)).slice(0, mostTidied)))
    .filter((set) => chance(set) < everywhere)
    .slice(0, mostSets)

const byChance = (sets: readonly AnyOf[]): readonly AnyOf[] =>
  sets.toSorted((a, b) => chance(a) - chance(b))

/** Ways that differ only in their rarest set become one: all of one set, and those that share the other. */
function joinWays(ways: readonly Way[]): readonly Way[] {
  const byShared = new Map<string, { readonly shared: Way; readonly others: string[] }>()
  for (const [rare, ...shared] of ways) {
    if (rare === undefined) return [[]]
    const key = JSON.stringify(shared)
    const known = byShared.get(key)
    if (known === undefined) byShared.set(key, { shared, others: [...rare] })
    else known.others.push(...rare)
  }
  return [...byShared.values()].map(({ shared, others }) => [...distinct([others]), ...shared])
}

/** A guess at the share of sentences that pass. */
const passing = (ways: readonly Way[]): number =>
  Math.min(
    1,
    ways.map(shareOf).reduce((sum, share) => sum + share, 0),
  )

const shareOf = (way: Way): number =>
  way.reduce((share, set) => share * Math.min(1, chance(set)), 1)

/** Rough guesses in nanoseconds: to note a place, to try a place, and to search a sentence for each character of a pattern's source. */
const costs = { note: 25, try: 150, search: 2 }

/** Whether the searches that more words spare cost more than to note these words. */
function paysApart({ source }: RegExp, together: readonly Way[], apart: readonly Way[]): boolean {
  const spared = (passing(together) - passing(apart)) * source.length * costs.search
  const noted = apart.flat().reduce((sum, set) => sum + chance(set), 0)
  return spared > noted * costs.note
}

/** Whether it costs less to note and to try the places of `first` than to search the sentences that pass. */
function pays({ source }: RegExp, ways: readonly Way[], first: AnyOf): boolean {
  const share = passing(ways)
  return chance(first) * (costs.note + costs.try * share) < costs.search * source.length * share
}

/** Texts that stand in so many sentences keep nothing out. */
const everywhere = 0.8
const mostSets = 2
/** So many are tidied up to choose from: tidied a set may be rarer, or the same as another. */
const mostTidied = 6
