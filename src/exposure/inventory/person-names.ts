import { cjkFamilySigns, familyEnding, familyNames } from '#data/family-names.ts'
import { cjkGivenSigns, givenNames } from '#data/given-names.ts'
import { foldText, wordsOf } from './fold-text.ts'

const particles = new Set(
  'de da do dos das del della di du la le van von der den el al bin ibn ben abu mac mc st y e af av zu zum ten ter'.split(
    ' ',
  ),
)
const titles =
  /^(mr|mrs|ms|miss|dr|prof|herr|frau|hr|fr|m|mme|mlle|sr|sra|sig|dott|dhr|mw|mevr|pan|pani|ing|dipl|mag|bay|sayin|sir|lady)\.?$/

/** How a value looks as a name: 0 to 1 for each part. */
export interface NameLook {
  readonly given: number
  readonly family: number
  readonly full: number
}

const none: NameLook = { given: 0, family: 0, full: 0 }
const isHan = (text: string): boolean => /^[\u4e00-\u9fff々]+$/.test(text)
const isHangul = (text: string): boolean => /^[가-힣]+$/.test(text)

export function lookAtName(value: string): NameLook {
  // Tickets have the family name first: `SMITH/JAMES MR`.
  if (/^\p{Lu}[\p{Lu} '-]+\/\p{Lu}[\p{Lu} '-]+$/u.test(value))
    return lookAtName(value.replace('/', ' '))
  if (value.length > 60 || /[\d@_/\\#=+<>{}[\]|;:!?%&*$€£]/.test(value)) return none
  const plain = value.replace(/[\s・·]+/g, ' ')
  const first = plain.charAt(0)
  if (isHan(first) || isHangul(first) || /[\u3040-\u30ff]/.test(first)) return lookAtCjk(plain)
  const tokens = wordsOf(foldText(plain)).filter((token) => !titles.test(token))
  const named = tokens.filter((token) => !particles.has(token))
  if (tokens.length === 0 || tokens.length > 6) return none
  if (named.length <= 1 || (tokens.length !== named.length && named.length === 1))
    return lookAtWord(tokens.join(''), tokens, named)
  if (
    named.length === 2 &&
    plain.includes('-') === false &&
    named.every((token) => givenNames.has(token)) &&
    !named.some((token) => familyNames.has(token))
  ) {
    return { given: 0.5, family: 0, full: 0.6 }
  }
  const isGiven = named.some(knownGiven)
  // Spain and Latin America have a family name of each parent.
  if (!isGiven && named.length === 2 && named.every((token) => familyNames.has(token)))
    return { given: 0, family: 0.8, full: 0.25 }
  const isFamily = named.some((token) => familyNames.has(token) || familyEnding.test(token))
  const shaped =
    /^\p{Lu}/u.test(plain) || /[\u0600-\u06ff]/.test(plain) || plain === plain.toLowerCase()
  return {
    given: 0,
    family: 0,
    full:
      (isGiven ? 0.75 : 0) + (isFamily ? 0.25 : 0) + (!isGiven && !isFamily && shaped ? 0.1 : 0),
  }
}

const knownGiven = (token: string): boolean =>
  givenNames.has(token) ||
  (token.includes('-') && token.split('-').some((part) => givenNames.has(part)))

function lookAtWord(joined: string, tokens: readonly string[], named: readonly string[]): NameLook {
  const word = named[0] ?? ''
  const isGiven = knownGiven(word)
  const isFamily =
    familyNames.has(word) ||
    familyNames.has(joined) ||
    (word.includes('-') && word.split('-').every((part) => familyNames.has(part)))
  if (isGiven && isFamily) return { given: 0.5, family: 0.5, full: 0 }
  if (isGiven) return { given: 1, family: 0, full: 0 }
  if (isFamily) return { given: 0, family: 1, full: 0 }
  if (word.length > 3 && familyEnding.test(word)) return { given: 0, family: 0.6, full: 0 }
  return tokens.length > named.length ? { given: 0, family: 0.6, full: 0 } : none
}

function lookAtCjk(value: string): NameLook {
  const parts = value.split(' ')
  if (parts.length === 2) {
    return familyNames.has(parts[0] ?? '') ||
      cjkFamilySigns.has(value.charAt(0)) ||
      /^[\u3040-\u30ff]{2,6}$/.test(parts[0] ?? '')
      ? { given: 0, family: 0, full: 1 }
      : { given: 0, family: 0, full: 0.2 }
  }
  if (value.length > 6) return none
  if (familyNames.has(value)) return { given: 0, family: 1, full: 0 }
  if (value.length === 1)
    return cjkFamilySigns.has(value)
      ? { given: 0.1, family: 1, full: 0 }
      : { given: 0.4, family: 0, full: 0 }
  const rest = [2, 3].find(
    (length) => familyNames.has(value.slice(0, length)) && value.length - length <= 3,
  )
  const givenSigns = [...value].filter((sign) => cjkGivenSigns.has(sign)).length / value.length
  if (rest !== undefined && value.length > rest) return { given: 0, family: 0, full: 0.9 }
  if (cjkFamilySigns.has(value.charAt(0)) && value.length >= 2 && value.length <= 4) {
    const tail =
      value
        .slice(1)
        .split('')
        .filter((sign) => cjkGivenSigns.has(sign)).length /
      (value.length - 1)
    const isShort = value.length === 2
    return {
      given: isShort ? 0.5 * givenSigns : 0,
      family: 0,
      full: isShort ? 0.5 * tail + 0.1 : 0.6 + 0.4 * tail,
    }
  }
  return { given: value.length <= 3 ? Math.min(1, givenSigns * 1.3) : 0, family: 0, full: 0 }
}
