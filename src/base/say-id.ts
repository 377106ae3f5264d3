/**
 * An id in words: `gov-id-other` is "gov ID other", `gdpr-risk` is "GDPR risk". For kinds, events and states
 * that have no wording of their own.
 */
export const sayId = (id: string): string =>
  id.replaceAll('-', ' ').replace(shorts, (short) => short.toUpperCase())

const shorts = /\b(?:alpr|cpni|eea|eu|gdpr|id|ids|ip|irs|phi|phr|pin|ssn|uk|us|vat)\b/g
