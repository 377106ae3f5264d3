import { fieldKindById } from '#data/field-kinds.ts'
import type { ExposureSummary } from '#exposure/index.ts'
import { inDigits, inPercent } from './show-figures.ts'

const heading = [
  '  ',
  'column'.padEnd(25),
  'what it holds'.padEnd(35),
  'sure'.padStart(9),
  'filled'.padStart(11),
  '  different'.padEnd(22),
  'example, masked',
].join('')

const inWords = ({ kind, share }: ExposureSummary['columns'][number]['hidden'][number]): string =>
  `${fieldKindById.get(kind)?.label ?? kind} (${inPercent(share)})`

/** The columns of a table, each with what it holds and what is hidden in its text. */
export const columnsOf = (columns: ExposureSummary['columns']): readonly string[] => [
  ...(columns.length === 0 ? [] : [heading]),
  ...columns.flatMap(
    ({
      column,
      header,
      label,
      fill,
      approximateDistinct,
      confidence,
      special,
      examples,
      hidden,
    }) => [
      [
        `  ${(header ?? column).slice(0, 24).padEnd(25)}`,
        kindOf(label, special).padEnd(35),
        (label === null ? '' : inPercent(confidence)).padStart(9),
        inPercent(fill).padStart(11),
        `  about ${inDigits(approximateDistinct)}`.padEnd(22),
        examples[0] ?? '',
      ]
        .join('')
        .trimEnd(),
      ...(hidden.length === 0 ? [] : [`    also in its text: ${hidden.map(inWords).join(', ')}`]),
    ],
  ),
]

const widestKind = 34

/** A long label is cut, but never what says that the law protects it most. */
function kindOf(label: string | null, isSpecial: boolean): string {
  const mark = isSpecial ? ' (special category)' : ''
  const word = label ?? 'not recognised'
  return `${word.slice(0, widestKind - mark.length)}${mark}`
}
