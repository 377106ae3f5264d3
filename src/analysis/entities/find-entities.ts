import type { Statement } from '#cases/index.ts'
import {
  findOtherIncidents,
  isWithinOther,
  type OtherIncident,
} from '../other-incidents/find-other-incidents.ts'
import type { Reading } from '../reading.ts'
import { isWithin } from '../listing/read-listing.ts'
import { nameKey, type NameCluster } from './cluster-names.ts'
import { cannotBeVictims, decideVictims } from './decide-victims.ts'
import { findActors } from './find-actors.ts'
import { authorOf } from './author-of.ts'
import { findPeople } from './find-people.ts'
import { findPlatforms } from './find-platforms.ts'
import { findPublishers } from './find-publishers.ts'
import { findSuppliers } from './find-suppliers.ts'
import { clustersOf, namedByForm, surelyByForm } from './named-by-form.ts'
import { rankNames, type RankedName } from './rank-victims.ts'
import { stateActors, statePlatforms, statePublishers, stateThirdParties } from './state-parties.ts'
import { stateSurroundings } from './state-surroundings.ts'
import { overlapping } from './overlapping.ts'
import { stateVictims } from './state-victims.ts'
import type { Entities, Entity, EntityRole } from './types.ts'

export interface FoundEntities {
  readonly entities: Entities
  readonly otherIncidents: readonly OtherIncident[]
  /** Every named thing with its likelihood of being the victim, best first. */
  readonly ranked: readonly RankedName[]
  /** A processor writes to its controller: what stands there in its own words is the supplier's. */
  readonly isSuppliersWord: boolean
  /** What is said of them; ask once `reading.entities` holds the entities. */
  readonly statements: () => Statement[]
}

/** Finds who is who in a document. */
export function findEntities(reading: Reading): FoundEntities {
  const { model } = reading
  const byForm = namedByForm(reading)
  const clusters = clustersOf(reading, byForm)
  const actors = findActors(model, reading.listing !== null).filter(
    ({ start }) => !isWithin(reading.listing?.replies ?? [], start),
  )
  const publishers = findPublishers(reading)
  const author = authorOf(reading, clusters)
  const { isAuthor } = author
  const ranked = surelyByForm(rankNames(clusters, author.about), byForm)
  const otherIncidents = besideOwn(findOtherIncidents(reading, clusters), ranked)
  const isOfOthers = (cluster: NameCluster): boolean => isNamedIn(otherIncidents, cluster)
  const isActor = overlapping(actors)
  const people = findPeople(clusters)
  const publisherKeys = new Set(publishers.map(({ name }) => nameKey(name)))
  const isActors = (cluster: NameCluster): boolean =>
    cluster.mentions.filter(isActor).length * 2 >= cluster.mentions.length
  const suppliers = findSuppliers(
    model,
    clusters,
    author,
    (cluster) =>
      isAuthor(cluster) ||
      people.clusters.has(cluster) ||
      publisherKeys.has(nameKey(cluster.name)) ||
      isActors(cluster) ||
      isOfOthers(cluster),
  )
  const supplierKeys = new Set([...suppliers.clusters].map(({ name }) => nameKey(name)))
  const platforms = findPlatforms(model).filter(({ name }) => !supplierKeys.has(nameKey(name)))
  const cannot = cannotBeVictims(ranked, {
    isAuthor,
    isActors,
    isSomebody: (cluster) => people.clusters.has(cluster),
    isOfOthers,
    isPublisher: ({ name }) => publisherKeys.has(nameKey(name)),
    platforms,
  })
  const victims = decideVictims({
    ranked,
    cannot,
    author,
    suppliers,
    isPost: reading.listing !== null,
  })
  const victimClusters = new Set(victims.map(({ cluster }) => cluster))
  const victimKeys = new Set(victims.map(({ cluster }) => nameKey(cluster.name)))
  const isVictimMention = overlapping(victims.flatMap(({ cluster }) => cluster.mentions))
  const others = suppliers.mentions.filter(
    ({ name, start, end }) =>
      name === null || !(victimKeys.has(nameKey(name)) || isVictimMention({ start, end })),
  )
  const roles = new Map<string, EntityRole>()
  const give = (form: string, role: EntityRole): void => {
    const key = form.toLowerCase()
    if (!roles.has(key)) roles.set(key, role)
  }
  for (const cluster of victimClusters) for (const form of formsOf(cluster)) give(form, 'victim')
  for (const { start, end, name, aliases } of actors) {
    give(model.text.slice(start, end), 'actor')
    give(name, 'actor')
    for (const alias of aliases) give(alias, 'actor')
  }
  for (const { name } of others) if (name !== null) give(name, 'third-party')
  const speakersOf = (isTheirs: (house: NameCluster | null) => boolean): readonly string[] =>
    people.speakers.flatMap(({ forms, of }) => (isTheirs(of) ? forms : []))
  const speakers = {
    victim: speakersOf((house) => house === null || victimClusters.has(house)),
    thirdParty: speakersOf((house) => house !== null && suppliers.clusters.has(house)),
  }
  for (const form of speakers.victim) give(form, 'victim')
  for (const form of speakers.thirdParty) give(form, 'third-party')
  for (const { name } of platforms) give(name, 'platform')
  for (const { name } of publishers) give(name, 'publisher')
  const rest = ranked.filter(
    ({ cluster }) => !victimClusters.has(cluster) && !roles.has(cluster.name.toLowerCase()),
  )
  for (const { cluster } of rest) for (const form of formsOf(cluster)) give(form, 'other')
  const entities: Entities = {
    victims: victims.map(({ cluster }) => asEntity(cluster)),
    thirdParties: named(others),
    actors: named(actors),
    platforms: named(platforms),
    publishers: named(publishers),
    others: rest.map(({ cluster }) => asEntity(cluster)),
    speakers,
    roleOf: (form) => roles.get(form),
  }
  return {
    entities,
    otherIncidents,
    ranked,
    isSuppliersWord: author.processors.size > 0,
    statements: () => [
      ...stateVictims(reading, victims),
      ...stateThirdParties(reading, others),
      ...statePlatforms(reading, platforms, victimClusters),
      ...stateActors(
        reading,
        actors.filter((actor) => !isVictimMention(actor)),
      ),
      ...statePublishers(reading, publishers),
      ...stateSurroundings(reading, victims, ranked.length > 0),
    ],
  }
}

/** Whether a text names somebody for another incident alone. */
const isNamedIn = (others: readonly OtherIncident[], { mentions }: NameCluster): boolean =>
  mentions.every(({ start }) => isWithinOther(others, start))

/** Where nobody else is likely who lost the data but those of "others", the text is about them as well. */
function besideOwn(
  others: readonly OtherIncident[],
  ranked: readonly RankedName[],
): readonly OtherIncident[] {
  const own = ranked.find(({ cluster }) => !isNamedIn(others, cluster))
  return own === ranked[0] || (own?.likelihood ?? 0) >= surelyOwn ? others : []
}
const surelyOwn = 0.55

/** Spellings of a name, and its last word for people and its first for firms where those stand alone. */
const formsOf = ({ mentions }: NameCluster): readonly string[] => [
  ...new Set(
    mentions.flatMap(({ text }) => [text, ...(text.includes(' ') ? [firstWord(text)] : [])]),
  ),
]
const firstWord = (text: string): string => {
  const [first = ''] = text.split(' ')
  return first.length > 3 ? first : text
}

const asEntity = (cluster: NameCluster): Entity => ({
  name: cluster.name,
  forms: formsOf(cluster).map((form) => form.toLowerCase()),
  mentions: cluster.mentions,
})

function named(
  mentions: readonly {
    readonly name: string | null
    readonly start: number
    readonly end: number
  }[],
): Entity[] {
  const byName = new Map<string, { start: number; end: number }[]>()
  for (const { name, start, end } of mentions) {
    if (name === null) continue
    const spans = byName.get(name)
    if (spans === undefined) byName.set(name, [{ start, end }])
    else spans.push({ start, end })
  }
  return [...byName].map(([name, spans]) => ({
    name,
    forms: [name.toLowerCase()],
    mentions: spans,
  }))
}
