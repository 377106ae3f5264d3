import type { CountUnit } from '#data/vocabulary.ts'
import { factKey, isDenial, plainName, wordsOfName, type Content } from './fact-key.ts'
import type { Said } from './weigh-statements.ts'

/** Statements about one thing. */
export type Group<F extends Said['field']> = readonly Said<F>[]

/** Groups statements by what they are about, in the order of their numbers. */
export const groupOf = <F extends Said['field']>(
  found: readonly Said<F>[],
): readonly Group<F>[] => [...Map.groupBy(found, (said) => factKey(said as Content)).values()]

/** A name that an analyst struck out is never joined: that would strike out the longer name as well. */
const isStruckOut = (group: Group<Said['field']>): boolean =>
  group.some(({ assertedBy, modality }) => assertedBy === 'analyst' && modality === 'denied')

/** "Ostrava" and "Ostrava Motors" are one victim, "STMicro" and "STMicroelectronics" too. */
export function joinShortForms(found: readonly Said<'victim'>[]): readonly Group<'victim'>[] {
  const groups = groupOf(found)
  const names = new Map(groups.map((group) => [group, wordsOfName(nameOf(group))]))
  return joinGroups(groups, (a, b) => isShortFormOf(names.get(a) ?? [], names.get(b) ?? []))
}

/** A group is named by its spelling with the most words: "Shiny Hunters" rather than "ShinyHunters". */
const nameOf = (group: Group<'victim'>): string =>
  [...new Set(group.map(({ value }) => value.name))].toSorted(
    (a, b) => wordsOfName(b).length - wordsOfName(a).length || (a < b ? -1 : 1),
  )[0] ?? ''

/** A shorter beginning of a word is as likely another name: "Apple", "Appleton". */
const leastInsideWord = 6
const leastWholeWords = 4

function isShortFormOf(short: readonly string[], words: readonly string[]): boolean {
  const key = short.join('')
  if (key.length < leastWholeWords) return false
  let beginning = ''
  for (const word of words.slice(0, -1)) {
    beginning += word
    if (beginning === key) return true
  }
  return key.length >= leastInsideWord && words.length === 1 && words[0]?.startsWith(key) === true
}

/** One actor under two names: the same ATT&CK group, or one name is an alias of the other. */
export function joinAliases(found: readonly Said<'actor'>[]): readonly Group<'actor'>[] {
  return joinGroups(groupOf(found), (a, b) => {
    const names = new Set(a.map(({ value }) => plainName(value.name)))
    const groups = new Set(a.map(({ value }) => value.attackGroup))
    return b.some(
      ({ value }) =>
        (value.attackGroup !== null && groups.has(value.attackGroup)) ||
        value.aliases.some((alias) => names.has(plainName(alias))),
    )
  })
}

/**
 * "410,000 were hit" and "410,000 customers" are one figure, given once without its unit (`records` stands for
 * that). "410,000 people" are the same customers; had as many employees been hit as well, the text would name
 * both.
 */
export const joinSameFigure = (
  found: readonly Said<'recordCount'>[],
): readonly Group<'recordCount'>[] =>
  joinGroups(groupOf(found), ([bare], [full]) => {
    if (bare === undefined || full === undefined) return false
    const { count, unit, scope, of } = full.value
    if (count !== bare.value.count || scope !== bare.value.scope) return false
    if (plainName(of ?? '') !== plainName(bare.value.of ?? '')) return false
    return bare.value.unit === 'records'
      ? unit !== 'records' && unit !== 'bytes'
      : bare.value.unit === 'people' && kindsOfPeople.has(unit)
  })

const kindsOfPeople: ReadonlySet<CountUnit> = new Set(['customers', 'patients', 'employees'])

/** Where only one third party is named, one that is merely described elsewhere is taken to be the same. */
export function joinDescribed(
  found: readonly Said<'thirdParty'>[],
): readonly Group<'thirdParty'>[] {
  const groups = groupOf(found)
  const isNamed = (group: Group<'thirdParty'>): boolean =>
    group.some(({ value }) => value.name !== null)
  if (groups.filter(isNamed).length !== 1) return groups
  return joinGroups(groups, (a, b) => !isNamed(a) && isNamed(b))
}

/**
 * Joins each group that `belongsTo` another to the best supported of those; chains end in one group. The order
 * of groups is that of their first statements.
 */
function joinGroups<F extends Said['field']>(
  groups: readonly Group<F>[],
  belongsTo: (group: Group<F>, other: Group<F>) => boolean,
): readonly Group<F>[] {
  const home = new Map<Group<F>, Group<F>>()
  const open = groups.filter((group) => !isStruckOut(group))
  const rootOf = (group: Group<F>): Group<F> => {
    const next = home.get(group)
    return next === undefined ? group : rootOf(next)
  }
  for (const group of open) {
    const [best] = open
      .filter((other) => other !== group && rootOf(other) !== group && belongsTo(group, other))
      .toSorted((a, b) => b.length - a.length || firstOf(a) - firstOf(b))
    if (best !== undefined && rootOf(best) !== group) home.set(group, best)
  }
  return [...Map.groupBy(groups, rootOf).values()].map((joined) =>
    joined.flat().toSorted((a, b) => a.n - b.n),
  )
}

const firstOf = (group: Group<Said['field']>): number => Math.min(...group.map(({ n }) => n))

/**
 * Classes of data. Where some government identifiers are denied and others affirmed, these are two facts and
 * not a contradiction: "driving licences were copied, Social Security numbers were not".
 */
export const partIdentifiers = (
  found: readonly Said<'dataClass'>[],
): readonly Group<'dataClass'>[] => groupOf(found).flatMap(partGroup)

function partGroup(group: Group<'dataClass'>): readonly Group<'dataClass'>[] {
  const denials = group.filter(isDenial)
  if (denials.length === 0 || denials.some(({ value }) => value.ids === undefined)) return [group]
  const denied = new Set(denials.flatMap(({ value }) => value.ids ?? []))
  const ofOthers = group.filter(
    (said) => !isDenial(said) && said.value.ids?.every((id) => denied.has(id)) !== true,
  )
  if (ofOthers.length === 0) return [group]
  const parted = new Set(ofOthers)
  return [ofOthers, group.filter((said) => !parted.has(said))]
}
