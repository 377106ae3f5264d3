import { houses } from '#data/house-words.ts'
import type { Reading } from './reading.ts'
import { sentencePattern, type SentencePattern } from './screen/sentence-pattern.ts'
import { wording } from './wording.ts'

/** Signs of a text about an exercise, in which nothing really happened. */
const practice = sentencePattern(wording`
  {table[-|_]top|crisis|emergency|cyber|fire} {exercise+|drill+|game+}, table[-]top${/(?! game)/}, play{ed|s|ing} through,
  inject ${/\d/}, in {the|our|this} scenario, none of {what follows|this|it} {is real|happened},
  exercise+${/(?! (?:caution|care|your|their|the right|rights|control|discretion))\b/},
  drill+, simulat{ed|ion|ing}, scenario+, rehears*, war[_]gam*, role[-|_]play*, play[s] the attacker,
  never happened, nothing of it is true`)
/** People whom an organisation allows to try to break in. */
const trial = sentencePattern(wording`
  red team*, pen[-]test*, penetration {test*|exercise+}, in [a|the|our]* test, security tester+,
  {hacker+|tester+} {hired|paid|commissioned|engaged|instructed} by,
  {hired|paid|pays|commissioned|engaged|asked|instructed} [by|a|the|its|to]* <8 words> to {attack|hack|break in*|test|try|stage|play|pose|write}`)
/** Signs of which one sentence is enough. */
const settled = sentencePattern(wording`
  none of {it|this|that} {was|is|had been} {real|true}, {was|were|is} {all|only|just} {an|a} {exercise|drill|test|simulation|rehearsal},
  {it|this|all of it|all of this|attack|note|message|demand|raid} {was|had been} [part of] {an|a|the} <3 words'-> {exercise|drill|simulation|rehearsal},
  {working|worked|acting|acted} for the ${houses}`)
/** What does not happen in a trial: people affected are told, or data gets out. Then somebody else was there. */
const cameOut = sentencePattern(wording`
  {told|notif*|inform*|wrote to|written to|alert{ed|ing}|letter+ to} <40> {customer+|client+|patient+|member+|tenant+|people|individuals|those|resident+|regulator|authority|employee+|user+|families|parents},
  {published|posted|leaked|sold|offered|dumped} {on|online|by|at}`)
const fewestOfPractice = 2
/** How many sentences of the opening are looked at. */
const opening = 2
const settledWithin = 10

/**
 * Whether the document tells of an exercise or a trial: its title or opening says so, and so does one sentence in
 * eight.
 */
export function isAboutPractice({ model: { sentences }, input }: Reading): boolean {
  const title = input.title ?? ''
  const opensWith = (pattern: SentencePattern): boolean =>
    pattern.regex.test(title) || sentences.slice(0, opening).some((each) => pattern.test(each))
  const isSettled = sentences.slice(0, settledWithin).some((each) => settled.test(each))
  const isPlayed = isSettled || opensWith(practice)
  if (!isPlayed && !opensWith(trial)) return false
  const isTrial = !sentences.some((each) => cameOut.test(each))
  if (!isPlayed && !isTrial) return false
  const signs = isTrial ? [practice, trial] : [practice]
  const inTitle = signs.some(({ regex }) => regex.test(title)) ? 1 : 0
  const said = sentences.filter((each) => signs.some((sign) => sign.test(each))).length
  return inTitle + (isSettled ? 1 : 0) + said >= Math.max(fewestOfPractice, sentences.length / 8)
}
