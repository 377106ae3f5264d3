import { alsoWords, remoteTools } from '#data/platforms.ts'
import * as signs from '../other-incidents/signs.ts'
import { sentencePattern } from '../screen/sentence-pattern.ts'
import type { Sentence } from '../text-model.ts'
import { wording, wordingWith } from '../wording.ts'

/**
 * Whether a product of the list is told of as a part of the event by its name alone. Reports of breaches seldom name
 * a product that had no part in it (measured: 140 of 173), so what counts is that none of the other reasons to name
 * one is seen: a comparison, a place where the thieves took the haul, a tool of theirs, what the product's firm says.
 */
export function isNamedForEvent(
  { 0: name, index }: RegExpExecArray,
  sentence: Sentence,
  canonical: string | undefined,
): boolean {
  if (name !== canonical || alsoWords.has(name) || remoteTools.has(name)) return false
  if (comparing.some((pattern) => pattern.test(sentence))) return false
  if (goingOn.test(sentence) || ofResearch.test(sentence)) return false
  const { text } = sentence
  const before = text.slice(Math.max(0, index - 90), index)
  const after = text.slice(index + name.length, index + name.length + 60)
  return !(
    sink.test(before) ||
    incidentInFront.test(before) ||
    incidentBehind.test(after) ||
    tells.test(after) ||
    isRowOfNames.test(before.slice(-40) + after)
  )
}

/** "Readers will recall", "think of", "compare": another's breach. */
const recalled = sentencePattern(wording`
  {reader+|many|some|you|members} {may|might|will} {recall|remember|think}, be reminded, remind[s|ed], compare[d], {think|thought} of,
  {come[s]|came|spring[s]} to mind, unlike, no {Snowflake|MOVEit}, swept up, {previous|earlier|other|same} {victims|targets|campaign+|raid+|wave+},
  {gang|group|crew} {was|is} [also] {behind|known}, customers of, users of, {integrate|compatible|work} with, {alert|monitor|scan|watch|guard}[s] <60> {including|among}`)
const comparing = [
  recalled,
  signs.likened,
  signs.toMind,
  signs.sameHands,
  signs.othersStruck,
  signs.oneOfMany,
  signs.statistics,
  signs.inAnother,
]
/** "The new shop runs on X", "we are moving to X": after the event. */
const goingOn = sentencePattern(wording`
  new {site|website|shop|store|system|platform|home}, {will|shall|to} {move|switch|migrate}, {are|is} {moving|switching|migrating},
  {has|have} {moved|switched|migrated}, replace{d|s|ment}, instead of`)
/** "Indicators are on our X": where those who looked into it publish. */
const ofResearch = sentencePattern(wording`
  indicators, IOC+, detection rule+, {posted|published|available|uploaded} {on|to} [our|its|a|his|her] {GitHub|npm}, proof of concept`)
/** "Sent to a private X": where the haul was taken. */
const sink = wordingWith('iu')`
  {{sent|moved|upload*|forward*|transfer*|saved|copied|sync*|shipp*|went up|backed up|exfiltrat*|drained|pump*} <70> {to|onto|into|on}
  |{to|onto|into|on|in} <2 words-> {private|personal|throwaway|stranger's|attacker's|attackers'|hacker's|thief's|thieves'}}
    [a[n]|the|his|her|their|private|personal|own|another|public]*${/$/}`
/** "The hack of X", "the raids on Y and X" */
const incidentInFront =
  /\b(?:hacks?|breach(?:es)?|attacks?|raids?|thefts?|affair|incidents?|intrusions?|campaigns?) (?:of|on|at|against|behind) (?:the )?(?:\p{Lu}[\p{L}.]+(?:,| and| or) )*$/u
/** "The X affair", "X's support breach" */
const incidentBehind =
  /^(?:['’]s)? (?:\p{Ll}+ )?(?:affair|breach(?:es)?|hacks?|attacks?|thefts?|incidents?|intrusions?|campaigns?|raids?|wave|scandal|saga)\b/u
/** "X says", "X had learned": what the firm behind it does about it, and no word of where it happened. */
const tells =
  /^,?(?: (?:has|had|have|also|itself|now|later|since))* (?:says?|said|told|tells?|writes?|wrote|confirm\w*|announc\w+|stat(?:es|ed)|paid|pays|notic\w+|discover\w+|learn\w*|inform\w+|notif\w+|disclos\w+|report\w*|remov\w+|reset\w*|releas\w+|patch\w*|publish\w*|warn\w*|believes?|denie[sd]|deny|declin\w+|admit\w*|apologi\w+|did not (?:reply|respond|answer)|could not be)\b/
/** "LinkedIn, X, Adobe and others": known names in a row. */
const isRowOfNames =
  /(?:\p{Lu}[\p{L}.]+, ){2}(?:\p{Lu}[\p{L}.]+)?,? (?:and (?:others|many)|all of)|(?:\p{Lu}[\p{L}.]+, ){4}/u
