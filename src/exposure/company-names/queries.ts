/** Names of companies brought to one spelling, so that two of the same company compare as equal. */
import { legalForms } from '#data/legal-forms.ts'
import { bulk, type BulkSql } from '#store/bulk-sql.ts'

/** Lower case, without accents and punctuation; words are parted by single spaces. */
const plainWords = (raw: BulkSql): BulkSql =>
  bulk`trim(regexp_replace(regexp_replace(strip_accents(lower(${raw})), '[.''’]', '', 'g'), '[^\\p{L}\\p{N}]+', ' ', 'g'))`

const formsBehind = `( (${legalForms.map((form) => form.replaceAll('-', ' ?')).join('|')}))+`

/**
 * A company's name without case, accents, punctuation and the legal form at its end; null where nothing is left.
 * `The Acme Group, Ltd.` is `acme`.
 */
export const withoutLegalForm = (raw: BulkSql): BulkSql =>
  bulk`nullif(regexp_replace(${plainWords(raw)}, ${`^(the )|${formsBehind}$`}, '', 'g'), '')`

/**
 * The same without spaces and without legal forms anywhere behind the first word: `Acme AG Austria` is `Acme
 * Austria AG`. For comparison only; nobody would recognise the name.
 */
export const companyForm = (raw: BulkSql): BulkSql =>
  bulk`nullif(replace(regexp_replace(${plainWords(raw)}, ${`^(the )|${formsBehind}( |$)`}, ' ', 'g'), ' ', ''), '')`
