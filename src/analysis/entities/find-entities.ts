import type { Statement } from '#cases/index.ts'
import type { OtherIncident } from '../other-incidents/find-other-incidents.ts'
import type { Reading } from '../reading.ts'
import type { NameCluster } from './cluster-names.ts'
import { findParties, type Parties } from './find-parties.ts'
import { overlapping } from './overlapping.ts'
import type { RankedName } from './rank-victims.ts'
import { stateActors, statePlatforms, statePublishers, stateThirdParties } from './state-parties.ts'
import { stateSurroundings } from './state-surroundings.ts'
import { stateVictims } from './state-victims.ts'
import type { Entities, Entity, EntityRole } from './types.ts'

export interface FoundEntities {
  readonly entities: Entities
  readonly otherIncidents: readonly OtherIncident[]
  /** Every named thing with its likelihood of being the victim, best first. */
  readonly ranked: readonly RankedName[]
  /** A processor writes to its controller, so what the text says in its own words is said of the supplier. */
  readonly isSuppliersWord: boolean
  /** What is said of them; available once `reading.entities` holds the entities. */
  readonly statements: () => Statement[]
}

/** Finds who is who in a document. */
export function findEntities(reading: Reading): FoundEntities {
  const parties = findParties(reading)
  const { otherIncidents, ranked, isSuppliersWord } = parties
  return {
    entities: entitiesOf(parties, reading.model.text),
    otherIncidents,
    ranked,
    isSuppliersWord,
    statements: () => state(reading, parties),
  }
}

function entitiesOf(parties: Parties, text: string): Entities {
  const victims = new Set(parties.victims.map(({ cluster }) => cluster))
  const speakersOf = (isTheirs: (house: NameCluster | null) => boolean): readonly string[] =>
    parties.speakers.flatMap(({ forms, of }) => (isTheirs(of) ? forms : []))
  const speakers = {
    victim: speakersOf((house) => house === null || victims.has(house)),
    thirdParty: speakersOf((house) => house !== null && parties.suppliers.has(house)),
  }
  const roles = rolesOf(parties, speakers, text)
  const others = parties.ranked
    .map(({ cluster }) => cluster)
    .filter((cluster) => !victims.has(cluster) && !roles.has(cluster.name.toLowerCase()))
  giveRole(roles, 'other', others.flatMap(formsOf))
  return {
    victims: [...victims].map(asEntity),
    thirdParties: named(parties.thirdParties),
    actors: named(parties.actors),
    platforms: named(parties.platforms),
    publishers: named(parties.publishers),
    others: others.map(asEntity),
    speakers,
    roleOf: (form) => roles.get(form),
  }
}

/** The part that each spelling has in the story; the parts are listed in the order of their weight. */
function rolesOf(
  { victims, thirdParties, actors, platforms, publishers }: Parties,
  speakers: Entities['speakers'],
  text: string,
): Map<string, EntityRole> {
  const formsByRole: readonly (readonly [EntityRole, readonly string[]])[] = [
    ['victim', victims.flatMap(({ cluster }) => formsOf(cluster))],
    [
      'actor',
      actors.flatMap(({ start, end, name, aliases }) => [text.slice(start, end), name, ...aliases]),
    ],
    ['third-party', thirdParties.flatMap(({ name }) => name ?? [])],
    ['victim', speakers.victim],
    ['third-party', speakers.thirdParty],
    ['platform', platforms.map(({ name }) => name)],
    ['publisher', publishers.map(({ name }) => name)],
  ]
  const roles = new Map<string, EntityRole>()
  for (const [role, forms] of formsByRole) giveRole(roles, role, forms)
  return roles
}

/** Gives a role to every spelling that has none yet. */
function giveRole(
  roles: Map<string, EntityRole>,
  role: EntityRole,
  forms: readonly string[],
): void {
  for (const form of forms) {
    const key = form.toLowerCase()
    if (!roles.has(key)) roles.set(key, role)
  }
}

function state(reading: Reading, parties: Parties): Statement[] {
  const { victims, thirdParties, actors, platforms, publishers, ranked } = parties
  const clusters = victims.map(({ cluster }) => cluster)
  const isVictim = overlapping(clusters.flatMap(({ mentions }) => mentions))
  return [
    ...stateVictims(reading, victims),
    ...stateThirdParties(reading, thirdParties),
    ...statePlatforms(reading, platforms, new Set(clusters)),
    ...stateActors(
      reading,
      actors.filter((actor) => !isVictim(actor)),
    ),
    ...statePublishers(reading, publishers),
    ...stateSurroundings(reading, victims, ranked.length > 0),
  ]
}

/** The spellings of a name, and their first words, by which texts call it for short. */
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
