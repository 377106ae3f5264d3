import type { CaseFacts } from './facts.ts'

/** A headline from the facts: who, what, where, how sure. */
export function titleOf(facts: Omit<CaseFacts, 'title'>): string {
  const who = names(facts.victims.map(({ name }) => name))
  return `${who}: ${whatOf(facts)} (${facts.status})`
}

function whatOf({ sale, thirdParties, dataClasses, status }: Omit<CaseFacts, 'title'>): string {
  const what = dataClasses.some(({ exposed }) => exposed) ? 'data breach' : 'breach'
  if (sale !== null && status !== 'confirmed') return 'data offered for sale'
  const [third] = thirdParties
  if (third === undefined) return what
  return third.name === null
    ? `${what} through ${withArticle(third.role)}`
    : `${what} through ${third.name}`
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
