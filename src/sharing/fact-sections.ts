import { audiences, type Action } from '#analysis/index.ts'
import { capital } from '#base/capital.ts'
import { whenInWords } from '#base/days-in-words.ts'
import type { CaseFacts, Evidenced } from '#cases/index.ts'
import { dataInWords } from '#data/data-classes.ts'
import { audienceInWords, dateKindInWords, dueInWords, sourceInWords } from '#data/fact-words.ts'
import { placeInWords } from '#data/jurisdictions.ts'
import {
  certaintyInWords,
  figureInWords,
  inOrderOfTime,
  offerInWords,
  statusMeaning,
  helpInWords,
} from './in-words.ts'
import { summarise } from './summarise.ts'

/** One fact in words, with how sure it is, on whose word, and the statements that say it, best first. */
export interface FactLine {
  readonly text: string
  /** `confirmed by the organisation`. */
  readonly certainty: string
  readonly evidence: readonly number[]
  /** Some source says otherwise. */
  readonly disputed: boolean
}

export interface FactSection {
  readonly title: string
  readonly lines: readonly FactLine[]
}

/** What a case says as a whole: its state in one word and what that means, then the story in sentences. */
export const caseInWords = (facts: CaseFacts) => ({
  status: facts.status,
  meaning: statusMeaning(facts),
  summary: summarise(facts).filter((sentence) => sentence !== ''),
})

/**
 * The facts of a case as plain text: the victim first, then in the order of a reader's questions. Empty sections
 * are left out.
 */
export function factSections(facts: CaseFacts): readonly FactSection[] {
  const names = (found: readonly ({ readonly name: string } & Evidenced)[]): FactLine[] =>
    found.map((fact) => line(fact.name, fact))
  const classes = ({ exposed }: { readonly exposed: boolean }): FactLine[] =>
    facts.dataClasses
      .filter((fact) => fact.exposed === exposed)
      .map((fact) => ({
        ...line(capital(dataInWords(fact)), fact),
        // Under "Said not to be exposed" it is left to say by whom.
        ...(exposed ? {} : { certainty: sourceInWords(fact) }),
      }))
  return [
    { title: facts.victims.length > 1 ? 'Victims' : 'Victim', lines: names(facts.victims) },
    { title: 'Sector', lines: names(facts.sectors).map(capitalised) },
    { title: 'Place', lines: facts.places.map((fact) => line(placeInWords(fact), fact)) },
    { title: 'Brands', lines: names(facts.brands) },
    { title: 'Products', lines: names(facts.products) },
    {
      title: 'Third party',
      lines: facts.thirdParties.map((fact) =>
        line(
          fact.name === null
            ? `Not named: ${fact.role}`
            : [fact.name, fact.role].filter((part) => part !== '').join(': '),
          fact,
        ),
      ),
    },
    { title: 'Platform', lines: names(facts.platforms) },
    { title: 'Attacker', lines: facts.actors.map((fact) => line(actorInWords(fact), fact)) },
    { title: 'Data exposed', lines: classes({ exposed: true }) },
    { title: 'Said not to be exposed', lines: classes({ exposed: false }) },
    {
      title: 'How much',
      lines: facts.recordCounts.map((fact) => line(figureInWords(fact), fact)),
    },
    {
      title: 'Given before, corrected since',
      lines: (facts.earlierCounts ?? []).map((fact) => line(figureInWords(fact), fact)),
    },
    {
      title: 'Offer',
      lines: facts.sale === null ? [] : [line(capital(offerInWords(facts.sale)), facts.sale)],
    },
    {
      title: 'When',
      lines: inOrderOfTime(facts.dates).map((fact) =>
        line(`${dateKindInWords[fact.kind]} ${whenInWords(fact.from, fact.to)}`, fact),
      ),
    },
    {
      title: 'How (MITRE ATT&CK)',
      lines: [
        ...facts.techniques.map((fact) => line(`${fact.name} (${fact.id})`, fact)),
        ...facts.tactics.map((fact) => line(`Tactic: ${fact.name} (${fact.id})`, fact)),
      ],
    },
    {
      title: 'Help offered',
      lines: (facts.support ?? []).map((fact) => line(helpInWords(fact), fact)),
    },
    { title: 'Laws named', lines: names(facts.regimes) },
    { title: 'Published by', lines: names(facts.publishers) },
  ].filter(({ lines }) => lines.length > 0)
}

const line = (text: string, fact: Evidenced): FactLine => ({
  text,
  certainty: certaintyInWords(fact),
  evidence: fact.evidence,
  disputed: (fact.disputedBy ?? []).length > 0,
})

const capitalised = (each: FactLine): FactLine => ({ ...each, text: capital(each.text) })

function actorInWords({ name, attackGroup, aliases }: CaseFacts['actors'][number]): string {
  const others = aliases.filter((alias) => alias !== name).slice(0, mostAliases)
  return [
    attackGroup === null ? name : `${name} (ATT&CK group ${attackGroup})`,
    ...(others.length === 0 ? [] : [`also known as ${others.join(', ')}`]),
  ].join(', ')
}
const mostAliases = 4

/** What to do, for each audience in turn: `{ audience: 'Staff', tasks: [{ title, due: 'within 24 hours' }] }`. */
export const actionsInWords = (actions: readonly Action[]) =>
  audiences.flatMap((audience) => {
    const tasks = actions
      .filter((action) => action.audience === audience)
      .map(({ title, due }) => ({ title, due: dueInWords(due) }))
    return tasks.length === 0 ? [] : [{ audience: audienceInWords[audience], tasks }]
  })
