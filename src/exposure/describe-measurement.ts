import type { Statement } from '#cases/index.ts'
import { dataClassById, type DataClassId } from '#data/data-classes.ts'
import { nameOfTable, sayLink } from './linking/say-link.ts'
import { bearsOnCase, type ExposureSummary } from './summarise-exposure.ts'

/** What measured: named by every statement. */
const instrument = 'exposure-run@1'

/** A class that fewer than this share of people have is most likely a slip of the inventory, and not stated. */
const leastShare = 0.001

/** A statement before its place in the text is known. */
type Unplaced = Statement extends infer S
  ? S extends Statement
    ? Omit<S, 'start' | 'end' | 'quote'>
    : never
  : never

/**
 * The record of a run as text, one finding a line, and the statements that its lines make. No values
 * of the leak: files, counts, classes, jurisdictions and the reasons of the verdict.
 */
export function describeMeasurement(
  runId: string,
  summary: ExposureSummary,
): { readonly text: string; readonly statements: readonly Statement[] } {
  const { affected, tables, verdict } = summary
  const isProven = verdict.result === 'authentic' || verdict.result === 'partly'
  // What is in the files is certain; that it is this victim's is as certain as the verdict.
  // A leak that was invented or seen before says nothing about this event, and makes no statement.
  const modality = isProven ? 'confirmed' : bearsOnCase(verdict) ? 'suspected' : null
  const scope = isProven ? 'victim' : 'sample'
  let text = ''
  const statements: Statement[] = []
  const line = (sentence: string, ...said: readonly Unplaced[]): void => {
    const start = text.length
    text += `${sentence}\n`
    for (const one of said) {
      statements.push({ ...one, start, end: start + sentence.length, quote: sentence } as Statement)
    }
  }
  const by = { assertedBy: 'instrument', extractor: instrument } as const
  const counted = (count: number, unit: 'records' | 'people' | 'organisations'): Unplaced[] =>
    modality === null
      ? []
      : [{ field: 'recordCount', value: { count, unit, scope }, modality, confidence: 1, ...by }]

  line(
    `Measurement ${runId} of ${tables.length} table(s): ${tables.map(({ file }) => file).join(', ')}.`,
  )
  // Of figures of equal standing the first is the one that is quoted, and people count, not the rows about them.
  line(
    `The files are about ${affected.people} different people.`,
    ...counted(affected.people, 'people'),
  )
  const rows = tables.reduce((sum, table) => sum + table.rowsUnderstood, 0)
  line(`They hold ${rows} rows that could be read.`, ...counted(rows, 'records'))
  const { planted } = affected
  if (planted !== undefined && planted.records > 0) {
    line(
      `${planted.rows} of these rows are ${planted.records} planted record(s): they are nobody and are counted among no people.`,
    )
  }
  for (const link of summary.links ?? []) {
    line(`Rows of ${nameOfTable(tables, link.tableId)} are ${sayLink(link, tables)}.`)
  }
  if (summary.corrections !== undefined) line(sayCorrections(summary.corrections, affected.people))
  line(
    `These people belong to ${affected.companies} companies.`,
    ...counted(affected.companies, 'organisations'),
  )
  const exposed = (id: DataClassId, share: number) =>
    share < leastShare || modality === null
      ? []
      : [
          {
            field: 'dataClass',
            value: { class: id, exposed: true },
            modality,
            confidence: confidenceOf(summary, id),
            ...by,
          } as const,
        ]
  for (const { class: id, people } of affected.dataClasses) {
    const share = affected.people === 0 ? 0 : people / affected.people
    line(
      `${dataClassById.get(id)?.label ?? id}: exposed for ${people} people (${(share * 100).toFixed(1)} %).`,
      ...exposed(id, share),
    )
  }
  for (const { class: id, rows: held, columns } of summary.unlinked ?? []) {
    line(
      `${dataClassById.get(id)?.label ?? id}: in about ${held} rows (${columns.join(', ')}), tied to nobody by name.`,
      ...exposed(id, held / Math.max(1, rows)),
    )
  }
  for (const { jurisdiction, count } of affected.jurisdictions.filter(
    (j) => j.jurisdiction !== null,
  )) {
    line(`${count} people are placed in ${jurisdiction}.`)
  }
  for (const [i, { sentence }] of verdict.sentences.entries()) {
    line(
      sentence,
      ...(i === 0 && modality === 'confirmed'
        ? [
            {
              field: 'incident',
              value: { kind: 'breach' },
              modality,
              confidence: Math.max(...Object.values(verdict.probability)),
              ...by,
            } as const,
          ]
        : []),
    )
  }
  return { text, statements }
}

function sayCorrections(
  { splits, places, joins = 0, measured }: NonNullable<ExposureSummary['corrections']>,
  people: number,
): string {
  const parts = [
    ...(splits === 0 ? [] : [`split ${splits} that the rules had merged wrongly`]),
    ...(joins === 0
      ? []
      : [`joined ${joins} to others whom the rules had taken for different people`]),
    ...(places === 0 ? [] : [`set the place of ${places}`]),
  ]
  return `The rules alone counted ${measured.people} people; analysts ${new Intl.ListFormat('en-GB').format(parts)}, which makes ${people}.`
}

/** Of the columns that hold the class the surest. */
const confidenceOf = ({ columns }: ExposureSummary, id: string): number =>
  Math.max(0.5, ...columns.filter((c) => c.dataClass === id).map(({ confidence }) => confidence))
