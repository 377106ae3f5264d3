import { listInWords } from '#base/list-in-words.ts'
import type { CaseFacts } from '#cases/index.ts'
import { exposedOf, victimName } from './read-facts.ts'
import { warnings, type ActionRule } from './rule.ts'

/** " or Bookelo": the supplier through which the breach came. */
const partnerInWords = ({ thirdParties }: CaseFacts): string => {
  const named = thirdParties.flatMap(({ name, modality }) =>
    name === null || modality === 'denied' ? [] : [name],
  )
  return named.length === 0 ? '' : ` or ${named.join(' or ')}`
}

/**
 * Techniques that leave traces before the harm is done: not what an attacker prepares elsewhere, nor what everybody
 * sees afterwards.
 */
const huntable = ({ techniques }: CaseFacts) =>
  techniques.filter(
    ({ modality, tactics }) =>
      modality !== 'denied' && tactics.some((tactic) => !unseen.has(tactic.toLowerCase())),
  )
const unseen: ReadonlySet<string> = new Set(['impact', 'reconnaissance', 'resource-development'])

/** What everybody but the breached company does, the most urgent first within each audience. */
export const otherActionRules: readonly ActionRule[] = [
  // Customers of the breached organisation
  {
    id: 'verify-unsolicited',
    audience: 'customers',
    due: 'PT24H',
    because: [...warnings, 'false-update-lure'],
    title: ({ facts }) =>
      `Treat unexpected messages in the name of ${victimName(facts)} with caution and check requests through a channel you already know`,
  },
  {
    id: 'renew-connections',
    audience: 'customers',
    due: 'PT4H',
    because: ['secrets-usable'],
    title: ({ facts }) =>
      `Revoke and renew every token, key and connection of yours that is held by ${victimName(facts)}${partnerInWords(facts)}, and search your logs for their use`,
  },
  {
    id: 'ask-are-we-in-it',
    audience: 'customers',
    due: 'PT48H',
    because: ['targeted-spear-phishing', 'third-party-origin', 'industrial-espionage'],
    title: ({ facts }) =>
      `Ask ${victimName(facts)} in writing whether your people and your data are in it`,
  },
  // Security teams
  {
    id: 'tighten-mail-filter',
    audience: 'security',
    due: 'PT24H',
    because: [...warnings, 'false-update-lure'],
    title: ({ facts }) =>
      `Check mail that appears to come from ${victimName(facts)} more strictly: exact and look-alike domains, display names, reply-to addresses`,
  },
  {
    id: 'watch-credentials',
    audience: 'security',
    due: 'PT24H',
    because: ['credential-reuse'],
    title: () => 'Watch sign-ins for replayed passwords and block those known to be exposed',
  },
  {
    id: 'hunt-techniques',
    audience: 'security',
    due: 'PT48H',
    because: ['saas-platform', 'attacked-product', 'extortion', 'attribution-open'],
    when: ({ facts }) => huntable(facts).length > 0,
    title: ({ facts }) =>
      `Search your own logs for signs of ${listInWords(
        huntable(facts)
          .slice(0, 4)
          .map(({ name, id }) => `${name} (${id})`),
      )}`,
  },
  {
    id: 'protect-designs',
    audience: 'security',
    due: 'PT72H',
    because: ['industrial-espionage'],
    title: () =>
      'Check what the exposed documents or code reveal about live systems, and change what they give away',
  },
  // Procurement
  {
    id: 'confirm-by-callback',
    audience: 'procurement',
    due: 'PT24H',
    because: ['targeted-spear-phishing', 'false-update-lure', 'payment-fraud'],
    title: ({ facts }) =>
      `Confirm every change of bank details, address or contact from ${victimName(facts)} by calling a number you already hold`,
  },
  {
    id: 'review-supplier',
    audience: 'procurement',
    due: 'P7D',
    because: ['third-party-origin'],
    title: () =>
      'Check which of your own suppliers use the same provider, and what it holds of yours',
  },
  // Legal
  {
    id: 'assess-gdpr',
    audience: 'legal',
    due: 'PT72H',
    because: ['duties-europe'],
    title: () =>
      'Decide on notice under GDPR Articles 33 and 34, and record the reasons either way (Article 33(5))',
  },
  {
    id: 'assess-other-laws',
    audience: 'legal',
    due: 'PT72H',
    because: ['duties-elsewhere', 'special-category-data', 'identity-theft'],
    title: () =>
      'Establish where the affected people live, and decide on notices under the law of each place',
  },
  {
    id: 'check-contract-notice',
    audience: 'legal',
    due: 'PT48H',
    because: ['third-party-origin'],
    title: () => 'Check the notice clauses and remedies in the contract with the third party',
  },
  {
    id: 'hold-attribution',
    audience: 'legal',
    due: 'PT24H',
    because: ['attribution-open', 'claim-unproven', 'loss-unproven', 'campaign-figure'],
    title: () =>
      'Keep unproven attribution and figures out of public statements, or mark them as claims',
  },
  // Staff
  {
    id: 'brief-staff',
    audience: 'staff',
    due: 'PT48H',
    because: ['targeted-spear-phishing', 'false-update-lure', 'impersonation-phishing'],
    title: ({ facts }) =>
      `Show the people most likely to be approached what a false message in the name of ${victimName(facts)} looks like, and where to report it`,
  },
  // Affected individuals
  {
    id: 'individual-phishing',
    audience: 'individuals',
    due: 'PT72H',
    because: warnings,
    title: () =>
      'Do not follow links or give data in unexpected messages and calls; use the official site or number',
  },
  {
    id: 'individual-passwords',
    audience: 'individuals',
    due: 'PT24H',
    because: ['credential-reuse'],
    title: () => 'Change the password wherever it was used, and turn on a second factor',
  },
  {
    id: 'individual-identity',
    audience: 'individuals',
    due: 'PT72H',
    because: ['identity-theft', 'identity-checks'],
    title: () =>
      'Consider a credit freeze or fraud alert, and watch for accounts opened in your name',
  },
  {
    id: 'individual-medical',
    audience: 'individuals',
    due: 'PT72H',
    because: ['medical-fraud'],
    title: () =>
      'Check what your insurer has paid for, and query any treatment that you did not have',
  },
  {
    id: 'individual-number',
    audience: 'individuals',
    due: 'PT24H',
    because: ['sim-swap'],
    title: () =>
      'Ask your telephone company to lock your number against being moved, and take sign-in codes from an app, not by text message',
  },
  {
    id: 'individual-payment',
    audience: 'individuals',
    due: 'PT24H',
    because: ['payment-fraud'],
    title: ({ facts }) =>
      exposedOf(facts, 'payment-card').length > 0
        ? 'Watch your statements, and ask for new cards where card numbers were exposed'
        : 'Watch your statements, and query at once any payment that you do not recognise',
  },
]
