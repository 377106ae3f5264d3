import { sayHome, sayLink, type ExposureSummary } from '#exposure/index.ts'
import { dataClasses as everyClass, dataLabel } from '#data/data-classes.ts'
import { jurisdictionName } from '#data/jurisdictions.ts'
import { columnsOf, inDigits, inPercent } from './show-columns.ts'

type Affected = ExposureSummary['affected']
type Verdict = ExposureSummary['verdict']

/** At most this many lines of one kind are shown; the rest is in the JSON. */
const most = 15
const mostReasons = 8
/** The width of the longest name of a data class. */
const widest = Math.max(...everyClass.map(({ id }) => dataLabel({ class: id }).length))

/** The options given on the command line that change what is worth printing. */
export interface ExposureGiven {
  /** The number of records that the seller claims. */
  readonly claimed: number | null
  readonly hasOwnRecords: boolean
  readonly out: string | null
  readonly hasCase: boolean
}

/** A run for a terminal, in words and columns; shows no values of the leak. */
export function showExposure(summary: ExposureSummary, given: ExposureGiven): string {
  const { tables, columns, sources, affected } = summary
  return [
    ...tables.flatMap((table) => [
      `${[table.file, table.member, table.part].filter((part) => part !== null).join(' > ')}: ${counted(table.rowsIn, 'row', 'rows')} (${formatWords[table.format]}), ${inDigits(table.rowsUnderstood)} understood`,
      ...table.setAside.map(
        ({ reason, count, firstRows }) =>
          `  set aside: ${inDigits(count)}, ${reason} (${count === 1 ? 'row' : 'rows'} ${firstRows.slice(0, 5).join(', ')}${count > 5 ? ', ...' : ''})`,
      ),
      ...columnsOf(columns.filter(({ tableId }) => tableId === table.id)),
      ...(summary.links ?? [])
        .filter(({ tableId }) => tableId === table.id)
        .map((link) => `  ${sayLink(link, tables)}`),
      '',
    ]),
    ...summary.passedOver.map(
      ({ file, member, reason }) =>
        `passed over: ${[file, member].filter(Boolean).join(' > ')}, ${reason}`,
    ),
    ...(summary.passedOver.length === 0 ? [] : ['']),
    ...(sources[0] === undefined
      ? []
      : [`Taken from: ${sources[0].label} (${inPercent(sources[0].probability)})`, '']),
    ...verdictOf(summary.verdict),
    ...(given.claimed === null
      ? []
      : [
          `  Claimed: ${inDigits(given.claimed)} records; here are ${inDigits(affected.rows)} (${inPercent(affected.rows / given.claimed)}).`,
        ]),
    '',
    ...affectedOf(summary, summary.unlinked ?? []),
    '',
    ...nextSteps(summary, given),
    '',
  ].join('\n')
}

const counted = (count: number, one: string, many: string): string =>
  `${inDigits(count)} ${count === 1 ? one : many}`

const formatWords: Readonly<Record<ExposureSummary['tables'][number]['format'], string>> = {
  delimited: 'delimited text',
  json: 'JSON',
  jsonl: 'JSON lines',
  'sql-dump': 'SQL dump',
  xlsx: 'workbook',
  parquet: 'Parquet',
  'credential-list': 'credential list',
  labelled: 'labelled records',
  'drawn-table': 'drawn table',
  sqlite: 'SQLite database',
  xml: 'XML',
}

/** The result, what speaks for it and what against, and when the rows were taken. */
function verdictOf({ result, reasons, sentences, otherReading }: Verdict): readonly string[] {
  const weighed = reasons.filter(({ toward }) => toward !== null)
  const shown = weighed.slice(0, mostReasons)
  const speaking = (heading: string, list: Verdict['reasons']): readonly string[] =>
    list.length === 0
      ? []
      : [
          `  ${heading}`,
          ...list.map(
            ({ title, toward }) =>
              `    - ${title}${toward === result || toward === null ? '' : ` (for ${toward})`}`,
          ),
        ]
  const isFor = ({ toward }: Verdict['reasons'][number]): boolean => toward === result
  const measured = reasons.filter(({ id }) => id === 'own-records' || id === 'own-days')
  const rest = reasons.length - shown.length - measured.length
  return [
    `Verdict: ${result}`,
    ...sentences
      .filter(({ id }) => ['result', 'theft-date', 'canaries', 'older'].includes(id))
      .map(({ sentence }) => `  ${sentence}`),
    ...(measured.length === 0
      ? []
      : ['  What decides whose the rows are:', ...measured.map(({ title }) => `    - ${title}`)]),
    ...speaking('Speaks for it:', shown.filter(isFor)),
    ...speaking(
      result === 'undecided'
        ? 'What was seen, and for which result it speaks:'
        : 'Speaks for something else:',
      shown.filter((reason) => !isFor(reason)),
    ),
    ...(rest > 0 ? [`  and ${rest} that weigh less or nothing: --json has all`] : []),
    ...(otherReading === undefined ? [] : otherReadingOf(sentences, otherReading)),
  ]
}

/** The innocent explanation of rows that do not match, with what speaks for and against it. */
const otherReadingOf = (
  sentences: Verdict['sentences'],
  { points }: NonNullable<Verdict['otherReading']>,
): readonly string[] => [
  '  Another reading:',
  ...sentences.filter(({ id }) => id === 'other-reading').map(({ sentence }) => `    ${sentence}`),
  ...points.map(
    ({ sentence, speaks }) => `    - ${speaks === null ? '' : `(${speaks} it) `}${sentence}`,
  ),
]

/** Who is affected, where, by what, and what should be checked. */
function affectedOf(
  { affected, columns }: Pick<ExposureSummary, 'affected' | 'columns'>,
  unlinked: NonNullable<ExposureSummary['unlinked']>,
): readonly string[] {
  const { people, companies, rowsWithoutPerson, jurisdictions, dataClasses, ours } = affected
  const ownColumns = new Set<string | null>(
    columns.filter(({ fill }) => fill > 0).map(({ dataClass }) => dataClass),
  )
  return [
    people === 0
      ? `Affected: nobody is named in these files; ${counted(rowsWithoutPerson, 'row has', 'rows have')} no address, phone number or account, and no name with something to tell namesakes apart`
      : `Affected: ${counted(people, 'person', 'people')} at ${counted(companies, 'company', 'companies')}; ${counted(rowsWithoutPerson, 'row names', 'rows name')} nobody`,
    ...plantedOf(affected.planted),
    ...jurisdictions
      .slice(0, most)
      .map(
        ({ jurisdiction, count }) =>
          `  ${sayPlace(jurisdiction).padEnd(widest)}${inDigits(count).padStart(12)}`,
      ),
    ...(jurisdictions.length > most ? [`  and ${jurisdictions.length - most} more places`] : []),
    ...(affected.home === undefined ? [] : [`  ${sayHome(affected.home)}`]),
    ...(dataClasses.length === 0 ? [] : ['', 'What is out of them:']),
    ...dataClasses.map(
      ({ class: id, people: count }) =>
        `  ${dataLabel({ class: id }).padEnd(widest)}${inDigits(count).padStart(12)}${inTextOf(affected.inText, id, ownColumns.has(id))}`,
    ),
    ...(unlinked.length === 0
      ? []
      : [
          '',
          'In the leak as well, in rows or text that name nobody:',
          ...unlinked.map(
            ({ class: id, rows, columns }) =>
              `  ${dataLabel({ class: id }).padEnd(widest)}${inDigits(rows).padStart(12)}  ${columns.slice(0, 3).join(', ')}`,
          ),
        ]),
    ...(people === 0
      ? []
      : [
          '',
          `Risk of being the next target: ${Object.entries(affected.risk)
            .toReversed()
            .map(([level, count]) => `${level} ${inDigits(count)}`)
            .join(', ')}`,
        ]),
    ...affected.doubts
      .filter(({ people: count }) => count > 0)
      .map(({ kind, people: count }) => `  to be checked: ${inDigits(count)}, ${doubtWords[kind]}`),
    ...(ours === null
      ? []
      : [
          `Our people (addresses at ${ours.domains.join(', ')}): ${inDigits(ours.people)}`,
          ...loginsOf(affected.logins, ours.domains),
        ]),
  ]
}

/** Data classes that were recognised in text by their form, and not by a column of their own. */
function inTextOf(inText: Affected['inText'], id: string, hasColumn: boolean): string {
  const found = inText?.find((each) => each.class === id)
  return found === undefined
    ? ''
    : `  ${hasColumn ? 'some of them ' : ''}read in the text of ${found.columns.slice(0, 3).join(', ')}`
}

/** Planted records, which no count of people includes, so that the rows add up. */
const plantedOf = (planted: Affected['planted']): readonly string[] =>
  planted === undefined || planted.records === 0
    ? []
    : [
        `  left out: ${counted(planted.records, 'planted record', 'planted records')} in ${counted(planted.rows, 'row', 'rows')}; they are nobody, and only the verdict uses them`,
      ]

/** Logins at our own pages, of customers as well as staff. */
function loginsOf(logins: Affected['logins'], domains: readonly string[]): readonly string[] {
  if (logins === undefined || logins === null) return []
  const { logins: count, withPassword, ofStaff, examples } = logins
  return [
    `Logins at our pages (at ${domains.join(', ')}): ${inDigits(count)}${
      count === 0
        ? ''
        : `, ${inDigits(withPassword)} with a password, ${inDigits(ofStaff)} by an address of ours`
    }`,
    ...examples.map((example) => `  ${example}`),
  ]
}

const doubtWords: Readonly<Record<Affected['doubts'][number]['kind'], string>> = {
  'names-differ': 'rows with different names were joined into one person',
  'country-disputed': 'fields point to different countries',
  'phone-shared': 'several people have the phone number of the row',
  'free-text': 'free text may hold further kinds of data',
  'class-in-text': 'kinds of data were read in free text, by their form',
  'other-in-text':
    "free text names an address that is not the person's: its data may be somebody else's",
}

/** "Germany", "California, US", "place not known". */
function sayPlace(jurisdiction: string | null): string {
  if (jurisdiction === null) return 'place not known'
  const name = jurisdictionName(jurisdiction) ?? jurisdiction
  return jurisdiction.includes('-') ? `${name}, ${jurisdiction.slice(0, 2)}` : name
}

/** Suggestions of what else can be done. */
function nextSteps(
  { affected, verdict }: ExposureSummary,
  { hasOwnRecords, out, hasCase }: ExposureGiven,
): readonly string[] {
  const isWaiting = affected.doubts.some(({ people }) => people > 0)
  const steps = [
    ...(hasOwnRecords || verdict.canaries.some(({ found }) => found > 0)
      ? []
      : ['Whether it is yours: compare it with your own records, --customers FILE.']),
    ...(out === null && affected.people > 0
      ? ['To tell people: --out DIR writes the lists of people and companies, unmasked.']
      : []),
    ...(hasCase
      ? []
      : ['What the law asks: --case ID puts the counts into a case and its duties.']),
    ...(isWaiting && affected.people > 0
      ? [
          'To check merges and places one by one: read the leak in a case of the console, "breakwater serve".',
        ]
      : []),
  ]
  return steps.length === 0 ? [] : ['Next:', ...steps.map((step) => `  - ${step}`)]
}
