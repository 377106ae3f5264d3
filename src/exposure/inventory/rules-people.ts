import {
  companyWords,
  demographicWords,
  educationSigns,
  educationWords,
  genderSure,
  genderWords,
  healthSigns,
  healthWords,
  jobSigns,
  jobWords,
  legalForm,
  legalSigns,
  productSigns,
  productWords,
  securityQuestionWords,
  streetEnding,
  streetSigns,
  streetWords,
} from '#data/value-words.ts'
import { nationalities } from '#data/places.ts'
import { isPlate } from './checks/vehicle-numbers.ts'
import { lookAtName } from './person-names.ts'
import { foldText, wordsOf } from './fold-text.ts'
import {
  isCity,
  isCountry,
  isCountryCode,
  isCountryName,
  isLanguage,
  isRegionCode,
  isRegionName,
  looksLikeCity,
} from './place-names.ts'
import { rise, saying, type KindRule, type KindRules } from './rule.ts'
import type { ColumnProfile } from './profile-column.ts'

const holds =
  (set: ReadonlySet<string>) =>
  (value: string): boolean =>
    wordsOf(foldText(value)).some((word) => set.has(word) || set.has(word.replace(/\.$/, '')))
const isShort = (value: string): boolean => value.length <= 80

export const isJob = (value: string): boolean =>
  isShort(value) && !/\d{3,}|@/.test(value) && (jobSigns.test(value) || holds(jobWords)(value))
export const isLegal = (value: string): boolean =>
  isShort(value) &&
  (legalSigns.test(value) ||
    (/[\s,]/.test(value) && legalForm.test(value.slice(Math.max(1, value.length - 24))))) &&
  !/^\d/.test(value)
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
const isNamedStreet = (value: string): boolean => {
  const words = wordsOf(foldText(value))
  return (
    isStreet(value) &&
    (streetSigns.test(value) ||
      words.some((word) => streetWords.has(word) || (word.length > 5 && streetEnding.test(word))))
  )
}

const jobShare = (column: ColumnProfile): number => column.share('job', isJob)
const legalShare = (column: ColumnProfile): number => column.share('legal form', isLegal)

/** Share of values that are one capitalised word, as names of people and places are. */
const oneWord = (column: ColumnProfile): number =>
  column.share(
    'capitalised word',
    (v) => /^\p{Lu}?[\p{L}'’-]{1,24}$/u.test(v) && !/^[A-Z]{1,3}$/.test(v),
  )

const fullName: KindRule = (column) => {
  const share = column.mean('full name', (v) => (isLegal(v) ? 0 : lookAtName(v).full))
  return {
    score:
      rise(share, 7, { from: 0.1, to: 0.5, absent: 4 }) -
      5 * legalShare(column) -
      4 * jobShare(column),
    reason: saying(share, 'look like names of people'),
  }
}
const given: KindRule = (column) => {
  const share = column.mean('given name', (v) => lookAtName(v).given)
  const other = column.mean('family name', (v) => lookAtName(v).family)
  const city = column.share('city', isCity)
  return {
    score:
      rise(share, 6.5, { from: 0.08, to: 0.45, absent: oneWord(column) > 0.6 ? 1 : 4 }) -
      5 * Math.max(0, other - share) -
      3 * city +
      (column.distinctRatio > 0.9 && column.rows > 400 ? -0.5 : 0),
    reason: saying(share, 'are known given names'),
  }
}
const family: KindRule = (column) => {
  const share = column.mean('family name', (v) => lookAtName(v).family)
  const other = column.mean('given name', (v) => lookAtName(v).given)
  const city = column.share('city', isCity)
  return {
    score:
      rise(share, 6.5, { from: 0.08, to: 0.45, absent: oneWord(column) > 0.6 ? 1 : 4 }) -
      5 * Math.max(0, other - share) -
      4 * city -
      3 * jobShare(column),
    reason: saying(share, 'are known family names'),
  }
}

const jobTitle: KindRule = (column) => {
  const share = jobShare(column)
  return {
    score: rise(share, 7, { from: 0.08, to: 0.5, absent: 3.5 }) - 4 * legalShare(column),
    reason: saying(share, 'hold a word of an occupation'),
  }
}

const company: KindRule = (column) => {
  const legal = legalShare(column)
  const words = column.share(
    'business word',
    (v) => isShort(v) && !isLegal(v) && holds(companyWords)(v),
  )
  const share = legal + 0.5 * words
  return {
    score:
      rise(share, 8, { from: 0.05, to: 0.35, absent: 2.5 }) -
      2 * column.share('street', isNamedStreet),
    reason:
      saying(legal, 'end in a legal form of companies') ??
      saying(words, 'hold a word of a business'),
  }
}

const street: KindRule = (column) => {
  const sure = column.share('street', isNamedStreet)
  const share = 0.75 * sure + 0.25 * column.share('street shape', isStreet)
  return {
    score: rise(share, 8, { from: 0.08, to: 0.5, absent: 3 }) - 3 * legalShare(column),
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

const language: KindRule = (column) => {
  const share = column.share('language', isLanguage)
  const names = column.share('country', (v) => isCountryName(v) || /^[A-Z]{2}$/.test(v))
  return {
    score: rise(share, 6.5, { from: 0.2, to: 0.7, absent: 4 }) - 5 * names,
    reason: saying(share, 'are languages'),
  }
}

const nationality: KindRule = (column) => {
  const share = column.share(
    'nationality',
    (v) => nationalities.has(v.toLowerCase()) || isAdjective(foldText(v)),
  )
  return {
    score:
      rise(share, 5.5, { from: 0.15, to: 0.6, absent: 2.5 }) -
      2 * column.share('language', isLanguage),
    reason: saying(share, 'are nationalities'),
  }
}
const isAdjective = (folded: string): boolean =>
  /^(deutsch|osterreichisch|schweizerisch|franzosisch|britisch|turkisch|polnisch|italienisch|francaise?|allemande?|espagnole?|italienne?|belge|marocaine?|espanola?|mexicana?|argentina|colombiana?|italiana?|tedesca?|rumena?|brasileir[ao]|portugues[ao]?|nederlandse?|duitse?|polskie?|svensk|norsk|dansk|suomi|ceska?|tc|turk|россия|рф|русск(ий|ая))$/.test(
    folded,
  )

const gender: KindRule = (column) => {
  const sure = column.share('gender', (v) => genderSure.has(foldText(v)))
  const all = column.share('gender or open', (v) => genderWords.has(foldText(v)))
  const few = column.topShare(8) > 0.65 || column.distinct <= 6
  const pure = all > 0.7 && sure > 0.4 && few
  return {
    score: pure ? 7 : sure > 0.5 && few ? 4 : -4,
    reason: saying(sure, 'are genders or forms of address'),
  }
}

const demographic: KindRule = (column) => {
  const share = column.share('demographic', (v) => demographicWords.has(foldText(v)))
  return {
    score: rise(share, 7.5, { from: 0.15, to: 0.55, absent: 2.5 }),
    reason: saying(share, 'are religions, ethnic groups, parties or orientations'),
  }
}

const education: KindRule = (column) => {
  const share = column.share(
    'education',
    (v) => isShort(v) && (educationSigns.test(v) || holds(educationWords)(v)),
  )
  return {
    score:
      rise(share, 7, { from: 0.1, to: 0.5, absent: 2.5 }) -
      2 * legalShare(column) -
      3.5 * jobShare(column),
    reason: saying(share, 'name a school or degree'),
  }
}

const health: KindRule = (column) => {
  const code = column.share('ICD-10', (v) => /^[A-TV-Z]\d{2}(\.\d{1,2}[A-Z]?)?[+*]?( .*)?$/.test(v))
  const dotted = column.share('ICD-10 with a dot', (v) => /^[A-TV-Z]\d{2}\.\d/.test(v))
  const blood = column.share('blood group', (v) =>
    /^(A|B|AB|0|O)\s?(Rh)?\s?([+-]|pos(itive|itiv|\.)?|neg(ative|ativ|\.)?)$/i.test(v),
  )
  const words = column.share(
    'health',
    (v) => v.length < 120 && (healthSigns.test(v) || holds(healthWords)(v)),
  )
  return {
    score:
      rise(words, 7, { from: 0.08, to: 0.45, absent: 0 }) +
      rise(Math.max(blood, dotted), 7, { from: 0.1, to: 0.5, absent: 0 }) +
      (code > 0.5 ? 2 : 0) +
      (Math.max(code, blood, words) < 0.05 ? -2.5 : 0),
    reason: saying(Math.max(code, blood, words), 'are diagnoses, medicines or blood groups'),
  }
}

const biometric: KindRule = (column) => {
  const share = column.share('biometric', (v) =>
    /^(Rk1S|FMR|rs\d{3,}|\[?-?0\.\d{3,}(, ?-?\d\.\d{3,}){3,})|^[ACGT]{8,}$/.test(v),
  )
  return {
    score: rise(share, 8, { from: 0.1, to: 0.5, absent: 2 }),
    reason: saying(share, 'are templates of fingerprints or faces, or genetic markers'),
  }
}

const securityQuestion: KindRule = (column) => {
  const words = column.share('security question', (v) => securityQuestionWords.test(v))
  const asks = column.share('question', (v) => /[?？؟]$/.test(v))
  return {
    score: rise(Math.max(words, 0.6 * asks), 9, { from: 0.08, to: 0.4, absent: 2.5 }),
    reason: saying(words, 'ask what only the person should know'),
  }
}

/** German, Dutch and Nordic compounds end in what they are: `Winterjacke`, `Termosmugg`. */
const productEnding = new RegExp(
  `\\p{L}{3}(${[...productWords].filter((word) => word.length >= 4).join('|')})$`,
  'u',
)
const endsInProduct = (value: string): boolean =>
  wordsOf(foldText(value)).some((word) => word.length >= 8 && productEnding.test(word))

const purchase: KindRule = (column) => {
  const share = column.share(
    'product',
    (v) => isShort(v) && (productSigns.test(v) || holds(productWords)(v) || endsInProduct(v)),
  )
  return {
    score: rise(share, 6, { from: 0.1, to: 0.5, absent: 1.5 }),
    reason: saying(share, 'name goods'),
  }
}

export const peopleRules: KindRules = {
  'full-name': fullName,
  'given-name': given,
  'family-name': family,
  'job-title': jobTitle,
  company,
  'street-address': street,
  city,
  region,
  country,
  language,
  nationality,
  gender,
  demographic,
  education,
  'health-record': health,
  biometric,
  'security-question': securityQuestion,
  purchase,
}
