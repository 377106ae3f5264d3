import type { StatementOf } from '#cases/index.ts'
import type { DataClassId } from '#data/data-classes.ts'
import type { TextModel } from '../text-model.ts'
import { listAround } from './data-class-lists.ts'
import type { DataClassMention } from './data-class-mentions.ts'
import { wording } from '../wording.ts'

type Said = StatementOf<'dataClass'>

/** Classes that say only that it was data of people: words for a whole that a report mostly itemises elsewhere. */
const umbrellas: ReadonlySet<DataClassId> = new Set([
  'personal-information',
  'sensitive-information',
  'contact-information',
  'customer-data',
])

/** "Staff data", "HR databases", "student information": of whom it was, and nothing of what. */
const ofWhom =
  /^(?:staff|employees?|personnel|hr|human resources|workforce|workers?|students?|pupils?)(?:['’]s?)? (?:data|databases?|information|details|info)$/i
const isUmbrella = ({ text }: TextModel, { value, start, end }: Said): boolean =>
  umbrellas.has(value.class) ||
  ((value.class === 'employment-record' || value.class === 'education-record') &&
    ofWhom.test(text.slice(start, end)))

/**
 * Any item is a part of these classes. Names do not count: "no sensitive information" remains true if only names were
 * taken.
 */
const wholes: ReadonlySet<DataClassId> = new Set(['personal-information', 'contact-information'])

/** From this many itemised classes on, the word for the whole adds nothing. */
const itemised = 2

/**
 * Leaves out words for the whole where the text says what it was: "personal information was stolen … names,
 * addresses and card numbers". One that stands among the items ("names, contact details and grades") is an
 * item. What is exposed in part is not denied as a whole: "no personal data were published" beside stolen names.
 */
export function withoutUmbrellas(
  model: TextModel,
  stated: readonly Said[],
  mentions: readonly DataClassMention[],
): readonly Said[] {
  if (!stated.some((each) => isUmbrella(model, each))) return stated
  const items = new Set(
    stated.flatMap((each) =>
      each.value.exposed && !isUmbrella(model, each) ? [each.value.class] : [],
    ),
  )
  return stated.filter((each) => {
    const { value, start } = each
    if (!isUmbrella(model, each)) return true
    if (!value.exposed) return items.size === 0 || !wholes.has(value.class)
    if (items.size < itemised) return true
    const mention = mentions.find((other) => other.start === start && other.class === value.class)
    return mention !== undefined && isItem(model, mention, mentions)
  })
}

/**
 * Whether it stands in a list with items, shares its noun with none, and is not what the items that follow belong to.
 */
function isItem(
  { text }: TextModel,
  mention: DataClassMention,
  mentions: readonly DataClassMention[],
): boolean {
  const list = listAround(mention, mentions)
  const items = mentions.filter(
    (other) =>
      other.sentence === mention.sentence &&
      !umbrellas.has(other.class) &&
      listAround(other, mentions).start === list.start,
  )
  return (
    items.length > 0 &&
    !items.some(({ start }) => start === mention.start) &&
    !isOpening(text.slice(mention.end, mention.end + 40)) &&
    !isWhole.test(text.slice(Math.max(0, mention.start - 24), mention.start))
  )
}

/** Whether the items of a word for the whole follow it: "personal data, including …", "account data (balance, history)". */
const isOpening = (behind: string): boolean => opensList.test(behind) || opensBracket.test(behind)
const opensList = wording`${/^[^.;]{0,12}?[,:(]? ?/}{includ{ing|es|ed}|relating to|concerning|such as|like|namely|meaning|that is|e[.]g|contain{ing|s}|consist*|compris*}`
const opensBracket = /^ \((?!\p{Lu}+\))/u
/** "a set of sensitive personal …" */
const isWhole = /\b(?:set|range|wealth|trove|amount|kinds?|types?) of (?:\w+ )?$/i
