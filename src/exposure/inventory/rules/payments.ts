import {
  isBic,
  isCardNumber,
  isClabe,
  isIban,
  isMaskedCard,
  isRoutingNumber,
} from '../checks/payment-numbers.ts'
import { byShare, rise, saying, type KindRule, type KindRules } from './rule.ts'
import { isDense } from './spread.ts'

const card: KindRule = (column) => {
  const valid = column.share('card', isCardNumber)
  const masked = column.share('masked card', isMaskedCard)
  const shaped = column.share('card shape', (v) =>
    /^\d{4}[ -]?\d{4}[ -]?\d{4}[ -]?\d{3,4}$/.test(v),
  )
  const last = column.share('last four digits', (v) => /^\d{4}$/.test(v))
  return {
    score:
      rise(valid, 9, { from: 0.25, to: 0.5, absent: 0 }) +
      rise(masked, 7.5, { from: 0.1, to: 0.5, absent: 0 }) +
      (valid + masked < 0.15 ? (shaped > 0.5 || last > 0.9 ? -0.5 : -5) : 0),
    reason:
      saying(valid, 'pass the Luhn check and stand in an issuer range') ??
      saying(masked, 'are card numbers with a blanked middle'),
  }
}

const cardCode: KindRule = (column) => {
  const expiry = column.share('expiry', (v) => /^(0?[1-9]|1[0-2]) ?[/-] ?(20)?[2-3]\d$/.test(v))
  const code = column.share('three digits', (v) => /^\d{3,4}$/.test(v))
  const three = column.share('exactly three digits', (v) => /^\d{3}$/.test(v))
  const led = column.share('leading zero', (v) => /^0\d\d/.test(v))
  // Month and year may stand in columns of their own, beside the number of the card.
  const month = column.share('month', (v) => /^(0?[1-9]|1[0-2])$/.test(v))
  const year = column.share('year to come', (v) => /^(20)?[23]\d$/.test(v))
  const part = Math.max(month, column.distinct <= 15 ? year : 0)
  return {
    score:
      rise(expiry, 7, { from: 0.1, to: 0.5, absent: 0 }) +
      (code > 0.6 ? (led > 0.02 && three > 0.5 ? 3.8 : 0.5) : 0) +
      (expiry + code < 0.2 ? (part > 0.9 ? 1 : -4) : 0),
    reason:
      saying(expiry, 'are expiry dates of cards') ?? saying(code, 'have three or four digits'),
  }
}

const bankAccount: KindRule = (column) => {
  const bic = column.share('BIC', isBic)
  const sort = column.share(
    'sort code',
    (v) => /^\d{2}-\d{2}-\d{2}$/.test(v) || /^\d{3}-\d{3}$/.test(v),
  )
  const routing = column.share('routing', isRoutingNumber)
  const clabe = column.share('CLABE', isClabe)
  const digits = column.share('account digits', (v) => /^\d[\d -]{5,18}[\dX]$/.test(v))
  const isConstant = column.distinct < 3 && column.filled > 20
  const strong = Math.max(
    rise(bic, 7, { from: 0.2, to: 0.6, absent: 0 }),
    rise(sort, 5.5, { from: 0.2, to: 0.6, absent: 0 }),
    rise(routing, 5.5, { from: 0.3, to: 0.65, absent: 0 }),
    rise(clabe, 7, { from: 0.3, to: 0.6, absent: 0 }),
  )
  return {
    score: strong > 0 ? strong : digits > 0.5 ? (isDense(column) ? 0.4 : isConstant ? 0 : 2.2) : -3,
    reason:
      saying(Math.max(bic, sort, routing, clabe), 'are codes or numbers of banks') ??
      saying(digits, 'have the length of account numbers'),
  }
}

const amount: KindRule = (column) => {
  const money = column.share(
    'money',
    (v) =>
      /^[-+(]?\s?([$€£¥₹₩₺]|USD|EUR|GBP|PLN|kr\.?|R\$|CHF|TL|zł|Kč|руб\.?)?\s?\d{1,3}([., '’]?\d{3})*([.,]\d{1,2})?\)?\s?([$€£¥₹₩₺]|USD|EUR|GBP|PLN|SEK|NOK|DKK|CZK|kr\.?|zł|Kč|TL|₽|руб\.?|円|元|원|ر\.س)?$/.test(
        v,
      ) && /[.,$€£¥₹₩₺₽]|[A-Za-z]{2}|円|元|원|zł|руб/.test(v),
  )
  const cents = column.share('two decimals', (v) => /^[-+]?\d[\d., '’]*[.,]\d{2}$/.test(v))
  const round = column.share('round thousands', (v) => /^[1-9]\d{1,5}(000|500)$/.test(v))
  return {
    score:
      rise(money, 3.2, { from: 0.15, to: 0.6, absent: 0 }) +
      2.5 * Math.min(1, cents * 1.3) +
      rise(round, 3.5, { from: 0.2, to: 0.7, absent: 0 }) +
      (money + round < 0.1 ? -1.5 : 0),
    reason: saying(Math.max(money, round), 'are written as amounts'),
  }
}

/** Cards, accounts and amounts of money. */
export const paymentRules: KindRules = {
  'payment-card': card,
  'card-security-code': cardCode,
  iban: byShare('iban', isIban, {
    what: 'are valid IBANs',
    most: 10,
    from: 0.1,
    to: 0.45,
    absent: 5,
  }),
  'bank-account': bankAccount,
  amount,
}
