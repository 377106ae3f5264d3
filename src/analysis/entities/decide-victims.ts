import { audience } from '#data/account-words.ts'
import { houses } from '#data/house-words.ts'
import type { Author } from './author-of.ts'
import type { NameCluster } from './cluster-names.ts'
import { isAcronymOf } from './letters-of-names.ts'
import { nameKey } from './name-key.ts'
import { isDomain, ownerIn } from './find-author.ts'
import type { NameMention } from './find-names.ts'
import type { PlatformMention } from './find-platforms.ts'
import type { FoundSuppliers } from './find-suppliers.ts'
import { chooseVictims, leastSupplied } from './choose-victims.ts'
import type { RankedName } from './rank-victims.ts'
import { tradeOf } from './trade-of.ts'
import { wording } from '../wording.ts'

const platformWord =
  /\s(?:CRM|Cloud|API|Platform|Portal|Server|Database|Drive|Bucket|Service Cloud)$/

/** "We notified the Department of Health and the Attorney General", "the State Police notified us": a public body that is told of it, or tells. */
const isTold = ({ name, mentions }: NameCluster): boolean =>
  publicBody.test(name) &&
  mentions.every(
    ({ sentence, start, end }) =>
      tellsTo.test(
        sentence.text.slice(Math.max(0, start - sentence.start - 120), start - sentence.start),
      ) || toldOrTells.test(sentence.text.slice(end - sentence.start)),
  )
const toldOrTells =
  /^(?:,? and (?:the )?\p{Lu}[\p{L} ]{1,40})? (?:(?:was|were|has been|have been|had been) (?:also )?(?:notified|informed|told|alerted)|(?:had |has |have )?(?:notified|informed|alerted|contacted) (?:the |us\b|it\b|them\b|its ))/u
const publicBody =
  /\b(?:Department|Dept|Ministry|Office|Agency|Authority|Administration|Commission|Commissioner|Inspectorate|Bureau|Attorney|Regulator|Police|Ombudsman|Secretary|Directorate|Stock Exchange|CERT|CSIRT|FBI|HHS|OCR|SEC|FTC|ICO|CISA)\b/
const tellsTo =
  /\b(?:notif(?:y|ied|ying)|inform(?:ed|ing)?|alert(?:ed|ing)?|contact(?:ed|ing)?|told|report(?:ed|ing|s)? (?:[^.;]{0,40} )?to|fil(?:ed|ing) (?:[^.;]{0,40} )?with|(?:notice|notification)s? (?:[^.;]{0,60} )?to|work(?:ed|ing) with|cooperat(?:ed|ing) with) (?:both )?(?:the )?(?:\p{Lu}[^.;:]{0,90}?(?:,|\band|\bas well as) )?(?:the )?$/u

/**
 * "Told the daily Päevaleht", "in a statement to Channel Six", "Channel Six asked the council which": they ask or are
 * answered, and have no other part.
 */
const isAnswered = ({ mentions }: NameCluster): boolean =>
  mentions.every(({ sentence, start, end }) => {
    const before = sentence.text.slice(
      Math.max(0, start - sentence.start - 80),
      start - sentence.start,
    )
    const after = sentence.text.slice(end - sentence.start)
    return (
      asks.test(after) ||
      ((toldPress.test(before) || statedTo.test(before)) &&
        !/^['’]s? |^ (?:customers|users|clients|staff)\b/.test(after))
    )
  })
/** "asked the council which company it was", "has put questions to the bank" */
const asks = wording`
  ${/^ (?:has |had |have )?/}{{asked|approached|contacted|pressed} the {${houses}} {which|whether|what|how|if|why|who|when|for {a|comment}|to {comment|say|explain|ask}|and is waiting}
    |put [a|several|a number of|some] {question+|it} to the {${houses}}
    |{has|have} seen {a copy|copies|the {letter|e[-]mail|message|document+|file+|data|list}}}`
const press =
  '(?:newspaper|daily|weekly|paper|broadcaster|magazine|news (?:site|agency|outlet|portal|channel)|tabloid|radio(?: station)?|TV (?:station|channel))'
const toldPress = new RegExp(
  String.raw`\b(?:t(?:old|ells?|elling)|(?:says?|said|sp(?:oke|eaking|oken)|statement|interview|comments?|remarks?) (?:to|with)|asked by|quoted by) (?:the |an? )?(?:[\p{L}-]+ )?${press} $`,
  'u',
)
const statedTo =
  /\b(?:statement|interview|comments?|remarks?|speaking|spoke) (?:to|with) (?:the )?$/

/** Finds the names that have another part in the story than the victim's. */
export function cannotBeVictims(
  ranked: readonly RankedName[],
  parts: {
    readonly isAuthor: (cluster: NameCluster) => boolean
    readonly isActors: (cluster: NameCluster) => boolean
    readonly isSomebody: (cluster: NameCluster) => boolean
    readonly isOfOthers: (cluster: NameCluster) => boolean
    readonly isPublisher: (cluster: NameCluster) => boolean
    readonly platforms: readonly PlatformMention[]
  },
): ReadonlySet<NameCluster> {
  const platformKeys = new Set(parts.platforms.map(({ name }) => nameKey(name)))
  const isPlatform = (name: string): boolean => platformKeys.has(nameKey(name))
  /** "Salesforce CRM", "Snowflake Cloud": the platform with a word for what it is. */
  const isPlatformPart = (name: string): boolean =>
    platformWord.test(name) && isPlatform(name.replace(platformWord, ''))
  /** If somebody else may have lost the data, a platform is only where the data was kept. */
  const other = ranked.find(({ cluster }) => !isPlatform(cluster.name))?.likelihood ?? 0
  const cannot = ranked.filter(
    ({ cluster, likelihood }) =>
      // A name that is too unlikely to be chosen needs no closer look.
      likelihood < leastSupplied ||
      (!parts.isAuthor(cluster) &&
        (parts.isSomebody(cluster) ||
          (parts.isPublisher(cluster) && likelihood < likelyOwn) ||
          isTold(cluster) ||
          isAnswered(cluster) ||
          parts.isActors(cluster) ||
          parts.isOfOthers(cluster) ||
          (isPlatform(cluster.name) &&
            (likelihood < likelyItself ||
              other >= Math.max(maybeVictim, likelihood * shareBesidePlatform))) ||
          isPlatformPart(cluster.name))),
  )
  return new Set(cannot.map(({ cluster }) => cluster))
}
/**
 * How likely somebody else must be for a platform to be the place only, and how likely the platform must be to be the
 * victim itself.
 */
const maybeVictim = 0.3
const shareBesidePlatform = 0.5
const likelyItself = 0.6

/**
 * Decides who lost data: the writer of the text, or the likeliest of those named; a supplier only if hardly anybody
 * else is likely.
 */
export function decideVictims({
  ranked: all,
  cannot,
  author: { owner, ownPlaces, about, isOfOwner, senders, processors },
  suppliers,
  isPost,
}: {
  readonly ranked: readonly RankedName[]
  readonly cannot: ReadonlySet<NameCluster>
  readonly author: Author
  readonly suppliers: FoundSuppliers
  readonly isPost: boolean
}): readonly RankedName[] {
  const ranked = all.filter(({ cluster }) => !processors.has(cluster))
  const asked = {
    isPost,
    several: about.several,
    isHeaded: ({ mentions }: NameCluster) => mentions.some(about.opensItem),
  }
  const bestOf = (isOfThem: (cluster: NameCluster) => boolean): number =>
    ranked.find(({ cluster }) => isOfThem(cluster) && !cannot.has(cluster))?.likelihood ?? 0
  const isSupplier = (cluster: NameCluster): boolean => suppliers.clusters.has(cluster)
  const isClear = (cluster: NameCluster): boolean => suppliers.clear.has(cluster)
  const ownStory = bestOf((each) => isSupplier(each) && !isClear(each))
  const isOwnStory =
    ownStory >= likelyOwnStory &&
    bestOf((each) => !isSupplier(each)) < ownStory * shareBesideSupplier
  const others = chooseVictims(
    ranked.filter(({ cluster }) => !(isOwnStory ? isClear(cluster) : isSupplier(cluster))),
    cannot,
    suppliers.clusters.size > 0 ? { ...asked, least: leastSupplied } : asked,
  )
  const ofOwner = ranked.filter(({ cluster }) => isOfOwner(cluster))
  /** A victim whom the text names is surer than the owner of a site who is not named. */
  const isNamedElsewhere =
    ofOwner.length === 0 &&
    (senders.size > 0 ||
      (others[0]?.likelihood ?? 0) >= (isDomain(owner ?? '') ? ratherThanDomain : surelyNamed))
  const writer =
    owner === null || isNamedElsewhere ? null : authorAsVictim(owner, ownPlaces, ofOwner)
  if (writer !== null) return [writer]
  if (others.length > 0) return others
  // Who writes to the people concerned lost their data, however little the text says of the writer.
  if (senders.size > 0)
    return chooseVictims(
      ranked.filter(({ cluster }) => senders.has(cluster) && !isClear(cluster)),
      new Set(),
      { ...asked, least: 0 },
    ).slice(0, 1)
  // Who writes of a supplier of his own is not that supplier, even where he is not named.
  const any = chooseVictims(
    about.ownWord ? ranked.filter(({ cluster }) => !isClear(cluster)) : ranked,
    cannot,
    asked,
  )
  if (any.length > 0 || about.ownWord) return any
  // Where nobody else is named, one that was robbed, or writes to the people concerned, lost the data itself.
  const supplying = ranked.filter(({ cluster }) => isSupplier(cluster))
  if (supplying.length === 0)
    return chooseVictims(
      ranked.filter(({ cluster }) => tradeOf(cluster) !== null),
      cannot,
      { ...asked, least: leastOfTrader },
    ).slice(0, 1)
  return supplying
    .filter(
      ({ cluster }) =>
        (supplying.length === 1 && cluster.mentions.some(isRobbed)) ||
        (suppliers.clear.size === 0 && tellsPeople(cluster)),
    )
    .slice(0, 1)
}

/** "Charged with hacking and extorting X, a provider of software to schools" */
const isRobbed = ({ sentence, start }: NameMention): boolean =>
  robs.test(sentence.text.slice(Math.max(0, start - sentence.start - 80), start - sentence.start))
const robs =
  /\b(?:hack(?:ed|ing)|extort(?:ed|ing)|blackmail(?:ed|ing)|(?:hack|attack|raid) on)(?: (?:and|or) \p{Ll}+)? (?:the )?(?:(?!of |at )[\p{Ll}-]+ ){0,3}$/iu

/** "RoboPark, the company behind the app, wrote to 23,000 drivers". */
const tellsPeople = ({ mentions }: NameCluster): boolean =>
  mentions.some(({ sentence, end }) =>
    toPeople.test(sentence.text.slice(end - sentence.start, end - sentence.start + reachOfTelling)),
  )
const toPeople = wording`
  ${/^(?:,[^.;,]{3,80},)? /}[has|had|also|since]* {wrote to|written to|notified|informed|told|warned|apologised to|apologized to} <3 words-> [${/\d[\d,.]*/}] <3 words-> {${audience}}`
const reachOfTelling = 200

/**
 * The owner of a site who writes about what happened to him, by the names that the text has for him, or by that of
 * the site.
 */
function authorAsVictim(
  owner: string,
  places: readonly NameMention[],
  names: readonly RankedName[],
): RankedName | null {
  if (places.length === 0) return null
  const [best] = names
  const mentions = best === undefined ? places : names.flatMap(({ cluster }) => cluster.mentions)
  const known = best?.cluster.name ?? owner
  const isPage = ownerIn(known) === owner
  const isShort =
    isPage || nameKey(owner).startsWith(`${nameKey(known)} `) || isAcronymOf(known, owner)
  const name = isShort ? owner : known
  return {
    cluster: { name, mentions },
    likelihood: Math.max(leastOfAuthor, best?.likelihood ?? 0),
  }
}
/** The only house of a text that it calls by its trade. */
const leastOfTrader = 0.05
const leastOfAuthor = 0.6
const surelyNamed = 0.7
/** A domain is no name. If anybody else is likely, it is only the place where the page was found. */
const ratherThanDomain = 0.3
/** How likely the next name must be, as a share, beside a supplier that may be the victim itself. */
const shareBesideSupplier = 0.6
/** The owner of the site may be the victim if the text says so as clearly as this. */
const likelyOwn = 0.5
/** The same for a supplier of whom the text does not say whom it supplies. */
const likelyOwnStory = 0.45
