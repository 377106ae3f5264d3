import type { Statement } from '#cases/index.ts'
import { dataLabel, type DataClassId } from '#data/data-classes.ts'
import { sayHome } from './affected/say-home.ts'
import { nameOfTable, sayLink } from './linking/say-link.ts'
import { bearsOnCase, type ExposureSummary } from './summarise-exposure.ts'

/** The instrument that measured, which every statement names. */
const instrument = 'exposure-run@1'

/** A class that fewer than this share of people have is most likely a slip of the inventory, and not stated. */
const leastShare = 0.001

/** A statement before its place in the text is known. */
type Unplaced = Statement extends infer S
  ? S extends Statement
    ? Omit<S, 'start' | 'end' | 'quote'>
    : never
  : never

/** A line of the record, and the statements that it makes. */
interface Line {
  readonly sentence: string
  readonly said: readonly Unplaced[]
}

/** How the measurement counts in the case. */
interface Standing {
  /** Null where it says nothing about this event and makes no statement. */
  readonly modality: 'confirmed' | 'suspected' | null
  readonly scope: 'victim' | 'sample'
}

/**
 * The record of a run as text, one finding a line, and the statements that its lines make. No values
 * of the leak: files, counts, classes, jurisdictions and the reasons of the verdict.
 */
export function describeMeasurement(
  runId: string,
  summary: ExposureSummary,
): { readonly text: string; readonly statements: readonly Statement[] } {
  const { tables, verdict } = summary
  const standing = standingOf(verdict)
  const files = tables.map(({ file }) => file).join(', ')
  return placed([
    plain(`Measurement ${runId} of ${tables.length} table(s): ${files}.`),
    ...countLines(summary, standing),
    ...classLines(summary, standing),
    ...placeLines(summary),
    ...verdictLines(verdict, standing),
  ])
}

/**
 * What the files contain is certain; that it is this victim's is as certain as the verdict. An invented or recycled
 * leak says nothing about this event.
 */
function standingOf(verdict: ExposureSummary['verdict']): Standing {
  if (verdict.result === 'authentic' || verdict.result === 'partly')
    return { modality: 'confirmed', scope: 'victim' }
  return { modality: bearsOnCase(verdict) ? 'suspected' : null, scope: 'sample' }
}

/** Lines one under the other, each statement with the line that makes it as its quote. */
function placed(lines: readonly Line[]): ReturnType<typeof describeMeasurement> {
  let text = ''
  const statements: Statement[] = []
  for (const { sentence, said } of lines) {
    const start = text.length
    text += `${sentence}\n`
    for (const one of said) {
      statements.push({ ...one, start, end: start + sentence.length, quote: sentence } as Statement)
    }
  }
  return { text, statements }
}

const plain = (sentence: string): Line => ({ sentence, said: [] })

const by = { assertedBy: 'instrument', extractor: instrument } as const

const rowsOf = ({ tables }: ExposureSummary): number =>
  tables.reduce((sum, { rowsUnderstood }) => sum + rowsUnderstood, 0)

/** People, rows and companies, and how the rules came by them. */
function countLines(summary: ExposureSummary, { modality, scope }: Standing): readonly Line[] {
  const { affected, tables, links = [], corrections } = summary
  const counted = (
    sentence: string,
    count: number,
    unit: 'records' | 'people' | 'organisations',
  ): Line => ({
    sentence,
    said:
      modality === null
        ? []
        : [{ field: 'recordCount', value: { count, unit, scope }, modality, confidence: 1, ...by }],
  })
  const { people, companies, planted, home } = affected
  const rows = rowsOf(summary)
  return [
    // Of figures of equal standing the first is the one that is quoted, and people count, not the rows about them.
    counted(`The files are about ${people} different people.`, people, 'people'),
    counted(`They hold ${rows} rows that could be read.`, rows, 'records'),
    ...(planted !== undefined && planted.records > 0
      ? [
          plain(
            `${planted.rows} of these rows are ${planted.records} planted record(s): they are nobody and are counted among no people.`,
          ),
        ]
      : []),
    ...(home === undefined ? [] : [plain(sayHome(home))]),
    ...links.map((link) =>
      plain(`Rows of ${nameOfTable(tables, link.tableId)} are ${sayLink(link, tables)}.`),
    ),
    ...(corrections === undefined ? [] : [plain(sayCorrections(corrections, people))]),
    counted(
      `They are about ${companies} companies, by their people or by name.`,
      companies,
      'organisations',
    ),
  ]
}

/** The kinds of data, those of people first, then those that no name is tied to. */
function classLines(summary: ExposureSummary, { modality }: Standing): readonly Line[] {
  const { affected, unlinked = [] } = summary
  const exposed = (id: DataClassId, share: number): readonly Unplaced[] =>
    share < leastShare || modality === null
      ? []
      : [
          {
            field: 'dataClass',
            value: { class: id, exposed: true },
            modality,
            confidence: confidenceOf(summary, id),
            ...by,
          },
        ]
  const label = (id: DataClassId) => dataLabel({ class: id })
  const rows = Math.max(1, rowsOf(summary))
  return [
    ...affected.dataClasses.map(({ class: id, people }) => {
      const share = affected.people === 0 ? 0 : people / affected.people
      return {
        sentence: `${label(id)}: exposed for ${people} people (${(share * 100).toFixed(1)}%).`,
        said: exposed(id, share),
      }
    }),
    ...unlinked.map(({ class: id, rows: held, columns }) => ({
      sentence: `${label(id)}: in about ${held} rows (${columns.join(', ')}), tied to nobody by name.`,
      said: exposed(id, held / rows),
    })),
  ]
}

const placeLines = ({ affected }: ExposureSummary): readonly Line[] =>
  affected.jurisdictions.flatMap(({ jurisdiction, count }) =>
    jurisdiction === null ? [] : [plain(`${count} people are placed in ${jurisdiction}.`)],
  )

/** The argument; its first sentence says that there was a breach, where that is proven. */
const verdictLines = (
  { sentences, probability }: ExposureSummary['verdict'],
  { modality }: Standing,
): readonly Line[] =>
  sentences.map(({ sentence }, i) => ({
    sentence,
    said:
      i === 0 && modality === 'confirmed'
        ? [
            {
              field: 'incident',
              value: { kind: 'breach' },
              modality,
              confidence: Math.max(...Object.values(probability)),
              ...by,
            },
          ]
        : [],
  }))

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

/** The confidence of the surest column that holds the class. */
const confidenceOf = ({ columns }: ExposureSummary, id: string): number =>
  Math.max(0.5, ...columns.filter((c) => c.dataClass === id).map(({ confidence }) => confidence))
