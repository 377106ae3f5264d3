import { rename, rm } from 'node:fs/promises'
import { refusal, type Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'
import type { BulkCell } from '#store/bulk-engine.ts'
import type { Bulk } from '../../types.ts'
import { createNoLogins } from '../logins/queries.ts'
import {
  copyRows,
  countRows,
  createWords,
  exportRows,
  neutralised,
  type ExportName,
} from './files/queries.ts'

export const exportFormats = ['csv', 'parquet', 'xlsx'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** A worksheet has 1,048,576 rows, and ExcelJS holds a workbook in memory while it is written. */
export const mostInWorkbook = 200_000

/** Creates the tables that lists of people need; once for each opening of a store is enough. */
export async function prepareLists({ engine, signal }: Bulk): Promise<void> {
  await engine.run(createWords(), { signal })
  await engine.run(createNoLogins())
}

export interface ExportRequest {
  readonly what: ExportName
  readonly format: ExportFormat
  readonly file: string
  readonly ourDomains: readonly string[]
  /** A Parquet file of all people, where one has been written already. */
  readonly listed?: string | undefined
}

/**
 * Writes a whole list to `file`, unmasked: under another name first and then renamed, so that no half-written file
 * has its name. INPUT_TOO_LARGE where a workbook has no room for it.
 */
export async function exportList(
  bulk: Bulk,
  { what, format, file, ourDomains, listed }: ExportRequest,
): Promise<Result<{ readonly file: string }, Refusal>> {
  const rows = exportRows(what, ourDomains, listed)
  const part = `${file}.part`
  try {
    if (format === 'xlsx') {
      const [counted] = await bulk.engine.rows<{ n: number }>(countRows(rows), {
        signal: bulk.signal,
      })
      const many = Number(counted?.n)
      if (many > mostInWorkbook) return err(tooLong(many))
      const found = await bulk.engine.rows(neutralised(rows), { signal: bulk.signal })
      await writeWorkbook(part, what, found)
    } else {
      await bulk.engine.run(copyRows(rows, part, format), { signal: bulk.signal })
    }
    await rename(part, file)
    return ok({ file })
  } finally {
    await rm(part, { force: true })
  }
}

const tooLong = (rows: number): Refusal =>
  refusal(
    'INPUT_TOO_LARGE',
    `Cannot write a workbook: the list has ${rows} rows, and a workbook can hold ${mostInWorkbook}. Nothing was written. Use CSV or Parquet.`,
  )

async function writeWorkbook(
  file: string,
  title: string,
  rows: readonly Readonly<Record<string, BulkCell>>[],
): Promise<void> {
  const { default: excel } = await import('exceljs')
  const book = new excel.stream.xlsx.WorkbookWriter({ filename: file })
  const sheet = book.addWorksheet(title, { views: [{ state: 'frozen', ySplit: 1 }] })
  const columns = Object.keys(rows[0] ?? {})
  sheet.addRow(columns).commit()
  // Cells are text: nothing in them is ever a formula.
  for (const row of rows) sheet.addRow(columns.map((column) => row[column] ?? null)).commit()
  sheet.commit()
  await book.commit()
}
