import { isMessageId, isUserAgent } from '../checks/network-addresses.ts'
import { isSalesforceId } from '../find-marks.ts'
import { lengthShare, prefixedShare, type ColumnProfile } from '../profile-column.ts'
import { rise, saying, type KindRule, type KindRules } from './rule.ts'
import { isDense } from './spread.ts'
import { isUuid } from './technical.ts'

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
  const global = column.share('global id', (v) => /^gid:\/\/[\w-]+\/\w+\/[\w-]+$/.test(v))
  const whole = column.share('whole number', (v) => /^\d{1,19}$/.test(v))
  const message = column.share('number of a message', isMessageId)
  const unique = column.distinctRatio > 0.88
  const constant = prefixedShare(column) > 0.5
  const score =
    rise(Math.max(uuid, sales, object, message, global), 8, { from: 0.1, to: 0.5, absent: 0 }) +
    (constant && unique ? 5.5 : 0) +
    rise(
      column.share('numbered', (v) => /^#\d{2,}$/.test(v)),
      4,
      { absent: 0 },
    ) +
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
      saying(
        Math.max(uuid, sales, object, message, global),
        'have the form of a system’s own ids',
      ) ?? (unique ? 'every value stands once, as numbers of records do' : null),
  }
}

export const isYesOrNo = (v: string): boolean =>
  /^(0|1|true|false|t|f|yes|no|y|n|ja|nein|oui|non|si|sí|sim|não|nao|tak|nie|nej|nei|kyllä|ei|ano|ne|evet|hayır|да|нет|on|off|はい|いいえ|是|否|예|아니오|نعم|لا)$/iu.test(
    v,
  )

const flag: KindRule = (column) => {
  const yes = column.share('boolean', isYesOrNo)
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

/** What systems add to a record: its key, marks of yes and no, notes. */
export const recordRules: KindRules = {
  'record-id': recordId,
  flag,
  'free-text': freeText,
}
