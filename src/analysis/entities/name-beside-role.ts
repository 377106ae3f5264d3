import { legalFormPattern } from '#data/legal-forms.ts'
import { isShortFor } from './common-shorts.ts'
import { proper } from './supplier-patterns.ts'
import { bareName, type NameInText } from './supplier-role.ts'

/** Where the words for a supplier stand in a sentence. */
interface RoleAt {
  readonly text: string
  /** All that the pattern matched: the words and what introduces them. */
  readonly whole: string
  readonly role: string
  readonly at: number
}

/** The name right behind a role, or right in front of it; `start` counts from the start of the sentence. */
export function nameBeside({ text, whole, role, at }: RoleAt): NameInText | null {
  const end = at + role.length
  const [inBrackets = '', short = ''] = shortInBrackets.exec(text.slice(end)) ?? []
  const from = short !== '' && isShortFor(role, short) ? end + inBrackets.length : end
  const behind = nameAfter.exec(text.slice(from))
  if (behind !== null) {
    const [all, named = ''] = behind
    return nameOf(named, from + all.lastIndexOf(named))
  }
  const front = /third|its|their|one of|our|business associate/i.test(whole)
    ? nameBefore.exec(text.slice(0, at))
    : null
  return front === null ? null : nameOf(front[1] ?? '', front.index)
}
/** "business associate (BA)", "managed service provider (MSP)" */
const shortInBrackets = /^ ?\((\p{Lu}{2,6})s?\)/u
const nameOf = (named: string, start: number): NameInText | null => {
  const text = bareName(named)
  return text.length < 2 || isLegalForm(text) ? null : { text, start }
}
/** "Acme Management, LLC, a company that …": the form of a firm is no name. */
export const isLegalForm = (name: string): boolean => legalForm.test(name)
const legalForm = new RegExp(`^${legalFormPattern('pc')}$`, 'i')
/** "… called X", "…, the X", "… (X": the name follows the words for what it is. */
const nameAfter = new RegExp(`^(?:,| called| named| known as|:| \\()? ?(?:the )?${proper}`, 'u')
/** "X, an outside …", "X is one of their …": the name stands in front of them. */
const nameBefore = new RegExp(
  String.raw`${proper}(?: \([^)]{2,40}\))?,? (?:which is |who is |is )?(?:an?|its|their|the|our|one of (?:its|their|our|the company[’']s)) (?:[\p{L}-]+ ){0,3}?$`,
  'u',
)
