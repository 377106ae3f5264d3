import { dayInWords, whenInWords } from '#base/days-in-words.ts'
import { capital } from '#base/capital.ts'
import { listInWords } from '#base/list-in-words.ts'
import type { CaseFacts, Evidenced } from '#cases/index.ts'
import { tlpColours } from '#data/advisory-forms.ts'
import { dataInWords } from '#data/data-classes.ts'
import {
  audienceInWords,
  dateKindInWords,
  dueInWords,
  severityInWords,
  sourceInWords,
} from '#data/fact-words.ts'
import { audiences } from '#data/vocabulary.ts'
import type { AdvisoryView, Line } from './advisory-view.ts'
import { QuoteList } from './collect-quotes.ts'
import {
  certaintyInWords,
  figureInWords,
  inOrderOfTime,
  offerInWords,
  modalityMeaning,
  statusMeaning,
  helpInWords,
} from './in-words.ts'
import { summarise } from './summarise.ts'
import type { AdvisorySource } from './types.ts'

/** Turns a case into the plain data that advisory templates print. Pure; every line names its quotes. */
export function buildAdvisoryView(source: AdvisorySource): AdvisoryView {
  const { facts } = source
  const quotes = new QuoteList(source)
  const line = (text: string, fact: Evidenced): Line => ({
    text,
    certainty: certaintyInWords(fact),
    modality: fact.modality,
    quotes: quotes.numbersOf(fact.evidence),
  })

  // Quotes are numbered in the order in which these lines first ask for them.
  const body = {
    known: knownFacts(facts, line),
    ...dataLines(facts, line),
    counts: countLines(facts, line),
    dates: inOrderOfTime(facts.dates).map((fact) =>
      line(`${dateKindInWords[fact.kind]} ${whenInWords(fact.from, fact.to)}`, fact),
    ),
    support: (facts.support ?? []).map((fact) => line(helpInWords(fact), fact)),
    risks: source.insights.map(({ title, why, severity, facts: evidence }) => ({
      title,
      why,
      severity: severityInWords[severity],
      quotes: quotes.numbersOf(evidence),
    })),
    techniques: attackRows(facts, quotes),
    audiences: actionsByAudience(source.actions, quotes),
  }
  return {
    ...headOf(source),
    ...body,
    quotes: quotes.list(),
    sources: sourcesOf(source.documents),
    words: Object.entries(modalityMeaning).map(([word, meaning]) => ({ word, meaning })),
  }
}

/** What the page says before any single fact: whose it is, how far it may go, and the case as a whole. */
function headOf(source: AdvisorySource) {
  const { facts } = source
  return {
    title: facts.title,
    organisation: source.organisation ?? '',
    tlp: source.tlp,
    tlpColour: tlpColours[source.tlp],
    date: dayInWords(source.generatedAt),
    generatedAt: source.generatedAt,
    caseId: source.caseId ?? '',
    status: facts.status,
    statusMeaning: statusMeaning(facts),
    summary: summarise(facts).filter((sentence) => sentence !== ''),
  }
}

const sourcesOf = (documents: AdvisorySource['documents']): AdvisoryView['sources'] =>
  documents.map((document, index) => ({
    number: index + 1,
    title: document.title ?? 'Untitled document',
    publisher: document.siteName ?? '',
    date: document.publishedAt === null ? '' : dayInWords(document.publishedAt),
    url: document.url ?? '',
    sha256: document.sha256,
  }))

type ToLine = (text: string, fact: Evidenced) => Line

/** The kinds of data that were taken, and those of which somebody says that they were not. */
function dataLines(
  { dataClasses }: CaseFacts,
  line: ToLine,
): Pick<AdvisoryView, 'taken' | 'notTaken'> {
  const classes = dataClasses.map((fact) => ({
    exposed: fact.exposed,
    line: {
      ...line(capital(dataInWords(fact)), fact),
      // The head of that column asks who says so.
      ...(fact.exposed ? {} : { certainty: sourceInWords(fact) }),
    },
  }))
  return {
    taken: classes.filter(({ exposed }) => exposed).map((entry) => entry.line),
    notTaken: classes.filter(({ exposed }) => !exposed).map((entry) => entry.line),
  }
}

/** The current figures, then the earlier ones. */
function countLines(
  { recordCounts, earlierCounts = [] }: CaseFacts,
  line: ToLine,
): readonly Line[] {
  const countLine = (fact: CaseFacts['recordCounts'][number], past = ''): Line =>
    line(`${figureInWords(fact)}${past}`, fact)
  return [
    ...recordCounts.map((fact) => countLine(fact)),
    ...earlierCounts.map((fact) => countLine(fact, ', given before and corrected since')),
  ]
}

/** What to do, for each audience that has anything to do. */
const actionsByAudience = (
  actions: AdvisorySource['actions'],
  quotes: QuoteList,
): AdvisoryView['audiences'] =>
  audiences.flatMap((audience) => {
    const own = actions
      .filter((action) => action.audience === audience)
      .map(({ title, due, facts: evidence }) => ({
        title,
        due: audience === 'individuals' ? '' : dueInWords(due),
        quotes: quotes.numbersOf(evidence),
      }))
    return own.length === 0 ? [] : [{ name: audienceInWords[audience], actions: own }]
  })

/** The techniques, followed by each tactic that the sources name without one of its techniques. */
function attackRows(facts: CaseFacts, quotes: QuoteList): AdvisoryView['techniques'] {
  const shown = (fact: Evidenced) => ({
    certainty: certaintyInWords(fact),
    modality: fact.modality,
    quotes: quotes.numbersOf(fact.evidence),
  })
  const tacticsOf = (fact: CaseFacts['techniques'][number]): readonly string[] =>
    fact.tactics.map((tactic) => capital(tactic.replaceAll('-', ' ')))
  const covered = new Set(
    facts.techniques.flatMap((fact) => tacticsOf(fact).map((tactic) => tactic.toLowerCase())),
  )
  return [
    ...facts.techniques.map((fact) => ({
      id: fact.id,
      name: fact.name,
      tactics: tacticsOf(fact).join(', '),
      url: `https://attack.mitre.org/techniques/${fact.id.replace('.', '/')}/`,
      ...shown(fact),
    })),
    ...facts.tactics
      .filter(({ name }) => !covered.has(name.toLowerCase()))
      .map((fact) => ({
        id: fact.id,
        name: 'Technique not named',
        tactics: capital(fact.name.toLowerCase()),
        url: `https://attack.mitre.org/tactics/${fact.id}/`,
        ...shown(fact),
      })),
  ]
}

function knownFacts(facts: CaseFacts, line: ToLine): readonly Line[] {
  const { sale } = facts
  return [
    ...facts.victims.map((fact) =>
      line(
        `${isHeldTrue(fact) ? 'Breached organisation' : 'Said to be breached'}: ${fact.name}`,
        fact,
      ),
    ),
    ...facts.thirdParties.map((fact) =>
      line(
        fact.name === null
          ? `Third party (not named): ${fact.role}`
          : `Third party: ${fact.name} (${fact.role})`,
        fact,
      ),
    ),
    ...together('Platform', facts.platforms, line),
    ...facts.actors.map((fact) =>
      line(
        `Attacker: ${fact.name}${fact.attackGroup === null ? '' : ` (ATT&CK ${fact.attackGroup})`}`,
        fact,
      ),
    ),
    ...(sale === null ? [] : [line(`Offered for sale ${offerInWords(sale)}`, sale)]),
    ...together('Brand', facts.brands, line),
    ...together('Product', facts.products, line),
    ...together('Sector', facts.sectors, line),
    ...together('Place', facts.places, line),
    ...together('Law named', facts.regimes, line, 'Laws named'),
  ]
}

const isHeldTrue = ({ modality }: Evidenced): boolean =>
  modality === 'confirmed' || modality === 'reported'

/** One line for all names of a kind that are equally sure: "Brands: Velen, Tarn and Kestrel". */
function together(
  one: string,
  facts: readonly ({ readonly name: string } & Evidenced)[],
  line: ToLine,
  many = `${one}s`,
): readonly Line[] {
  return [...Map.groupBy(facts, certaintyInWords).values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const names = listInWords(group.map(({ name }) => name))
    const evidence = group.flatMap((fact) => fact.evidence)
    return [line(`${group.length === 1 ? one : many}: ${names}`, { ...first, evidence })]
  })
}
