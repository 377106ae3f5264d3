import { detectHeader } from '../delimited/detect-header.ts'
import { headLines } from '../head-lines.ts'

/** Text in columns of fixed widths, as mainframes and database tools print it. */
export interface FixedShape {
  /** Where each column starts; it ends before the next. */
  readonly starts: readonly number[]
  readonly header: readonly string[] | null
}

const mostLines = 400
const fewestColumns = 3
const fewestLines = 5
/** Of the lines, the share that must have nothing where one column ends and the next begins. */
const leastFitting = 0.7
/** Without a rule that draws the columns: of the lines, the share that has nothing in the space between two. */
const leastBlank = 0.9
/** Blanks between words of a name are one wide. */
const narrowestGap = 2

/** Cells that are filled up with blanks may have signs between them all the same. */
const delimiters = [',', ';', '|', '^', '~'] as const
const isDelimitedBy = (lines: readonly string[], sign: string): boolean =>
  lines.filter((line) => line.split(sign).length > 2).length >= lines.length / 2

/** A rule that draws the columns: `------- -------------------- ----`. */
const rule = /^\s*(?:-{2,}|={2,})(?: +(?:-{1,}|={1,}))+\s*$/
export const isColumnRule = (line: string): boolean => rule.test(line)

/** Whether text stands in columns of fixed widths, by a rule that draws them or by the blanks that all lines share. */
export function sniffFixedWidth(head: string): FixedShape | null {
  const lines = headLines(head, mostLines)
  if (lines.length < fewestLines || lines.some((line) => line.includes('\t'))) return null
  if (delimiters.some((sign) => isDelimitedBy(lines, sign))) return null
  const ruleAt = lines.slice(0, 40).findIndex(isColumnRule)
  if (ruleAt > 0) {
    const starts = startsOf(lines[ruleAt] ?? '')
    return shapeOf(starts, {
      rows: lines.filter((line, i) => i > ruleAt && !isColumnRule(line)),
      header: cellsAt(lines[ruleAt - 1] ?? '', starts),
    })
  }
  const starts = startsByGaps(lines)
  const rows = lines.filter((line) => fits(line, starts))
  const cells = rows.map((line) => cellsAt(line, starts))
  const [first = [], ...others] = cells
  const isHeader = detectHeader(
    first,
    others.filter((row) => row.join() !== first.join()),
  )
  return shapeOf(starts, { rows: lines, header: isHeader ? first : null })
}

function shapeOf(
  starts: readonly number[],
  { rows, header }: { readonly rows: readonly string[]; readonly header: readonly string[] | null },
): FixedShape | null {
  const fitting = rows.filter((line) => fits(line, starts)).length
  const isTable =
    starts.length >= fewestColumns &&
    fitting >= fewestLines &&
    fitting >= rows.length * leastFitting
  return isTable ? { starts, header } : null
}

/** Where the strokes of a rule begin. */
const startsOf = (line: string): readonly number[] =>
  [...line.matchAll(/[-=]+/g)].map(({ index }) => index)

/** The cells of a line, without the blanks that fill them up. */
export const cellsAt = (line: string, starts: readonly number[]): readonly string[] =>
  starts.map((start, i) => line.slice(i === 0 ? 0 : start, starts[i + 1]).trim())

/** Whether no cell runs over into the next, and most columns have one. */
export function fits(line: string, starts: readonly number[]): boolean {
  const isCut = starts.slice(1).every((start) => {
    const before = line[start - 1]
    return before === undefined || before === ' '
  })
  return isCut && cellsAt(line, starts).filter((cell) => cell !== '').length > starts.length / 2
}

/** Where columns start, by the places that hardly a line fills; a title or a page number may cross them. */
function startsByGaps(lines: readonly string[]): readonly number[] {
  const width = Math.min(2000, Math.max(0, ...lines.map((line) => line.trimEnd().length)))
  const blank = Array.from(
    { length: width },
    (_, at) => lines.filter((line) => (line[at] ?? ' ') === ' ').length / lines.length,
  )
  const starts: number[] = []
  for (let at = 0; at < width; at++) {
    if ((blank[at] ?? 0) >= leastBlank) continue
    const from =
      starts.length === 0 ? 0 : blank.findLastIndex((share, i) => i < at && share < leastBlank)
    if (starts.length > 0 && at - from - 1 < narrowestGap) continue
    starts.push(starts.length === 0 ? at : startWithin(blank, from + 1, at))
  }
  return starts
}

/** A long cell before or a figure behind may reach into the gap: the column starts behind the emptiest place. */
function startWithin(blank: readonly number[], from: number, to: number): number {
  let best = to - 1
  for (let at = to - 1; at >= from; at--) if ((blank[at] ?? 0) > (blank[best] ?? 0)) best = at
  return best + 1
}
