import { sizeHeads } from '#data/listing-words.ts'
import { anyOf } from '../wording.ts'
import type { CountMention } from './count-mentions.ts'

/** "Lines: 6,812,334 (4.1M unique emails)": how sellers put the size of what they offer. */
export const isLabelled = ({ sentence, start }: CountMention): boolean =>
  sizeLabel.test(
    sentence.text.slice(Math.max(0, start - sentence.start - 24), start - sentence.start),
  )
const sizeLabel = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:(?:total|number of|amount of|unique) )?(?:${anyOf(sizeHeads)}|entr(?:y|ies)|accounts?|customers?)(?:\s*[:=|]\s*(?:\[/\w\]\s*)?|[\t ]{2,})$`,
  'iu',
)

/** "96 GB": if somebody who offers data gives its volume, it is the volume of what is offered. */
export const isHaul = ({ unit, sentence, start }: CountMention): boolean =>
  unit === 'bytes' && !isOfCompany(sentence.text.slice(0, start - sentence.start))
/** "REVENUE   $312M", "Employees: 2,700", "FOLDERS   61,209": lines of an entry that describe the company or how the haul is packed. */
const ofCompany =
  /^[^\p{L}\n]*(?:revenue|turnover|income|employees|staff|headcount|folders|views|visits|price|ransom|founded|hosts)(?:\s*[:=|]\s*|[\t ]{2,})\S*$/iu
/** "+400k lines every day", "240M volume a day": how much comes or passes, and nothing that was taken. */
const rate = /^[^.;]{0,24}?(?:\b(?:every|per|a|each)|\/) ?(?:day|week|month|hour|year)\b/i

/** Whether what stands before a number says that it describes the company or the packing. */
export const isOfCompany = (before: string): boolean => ofCompany.test(before)
/** Whether what stands behind a number says that it comes or passes again and again. */
export const isRate = (after: string): boolean => rate.test(after)
