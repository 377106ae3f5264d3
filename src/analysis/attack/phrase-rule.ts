export interface PhraseRule {
  /** Technique `T…` or tactic `TA…`, ATT&CK 19. */
  readonly id: string
  readonly triggers: string
  readonly pattern: RegExp
  /** Talk of risk, advice or another meaning: the rule stays silent. */
  readonly unless?: RegExp
  /** How often it is right, as far as own documents and old news tell. */
  readonly confidence: number
}

/** Talk of what may come or what to beware of. */
export const risk =
  /\b(?:startup|campaign does|messages like|click-?bait|wary|vigilan\w+|beware|(?:on|stay|remain|be|high) alert|cautious|look ?out|at risk|risk (?:of|for|from)|suspicious|susceptible|vulnerable to|(?:be|being) (?:used|abused|exploited|leveraged|targeted)|to (?:launch|conduct|carry out|craft|commit|mount)|follow-on|subsequent|future|potential|further|prevent\w*|avoid\w*|protect\w*|training|awareness|defen[cd]\w+|lead to|fuel\w*|targets? for|common|fears?|simulat\w+|could|might|would|can|will|should|tests?)\b/i
/** Something of this event came of it. */
export const outcome = String.raw`(?:compromised|gained|gaining|accessed|obtained|stole|stolen|breached|breach|intrusion|fell|fallen|falling|clicked|opened|tricked|duped|lured|hacked|infected|entered|responded|targeted|infiltrat\w+|delivered|sent|started|starting|began|begun|resulted|victim (?:of|to)|harvested|originated|succeeded|successful)`
/** Two things within some words of each other, in either order. */
export const near = (first: string, second: string, words = 12): RegExp => {
  const gap = String.raw`(?:[^\w’'-]+[\w’'-]+){0,${words}}?[^\w’'-]+`
  return new RegExp(String.raw`\b(?:${first}${gap}${second}|${second}${gap}${first})\b`, 'i')
}
/** Data left. */
export const taken = String.raw`(?:st(?:ole|olen|eal|eals|ealing)|theft|exfiltrat\w+|download\w*|copied|copying|exported|exporting|extract\w*|siphon\w*|scraped|pulled|accessed|access to|raided|dumped|cloned|obtained|took)`
