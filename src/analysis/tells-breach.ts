import {
  breakers,
  breaches,
  breaking,
  dataTaken,
  havingBreach,
  lostData,
  takingData,
} from '#data/breach-words.ts'
import { Memory } from './memory.ts'
import type { Reading } from './reading.ts'
import type { Sentence, TextModel } from './text-model.ts'
import { gap } from './word-gap.ts'
import { patternFamily } from './screen/sentence-pattern.ts'
import { anyOf, wording } from './wording.ts'

const data = anyOf(lostData)
const taken = anyOf(dataTaken)

/** Ways in which a text tells that data of some organisation was taken, lost or put up for sale. */
const tellings: readonly RegExp[] = [
  new RegExp(
    String.raw`\b${data}\b${gap(12)}(?:was|were|been|being|got|had) (?:[\w-]+ ){0,3}?${taken}\b`,
    'i',
  ),
  new RegExp(String.raw`\b${anyOf(takingData)}\b${gap(10)}${data}\b`, 'i'),
  new RegExp(
    String.raw`\b(?:the|its|their|this|these) (?:exposed|leaked|stolen|compromised|affected|breached|hacked) ${data}\b`,
    'i',
  ),
  wording`${havingBreach} [of|from] [a[n]|the|its|that|this|another] ${/(?:[\w-]+ ){0,4}/}${breaches}`,
  /\b(?:breach|hack|leak|intrusion|cyber-?attack|incident|data theft|theft) (?:at|of|on|against|affecting|impacting|involving|targeting|that|which|has|exposed|was|were|began|occurred|happened|took place|may have)\b/i,
  /\b(?:for sale|selling|sells|sold|advertis\w+|offer(?:s|ed|ing)|put up|listed|posted|shared|added)\b.{0,90}\b(?:data|database|records|accounts|credentials|dump|information|forum|leak site|victims?|dark web|documents|access)\b/i,
  /\b(?:claim(?:s|ed|ing)?|alleg\w+|boast\w+|threaten\w*)\b.{0,60}\b(?:stole\w*|hack\w*|breach\w*|obtain\w*|exfiltrat\w+|access\w*|leak\w*|data|database|publish)\b/i,
  /\b(?:was|were|been|got|being) (?:recently |also |reportedly |allegedly )?(?:hacked|breached|compromised|infiltrated|stolen)\b/i,
  /\bunauthori[sz]ed (?:access|part(?:y|ies)|person|individual|third part\w+|actor|intruder|user|download|disclosure)\b/i,
  /\b(?:left|was|were|found) (?:[\w-]+ ){0,4}(?:exposed|unsecured|unprotected|open|publicly (?:accessible|available|exposed)|accessible)\b/i,
  wording`${breakers} [have|has|had|who|reportedly|allegedly] ${breaking}`,
  /\b(?:stole|stolen|theft of|loss of|lost|missing|burglar\w+)\b.{0,80}\b(?:laptop|computer|drive|device|records|files|equipment|phone|backup|tapes?|server|paper)\w*\b/i,
  wording`
    {breach|data|data set|dataset|database|list|dump|corpus|leak|file|records} [also|reportedly|allegedly]
      {contained|included|consisted|comprised|dated|dates|contains|includes|exposed|appeared|surfaced|was
      discovered|attributed to|belonging to|obtained from|sourced from|released}`,
  /\b(?:had|saw) (?:[\w.,-]+ ){1,12}(?:breached|exposed|obtained|scraped|stolen|leaked|compromised|dumped)\b/i,
  /\b(?:mailed|e-?mailed|sent|provided|disclosed)\b.{0,80}\b(?:PHI|protected health information|social security numbers|personal information|patient\w*)\b/i,
  /\b(?:to|at) the wrong (?:recipients?|person|people|address(?:es)?|patients?|customers?|company|clients?)\b|\bwrong (?:spreadsheet|file|attachment|letters?)\b/i,
  /\b(?:puts?|has put|added|listed|appeared|surfaced|turned up|posted)\b.{0,60}\b(?:on|to) (?:its |the |a |an )?(?:[\w-]+ ){0,2}(?:leak site|forum|dark ?web|telegram|market ?place)\b/i,
  /\b(?:up for (?:auction|sale)|hawk(?:ed|ing)|auctioned|peddl(?:ed|ing))\b/i,
  /\bpersons? affected\s*:|\bbreach (?:occurred|discovered)\s*:/i,
  /\b(?:impermissibl\w+|inadvertent\w*|mistaken\w*|accidentally|erroneously|improperly)\b/i,
]

const family = patternFamily([...tellings.entries()])

/** Whether a sentence tells of an event as it happened or is claimed, and not of events in general. */
const tells = (sentence: Sentence, reading: Reading): boolean => {
  if (sentence.kind === 'boilerplate' || sentence.section === 'advice') return false
  return family.possible(sentence).some(({ regex }) => {
    const found = regex.exec(sentence.text)
    if (!found) return false
    if (
      neverSo.test(
        sentence.text.slice(Math.max(0, found.index - 40), found.index + found[0].length),
      )
    )
      return false
    const start = sentence.start + found.index
    const { generic, modality } = reading.voiceOf(
      start + found[0].length - 1,
      start + found[0].length,
    )
    return !generic && modality !== 'denied'
  })
}

/** "Nobody has ever lost a record with us", "they have never lost a customer's data" */
const neverSo =
  /\b(?:nobody|no one) (?:has |have |had )?ever\b|\b(?:has|have|had) never (?:\w+ )?(?:lost|leaked|been|had|suffered|seen)\b/i

const told = new Memory<TextModel, readonly number[]>()

/** Places in the document, counted in sentences, that tell of a breach as an event. */
export function tellingSentences(reading: Reading): readonly number[] {
  let found = told.get(reading.model)
  if (found === undefined) {
    found = reading.model.sentences
      .filter((sentence) => tells(sentence, reading))
      .map(({ index }) => index)
    told.set(reading.model, found)
  }
  return found
}
