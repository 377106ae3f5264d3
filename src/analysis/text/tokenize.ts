import { hashOf } from '#base/word-map.ts'
import type { Token } from '../text-model.ts'

const letter = 1
const digit = 2
const space = 3

/** Class of each ASCII code; other codes are letters unless listed as marks or spaces. */
const classes = new Uint8Array(128)
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code)
  if (/[A-Za-z_]/.test(char)) classes[code] = letter
  else if (/[0-9]/.test(char)) classes[code] = digit
  else if (/\s/.test(char)) classes[code] = space
}

const isMarkBeyondAscii = (code: number): boolean =>
  code === 0xa9 ||
  code === 0xab ||
  code === 0xae ||
  code === 0xb7 ||
  code === 0xbb ||
  (code >= 0xa1 && code <= 0xa7) ||
  (code >= 0x2010 && code <= 0x2027) ||
  (code >= 0x2030 && code <= 0x206f) ||
  (code >= 0x20a0 && code <= 0x20bf) ||
  (code >= 0x2100 && code <= 0x2bff) ||
  (code >= 0x3001 && code <= 0x303f)

const classOf = (code: number): number => {
  if (code < 128) return classes[code] ?? 0
  if (code === 0xa0 || code === 0xfeff || code === 0x3000 || (code >= 0x2000 && code <= 0x200f)) {
    return space
  }
  if (code === 0x2028 || code === 0x2029 || code === 0x202f) return space
  return isMarkBeyondAscii(code) ? 0 : letter
}

const apostrophe = (code: number): boolean => code === 0x27 || code === 0x2019

/** Marks that join two halves of one word: `third-party`, `U.S.`, `AT&T`, `a@b`, `O'Neill`. */
const joins = (code: number): boolean =>
  code === 0x2d ||
  code === 0x2e ||
  code === 0x26 ||
  code === 0x40 ||
  apostrophe(code) ||
  code === 0x2011

const linkStart = /(?:https?|hxxps?|ftp):\/\/[^\s<>"'“”’)\]]+|www\.[^\s<>"'“”’)\]]+/iy

/**
 * Cuts a stretch of text into tokens. Words keep inner hyphens, dots and ampersands (`AT&T`,
 * `000webhost.com`); a possessive ending is a token of its own; numbers keep their separators.
 */
export function tokenize(text: string, from: number, to: number, out: Token[]): void {
  let at = from
  while (at < to) {
    const code = text.charCodeAt(at)
    const kind = classOf(code)
    if (kind === space) {
      at++
      continue
    }
    const start = at
    if (kind === 0) {
      at++
      // A possessive or a currency mark stays one short token; surrogate pairs stay whole.
      if (
        apostrophe(code) &&
        at < to &&
        /s/i.test(text.charAt(at)) &&
        classOf(text.charCodeAt(at + 1)) !== letter
      )
        at++
      out.push(tokenAt(text, start, at, 'mark'))
      continue
    }
    if (code === 0x68 || code === 0x48 || code === 0x77 || code === 0x57 || code === 0x66) {
      linkStart.lastIndex = at
      const found = linkStart.exec(text)
      if (found) {
        const end = Math.min(to, at + found[0].replace(/[.,;:!?]+$/, '').length)
        out.push(tokenAt(text, at, end, 'link'))
        at = end
        continue
      }
    }
    let digitsOnly = kind === digit
    let mail = false
    at++
    for (; at < to; at++) {
      const next = text.charCodeAt(at)
      const nextKind = classOf(next)
      if (nextKind === digit) continue
      if (nextKind === letter) {
        digitsOnly = false
        continue
      }
      if (at + 1 >= to) break
      const after = classOf(text.charCodeAt(at + 1))
      if (after !== letter && after !== digit) break
      if (next === 0x2c && digitsOnly && after === digit && isThousands(text, at, to)) continue
      if (!joins(next)) break
      if (apostrophe(next) && isPossessive(text, at, to)) break
      if (next === 0x2e && digitsOnly && after === letter) {
        // "143.The": a full stop without a space; "000webhost.com" has letters already.
        if (/[A-Z]/.test(text.charAt(at + 1))) break
      }
      if (next === 0x2e && isGluedSentence(text, start, at)) break
      if (next === 0x40) mail = true
      if (next !== 0x2e || after === letter) digitsOnly &&= next === 0x2e ? false : after === digit
    }
    out.push(tokenAt(text, start, at, mail ? 'link' : digitsOnly ? 'number' : 'word'))
  }
}

const isThousands = (text: string, comma: number, to: number): boolean =>
  comma + 3 < to + 0 &&
  classOf(text.charCodeAt(comma + 1)) === digit &&
  classOf(text.charCodeAt(comma + 2)) === digit &&
  classOf(text.charCodeAt(comma + 3)) === digit &&
  (comma + 4 >= to || classOf(text.charCodeAt(comma + 4)) !== digit)

const isPossessive = (text: string, at: number, to: number): boolean =>
  /s/i.test(text.charAt(at + 1)) &&
  (at + 2 >= to ||
    (classOf(text.charCodeAt(at + 2)) !== letter && classOf(text.charCodeAt(at + 2)) !== digit))

/** "breach.The company": lower-case word, stop, capitalised word; scraped pages have many. */
function isGluedSentence(text: string, start: number, dot: number): boolean {
  const first = text.charCodeAt(dot + 1)
  const second = text.charCodeAt(dot + 2)
  if (!(first >= 0x41 && first <= 0x5a) || !(second >= 0x61 && second <= 0x7a)) return false
  if (dot - start < 2) return false
  for (let i = start; i < dot; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x61 || code > 0x7a) return false
  }
  return true
}

function tokenAt(text: string, start: number, end: number, kind: Token['kind']): Token {
  const word = text.slice(start, end)
  const lower = word.toLowerCase()
  return { text: word, lower, hash: hashOf(lower), start, end, kind }
}
