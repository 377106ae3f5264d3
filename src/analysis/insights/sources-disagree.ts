import { listInWords } from '#base/list-in-words.ts'
import type { CaseFacts, Evidenced } from '#cases/index.ts'
import { countInWords } from '#data/fact-words.ts'
import { classesInWords } from './read-facts.ts'
import type { InsightRule } from './rule.ts'

/** The insight that sources contradict one another, and nobody has settled it. */
export const sourcesDisagree: InsightRule = {
  id: 'sources-disagree',
  find: ({ facts }) => {
    const found = [facts.victims, facts.dataClasses, facts.recordCounts, facts.actors, facts.dates]
      .flat()
      .filter(isUnsettled)
    if (found.length === 0) return null
    const about = disputedInWords(facts)
    return {
      title: `Sources disagree on ${listInWords(about)}`,
      why: 'What weighs more is shown as the fact, with the other beside it. Settle which is right before publishing either.',
      severity: 'medium',
      facts: [
        ...new Set(
          found.flatMap(({ evidence, disputedBy }) => [...evidence, ...(disputedBy ?? [])]),
        ),
      ],
    }
  },
}

/** Whether sources disagree on it and no analyst has settled it. */
const isUnsettled = ({ disputedBy = [], assertedBy }: Evidenced): boolean =>
  disputedBy.length > 0 && assertedBy !== 'analyst'

/** What the sources disagree on: "whether Acme was breached", "passports", "the figure of 640,000 people". */
function disputedInWords(facts: CaseFacts): readonly string[] {
  const named = (found: readonly Evidenced[], words: (index: number) => string) =>
    found.flatMap((fact, index) => (isUnsettled(fact) ? [words(index)] : []))
  return [
    ...named(facts.dataClasses, (i) => classesInWords(facts.dataClasses.slice(i, i + 1))),
    ...named(facts.recordCounts, (i) => {
      const { count = 0, unit = 'records' } = facts.recordCounts[i] ?? {}
      return `the figure of ${countInWords(count, unit)}`
    }),
    ...named(facts.actors, (i) => `the part of ${facts.actors[i]?.name ?? ''}`),
    ...named(facts.dates, () => 'a date'),
    ...named(facts.victims, (i) => `whether ${facts.victims[i]?.name ?? ''} was breached`),
  ]
}
