import { anotherIncident } from '#data/incident-words.ts'
import type { StatementOf } from '#cases/index.ts'
import type { CountScope } from '#data/vocabulary.ts'
import { probability } from '../linear-model.ts'
import type { Reading } from '../reading.ts'
import type { Sentence } from '../text-model.ts'
import { isHaul, isLabelled, isOfCompany, isRate } from './count-in-posts.ts'
import { countFeatures, findCountMentions, type CountMention } from './count-mentions.ts'
import model from './count-model.json' with { type: 'json' }
import { documentKind, type FactModel } from './document-features.ts'
import { isOfEarlierYear } from './earlier-years.ts'
import { findPassing } from './passing-incidents.ts'
import { say } from './say.ts'
import { voiceInPassage } from './stance.ts'
import { tellsSize } from './tells-size.ts'
import { wording, wordingWith } from '../wording.ts'

const shipped: FactModel = model
const extractor = 'count@1'

/** The least that the model must grant to a number that the text plainly gives as the size. */
const doubtful = 0.3
const plainlyTold = 0.65

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
  const mentions = findCountMentions(reading)
  const threshold = weights.thresholds[documentKind(reading)]
  const weighed = mentions.map((mention) =>
    probability(weights, (features) => countFeatures(reading, mention, mentions, features)),
  )
  const isArticle = documentKind(reading) === 'article'
  const others = mentions.map((mention) => isOfAnother(reading, mention))
  const hasOwn = weighed.some((likely, i) => likely >= threshold && others[i] === false)
  const scopes = mentions.map((mention) => scopeOf(reading, mention))
  // Plain words help where the model would leave the victim without any size, not beside a better one.
  const none = weighed.every((likely, i) => likely < threshold || scopes[i] !== 'victim')
  const passing = findPassing(reading)
  let last: CountMention | undefined
  const stated = mentions.flatMap((mention, i) => {
    const { voice, sentence, start, end } = mention
    if (voice.modality === 'denied' || isNoSize(mention)) return []
    if (passing.has(sentence)) return []
    if (hasOwn && others[i] === true) return []
    const scope = scopes[i] ?? 'victim'
    const own = weighed[i] ?? 0
    const told =
      scope === 'sample' ||
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
      isPartOfSurer(
        mentions,
        weighed,
        (other) => others[other] === false && scopes[other] === scope,
        i,
      )
    )
      return []
    last = mention
    const { count, unit } = mention
    return [
      say(
        reading,
        'recordCount',
        { count, unit, scope },
        mention,
        voiceInPassage(reading, mention.sentence, voice),
        likely,
        extractor,
      ),
    ]
  })
  return stated.filter((statement) => !isRounded(reading, statement, stated))
}

/** "30,000 patients and some 1,000 employees": what is said of the first number is said of the second. */
const andAlso =
  /^,? (?:and|as well as|plus) (?:also )?(?:(?:more|fewer|less) than|over|about|around|some|nearly|almost|roughly|approximately|at least|up to)?\s*$/i

/** "Three retailers", who are then named; "740 employees, revenue 118 M$", which describes the company. */
const isNoSize = ({ unit, count, start, end, sentence, noun }: CountMention): boolean =>
  isSuperseded(
    sentence.text.slice(0, start - sentence.start),
    sentence.text.slice(end - sentence.start),
  ) ||
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

/** "in 2023, a separate incident exposed the details of 34,000 members": the size of that one. */
const isOfAnother = (reading: Reading, { sentence, start }: CountMention): boolean =>
  ofAnother.test(sentence.text.slice(0, start - sentence.start)) ||
  isOfEarlierYear(reading, sentence)
const ofAnother = wording`${anotherIncident}${/\b(?:(?!\b(?:but|subsequent|latest|new|this)\b|;).)*$/}`

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

/** "up from 20,500", "instead of 30,000", "last week you spoke of 30,000": what was thought before. */
const isSuperseded = (before: string, after: string): boolean =>
  asBefore.test(before.slice(-90)) || asThoughtBefore.test(after)
const roughly = / (?:about |around |some |roughly |nearly |at |of |it at |the number at )*$/
const asBefore = wordingWith('iu')`{
  {up|down|increased|raised|lowered|revised|corrected|changed|grown} [*] from
  |instead of|rather than|{and|but} not [the]|as against|compared {with|to}
  |{earlier|first|previous|initial|original|old} {estimate+|figure+|number+|count+|total+} {of|was|were}
  |{first|initially|originally|last {week|month}|earlier|previously|in ${/\p{Lu}\p{Ll}+/u}}${/[^.;]{0,20}\b/}[you|we|it|they|he|she][_]{
    spoke|spoken|talked|thought|guessed|assumed} {of|about|that}}${roughly}`
const asThoughtBefore = wording`
  ${/^[^.;,]{0,24}\b/}{as {first|initially|originally|previously} {thought|said|reported|stated|estimated}
  |{was|were} {too {low|high}|wrong}}`

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

/** People and their accounts and addresses are counted as one kind. */
const sizeOf = (unit: CountMention['unit']): string => (ofPeople.has(unit) ? 'people' : unit)
const persons: ReadonlySet<string> = new Set('patients people customers employees'.split(' '))
const ofPeople: ReadonlySet<string> = new Set(
  'patients people customers employees accounts email-addresses'.split(' '),
)

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
  const { sentence, start, end, unit } = mention
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
  if (unit === 'organisations') return 'campaign'
  const next = reading.model.sentences[sentence.index + 1]
  const nearby =
    next !== undefined && next.paragraph === sentence.paragraph ? `${text} ${next.text}` : text
  return severalVictims.test(nearby) && !namesVictim(reading, sentence) ? 'campaign' : 'victim'
}

const namesVictim = (reading: Reading, { text }: Sentence): boolean => {
  const lower = text.toLowerCase()
  return reading.entities.victims.some(({ forms }) =>
    forms.some((form) => form.length > 2 && lower.includes(form)),
  )
}
