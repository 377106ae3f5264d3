/**
 * How data looks inside text, as sources of expressions that JavaScript (with the flags `iu`) and the bulk
 * engine's RE2 (with `i`) read alike: the inventory looks with them at a sample, and every row is looked at in the engine.
 */

/** An address, wherever it stands. */
export const mailForm = String.raw`[^\s@<>"',;:()\[\]]{1,64}@(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+\p{L}{2,24}`

/** What may be a card number: digits with blanks and dashes. */
export const cardForm = String.raw`\b\d[\d -]{11,21}\d\b`

/** What may be an IBAN, and what stands behind it in the same letters. */
export const ibanForm = String.raw`\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{2,4}){3,8}\b`

/** What may be a telephone number: with the sign of a country code, or in groups of digits. */
export const phoneForm = String.raw`[+(]?\d[\d\s().\-/]{7,18}\d`
export const groupedPhoneForm = String.raw`(?:\(?\d{2,5}\)?[ /-]){1,3}\d{3,}[ -]?\d*`
/** A day, a social security number or a nine-digit postcode of the United States, in the same groups. */
export const notPhoneForm = String.raw`\d{4}-\d{2}-\d{2}.*|\d{3}-\d{2}-\d{4}|\d{5}-\d{4}`

/** Identity numbers that are told by their form alone: United States, Spain, Italy, United Kingdom, Brazil. */
export const identityForm = String.raw`\b\d{3}-\d{2}-\d{4}\b|\b\d{8}[A-Z]\b|\b[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]\b|\b[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b|\b\d{3}\.\d{3}\.\d{3}-\d{2}\b`

/** A password behind its name: after a sign anything, in quotes anything, after a verb what holds a digit, for "the password is wrong" gives none. */
export const passwordForm = String.raw`(?:^|[^\p{L}])(?:password|passwort|passwd|pwd|mot de passe|contraseña|senha|wachtwoord|hasło|lösenord|şifre|пароль)\s*(?:[:=]\s*\S{4,}|(?:is|ist|est|es|é)\s+\S*\d\S*|["'“„«‘‚]\S{4,}["'“”»’‘])`

export const birthForm = String.raw`\b(?:born|dob|date of birth|geboren|geb\.|née? le|nacid[oa]|nat[oa] il|nascid[oa]|urodz)\b.{0,12}\d`
