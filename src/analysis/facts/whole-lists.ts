import type { TextModel } from '../text-model.ts'
import { listAround, type DataClassMention } from './data-class-mentions.ts'

/** The least of a list that can speak for the rest of it. */
const fewest = 3

/**
 * Mentions that go with their list: where most of an enumeration, or two items of bullets that each begin with
 * their data, is said to be taken, the rest of it is too, however little its own words tell ("Gender").
 */
export function goingWithList(
  model: TextModel,
  doubted: readonly DataClassMention[],
  stated: ReadonlySet<DataClassMention>,
  all: readonly DataClassMention[],
): readonly DataClassMention[] {
  if (doubted.length === 0 || stated.size === 0) return []
  const bulletsOf = bulletsIn(model, all)
  return doubted.filter((mention) => {
    const bullets = bulletsOf(mention)
    if (bullets.length >= fewest && bullets.filter((each) => stated.has(each)).length > 1)
      return true
    const list = listAround(mention, all)
    if (list.size < fewest) return false
    const beside = all.filter(
      (each) => each.sentence === mention.sentence && listAround(each, all).start === list.start,
    )
    return beside.filter((each) => stated.has(each)).length * 2 >= beside.length
  })
}

/** For a mention in bullets, all that stand in bullets of the same run. */
function bulletsIn(
  { sentences }: TextModel,
  all: readonly DataClassMention[],
): (mention: DataClassMention) => readonly DataClassMention[] {
  const runOf = (mention: DataClassMention): number => {
    let at = mention.sentence.index
    while (sentences[at - 1]?.kind === 'list-item') at--
    return at
  }
  const runs = Map.groupBy(all.filter(beginsItem), runOf)
  return (mention) => (beginsItem(mention) ? (runs.get(runOf(mention)) ?? []) : [])
}

/** "- E-mail addresses of members": the data is what the item is about, and no advice on it. */
const beginsItem = ({ sentence, start }: DataClassMention): boolean =>
  sentence.kind === 'list-item' &&
  sentence.section !== 'advice' &&
  /^\W*(?:(?:your|their|the|full|students['’]?|customers['’]?) ){0,2}$/i.test(
    sentence.text.slice(0, start - sentence.start),
  )
