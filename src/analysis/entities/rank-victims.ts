import type { Features } from '../features.ts'
import type { LinearModel } from '../linear-model.ts'
import { probability } from '../linear-model.ts'
import type { Sentence } from '../text-model.ts'
import { formAsWritten } from '#data/legal-forms.ts'
import { hasLegalForm } from './name-key.ts'
import type { NameCluster } from './cluster-names.ts'
import { pairsAmong } from './split-pairs.ts'
import { tradeOf } from './trade-of.ts'
import { victimFeatures } from './victim-features.ts'
import modelJson from './victim-model.json' with { type: 'json' }
import { partPattern } from '../screen/sentence-pattern.ts'
import { wording } from '../wording.ts'

const model: LinearModel = modelJson

export interface RankedName {
  readonly cluster: NameCluster
  /** The probability, from 0 to 1, that this is the one who lost the data. */
  readonly likelihood: number
}

/** What is known of a text before its names are weighed. */
export interface VictimContext {
  readonly title: string | null
  readonly siteName: string | null
  readonly headline: string
  /** The text says at its start that several lost data. */
  readonly several: boolean
  /** Whether a name opens an item of a round-up. */
  readonly opensItem: (mention: NameCluster['mentions'][number]) => boolean
  /** The writer of the text offers the data. */
  readonly post: boolean
  /** The owner of the site tells of its own breach. */
  readonly ownWord: boolean
  /** The sentences at the foot of a letter, which say who signs it. */
  readonly foot: ReadonlySet<Sentence>
  /** The sentences above the salutation, which say whose paper it is and whom it is addressed to. */
  readonly head: ReadonlySet<Sentence>
}

/** Every name of the text with the likelihood that it is the victim, best first. */
export function rankNames(
  clusters: readonly NameCluster[],
  about: VictimContext,
): readonly RankedName[] {
  let mostMentions = 0
  for (const { mentions } of clusters) mostMentions = Math.max(mostMentions, mentions.length)
  const likelihoods = new Map(
    clusters.map((cluster) => [
      cluster,
      probability(model, (features) => {
        victimFeatures(cluster, { ...about, mostMentions }, features)
        documentFeatures(cluster, about, features)
      }),
    ]),
  )
  const likelihoodOf = (cluster: NameCluster): number => likelihoods.get(cluster) ?? 0
  for (const pair of pairsAmong(clusters)) {
    const most = Math.max(...pair.map(likelihoodOf))
    for (const cluster of pair) likelihoods.set(cluster, most)
  }
  return clusters
    .map((cluster) => ({ cluster, likelihood: likelihoodOf(cluster) }))
    .toSorted((a, b) => b.likelihood - a.likelihood)
}

/** Features of a name that come from its text as a whole; the model weighs them with those of its mentions. */
export function documentFeatures(
  cluster: NameCluster,
  about: VictimContext,
  features: Features,
): void {
  const { name, mentions } = cluster
  const forms = [...new Set([name, ...mentions.map(({ text }) => text)])]
  const site = about.siteName?.toLowerCase()
  if (site !== undefined && forms.some((form) => site.includes(form.toLowerCase())))
    features.add(about.ownWord ? 'D:own-site' : 'D:site')
  if (forms.some((form) => form.length > 2 && about.headline.includes(form)))
    features.add(breach.test(about.headline) ? 'D:breach-headed' : 'D:headed')
  if (mentions.some(isMarked)) features.add('D:marked')
  const trade = tradeOf(cluster)
  if (trade !== null) {
    features.add('D:trader')
    features.word('D:trade-', trade)
    if (about.several) features.add('D:trader-of-several')
  }
  if (about.several && mentions.some(speaksOfItself)) features.add('D:of-several')
  if (about.post && mentions.some(namesGoods)) features.add('D:goods')
  if (isSender(cluster, about)) features.add('D:sender')
}

/** Whether a letter, notice or filing shows that this is who sends it. */
export function isSender({ name, mentions }: NameCluster, about: VictimContext): boolean {
  if (mentions.some(isDefined)) return true
  return (
    about.ownWord &&
    (mentions.some(speaksAsWe) ||
      (mentions.some(
        (each) =>
          (about.foot.has(each.sentence) || about.head.has(each.sentence)) && !isToldOf(each),
      ) &&
        tradeOf({ name, mentions }) !== null) ||
      mentions.some((each) => about.foot.has(each.sentence) && signsFor(each)) ||
      mentions.some(
        ({ sentence, text }) =>
          (about.foot.has(sentence) || isTopLine(sentence, about)) && hasLegalForm(text),
      ) ||
      mentions.some(({ text }) => about.headline.includes(`from ${text}`)))
  )
}

/** "Director, Zorgpunt Oost" at the foot of a letter: for whom its writer signs. */
const signsFor = ({ sentence, start, end }: NameCluster['mentions'][number]): boolean =>
  end >= sentence.end &&
  signs.test(sentence.text.slice(Math.max(0, start - sentence.start - 60), start - sentence.start))
const signs =
  /\b(?:director|manager|officer|chief executive|C[EFIO]O|CISO|president|chair|principal|head ?teacher|head|founder|owner|partner|secretary|superintendent|provost|rector|dean)(?:,| of| at| for)(?: the)? $/i

/** The top line of a letter names the sender; whom it is addressed to stands below. */
export const isTopLine = (sentence: Sentence, { head }: VictimContext): boolean =>
  sentence.index === 0 && head.has(sentence)

/**
 * "Disclosed last month by its billing agent, X", "X believes that it was attacked": whoever works for the writer, or
 * is told of, is not the writer.
 */
const isToldOf = ({ sentence, start, end }: NameCluster['mentions'][number]): boolean =>
  /\b(?:our|its|their) (?:[\p{Ll}-]+ ){0,4}[\p{Ll}-]+,? $/u.test(
    sentence.text.slice(Math.max(0, start - sentence.start - 60), start - sentence.start),
  ) ||
  /^ (?:believes?|thinks?|suspects?|assumes?|says?|said|told|tells) /.test(
    sentence.text.slice(end - sentence.start, end - sentence.start + 12),
  )

/** Words right before a name that only a victim has: "belonging to the job portal X", "among them are X and Y". */
const isMarked = ({ sentence, start, end }: NameCluster['mentions'][number]): boolean => {
  const before = sentence.text.slice(0, start - sentence.start)
  return (
    marks.test(sentence, before) ||
    ofThose.test(before.slice(-farthest)) ||
    ofForm.test(before.slice(-farthest)) ||
    amongThose.test(sentence.text.slice(end - sentence.start, end - sentence.start + farthest))
  )
}
/** How far back the pattern below looks, in characters. The bound is needed because a line may be a megabyte long. */
const farthest = 90
/** "Controller: X" in a form or at the head of a decision. */
const ofForm =
  /(?:^[^\p{L}\d]*|[|;]\s*)(?:(?:name of |alleged |claimed |listed )?(?:the )?(?:victims?|target|affected (?:entity|company|organi[sz]ation|party)|entity|controller|parties|respondent|defendant|organi[sz]ation|covered entity|company|processor)(?: name)?)\s*:\s*\|?\s*$/iu
/** "X is among the victims of", "X as a new victim" */
const amongThose =
  /^,? (?:(?:is|are|was|were|became|has become) (?:now |also )?(?:among|one of) (?:the )?(?:latest |many |[\p{Ll}]+ )?(?:targets|victims|organi[sz]ations|companies|those)\b|as (?:a|its|their|the) (?:new|latest|newest|next) victim\b)/iu
/** "guests of the hotel group X" */
const ofThose =
  /\b(?:guests|patients|pupils|passengers|policyholders|subscribers|tenants) of the (?:[\p{Ll}-]+ ){1,3}$/u
const marks = partPattern(
  /\b(?:belong(?:s|ed|ing) to|left (?:open|exposed|unprotected) by|(?:has|have|was|were)? ?fined|fine (?:of [^.;]{3,30} )?(?:on|for|against)|(?:reprimand|sanction|order)(?:s|ed)? (?:to|on|against)?|(?:litigation|lawsuits?|class actions?|complaints?|suits?) (?:[\p{Ll}-]+ ){0,3}against|(?:latest|newest|new) victim(?: is|:|,)?|(?:sale|leak|theft) of (?:an? |the )?(?:[\p{Ll}\d,.-]+ ){0,4}(?:database|data|records|dump|files|documents) (?:allegedly )?(?:from|of|belonging to|stolen from|taken from)) (?:the |an? )?(?:[\p{L}-]+ ){0,4}$|\b(?:among (?:them|those (?:affected|hit)|the (?:victims|companies|affected|organi[sz]ations))|victims (?:include|are|so far include|were)|those affected (?:include|are))[^.]{0,180}$/iu,
)
/** "Three retailers have confirmed …", "two companies hit by …": victims who are then named one by one. */
export const tellsOfSeveral = (opening: string): boolean =>
  /\b(?:two|three|four|five|six|seven|several|a number of) (?:[\p{L}-]+ ){0,2}(?:retailers|carriers|companies|firms|banks|hospitals|universities|schools|colleges|airlines|insurers|brands|organi[sz]ations|agencies|chains|operators|charities|councils|municipalities|cities|counties|clinics|hotels|businesses|shops|stores|publishers|makers)\b[^.]{0,60}\b(?:confirm\w*|disclos\w*|admit\w*|report\w*|hit|affected|lost|breach\w*|stolen|warn\w*|say|said|told|notif\w*|posted|listed|named|added|reprimand\w*|fined|expos\w*|leak\w*|attack\w*)\b/iu.test(
    opening,
  )

/** "Kopernik Mobile (telecom operator) full base": what the post offers is named after whom it was taken from. */
const namesGoods = ({ sentence, start, end }: NameCluster['mentions'][number]): boolean =>
  /^(?: \p{Lu}[\p{L}\p{N}]+){0,2}(?: \([^)]{3,40}\))? (?:(?:full|fresh|entire|complete|whole|customer|user|client|member)s? )*(?:base|db|database|dump)\b/u.test(
    sentence.text.slice(end - sentence.start, end - sentence.start + 120),
  ) ||
  goodsOf.test(
    sentence.text.slice(Math.max(0, start - sentence.start - 40), start - sentence.start),
  )
/** "customer table of X" */
const goodsOf =
  /\b(?:base|db|database|dump|table|leak|records|accounts|customers|users|backup|archive|registry) (?:of|from) (?:the )?$|\bhere (?:is|comes|are) (?:the )?$/iu

/** In a letter or notice of those concerned, the sender is the one who lost the data. */
export const isOwnWord = (opening: string): boolean =>
  /(?:^|\s)dear [\p{L} ]{3,30}[,:]|\bwe are (?:writing|contacting|reaching out)\b|\b(?:notice|update)\b[^.]{0,40}\bour\b/iu.test(
    opening,
  )

/** "We at X", "a message in the name of X", "X values your privacy", "X plc (the “Group”)": who writes. */
const speaksAsWe = ({ sentence, start, end }: NameCluster['mentions'][number]): boolean =>
  writes.test(
    sentence.text.slice(Math.max(0, start - sentence.start - 50), start - sentence.start),
  ) ||
  writesOn.test(sentence.text.slice(end - sentence.start, end - sentence.start + 60)) ||
  isByline(
    sentence.text.slice(0, start - sentence.start),
    sentence.text.slice(end - sentence.start),
  )
/** "Published 6 October by the X security team", "Your X team": a line of its own. */
const isByline = (before: string, after: string): boolean =>
  before.length < longestByline && beforeTeam.test(before) && teamOnly.test(after)
const longestByline = 80
const beforeTeam =
  /^\W*(?:(?:(?:published|posted|written|updated|last updated|prepared|authored)\b[^.!?]{0,50}?)?\b(?:by|from) |your |(?:kind |best )?regards,? |the )?(?:the )?$/iu
const teamOnly = /^(?: [\p{L}&-]+){0,4} [Tt]eam\W*$/u

/** 'X plc (the "Group")', 'X AG ("X" or the "Company")': who a filing is about. */
const isDefined = ({ sentence, end }: NameCluster['mentions'][number]): boolean =>
  defined.test(sentence.text.slice(end - sentence.start, end - sentence.start + reachOfDefinition))
const reachOfDefinition = 190
const defined = new RegExp(
  String.raw`^\.?(?:,? ${formAsWritten},?)?(?:,? an? [^.;("“]{3,110})?(?: \([^")“]{3,40}\))? \((?:(?:together [^"“)]{2,40}, |[“"‘'][^"”’)]{2,40}[”"’'],? (?:and|or) )?(?:the )?|(?:[Tt]he )?[“"‘'][^"”’)]{2,40},?[”"’'],? )["“'‘](?:[Tt]he )?(?:Company|Group|Fund|Plan|System|Scheme|Organi[sz]ation|Institution|Agency|Authority|Department|Union|Provider|Bank|Trust|University|College|Council|Hospital|Registrant|Cent(?:er|re)|Society|Association|Practice|Clinic|School|District|Charity|City|County|Firm|Board|Foundation|Issuer|we|us),?["”’']`,
  'i',
)
const writes = wording`
  {{we [know|knew|have learned|learned|found|did|do|have done]|all of us|everyone|everybody|the team|your friends|here|our <3 words-> {team|staff|department|office|experts}} at
    |{hello|greetings|message|update|statement|letter|news|notice} from|in the name of|{{write|writing|sent|issued|acting|provided|notice|letter} <4 words>|we} on behalf of
    |act[s|ing] for|counsel {for|to}|represent{s|ing}|our client[${/,/}]|manager at|from:|yours${/,/}
    |{members|customers|users|clients|patients|guests|staff|employees|residents|tenants|account|officer+}
    {of|at|with}|{made|booked|placed|registered|insured|stayed|shopped} {with|at}} [the] ${/$/}`
const writesOn =
  /^(?:,? (?:plc|Inc|Ltd|LLC|Corp|LLP|AG|SE|NV)\.?)?(?: (?:values|takes (?:the|your|this)|is committed|is (?:writing|notifying|informing)|regrets|apologi[sz]es|was (?:recently )?(?:made aware|informed|notified)|is sorry)\b|, our (?!(?:[\p{L}-]+ ){0,4}(?:vendor|supplier|provider|processor|contractor|partner|administrator|agency|bureau|platform|host|printer)s?\b)\p{Ll})/iu

/** "The bookseller Dunmore & Finch put the number at …": introduced by its trade, it tells of its own part. */
const speaksOfItself = ({ sentence, start, end }: NameCluster['mentions'][number]): boolean =>
  /\bthe (?:[\p{Ll}-]+ ){1,4}$/iu.test(
    sentence.text.slice(Math.max(0, start - sentence.start - 50), start - sentence.start),
  ) &&
  /^ (?:is|was|has|had|said|says|put|puts|told|confirmed|reported|warned|wrote|counts|counted|estimates|gave|speaks)\b/.test(
    sentence.text.slice(end - sentence.start, end - sentence.start + 16),
  )

const breach =
  /\b(?:breach\w*|hack\w*|leak\w*|stole\w*|expos\w+|compromis\w+|cyber-?attack|data|incident|ransomware|sale|selling|claims?)\b/i
