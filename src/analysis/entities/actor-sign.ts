import * as words from '#data/actor-words.ts'
import { anyOf, wordingWith } from '../wording.ts'

/** A place where an attacker is named: the name is the first part kept apart in the match. */
export interface ActorSign {
  readonly pattern: RegExp
  /** How sure it makes. */
  readonly confidence: number
  /** Without one of these words it need not be tried. */
  readonly only?: RegExp
}

export const cased = wordingWith('gu')

const nameBegins = String.raw`(?:\p{Lu}|\d+\p{L}|[a-z]+\d|[a-z]\p{Lu})[\p{L}\p{N}$_.-]*`
const nameGoesOn = String.raw`\p{Lu}[\p{L}\p{N}$_-]*|\d{1,4}|of(?= \p{Lu})`
/** "Scattered Spider", "8Base", "Wizards of Oz" */
export const name = new RegExp(
  String.raw`["“‘']?(${nameBegins}(?: (?:${nameGoesOn})){0,3})["”’']?`,
  'u',
)
/** "Iron Gull": nothing but words with a capital letter. */
export const capitalName = /(\p{Lu}[\p{L}\d$_-]{2,}(?: \p{Lu}[\p{L}\d$_-]+){0,2})/u
/** "night_owl": in lower case too, for the words around it can only introduce one. */
export const handle = /["“‘']?((?:[\p{L}\p{N}$_@.-]{3,30})(?: \p{Lu}[\p{L}\p{N}$_-]*){0,2})["”’']?/u
/** "night_owl" by its sign or digit, or any in quotation marks. */
export const oddHandle = /["“‘']?([\p{L}_.-]*[\d_][\p{L}\d_.-]*|[a-z]{4,}(?=["”’']))["”’']?/u
export const quoted = /["“‘']([\p{L}\p{N}$_.-]{3,30})["”’']/u

export const comma = /,/
/** "kettle-1", behind words that may name anybody: a handle by a sign or digit within it. */
export const oddly =
  /["“‘']?@?((?=[\p{L}\d_.-]*(?:\p{L}[\d_]|[\p{L}\d][_.-][\p{L}\d_]))[\p{L}\d_.-]{3,24}[\p{L}\d_])/u
export const stops = /(?=["”’']?(?:[,.;]? |[,.;]$|$))/
/** "kobold": one word that begins in lower case or has a sign or digit, and is no word of every day. */
export const lowHandle =
  /["“‘']?@?((?!(?:an?|the|and|or|of|in|on|its?|his|her|their|our|that|this|which|who|whom|someone|somebody|anyone|many|some|other|others|also|not)\b)[\p{Ll}\d_][\p{L}\d_.-]{2,24}[\p{L}\d_])["”’']?/u
export const maybeComma = /["”’']?,?/
export const notOfSystems = new RegExp(String.raw`(?<!\b${anyOf(words.namedInSystems)} )\b`)
/** Somebody else between "lists" and "as a victim": "X listed as a victim" is one. */
export const aVictimsName = /\b[^.;]{2,60}\b/

export const sign = (confidence: number, pattern: RegExp, only?: RegExp): ActorSign =>
  only === undefined ? { pattern, confidence } : { pattern, confidence, only }
