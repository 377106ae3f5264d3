import type { Advice } from './advice.ts'
import type { CaseFacts } from './facts.ts'
import { plainName } from './fact-key.ts'
import type { ProjectionRow } from './queries.ts'
import { searchable } from './search-words.ts'

/** The facts of a case in the form that lists and searches read. Pure. */
export function projectFacts(facts: CaseFacts, advice: Advice): ProjectionRow {
  const { victims, sectors } = facts
  const actors = facts.actors.filter(isAffirmed)
  return {
    title: facts.title,
    status: facts.status,
    victims: namesOf(victims),
    actors: namesOf(actors),
    actorKeys: JSON.stringify(actors.flatMap(keysOfActor)),
    platforms: namesOf(facts.platforms.filter(isAffirmed)),
    sectors: namesOf(sectors),
    dataClasses: JSON.stringify(
      facts.dataClasses.filter(({ exposed }) => exposed).map((fact) => fact.class),
    ),
    facts: JSON.stringify(facts),
    advice: JSON.stringify(advice),
    victimWords: searchable(victims.flatMap(({ name }) => [name, plainName(name)]).join(' ')),
    words: searchWords(facts),
  }
}

const isAffirmed = ({ modality }: { readonly modality: string }): boolean => modality !== 'denied'

const namesOf = (found: readonly { readonly name: string }[]): string =>
  JSON.stringify(found.map(({ name }) => name))

/** What an actor can be searched by: any of its names, in any spelling, or its ATT&CK group. */
const keysOfActor = ({ name, aliases, attackGroup }: CaseFacts['actors'][number]): string[] => [
  ...new Set([name, ...aliases, ...(attackGroup === null ? [] : [attackGroup])].map(plainName)),
]

/** What a search should find a case by: names, both as written and as one word, places, laws, techniques. */
function searchWords(facts: CaseFacts): string {
  const named = [
    facts.actors,
    facts.platforms,
    facts.brands,
    facts.products,
    facts.sectors,
    facts.places,
    facts.regimes,
  ].flatMap((found) => found.map(({ name }) => name))
  const thirds = facts.thirdParties.flatMap(({ name, role }) => [name ?? '', role])
  const techniques = facts.techniques.flatMap(({ id, name }) => [id, name])
  const aliases = facts.actors.flatMap((actor) => actor.aliases)
  const all = [facts.title, ...named, ...named.map(plainName), ...thirds, ...techniques, ...aliases]
  return searchable(all.join(' '))
}
