import { wording } from '../wording.ts'

/** Up to the number: "about", "more than". */
const upTo =
  /(?:(?:some|about|around|over|nearly|roughly|almost|approximately|more than|at least|close to|an estimated) )?$/

/** "flew 3.3 million passengers", "in which around 220,000 people", "says it has 240,000 users". */
const before = wording`
  {flew|flies|carries|carried|transports|transported|welcomes|welcomed|sells|sold|ships|shipped|treats|treated|teaches|taught
    |employs|employed|serves|served|boasts|insures|houses|feeds|educates} ${upTo},
  {in which|with whom|to which|where} ${upTo},
  {says|said|claims} {it|they} {has|have|had} ${upTo},
  {I|we} {have|had|have got|know [maybe|perhaps]} ${upTo},
  I've got ${upTo}, we've got ${upTo}`
const reach = 60

/** "people hold a policy there", "9,400 people have registered": what they do with it, or about it. */
const behind = wording`
  ${/^(?:(?! who | that | which )(?:[^.;,]|,(?=\d))){0,40}?/}{hold a policy|hold policies|have an account|have accounts|bank with|are insured {there|with}
    |{have|had|has} {registered|signed up|joined|filed [a] claim+|applied|opted}|{per|a|each|every} {day|week|month|year}
    |last [financial|fiscal] year${/(?!['’])/}|annually|in operation|at the time|{in|within} ${/\d+|an?/} {second+|minute+|hour+}}`
/** That it is told of those who were hit after all. */
const wasHit =
  /\b(?:affect|impact|expos|stole|leak|breach|compromis|taken|notif|told|copied|lost|fraud|inform)\w*/i

/**
 * Whether the words beside a number say how large a house is, what it does in a year, or who claimed
 * compensation: none of these is a size of the breach. `from` and `to` are places in `text`.
 */
export const describesHouse = (text: string, from: number, to: number): boolean => {
  const after = text.slice(to, to + reach * 2)
  const clause = /^[^.;]*/.exec(after)?.[0] ?? ''
  return (
    (before.test(text.slice(Math.max(0, from - reach), from)) && !wasHit.test(clause)) ||
    behind.test(after)
  )
}
