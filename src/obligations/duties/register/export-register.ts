import type { RegisterEntry } from './register.ts'

const columns: readonly (readonly [string, (entry: RegisterEntry) => string | number])[] = [
  ['Case', (entry) => entry.caseId],
  ['Breach', (entry) => entry.title],
  ['State', (entry) => entry.caseState],
  ['Opened (UTC)', (entry) => entry.openedAt],
  ['Happened', (entry) => entry.occurred ?? ''],
  ['Aware since', (entry) => entry.awareAt ?? ''],
  ['Data', (entry) => entry.dataClasses.join('; ')],
  ['People', (entry) => entry.people ?? ''],
  ['Places', (entry) => entry.places.join('; ')],
  ['Not entered yet', (entry) => entry.notEntered.join('; ')],
  ['Duties owed', (entry) => entry.owed],
  ['Undecided', (entry) => entry.undecided],
  ['Late', (entry) => entry.late],
  ['Submitted', (entry) => entry.submitted.join('\n')],
  ['Waived', (entry) => entry.waived.join('\n')],
  ['No notice needed', (entry) => entry.noNotice.join('\n')],
]

/** A spreadsheet would run a cell that begins with one of these as a formula (OWASP, CSV injection). */
const runs = /^[=+\-@\t\r]/

const safe = (value: string | number): string | number =>
  typeof value === 'string' && runs.test(value) ? `'${value}` : value

/** The register as CSV (RFC 4180) in UTF-8, with a byte order mark so that spreadsheets decode it correctly. */
export function registerToCsv(entries: readonly RegisterEntry[]): Uint8Array {
  const quote = (value: string | number): string => `"${String(safe(value)).replaceAll('"', '""')}"`
  const lines = [
    columns.map(([head]) => quote(head)).join(','),
    ...entries.map((entry) => columns.map(([, read]) => quote(read(entry))).join(',')),
  ]
  return Buffer.from(`\ufeff${lines.join('\r\n')}\r\n`)
}

/** The register as a workbook. */
export async function registerToXlsx(entries: readonly RegisterEntry[]): Promise<Uint8Array> {
  const { default: excel } = await import('exceljs')
  const book = new excel.Workbook()
  const sheet = book.addWorksheet('Register of breaches', {
    views: [{ state: 'frozen', ySplit: 1 }],
  })
  sheet.columns = columns.map(([header], i) => ({ header, width: i === 1 ? 48 : 22 }))
  sheet.getRow(1).font = { bold: true }
  for (const entry of entries) sheet.addRow(columns.map(([, read]) => safe(read(entry))))
  return new Uint8Array(await book.xlsx.writeBuffer())
}
