import { anyOf, wording } from '../wording.ts'

export interface PhraseRule {
  /** Technique `T…` or tactic `TA…`, ATT&CK 19. */
  readonly id: string
  readonly triggers: string
  readonly pattern: RegExp
  /** Talk of risk, advice or another meaning: the rule stays silent. */
  readonly unless?: RegExp
  /** Applies only to sentences that may tell of the event, since its words are used of other things too. */
  readonly ofEvent?: true
  /** Describes a weakness, for which "could" reports a finding and not a risk. */
  readonly evenPossible?: true
  /** How often the rule is right, measured on the project's documents and on older news. */
  readonly confidence: number
}

/** Talk of what may come or what to beware of. */
export const risk = wording`
  startup, campaign does, messages like, click[-]bait, wary, vigilan*, beware, {on|stay|remain|be|high} alert,
  cautious, look[_]out, at risk, risk {of|for|from}, ${/risks?(?=:)/}, suspicious, susceptible, vulnerable to,
  {be|being} {used|abused|exploited|leveraged|targeted}, to {launch|conduct|carry out|craft|commit|mount},
  follow-on, subsequent, future, potential, further, prevent*, avoid*, protect*, training, awareness, defence+,
  defend{s|ed|er+|ing}, lead to, fuel*, target+ for, common, fear+, simulat*, could, might, would, can, will,
  should, test+`
/** Says that it happened in this event. */
export const outcome = `
  compromised, gain{ed|ing}, accessed, obtained, stole, stolen, breached, breach, intrusion, fell, fallen, falling, clicked,
  opened, tricked, duped, lured, hacked, infected, entered, responded, targeted, infiltrat*, delivered, sent,
  start{ed|ing}, began, begun, resulted, victim {of|to}, harvested, originated, succeeded, successful`
/** Data left. */
export const taken = `
  st{ole|olen|eal|eals|ealing}, theft, exfiltrat*, download*, copied, copying, exported, exporting, extract*, siphon*, scraped,
  pulled, accessed, access to, raided, dumped, cloned, obtained, took`

/** Phrases of two lists within some words of each other, in either order. */
export const near = (first: string, second: string, words = 12): RegExp => {
  const gap = String.raw`(?:[^\w’'-]+[\w’'-]+){0,${words}}?[^\w’'-]+`
  const [one, other] = [anyOf(first), anyOf(second)]
  return new RegExp(String.raw`\b(?:${one}${gap}${other}|${other}${gap}${one})\b`, 'i')
}
/** At most this many words before a space, with any punctuation between them. */
export const apart = (words: number): RegExp => new RegExp(String.raw`(?:\W+\w+){0,${words}}?`)
