import { plainTechnology } from '#data/organisation-lists.ts'
import type { NameCluster } from './cluster-names.ts'
import { isKnownActor } from './known-actors.ts'
import { isLetterhead, isNoOrganisation, isTitledPerson } from './no-organisation.ts'
import { isPlainlyHit } from './plainly-hit.ts'
import { isPlaceName } from './places.ts'
import type { RankedName } from './rank-victims.ts'
import { isPerson } from './victim-features.ts'

/** The least likelihood of the first victim. */
const leastFirst = 0.15
/** The same if the text tells of a supplier, because there must be somebody whom it supplies. */
export const leastSupplied = 0.1
/** The least likelihood of a further victim, and the least share of the first's. */
const further = { least: 0.25, share: 0.6 }
/** The same if the text says that there are several. */
const amongSeveral = { least: 0.25, share: 0.4 }
/** The same if both are named in one breath. */
const besideFirst = { least: 0.25, share: 0.4 }
/** A firm may bear a person's name, and the model has weighed that already. */
const namesake = 0.6
/** The same for one that the text plainly says was hit too, beside a first victim. */
const leastPlain = 0.05

/**
 * Takes the victims from the ranked names, best first. `cannot` holds names with another part in the story. The first
 * victim must reach the likelihood `least`; a further one must come near the first, less near if the text says that
 * there are `several`. In capital letters at the head of a post a name may be a victim's, at the head of a letter it
 * is an office's.
 */
export function chooseVictims(
  ranked: readonly RankedName[],
  cannot: ReadonlySet<NameCluster>,
  {
    least = leastFirst,
    several = false,
    isPost = false,
    isHeaded = () => false,
  }: {
    readonly least?: number
    readonly several?: boolean
    readonly isPost?: boolean
    /** Whether an item of a round-up is about this name. */
    readonly isHeaded?: (cluster: NameCluster) => boolean
  } = {},
): readonly RankedName[] {
  const able = ranked.filter(
    ({ cluster, likelihood }) =>
      (likelihood >= least ||
        isHeaded(cluster) ||
        (likelihood >= leastPlain && isPlainlyHit(cluster))) &&
      !cannot.has(cluster) &&
      !isKnownActor(cluster.name) &&
      !isPlaceName(cluster.name) &&
      !isTitledPerson(cluster) &&
      (likelihood >= namesake || !isPerson(cluster.name)) &&
      !plainTechnology.has(cluster.name.toLowerCase()) &&
      !isNoOrganisation(cluster) &&
      (isPost || !isLetterhead(cluster)),
  )
  const [first] = able
  if (first === undefined || first.likelihood < least) return []
  const isNear = (likelihood: number, asked: typeof further): boolean =>
    likelihood >= Math.max(asked.least, first.likelihood * asked.share)
  return able.filter(
    ({ cluster, likelihood }, i) =>
      i === 0 ||
      isNear(likelihood, several ? amongSeveral : further) ||
      (isNear(likelihood, besideFirst) && isBeside(first.cluster, cluster)) ||
      isHeaded(cluster) ||
      isPlainlyHit(cluster),
  )
}

/** "X, Y and Z": names in a row share what is said of one of them. */
function isBeside(one: NameCluster, other: NameCluster): boolean {
  return one.mentions.some(({ sentence, start, end }) =>
    other.mentions.some((mention) => {
      if (mention.sentence !== sentence) return false
      const [from, to] = start < mention.start ? [end, mention.start] : [mention.end, start]
      return onlyNames.test(sentence.text.slice(from - sentence.start, to - sentence.start))
    }),
  )
}
/** What may stand between the names of a row: other names, commas and "and". */
const onlyNames =
  /^(?:['’]s)?(?: \([^)]{1,12}\))?(?:,|,? (?:and|&|as well as))(?: (?:and|&|of|the|for|\p{Lu}[\p{L}\p{N}&.’'-]*|\([^)]{1,12}\)),?){0,16} (?:the )?$/u
