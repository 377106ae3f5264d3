import type { ValueMark } from '../types.ts'
import type { ColumnProfile } from './profile-column.ts'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345'

/**
 * The three last signs of an 18-character Salesforce id: each tells which of five signs are capitals,
 * lowest bit first.
 */
export function salesforceSuffix(id15: string): string {
  return [0, 5, 10]
    .map((from) => {
      let bits = 0
      for (let i = 0; i < 5; i++) if (/[A-Z]/.test(id15.charAt(from + i))) bits |= 1 << i
      return alphabet.charAt(bits)
    })
    .join('')
}

export const isSalesforceId = (value: string): boolean =>
  /^[a-zA-Z\d]{15}([A-Z\d]{3})?$/.test(value) &&
  /^(0[\dA-Za-z]{2}|[1-9a-z]0[\dA-Za-z]|500|701|801|a[\dA-Za-z]{2})/.test(value) &&
  /\d{2}/.test(value.slice(3, 15)) &&
  (value.length === 15
    ? /[A-Z]/.test(value.slice(3)) && /[a-z]/.test(value.slice(3))
    : salesforceSuffix(value.slice(0, 15)) === value.slice(15))

/** Prefix of an object's ids; documented by Salesforce as standard key prefixes. */
const prefixOf = (value: string): string => value.slice(0, 3)

const forms: readonly (readonly [
  mark: string,
  test: (value: string) => boolean,
  detail?: (value: string) => string,
])[] = [
  ['salesforce-id-18', (v) => v.length === 18 && isSalesforceId(v), prefixOf],
  ['salesforce-id-15', (v) => v.length === 15 && isSalesforceId(v), prefixOf],
  ['salesforce-time', (v) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.000(\+0000|Z)$/.test(v)],
  ['mongodb-id', (v) => /^(ObjectId\(")?[56][a-f\d]{23}("\))?$/.test(v)],
  ['uuid', (v) => /^\{?[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\}?$/i.test(v)],
  [
    'stripe-id',
    (v) => /^(cus|ch|pi|sub|in|pm|card|acct|prod|price|si|txn|src|evt)_[A-Za-z\d]{14,24}$/.test(v),
    (v) => v.slice(0, v.indexOf('_')),
  ],
  [
    'auth0-id',
    (v) => /^(auth0|google-oauth2|facebook|windowslive|apple|samlp|email|sms)\|[\w|.-]+$/.test(v),
    (v) => v.slice(0, v.indexOf('|')),
  ],
  ['zendesk-address', (v) => /^https:\/\/[\w-]+\.zendesk\.com\/api\//.test(v)],
  [
    'woocommerce-status',
    (v) => /^wc-(?:pending|processing|on-hold|completed|cancelled|refunded|failed)$/.test(v),
  ],
  // Push ids begin with the time, in an order that sorts them.
  ['firebase-key', (v) => /^-[L-P][\w-]{18}$/.test(v)],
  ['okta-id', (v) => /^00[ugpoa][a-zA-Z\d]{17}$/.test(v), prefixOf],
  ['shopify-gid', (v) => /^gid:\/\/shopify\/\w+\/\d+$/.test(v), (v) => v.split('/')[3] ?? ''],
  ['twilio-id', (v) => /^(AC|SM|CA|MM|PN|IS|CH)[a-f\d]{32}$/.test(v), (v) => v.slice(0, 2)],
  ['phpass', (v) => /^\$[PH]\$[./A-Za-z\d]{31}$/.test(v), (v) => v.slice(0, 3)],
  ['wordpress-bcrypt', (v) => v.startsWith('$wp$2y$')],
  ['drupal-hash', (v) => /^\$S\$[./A-Za-z\d]{52}$/.test(v)],
  ['django-hash', (v) => /^(pbkdf2_sha256|bcrypt_sha256|argon2|pbkdf2_sha1|sha1|scrypt)\$/.test(v)],
  ['aspnet-hash', (v) => /^AQAAAA[A-Za-z\d+/]{60,}={0,2}$/.test(v)],
  ['magento-hash', (v) => /^[a-f\d]{64}:\w{8,32}:[0-3](:\S*)?$|^[a-f\d]{32}:\w{2}$/.test(v)],
  ['ips-salt-5', (v) => /^[\x21-\x7e]{5}$/.test(v) && /[^\w]/.test(v)],
  ['microsoft-date', (v) => /^\/Date\(-?\d+/.test(v)],
  ['sap-padded', (v) => /^0{2,}\d{4,8}$/.test(v) && v.length === 10],
  ['sap-date', (v) => /^(19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$|^00000000$/.test(v)],
  ['unix-time', (v) => /^1[0-7]\d{8}$/.test(v)],
  ['mailchimp-id', (v) => /^[a-f\d]{10}$/.test(v)],
  ['x500-member', (v) => /^(cn|uid)=[^,]+,(ou|dc|cn)=/i.test(v)],
]

/** Forms of one system's own making that at least a fifth of the values have. */
export function findMarks(column: ColumnProfile): ValueMark[] {
  return forms.flatMap(([mark, test, detailOf]) => {
    const share = column.share(`mark ${mark}`, test)
    if (share < 0.2) return []
    return [
      { mark, share, detail: detailOf === undefined ? null : commonest(column, test, detailOf) },
    ]
  })
}

function commonest(
  column: ColumnProfile,
  test: (value: string) => boolean,
  detailOf: (value: string) => string,
): string {
  const counts = new Map<string, number>()
  for (const [value, count] of column.values) {
    if (test(value)) counts.set(detailOf(value), (counts.get(detailOf(value)) ?? 0) + count)
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? ''
}
