import {
  demographicWords,
  educationSigns,
  educationWords,
  genderSure,
  genderWords,
  healthSigns,
  healthWords,
  securityQuestionWords,
} from '#data/value-words.ts'
import { nationalities } from '#data/places.ts'
import { foldText } from '../fold-text.ts'
import { lookAtName } from '../person-names.ts'
import { isCity, isCountryName, isLanguage } from '../place-names.ts'
import type { ColumnProfile } from '../profile-column.ts'
import { isYesOrNo } from './records.ts'
import { rise, saying, type KindRule, type KindRules } from './rule.ts'
import { holds, hasLegalForm, isShort, jobShare, legalShare, oneWord } from './word-shares.ts'

/** Enough to outweigh a flag where the header names what somebody has or is, and not without one. */
const yesOrNo = 4
const saysYesOrNo = (column: ColumnProfile): boolean =>
  column.distinct <= 4 && column.share('boolean', isYesOrNo) > 0.8

/** Whether no more than so many different values fill many rows, as categories do. */
const isCategory = (column: ColumnProfile, most: number): boolean =>
  column.distinct <= most && column.filled >= 12 * column.distinct

const fullName: KindRule = (column) => {
  const share = column.mean('full name', (v) => (hasLegalForm(v) ? 0 : lookAtName(v).full))
  return {
    score:
      rise(share, 7, { from: 0.1, to: 0.5, absent: 4 }) -
      5 * legalShare(column) -
      4 * jobShare(column) -
      (isCategory(column, 5) ? 3 : 0),
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
  // ISO/IEC 5218 and most shops write digits, which only the header can tell from other marks.
  const coded =
    column.distinct <= 4 && column.share('code of a sex', (v) => /^[0-39]$/.test(v)) > 0.9
  return {
    score: pure ? 7 : sure > 0.5 && few ? 4 : coded ? 3 : -4,
    reason: saying(sure, 'are genders or forms of address'),
  }
}

const demographic: KindRule = (column) => {
  const share = column.share('demographic', (v) => demographicWords.has(foldText(v)))
  return {
    score: Math.max(
      saysYesOrNo(column) ? yesOrNo : -Infinity,
      rise(share, 7.5, { from: 0.15, to: 0.55, absent: isCategory(column, 12) ? 0.5 : 2.5 }),
    ),
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
  const nine = column.share('ICD-9', (v) => /^([VE]?\d{3})(\.\d{1,2})?$/.test(v))
  const words = column.share(
    'health',
    (v) => v.length < 120 && (healthSigns.test(v) || holds(healthWords)(v)),
  )
  if (saysYesOrNo(column)) return { score: yesOrNo, reason: null }
  return {
    score:
      rise(words, 7, { from: 0.08, to: 0.45, absent: 0 }) +
      rise(Math.max(blood, dotted), 7, { from: 0.1, to: 0.5, absent: 0 }) +
      (code > 0.5 ? 2 : 0) +
      (Math.max(code, blood, words) < 0.05
        ? nine > 0.8
          ? 1
          : isCategory(column, 12)
            ? -0.5
            : -2.5
        : 0),
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
  const asks = column.share(
    'question',
    (v) => /[?？؟]$/.test(v) && (v.split(/\s+/).length > 2 || /[？]$/.test(v)),
  )
  return {
    score: rise(Math.max(words, 0.6 * asks), 9, { from: 0.08, to: 0.4, absent: 2.5 }),
    reason: saying(words, 'ask what only the person should know'),
  }
}

/** Names of people, and what is told of them. */
export const peopleRules: KindRules = {
  'full-name': fullName,
  'given-name': given,
  'family-name': family,
  language,
  nationality,
  gender,
  demographic,
  education,
  'health-record': health,
  biometric,
  'security-question': securityQuestion,
}
