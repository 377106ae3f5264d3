import type { CountScope } from '#data/vocabulary.ts'
import type { Reading } from '../reading.ts'
import type { Sentence } from '../text-model.ts'
import { wording } from '../wording.ts'
import type { CountMention } from './count-mentions.ts'

/**
 * Whose size a number is: a sample's, if the words beside it say so; a campaign's, if it is given for several
 * companies together and not for the victim alone; otherwise the victim's.
 */
export function scopeOf(reading: Reading, mention: CountMention): CountScope {
  const { sentence, start, end, unit, noun } = mention
  const { text } = sentence
  const before = text.slice(Math.max(0, start - sentence.start - 60), start - sentence.start)
  const after = text.slice(end - sentence.start, end - sentence.start + 60)
  if (
    /\b(?:sample|muestra|échantillon|sampel|amostra|próbka)\b(?:(?!\bclaim|\bsa(?:ys?|id)\b)[^.;]){0,50}$|\bproof\b[^.;]{0,30}$/i.test(
      before,
    ) ||
    (/^[^.;,]{0,25}\b(?:sample|as proof)\b/i.test(after) && sampleOf.test(after))
  ) {
    return 'sample'
  }
  if (unit === 'organisations' && !ofOneService.test(noun)) return 'campaign'
  if (unit === 'bytes' && isOfSupplier(reading, after)) return 'campaign'
  if (isOneOfThem(mention) && isOfHouse(reading, mention)) return 'campaign'
  const last = reading.model.sentences[sentence.index - 1]
  if (
    inAll.test(after) &&
    last?.paragraph === sentence.paragraph &&
    severalVictims.test(last.text) &&
    !namesVictim(reading, sentence)
  )
    return 'campaign'
  const next = reading.model.sentences[sentence.index + 1]
  const nearby =
    next !== undefined && next.paragraph === sentence.paragraph ? `${text} ${next.text}` : text
  return severalVictims.test(nearby.replaceAll(leaksOfOthers, '')) &&
    !namesVictim(reading, sentence)
    ? 'campaign'
    : 'victim'
}

/** "640 customer workspaces": these belong to the organisations that the victim serves. */
const ofOneService =
  /\b(?:workspace|tenant|instance|environment|(?:customer|client) organi[sz]ation)/

/**
 * "690 GB of Printworks' files", "45 gigabytes from Nordhall and its customers": this is the data of everybody whom
 * the victim serves.
 */
const isOfSupplier = (reading: Reading, after: string): boolean =>
  alsoOthers.test(after) ||
  reading.entities.thirdParties.some(
    ({ name }) => name !== null && after.startsWith(` from ${name}`),
  )
const alsoOthers = wording`
  ${/^[^.;]{0,30}?/}{and {its|their} {customers|clients}|not {just|only} {of|from}}`
/** "One of 340 customers affected", "among 700 clients": these are customers of a supplier. */
export const isOneOfThem = ({ unit, sentence, start }: CountMention): boolean =>
  unit === 'customers' && among.test(sentence.text.slice(0, start - sentence.start))
/** The customer must be an organisation, not a person who speaks of himself. */
const isOfHouse = (reading: Reading, { sentence, start }: CountMention): boolean => {
  const text = sentence.text.slice(0, start - sentence.start)
  return /\bwe\b/i.test(text) || namesVictim(reading, { ...sentence, text })
}
/** "Is one of about …", "was among …", up to the number. */
const among = wording`
  {is|are|was|were} {[only|just] one of|among} [the|its|their] [about|around|some|over|nearly|roughly|{more than}|{at least}]${/\s?$/}`

/** "1.1 billion records in total", after a sentence on hundreds of companies. */
const inAll = /^[^.;]{0,20}\b(?:in total|altogether|overall|in all|all told)\b/

/** "Copied from older leaks of other firms": where else something comes from. */
const leaksOfOthers =
  /\b(?:leaks?|breach(?:es)?|hacks?|thefts?|incidents?|attacks?) (?:of|at|on|from|against) (?:other|several|various|many|different) (?:[\p{L}-]+ ){0,2}[\p{L}-]+/giu

const namesVictim = (reading: Reading, { text }: Sentence): boolean => {
  const lower = text.toLowerCase()
  return reading.entities.victims.some(({ forms }) =>
    forms.some((form) => form.length > 2 && lower.includes(form)),
  )
}

/** "Data of several companies", "from a dozen airlines", "the whole campaign": what is counted is that of many victims. */
const severalVictims = wording`
  {several|multiple|many|various|numerous|dozens of|hundreds of|other|affected|different|more than
    {${/\d+/}|${/[a-z]+/}}|over ${/\d+/}|${/\d[\d,]*/}} <2 words>
    {companies|organi{s|z}ations|businesses|firms|victims|brands|retailers|enterprises|corporations|entities},
  {from|at|of|across|by} {several|multiple|many|various|numerous|dozens of|a dozen|other|different
    |two|three|four|five|six|seven|eight|nine|ten|eleven|twelve} <2 words>
    {airline+|carrier+|bank+|insurer+|hospital+|schools|school districts|universities|hotel+|utilities|shops|sites|websites|services},
  {several|multiple|many|various|numerous|other} <2 words> customers of,
  {taken|stolen|copied|pulled} from [the|its|their] customers of,
  across {companies|organi{s|z}ations|industries|{all|other} [of] [its|their|the] {clients|customers}},
  {companies|organi{s|z}ations} {affected|span|worldwide|across},
  {whole|entire|overall|wider} campaign, campaign, {targets|victims} [*] {include|including|range|ranging}`

/** The words for a sample, in the languages of sellers. */
const sampleOf =
  /\b(?:sample|proof|preview|excerpt|screenshots?|muestra|échantillon|sampel|amostra)\b/i
