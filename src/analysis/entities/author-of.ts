import { speaksForItself } from '../account/own-voice.ts'
import type { Reading } from '../reading.ts'
import type { NameCluster } from './cluster-names.ts'
import { isOwner, ownerOfSite, ownMentions } from './find-author.ts'
import type { NameMention } from './find-names.ts'
import { isSender, type VictimContext } from './rank-victims.ts'
import { victimContext } from './victim-context.ts'

/** Who writes a text, where that is one of those concerned. */
export interface Author {
  /** Whose site it stands on, and where the text speaks of that one without a name. */
  readonly owner: string | null
  readonly ownPlaces: readonly NameMention[]
  readonly about: VictimContext
  /** Whether a name is that of the site's owner. */
  readonly isOfOwner: (cluster: NameCluster) => boolean
  /** Names that a letter, notice or filing shows to be its sender's. */
  readonly senders: ReadonlySet<NameCluster>
  readonly isAuthor: (cluster: NameCluster) => boolean
  /** Whether those concerned write and it is known who they are. */
  readonly isAuthored: boolean
}

export function authorOf(reading: Reading, clusters: readonly NameCluster[]): Author {
  const owner = ownerOfSite(reading)
  const ownPlaces = owner === null ? [] : ownMentions(reading, owner)
  const ownWord = speaksForItself(reading) || ownPlaces.length > 0
  const about = victimContext(reading, ownWord)
  const isOfOwner = (cluster: NameCluster): boolean =>
    ownPlaces.length > 0 && owner !== null && isOwner(owner, cluster)
  const senders = new Set(ownWord ? clusters.filter((each) => isSender(each, about)) : [])
  return {
    owner,
    ownPlaces,
    about,
    isOfOwner,
    senders,
    isAuthor: (cluster) => isOfOwner(cluster) || senders.has(cluster),
    isAuthored: ownPlaces.length > 0 || senders.size > 0,
  }
}
