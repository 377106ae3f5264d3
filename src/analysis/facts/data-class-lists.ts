import type { DataClassId } from '#data/data-classes.ts'
import { Memory, remembered } from '../memory.ts'
import type { Sentence } from '../text-model.ts'
import type { DataClassMention } from './data-class-mentions.ts'
import { listsIn, type List } from './list-context.ts'

interface Groups {
  readonly bySentence: ReadonlyMap<Sentence, readonly DataClassMention[]>
  readonly byClass: ReadonlyMap<DataClassId, readonly DataClassMention[]>
}

/** The mentions of a document by sentence and class, grouped once for each document, since a long one has thousands. */
export const groupsOf = remembered((all: readonly DataClassMention[]): Groups => ({
  bySentence: Map.groupBy(all, (each) => each.sentence),
  byClass: Map.groupBy(all, (each) => each.class),
}))

/** The list that a mention stands in; a list of the mention alone if it stands in none. */
export function listAround(mention: DataClassMention, all: readonly DataClassMention[]): List {
  const { sentence, start, end } = mention
  const beside = groupsOf(all).bySentence.get(sentence) ?? []
  return listsOf(sentence, beside).get(mention) ?? { start, end, size: 1 }
}

/** The mentions of its list, itself among them. */
export function mentionsBeside(
  mention: DataClassMention,
  all: readonly DataClassMention[],
): readonly DataClassMention[] {
  const list = listAround(mention, all)
  const beside = groupsOf(all).bySentence.get(mention.sentence) ?? []
  return beside.filter(({ start, end }) => start >= list.start && end <= list.end)
}

const lists = new Memory<Sentence, ReadonlyMap<DataClassMention, List>>()

function listsOf(
  sentence: Sentence,
  mentions: readonly DataClassMention[],
): ReadonlyMap<DataClassMention, List> {
  const known = lists.get(sentence)
  if (known !== undefined && (mentions[0] === undefined || known.has(mentions[0]))) return known
  const found = listsIn(
    sentence,
    mentions.toSorted((a, b) => a.start - b.start),
  )
  lists.set(sentence, found)
  return found
}
