import { healthSigns, healthWords } from '#data/value-words.ts'
import type { FieldKindId } from '#data/field-kinds.ts'
import type { KindShare } from '../types.ts'
import { isCardNumber, startsWithIban } from './checks/payment-numbers.ts'
import {
  isEmailAddress,
  isIpAddress,
  isMacAddress,
  isProfileAddress,
} from './checks/network-addresses.ts'
import { hasPhoneShape, isInternationalPhone } from './checks/phones.ts'
import { hashScheme, tokenIssuer } from './checks/secrets.ts'
import { isWallet } from './checks/wallets.ts'
import { isNamedStreet } from './rules/places.ts'
import { foldText, wordsOf } from './fold-text.ts'
import type { ColumnProfile } from './profile-column.ts'
import {
  birthForm,
  cardForm,
  groupedPhoneForm,
  ibanForm,
  identityForm,
  notPhoneForm,
  passwordForm,
  phoneForm,
} from './text-forms.ts'

const any =
  (pattern: RegExp, test: (piece: string) => boolean) =>
  (text: string): boolean =>
    (text.match(pattern) ?? []).some(test)
const words =
  (test: (piece: string) => boolean) =>
  (text: string): boolean =>
    text.split(/[\s,;()<>"]+/).some((word) => test(word.replace(/[.:!?]+$/, '')))

const holds = (form: string): ((text: string) => boolean) => {
  const pattern = new RegExp(form, 'iu')
  return (text) => pattern.test(text)
}

const isGrouped = new RegExp(`^${groupedPhoneForm}$`)
const isOther = new RegExp(`^(?:${notPhoneForm})$`)

/** What can be found inside longer text with few false alarms: kinds with a check or a telling form. */
const finders: readonly (readonly [FieldKindId, (text: string) => boolean])[] = [
  ['email-address', words(isEmailAddress)],
  [
    'phone-number',
    any(
      new RegExp(phoneForm, 'g'),
      (piece) =>
        isInternationalPhone(piece) ||
        (isGrouped.test(piece) &&
          hasPhoneShape(piece) &&
          !isOther.test(piece) &&
          !isCardNumber(piece)),
    ),
  ],
  ['payment-card', any(new RegExp(cardForm, 'g'), isCardNumber)],
  ['iban', any(new RegExp(ibanForm, 'g'), startsWithIban)],
  ['national-id', any(new RegExp(identityForm, 'g'), () => true)],
  ['password', holds(passwordForm)],
  // Groups of two behind a blank or a dot are the rest of a telephone number.
  ['ip-address', any(/(?<![\d.] ?)(?<!\d[.)])\b\d{1,3}(?:\.\d{1,3}){3}\b(?!\.?\d)/g, isIpAddress)],
  ['mac-address', words(isMacAddress)],
  ['password-hash', words((word) => hashScheme(word) !== null && word.length >= 32)],
  ['secret-token', words((word) => tokenIssuer(word) !== null)],
  ['crypto-wallet', words(isWallet)],
  ['social-profile', words(isProfileAddress)],
  [
    'street-address',
    (text) =>
      text.length < 200 &&
      /\d/.test(text) &&
      text
        .split(/[,;\n]/)
        .some((piece) => isNamedStreet(piece.trim()) && piece.trim().split(/\s+/).length <= 5),
  ],
  ['date-of-birth', holds(birthForm)],
  [
    'health-record',
    (text) =>
      healthSigns.test(text) ||
      wordsOf(foldText(text)).some(
        (word) => word.length > 4 && healthWords.has(word.replace(/[.!?]$/, '')),
      ),
  ],
]

/** Below this share a find is a stray value rather than something the column holds. */
const least = 0.01

/** Kinds other than its own that stand in the values of a column, commonest first. */
export function findHidden(column: ColumnProfile, own: FieldKindId | null): KindShare[] {
  // Notes that mostly say the same few things look like categories.
  const isText = own === 'free-text' || own === 'flag' || own === null
  return (
    finders
      .filter(([kind]) => kind !== own)
      .filter(
        ([kind]) =>
          isText ||
          !['street-address', 'health-record', 'date-of-birth', 'phone-number'].includes(kind),
      )
      .map(([kind, find]) => ({ kind, share: column.share(`hidden ${kind}`, find) }))
      // A column of another kind has some cells in the wrong place; a tenth means that it is mixed.
      .filter(({ share }) => share >= (isText ? least : 0.1))
      .toSorted((a, b) => b.share - a.share)
  )
}
