import { ownPostcodes } from '#data/postcode-forms.ts'
import { europeanIds } from './checks/id-numbers-europe.ts'
import { worldIds } from './checks/id-numbers-world.ts'
import { compact, type IdNumber } from './checks/id-number.ts'
import {
  isBic,
  isCardNumber,
  isClabe,
  isIban,
  isMaskedCard,
  isRoutingNumber,
} from './checks/payment-numbers.ts'
import {
  bestPhoneCountry,
  triedPhones,
  hasPhoneShape,
  isInternationalPhone,
  isWrittenAsPhone,
} from './checks/phones.ts'
import { hasVinCheckDigit, isPlate, isVin } from './checks/vehicle-numbers.ts'
import { readDate, readEpoch } from './checks/dates.ts'
import {
  byShare,
  percent,
  rise,
  saying,
  type KindRule,
  type KindRules,
  type Verdict,
} from './rule.ts'
import { isUserAgent } from './checks/network-addresses.ts'
import { lengthShare, prefixedShare, type ColumnProfile } from './profile-column.ts'
import { isSalesforceId } from './find-marks.ts'
import { isUuid } from './rules-technical.ts'

const schemes = [...europeanIds, ...worldIds]

/** Log-odds that so many of the values pass a check that random ones pass with `chance`. */
function checkEvidence(shaped: number, passed: number, chance: number): number {
  const rate = passed / shaped
  if (rate <= chance * 1.5 || rate < 0.3) return -2
  const perValue =
    rate * Math.log(rate / chance) + (1 - rate) * Math.log(Math.max(1e-3, 1 - rate) / (1 - chance))
  // The rarer a chance match, the more a whole column of them may say.
  return Math.min(4.5 + 0.7 * Math.log(1 / chance), perValue * shaped)
}

function bestScheme(column: ColumnProfile, kind: IdNumber['kind']): Verdict {
  let best: Verdict = { score: -4, reason: null }
  const compacted = column.values.map(([v, n]) => [compact(v), n] as const)
  for (const scheme of schemes) {
    if (scheme.kind !== kind) continue
    let [shaped, passed] = [0, 0]
    for (const [value, count] of compacted) {
      if (!scheme.shape.test(value)) continue
      shaped += count
      if (scheme.isValid(value)) passed += count
    }
    const share = shaped / Math.max(1, column.total)
    if (share < 0.35 || shaped < 4) continue
    const evidence = checkEvidence(shaped, passed, scheme.chance) - (share < 0.55 ? 1.5 : 0)
    if (evidence > best.score) {
      best = {
        score: evidence,
        reason: `${percent(passed / shaped)} of ${shaped} values of the form of a ${scheme.label} pass its check`,
      }
    }
  }
  return best
}

const nationalId: KindRule = (column) => {
  const best = bestScheme(column, 'national-id')
  const dashed = column.share(
    'dashed SSN',
    (v) => /^\d{3}-\d{2}-\d{4}$/.test(v) && !/^(000|666|9)/.test(v),
  )
  const masked = column.share('masked SSN', (v) => /^[X*]{3}-?[X*]{2}-?\d{4}$/i.test(v))
  if (dashed + masked > 0.4)
    return {
      score: 7.5,
      reason: saying(dashed + masked, 'are written as US Social Security numbers'),
    }
  return { ...best, score: best.score - 4 * column.share('written as a phone', isWrittenAsPhone) }
}

const taxId: KindRule = (column) => {
  const best = bestScheme(column, 'tax-id')
  const ein = column.share('EIN', (v) => /^\d{2}-\d{7}$/.test(v))
  const german = column.share('Steuernummer', (v) => /^\d{2,3}\/\d{3,4}\/\d{4,5}$/.test(v))
  if (Math.max(ein, german) > 0.4)
    return { score: 6, reason: saying(Math.max(ein, german), 'are written as tax numbers') }
  return best
}

const insurance: KindRule = (column) => {
  const best = bestScheme(column, 'insurance-number')
  const policy = column.share('policy', (v) =>
    /^(POL|PLC|INS|HLT|KV|VS|SEG|ASS|P)[-/ ]?[\dA-Z -]{6,}$/.test(v),
  )
  return best.score > 0
    ? best
    : {
        score: policy > 0.5 ? 3.4 : Math.max(-1.5, best.score),
        reason: saying(policy, 'have the form of policy numbers'),
      }
}

const isPassport = (value: string): boolean =>
  /^([A-Z]{1,2}\d{6,8}|\d{9}|[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ\d]{8}|\d{2}[A-Z]{2}\d{5}|[A-Z]{3}\d{6}|\d{2} ?\d{2} ?\d{6}|[A-Z]\d[A-Z\d]\d{5}[A-Z\d]?)$/.test(
    value,
  )
const passport: KindRule = (column) => {
  const share = column.share('passport', isPassport)
  const lettered = column.share('lettered passport', (v) => isPassport(v) && /[A-Z]/.test(v))
  return {
    score: share < 0.3 ? -1.5 : column.distinctRatio > 0.85 ? 2.8 * lettered - 0.3 : -1,
    reason: saying(share, 'have the form of passport numbers'),
  }
}

const isLicence = (value: string): boolean =>
  /^[A-Z9]{5}\d{6}[A-Z9]{2}\d[A-Z]{2}$|^[A-Z]\d{3}-\d{4}-\d{4}$|^[A-Z]\d{3}-?\d{3}-?\d{2}-?\d{3}-?\d$|^[A-Z]\d{12}$|^[A-Z]{2}\d{7}[A-Z]$|^[A-Z]\d{2}[A-Z\d]{8}$|^\d{2}[A-Z]{2}\d{6}$|^\d{2} \d{2} \d{6}$|^[A-Z]\d{7}$/.test(
    value,
  )
const driver: KindRule = (column) => {
  const sure = column.share('sure licence', (v) =>
    /^[A-Z9]{5}\d{6}[A-Z9]{2}\d[A-Z]{2}$|^[A-Z]\d{3}-\d{4}-\d{4}$|^[A-Z]\d{3}-\d{3}-\d{2}-\d{3}-\d$|^[A-Z]\d{12}$/.test(
      v,
    ),
  )
  const share = column.share('licence', isLicence)
  return {
    score:
      rise(sure, 5.5, { from: 0.1, to: 0.5, absent: 0 }) +
      (share > 0.5 && column.distinctRatio > 0.8 ? 2.2 : -1),
    reason: saying(share, 'have the form of driving licences'),
  }
}

const card: KindRule = (column) => {
  const valid = column.share('card', isCardNumber)
  const masked = column.share('masked card', isMaskedCard)
  const shaped = column.share('card shape', (v) =>
    /^\d{4}[ -]?\d{4}[ -]?\d{4}[ -]?\d{3,4}$/.test(v),
  )
  return {
    score:
      rise(valid, 9, { from: 0.25, to: 0.5, absent: 0 }) +
      rise(masked, 7.5, { from: 0.1, to: 0.5, absent: 0 }) +
      (valid + masked < 0.15 ? (shaped > 0.5 ? -0.5 : -5) : 0),
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
  return {
    score:
      rise(expiry, 7, { from: 0.1, to: 0.5, absent: 0 }) +
      (code > 0.6 ? (led > 0.02 && three > 0.5 ? 3.8 : 0.5) : 0) +
      (expiry + code < 0.2 ? -4 : 0),
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
  const strong = Math.max(
    rise(bic, 7, { from: 0.2, to: 0.6, absent: 0 }),
    rise(sort, 5.5, { from: 0.2, to: 0.6, absent: 0 }),
    rise(routing, 5.5, { from: 0.3, to: 0.65, absent: 0 }),
    rise(clabe, 7, { from: 0.3, to: 0.6, absent: 0 }),
  )
  return {
    score: strong > 0 ? strong : digits > 0.5 ? (isDense(column) ? 0.4 : 2.2) : -3,
    reason:
      saying(Math.max(bic, sort, routing, clabe), 'are codes or numbers of banks') ??
      saying(digits, 'have the length of account numbers'),
  }
}

const phone: KindRule = (column) => {
  const shape = column.share(
    'phone shape',
    (v) => hasPhoneShape(v) && !isIsoDate(v) && v.replace(/\D/g, '').length >= 7,
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
  return {
    score: Math.min(8.5, score),
    reason: `${percent(best.share)} of the tried values are valid telephone numbers under ${best.country}`,
  }
}
const isIsoDate = (value: string): boolean => readDate(value) !== null

const ownForm = (country: keyof typeof ownPostcodes): RegExp =>
  new RegExp(`^(?:${ownPostcodes[country]})$`, 'i')
const postal = [
  [ownForm('GB'), 7],
  [ownForm('CA'), 7],
  [ownForm('NL'), 7],
  [ownForm('IE'), 7],
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

interface DateFacts {
  readonly share: number
  readonly timed: number
  readonly years: readonly number[]
}
const factsByColumn = new WeakMap<ColumnProfile, DateFacts>()
function dateFacts(column: ColumnProfile): DateFacts {
  const known = factsByColumn.get(column)
  if (known !== undefined) return known
  let [dates, timed] = [0, 0]
  const years: number[] = []
  for (const [value, count] of column.values) {
    const date = readDate(value)
    const year =
      date?.year ??
      readEpoch(value) ??
      (/^(19[2-9]\d|200\d|201\d|202\d)$/.test(value) ? Number(value) : null)
    if (year === null) continue
    dates += count
    if (date?.hasTime === true || readEpoch(value) !== null) timed += count
    years.push(year)
  }
  const total = Math.max(1, column.total)
  const facts = { share: dates / total, timed: timed / total, years: years.sort((a, b) => a - b) }
  factsByColumn.set(column, facts)
  return facts
}
const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

/** Fewer dates than this do not show how widely they spread. */
const fewDates = 5

const birthDate: KindRule = (column) => {
  const { share, timed, years } = dateFacts(column)
  if (share < 0.3) return { score: -6, reason: null }
  const [low, middle, high] = [at(years, 0.1), at(years, 0.5), at(years, 0.9)]
  const isOfPeople = middle <= 2006 && middle >= 1930 && high <= 2018 && high - low >= 10
  return {
    score:
      (isOfPeople ? 6.5 : years.length < fewDates ? 0 : -3) * Math.min(1, share * 1.4) -
      5 * timed -
      (years.length < fewDates ? 2 : 0),
    reason: isOfPeople
      ? `dates spread over the birth years of a population, median ${middle}`
      : null,
  }
}
const timestamp: KindRule = (column) => {
  const { share, timed, years } = dateFacts(column)
  if (share < 0.3) return { score: -5, reason: null }
  const isNarrow = years.length >= fewDates && at(years, 0.9) - at(years, 0.1) < 8
  const recent = at(years, 0.5) >= 2004 || isNarrow
  return {
    score: (recent ? 5 : 1) * Math.min(1, share * 1.4) + 2.5 * timed,
    reason: saying(share, 'are dates or times'),
  }
}
const age: KindRule = (column) => {
  const share = column.share(
    'age',
    (v) => /^\d{1,2}$/.test(v) && Number(v) >= 12 && Number(v) <= 99,
  )
  const bracket = column.share(
    'age bracket',
    (v) => /^\d{2} ?[-–] ?\d{2}$|^(65|60|70)\+$/.test(v) && !readDate(v),
  )
  const numbers = column.values
    .flatMap(([v]) => (/^\d{1,3}$/.test(v) ? [Number(v)] : []))
    .sort((a, b) => a - b)
  const spread =
    numbers.length > 25 &&
    at(numbers, 0.5) >= 22 &&
    at(numbers, 0.5) <= 62 &&
    at(numbers, 0.9) < 96 &&
    at(numbers, 0.12) >= 12
  return {
    score: share > 0.6 ? (spread ? 3.6 : 0.3) : rise(bracket, 4, { from: 0.2, absent: 4 }),
    reason: saying(Math.max(share, bracket), 'are whole numbers as ages are'),
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

/** Whether whole numbers stand as close as those that a counter gives. */
function isDense(column: ColumnProfile): boolean {
  const numbers = column.values.flatMap(([v]) => (/^\d{1,15}$/.test(v) ? [Number(v)] : []))
  if (numbers.length < 4) return false
  const sorted = numbers.toSorted((a, b) => a - b)
  return at(sorted, 0.9) - at(sorted, 0.1) <= 12 * column.filled
}

/** Whether all are letters and digits at random of one length, as programs make keys: `cus_9sXk2LqT0aVb1c`. */
function isDrawn(column: ColumnProfile): boolean {
  const random = column.share('drawn', (v) => /^[\w-]{6,40}$/.test(v) && !/^\d+$/.test(v))
  const digits = column.share('a digit between letters', (v) => /\d[\w-]*[A-Za-z]/.test(v))
  const told = column.share('word and digits', (v) => /^[A-Z]?[a-z]{3,}\d{1,4}[!.?]?$/.test(v))
  return random > 0.9 && digits > 0.4 && told < 0.1 && lengthShare(column) > 0.9
}

const recordId: KindRule = (column) => {
  const uuid = column.share('UUID', isUuid)
  const sales = column.share('Salesforce id', isSalesforceId)
  const object = column.share('ObjectId', (v) => /^[56][a-f\d]{23}$/.test(v))
  const whole = column.share('whole number', (v) => /^\d{1,19}$/.test(v))
  const unique = column.distinctRatio > 0.88
  const constant = prefixedShare(column) > 0.5
  const score =
    rise(Math.max(uuid, sales, object), 8, { from: 0.1, to: 0.5, absent: 0 }) +
    (constant && unique ? 5.5 : 0) +
    // Passwords that a program made look the same: without a header these stay likelier.
    (isDrawn(column) ? 1.7 : 0) +
    (whole > 0.6
      ? unique
        ? isDense(column)
          ? 4
          : 1.4
        : column.distinctRatio > 0.3
          ? 0.5
          : -1
      : 0)
  return {
    score: score > 0 ? score : -2.5,
    reason:
      saying(Math.max(uuid, sales, object), 'have the form of a system’s own ids') ??
      (unique ? 'every value stands once, as numbers of records do' : null),
  }
}

const flag: KindRule = (column) => {
  const yes = column.share('boolean', (v) =>
    /^(0|1|true|false|t|f|yes|no|y|n|ja|nein|oui|non|si|sí|sim|não|nao|tak|nie|nej|nei|kyllä|ei|ano|ne|evet|hayır|да|нет|on|off|はい|いいえ|是|否|예|아니오|نعم|لا)$/iu.test(
      v,
    ),
  )
  const few =
    column.distinct <= 6 ||
    (column.total >= 8 && column.topShare(8) > 0.7 && column.distinctRatio < 0.4)
  const wordy = column.share(
    'short words',
    (v) => v.length <= 25 && /^\p{L}/u.test(v) && !v.includes('@'),
  )
  const digits = column.share('one digit', (v) => /^\d$/.test(v))
  return {
    score:
      rise(yes, 6, { from: 0.3, to: 0.75, absent: 0 }) + (few ? 2.4 * Math.max(wordy, digits) : -3),
    reason: few ? `only ${column.distinct} different values` : null,
  }
}

const freeText: KindRule = (column) => {
  const words = column.mean('words', (v) =>
    /[\u3040-\u9fff가-힣]/.test(v) ? v.length / 2.5 : v.split(/\s+/).length,
  )
  const sentence = column.share(
    'sentence',
    (v) => /[.!?。！？؟]$|[.!?。] |, /.test(v) && v.length > 24,
  )
  const long = column.share('long', (v) => v.length > 60)
  return {
    score:
      (column.share('user agent', isUserAgent) > 0.3 ? -8 : 0) +
      (words < 3 ? -4 : Math.min(3, (words - 3) * 0.45)) +
      rise(sentence, 3, { from: 0.15, to: 0.6, absent: 0.5 }) +
      2 * long,
    reason: `${words.toFixed(0)} words a value`,
  }
}

const vehicle: KindRule = (column) => {
  const share = column.share('VIN', isVin)
  const checked = column.share('VIN check digit', (v) => isVin(v) && hasVinCheckDigit(v))
  return {
    score: rise(share, 8, { from: 0.15, to: 0.5, absent: 4 }),
    reason:
      share < 0.03
        ? null
        : `${percent(share)} of the sampled values have the form of VINs, ${percent(checked)} pass the check digit`,
  }
}

export const numberRules: KindRules = {
  'national-id': nationalId,
  'tax-id': taxId,
  'insurance-number': insurance,
  'passport-number': passport,
  'driver-licence': driver,
  'payment-card': card,
  'card-security-code': cardCode,
  iban: byShare('iban', isIban, 'are valid IBANs', 10, { from: 0.1, to: 0.45, absent: 5 }),
  'bank-account': bankAccount,
  'phone-number': phone,
  'postal-code': postalCode,
  'date-of-birth': birthDate,
  timestamp,
  age,
  amount,
  'record-id': recordId,
  flag,
  'free-text': freeText,
  'vehicle-id': vehicle,
  'licence-plate': byShare('plate', isPlate, 'have the form of licence plates', 5.5, {
    from: 0.2,
    to: 0.65,
    absent: 3,
  }),
}
