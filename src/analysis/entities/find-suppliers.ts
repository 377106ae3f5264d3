import type { TextModel } from '../text-model.ts'
import { probability, type LinearModel } from '../linear-model.ts'
import type { NameCluster } from './cluster-names.ts'
import { overlapping } from './overlapping.ts'
import type { RankedName } from './rank-victims.ts'
import { countNearRoles, supplierFeatures } from './supplier-features.ts'
import supplierModel from './supplier-model.json' with { type: 'json' }
import { findSupplierRoles, tellsOfTrouble, type SupplierRole } from './supplier-roles.ts'
import type { Sentence } from '../text-model.ts'

const model: LinearModel = supplierModel

/** A supplier in the story: its role in words, and its name where the text gives one. */
export interface ThirdPartyMention {
  readonly name: string | null
  readonly role: string
  readonly start: number
  readonly end: number
  readonly sentence: Sentence
}

export interface FoundSuppliers {
  readonly clusters: ReadonlySet<NameCluster>
  readonly mentions: readonly ThirdPartyMention[]
}

/** Where the text has no word for what a named supplier is. */
const plainRole = 'supplier'

/**
 * Suppliers at or through which it happened: names that the model takes for one, and those whom the text
 * only describes. Those in `cannot` have another part in the story.
 */
export function findSuppliers(
  text: TextModel,
  ranked: readonly RankedName[],
  headline: string,
  cannot: (cluster: NameCluster) => boolean,
): FoundSuppliers {
  const roles = findSupplierRoles(text)
  const clusters = ranked.map(({ cluster }) => cluster)
  const context = {
    ranked,
    headline,
    sentences: text.sentences,
    nearRoles: countNearRoles(text.sentences, clusters),
  }
  const likely = clusters
    .filter((cluster) => !cannot(cluster))
    .map((cluster) => ({
      cluster,
      likelihood: probability(model, (features) => supplierFeatures(cluster, context, features)),
    }))
    .toSorted((a, b) => b.likelihood - a.likelihood)
    .filter(({ likelihood }, i) => likelihood >= (i === 0 ? model.threshold : leastFurther))
    .map(({ cluster }) => cluster)
  return {
    clusters: new Set(likely),
    mentions: [
      ...likely.flatMap((cluster) => mentionsOf(cluster, roles)),
      ...roles.filter(({ name }) => name === null).map((role) => ({ ...role, name: null })),
    ].toSorted((a, b) => a.start - b.start),
  }
}
/** A second supplier must be surer than the first. */
const leastFurther = 0.4

/** Where the text tells of a supplier that has this name. */
function mentionsOf(
  cluster: NameCluster,
  roles: readonly SupplierRole[],
): readonly ThirdPartyMention[] {
  const isIn = overlapping(cluster.mentions)
  const role = roles.find(
    ({ name }) => name !== null && isIn({ start: name.start, end: name.start + name.text.length }),
  )?.role
  const body = cluster.mentions.filter(
    ({ sentence: { kind, section } }) => kind !== 'boilerplate' && section !== 'advice',
  )
  const telling = body.filter(({ sentence }) => tellsOfTrouble.test(sentence))
  const told = telling.length > 0 ? telling : body.length > 0 ? body : cluster.mentions
  return told.map(({ start, end, sentence }) => ({
    name: cluster.name,
    role: role ?? plainRole,
    start,
    end,
    sentence,
  }))
}
