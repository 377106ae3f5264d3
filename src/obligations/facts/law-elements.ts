import type { DataClassId, NamedData } from '#data/data-classes.ts'
import type { FieldKindId } from '#data/field-kinds.ts'
import type { DataElement } from '../engine/vocabulary.ts'

/** What a class or column tells a breach statute: elements that are there, and that may be there. */
export interface LawElements {
  readonly certain: readonly DataElement[]
  readonly possible: readonly DataElement[]
}

const sure = (...certain: DataElement[]): LawElements => ({ certain, possible: [] })
const perhaps = (...possible: DataElement[]): LawElements => ({ certain: [], possible })

const personal = sure('other-personal-data')
const governmentIds: readonly DataElement[] = [
  'ssn',
  'national-id',
  'driver-licence',
  'state-id',
  'passport',
  'tax-id',
  'military-id',
  'gov-id-other',
]
const cards: LawElements = {
  certain: ['payment-card'],
  possible: ['payment-card-with-code'],
}
const accounts: LawElements = {
  certain: ['financial-account'],
  possible: ['financial-account-with-code'],
}

/** The classes of the case and the advisory, in the words of statutes; a coarse class leaves questions. */
export const elementsOfDataClass: Readonly<Record<DataClassId, LawElements>> = {
  'email-address': sure('email'),
  name: sure('name'),
  username: sure('username'),
  password: { certain: ['credentials'], possible: ['email-credentials', 'credentials-financial'] },
  'security-question': sure('credentials'),
  'phone-number': sure('phone'),
  'physical-address': sure('postal-address'),
  // The class covers ages too, and an age alone is no date of birth.
  'date-of-birth': { certain: ['other-personal-data'], possible: ['dob'] },
  gender: sure('gender'),
  'government-issued-id': { certain: ['other-personal-data'], possible: governmentIds },
  'payment-card': cards,
  'financial-account': accounts,
  'financial-information': {
    certain: ['financial-information'],
    possible: ['salary', 'tax-info'],
  },
  'health-record': { certain: ['health'], possible: ['phi', 'phr-identifiable-health'] },
  insurance: { certain: ['insurance'], possible: ['health-insurance'] },
  biometric: { certain: ['special-category'], possible: ['biometric', 'genetic'] },
  'ip-address': sure('ip-address'),
  'device-information': sure('device-data'),
  location: { certain: ['other-personal-data'], possible: ['geolocation'] },
  purchase: sure('order-history'),
  'job-title': sure('job-title'),
  employer: sure('employer'),
  'employment-record': {
    certain: ['employment'],
    possible: ['salary', 'work-evaluation', 'employer-id-with-code'],
  },
  'education-record': { certain: ['education'], possible: ['student-id'] },
  demographic: sure('special-category'),
  'private-message': { certain: ['communications'], possible: ['traffic-data'] },
  'contact-list': sure('other-personal-data'),
  'photo-media': { certain: ['photo'], possible: ['biometric'] },
  'social-profile': personal,
  'tokens-and-keys': perhaps('security-token', 'private-key'),
  'source-code': perhaps(),
  'intellectual-property': perhaps(),
  'internal-document': perhaps('other-personal-data'),
  'website-activity': personal,
  vehicle: { certain: ['vehicle'], possible: ['alpr'] },
  'crypto-wallet': { certain: ['other-personal-data'], possible: ['private-key'] },
  'contact-information': {
    certain: ['other-personal-data'],
    possible: ['name', 'email', 'phone', 'postal-address'],
  },
  'personal-information': {
    certain: ['other-personal-data'],
    possible: ['name', 'dob', ...governmentIds],
  },
  'sensitive-information': {
    certain: ['other-personal-data'],
    possible: ['name', 'health', 'special-category', 'financial-account', ...governmentIds],
  },
  'customer-data': { certain: ['other-personal-data'], possible: ['name', 'email', 'phone'] },
}

/** What a fact of the case tells: identifiers that are named leave no question which they are. */
export const elementsOfData = ({ class: id, ids = [] }: NamedData): LawElements =>
  ids.length === 0 ? elementsOfDataClass[id] : sure(...ids)

/** The columns of a leak, which are finer. Structural columns tell nothing. */
export const elementsOfFieldKind: Readonly<Record<FieldKindId, LawElements>> = {
  'email-address': sure('email'),
  'full-name': sure('name'),
  'given-name': perhaps('name'),
  'family-name': sure('name'),
  username: sure('username'),
  password: { certain: ['credentials'], possible: ['email-credentials', 'credentials-financial'] },
  // A hash opens an account only once it is cracked.
  'password-hash': { certain: ['other-personal-data'], possible: ['credentials'] },
  'password-salt': perhaps(),
  'security-question': sure('credentials'),
  'phone-number': sure('phone'),
  'street-address': sure('postal-address'),
  'postal-code': personal,
  city: personal,
  region: personal,
  country: personal,
  'date-of-birth': sure('dob'),
  age: personal,
  gender: sure('gender'),
  // In the US the number is the social security number; elsewhere it is not.
  'national-id': { certain: ['national-id'], possible: ['ssn'] },
  'passport-number': sure('passport'),
  'driver-licence': sure('driver-licence'),
  'tax-id': { certain: ['tax-id'], possible: ['ssn'] },
  'payment-card': cards,
  'card-security-code': perhaps('payment-card-with-code'),
  iban: accounts,
  'bank-account': accounts,
  amount: { certain: ['financial-information'], possible: ['salary'] },
  'health-record': { certain: ['health'], possible: ['phi', 'phr-identifiable-health'] },
  'insurance-number': { certain: ['insurance'], possible: ['health-insurance'] },
  biometric: { certain: ['special-category'], possible: ['biometric', 'genetic'] },
  demographic: sure('special-category'),
  'ip-address': sure('ip-address'),
  'mac-address': sure('device-data'),
  'user-agent': sure('device-data'),
  'device-id': sure('device-data'),
  geolocation: sure('geolocation'),
  'job-title': sure('job-title'),
  company: sure('employer'),
  'web-address': perhaps(),
  'social-profile': personal,
  purchase: sure('order-history'),
  education: sure('education'),
  'secret-token': perhaps('security-token', 'private-key'),
  'crypto-wallet': { certain: ['other-personal-data'], possible: ['private-key'] },
  'vehicle-id': sure('vehicle'),
  'licence-plate': { certain: ['vehicle'], possible: ['alpr'] },
  'free-text': { certain: ['communications'], possible: ['health', 'ssn', 'financial-account'] },
  'record-id': perhaps(),
  timestamp: perhaps(),
  language: perhaps(),
  nationality: personal,
  flag: perhaps(),
}

/** Puts together what many classes or columns tell; what is certain is not asked about again. */
export function joinElements(all: readonly LawElements[]): {
  readonly dataClasses: readonly DataElement[]
  readonly possibleDataClasses: readonly DataElement[]
} {
  const certain = new Set(all.flatMap((entry) => entry.certain))
  const possible = new Set(all.flatMap((entry) => entry.possible))
  return {
    dataClasses: [...certain],
    possibleDataClasses: [...possible].filter((element) => !certain.has(element)),
  }
}
