import type { DataClassId } from '#data/data-classes.ts'
import type { DataElement } from '../engine/vocabulary.ts'

/**
 * What a data class of a case means in the words of breach statutes. `surely`: the class is that
 * element. `perhaps`: the class is coarser than the law, and only a person can say which of these it
 * is ("government identifiers" may be passport numbers or not); the rules ask.
 */
interface Elements {
  readonly surely: readonly DataElement[]
  readonly perhaps: readonly DataElement[]
}

const surely = (...elements: readonly DataElement[]): Elements => ({
  surely: elements,
  perhaps: [],
})
const perhaps = (...elements: readonly DataElement[]): Elements => ({
  surely: [],
  perhaps: elements,
})

export const elementsOfClass: Readonly<Record<DataClassId, Elements>> = {
  'email-address': surely('email'),
  name: surely('name'),
  username: surely('username'),
  // A password alone opens nothing; `build-facts.ts` says when it is with what it opens.
  password: perhaps('credentials'),
  'security-question': perhaps('credentials', 'mothers-maiden-name'),
  'phone-number': surely('phone'),
  'physical-address': surely('postal-address'),
  'date-of-birth': surely('dob'),
  gender: surely('gender'),
  'government-issued-id': perhaps(
    'ssn',
    'national-id',
    'driver-licence',
    'state-id',
    'passport',
    'military-id',
    'tax-id',
    'tribal-id',
    'gov-id-other',
  ),
  'payment-card': { surely: ['payment-card'], perhaps: ['payment-card-with-code'] },
  'financial-account': { surely: ['financial-account'], perhaps: ['financial-account-with-code'] },
  'financial-information': { surely: ['financial-information'], perhaps: ['salary', 'tax-info'] },
  'health-record': surely('health'),
  insurance: { surely: ['insurance'], perhaps: ['health-insurance'] },
  biometric: { surely: ['biometric'], perhaps: ['genetic'] },
  'ip-address': surely('ip-address'),
  'device-information': surely('device-data'),
  location: surely('geolocation'),
  purchase: surely('order-history'),
  'job-title': surely('job-title'),
  employer: surely('employer'),
  'employment-record': { surely: ['employment'], perhaps: ['salary', 'work-evaluation'] },
  'education-record': { surely: ['education'], perhaps: ['student-id'] },
  demographic: { surely: [], perhaps: ['special-category'] },
  'private-message': surely('communications'),
  'contact-list': surely('name'),
  'photo-media': surely('photo'),
  'social-profile': surely('username'),
  'tokens-and-keys': { surely: ['security-token'], perhaps: ['private-key'] },
  'source-code': surely(),
  'intellectual-property': surely(),
  'internal-document': surely(),
  'website-activity': surely('device-data'),
  vehicle: surely('vehicle'),
  'crypto-wallet': perhaps('private-key', 'financial-account'),
  'contact-information': perhaps('name', 'email', 'phone', 'postal-address'),
  'personal-information': perhaps('name', 'email', 'phone', 'postal-address', 'dob', 'ssn'),
  'sensitive-information': perhaps('special-category', 'health', 'ssn', 'financial-account'),
  'customer-data': perhaps('name', 'email', 'phone', 'postal-address', 'order-history'),
}
