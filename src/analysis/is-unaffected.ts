import type { Reading } from './reading.ts'
import { sentencePattern } from './screen/sentence-pattern.ts'
import type { Sentence } from './text-model.ts'
import { wording, wordingWith } from './wording.ts'

/*
 * "We are not affected by the incident at X": a house tells those who ask that somebody else's breach does not reach
 * it, and knows no more of that breach than the news.
 */

/** "We are not affected", "Short answer: no". */
const unaffected = sentencePattern(wording`
  {we|our <3 words'->} {are|were|is|was|have|has|had} not [been]* [directly|ourselves|in any way|itself]* {affected|impacted|touched|hit} [by],
  {is|are} our <5 words'-> {affected|impacted} by ${/[^.;]{3,90}\?/},
  ${/^\W*(?:the )?short answer\b[^.]{0,12}\bno\b/}`)
/** "Larkhill Software is not affected." */
const isNot = sentencePattern(
  wordingWith(
    'u',
  )`${/\p{Lu}[\p{L}\p{N}&]*/u} {is|was|are|has} not [been]* {affected|impacted} {by|in}, ${/\p{Lu}[\p{L}\p{N}&]*/u} {is|was|are} not affected${/[.!]/}`,
)
/** What bears it out: no business with whom it befell, and nothing of one's own that was there. */
const apart = sentencePattern(wording`
  {we|it} {do|does|did|have|has} {not|never} [been]* {use[d]|work[ed]|share[d]|store[d]|run|ran} <5 words'->,
  {have|has|had} no {connection|relationship|contract|business|link+} {to|with},
  none of {our|your} <3 words'-> {was|were|is|are|ran|run|use[s]|used|contain+},
  {customers|users|clients|you} {do|need} {not need to {do|take}|not {do|take}}, {ended|removed|discontinued|terminated} {our|the|its} <3 words'-> {integration|contract|use|connection},
  found no {match*|indicator+|sign+|evidence|trace+},
  no {action|steps} {is|are} {needed|required|necessary}, {you do not need|there is no need} to {do anything|take any action|change},
  no <3 words-'> {build+|system+|server+|product+|data|credentials|information|records} <4 words-'> {ran|were {exposed|affected|accessed|held}|was {exposed|affected|accessed|held}}`)
/** Those who write to people whose data was there after all. */
const reached = sentencePattern(wording`
  we {are|'re} [writing|getting in touch|contacting you]* to {inform|notify|tell|let} {you|our|all},
  {your|our} <4 words'-> {data|information|records|details|files|name+} <3 words-'> {was|were|has been|have been|had been|may have been} <2 words>
    {copied|stolen|taken|accessed|acquired|viewed|exposed|exfiltrated|involved|part of},
  affected {individuals|persons|people|customers|members|patients|employees|users},
  {informed|told|notified} us {that|of}, credit monitoring, what information was involved`)
const deniesIt = /\b(?:no|not|none|never|nor|without)\b/i

/** How many sentences of the opening are looked at. */
const opening = 6

/** Whether the document says of its own author that the breach of another does not affect it. */
export function isUnaffected({ model, listing, filing }: Reading): boolean {
  if (listing !== null || filing !== null) return false
  const read = model.sentences.filter(({ kind }) => kind !== 'boilerplate')
  const saysSo = (each: Sentence): boolean => unaffected.test(each) || isNot.test(each)
  const said = read.slice(0, opening).find(saysSo)
  return (
    said !== undefined &&
    read.some((each) => each !== said && apart.test(each)) &&
    !read.some((each) => reached.test(each) && !deniesIt.test(each.text))
  )
}
