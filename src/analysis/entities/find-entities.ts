import type { Statement } from '#cases/index.ts'
import type { Reading } from '../reading.ts'
import { speaksForItself } from '../account/own-voice.ts'
import { isWithin } from '../listing/read-listing.ts'
import { clusterNames, nameKey, type NameCluster, isAcronymOf } from './cluster-names.ts'
import { findActors } from './find-actors.ts'
import { isOwner, ownerOfSite, ownMentions } from './find-author.ts'
import { findNames, type NameMention } from './find-names.ts'
import { findPlatforms } from './find-platforms.ts'
import { findPublishers } from './find-publishers.ts'
import { findSuppliers } from './find-suppliers.ts'
import {
  chooseVictims,
  isSender,
  leastSupplied,
  rankNames,
  shareAmongSeveral,
  type RankedName,
} from './rank-victims.ts'
import { stateActors, statePlatforms, statePublishers, stateThirdParties } from './state-parties.ts'
import { stateSurroundings } from './state-surroundings.ts'
import { overlapping } from './overlapping.ts'
import { stateVictims } from './state-victims.ts'
import { victimContext } from './victim-context.ts'
import type { Entities, Entity, EntityRole } from './types.ts'

export interface FoundEntities {
  readonly entities: Entities
  /** Every named thing with its likelihood of being the victim, best first. */
  readonly ranked: readonly RankedName[]
  /** What is said of them; ask once `reading.entities` holds the entities. */
  readonly statements: () => Statement[]
}

const platformWord =
  /\s(?:CRM|Cloud|API|Platform|Portal|Server|Database|Drive|Bucket|Service Cloud)$/

/** "on a Telegram channel": where data is passed on, not where it was lost. */
const carriesOnly = ({ sentence, end }: NameCluster['mentions'][number]): boolean =>
  /^ (?:channels?|groups?|chats?|bots?)\b/.test(
    sentence.text.slice(end - sentence.start, end - sentence.start + 12),
  )

/** "the sales chat tool Drift": what a company makes or uses. */
const isProduct = ({ sentence, start }: NameCluster['mentions'][number]): boolean =>
  /(?:\bwhose|['’]s|\bits|\btheir) (?:[\p{Ll}-]+ ){0,3}(?:tool|app|application|software|plug-?in|integration|product|appliance|add-on)s? $/u.test(
    sentence.text.slice(Math.max(0, start - sentence.start - 40), start - sentence.start),
  )

/** Finds who is who in a document. */
export function findEntities(reading: Reading): FoundEntities {
  const { model } = reading
  const clusters = clusterNames(findNames(model))
  const actors = findActors(model, reading.listing !== null).filter(
    ({ start }) => !isWithin(reading.listing?.replies ?? [], start),
  )
  const publishers = findPublishers(reading)
  const owner = ownerOfSite(reading)
  const ownPlaces = owner === null ? [] : ownMentions(reading, owner)
  const ownWord = speaksForItself(reading) || ownPlaces.length > 0
  const about = victimContext(reading, ownWord)
  const isOfOwner = (cluster: NameCluster): boolean =>
    ownPlaces.length > 0 && owner !== null && isOwner(owner, cluster)
  const senders = new Set(ownWord ? clusters.filter((each) => isSender(each, about)) : [])
  const isAuthor = (cluster: NameCluster): boolean => isOfOwner(cluster) || senders.has(cluster)
  const share = about.several ? shareAmongSeveral : undefined
  const ranked = rankNames(clusters, about)
  const isActor = overlapping(actors)
  const publisherKeys = new Set(publishers.map(({ name }) => nameKey(name)))
  const isActors = (cluster: NameCluster): boolean =>
    cluster.mentions.filter(isActor).length * 2 >= cluster.mentions.length
  const { clusters: supplierClusters, mentions: thirdParties } = findSuppliers(
    model,
    ranked,
    about.headline,
    (cluster) => isAuthor(cluster) || publisherKeys.has(nameKey(cluster.name)) || isActors(cluster),
  )
  const supplierKeys = new Set([...supplierClusters].map(({ name }) => nameKey(name)))
  const platforms = findPlatforms(model).filter(({ name }) => !supplierKeys.has(nameKey(name)))
  const cannot = new Set<NameCluster>()
  const platformKeys = new Set(platforms.map(({ name }) => nameKey(name)))
  const isPlatform = (name: string): boolean => platformKeys.has(nameKey(name))
  /** "Salesforce CRM", "Snowflake Cloud": the platform with a word for what it is. */
  const isPlatformPart = (name: string): boolean =>
    platformWord.test(name) && isPlatform(name.replace(platformWord, ''))
  const best = ranked[0]
  /** Somebody else may have lost data: a platform is then where it sat. */
  const hasOther = ranked.some(
    ({ cluster, likelihood }) => likelihood >= 0.3 && !isPlatform(cluster.name),
  )
  for (const { cluster, likelihood } of ranked) {
    if (isAuthor(cluster)) continue
    if (publisherKeys.has(nameKey(cluster.name)) && likelihood < likelyOwn)
      cannot.add(cluster)
    else if (cluster.mentions.every(carriesOnly) || cluster.mentions.every(isProduct))
      cannot.add(cluster)
    else if (isActors(cluster)) cannot.add(cluster)
    else if (isPlatform(cluster.name) && (likelihood < 0.6 || hasOther)) cannot.add(cluster)
    else if (isPlatformPart(cluster.name)) cannot.add(cluster)
  }
  // A supplier is the victim itself where nobody else lost data, or hardly anybody beside it.
  const bestOf = (suppliers: boolean): number =>
    ranked.find(
      ({ cluster }) => supplierClusters.has(cluster) === suppliers && !cannot.has(cluster),
    )?.likelihood ?? 0
  const isOwnStory =
    bestOf(true) >= likelyOwn && bestOf(false) < bestOf(true) * shareBesideSupplier
  const others = chooseVictims(
    isOwnStory ? ranked : ranked.filter(({ cluster }) => !supplierClusters.has(cluster)),
    cannot,
    supplierClusters.size > 0 ? leastSupplied : undefined,
    share,
    reading.listing !== null,
  )
  const ofOwner = ranked.filter(({ cluster }) => isOfOwner(cluster))
  /** Somebody whom the text names is surer than a site that it does not name. */
  const isNamedElsewhere =
    ofOwner.length === 0 && (senders.size > 0 || (others[0]?.likelihood ?? 0) >= surelyNamed)
  const author =
    owner === null || isNamedElsewhere ? null : authorAsVictim(owner, ownPlaces, ofOwner)
  const victims =
    author !== null
      ? [author]
      : others.length > 0 || senders.size > 0
        ? others
        : chooseVictims(ranked, cannot, undefined, share, reading.listing !== null)
  const victimClusters = new Set(victims.map(({ cluster }) => cluster))
  const victimKeys = new Set(victims.map(({ cluster }) => nameKey(cluster.name)))
  const isVictimMention = overlapping(victims.flatMap(({ cluster }) => cluster.mentions))
  const suppliers = thirdParties.filter(
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
  for (const { name } of suppliers) if (name !== null) give(name, 'third-party')
  for (const { name } of platforms) give(name, 'platform')
  for (const { name } of publishers) give(name, 'publisher')
  const rest = ranked.filter(
    ({ cluster }) => !victimClusters.has(cluster) && !roles.has(cluster.name.toLowerCase()),
  )
  for (const { cluster } of rest) for (const form of formsOf(cluster)) give(form, 'other')
  const entities: Entities = {
    victims: victims.map(({ cluster }) => asEntity(cluster)),
    thirdParties: named(suppliers),
    actors: named(actors),
    platforms: named(platforms),
    publishers: named(publishers),
    others: rest.map(({ cluster }) => asEntity(cluster)),
    roleOf: (form) => roles.get(form),
  }
  return {
    entities,
    ranked,
    statements: () => [
      ...stateVictims(reading, victims),
      ...stateThirdParties(reading, suppliers),
      ...statePlatforms(reading, platforms, victimClusters),
      ...stateActors(
        reading,
        actors.filter((actor) => !isVictimMention(actor)),
      ),
      ...statePublishers(reading, publishers),
      ...stateSurroundings(reading, victims, best !== undefined),
    ],
  }
}

/** Who writes on a site of his own of what happened to him: by the names that the text has for him, or by the site's. */
function authorAsVictim(
  owner: string,
  places: readonly NameMention[],
  names: readonly RankedName[],
): RankedName | null {
  if (places.length === 0) return null
  const [best] = names
  const mentions = best === undefined ? places : names.flatMap(({ cluster }) => cluster.mentions)
  const known = best?.cluster.name ?? owner
  const isShort = nameKey(owner).startsWith(`${nameKey(known)} `) || isAcronymOf(known, owner)
  const name = isShort ? owner : known
  return {
    cluster: { name, mentions },
    likelihood: Math.max(leastOfAuthor, best?.likelihood ?? 0),
  }
}
const leastOfAuthor = 0.6
const surelyNamed = 0.7
/** How likely the next must be beside a supplier that may be the victim itself. */
const shareBesideSupplier = 0.6
/** Whose site it is may be the victim where the text says so as clearly. */
const likelyOwn = 0.5

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
