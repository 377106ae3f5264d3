import type { CaseFacts } from './facts.ts'
import { breachInWords } from './what-happened.ts'

type Untitled = Omit<CaseFacts, 'title'>

/** A headline from the facts: `Ostrava Motors: customer data breach through Sendaro (confirmed)`. */
export function titleOf(facts: Untitled): string {
  const hit = facts.victims.filter(({ modality }) => modality !== 'denied')
  const named = hit.length > 0 ? hit : facts.victims
  const measured = facts.incident?.assertedBy === 'instrument' ? ' by a measurement' : ''
  return `${names(named.map(({ name }) => name))}: ${whatOf(facts)} (${facts.status}${measured})`
}

function whatOf(facts: Untitled): string {
  const { sale, thirdParties, status } = facts
  if (status === 'denied') return sale === null ? 'breach' : 'offer of data'
  if (sale !== null && status !== 'confirmed') return 'data offered for sale'
  const [third] = thirdParties.filter(({ modality }) => modality !== 'denied')
  if (third === undefined) return breachOf(facts)
  return `${breachOf(facts)} through ${third.name ?? withArticle(third.role)}`
}

/** Whose data, where the victim's own surest figure or a data class says it. */
function breachOf({ dataClasses, recordCounts, status }: Untitled): string {
  const exposed = dataClasses.filter((fact) => fact.exposed).map((fact) => fact.class)
  if (exposed.length === 0) return 'breach'
  if (status === 'confirmed' && breachInWords({ dataClasses }) === 'breach') return 'breach'
  // The figure to quote says whose data it is; those behind it are parts.
  const own = recordCounts.find(
    ({ scope, unit, modality }) =>
      scope === 'victim' && (unit === 'people' || unit in whoseByUnit) && modality !== 'denied',
  )
  const whose =
    own === undefined
      ? exposed.includes('customer-data')
        ? 'customer '
        : ''
      : (whoseByUnit[own.unit] ?? '')
  return `${whose}data breach`
}

const whoseByUnit: Readonly<Record<string, string>> = {
  customers: 'customer ',
  employees: 'employee ',
  patients: 'patient ',
}

const withArticle = (role: string): string =>
  /^(?:an?|the|its|their|one|our)\s/i.test(role)
    ? role
    : `${/^[aeiou]/i.test(role) ? 'an' : 'a'} ${role}`

function names(all: readonly string[]): string {
  const [first, second] = all
  if (first === undefined) return 'Organisation not named'
  if (second === undefined) return first
  return all.length === 2 ? `${first} and ${second}` : `${first} and ${all.length - 1} others`
}
