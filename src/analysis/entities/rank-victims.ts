import type { LinearModel } from '../linear-model.ts'
import { probability } from '../linear-model.ts'
import type { NameCluster } from './cluster-names.ts'
import { isKnownActor } from './known-actors.ts'
import { isPlaceName } from './places.ts'
import { victimFeatures } from './victim-features.ts'
import modelJson from './victim-model.json' with { type: 'json' }

const model: LinearModel = modelJson

export interface RankedName {
  readonly cluster: NameCluster
  /** 0 to 1: that this is who lost the data. */
  readonly likelihood: number
}

/** Least likelihood of the first victim, and of further ones. */
const leastFirst = 0.2
const leastFurther = 0.55

/** Every name of the text with the likelihood that it is the victim, best first. */
export function rankNames(
  clusters: readonly NameCluster[],
  about: { readonly title: string | null; readonly siteName: string | null },
): readonly RankedName[] {
  let mostMentions = 0
  for (const { mentions } of clusters) mostMentions = Math.max(mostMentions, mentions.length)
  return clusters
    .map((cluster) => ({
      cluster,
      likelihood: probability(model, victimFeatures(cluster, { ...about, mostMentions })),
    }))
    .sort((a, b) => b.likelihood - a.likelihood)
}

/** Takes the victims from the ranked names; `cannot` holds those with another part in the story. */
export function chooseVictims(
  ranked: readonly RankedName[],
  cannot: ReadonlySet<NameCluster>,
): readonly RankedName[] {
  const able = ranked.filter(
    ({ cluster }) =>
      !cannot.has(cluster) && !isKnownActor(cluster.name) && !isPlaceName(cluster.name),
  )
  return able.filter(({ likelihood }, i) => likelihood >= (i === 0 ? leastFirst : leastFurther))
}
