import { healthSigns, healthWords } from '#data/value-words.ts'
import type { FieldKindId } from '#data/field-kinds.ts'
import type { KindShare } from '../types.ts'
import { isCardNumber, isIban } from './checks/payment-numbers.ts'
import {
  isEmailAddress,
  isIpAddress,
  isMacAddress,
  isProfileAddress,
} from './checks/network-addresses.ts'
import { hasPhoneShape, isInternationalPhone } from './checks/phones.ts'
import { hashScheme, tokenIssuer } from './checks/secrets.ts'
import { isWallet } from './checks/wallets.ts'
import { isStreet } from './rules-people.ts'
import { foldText, wordsOf } from './fold-text.ts'
import type { ColumnProfile } from './profile-column.ts'

const any =
  (pattern: RegExp, test: (piece: string) => boolean) =>
  (text: string): boolean =>
    (text.match(pattern) ?? []).some(test)
const words =
  (test: (piece: string) => boolean) =>
  (text: string): boolean =>
    text.split(/[\s,;()<>"]+/).some((word) => test(word.replace(/[.:!?]+$/, '')))

/** What can be found inside longer text with few false alarms: kinds with a check or a telling form. */
const finders: readonly (readonly [FieldKindId, (text: string) => boolean])[] = [
  ['email-address', words(isEmailAddress)],
  [
    'phone-number',
    any(
      /[+(]?\d[\d\s().\-/]{7,18}\d/g,
      (piece) =>
        isInternationalPhone(piece) ||
        (/^(\(?\d{2,5}\)?[ /-]){1,3}\d{3,}[ -]?\d*$/.test(piece) &&
          hasPhoneShape(piece) &&
          !/^\d{4}-\d{2}-\d{2}|^\d{3}-\d{2}-\d{4}$/.test(piece) &&
          !isCardNumber(piece)),
    ),
  ],
  ['payment-card', any(/\b\d[\d -]{11,21}\d\b/g, isCardNumber)],
  ['iban', any(/\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{2,4}){3,8}\b/g, isIban)],
  [
    'national-id',
    any(
      /\b\d{3}-\d{2}-\d{4}\b|\b\d{8}[A-Z]\b|\b[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]\b|\b[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b|\b\d{3}\.\d{3}\.\d{3}-\d{2}\b/g,
      () => true,
    ),
  ],
  [
    'password',
    (text) =>
      /\b(password|passwort|passwd|pwd|mot de passe|contraseña|senha|wachtwoord|hasło|lösenord|şifre|пароль)\b\s*(is|ist|:|=|est|es|é)\s*\S{4,}/iu.test(
        text,
      ),
  ],
  ['ip-address', words(isIpAddress)],
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
        .some((piece) => isStreet(piece.trim()) && piece.trim().split(/\s+/).length <= 5),
  ],
  [
    'date-of-birth',
    (text) =>
      /\b(born|dob|date of birth|geboren|geb\.|né(e)? le|nacid[oa]|nat[oa] il|nascid[oa]|urodz)\b.{0,12}\d/iu.test(
        text,
      ),
  ],
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
