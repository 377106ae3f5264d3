import { platformNames } from '#data/platforms.ts'
import * as words from '#data/supplier-words.ts'
import { sentencePattern } from '../screen/sentence-pattern.ts'
import type { Sentence } from '../text-model.ts'
import { wording } from '../wording.ts'
import { isHelper, isOfHouseholds, isOfPublic, isOfState } from './no-supplier.ts'
import {
  behindPatterns,
  cased,
  introducingPatterns,
  keeper,
  properName,
} from './supplier-patterns.ts'
import { copulaPatterns, servingPatterns } from './serving-patterns.ts'
import { bareName, plainRole, unnamedRole, type SupplierRole } from './supplier-role.ts'
import { isNearTrouble, tellsOfTrouble } from './supplier-trouble.ts'

/** The suppliers that a sentence names. */
export const namedSuppliers = (
  sentence: Sentence,
  sentences: readonly Sentence[],
): readonly SupplierRole[] => [
  ...rolesBehind(sentence),
  ...rolesInFront(sentence),
  ...keptByCaller(sentence, sentences[sentence.index - 1]),
  ...servingRoles(sentence, sentences),
]

/** "X, a vendor": the name in front of what it is. */
function rolesBehind(sentence: Sentence): readonly SupplierRole[] {
  return behindPatterns.flatMap(([by, pattern]) =>
    pattern.all(sentence).flatMap((match) => {
      const [whole, named = '', role = unnamedRole] = match
      const said = role.replace(
        /^(?:an?|its|their|our|the [\p{L}]+[’']s?|the|one of (?:its|their|the)) /u,
        '',
      )
      if (
        isHelper(role) ||
        isOfHouseholds(role) ||
        (isApposed.has(by) && (isOfPublic(whole, role) || isOfState(sentence.text, match)))
      )
        return []
      return [roleAt(sentence, match, { role: said, named, by })]
    }),
  )
}

/** Patterns in which the words may also say what somebody is to the public. */
const isApposed: ReadonlySet<SupplierRole['by']> = new Set(['apposed', 'apposedPlainly'])

/** "the data warehouse X": the name behind it. */
const rolesInFront = (sentence: Sentence): readonly SupplierRole[] => [
  ...keeper.all(sentence).flatMap((match) => {
    const named = match[1] ?? match[2] ?? ''
    return platforms.has(bareName(named).toLowerCase())
      ? []
      : [roleAt(sentence, match, { role: keepersRole, named, by: 'keeper' })]
  }),
  ...introducingPatterns.flatMap(([by, pattern]) =>
    pattern.all(sentence).flatMap((match) => {
      const [role = '', named = ''] = match.slice(1).filter((group) => group !== undefined)
      return isHelper(role) ? [] : [roleAt(sentence, match, { role, named, by })]
    }),
  ),
]
/** The role of a keeper of files for which the text has no other word. */
const keepersRole = 'storage provider'
const platforms: ReadonlySet<string> = new Set(platformNames.map((name) => name.toLowerCase()))

/**
 * "Our letters are printed by X": whoever does it. Much is done for a house of which nothing goes wrong, so it counts
 * beside what went wrong only.
 */
function servingRoles(sentence: Sentence, sentences: readonly Sentence[]): readonly SupplierRole[] {
  const found: SupplierRole[] = []
  for (const [by, pattern] of servingPatterns) {
    for (const match of pattern.all(sentence)) {
      const filled = match.slice(1).filter((group) => group !== undefined)
      const named = filled.at(-1) ?? ''
      const role = filled.length > 1 ? (filled[0] ?? unnamedRole) : unnamedRole
      found.push(roleAt(sentence, match, { role, named, by }))
    }
  }
  for (const [by, pattern] of copulaPatterns) {
    for (const match of pattern.all(sentence)) {
      const [named = '', role = unnamedRole] = match.slice(1).filter((group) => group !== undefined)
      found.push(roleAt(sentence, match, { role, named, by }))
    }
  }
  if (found.length === 0) return found
  if (!tellsOfTrouble.test(sentence) && !isNearTrouble(sentence, sentences)) return []
  return found.filter(
    ({ role, name }) =>
      name !== null &&
      !isHelper(role) &&
      !isOfHouseholds(role) &&
      !platforms.has(name.text.toLowerCase()),
  )
}

/** "Medvault called last night. Our folder was on their server": whoever called. */
function keptByCaller(sentence: Sentence, before: Sentence | undefined): readonly SupplierRole[] {
  const kept = onTheirs.exec(sentence)
  if (kept === null) return []
  for (const told of before === undefined ? [sentence] : [sentence, before]) {
    const found = caller.exec(told)
    const named = found?.[1]
    if (found === null || named === undefined || platforms.has(named.toLowerCase())) continue
    return [roleAt(told, found, { role: keepersRole, named, by: 'keeper' })]
  }
  return []
}
const onTheirs = sentencePattern(wording`
  our <3 words'-> {${words.thingsKept}} {was|were|is|are|had been|sat|lay} [all|also|still|only]*
    [stored|kept|held|hosted|saved|sitting|lying|backed up] {on|in|with|at} {their {${words.suppliersThings}}|them}`)
const caller = sentencePattern(
  cased`${properName} [has|had|just|only|then] {called|rang|phoned|told|wrote|mailed|e[-]mailed|messaged|says|said|informed|notified|warned|alerted|let}`,
)

function roleAt(
  sentence: Sentence,
  { index, 0: whole }: RegExpExecArray,
  {
    role,
    named,
    by,
  }: { readonly role: string; readonly named: string; readonly by: SupplierRole['by'] },
): SupplierRole {
  const start = sentence.start + index
  return {
    role: plainRole(role),
    name: { text: bareName(named), start: start + whole.lastIndexOf(named) },
    start,
    end: start + whole.length,
    sentence,
    by,
  }
}
