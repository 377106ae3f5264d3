import { companyWords, productSigns, productWords } from '#data/value-words.ts'
import { foldText, wordsOf } from '../fold-text.ts'
import { isNamedStreet } from './places.ts'
import { rise, saying, type KindRule, type KindRules } from './rule.ts'
import { holds, hasLegalForm, isShort, jobShare, legalShare } from './word-shares.ts'

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
    (v) => isShort(v) && !hasLegalForm(v) && holds(companyWords)(v),
  )
  const share = legal + 0.5 * words
  return {
    score:
      rise(share, 8, { from: 0.05, to: 0.35, absent: 2.5 }) -
      2 * column.share('street', isNamedStreet) -
      (legal < 0.05 && column.distinct <= 3 && column.filled >= 12 * column.distinct ? 4 : 0),
    reason:
      saying(legal, 'end in a legal form of companies') ??
      saying(words, 'hold a word of a business'),
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

/** Jobs, companies and what is bought from them. */
export const businessRules: KindRules = {
  'job-title': jobTitle,
  company,
  purchase,
}
