import type { TextModel } from '../text-model.ts'
import { wording } from '../wording.ts'
import { listAround } from './data-class-lists.ts'
import type { DataClassMention } from './data-class-mentions.ts'

/** The least number of data named in a list that can speak for the rest of it. */
const fewest = 3

/**
 * Mentions that go with their list: where half of an enumeration, or two items of bullets that each begin with
 * their data, is said to be taken, the rest of it is too, however little its own words tell ("Gender"). So is what
 * the same files are said to have held besides.
 */
export function goingWithList(
  model: TextModel,
  doubted: readonly DataClassMention[],
  stated: ReadonlySet<DataClassMention>,
  all: readonly DataClassMention[],
): readonly DataClassMention[] {
  if (doubted.length === 0 || stated.size === 0) return []
  const lists = Map.groupBy(all, (mention) => listAround(mention, all))
  const isStated = (mention: DataClassMention): boolean => stated.has(mention)
  const going = new Set<DataClassMention>()
  for (const list of lists.values()) {
    if (list.length >= fewest && list.filter(isStated).length * 2 >= list.length)
      for (const mention of list) going.add(mention)
  }
  for (const bullets of bulletsIn(model, all)) {
    if (bullets.length >= fewest && bullets.filter(isStated).length > 1)
      for (const mention of bullets) going.add(mention)
  }
  return doubted.filter((mention) => going.has(mention) || goesOn(model, mention, stated))
}

/** "… names and addresses. For some it also held a note on their health": what else was in what was taken. */
function goesOn(
  { sentences, text }: TextModel,
  { sentence, start }: DataClassMention,
  stated: ReadonlySet<DataClassMention>,
): boolean {
  if (sentence.section === 'advice' || !alsoHeld.test(text.slice(sentence.start, start)))
    return false
  const before = sentences[sentence.index - 1]
  return (
    before?.paragraph === sentence.paragraph && [...stated].some((each) => each.sentence === before)
  )
}
const alsoHeld = wording`
  {it|they|the {file+|record+|database+|table+|list+|document+}} also
    {held|contained|included|had|listed|showed|gave|stored} <10 words'-> ${/\s?$/}`

/** The mentions with which bullets begin, by runs of bullets. */
function bulletsIn(
  { sentences }: TextModel,
  all: readonly DataClassMention[],
): readonly (readonly DataClassMention[])[] {
  const runs: DataClassMention[][] = []
  let last: number | undefined
  for (const mention of all) {
    if (!beginsItem(mention)) continue
    const { index } = mention.sentence
    const goesOn =
      last !== undefined && sentences.slice(last, index).every(({ kind }) => kind === 'list-item')
    if (goesOn) runs.at(-1)?.push(mention)
    else runs.push([mention])
    last = index
  }
  return runs
}

/** "- E-mail addresses of members": the data is what the item is about, and no advice on it. */
const beginsItem = ({ sentence, start }: DataClassMention): boolean =>
  sentence.kind === 'list-item' &&
  sentence.section !== 'advice' &&
  opensItem.test(sentence.text.slice(0, start - sentence.start))
const opensItem = /^\W*(?:(?:your|their|the|full|students['’]?|customers['’]?) ){0,2}$/i
