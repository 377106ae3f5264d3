/** Fewer lines than this may be a list inside a short report. */
const fewestLines = 10
/** Enough to tell rows from sentences; a leak may have millions. */
const linesLookedAt = 300
/** Of the lines, how many must have one form: rows are broken now and then, sentences share none. */
const enough = 0.9
/** With fewer cells in a row, a list with commas would pass for a table. */
const fewestCells = 4

const delimiters = [',', ';', '\t', '|'] as const

/**
 * What these lines are, where they are rows of data and not sentences: "rows of 16 cells". Somebody who takes a leak
 * for a report would otherwise put the data of people into the database and into an advisory.
 */
export function findRecords(text: string): string | null {
  const lines = firstLines(text)
  if (lines.length < fewestLines) return null
  const most = (isOne: (line: string) => boolean): boolean =>
    lines.filter(isOne).length >= lines.length * enough
  if (most((line) => /^[[,\s]*\{.*\}[\],\s]*$/.test(line))) return 'JSON records, one a line'
  if (most((line) => /^[^\s@:;|]+@[^\s@:;|]+\.[^\s@:;|]+[:;|]\S/.test(line))) {
    return 'a list of addresses and passwords'
  }
  if (isSqlDump(lines)) return 'a dump of a database'
  for (const delimiter of delimiters) {
    const cells = commonest(lines.map((line) => countCells(line, delimiter)))
    if (cells >= fewestCells && most((line) => countCells(line, delimiter) === cells)) {
      return `rows of ${cells} cells`
    }
  }
  return null
}

function firstLines(text: string): readonly string[] {
  return text
    .slice(0, 1_000_000)
    .split(/\r?\n/, linesLookedAt * 2)
    .filter((line) => line.trim() !== '')
    .slice(0, linesLookedAt)
}

/** A dump opens with a comment or a statement; an article about one does not. */
const isSqlDump = (lines: readonly string[]): boolean =>
  /^(?:--|\/\*|(?:insert into|create table|copy|set|drop table)\s)/i.test(lines[0] ?? '') &&
  lines.some((line) => /^(?:insert into|copy)\s\S+.*(?:values|from stdin)/i.test(line))

/** The cells of a line; what stands in quotes is one cell. */
const countCells = (line: string, delimiter: string): number =>
  line.replace(/"(?:[^"]|"")*"/g, '').split(delimiter).length

function commonest(numbers: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}
