import * as words from '#data/supplier-words.ts'
import { sentencePattern } from '../screen/sentence-pattern.ts'
import type { Sentence, TextModel } from '../text-model.ts'
import { anyOf } from '../wording.ts'
import { nameBeside } from './name-beside-role.ts'
import { namedSuppliers } from './named-suppliers.ts'
import {
  isHelper,
  isNoSupplier,
  isOfHouseholds,
  isOfOnePerson,
  isOfPublic,
  isOfState,
} from './no-supplier.ts'
import { wordPatterns } from './supplier-patterns.ts'
import { plainRole, type SupplierRole } from './supplier-role.ts'
import { isNearTrouble, tellsOfTrouble } from './supplier-trouble.ts'

/** A sentence without any of these says nothing about a supplier, so that no pattern need be tried on it. */
const maySaySupplier = sentencePattern(
  new RegExp(
    String.raw`${anyOf(words.supplierSigns)}|\bapp\b|, (?:which|whose|that) |for us\b`,
    'i',
  ),
)

/** Every place of a text that says what a supplier is, in order. */
export function findSupplierRoles({ sentences }: TextModel): readonly SupplierRole[] {
  return sentences.flatMap((sentence) => {
    const { kind, section } = sentence
    if (kind === 'boilerplate' || section === 'advice' || !maySaySupplier.test(sentence)) return []
    const named = namedSuppliers(sentence, sentences)
    const described = describedSuppliers(sentence, sentences).filter(
      (role) => !named.some((other) => overlap(role, other)),
    )
    return [...named, ...described].toSorted((a, b) => a.start - b.start)
  })
}

const overlap = (a: SupplierRole, b: SupplierRole): boolean => a.start < b.end && a.end > b.start

/** The suppliers that a sentence only describes. They count where their breach is reported here or, if the words say whose suppliers they are, nearby. */
function describedSuppliers(
  sentence: Sentence,
  sentences: readonly Sentence[],
): readonly SupplierRole[] {
  if (tellsOfTrouble.test(sentence)) return rolesByWord(sentence)
  return isNearTrouble(sentence, sentences)
    ? rolesByWord(sentence).filter(({ by }) => isOfSomebody.has(by))
    : []
}

/** Patterns whose words say whose supplier it is. */
const isOfSomebody: ReadonlySet<SupplierRole['by']> = new Set([
  'owned',
  'associate',
  'doer',
  'doing',
  'doerFor',
  'serverOf',
  'hired',
])

/** "a third-party vendor", whether a name stands beside it or not. Where two patterns match the same words, the surer counts. */
function rolesByWord(sentence: Sentence): readonly SupplierRole[] {
  const found: SupplierRole[] = []
  for (const [by, pattern] of wordPatterns) {
    for (const match of pattern.all(sentence)) {
      const role = roleByWord(sentence, by, match)
      if (role !== null && !found.some((other) => overlap(role, other))) found.push(role)
    }
  }
  return found
}

/** What one match of a pattern says of a supplier; null if it speaks of none. */
function roleByWord(
  sentence: Sentence,
  by: (typeof wordPatterns)[number][0],
  match: RegExpExecArray,
): SupplierRole | null {
  const { text } = sentence
  const [whole] = match
  const role = match.slice(1).find((group) => group !== undefined) ?? ''
  const isFollowed = goesOn.has(by)
  const at = match.index + (isFollowed ? whole.indexOf(role) : whole.lastIndexOf(role))
  const matchEnd = match.index + whole.length
  const before = text.slice(0, at)
  const after = text.slice(isFollowed ? matchEnd : at + role.length)
  if (
    (by !== 'adviser' && isHelper(role)) ||
    (by === 'plain' && isOfPublic(whole, role)) ||
    (!isFollowed && !isFirm.test(role) && isOfOnePerson(before)) ||
    isOfHouseholds(role) ||
    isOfState(text, match) ||
    isNoSupplier({ role, before, after, sentence: text })
  )
    return null
  // What a doer does is part of what it is: "a company that runs its call centre".
  const end = by === 'doer' ? matchEnd : at + role.length
  const name = by === 'doer' ? null : nameBeside({ text, whole, role, at })
  return {
    role: plainRole(text.slice(at, end)),
    name: name && { ...name, start: sentence.start + name.start },
    start: sentence.start + at,
    end: sentence.start + end,
    sentence,
    by,
  }
}

/** "The account of an external IT service provider": a firm's, whoever of it used it. */
const isFirm =
  /(?:service[- ]provider|company|firm|agency|bureau|vendor|supplier|(?:\w+ing|HVAC|IT) contractor)$/i

/** Patterns that match further than the words for what the supplier is. */
const goesOn: ReadonlySet<SupplierRole['by']> = new Set([
  'doer',
  'doing',
  'doerFor',
  'engaged',
  'hired',
  'ofHouse',
  'adviser',
])
