import { Memory } from './memory.ts'
import type { Sentence, TextModel } from './text-model.ts'
import { wording, wordingWith } from './wording.ts'

/*
 * Round-ups and newsletters: a title that says so, then one item after another, each below a line that opens with
 * the name of whom it is about ("Kestrel Airways: 5.7 million customers", "2. Alder Bay notifies patients"), or in a
 * paragraph that opens with that name and a colon.
 */

/** The line that opens an item, with the place behind the name, and up to where the item runs. */
export interface RoundUpItem {
  readonly opening: Sentence
  /** No item of a document goes beyond this offset. */
  readonly end: number
}

const announces = wording`
  round[-]up, week in {breach+|review|security|cyber*}, {breach+|hacks|incidents|leaks} of the {week|month|day}, {weekly|monthly|daily} {digest|recap|brief[ing]|summary|bulletin},
  in brief, {this|last} {week's|month's} {breach+|incidents|hacks|leaks}, news digest, {breach|incident|security|cyber} {digest|recap|tracker}, newsletter, data breaches {in|this}`
/** "Kestrel Airways: …", "2. Alder Bay – …", "Alder Bay notifies …" */
const opensItem = wordingWith('u')`
  ${/^[^\p{L}\p{N}]*(?:\d{1,2}[.)] ?)?(?:The )?\p{Lu}[\p{L}\p{N}&.’'-]*(?: (?:(?:of|and|&|the|de|van|von) )?\p{Lu}[\p{L}\p{N}&.’'-]*){0,6}(?: \([^)]{2,40}\))?/u}{${/(?: ?:| [–—-]) ?\S/}|${/ (?=\p{Ll})/u}{says|said|confirms|notifies|discloses|admits|warns|suffers|loses|reports|leaks|exposes|hit by|hacked|fined|investigates|breach|tells|informs|denies|pays}}~`
/** "Kestrel Airways: Names of …" */
const opensParagraph =
  /^[^\p{L}\p{N}]*(?:The )?\p{Lu}[\p{L}\p{N}&.’'-]*(?: (?:(?:of|and|&|the|de|van|von) )?\p{Lu}[\p{L}\p{N}&.’'-]*){0,6}: \S/u
/** So many lines that open with a name make a round-up. */
const fewest = 3
/** How many sentences of the opening may say that it is one. */
const head = 3

const known = new Memory<TextModel, readonly RoundUpItem[]>()

/** The items of a round-up, in order; none where the document is not one. */
export function itemsOfRoundUp(model: TextModel): readonly RoundUpItem[] {
  let items = known.get(model)
  if (items === undefined) {
    items = readItems(model)
    known.set(model, items)
  }
  return items
}

function readItems({ sentences, text }: TextModel): readonly RoundUpItem[] {
  if (!sentences.slice(0, head).some((each) => announces.test(each.text))) return []
  const openings = sentences.filter(
    ({ index, kind, text: line, start }) =>
      index > 0 &&
      (kind === 'heading' || kind === 'list-item'
        ? opensItem.test(line)
        : text.charAt(start - 1) === '\n' && opensParagraph.test(line)),
  )
  if (openings.length < fewest) return []
  return openings.map((opening, i) => ({
    opening,
    end: openings[i + 1]?.start ?? text.length,
  }))
}

/** The item in which an offset lies. */
export const itemAt = (model: TextModel, at: number): RoundUpItem | undefined =>
  itemsOfRoundUp(model).find(({ opening, end }) => at >= opening.start && at < end)

/** Whether a name opens an item: nothing but a number, a bullet or an article stands in front of it. */
export const opensItemOf = (
  model: TextModel,
  { sentence, start }: { readonly sentence: Sentence; readonly start: number },
): boolean =>
  itemsOfRoundUp(model).some(({ opening }) => opening === sentence) &&
  /^[^\p{L}\p{N}]*(?:\d{1,2}[.)] ?)?(?:The )?$/u.test(
    sentence.text.slice(0, start - sentence.start),
  )
