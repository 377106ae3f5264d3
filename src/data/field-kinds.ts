import type { DataClassId } from './data-classes.ts'

/**
 * What a column of a leak can contain. Kinds are finer than the data classes of advisories and laws, because people
 * are matched by kind but notified by class. Structural kinds expose nothing by themselves.
 */
export interface FieldKind {
  readonly id: string
  readonly label: string
  /** The class that a person is notified of; null where the kind says nothing about a person. */
  readonly dataClass: DataClassId | null
  /** GDPR Article 9 or 10 data. */
  readonly special?: true
}

export const fieldKinds = [
  { id: 'email-address', label: 'Email address', dataClass: 'email-address' },
  { id: 'full-name', label: 'Full name', dataClass: 'name' },
  { id: 'given-name', label: 'Given name', dataClass: 'name' },
  { id: 'family-name', label: 'Family name', dataClass: 'name' },
  { id: 'username', label: 'Username', dataClass: 'username' },
  { id: 'password', label: 'Password in clear', dataClass: 'password' },
  { id: 'password-hash', label: 'Password hash', dataClass: 'password' },
  { id: 'password-salt', label: 'Salt of a password hash', dataClass: null },
  { id: 'security-question', label: 'Security question or answer', dataClass: 'security-question' },
  { id: 'phone-number', label: 'Phone number', dataClass: 'phone-number' },
  { id: 'street-address', label: 'Street address', dataClass: 'physical-address' },
  { id: 'postal-code', label: 'Postal code', dataClass: 'location' },
  { id: 'city', label: 'City', dataClass: 'location' },
  { id: 'region', label: 'State or region', dataClass: 'location' },
  { id: 'country', label: 'Country', dataClass: 'location' },
  { id: 'date-of-birth', label: 'Date of birth', dataClass: 'date-of-birth' },
  { id: 'age', label: 'Age', dataClass: 'date-of-birth' },
  { id: 'gender', label: 'Gender', dataClass: 'gender' },
  { id: 'national-id', label: 'National identity number', dataClass: 'government-issued-id' },
  { id: 'passport-number', label: 'Passport number', dataClass: 'government-issued-id' },
  { id: 'driver-licence', label: 'Driving licence number', dataClass: 'government-issued-id' },
  { id: 'tax-id', label: 'Tax number', dataClass: 'government-issued-id' },
  { id: 'payment-card', label: 'Payment card number', dataClass: 'payment-card' },
  { id: 'card-security-code', label: 'Card expiry or security code', dataClass: 'payment-card' },
  { id: 'iban', label: 'IBAN', dataClass: 'financial-account' },
  { id: 'bank-account', label: 'Bank account number', dataClass: 'financial-account' },
  { id: 'amount', label: 'Amount, salary or balance', dataClass: 'financial-information' },
  { id: 'health-record', label: 'Health data', dataClass: 'health-record', special: true },
  { id: 'insurance-number', label: 'Insurance number', dataClass: 'insurance' },
  { id: 'biometric', label: 'Biometric or genetic data', dataClass: 'biometric', special: true },
  {
    id: 'demographic',
    label: 'Ethnicity, religion, politics, union, orientation',
    dataClass: 'demographic',
    special: true,
  },
  { id: 'ip-address', label: 'IP address', dataClass: 'ip-address' },
  { id: 'mac-address', label: 'MAC address', dataClass: 'device-information' },
  { id: 'user-agent', label: 'Browser or device', dataClass: 'device-information' },
  {
    id: 'device-id',
    label: 'Device identifier (IMEI, advertising id)',
    dataClass: 'device-information',
  },
  { id: 'geolocation', label: 'Coordinates', dataClass: 'location' },
  { id: 'job-title', label: 'Job title', dataClass: 'job-title' },
  { id: 'company', label: 'Company', dataClass: 'employer' },
  { id: 'web-address', label: 'Web address', dataClass: null },
  { id: 'social-profile', label: 'Social media profile', dataClass: 'social-profile' },
  { id: 'purchase', label: 'Purchase or order', dataClass: 'purchase' },
  { id: 'education', label: 'Education', dataClass: 'education-record' },
  { id: 'secret-token', label: 'Token, API key or secret', dataClass: 'tokens-and-keys' },
  { id: 'crypto-wallet', label: 'Cryptocurrency wallet', dataClass: 'crypto-wallet' },
  { id: 'vehicle-id', label: 'Vehicle identification number', dataClass: 'vehicle' },
  { id: 'licence-plate', label: 'Licence plate', dataClass: 'vehicle' },
  { id: 'free-text', label: 'Free text', dataClass: 'private-message' },
  { id: 'record-id', label: 'Record number of the source system', dataClass: null },
  { id: 'timestamp', label: 'Date or time of the record', dataClass: null },
  { id: 'language', label: 'Language', dataClass: null },
  { id: 'nationality', label: 'Nationality', dataClass: 'personal-information' },
  { id: 'flag', label: 'Status, flag or category', dataClass: null },
] as const satisfies readonly FieldKind[]

export type FieldKindId = (typeof fieldKinds)[number]['id']

export const fieldKindById: ReadonlyMap<string, FieldKind> = new Map(
  fieldKinds.map((kind) => [kind.id, kind]),
)

const partsOfAddress: ReadonlySet<FieldKindId> = new Set([
  'postal-code',
  'city',
  'region',
  'country',
])

/**
 * The class that a column exposes among the columns of its table: a postcode, town or country beside a street is
 * part of the address; on its own it only shows an area, where nobody could be visited or written to.
 */
export const classOfKind = (
  kind: FieldKindId,
  beside: readonly (FieldKindId | null)[],
): DataClassId | null =>
  partsOfAddress.has(kind) && beside.includes('street-address')
    ? 'physical-address'
    : (fieldKindById.get(kind)?.dataClass ?? null)
