import {
  deedsDone,
  disruptions,
  noticing,
  servedByOne,
  takingUp,
  tellingOf,
  toldHouses,
} from '#data/date-words.ts'
import type { StatementOf } from '#cases/index.ts'
import type { DateKind } from '#data/vocabulary.ts'
import { speaksForItself } from '../account/own-voice.ts'
import { probability } from '../linear-model.ts'
import type { Reading } from '../reading.ts'
import { partPattern, sentencePattern, type PartPattern } from '../screen/sentence-pattern.ts'
import type { Sentence } from '../text-model.ts'
import { dateFeatures } from './date-features.ts'
import { findDateMentions, nearby, type DateMention } from './date-mentions.ts'
import {
  chronicleOf,
  isAgeOfData,
  isOfBeingTold,
  isOfInquiry,
  isOfNothing,
  isOfTelling,
  isOfUse,
  isSince,
} from './date-tellings.ts'
import { eventsNear, frontedEvent, type EventKind, type NearEvent } from './event-verbs.ts'
import model from './date-model.json' with { type: 'json' }
import { plainSentences } from '../tells-plainly.ts'
import { documentKind, type FactModel } from './document-features.ts'
import { say } from './say.ts'
import { voiceInPassage } from './stance.ts'
import { wording, wordingWith } from '../wording.ts'

const shipped: FactModel = model
const extractor = 'date@1'

/** When it happened, was found, was made public, was offered. */
export function findDates(reading: Reading, weights: FactModel = shipped): StatementOf<'date'>[] {
  const mentions = findDateMentions(reading)
  const kindOfText = documentKind(reading)
  const threshold = weights.thresholds[kindOfText]
  const chronicle = chronicleOf(mentions)
  const stated: Dated[] = []
  /** Taken where no other date is when it happened. */
  const plain: Dated[] = []
  for (const mention of mentions) {
    if (mention.voice.generic && !isOfUse(mention)) continue
    // Headlines say when it was written; a seller's lines are all of the same kind.
    const isLabelled = labelOf(mention) !== undefined || chronicle.has(mention)
    if (mention.sentence.kind === 'heading' && reading.listing === null && !isLabelled) continue
    if (isNamedFiner(mention, mentions) || (reading.listing === null && isDateline(mention)))
      continue
    // A note says of a collection when it was taken by how far it goes back.
    if (kindOfText !== 'note' && isAgeOfData(mention)) continue
    const likely = probability(weights, (features) =>
      dateFeatures(reading, mention, mentions, features),
    )
    const span = joined(reading, stated.at(-1), mention)
    const kind =
      span === null
        ? (chronicle.get(mention) ?? kindOf(reading, mention, likely, threshold))
        : 'occurred'
    if (kind !== null) {
      if (span !== null) stated.pop()
      stated.push(span ?? { mention, kind, likely })
    } else if (likely >= unsure && isPlainDeed(reading, mention))
      plain.push({ mention, kind: 'occurred', likely })
    if (kind !== 'discovered' && endsFound.test(mention.sentence, rightOf(mention))) {
      stated.push({ mention, kind: 'discovered', likely })
    }
  }
  if (!stated.some(({ kind }) => kind === 'occurred')) stated.push(...plain)
  return stated
    .filter(
      (dated) =>
        dated.mention.shape === 'day' || !stated.some((other) => isToldFiner(dated, other)),
    )
    .map((dated) => toStatement(reading, dated))
}

interface Dated {
  readonly mention: DateMention
  readonly kind: DateKind
  readonly likely: number
}

/** "Over the weekend of 25 to 26 July": the days that follow are the weekend. */
const isNamedFiner = (mention: DateMention, all: readonly DateMention[]): boolean =>
  /^ of (?=\d|\p{Lu})/u.test(rightOf(mention)) &&
  all.some(({ start }) => start > mention.end && start - mention.end <= 5)

/** "Over a weekend in September … from 19 to 20 September": the finer span says it all; none is finer than a day. */
const isToldFiner = (dated: Dated, other: Dated): boolean =>
  // "Between January 17 and January 22" is as fine as can be.
  !/\d\D+\d/.test(
    dated.mention.sentence.text
      .slice(
        dated.mention.start - dated.mention.sentence.start,
        dated.mention.end - dated.mention.sentence.start,
      )
      .replace(/(?:19|20)\d\d/g, ''),
  ) &&
  dated.kind === other.kind &&
  dated.mention.from <= other.mention.from &&
  other.mention.to <= dated.mention.to &&
  (dated.mention.from < other.mention.from || other.mention.to < dated.mention.to)

/** "was placed on 12 July and stayed there until 29 July": the second date is the end of what began on the first. */
function joined(reading: Reading, first: Dated | undefined, last: DateMention): Dated | null {
  if (first?.kind !== 'occurred') return null
  const { mention, likely } = first
  if (mention.sentence !== last.sentence || mention.from > last.from) return null
  const between = reading.model.text.slice(mention.end, last.start)
  if (between.length > nearby || !lasting.test(mention.sentence, between)) return null
  return {
    mention: { ...mention, to: last.to, end: last.end, shape: 'range' },
    kind: 'occurred',
    likely,
  }
}
const lasting = partPattern(
  /\b(?:stay|remain|continu|last|persist|went on|going on|active|present|undetected|access)\w*\b[^.;]*\b(?:until|till|through|up to)\s$|^,? and (?:was |were )?(?:ended|stopped|ceased|terminated|contained) on\s$|^,? (?:and )?(?:until|till|through|up to)(?: (?:we|they|it|he|she|our|the|its|his|staff|somebody|someone)\b[^.;,]{2,50})?\s$/i,
)

/** What is said to have ended it, on that very day. */
const endsFound = partPattern(
  /^,? (?:when|the (?:same )?day (?:on which|that|when)) [^.;]{0,60}\b(?:raised the alarm|saw|complained|came across|stumbled|rang|noticed|discovered|detected|found|spotted|identified|alerted)\b/i,
)

function toStatement(reading: Reading, { mention, kind, likely }: Dated): StatementOf<'date'> {
  const { voice, from, to } = mention
  return say(
    reading,
    'date',
    { kind, from, to },
    mention,
    voiceInPassage(
      reading,
      mention.sentence,
      voice.modality === 'denied' ? { ...voice, modality: 'reported' } : voice,
    ),
    Math.max(likely, 0.6),
    extractor,
  )
}

/** How sure the model must be to overrule a verb of telling or finding right before the date. */
const against = 0.97

/**
 * What a date is the date of: of the breach where the model is sure, of a finding, a disclosure or an
 * offer where such a verb stands nearest. Telling on Monday of what happened dates the telling.
 */
function kindOf(
  reading: Reading,
  mention: DateMention,
  likely: number,
  threshold: number,
): DateKind | null {
  const { sentence, start, end, shape } = mention
  const near = eventsNear(sentence, start, end).filter(({ distance }) => distance <= reach)
  const [nearest] = near
  const label = labelOf(mention)
  if (label !== undefined) return label
  const asked = answersWhen(reading, mention)
  if (asked !== null) return asked
  const { left } = mention
  if (
    isOfOther(reading, mention) ||
    isOfInquiry(mention, rightOf(mention)) ||
    ended.test(sentence, left) ||
    answered.test(sentence, left) ||
    established.test(sentence, rightOf(mention)) ||
    inUse.test(sentence, left)
  )
    return null
  if (
    (hearing.test(sentence, left) ||
      isVictimTold(reading, mention) ||
      isToldBySupplier(reading, mention) ||
      disrupted.test(sentence, rightOf(mention))) &&
    likely < against
  )
    return 'discovered'
  if (isOfBeingTold(mention, rightOf(mention)) && likely < against) return 'discovered'
  if (isOfTelling(mention, rightOf(mention)) && likely < against)
    return tellable('disclosed', sentence)
  if (isOfUse(mention) || isSince(mention)) return 'occurred'
  if (justFound.test(sentence, left) || unseenUntil.test(sentence, left)) return 'discovered'
  if (isOfNothing(mention, rightOf(mention))) return null
  if (isToldOn(mention)) return likely < against ? tellable('disclosed', sentence) : 'occurred'
  if (foundOn.test(sentence, left) && likely < against) {
    return /\bmaterial\b/.test(rightOf(mention)) ? null : 'discovered'
  }
  if (toldUs.test(sentence, rightOf(mention)) && likely < against) return 'discovered'
  if (stoodOpen.test(sentence, left) || confined.test(sentence, left)) return 'occurred'
  if ((isOfFigures(mention) || ahead.test(sentence, left)) && likely < against) return null
  const fronted = frontedEvent(sentence, start, end)
  if (fronted === 'discovered' && likely < against) {
    if (/\bmaterial\b/.test(rightOf(mention))) return null
    return speaksForItself(reading) ? fronted : tellable(fronted, sentence)
  }
  const plain =
    nearest !== undefined && nearest.side === 'left' && nearest.distance <= 2 ? nearest.kind : null
  if (plain !== null && plain !== 'occurred' && likely < against) return tellable(plain, sentence)
  if (nearest?.kind === 'discovered' && isAlone(near) && likely < againstAlone) {
    return tellable('discovered', sentence)
  }
  if (likely >= threshold || (likely >= doubtful && isDoneOn(mention))) return 'occurred'
  return nearest === undefined || nearest.kind === 'occurred' || shape === 'year'
    ? null
    : tellable(nearest.kind, sentence)
}

/** What a form or a post calls the date that follows. */
const labels: readonly (readonly [DateKind, PartPattern])[] = [
  ['discovered', partPattern(/\b(?:discovered|detected|identified|discovery)\s*:\s*$/i)],
  // The head of a status page's entry.
  ['discovered', partPattern(/^\W*(?:identified|investigating|detected)\s*[-–—|(]\s*$/i)],
  [
    'disclosed',
    partPattern(
      /^\W*(?:resolved|monitoring|update(?: \d+)?|mitigated|posted|final update)\W{1,4}$/i,
    ),
  ],
  ['disclosed', partPattern(/\b(?:notified|notification|reported|disclosed|sent)\s*:\s*$/i)],
  [
    'occurred',
    partPattern(
      /\b(?:(?:breach|incident|attack)(?:\(?s\)?)? (?:occurred|began|happened)|date(?:\(?s\)?)? (?:of )?(?:the )?(?:breach|incident|leak|dump|hack)|breach(?:ed)? date|breached|dumped)\s*(?:in|on)?\s*:\s*$/i,
    ),
  ],
]

const labelOf = (mention: DateMention): DateKind | undefined =>
  labels.find(([, pattern]) => pattern.test(mention.sentence, mention.left))?.[0]

const rightOf = ({ sentence, end }: DateMention): string =>
  sentence.text.slice(end - sentence.start, end - sentence.start + nearby)

/** Words right before a date that say when somebody came to know. */
const foundOn = partPattern(
  wordingWith('iu')`
  {${noticing}|found ${/(?!no\b)/}|tipped${/(?: [\p{L}]+){0,3}/u} off}${/\b(?:(?!\b(?:that|and|but|was|were)\b)(?:[^.;:]|(?<=\d)[.:](?=\d))){0,70}?\b/}{on|in|only on
    |as early as}[_the {morning|evening|night|afternoon} of]${/\s$/}`,
)

/** "informed us on 8 July that", "came to light on 2 October" */
const hearing = partPattern(
  wording`
  {${tellingOf} {us|it|them|the ${toldHouses}}|let {us|it|them} know|shared ${/[^.;,]{0,50}/} with {us|it|them}}[_{of|about} ${/[^.;,]{1,30}/}][_only|_first thing|_first|_early|_late|_back|_later|_again][_on|_in]${/\s$/},
  {came|come|brought} to light[_only][_on|_in]${/\s$/}`,
)

/** "Salesforce alerted Acme on 19 July", where Acme is who lost the data. */
const isVictimTold = (reading: Reading, mention: DateMention): boolean => {
  const name = namedTold.exec(mention.sentence, mention.left)?.[1]
  return name !== undefined && reading.entities.roleOf(name.toLowerCase()) === 'victim'
}
const namedTold = partPattern(
  /\b(?:told|informed|notified|alerted|warned|contacted) (\p{Lu}[\p{L}&.-]+(?: \p{Lu}[\p{L}&.-]+)*?)(?: (?:of|about) [^.;,]{1,30})?(?: only| first)? (?:on|in)\s$/u,
)

/** "told parents on Monday that", "claimed the attack last week", "added it to its leak site on Thursday": when it was told. */
const isToldOn = (mention: DateMention): boolean => {
  const { sentence, left } = mention
  return (
    listedOn.test(sentence, left) ||
    claimedOn.test(sentence, left) ||
    mailedOn.test(sentence, left) ||
    (telling.test(sentence, left) && /^,? that\b/.test(rightOf(mention))) ||
    /^ (?:updates|informs|announces|reports|says|said|told|announced|published)\b/.test(
      rightOf(mention),
    )
  )
}
const listedOn = partPattern(
  /\b(?:put|puts|add(?:s|ed)?|list(?:s|ed)?|nam(?:es|ed)|post(?:s|ed)?|publish(?:es|ed)|appear(?:s|ed)|boast(?:s|ed)|claim(?:s|ed))\b[^.;]{0,70}\b(?:site|blog|portal|forum|channel|market(?:place)?|page|telegram|twitter)(?: (?:on|in))?\s$/i,
)
const mailedOn = partPattern(
  /\b(?:letters?|notices?|notifications?|e-?mails?)\b[^.;]{0,40}\b(?:sent|mailed|dated|posted|went out)(?: out)?(?: to [^.;,]{1,30})?(?: on| in)?\s$|\b(?:sent|mailed|emailed)\b[^.;]{0,30}\bto (?:its |their |all )?(?:customers|users|members|patients|employees|staff)(?: on)?\s$/i,
)
/** "On May 4, the printer told us that": when we came to know. */
const toldUs = partPattern(
  /^,? [\p{L}\p{N}&.' -]{1,40}(?:, [\p{L}\p{N} -]{2,40},)? (?:(?:told|informed|notified|alerted|warned|contacted|rang|phoned|called|wrote to|e-?mailed|mailed|texted|approached|showed|sent) (?:us|me)|let (?:us|me) know)\b/iu,
)

/** "expects results on 14 September", "enrolment closes on May 31" */
const ahead = partPattern(
  /\b(?:expects?|is expected|scheduled|slated|plans to|will|is due|closes|expires?|(?:have|has|had|gives?|gave|given) (?:[\p{L}]+ ){0,3}until|deadline|countdown)\b[^.;]{0,50}\s$/iu,
)

/** "finished its review on 20 August", "it took until 6 November to establish": an inquiry and its end. */
const ended = partPattern(
  /\b(?:finish(?:ed)?|complet(?:ed|ing)|conclud(?:ed|ing)|ended)\b[^.;]{0,30}\b(?:review|investigation|analysis|inquiry|examination)\b[^.;]{0,40}\s$|\b(?:review|investigation|analysis|inquiry|examination)\b[^.;]{0,40}\b(?:finished|completed?|concluded|ended)\b[^.;]{0,20}\s$/i,
)
/** "took systems offline on 8 July", "restored them on 20 July": what was done about it. */
const answered = partPattern(
  /\b(?:t(?:ook|aken) [^.;:]{0,30}\b(?:offline|down|off)|shut|switched|restored|resumed|reopened|rebuilt|secured|closed|blocked|revoked|replaced|reset|recovered)\b(?:(?!\b(?:when|after)\b)[^.;:]){0,50}\b(?:on|in|by)\s$/i,
)
const established = partPattern(
  /^ (?:to (?:establish|determine|find out|identify|work out|complete))\b/i,
)
/** "the app that the school has used since last year": no time of the event. */
const inUse = partPattern(
  /\b(?:used|using|works?|worked|working|employed|customers?|clients?|members?|in use|partners?|relied|sponsor\w*)\b(?: \p{L}+){0,4} since\s$/iu,
)
/** "had been set to public on 15 June": since when it could be reached. */
const stoodOpen = partPattern(
  /\b(?:set to public|(?:left|been|was|were|stood) (?:open|unprotected|public|exposed|reachable|readable|accessible))\b[^.;]{0,40}\b(?:on|from|since)\s$/i,
)

/** A year or a recent span in a sentence that counts breaches: statistics. */
const isOfFigures = ({ shape, sentence, start, end }: DateMention): boolean =>
  (shape === 'year' ||
    shape === 'recent' ||
    /year/i.test(sentence.text.slice(start - sentence.start, end - sentence.start))) &&
  ofFigures.test(sentence)
const ofFigures = sentencePattern(
  /\b(?:percent|per cent|in (?:ten|five|three)\b|survey\w*|on average|times as many|research conducted)|\d ?%|\b(?:at least|more than|over|some|around|about)? ?(?:\d[\d,]*|dozens of|hundreds of) (?:[\p{L}-]+ ){0,2}(?:companies|organi[sz]ations|incidents|breaches|attacks)\b|\bincidents that we\b/iu,
)
const claimedOn = partPattern(
  /\b(?:claim(?:s|ed|ing)?|took|take[sn]?) (?:responsibility|credit|(?:the|an?|this) (?:\w+ )?(?:attack|breach|hack|intrusion|incident))\b[^.;]{0,50}\s$/i,
)
const telling = partPattern(
  /\b(?:told|said|informed|wrote|announced|confirmed|admitted|acknowledged|disclosed|revealed|posted|reported|warned|tweeted)\b[^.;]{0,50}\s$/i,
)

/** The least that the model must grant to a date that the text plainly gives to the deed. */
const doubtful = 0.45

/** "got in … in the last week of August", "data from a 2021 incident" */
const isDoneOn = (mention: DateMention): boolean =>
  doneOn.test(mention.sentence, mention.left) ||
  (/\bfrom an? $/i.test(mention.left) &&
    /^ (?:incident|breach|hack|leak|attack|intrusion|theft)\b/.test(rightOf(mention)))
/** "The access was limited to 20 April." */
const confined = partPattern(
  /\b(?:access|activity|intrusion)\b[^.;]{0,40}\b(?:limited|confined|restricted) to\s$/i,
)
const doneOn = partPattern(
  wording`
  {${deedsDone}|{was|were|been} taken${/(?! (?:offline|down))/}}${/\b[^.;:,]{0,60}\b/}{in|on|since|from|between|during|over
    |around|about|night of|evening of|morning of}[_the|_about|_around|_or around]${/\s$/}`,
)
/** "identified on 13 September that …", whatever was announced before it in the sentence. */
const justFound = partPattern(
  /\b(?:discovered|detected|identified|noticed|spotted|learn(?:ed|t))(?: (?:it|this|of (?:it|this)))?(?: only)? (?:on|in)\s$/i,
)

/** "On 22 September they signed in as one of our agents": the deed itself, in plain words, and no verb of telling or finding nearer. */
function isPlainDeed(reading: Reading, mention: DateMention): boolean {
  const { sentence, start, end } = mention
  const [nearest] = eventsNear(sentence, start, end)
  return (
    (nearest === undefined || nearest.kind === 'occurred' || nearest.distance > 4) &&
    !isOfOther(reading, mention) &&
    !cameOut.test(sentence) &&
    !answered.test(sentence, mention.left) &&
    plainSentences(reading).includes(sentence)
  )
}
const unsure = 0.2
/** When it came out, or was claimed: not when it was done. */
const cameOut = sentencePattern(
  /\b(?:appear(?:s|ed)|surfac\w+|turned up|turns up|cropped up|circulat\w+|doing the rounds|going around|posted|latest|newest|listed|names?|says? (?:that )?(?:he|she|it|they) (?:has|have|had)|whether|claims?|looking into)\b/i,
)

/** "When did you find out? On 7 April": what was asked says what the day is of. */
function answersWhen(reading: Reading, { sentence, start }: DateMention): DateKind | null {
  const before = reading.model.sentences[sentence.index - 1]?.text ?? ''
  if (start - sentence.start > 12 || !before.endsWith('?')) return null
  if (
    /\b(?:when|how)\b[^?]*\b(?:find out|found out|notice|learn|discover|know|aware|detect|hear)/i.test(
      before,
    )
  )
    return 'discovered'
  return /\bwhen\b[^?]*\b(?:happen|take place|took place|occur|start|begin|began|get in|break in)/i.test(
    before,
  )
    ? 'occurred'
    : null
}

/** A law's year, how far records go back, another story, a contract, when a thing was set up, what is to be paid from today. */
const isOfOther = (reading: Reading, mention: DateMention): boolean => {
  const { sentence, left } = mention
  return (
    ofLaw.test(sentence, left) ||
    ofAge.test(sentence, left) ||
    /\b(?:days?|hours?|weeks?) (?:more |left )?(?:from|starting|as of|counting from) $/i.test(
      left,
    ) ||
    (reading.listing !== null &&
      /^(?:today|tonight|this)/i.test(sentence.text.slice(mention.start - sentence.start)) &&
      mention.shape === 'relative' &&
      mention.from === mention.to) ||
    (mention.shape !== 'day' &&
      mention.shape !== 'range' &&
      setUp.test(sentence, rightOf(mention))) ||
    (/\bmaterial\b/.test(sentence.text) && weighed.test(sentence, rightOf(mention)))
  )
}
const ofLaw = partPattern(
  /\b(?:Act|Law|Code|Regulation|Directive|Ordinance|Statute|Rules?|Convention|Section|Form|No\.?|Nr\.?|Article|version|v\.|©|\(c\)|copyright)(?:,? of)? $/,
)
const ofAge = partPattern(
  wording`
  {go[es|ing]|went|reach[es|ing|ed]|stretch[es|ing|ed]} [as far] back ${/(?:as far as |to |until )*(?:the year )?$/},
  as far back as${/ $/}, {story+|case+|episode+|ruling+|tale+|film+|book+} {from|of}${/ $/},
  {graduated|enrolled|born|joined|retired|hired|employed|built|founded|established|opened|married|moved here}
    <3 words> {in|since}${/ $/}`,
)
const setUp = partPattern(
  wording`
  ${/^,? [^.;]{0,60}?\b/}${takingUp}${/\b(?![^.;]{0,30}\b(?:malware|malicious|intruder|attacker)\b)/}`,
)
const weighed = partPattern(
  /^,? [^.;]{0,60}?\b(?:concluded|determined|assessed|decided|judged|established|considered)\b/i,
)

/** "On January 22, X experienced a disruption": how it came to be known. */
const disrupted = partPattern(
  wording`
  ${/^,? [^.;]{0,50}?\b/}{experienced|suffered|had|saw|encountered|noticed} [a[n]] ${disruptions}`,
)

/** "The chatbot maker warned its customers on 2 October": when those it serves came to know. */
const isToldBySupplier = (reading: Reading, mention: DateMention): boolean => {
  const name = suppliersTell.exec(mention.sentence, mention.left)?.[1]
  return (
    name !== undefined &&
    reading.entities.thirdParties.some(({ forms }) => forms.includes(name.toLowerCase()))
  )
}
const suppliersTell = partPattern(
  wordingWith('u')`
  ${/(\p{Lu}[\p{L}\p{N}&.-]+(?: \p{Lu}[\p{L}&.-]+)*)/u} [had|has|only|then|first|later]
    {told|informed|notified|alerted|warned|contacted|wrote to|rang} {its|their|all|the|those|some} [*] ${servedByOne}[_{of|about} ${/[^.;,]{1,30}/}][_only] {on|in}${/ $/}`,
)

const unseen =
  'notic{ed|e|ing}|knew|know|saw|see[n|ing]|spot[ted]|realis*|realiz*|detect[ed|ing]|discover[ed|ing]|hear[d]|look{ed|ing}|aware|suspect[ed|ing]|{found|find} out'

/** "Nobody noticed it until 2 February", "we did not know before 4 May" */
const unseenUntil = partPattern(
  wording`
  {nobody|no one|not|never|none|n[']t|without|only}${/\b[^.;:]{0,40}\b/}{${unseen}}${/\b[^.;:]{0,30}\b(?:until|till|before)\s$/},
  {unnoticed|undetected|undiscovered|unseen}${/\b[^.;:]{0,30}\b(?:until|till)\s$/}`,
)

/** A line that is a date and an hour, and nothing else: when it was written. */
const isDateline = ({ sentence, start, end }: DateMention): boolean =>
  sentence.text.length < 60 &&
  /^[\W\d]*(?:(?:\d\d?[:.]\d\d|am|pm|utc|gmt|bst|ce?s?t|hrs?|h|o['’]clock|\p{Lu}\p{Ll}+day)[\W\d]*)*$/iu.test(
    sentence.text.slice(0, start - sentence.start) + sentence.text.slice(end - sentence.start),
  )

/** How sure it must be where a verb of finding stands by the date and no other as near. */
const againstAlone = 0.9

const isAlone = (near: readonly NearEvent[]): boolean =>
  near.every(
    ({ kind, distance }) =>
      kind === 'discovered' || kind === 'other' || distance > (near[0]?.distance ?? 0) + 2,
  )

/** Furthest verb, in words, that is still taken for the date's. */
const reach = 8

const tellable = (kind: EventKind, sentence: Sentence): DateKind | null =>
  kind !== 'other' &&
  kind !== 'occurred' &&
  (aboutBreach.test(sentence) || (kind === 'discovered' && aboutSigns.test(sentence)))
    ? kind
    : null

/** What is found before anybody knows that it is a breach. */
const aboutSigns = sentencePattern(
  /\b(?:unusual|suspicious|irregular|malicious|anomal\w+|activity|error|bucket|server|downloads?|misconfigur\w+|malware|accounts?|traffic|builds?|log-?ins?|sign-?ins?|rules|queries|transfers?|complain\w*|calls|extortion|ransom note|demands?)\b/i,
)

const aboutBreach = sentencePattern(
  /\b(?:breach|hack|leak|attack|intru|stolen|theft|unauthori[sz]ed|compromis|exposed|data|incident|access|database|ransom|forum|sale)/i,
)
