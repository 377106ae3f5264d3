import { capital } from '#base/capital.ts'
import { listInWords } from '#base/list-in-words.ts'
import type { CaseFacts } from '#cases/index.ts'
import { countInWords } from '#data/fact-words.ts'
import {
  evidenceOf,
  exposedOf,
  contactClasses,
  isUnproven,
  surest,
  victimName,
} from './read-facts.ts'
import { connectedPlatforms, otherPlatforms } from './platforms-named.ts'
import type { InsightRule } from './rule.ts'

/** The count from which an event is a mass event: letters and call centres then need days to set up. */
const massEvent = 1_000_000

const inEnglish = new Intl.NumberFormat('en')

const buildsThings =
  /semiconductor|chip|hardware|firmware|software|technology|electronics|automotive|manufactur|industrial|telecom|aerospace|network|cloud|security/i

/** Insights that follow from how it happened, who says so, and where. */
export const eventInsightRules: readonly InsightRule[] = [
  {
    id: 'claim-unproven',
    find: ({ facts }) => {
      if (!isUnproven(facts)) return null
      if (facts.status === 'denied') {
        return {
          title: `The breach of ${victimName(facts)} is denied`,
          why: 'Those concerned say that it is not so, and nothing here proves them wrong. Find out what the claim rests on before anybody is told that data was lost.',
          severity: 'medium',
          facts: evidenceOf(facts.victims, facts.sale === null ? [] : [facts.sale]),
        }
      }
      return {
        title: `The breach of ${victimName(facts)} is ${facts.status}, not proven`,
        why: 'No statement by the organisation, its supplier or an authority confirms it. Prepare, but say "claimed" until a sample has been checked.',
        severity: 'medium',
        facts: evidenceOf(facts.victims, facts.sale === null ? [] : [facts.sale]),
      }
    },
  },
  {
    id: 'third-party-origin',
    find: ({ facts }) => {
      if (facts.thirdParties.length === 0) return null
      const named = facts.thirdParties.flatMap(({ name }) => (name === null ? [] : [name]))
      const isHeldSo = !isUnproven(facts) && surest(facts.thirdParties) !== 'suspected'
      return {
        title: `The data ${isHeldSo ? 'was' : 'may have been'} lost at ${named.length > 0 ? listInWords(named) : 'a third party that is not named'}`,
        why: `Third party: ${listInWords([...new Set(facts.thirdParties.map(({ name, role }) => (name === null ? role : `${name} (${role})`)))])}. Other customers of the same provider may be affected too, and the contract with it may ask for notices beside those of the law.`,
        severity: 'high',
        facts: evidenceOf(facts.thirdParties),
      }
    },
  },
  {
    id: 'campaign-figure',
    find: ({ facts }) => {
      // How many houses were hit is nobody's own figure.
      const found = facts.recordCounts.filter(
        ({ scope, unit, modality }) =>
          scope === 'campaign' && unit !== 'organisations' && modality !== 'denied',
      )
      if (found.length === 0) return null
      const words = found.map(({ count, unit }) => countInWords(count, unit))
      return {
        title: 'The large figure belongs to a whole campaign',
        why: `${capital(listInWords(words))} is said of many organisations together. How much of it belongs to ${victimName(facts)} is not known; do not quote it as theirs.`,
        severity: 'info',
        facts: evidenceOf(found),
      }
    },
  },
  {
    id: 'mass-event',
    find: ({ facts }) => {
      const found = facts.recordCounts.filter(
        ({ scope, count, unit, modality }) =>
          scope === 'victim' && count >= massEvent && unit !== 'bytes' && modality !== 'denied',
      )
      const [first] = found
      // Of what is denied, it is first to be found out whether anybody is affected.
      if (first === undefined || facts.status === 'denied') return null
      return {
        title: `${capital(countInWords(first.count, first.unit))} ${first.modality === 'confirmed' ? 'are' : 'are said to be'} affected`,
        why: 'At this size, notices, letters and a call centre need days of preparation; begin before the scope is final.',
        severity: 'high',
        facts: evidenceOf(found),
      }
    },
  },
  {
    id: 'offered-for-sale',
    find: ({ facts }) => {
      if (facts.sale === null) return null
      const { forum, price, currency } = facts.sale
      const priced =
        price === null ? '' : ` for ${inEnglish.format(price)} ${currency ?? ''}`.trimEnd()
      return {
        title: `The data is offered ${forum === null ? 'for sale' : `on ${forum}`}${priced}`,
        why: 'Data on sale reaches several buyers and is often published in the end. A sample, where offered, is the quickest way to test the claim.',
        severity: 'high',
        facts: evidenceOf([facts.sale]),
      }
    },
  },
  {
    id: 'attribution-open',
    find: ({ facts }) => {
      const found = facts.actors.filter(({ modality }) => modality !== 'confirmed')
      if (found.length === 0) return null
      return {
        title: `The link to ${listInWords(found.map(({ name }) => name))} is ${surest(found)}, not confirmed`,
        why: found.some(({ attackGroup }) => attackGroup !== null)
          ? 'Attribution in public statements should wait; meanwhile the known methods of the group can guide the search.'
          : 'Attribution in public statements should wait until somebody other than the attacker says so.',
        severity: 'info',
        facts: evidenceOf(found),
      }
    },
  },
  {
    id: 'saas-platform',
    find: ({ facts }) => {
      const found = connectedPlatforms(facts)
      const names = listInWords(found.map(({ name }) => name))
      return {
        title: `Data held in ${names} is in question`,
        why: `Theft from such platforms usually runs through connected applications, access tokens or staff who were talked into helping, and leaves its traces in the audit logs of ${names}.`,
        severity: 'medium',
        facts: evidenceOf(found),
      }
    },
  },
  {
    id: 'attacked-product',
    find: ({ facts }) => {
      const found = otherPlatforms(facts)
      const names = listInWords(found.map(({ name }) => name))
      return {
        title: `Others who run ${names} may be attacked in the same way`,
        why: `${names} is named as what was attacked or as where the data was held. Attackers who have used a flaw or a setting once look for it elsewhere.`,
        severity: 'medium',
        facts: evidenceOf(found),
      }
    },
  },
  {
    id: 'false-update-lure',
    find: ({ facts }) => {
      const reach = exposedOf(facts, ...contactClasses)
      const trade = [...facts.sectors, ...facts.products].filter(({ name }) =>
        buildsThings.test(name),
      )
      const work = exposedOf(facts, 'job-title', 'employer')
      if (reach.length === 0 || trade.length === 0 || work.length === 0) return null
      return {
        title: `A false update or product notice from ${victimName(facts)} is a likely lure`,
        why: `The people in the data work with what comes from ${victimName(facts)}, so a message about an update, a recall or a data sheet fits their day and gets opened.`,
        severity: 'high',
        facts: evidenceOf(reach, trade, work),
      }
    },
  },
  {
    id: 'extortion',
    find: ({ facts }) => {
      const found = facts.techniques.filter(
        ({ id, modality }) => (id === 'T1486' || id === 'T1657') && modality !== 'denied',
      )
      if (found.length === 0) return null
      return {
        title: 'Extortion is part of this event',
        why: `${capital(listInWords(found.map(extortionInWords)))}. Stolen data may be published whether or not anything is paid.`,
        severity: 'high',
        facts: evidenceOf(found),
      }
    },
  },
]

/** "Systems were encrypted", "it is said that money was asked for". */
const extortionInWords = ({ id, modality }: CaseFacts['techniques'][number]): string => {
  const deed = id === 'T1486' ? 'systems were encrypted' : 'money was asked for'
  return modality === 'claimed' || modality === 'suspected' ? `it is said that ${deed}` : deed
}
