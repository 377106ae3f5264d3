import { jobsOffered, tools } from '#data/listing-words.ts'
import { anyOf, wording } from '../wording.ts'
import { lineOpens } from './post-form.ts'

/** "[SELLING] a crypter", "WTS 0day", "[HIRING] callers": what the head of a post says that it is for. */
const ofTools = new RegExp(
  String.raw`${lineOpens}(?:(?:title|topic|thread)\s*[:|]\s*)?[[(]?(?:selling|sell|for sale|sale|wts|rent|renting|renting out|service|hiring|recruiting|recruitment|looking for|tutorial|guide)\b[^\n]{0,60}?(?<![\p{L}\d])(?:${anyOf(tools)}|${anyOf(jobsOffered)})(?![\p{L}\d])`,
  'imu',
)
/** How much of somebody's data there is. */
const goods = wording`
  ${/\d[\d.,]*/}[_][k|m|mln|million] {rows|lines|records|users|customers|clients|accounts|patients|GB|TB}, {database|dump|data} of`

/** Whether a post offers tools, services or work and nobody's data. */
export const offersNoData = (text: string): boolean =>
  ofTools.test(text.slice(0, longestHead)) && !goods.test(text)
const longestHead = 400
