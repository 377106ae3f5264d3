import type { NameCluster } from './cluster-names.ts'
import { isKnownActor } from './known-actors.ts'
import { isLetterhead, isNoOrganisation, isTitledPerson } from './no-organisation.ts'
import { isPlaceName } from './places.ts'
import type { RankedName } from './rank-victims.ts'
import { isPerson } from './victim-features.ts'

/** Least likelihood of the first victim. */
const leastFirst = 0.2
/** The same where a supplier is told of, who must have somebody to supply. */
export const leastSupplied = 0.1
/** Least likelihood of a further one, and as a share of the first's. */
const further = { least: 0.4, share: 0.6 }
/** The same where the text says that there are several. */
const amongSeveral = { least: 0.25, share: 0.4 }
/** The same where both are named in one breath. */
const besideFirst = { least: 0.25, share: 0.4 }
/** A firm may have a person's name; the model knows that it looks like one. */
const namesake = 0.6

/**
 * Takes the victims from the ranked names, best first; `cannot` holds those with another part in the story. The first
 * must have the likelihood `least`, a further one come near it, less where there are `several` by the text's own word. The
 * head of a post may be a victim's name in capital letters, that of a letter is an office's.
 */
export function chooseVictims(
  ranked: readonly RankedName[],
  cannot: ReadonlySet<NameCluster>,
  {
    least = leastFirst,
    several = false,
    isPost = false,
  }: { readonly least?: number; readonly several?: boolean; readonly isPost?: boolean } = {},
): readonly RankedName[] {
  const able = ranked.filter(
    ({ cluster, likelihood }) =>
      likelihood >= least &&
      !cannot.has(cluster) &&
      !isKnownActor(cluster.name) &&
      !isPlaceName(cluster.name) &&
      !isTitledPerson(cluster) &&
      (likelihood >= namesake || !isPerson(cluster.name)) &&
      !isNoOrganisation(cluster) &&
      (isPost || !isLetterhead(cluster)),
  )
  const [first] = able
  if (first === undefined) return []
  const isNear = (likelihood: number, asked: typeof further): boolean =>
    likelihood >= Math.max(asked.least, first.likelihood * asked.share)
  return able.filter(
    ({ cluster, likelihood }, i) =>
      i === 0 ||
      isNear(likelihood, several ? amongSeveral : further) ||
      (isNear(likelihood, besideFirst) && isBeside(first.cluster, cluster)),
  )
}

/** "X, Y and Z": what is said of the one is said of the other. */
function isBeside(one: NameCluster, other: NameCluster): boolean {
  return one.mentions.some(({ sentence, start, end }) =>
    other.mentions.some((mention) => {
      if (mention.sentence !== sentence) return false
      const [from, to] = start < mention.start ? [end, mention.start] : [mention.end, start]
      return onlyNames.test(sentence.text.slice(from - sentence.start, to - sentence.start))
    }),
  )
}
/** Other names, commas and "and". */
const onlyNames =
  /^(?:['’]s)?(?: \([^)]{1,12}\))?(?:,|,? (?:and|&|as well as))(?: (?:and|&|of|the|for|\p{Lu}[\p{L}\p{N}&.’'-]*|\([^)]{1,12}\)),?){0,16} (?:the )?$/u
