import { readDate } from '../checks/dates.ts'
import {
  bestPhoneCountry,
  hasPhoneShape,
  isInternationalPhone,
  isWrittenAsPhone,
  triedPhones,
} from '../checks/phones.ts'
import { percent, rise, type KindRule } from './rule.ts'

export const phoneNumber: KindRule = (column) => {
  const shape = column.share(
    'phone shape',
    (v) => hasPhoneShape(v) && readDate(v) === null && v.replace(/\D/g, '').length >= 7,
  )
  if (shape < 0.2) return { score: rise(shape, 1, { from: 0.15, absent: 6 }), reason: null }
  const tried = column.values
    .filter(([v]) => hasPhoneShape(v))
    .slice(0, triedPhones)
    .map(([v]) => v)
  const plus = tried.filter(isInternationalPhone).length / tried.length
  const written = column.share('written as a phone', isWrittenAsPhone)
  const best =
    plus > 0.5 ? { country: 'their prefix', share: plus, lift: plus } : bestPhoneCountry(tried)
  const decimal = column.share('decimal', (v) => /^-?\d+[.,]\d{1,2}$/.test(v))
  const score =
    rise(shape, 1, { from: 0.2, to: 0.6 }) +
    Math.max(-2, Math.min(4, best.lift * 9 - 1)) +
    4 * Math.min(1, written * 1.4) -
    8 * decimal
  // One number in all rows is rather a key of the system; only its header can say that it is a phone's.
  const isConstant = column.distinct < 3 && column.filled > 20
  return {
    score: Math.min(isConstant ? 1 : 8.5, score),
    reason: `${percent(best.share)} of the tried values are valid telephone numbers under ${best.country}`,
  }
}
