import type { CountUnit } from '#data/vocabulary.ts'
import { anyUnit, unitOf, unitPatterns } from './count-units.ts'
import { wording } from '../wording.ts'

/** Words that may stand between a number and its noun. */
export const betweenWords = 7
/** Behind one of these a noun is no longer what the number counts. */
const breakers = wording`
  ${/^/}{and|or|but|to|in|on|at|from|by|was|were|is|are|be|been|had|has|have|which|that|who|whose|where|when|while
    |after|before|because|since|during|through|across|under|over|than|as|into|about|between|among|against|if|said
    |says|for|with|percent|per|dollar+|euro+|pound+|yen|won|yuan|rupee+|franc+|bitcoin+|btc|year+|month+|day+|hour+|week+|minute+|times
    |countries|miles|degrees|columns|fields|digit+|digit|occasions|cases|percentage|points|usd|eur|cents|pm|am|a.m
    |p.m|january|february|march|april|may|june|july|august|september|october|november|december}${/$/}`

const listed =
  /^(?:current|former|past|present|active|inactive|adult|minor|new|old|full|unique|individual|encrypted|hashed|living|retired)$/i

/**
 * What a number counts, by the noun behind it: its unit, how far the noun reaches, and how many words stand before it. Null where none
 * comes within `mostBetween` words.
 */
export function unitAfter(
  rest: string,
  mostBetween: number,
): { unit: CountUnit; noun: string; length: number; distance: number } | null {
  if (ofStaff.test(rest) || ofThem.test(rest)) return null
  const space = /^[\s-]*/.exec(rest)?.[0].length ?? 0
  let at = space
  for (let i = 0; i < mostBetween; i++) {
    const here = rest.slice(at)
    for (const { unit, pattern } of anyUnit.test(here) ? unitPatterns : []) {
      const noun = pattern.exec(here)?.[0]
      if (noun === undefined) continue
      // "email addresses and passwords of": the noun itself; "customer accounts": the last noun of the run.
      const more =
        /^\s+(accounts?|records?|users|addresses|names|numbers|members|customers|profiles)(?![\p{L}])/iu.exec(
          here.slice(noun.length),
        )
      const combined = more === null ? noun : here.slice(0, noun.length + more[0].length)
      if (
        more === null &&
        mostBetween > 2 &&
        oneOfThem.test(noun) &&
        ownedThing.test(here.slice(noun.length))
      )
        break
      return {
        unit: more === null ? unit : (unitOf(more[1] ?? '') ?? unit),
        noun: combined.toLowerCase(),
        length: at + combined.length,
        distance: i,
      }
    }
    // On pages that were decoded with the wrong table, control characters stand in place of apostrophes.
    const word = /^[\p{L}\p{N}\u0080-\u009f’'./&-]+/u.exec(here)?.[0]
    if (word === undefined || breakers.test(word)) return null
    at += word.length
    // "120 current and former employees", but not "39 apps, we found records".
    const gap = (
      listed.test(word) ? /^(?:,? (?:and|or|&) |,?[\s-]+)/ : /^(?:[\s-]+|\s*\(\p{Lu}{2,8}\)\s+)/u
    ).exec(rest.slice(at))?.[0]
    if (gap === undefined) return null
    at += gap.length
  }
  return null
}

/** "For 8,300 of them the files hold diagnoses": no files are counted. */
export const ofThem = /^ of (?:them|these|those|whom|which)\b/
/** "two employee email accounts": how the intruder came in, and no size of what he took. */
const ofStaff =
  /^[\s-]*(?:(?:current|former|corporate|internal|compromised|hacked|affected|different|separate) )*(?:employee|staff|worker|business|corporate|company|internal|team)s?['’]?s? (?:[\p{L}\d-]+ ){0,2}?e-?mail (?:account|box|inbox)/iu

/** "104 customer API tokens", "12 employee mailboxes": what is counted belongs to them. */
const oneOfThem = /^(?:customer|client|employee|patient|member|user)$/i
const ownedThing = wording`
  ${/^ /}<2 words'-> {token+|key+|secret+|mailbox|mailboxes|environment+|portal+|ticket+|certificate+|session+
    |laptop+|device+|contract+|server+|host+}~`
