import type { NameCluster } from './cluster-names.ts'
import { isKnownActor } from './known-actors.ts'
import { isLetterhead, isNoOrganisation, isTitledPerson } from './no-organisation.ts'
import { isPlaceName } from './places.ts'
import type { RankedName } from './rank-victims.ts'
import { isPerson } from './victim-features.ts'

/** Least likelihood of the first victim; a further one must come near it as well. */
const leastFirst = 0.12
/** The same where a supplier is told of, who must have somebody to supply. */
export const leastSupplied = 0.1
const leastFurther = 0.35
const shareOfFirst = 0.5
/** Where both are named in one breath. */
const shareBeside = 0.45
/** A firm may have a person's name; the model knows that it looks like one. */
const namesake = 0.6
/** Where the text says that there are several. */
export const shareAmongSeveral = 0.4

/**
 * Takes the victims from the ranked names, best first; `cannot` holds those with another part in the story. The first
 * must have the likelihood `least`, a further one come near it: to `share` of its own. The head of a post may be a
 * victim's name in capital letters, that of a letter is an office's.
 */
export function chooseVictims(
  ranked: readonly RankedName[],
  cannot: ReadonlySet<NameCluster>,
  {
    least = leastFirst,
    share = shareOfFirst,
    isPost = false,
  }: { readonly least?: number; readonly share?: number; readonly isPost?: boolean } = {},
): readonly RankedName[] {
  const able = ranked.filter(
    ({ cluster, likelihood }) =>
      likelihood >= least &&
      !cannot.has(cluster) &&
      !isKnownActor(cluster.name) &&
      !isPlaceName(cluster.name) &&
      (likelihood >= namesake || !(isPerson(cluster.name) || isTitledPerson(cluster))) &&
      !isNoOrganisation(cluster) &&
      (isPost || !isLetterhead(cluster)),
  )
  const [first] = able
  if (first === undefined) return []
  return able.filter(({ cluster, likelihood }, i) => {
    if (i === 0 || likelihood >= Math.max(leastFurther, first.likelihood * share)) return true
    return (
      likelihood >= Math.max(leastFurther, first.likelihood * shareBeside) &&
      isBeside(first.cluster, cluster)
    )
  })
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
