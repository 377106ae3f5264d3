import { speaksForItself } from '../account/own-voice.ts'
import { ownSentences } from '../account/who-writes.ts'
import type { Reading } from '../reading.ts'
import type { NameCluster } from './cluster-names.ts'
import { ownersOf, ownerOfSite, ownMentions } from './find-author.ts'
import type { NameMention } from './find-names.ts'
import { isSender, isTopLine, type VictimContext } from './rank-victims.ts'
import { sentencePattern } from '../screen/sentence-pattern.ts'
import { wording } from '../wording.ts'
import { victimContext } from './victim-context.ts'

/** Who writes a text, if the writer is one of those concerned. */
export interface Author {
  /**
   * The owner of the site that the text stands on, and the places where the text speaks of the owner without a name.
   */
  readonly owner: string | null
  readonly ownPlaces: readonly NameMention[]
  readonly about: VictimContext
  /** Whether a name is that of the site's owner. */
  readonly isOfOwner: (cluster: NameCluster) => boolean
  /** Names that the form of a letter, notice or filing shows to be its sender's. */
  readonly senders: ReadonlySet<NameCluster>
  readonly isAuthor: (cluster: NameCluster) => boolean
  /** Whether those concerned are the writers, and it is known who they are. */
  readonly isAuthored: boolean
  /**
   * Those who sign, if a processor writes to its controller (GDPR Art. 33(2)): the data is the reader's, and they are
   * the supplier.
   */
  readonly processors: ReadonlySet<NameCluster>
}

/**
 * Only the words of the law show it, since "as your internet provider" may be written to people whose own data it is.
 */
const actsForReader = sentencePattern(
  wording`
    as {your|the|a|its} [data|personal data|sub]* [-|_]processor, {act|acting} as [your|a|the] [data|sub]* [-|_]processor,
    {you[,]|your {company|organi{s|z}ation}} {as|are|being|remain|act as} [the|a] [data] controller, ${/Art(?:icle|\.) ?33\(2\)/},
    {under|in accordance with|pursuant to} {our|the} data processing agreement,
    {process|processed|hold|host|held|hosted} on {your behalf|behalf of your {company|organi{s|z}ation}}`,
)

export function authorOf(reading: Reading, clusters: readonly NameCluster[]): Author {
  const owner = ownerOfSite(reading)
  const ownPlaces = owner === null ? [] : ownMentions(reading, owner)
  const ownWord = speaksForItself(reading) || ownPlaces.length > 0
  const about = victimContext(reading, ownWord)
  const owners = owner === null ? [] : ownersOf(owner, clusters)
  const isOfOwner = (cluster: NameCluster): boolean =>
    ownPlaces.length > 0 && owners.includes(cluster)
  const senders = new Set(ownWord ? clusters.filter((each) => isSender(each, about)) : [])
  const isProcessor =
    senders.size > 0 && ownSentences(reading.model).some((each) => actsForReader.test(each))
  const signs = ({ mentions }: NameCluster): boolean =>
    mentions.some(({ sentence }) => about.foot.has(sentence) || isTopLine(sentence, about))
  return {
    owner,
    ownPlaces,
    about,
    isOfOwner,
    senders,
    isAuthor: (cluster) => isOfOwner(cluster) || senders.has(cluster),
    isAuthored: ownPlaces.length > 0 || senders.size > 0,
    processors: new Set(isProcessor ? [...senders].filter(signs) : []),
  }
}
