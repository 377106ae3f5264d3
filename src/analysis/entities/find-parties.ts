import { isWithin } from '../listing/read-listing.ts'
import {
  findOtherIncidents,
  isWithinOther,
  type OtherIncident,
} from '../other-incidents/find-other-incidents.ts'
import type { Reading } from '../reading.ts'
import { authorOf } from './author-of.ts'
import { nameKey } from './name-key.ts'
import type { NameCluster } from './cluster-names.ts'
import { cannotBeVictims, decideVictims } from './decide-victims.ts'
import { findActors, type ActorMention } from './find-actors.ts'
import { findPeople, type HouseSpeaker } from './find-people.ts'
import { findPlatforms, type PlatformMention } from './find-platforms.ts'
import { findPublishers, type PublisherMention } from './find-publishers.ts'
import { findSuppliers, type ThirdPartyMention } from './find-suppliers.ts'
import { clustersOf, namedByForm, surelyByForm } from './named-by-form.ts'
import { overlapping } from './overlapping.ts'
import { rankNames, type RankedName } from './rank-victims.ts'

/** Those whom a document names, by the part they have in the incident. */
export interface Parties {
  readonly victims: readonly RankedName[]
  /** Suppliers that are not the victim. */
  readonly thirdParties: readonly ThirdPartyMention[]
  /** The names that are taken for suppliers, victims among them. */
  readonly suppliers: ReadonlySet<NameCluster>
  readonly actors: readonly ActorMention[]
  readonly platforms: readonly PlatformMention[]
  readonly publishers: readonly PublisherMention[]
  readonly speakers: readonly HouseSpeaker[]
  readonly otherIncidents: readonly OtherIncident[]
  /** Every named thing with its likelihood of being the victim, best first. */
  readonly ranked: readonly RankedName[]
  /** A processor writes to its controller, so what the text says in its own words is said of the supplier. */
  readonly isSuppliersWord: boolean
}

/**
 * Finds who took part: first those whose part is known from lists and from the form of the text, then the suppliers, and the victim among the
 * rest.
 */
export function findParties(reading: Reading): Parties {
  const { model } = reading
  const byForm = namedByForm(reading)
  const clusters = clustersOf(reading, byForm)
  const actors = findActors(model, reading.listing !== null).filter(
    ({ start }) => !isWithin(reading.listing?.replies ?? [], start),
  )
  const publishers = findPublishers(reading)
  const author = authorOf(reading, clusters)
  const ranked = surelyByForm(rankNames(clusters, author.about), byForm)
  const otherIncidents = besideOwn(findOtherIncidents(reading, clusters), ranked)
  const people = findPeople(clusters)
  const isActor = overlapping(actors)
  const publisherKeys = keysOf(publishers)
  const parts = {
    isAuthor: author.isAuthor,
    isActors: ({ mentions }: NameCluster): boolean =>
      mentions.filter(isActor).length * 2 >= mentions.length,
    isSomebody: (cluster: NameCluster): boolean => people.clusters.has(cluster),
    isOfOthers: (cluster: NameCluster): boolean => isNamedIn(otherIncidents, cluster),
    isPublisher: ({ name }: NameCluster): boolean => publisherKeys.has(nameKey(name)),
  }
  const suppliers = findSuppliers(model, clusters, {
    author,
    cannot: (cluster) => Object.values(parts).some((isPart) => isPart(cluster)),
  })
  const supplierKeys = keysOf([...suppliers.clusters])
  const platforms = findPlatforms(model).filter(({ name }) => !supplierKeys.has(nameKey(name)))
  const victims = decideVictims({
    ranked,
    cannot: cannotBeVictims(ranked, { ...parts, platforms }),
    author,
    suppliers,
    isPost: reading.listing !== null,
  })
  return {
    victims,
    thirdParties: besideVictims(suppliers.mentions, victims),
    suppliers: suppliers.clusters,
    actors,
    platforms,
    publishers,
    speakers: people.speakers,
    otherIncidents,
    ranked,
    isSuppliersWord: author.processors.size > 0,
  }
}

const keysOf = (named: readonly { readonly name: string }[]): ReadonlySet<string> =>
  new Set(named.map(({ name }) => nameKey(name)))

/** Whether a text names somebody for another incident alone. */
const isNamedIn = (others: readonly OtherIncident[], { mentions }: NameCluster): boolean =>
  mentions.every(({ start }) => isWithinOther(others, start))

/** If nobody else is likely to have lost the data, those whom a text mentions as "others" are considered too. */
function besideOwn(
  others: readonly OtherIncident[],
  ranked: readonly RankedName[],
): readonly OtherIncident[] {
  const own = ranked.find(({ cluster }) => !isNamedIn(others, cluster))
  return own === ranked[0] || (own?.likelihood ?? 0) >= surelyOwn ? others : []
}
const surelyOwn = 0.55

/** The suppliers whose name is neither a victim's nor a part of one. */
function besideVictims(
  suppliers: readonly ThirdPartyMention[],
  victims: readonly RankedName[],
): readonly ThirdPartyMention[] {
  const keys = keysOf(victims.map(({ cluster }) => cluster))
  const isVictim = overlapping(victims.flatMap(({ cluster }) => cluster.mentions))
  return suppliers.filter(
    (each) => each.name === null || !(keys.has(nameKey(each.name)) || isVictim(each)),
  )
}
