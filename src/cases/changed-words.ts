import { capital } from '#base/capital.ts'
import { dataInWords } from '#data/data-classes.ts'
import { countInWords, speakerInWords } from '#data/fact-words.ts'
import type { Asserter } from '#data/vocabulary.ts'
import type { CaseFacts, Evidenced } from './facts.ts'
import { isDenial } from './fact-key.ts'
import type { StatementRow } from './queries.ts'
import { timeOf } from './weigh-statements.ts'

/** What a source said on a day, of a fact on which the sources disagree or that was corrected. */
export interface SaidThen {
  /** ISO 8601 day or instant. */
  readonly at: string
  readonly text: string
  readonly evidence: readonly number[]
}

/** A fact, and how its yes and its no are said. */
interface Disputed {
  readonly fact: Evidenced
  readonly yes: string
  readonly no: string
  /** How it is said that it was so and is no more. */
  readonly past?: string
}

/**
 * Who said what when, where that changed: each side of a dispute and each figure of a corrected one, by the
 * first dated statement of each source. Empty where all sources have said one thing all along.
 */
export function changedWords(
  facts: CaseFacts,
  statements: readonly StatementRow[],
): readonly SaidThen[] {
  const byNumber = new Map(statements.map((each) => [each.n, each]))
  return [...disputedIn(facts), ...figuresIn(facts)].flatMap(({ fact, yes, no, past = no }) => {
    const said = [...fact.evidence, ...(fact.disputedBy ?? [])].flatMap((n) => {
      const statement = byNumber.get(n)
      return statement === undefined || statement.saidAt === null || statement.by !== null
        ? []
        : [{ ...statement, at: statement.saidAt }]
    })
    const first = Map.groupBy(said, (each) => `${each.assertedBy} ${isDenial(each)}`)
    return [...first.values()].flatMap((same) => {
      const [earliest] = same.toSorted((a, b) => timeOf(a.at) - timeOf(b.at))
      if (earliest === undefined) return []
      const { at, assertedBy, n } = earliest
      const verb = verbs[assertedBy] ?? 'said'
      const isPast = 'superseded' in earliest.value && earliest.value.superseded === true
      return [
        {
          at,
          text: `${capital(speakerInWords[assertedBy])} ${verb} that ${isPast ? past : isDenial(earliest) ? no : yes}`,
          evidence: [n],
        },
      ]
    })
  })
}

const verbs: Readonly<Partial<Record<Asserter, string>>> = {
  actor: 'claimed',
  instrument: 'found',
}

const isDisputed = ({ disputedBy = [] }: Evidenced): boolean => disputedBy.length > 0

function disputedIn({ victims, dataClasses }: CaseFacts): readonly Disputed[] {
  return [
    ...victims.filter(isDisputed).map((fact) => ({
      fact,
      yes: `${fact.name} was breached`,
      no: `${fact.name} was not breached`,
    })),
    ...dataClasses.filter(isDisputed).map((fact) => ({
      fact,
      yes: `the exposed data includes ${dataInWords(fact)}`,
      no: `the exposed data does not include ${dataInWords(fact)}`,
    })),
  ]
}

/** Figures that are disputed; where one was corrected, what it was and the one to quote. */
function figuresIn({ recordCounts, earlierCounts = [] }: CaseFacts): readonly Disputed[] {
  const own = recordCounts.filter(({ scope }) => scope === 'victim')
  const corrected = earlierCounts.length > 0 ? [...earlierCounts, ...own.slice(0, 1)] : []
  const disputed = [...new Set([...corrected, ...own.filter(isDisputed)])]
  return disputed.map((fact) => {
    const figure = countInWords(fact.count, fact.unit)
    return {
      fact,
      yes: `the number is ${figure}`,
      no: `the number of ${figure} is wrong`,
      past: `the number is no longer ${figure}`,
    }
  })
}
