import { capital } from '#base/capital.ts'
import type { CaseFacts } from '#cases/index.ts'
import {
  allExposed,
  classesInWords,
  contactClasses,
  evidenceOf,
  exposedOf,
  isLossUnproven,
  victimName,
} from './read-facts.ts'
import type { InsightRule } from './rule.ts'

/** What can be done with the data, by its kinds. */
export const dataInsightRules: readonly InsightRule[] = [
  {
    id: 'secrets-usable',
    find: ({ facts }) => {
      const found = exposedOf(facts, 'tokens-and-keys')
      return {
        title: 'Exposed tokens or keys may still open systems',
        why: `The report names ${classesInWords(found)} among the exposed data. Whoever holds them can act as the systems that use them until they are revoked.`,
        severity: 'critical',
        facts: evidenceOf(found),
      }
    },
  },
  {
    id: 'targeted-spear-phishing',
    find: ({ facts }) => {
      const role = exposedOf(facts, 'job-title', 'employer')
      const reach = exposedOf(facts, ...contactClasses)
      if (role.length === 0 || reach.length === 0) return null
      return {
        title: 'Targeted spear-phishing of the people in the data is likely',
        why: `${capital(classesInWords([...role, ...reach]))} together let an attacker choose people by ${role.some(({ class: held }) => held === 'job-title') ? 'role' : 'employer'} and write a message that fits their work.`,
        severity: 'high',
        facts: evidenceOf(role, reach),
      }
    },
  },
  {
    id: 'impersonation-phishing',
    find: ({ facts }) => {
      const reach = exposedOf(facts, ...contactClasses)
      return {
        title: `Expect phishing in the name of ${victimName(facts)}`,
        why: `${exposedInWords(facts, reach)}. The people concerned now expect to hear from ${victimName(facts)}, so a forged message is easily believed.`,
        severity: 'medium',
        facts: evidenceOf(reach),
      }
    },
  },
  {
    id: 'phone-fraud',
    find: ({ facts }) => {
      const found = exposedOf(facts, 'phone-number')
      return {
        title: 'Fraud by telephone and text message becomes easier',
        why: 'Telephone numbers are among the exposed data, so calls and text messages can be aimed at the people concerned.',
        severity: 'medium',
        facts: evidenceOf(found),
      }
    },
  },
  {
    id: 'sim-swap',
    find: ({ facts }) => {
      const lines = exposedOf(facts, 'phone-number')
      const carrier = facts.sectors.filter(({ name }) => name === 'telecommunications')
      const proof = exposedOf(facts, 'government-issued-id', 'date-of-birth', 'device-information')
      if (lines.length === 0 || carrier.length === 0 || proof.length === 0) return null
      return {
        title: 'Telephone numbers may be taken over',
        why: `${capital(classesInWords([...lines, ...proof]))} of a telephone company’s customers are what it takes to have a number moved to another SIM card, and with it the codes that are sent to it.`,
        severity: 'high',
        facts: evidenceOf(lines, carrier, proof),
      }
    },
  },
  {
    id: 'credential-reuse',
    find: ({ facts }) => {
      const passwords = exposedOf(facts, 'password', 'security-question')
      if (passwords.length === 0) return null
      const logins = exposedOf(facts, 'email-address', 'username')
      return {
        title: 'Exposed credentials will be tried elsewhere',
        why: `${capital(classesInWords([...passwords, ...logins]))} can be replayed against every service where the same password is used.`,
        severity: 'high',
        facts: evidenceOf(passwords, logins),
      }
    },
  },
  {
    id: 'identity-theft',
    find: ({ facts }) => {
      const found = exposedOf(facts, 'government-issued-id')
      if (found.length === 0) return null
      const rest = exposedOf(facts, 'name', 'date-of-birth', 'physical-address')
      return {
        title: 'Identity theft is a lasting risk for the people concerned',
        why: `${capital(classesInWords([...found, ...rest]))} cannot be changed like a password, and can be enough to open accounts in somebody else’s name.`,
        severity: 'high',
        facts: evidenceOf(found, rest),
      }
    },
  },
  {
    id: 'identity-checks',
    find: ({ facts }) => {
      const born = exposedOf(facts, 'date-of-birth', 'security-question')
      const named = exposedOf(facts, 'name')
      if (born.length === 0 || named.length === 0) return null
      return {
        title: 'The data helps to pass identity checks by telephone',
        why: `${capital(classesInWords([...named, ...born]))} are what banks, insurers and help desks ask for to identify a caller.`,
        severity: 'medium',
        facts: evidenceOf(named, born),
      }
    },
  },
  {
    id: 'payment-fraud',
    find: ({ facts }) => {
      const found = exposedOf(facts, 'payment-card', 'financial-account')
      return {
        title: 'Payment fraud is possible',
        why: `${exposedInWords(facts, found)}. Such data can be used for payments that its owners did not order, and for calls in the name of their bank.`,
        severity: 'high',
        facts: evidenceOf(found),
      }
    },
  },
  {
    id: 'special-category-data',
    find: ({ facts }) => {
      const found = exposedOf(facts, 'health-record', 'biometric', 'demographic', 'insurance')
      return {
        title: 'Data that needs special protection is involved',
        why: `${capital(classesInWords(found))} can harm people simply by becoming known, and most laws protect such data more strictly.`,
        severity: 'high',
        facts: evidenceOf(found),
      }
    },
  },
  {
    id: 'medical-fraud',
    find: ({ facts }) => {
      const found = exposedOf(facts, 'insurance')
      const record = exposedOf(facts, 'health-record')
      if (found.length === 0 || record.length === 0) return null
      return {
        title: 'Treatment may be claimed in the name of the people concerned',
        why: `${capital(classesInWords([...found, ...record]))} let somebody else be treated, or bill an insurer, in another name.`,
        severity: 'medium',
        facts: evidenceOf(found, record),
      }
    },
  },
  {
    id: 'industrial-espionage',
    find: ({ facts }) => {
      const found = exposedOf(facts, 'intellectual-property', 'source-code', 'internal-document')
      return {
        title: 'The data is of use to competitors and states',
        why: `${capital(classesInWords(found))} have value beyond fraud: they show how products and systems are made and where they are weak.`,
        severity: 'high',
        facts: evidenceOf(found),
      }
    },
  },
  {
    id: 'personal-safety',
    find: ({ facts }) => {
      const found = exposedOf(facts, 'location', 'private-message', 'photo-media')
      return {
        title: 'Some people may be put at personal risk',
        why: `${capital(classesInWords(found))} can be used to ${found.some(({ class: held }) => held === 'location') ? 'find, stalk or blackmail people' : 'embarrass or blackmail people'}.`,
        severity: 'high',
        facts: evidenceOf(found),
      }
    },
  },
  {
    id: 'data-out-of-control',
    find: ({ facts }) => {
      const found = allExposed(facts)
      return {
        title: 'Those affected can protect themselves only if they are told',
        why: `${exposedInWords(facts, found)}. What has been copied cannot be called back.`,
        severity: 'low',
        facts: evidenceOf(found),
      }
    },
  },
]

/** "Exposed: names and email addresses", "Said to be exposed: passwords". */
const exposedInWords = (facts: CaseFacts, found: CaseFacts['dataClasses']): string =>
  `${isLossUnproven(facts, found) ? 'Said to be exposed' : 'Exposed'}: ${classesInWords(found)}`
