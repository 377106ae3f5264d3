import type { ExposureSummary } from '#exposure/index.ts'

const number = new Intl.NumberFormat('en')
const inDigits = (value: number): string => number.format(value)
const inPercent = (share: number): string => `${Math.round(share * 100)} %`
const most = 15

/** A run in words and columns, for a terminal: no values of the leak. `claimed` is what the seller says. */
export function showExposure(summary: ExposureSummary, claimed: number | null): string {
  const { tables, columns, verdict, affected, sources } = summary
  return [
    ...tables.flatMap((table) => [
      `${[table.file, table.member, table.part].filter((part) => part !== null).join(' > ')}: ${inDigits(table.rowsIn)} rows (${table.format}), ${inDigits(table.rowsUnderstood)} understood`,
      ...table.setAside.map(
        ({ reason, count, firstRows }) =>
          `  set aside: ${inDigits(count)}, ${reason} (row ${firstRows.slice(0, 5).join(', ')}${count > 5 ? ', ...' : ''})`,
      ),
      ...columnsOf(columns.filter(({ tableId }) => tableId === table.id)),
      '',
    ]),
    ...summary.passedOver.map(
      ({ file, member, reason }) =>
        `passed over: ${[file, member].filter(Boolean).join(' > ')}, ${reason}`,
    ),
    ...(sources[0] === undefined
      ? []
      : [`Taken from: ${sources[0].label} (${inPercent(sources[0].probability)})`, '']),
    `Verdict: ${verdict.result} (${chances(verdict)})`,
    ...(claimed === null
      ? []
      : [
          `  Claimed: ${inDigits(claimed)} records; here are ${inDigits(affected.rows)} (${inPercent(affected.rows / claimed)}).`,
        ]),
    ...verdict.reasons.slice(0, most).map(({ title }) => `  - ${title}`),
    ...(verdict.theftDate === null
      ? []
      : [`  Taken between ${verdict.theftDate.from} and ${verdict.theftDate.to}.`]),
    '',
    `Affected: ${inDigits(affected.people)} people at ${inDigits(affected.companies)} companies; ${inDigits(affected.rowsWithoutPerson)} rows name nobody`,
    ...affected.jurisdictions
      .slice(0, most)
      .map(
        ({ jurisdiction, count }) =>
          `  ${(jurisdiction ?? 'unknown').padEnd(8)}${inDigits(count).padStart(12)}`,
      ),
    ...(affected.jurisdictions.length > most
      ? [`  and ${affected.jurisdictions.length - most} more jurisdictions`]
      : []),
    '',
    `Target risk: ${Object.entries(affected.risk)
      .toReversed()
      .map(([level, people]) => `${level} ${inDigits(people)}`)
      .join(', ')}`,
    ...affected.doubts
      .filter(({ people }) => people > 0)
      .map(({ kind, people }) => `  to be checked: ${inDigits(people)} (${kind})`),
    ...(affected.ours === null
      ? []
      : [`Our people (${affected.ours.domains.join(', ')}): ${inDigits(affected.ours.people)}`]),
    '',
  ].join('\n')
}

/** How likely each result is, the likeliest first. */
const chances = ({ probability }: ExposureSummary['verdict']): string =>
  Object.entries(probability)
    .toSorted(([, a], [, b]) => b - a)
    .map(([result, share]) => `${result} ${inPercent(share)}`)
    .join(', ')

const heading = [
  '  ',
  'column'.padEnd(25),
  'what it holds'.padEnd(35),
  'sure'.padStart(6),
  'filled'.padStart(9),
  '  different'.padEnd(22),
  'example, masked',
].join('')

const columnsOf = (columns: ExposureSummary['columns']): readonly string[] => [
  ...(columns.length === 0 ? [] : [heading]),
  ...columns.map(
    ({ column, header, label, fill, approximateDistinct, confidence, special, examples }) =>
      [
        `  ${(header ?? column).slice(0, 24).padEnd(25)}`,
        `${label ?? 'not recognised'}${special ? ' (special category)' : ''}`
          .slice(0, 34)
          .padEnd(35),
        (label === null ? '' : inPercent(confidence)).padStart(6),
        inPercent(fill).padStart(9),
        `  about ${inDigits(approximateDistinct)}`.padEnd(22),
        examples[0] ?? '',
      ]
        .join('')
        .trimEnd(),
  ),
]
