import type { Sentence } from '../text-model.ts'
import { allMatches, sentencePattern } from '../screen/sentence-pattern.ts'

export interface NamedThing {
  readonly name: string
  readonly start: number
  readonly end: number
}

const proper = String.raw`(?:\p{Lu}|\d+\p{Lu})[\p{L}\p{N}&.'’-]*(?: (?:& )?(?:\p{Lu}[\p{L}\p{N}&.'’-]*|\d+))*`
const list = String.raw`(${proper}(?:(?:, and |, or |, | and |, as well as )${proper})*)`
/** "Brands such as X, Y and Z", "its subsidiaries X and Y" */
const brandsPattern = sentencePattern(
  new RegExp(
    String.raw`\b(?:brands?|marques?|subsidiaries|nameplates)(?: (?:like|such as|including|that include|which include|include|are)|,? including|:)? ${list}`,
    'gu',
  ),
)
/** "Which owns X and Y", "the maker of X" */
const ownsPattern = sentencePattern(
  new RegExp(
    String.raw`\b(?:owns|owner of|parent (?:company|firm) of|operates|operator of|makes|maker of|home of|company behind|firm behind) (?:the )?(?:[\p{Ll}-]+ )?(?:brands? )?${list}(?: brands?\b)?`,
    'gu',
  ),
)
/** "The X app", "its X routers" */
const productPattern = sentencePattern(
  new RegExp(
    String.raw`\b(?:the|its|their) ${proper.replace('(?:', '(?<product>(?:').concat(')')} (?:app|microcontrollers?|consoles?|routers?|cameras?|software|smartphones?|devices?|game|line of|series|rewards program|loyalty program|portal|password manager|product line)\b`,
    'gu',
  ),
)

const tellsOfOwner = sentencePattern(
  /\b(?:brands?|marques?|nameplates|owns|owner of|parent|maker of)\b/i,
)

/** Brands that a sentence says belong to the company it speaks of. */
export function brandsIn(sentence: Sentence): readonly NamedThing[] {
  if (!tellsOfOwner.test(sentence)) return []
  return [brandsPattern, ownsPattern].flatMap((pattern) =>
    pattern.all(sentence).flatMap((match) => {
      const names = match[1] ?? ''
      return splitList(names, sentence.start + match.index + match[0].indexOf(names))
    }),
  )
}

/** Products that a sentence names with the word for what they are. */
export function productsIn(sentence: Sentence): readonly NamedThing[] {
  return productPattern.all(sentence).flatMap((match) => {
    const name = match.groups?.['product'] ?? ''
    const start = sentence.start + match.index + match[0].indexOf(name)
    return name.length > 1 ? [{ name, start, end: start + name.length }] : []
  })
}

const joint = /,? (?:and|or|as well as) |, /g

function splitList(names: string, at: number): readonly NamedThing[] {
  const found: NamedThing[] = []
  let from = 0
  const take = (to: number): void => {
    const name = names.slice(from, to).replace(/[’']s?$|[.,]$/g, '')
    if (name.length > 1) found.push({ name, start: at + from, end: at + from + name.length })
  }
  for (const cut of allMatches(joint, names)) {
    take(cut.index)
    from = cut.index + cut[0].length
  }
  take(names.length)
  return found
}
