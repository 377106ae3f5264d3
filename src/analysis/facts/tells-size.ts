import type { Sentence } from '../text-model.ts'
import { partPattern } from '../screen/sentence-pattern.ts'
import { wording } from '../wording.ts'

/** "The database holds", "the breach affected", before the number. */
const heldBefore = partPattern(
  wording`
    {database+|data[_]set+|dump+|archive+|file+|listing+|post+|leak+|breach+|incident+|trove+|list+|table+|export+
      |collection+|sample+|seller|gang|group|actor+|hacker+|attacker+|intruder+|stolen data|exposed data|leaked
      data}${/\b[^.;:]{0,70}?\b/}{hold[s]|held|contain[s|ed|ing]|includ{e[s]|ed|ing}|comprise[s]|total[l]ing
      |total[s]|affect{s|ed|ing}|impact{s|ed|ing}|expos{es|ed|ing}|involv{es|ed|ing}|consist+ of|stole[n]
      |exfiltrated|obtained|copied|downloaded|posted|published|dumped|leaked}${/\b[^.;:]{0,40}$/}`,
)
/** "Is notifying", "the records of", "the final figure is", before the number. */
const toldBefore = partPattern(
  wording`
    {notif{y|ies|ied|ying}|inform[s|ed|ing]|affect{s|ed|ing}|impact{s|ed|ing}|expos{es|ed|ing}|stole|exfiltrated
      |exfiltration of|theft of|{data|information|records|details|names|numbers|addresses|accounts}
      {of|on|about|belonging to|for|from}}${/\b(?! (?:least )?one\b)[^.;:]{0,30}$/},
    {number|figure|total|count} <20> at [about|around|some] ${/$/},
    {new|final|revised|corrected|true|real} {number|figure|total|count|toll|tally} <20> {is|now|to|at} [now]
      [about|around|some|roughly|nearly] ${/$/}`,
)
/** "… were stolen", "… have been notified", behind the number. */
const takenAfter = partPattern(
  /^[^.;:]{0,45}?\b(?:was|were|(?:has|have|had|may have) been|are|is) (?:\w+ ){0,2}?(?:affected|impacted|stolen|exposed|leaked|compromised|accessed|notified|taken|exfiltrated|breached|involved|copied|for sale|concerned)\b/i,
)
/** "Serves", "revenue", "downloads", "last year": the number measures something else. */
const otherwise = partPattern(
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
