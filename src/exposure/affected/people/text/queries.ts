import { bulk, join, name, type BulkSql } from '#store/bulk-sql.ts'
import type { FieldKindId } from '#data/field-kinds.ts'
import { cardIssuers, ibanLengths } from '../../../inventory/checks/payment-numbers.ts'
import {
  birthForm,
  cardForm,
  groupedPhoneForm,
  ibanForm,
  identityForm,
  mailForm,
  notPhoneForm,
  passwordForm,
  phoneForm,
} from '../../../inventory/text-forms.ts'

/** Whether any piece of the text that has this form passes the test. */
const any = (text: BulkSql, form: string, test: (piece: BulkSql) => BulkSql): BulkSql =>
  bulk`len(list_filter(regexp_extract_all(${text}, ${form}), lambda piece: ${test(bulk`piece`)})) > 0`

/** Whether the text contains this form. RE2 takes the flag for case within the pattern and needs none for Unicode. */
const holds = (text: BulkSql, form: string): BulkSql =>
  bulk`regexp_matches(${text}, ${`(?i)${form}`})`

const digitsOf = (piece: BulkSql): BulkSql => bulk`regexp_replace(${piece}, '[^0-9]', '', 'g')`

/** ISO/IEC 7812: every second digit from the right counts twice, as the sum of its own digits. */
const passesLuhn = (digits: BulkSql): BulkSql => bulk`
  list_sum(list_transform(range(1, len(${digits}) + 1), lambda place:
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 2, 4, 6, 8, 1, 3, 5, 7, 9][
      1 + substr(${digits}, place, 1)::integer + 10 * ((len(${digits}) - place) % 2)])) % 10 = 0`

const isCard = (piece: BulkSql): BulkSql => {
  const digits = digitsOf(piece)
  const issued = cardIssuers.map(
    ([start, lengths]) =>
      bulk`(len(${digits}) in (${join(lengths.map((length) => bulk`${length}`))}) and regexp_matches(${digits}, ${start.source}))`,
  )
  return bulk`((${join(issued, ' or ')}) and not regexp_full_match(${digits}, '0+') and ${passesLuhn(digits)})`
}

/** ISO 13616; letters beyond the length that its country prescribes are ignored. */
const isIban = (piece: BulkSql): BulkSql => {
  const whole = bulk`replace(${piece}, ' ', '')`
  const length = bulk`case substr(${whole}, 1, 2) ${join(
    [...ibanLengths].map(([country, signs]) => bulk`when ${country} then ${signs}`),
    ' ',
  )} else 0 end`
  const turned = bulk`substr(${whole}, 5, ${length} - 4) || substr(${whole}, 1, 4)`
  // Letters count as two digits, from 10; so many digits are divided piece by piece.
  const rest = bulk`list_reduce(list_transform(string_split(${turned}, ''), lambda sign:
      case when sign between '0' and '9' then sign::integer else ascii(sign) - 55 end),
    lambda sum, value: (sum * case when value > 9 then 100 else 10 end + value) % 97, 0)`
  return bulk`(${length} between 1 and len(${whole}) and ${rest} = 1)`
}

const isPhone = (piece: BulkSql): BulkSql => bulk`
  ((starts_with(${piece}, '+') and len(${digitsOf(piece)}) between 8 and 15)
    or (regexp_full_match(${piece}, ${groupedPhoneForm}) and len(${digitsOf(piece)}) <= 16
      and not regexp_full_match(${piece}, ${notPhoneForm}) and not ${isCard(piece)}))`

/**
 * Applies an expensive test only to texts that pass a cheap one. This takes a `case`: the engine computes both
 * sides of an `and`, and searching every text for an address costs fifty times as much as searching for the @.
 */
const ifAny = (cheap: BulkSql, test: BulkSql): BulkSql =>
  bulk`case when ${cheap} then ${test} else false end`
const ifDigits = (text: BulkSql, test: BulkSql): BulkSql =>
  ifAny(bulk`regexp_matches(${text}, '[0-9]')`, test)

/** Tests for the kinds of data that are searched for in the text of every row. */
const tests: Partial<Record<FieldKindId, (text: BulkSql) => BulkSql>> = {
  'email-address': (text) => ifAny(bulk`contains(${text}, '@')`, holds(text, mailForm)),
  'phone-number': (text) => ifDigits(text, any(text, phoneForm, isPhone)),
  'payment-card': (text) => ifDigits(text, any(text, cardForm, isCard)),
  iban: (text) => ifDigits(text, any(text, ibanForm, isIban)),
  'national-id': (text) => ifDigits(text, bulk`regexp_matches(${text}, ${identityForm})`),
  password: (text) => holds(text, passwordForm),
  'date-of-birth': (text) => holds(text, birthForm),
}

/** A kind that was found in the text of a column, with the bit of its class. */
export interface TextKind {
  readonly column: string
  readonly kind: FieldKindId
  readonly bit: number
}

export const isReadInText = (kind: FieldKindId): boolean => tests[kind] !== undefined

/** The bits of the classes that occur in the text of a row. */
export const textMask = (kinds: readonly TextKind[]): BulkSql =>
  bulk`(${join(
    kinds.flatMap(({ column, kind, bit }) => {
      const test = tests[kind]
      return test === undefined
        ? []
        : [bulk`coalesce(${test(name(column))}, false)::bigint * ${1n << BigInt(bit)}::bigint`]
    }),
    ' | ',
  )})`

/** Whether the text of a row contains an address that is neither the row's own nor at one of our domains. */
export const namesOthers = ({
  columns,
  address,
  ourDomains,
}: {
  readonly columns: readonly string[]
  readonly address: BulkSql
  readonly ourDomains: readonly string[]
}): BulkSql => {
  const other = (piece: BulkSql): BulkSql =>
    join(
      [
        bulk`${piece} <> ${address}`,
        ...ourDomains.map(
          (domain) =>
            bulk`not ends_with(${piece}, ${`@${domain}`}) and not ends_with(${piece}, ${`.${domain}`})`,
        ),
      ],
      ' and ',
    )
  return bulk`(${join(
    columns.map(
      (column) =>
        bulk`coalesce(${ifAny(bulk`contains(${name(column)}, '@')`, any(bulk`lower(${name(column)})`, mailForm, other))}, false)`,
    ),
    ' or ',
  )})`
}
