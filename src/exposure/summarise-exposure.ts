import { classOfKind, fieldKindById } from '#data/field-kinds.ts'
import type { DataClassId } from '#data/data-classes.ts'
import type { Affected } from './affected/types.ts'
import type { TableLink } from './linking/link-tables.ts'
import type { LeakReading } from './reading/types.ts'
import type { StageTime } from './track-progress.ts'
import type { ColumnFinding, SourceGuess } from './types.ts'
import { unlinkedClasses, type UnlinkedClass } from './unlinked-classes.ts'
import { stateVerdict } from './verdict/state-verdict.ts'
import type { Verdict } from './verdict/types.ts'

/** The findings of a run as counts, kinds and reasons, which may be kept, logged and shown to everybody. */
export type ExposureSummary = Omit<ReturnType<typeof summarise>, 'unlinked' | 'links'> & {
  /** These two are absent from summaries kept before they were measured. */
  readonly unlinked?: readonly UnlinkedClass[]
  readonly links?: readonly TableLink[]
  /** Present where counts have been corrected. */
  readonly corrections?: CorrectionCounts
}

export function summarise(run: {
  readonly reading: LeakReading
  readonly findings: readonly ColumnFinding[]
  readonly sources: readonly SourceGuess[]
  readonly verdict: Verdict
  readonly affected: Affected
  readonly links: readonly TableLink[]
  readonly stages: readonly StageTime[]
}) {
  const { reading, findings, sources, verdict, affected, links, stages } = run
  const columns = columnsOf(findings)
  return {
    version: 1 as const,
    tables: reading.tables.map(({ id, source, format, rowsIn, rowsUnderstood, setAside }) => ({
      id,
      ...source,
      format,
      rowsIn,
      rowsUnderstood,
      setAside,
    })),
    passedOver: reading.passedOver,
    columns,
    sources: sources.map(({ label, probability, reasons }) => ({ label, probability, reasons })),
    verdict: {
      ...verdict,
      /** The argument as the case keeps it. */
      sentences: stateVerdict(verdict),
      theftDate:
        verdict.theftDate === null
          ? null
          : {
              from: verdict.theftDate.from.toString(),
              to: verdict.theftDate.to.toString(),
              likeliest: verdict.theftDate.likeliest.toString(),
              basis: verdict.theftDate.basis,
            },
    },
    ...countsFor(affected),
    unlinked: unlinkedClasses(columns, reading.tables, affected.dataClasses),
    links,
    stages,
  }
}

function columnsOf(findings: readonly ColumnFinding[]) {
  const kindsByTable = Map.groupBy(findings, ({ tableId }) => tableId)
  const kindsOf = (tableId: ColumnFinding['tableId']) =>
    (kindsByTable.get(tableId) ?? []).map(({ kind }) => kind)
  return findings.map((finding) => {
    const kind = finding.kind === null ? undefined : fieldKindById.get(finding.kind)
    return {
      tableId: finding.tableId,
      column: finding.column.name,
      header: finding.column.header,
      kind: finding.kind,
      label: kind?.label ?? null,
      dataClass: finding.kind === null ? null : classOfKind(finding.kind, kindsOf(finding.tableId)),
      special: finding.special ?? false,
      confidence: finding.confidence,
      fill: finding.fill,
      approximateDistinct: finding.approximateDistinct,
      examples: finding.examples,
      hidden: finding.hidden ?? [],
      reasons: finding.reasons ?? [],
    }
  })
}

/** The parts of a summary that corrections change. */
export const countsFor = (affected: Affected) => ({
  affected,
  /** As the obligations room reads it. */
  jurisdictions: affected.jurisdictions.map(({ jurisdiction, count, dataClasses }) => ({
    jurisdiction,
    count,
    dataClasses: dataClasses.map((entry): DataClassId => entry.class),
  })),
})

/** How much analysts corrected. */
export interface CorrectionCounts {
  readonly splits: number
  readonly places: number
  /** Undefined in counts that were kept before people could be joined. */
  readonly joins?: number
  readonly measured: { readonly people: number; readonly companies: number }
}

/** Whether the leak says anything about this event, by its verdict: an invented or recycled one does not. */
export const bearsOnCase = ({ result }: Pick<Verdict, 'result'>): boolean =>
  result !== 'fabricated' && result !== 'recycled'

/** How many people notices may be owed to, by place; none where the leak says nothing about this event. */
export const countsForDuties = ({
  verdict,
  jurisdictions,
}: Pick<ExposureSummary, 'verdict' | 'jurisdictions'>): ExposureSummary['jurisdictions'] =>
  bearsOnCase(verdict) ? jurisdictions : []

/** Names of the files that were read, each once. */
export const filesOf = ({ tables }: ExposureSummary): readonly string[] => [
  ...new Set(tables.map(({ file }) => file)),
]
