import { listInWords } from '#base/list-in-words.ts'
import type { CaseFacts } from '#cases/index.ts'
import { isEuropean, lawByCountry } from '#data/regions.ts'
import { allExposed, evidenceOf } from './read-facts.ts'
import type { InsightRule } from './rule.ts'

/** Insights on which laws may ask for notices; the duties themselves are worked out by the obligations. */
export const lawInsightRules: readonly InsightRule[] = [
  { id: 'duties-europe', find: ({ facts }) => europeanDuties(facts) },
  {
    id: 'duties-elsewhere',
    find: ({ facts }) => {
      const found = facts.places.filter(
        ({ country }) => country !== null && lawByCountry.has(country),
      )
      if (found.length === 0 || allExposed(facts).length === 0) return null
      const laws = [...new Set(found.map(({ country }) => lawByCountry.get(country ?? '') ?? ''))]
      return {
        title: `Breach notice laws outside the EU may apply: ${listInWords(laws)}`,
        why: `Named in the case: ${listInWords(found.map(({ name }) => name))}. Whether notice is owed depends on where the affected people live and on the classes of data.`,
        severity: 'medium',
        facts: evidenceOf(found),
      }
    },
  },
]

function europeanDuties(facts: CaseFacts) {
  const named = facts.regimes.filter(({ name }) => /GDPR|General Data Protection/i.test(name))
  const places = facts.places.filter(isEuropean)
  const data = allExposed(facts)
  if (named.length === 0 && (places.length === 0 || data.length === 0)) return null
  return {
    title: 'GDPR duties are likely to apply',
    why: 'Notice to the supervisory authority is due within 72 hours of becoming aware unless risk to people is unlikely (Article 33), and to the people themselves where the risk is high (Article 34).',
    severity: 'high' as const,
    facts: evidenceOf(named, places),
  }
}
