import { governmentIds, type GovernmentId } from './government-ids.ts'

/** The kinds of personal or company data that a breach can expose: one list for every room, the API and the console. */
export interface DataClass {
  readonly id: string
  readonly label: string
  /** GDPR Article 9 or 10 data. */
  readonly special?: true
}

export const dataClasses = [
  { id: 'email-address', label: 'Email addresses' },
  { id: 'name', label: 'Names' },
  { id: 'username', label: 'Usernames and account identifiers' },
  { id: 'password', label: 'Passwords and credentials' },
  { id: 'security-question', label: 'Security questions and hints' },
  { id: 'phone-number', label: 'Phone numbers' },
  { id: 'physical-address', label: 'Physical addresses' },
  { id: 'date-of-birth', label: 'Dates of birth and ages' },
  { id: 'gender', label: 'Genders' },
  {
    id: 'government-issued-id',
    label: 'Government identifiers (SSN, passport, driving licence, tax ID)',
  },
  { id: 'payment-card', label: 'Payment cards' },
  { id: 'financial-account', label: 'Bank account details' },
  { id: 'financial-information', label: 'Financial, tax, salary and transaction data' },
  { id: 'health-record', label: 'Health and medical data', special: true },
  { id: 'insurance', label: 'Insurance policy data' },
  { id: 'biometric', label: 'Biometric and genetic data', special: true },
  { id: 'ip-address', label: 'IP addresses' },
  { id: 'device-information', label: 'Device information and browser details' },
  { id: 'location', label: 'Locations and travel data' },
  { id: 'purchase', label: 'Purchases and orders' },
  { id: 'job-title', label: 'Job titles and occupations' },
  { id: 'employer', label: 'Employers and company names' },
  { id: 'employment-record', label: 'Employee and job application records' },
  { id: 'education-record', label: 'Education and student records' },
  { id: 'demographic', label: 'Demographic and sensitive personal attributes', special: true },
  { id: 'private-message', label: 'Private messages, mail contents and call data' },
  { id: 'contact-list', label: 'Address books and social graphs' },
  { id: 'photo-media', label: 'Photos, video and audio' },
  { id: 'social-profile', label: 'Social media profiles' },
  { id: 'tokens-and-keys', label: 'Tokens, API keys, secrets and session data' },
  { id: 'source-code', label: 'Source code' },
  { id: 'intellectual-property', label: 'Intellectual property and trade secrets' },
  { id: 'internal-document', label: 'Internal, legal or classified documents' },
  { id: 'website-activity', label: 'Website activity and preferences' },
  { id: 'vehicle', label: 'Vehicle data' },
  { id: 'crypto-wallet', label: 'Cryptocurrency wallets' },
  { id: 'contact-information', label: 'Contact information (not itemised)' },
  { id: 'personal-information', label: 'Personal information (not itemised)' },
  { id: 'sensitive-information', label: 'Sensitive information (not itemised)' },
  { id: 'customer-data', label: 'Customer data (not itemised)' },
] as const satisfies readonly DataClass[]

export type DataClassId = (typeof dataClasses)[number]['id']
export const dataClassById: ReadonlyMap<string, DataClass> = new Map(
  dataClasses.map((entry) => [entry.id, entry]),
)

/**
 * The data that a fact or statement is about: its class and, for government identifiers, which ones where that is
 * said.
 */
export interface NamedData {
  readonly class: DataClassId
  readonly ids?: readonly GovernmentId[] | undefined
}

/**
 * "Names", "Government identifiers (passports, tax numbers)": with the identifiers that somebody named, never the
 * examples of the list.
 */
export function dataLabel({ class: id, ids = [] }: NamedData): string {
  const label = dataClassById.get(id)?.label ?? id
  if (ids.length === 0) return label.endsWith(notItemised) ? label : withoutExamples(label)
  const named = governmentIds.filter((each) => ids.includes(each.id)).map((each) => each.label)
  return `${withoutExamples(label)} (${named.join(', ')})`
}

/** The same within a sentence: in lower case, and in brackets nothing but the identifiers. */
export function dataInWords(data: NamedData): string {
  const label = dataLabel(data)
  const words = (data.ids ?? []).length === 0 ? withoutExamples(label) : label
  return /^[A-Z]{2}/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1)
}

const notItemised = '(not itemised)'

const withoutExamples = (label: string): string => label.replace(/ \(.*\)$/, '')
