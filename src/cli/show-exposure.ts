import { sayLink, type ExposureSummary } from '#exposure/index.ts'
import { affectedOf } from './show-affected.ts'
import { columnsOf } from './show-columns.ts'
import { counted, inDigits, inPercent } from './show-figures.ts'

type Verdict = ExposureSummary['verdict']

/** At most this many reasons are shown; the JSON has all. */
const mostReasons = 8

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
    ...affectedOf(summary),
    '',
    ...nextSteps(summary, given),
    '',
  ].join('\n')
}

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

/** The result, the reasons for and against it, and when the rows were taken. */
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

/** The innocent explanation of rows that do not match, with the reasons for and against it. */
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

/** What follows where a leak is no new breach of ours; none of its counts go into a case. */
const withoutBreach = {
  fabricated:
    'Tell nobody, and announce no breach, while this stands. Keep the files, and compare again when another sample appears or when your own records were not complete.',
  recycled:
    'See what was done about the older leak: whoever was told then need not be told again. Check that nothing newer is in this one.',
} as const

/** Suggestions of what else can be done. */
function nextSteps(
  { affected, verdict }: ExposureSummary,
  { hasOwnRecords, out, hasCase }: ExposureGiven,
): readonly string[] {
  if (verdict.result === 'fabricated' || verdict.result === 'recycled')
    return ['Next:', `  - ${withoutBreach[verdict.result]}`]
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
