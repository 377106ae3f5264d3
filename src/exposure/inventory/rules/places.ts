import { ownPostcodes } from '#data/postcode-forms.ts'
import { streetEnding, streetSigns, streetWords } from '#data/value-words.ts'
import { isPlate } from '../checks/vehicle-numbers.ts'
import { foldText, wordsOf } from '../fold-text.ts'
import {
  isCity,
  isCountry,
  isCountryCode,
  isRegionCode,
  isRegionName,
  looksLikeCity,
} from '../place-names.ts'
import { rise, saying, type KindRule, type KindRules, type Verdict } from './rule.ts'
import { jobShare, legalShare, oneWord } from './word-shares.ts'

/** Between the commas of an address stand a few words; a sentence runs on. */
const mostWordsOfPart = 8

export const isStreet = (value: string): boolean => {
  if (value.length > 120 || !/\p{L}/u.test(value)) return false
  if (streetSigns.test(value)) return true
  if (value.startsWith('Mozilla/') || isPlate(value)) return false
  if (value.split(/[,;\n]/).some((part) => wordsOf(part).length > mostWordsOfPart)) return false
  const words = wordsOf(foldText(value))
  const named = words.some(
    (word) =>
      streetWords.has(word) || (word.length > 5 && streetEnding.test(word.replace(/\.$/, ''))),
  )
  const numbered = /\d/.test(value)
  return (
    (named && numbered) ||
    (numbered &&
      /^\d{1,5}[a-z]?,? \p{Lu}\p{L}+|\p{L}{3,}\.? \d{1,4}\s?[a-zA-Z]?([,/ ].*)?$/u.test(value) &&
      words.length >= 2 &&
      words.length <= 7 &&
      !/[@:]/.test(value))
  )
}
export const isNamedStreet = (value: string): boolean => {
  const words = wordsOf(foldText(value))
  return (
    isStreet(value) &&
    (streetSigns.test(value) ||
      words.some((word) => streetWords.has(word) || (word.length > 5 && streetEnding.test(word))))
  )
}

const street: KindRule = (column) => {
  const sure = column.share('street', isNamedStreet)
  const share = 0.75 * sure + 0.25 * column.share('street shape', isStreet)
  return {
    score:
      rise(share, 8, { from: 0.08, to: 0.5, absent: 3 }) -
      3 * legalShare(column) -
      // `30 days net` in every row is a setting.
      (column.distinct <= 3 && column.filled >= 12 * column.distinct ? 5 : 0),
    reason: saying(sure, 'name a street'),
  }
}

const city: KindRule = (column) => {
  const known = column.share('city', isCity)
  const like = column.share('city ending', (v) => !isCity(v) && looksLikeCity(v))
  const share = known + 0.3 * like
  return {
    score:
      rise(share, 6.5, { from: 0.06, to: 0.4, absent: oneWord(column) > 0.6 ? 1 : 3 }) -
      4 * jobShare(column) -
      2.5 * column.share('region', isRegionName),
    reason: saying(known, 'are known cities'),
  }
}

const region: KindRule = (column) => {
  const names = column.share('region', isRegionName)
  const codes = column.share('region code', isRegionCode)
  const cityShare = column.share('city', isCity)
  const score =
    rise(names, 7, { from: 0.1, to: 0.5, absent: 0 }) +
    rise(codes, 5, { from: 0.3, to: 0.75, absent: 0 }) +
    (names + codes < 0.05 ? -3.5 : 0)
  return {
    score: score - 3 * Math.max(0, cityShare - names),
    reason: saying(Math.max(names, codes), 'are states or regions'),
  }
}

const country: KindRule = (column) => {
  const share = column.share('country', isCountry)
  const codes = column.share('country code', (v) => /^[A-Z]{2}$/.test(v) && isCountryCode(v))
  const regionCodes = column.share('region code', isRegionCode)
  const score = rise(share, 7, { from: 0.2, to: 0.7, absent: 4 })
  return {
    score: score - (codes > 0.4 && regionCodes > 0.85 ? 2.5 : 0),
    reason: saying(share, 'are countries'),
  }
}

const ownForm = (country: keyof typeof ownPostcodes): RegExp =>
  new RegExp(`^(?:${ownPostcodes[country]})$`, 'i')
const postal = [
  [ownForm('GB'), 7],
  [ownForm('CA'), 7],
  [ownForm('NL'), 7],
  // The last four signs of an Eircode are letters and digits; without a letter it is rather a number of the system.
  [new RegExp(`^(?!.\\d{6}$)(?:${ownPostcodes.IE})$`, 'i'), 7],
  [ownForm('AR'), 7],
  [ownForm('PL'), 6.5],
  [ownForm('PT'), 5.5],
  [ownForm('JP'), 5.5],
  [ownForm('BR'), 6.5],
  [/^\d{3} \d{2}$/, 6.5],
  [/^(D|A|CH|F|I|B|L|DK|S|SE|N|FIN|NL)-?\d{4,5}$/, 6],
  [/^\d{5}(-\d{4})?$/, 4],
  [/^\d{6}$/, 2.4],
  [/^\d{4}$/, 2.2],
] as const
const postalCode: KindRule = (column) => {
  let best: Verdict = { score: -5, reason: null }
  for (const [i, [form, most]] of postal.entries()) {
    const share = column.share(`postal ${i}`, (v) => form.test(v))
    const score = rise(share, most, { from: 0.25, to: 0.65, absent: 5 })
    if (score > best.score)
      best = { score, reason: saying(share, 'have the form of one country’s postcodes') }
  }
  // Plain numbers below 10,000 lose their zeros, and years are no postcodes.
  const years = column.share('year', (v) => /^(19[2-9]\d|20[0-3]\d)$/.test(v))
  const allDifferent = column.total > 100 && column.distinctRatio > 0.95 ? 2 : 0
  return { ...best, score: best.score - 4 * years - allDifferent }
}

export const placeRules: KindRules = {
  'street-address': street,
  city,
  region,
  country,
  'postal-code': postalCode,
}
