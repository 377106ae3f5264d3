import type { StatementOf } from '#cases/index.ts'
import type { CountScope } from '#data/vocabulary.ts'
import { probability } from '../linear-model.ts'
import type { Reading } from '../reading.ts'
import type { Sentence } from '../text-model.ts'
import { isHaul, isLabelled, isOfCompany, isRate } from './count-in-posts.ts'
import { countFeatures, findCountMentions, type CountMention } from './count-mentions.ts'
import model from './count-model.json' with { type: 'json' }
import { documentKind, type FactModel } from './document-features.ts'
import { say } from './say.ts'
import {
  figuresBefore,
  isThoughtBefore,
  sizeOf,
  standsFor,
  withSuperseded,
} from './superseded-counts.ts'
import { voiceInPassage } from './stance.ts'
import { tellsSize } from './tells-size.ts'
import { unitBefore } from './unit-before.ts'
import { whoseCount } from './whose-count.ts'
import { wording } from '../wording.ts'

const shipped: FactModel = model
const extractor = 'count@1'

/** The least that the model must grant to a number that the text plainly gives as the size. */
const doubtful = 0.3
const plainlyTold = 0.65
/** The same for a figure of one of several victims, beside one of another. */
const besideAnothers = 0.1

/**
 * How sure the model must be of a figure smaller than a surer one of the same kind, where the text is
 * short: mostly a part of it. Chosen by cross-validation: 15 of 28 such errors go, no figure is lost.
 */
const besideSurer = 0.75

/** How many records, people or bytes, and whose number it is. */
export function findCounts(
  reading: Reading,
  weights: FactModel = shipped,
): StatementOf<'recordCount'>[] {
  const mentions = findCountMentions(reading).filter(({ start }) => !reading.isOfOther(start))
  const threshold = weights.thresholds[documentKind(reading)]
  const weighed = mentions.map((mention) =>
    probability(weights, (features) => countFeatures(reading, mention, mentions, features)),
  )
  const isArticle = documentKind(reading) === 'article'
  const scopes = mentions.map((mention) => scopeOf(reading, mention))
  // Plain words help where the model would leave the victim without any size, not beside a better one.
  const none = weighed.every((likely, i) => likely < threshold || scopes[i] !== 'victim')
  const past = figuresBefore(mentions)
  const owners = mentions.map((mention) => whoseCount(reading, mention))
  const isWhole = (scope: CountScope, of: string | undefined) => (other: number) =>
    scopes[other] === scope &&
    owners[other] === of &&
    !past.some((each) => each === mentions[other])
  /** Another victim's figure is surely told: this one, of its own victim, is as well. */
  const isBesideAnothers = (at: number): boolean =>
    owners[at] !== undefined &&
    owners.some(
      (other, i) => other !== undefined && other !== owners[at] && (weighed[i] ?? 0) >= threshold,
    )
  let last: CountMention | undefined
  const stated = mentions.flatMap((mention, i) => {
    const { voice, sentence, start, end } = mention
    if (voice.modality === 'denied' || isNoSize(mention) || isThoughtBefore(mention)) return []
    const scope = scopes[i] ?? 'victim'
    const own = weighed[i] ?? 0
    const told =
      scope === 'sample' ||
      standsFor(mention, past) !== undefined ||
      (own >= besideAnothers && isBesideAnothers(i)) ||
      (reading.listing !== null && (isLabelled(mention) || isHaul(mention))) ||
      (none && own >= doubtful && tellsSize(sentence, start, end))
    const isBesides =
      last?.sentence === sentence &&
      last.unit !== mention.unit &&
      persons.has(last.unit) &&
      persons.has(mention.unit) &&
      andAlso.test(reading.model.text.slice(last.end, start))
    const likely = told || isBesides ? Math.max(own, plainlyTold) : own
    if (likely < (voice.generic ? Math.max(0.7, threshold) : threshold)) return []
    if (
      !isArticle &&
      likely < besideSurer &&
      !isBesides &&
      isPartOfSurer(mentions, weighed, isWhole(scope, owners[i]), i)
    )
      return []
    const before = last?.sentence === sentence ? last.unit : undefined
    last = mention
    const { count } = mention
    const of = scope === 'victim' ? owners[i] : undefined
    const unit =
      mention.noun === ''
        ? (unitBefore(sentence.text.slice(0, start - sentence.start)) ??
          standsFor(mention, past)?.unit ??
          (of === undefined ? undefined : before) ??
          mention.unit)
        : mention.unit
    return [
      say(
        reading,
        'recordCount',
        { count, unit, scope, ...(of === undefined ? {} : { of }) },
        mention,
        voiceInPassage(reading, mention.sentence, voice),
        likely,
        extractor,
      ),
    ]
  })
  return withSuperseded(reading, past, stated).filter(
    (statement, _, all) => !isRounded(reading, statement, all),
  )
}

/** "30,000 patients and some 1,000 employees": what is said of the first number is said of the second. */
const andAlso =
  /^,? (?:and|as well as|plus) (?:also )?(?:(?:more|fewer|less) than|over|about|around|some|nearly|almost|roughly|approximately|at least|up to)?\s*$/i

/** "Three retailers", who are then named; "740 employees, revenue 118 M$", which describes the company. */
const isNoSize = ({ unit, count, start, end, sentence, noun }: CountMention): boolean =>
  isDescription.test(sentence.text.slice(0, start - sentence.start)) ||
  isOfCompany(sentence.text.slice(0, start - sentence.start)) ||
  isRate(sentence.text.slice(end - sentence.start)) ||
  (unit === 'organisations' &&
    ofItsOwn.test(
      sentence.text.slice(Math.max(0, start - sentence.start - 40), start - sentence.start),
    )) ||
  (unit === 'organisations' && relyOnIt.test(sentence.text.slice(end - sentence.start))) ||
  (unit === 'employees' &&
    count <= 12 &&
    ofEntry.test(sentence.text.slice(start - sentence.start, end - sentence.start + 60))) ||
  (noun === 'victims' &&
    /\b(?:listed|claimed|named|posted)\b[^.;]{0,20}$/i.test(
      sentence.text.slice(0, start - sentence.start),
    )) ||
  (unit === 'organisations' &&
    count <= 12 &&
    !/\d/.test(sentence.text.slice(start - sentence.start, end - sentence.start))) ||
  ((unit === 'employees' || unit === 'customers') &&
    /\b(?:revenue|turnover|headquartered)\b/i.test(sentence.text) &&
    !/\b(?:affect|stole|stolen|breach|expos|leak|notif|compromis)/i.test(sentence.text))

/** "…, which serves 40 towns and has 2,000 members", "on behalf of 600 employers", "with a user base of 8 million": how large those concerned are. */
const isDescription = wording`
    on behalf of <3 words>${/\s?$/},
    {user|customer|client|member|subscriber|patient} base of [some|about|around|over|nearly|roughly|{more than}]${/\s?$/},
    ${/,? /}{which|that|who} [currently]
    {represent|serve|employ|operate|count|boast|manage|run|support|insure|educate|cover}[s]${/\b[^.;,]{0,100}$/}`
/** "at all 31 stores": the house's own places. */
const ofItsOwn = /\b(?:at|in|across) (?:all|each)(?: of)?(?: (?:its|their|our|the))? $/i
/** "400 other hotels rely on it": whom it serves. */
const relyOnIt = wording`
  ${/^,? (?:(?:around|across|all over) the (?:world|country) |worldwide |nationwide )?(?:that |which |who )?/}[also|all]*
    {rely|depend|use|trust|subscribe|are [among] {its|their} {customers|clients|users}|{it|they} serve}~`
/** "One employee's mailbox": the way in. */
const ofEntry = wording`
  ${/^/}{one|two|three|several|a[n]|${/\d\d?/}}${/\b[^.;]{0,40}?['’]s? /}[*]
  {[e[-]]mail|account|mailbox|inbox|laptop|credential|password|computer|device|workstation}~`

/** "1,740 patients … 691 individuals … 1,049 individuals": the first is the size. What a whole campaign or another breach took is no such whole. */
function isPartOfSurer(
  mentions: readonly CountMention[],
  weighed: readonly number[],
  isWhole: (other: number) => boolean,
  at: number,
): boolean {
  const mention = mentions[at]
  return mentions.some(
    (other, i) =>
      mention !== undefined &&
      (weighed[i] ?? 0) > (weighed[at] ?? 0) &&
      other.count > mention.count &&
      isWhole(i) &&
      sizeOf(other.unit) === sizeOf(mention.unit),
  )
}

const persons: ReadonlySet<string> = new Set('patients people customers employees'.split(' '))

/** "3.4M customers" in a headline above "3,412,889 records", and "over 3.4 million" beside it, are the same figure, told shorter. */
function isRounded(
  reading: Reading,
  { value, start }: StatementOf<'recordCount'>,
  all: readonly StatementOf<'recordCount'>[],
): boolean {
  const sentence = reading.sentenceAt(start)
  if (sentence === undefined) return false
  const isHead =
    sentence.kind === 'heading' ||
    sentence.index === 0 ||
    (reading.listing !== null && sentence.index < 3)
  const isVague = vaguely.test(sentence.text.slice(0, start - sentence.start))
  if (!isHead && !isVague) return false
  const finest = 10 ** Math.max(0, Math.floor(Math.log10(value.count)) - 1)
  // "More than 3,600" stands for 3,675: no further than to its next step.
  const step = 10 ** (/0*$/.exec(String(value.count))?.[0].length ?? 0)
  const slack = value.count * 0.05
  const narrow = Math.min(slack, Math.max(step, value.count * 0.02))
  return all.some(
    ({ value: other, start: at }) =>
      (isVague || at >= sentence.end) &&
      other.count !== value.count &&
      other.count % finest !== 0 &&
      Math.abs(other.count - value.count) <= (isHead ? slack : narrow),
  )
}
const vaguely =
  /\b(?:more than|over|about|around|some|nearly|almost|roughly|approximately|upwards of|at least|an estimated|up to|close to|just under|just over) $/i

const severalVictims = wording`
  {several|multiple|many|various|numerous|dozens of|hundreds of|other|affected|different|more than
    {${/\d+/}|${/[a-z]+/}}|over ${/\d+/}|${/\d[\d,]*/}} <2 words>
    {companies|organi{s|z}ations|businesses|firms|victims|brands|retailers|enterprises|corporations|entities},
  {from|at|of|across|by} {several|multiple|many|various|numerous|dozens of|a dozen|other|different
    |two|three|four|five|six|seven|eight|nine|ten|eleven|twelve} <2 words>
    {airline+|carrier+|bank+|insurer+|hospital+|schools|school districts|universities|hotel+|utilities|shops|sites|websites|services},
  {several|multiple|many|various|numerous|other} <2 words> customers of,
  {taken|stolen|copied|pulled} from [the|its|their] customers of,
  across {companies|organi{s|z}ations|industries},
  {companies|organi{s|z}ations} {affected|span|worldwide|across},
  {whole|entire|overall|wider} campaign, campaign, {targets|victims} [*] {include|including|range|ranging}`

const sampleOf =
  /\b(?:sample|proof|preview|excerpt|screenshots?|muestra|échantillon|sampel|amostra)\b/i

/**
 * Whose number: a sample's where the words beside it say so; a campaign's where it is given for
 * several companies together and the victim is not the one it is said of; else the victim's.
 */
function scopeOf(reading: Reading, mention: CountMention): CountScope {
  const { sentence, start, end, unit, noun } = mention
  const { text } = sentence
  const before = text.slice(Math.max(0, start - sentence.start - 60), start - sentence.start)
  const after = text.slice(end - sentence.start, end - sentence.start + 40)
  if (
    /\b(?:sample|muestra|échantillon|sampel|amostra|próbka)\b[^.;]{0,50}$|\bproof\b[^.;]{0,30}$/i.test(
      before,
    ) ||
    (/^[^.;,]{0,25}\b(?:sample|as proof)\b/i.test(after) && sampleOf.test(after))
  ) {
    return 'sample'
  }
  if (unit === 'organisations' && !ofOneService.test(noun)) return 'campaign'
  const next = reading.model.sentences[sentence.index + 1]
  const nearby =
    next !== undefined && next.paragraph === sentence.paragraph ? `${text} ${next.text}` : text
  return severalVictims.test(nearby) && !namesVictim(reading, sentence) ? 'campaign' : 'victim'
}

/** "640 customer workspaces": the houses that the victim itself serves. */
const ofOneService =
  /\b(?:workspace|tenant|instance|environment|(?:customer|client) organi[sz]ation)/

const namesVictim = (reading: Reading, { text }: Sentence): boolean => {
  const lower = text.toLowerCase()
  return reading.entities.victims.some(({ forms }) =>
    forms.some((form) => form.length > 2 && lower.includes(form)),
  )
}
