import { listInWords } from '#base/list-in-words.ts'
import { connectedPlatforms, otherPlatforms } from './platforms-named.ts'
import { allExposed, isLossUnproven, isUnproven, victimName } from './read-facts.ts'
import { warnings, type ActionRule } from './rule.ts'

/** The insight that requires telling the people affected, whatever was taken. */
const taken = 'data-out-of-control'

/** The insights that require warning everybody affected, whether or not the breach is known to be real yet. */
const whyWarn = [
  ...warnings,
  'identity-theft',
  'payment-fraud',
  'special-category-data',
  'personal-safety',
  taken,
] as const

/** What the breached organisation itself does, the most urgent first. */
export const ownActionRules: readonly ActionRule[] = [
  {
    id: 'revoke-secrets',
    audience: 'breached-company',
    due: 'PT4H',
    because: ['secrets-usable'],
    title: () =>
      'Revoke and replace the exposed tokens and keys, and search for their use since the theft',
  },
  {
    id: 'validate-claim',
    audience: 'breached-company',
    due: 'PT24H',
    because: ['claim-unproven', 'loss-unproven'],
    title: ({ facts }) =>
      facts.sale?.sample === true
        ? 'Check the offered sample against your own records, and establish source and scope of the loss'
        : 'Establish whether the data is genuine, where it came from and how much is gone',
  },
  {
    id: 'ask-third-party',
    audience: 'breached-company',
    due: 'PT24H',
    because: ['third-party-origin'],
    title: ({ facts }) =>
      `Ask ${listInWords(facts.thirdParties.flatMap(({ name }) => (name === null ? [] : [name]))) || 'the third party'} to state in writing what was taken, when and how, and what has been closed off since`,
  },
  {
    id: 'review-connected-apps',
    audience: 'breached-company',
    due: 'PT24H',
    because: ['saas-platform'],
    title: ({ facts }) =>
      `Review connected applications, access tokens and bulk exports in ${listInWords(connectedPlatforms(facts).map(({ name }) => name))}, and keep the audit logs`,
  },
  {
    id: 'secure-product',
    audience: 'breached-company',
    due: 'PT24H',
    because: ['attacked-product'],
    title: ({ facts }) =>
      `Keep the logs of ${listInWords(otherPlatforms(facts).map(({ name }) => name))}, apply what updates there are and change the passwords and keys held there`,
  },
  {
    id: 'force-password-reset',
    audience: 'breached-company',
    due: 'PT24H',
    because: ['credential-reuse'],
    title: () =>
      'Force new passwords for the accounts concerned, end their sessions and require a second factor',
  },
  {
    id: 'lock-numbers',
    audience: 'breached-company',
    due: 'PT24H',
    because: ['sim-swap'],
    when: ({ facts }) => !isUnproven(facts),
    title: () => 'Ask for more than the exposed data before a number is moved or a card replaced',
  },
  {
    id: 'contain-extortion',
    audience: 'breached-company',
    due: 'PT24H',
    because: ['extortion'],
    title: () =>
      'Call in incident response and law enforcement before any contact with the extortionist',
  },
  {
    id: 'warn-affected',
    audience: 'breached-company',
    due: 'PT72H',
    because: whyWarn,
    when: ({ facts }) => !isLossUnproven(facts, allExposed(facts)),
    title: () =>
      'Warn everybody affected through one official channel, and say how to recognise it',
  },
  {
    id: 'prepare-warning',
    audience: 'breached-company',
    due: 'PT48H',
    because: whyWarn,
    when: ({ facts }) => isLossUnproven(facts, allExposed(facts)),
    title: () =>
      'Prepare the warning to those whose data it may be, so that it can go out the hour the claim is confirmed',
  },
  {
    id: 'plan-mass-notice',
    audience: 'breached-company',
    due: 'PT48H',
    because: ['mass-event'],
    title: () =>
      'Reserve sending capacity, a call centre and a verification page for notices at this scale',
  },
  {
    id: 'scope-data',
    audience: 'breached-company',
    due: 'PT48H',
    because: ['kinds-unknown', 'campaign-figure', 'sources-disagree'],
    title: ({ facts }) =>
      `Establish exactly which data of ${victimName(facts)} was taken, and of how many people`,
  },
]
