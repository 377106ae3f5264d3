/**
 * An id in words: `dob` is "date of birth", `gdpr-risk` is "GDPR risk". For kinds, events and states that
 * have no wording of their own.
 */
export const sayId = (id: string): string =>
  irregular.get(id) ?? id.replaceAll('-', ' ').replace(shorts, (short) => short.toUpperCase())

/** Ids of laws whose own words say too little. */
const irregular: ReadonlyMap<string, string> = new Map([
  ['dob', 'date of birth'],
  ['ssn', 'Social Security number'],
  ['email', 'email address'],
  ['phone', 'phone number'],
  ['driver-licence', 'driver’s licence'],
  ['mothers-maiden-name', 'mother’s maiden name'],
  ['gov-id-other', 'other government ID'],
  ['credentials-financial', 'credentials of a financial account'],
  ['email-credentials', 'credentials of an email account'],
  ['phi', 'protected health information'],
])

const shorts = /\b(?:alpr|cpni|eea|eu|gdpr|hhs|id|ids|ip|irs|phi|phr|pin|ssn|uk|us|vat)\b/g
