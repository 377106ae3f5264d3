import * as words from '#data/actor-words.ts'
import { anyOf, wordingWith } from '../wording.ts'

/** How a text names an attacker: the name is the first capturing group of the pattern. */
export interface ActorSign {
  readonly pattern: RegExp
  /** How certain it is that the name is an attacker's; 0 for signs that count for known actors only. */
  readonly confidence: number
  /** The sign is tried only in sentences with one of these. */
  readonly only?: RegExp
}

export const cased = wordingWith('gu')

const nameBegins = String.raw`(?:\p{Lu}|\d+\p{L}|[a-z]+\d|[a-z]\p{Lu})[\p{L}\p{N}$_.-]*`
const nameGoesOn = String.raw`\p{Lu}[\p{L}\p{N}$_-]*|\d{1,4}|of(?: the)?(?= \p{Lu})`
/** "Scattered Spider", "8Base", "Wizards of Oz" */
export const name = new RegExp(
  String.raw`["“‘']?(${nameBegins}(?: (?:${nameGoesOn})){0,3})["”’']?`,
  'u',
)
/** "Iron Gull": nothing but words with a capital letter. */
export const capitalName = /(\p{Lu}[\p{L}\d$_-]{2,}(?: \p{Lu}[\p{L}\d$_-]+){0,2})/u
/** "night_owl": a name in lower case is accepted as well, because the words around it introduce nothing else. */
export const handle = /["“‘']?((?:[\p{L}\p{N}$_@.-]{3,30})(?: \p{Lu}[\p{L}\p{N}$_-]*){0,2})["”’']?/u
/** A name that a sign or digit within it gives away ("night_owl"), or any name in quotation marks. */
export const oddHandle = /["“‘']?([\p{L}_.-]*[\d_][\p{L}\d_.-]*|[a-z]{4,}(?=["”’']))["”’']?/u
export const quoted = /["“‘']([\p{L}\p{N}$_.-]{3,30})["”’']/u

export const comma = /,/
/** "kettle-1": behind words that may introduce anybody, only a handle with a sign or digit within it is accepted. */
export const oddly =
  /["“‘']?@?((?=[\p{L}\d_.-]*(?:\p{L}[\d_]|[\p{L}\d][_.-][\p{L}\d_]))[\p{L}\d_.-]{3,24}[\p{L}\d_])/u
export const stops = /(?=["”’']?(?:[,.;]? |[,.;]$|$))/
/** "kobold": one word that begins in lower case or has a sign or digit, and is no everyday word. */
export const lowHandle =
  /["“‘']?@?((?!(?:an?|the|and|or|of|in|on|its?|his|her|their|our|that|this|which|who|whom|someone|somebody|anyone|many|some|other|others|also|not)\b)[\p{Ll}\d_][\p{L}\d_.-]{2,24}[\p{L}\d_])["”’']?/u
export const maybeComma = /["”’']?,?/
export const notOfSystems = new RegExp(String.raw`(?<!\b${anyOf(words.namedInSystems)} )\b`)
/** Another name between "lists" and "as a victim", since "X listed as a victim" means X. */
export const aVictimsName = /\b[^.;]{2,60}\b/

export const sign = (confidence: number, pattern: RegExp, only?: RegExp): ActorSign =>
  only === undefined ? { pattern, confidence } : { pattern, confidence, only }
