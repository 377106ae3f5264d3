import type { Sentence } from '../text-model.ts'
import { sentencePattern } from '../screen/sentence-pattern.ts'
import { wording } from '../wording.ts'

const heldBefore = sentencePattern(
  /\b(?:databases?|data ?sets?|dumps?|archives?|files?|listings?|posts?|leaks?|breach(?:es)?|incidents?|troves?|lists?|tables?|exports?|collections?|samples?|seller|gang|group|actors?|hackers?|attackers?|intruders?|stolen data|exposed data|leaked data)\b[^.;:]{0,70}?\b(?:holds?|held|contain(?:s|ed|ing)?|includ(?:es?|ed|ing)|comprises?|totall?ing|totals?|affect(?:s|ed|ing)|impact(?:s|ed|ing)|expos(?:es|ed|ing)|involv(?:es|ed|ing)|consists? of|stole(?:n)?|exfiltrated|obtained|copied|downloaded|posted|published|dumped|leaked)\b[^.;:]{0,40}$/i,
)
const toldBefore = sentencePattern(
  /\b(?:notif(?:y|ies|ied|ying)|inform(?:s|ed|ing)?|affect(?:s|ed|ing)|impact(?:s|ed|ing)|expos(?:es|ed|ing)|stole|exfiltrated|exfiltration of|theft of|(?:data|information|records|details|names|numbers|addresses|accounts) (?:of|on|about|belonging to|for|from))\b(?! (?:least )?one\b)[^.;:]{0,30}$|\b(?:number|figure|total|count)\b[^.;]{0,20}\bat (?:about |around |some )?$|\b(?:new|final|revised|corrected|true|real) (?:number|figure|total|count|toll|tally)\b[^.;]{0,20}\b(?:is|now|to|at) (?:now )?(?:about |around |some |roughly |nearly )?$/i,
)
const takenAfter = sentencePattern(
  /^[^.;:]{0,45}?\b(?:was|were|(?:has|have|had|may have) been|are|is) (?:\w+ ){0,2}?(?:affected|impacted|stolen|exposed|leaked|compromised|accessed|notified|taken|exfiltrated|breached|involved|copied|for sale|concerned)\b/i,
)
const otherwise = sentencePattern(
  wording`
    employ[s], serve[s], serving, customers worldwide, employees worldwide, revenue, turnover, founded, operates,
    market, monthly active, downloads, fine[d|s], settle*, ransom, spend, budget, survey*, respondents,
    previous[ly], earlier breach, last year, in 20${/\d\d/}`,
)

/** Whether a number is said in plain words to be the size of what was taken. */
export function tellsSize(sentence: Sentence, start: number, end: number): boolean {
  if (sentence.section === 'advice' || sentence.kind === 'heading') return false
  const before = sentence.text.slice(0, start - sentence.start)
  const after = sentence.text.slice(end - sentence.start)
  if (
    otherwise.test(sentence, before.slice(-80)) ||
    /^[^.;,]{0,25}\b(?:worldwide|globally)\b/i.test(after)
  )
    return false
  return (
    heldBefore.test(sentence, before) ||
    toldBefore.test(sentence, before) ||
    takenAfter.test(sentence, after)
  )
}
