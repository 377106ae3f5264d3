/**
 * How many of the data classes that a list of breaches gives are named by its notes at all:
 * `node bench/named-classes.ts NEWS_DIR [--corpus hibp]`. For each class: in the gold, named anywhere in
 * the note, stated by the analysis and right, stated and wrong; then what a reader could reach at best
 * who states all that is named and nothing else, and who adds the address that "accounts" imply.
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { classOfGold } from '../models/facts/gold-classes.ts'
import { readLines } from '../models/lib/read-lines.ts'
import { readText } from '../src/analysis/analyze-text.ts'
import { findDataClassMentions } from '../src/analysis/facts/data-class-mentions.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { corpus: { type: 'string', default: 'hibp' } },
})
const [directory] = positionals
if (directory === undefined) {
  console.error('Usage: node bench/named-classes.ts NEWS_DIR [--corpus hibp|casie]')
  process.exit(2)
}
const rowsOf = <T>(name: string): readonly T[] => readLines<T>(join(directory, name))
const texts = new Map(
  rowsOf<{ id: string; text: string }>(`${values.corpus}.jsonl`).map(({ id, text }) => [id, text]),
)
const goldOf = new Map(
  Object.entries(classOfGold).flatMap(([gold, ids]) =>
    ids.map((id): [string, string] => [id, gold]),
  ),
)

interface Row {
  gold: number
  named: number
  right: number
  wrong: number
}
const rows = new Map<string, Row>()
const rowOf = (name: string): Row => {
  const row = rows.get(name) ?? { gold: 0, named: 0, right: 0, wrong: 0 }
  rows.set(name, row)
  return row
}
let documents = 0
let impliedRight = 0
let impliedWrong = 0
for (const { id, isBreach, dataKinds, dataKindsOptional } of rowsOf<{
  id: string
  isBreach: boolean | null
  dataKinds: readonly string[]
  dataKindsOptional: readonly string[]
}>(`gold/${values.corpus}.gold.jsonl`)) {
  const text = texts.get(id)
  if (text === undefined || isBreach !== true || dataKinds.length === 0) continue
  documents++
  const { reading, analysis } = readText({
    text,
    title: null,
    publishedAt: null,
    siteName: null,
    url: null,
  })
  const namesOf = (classes: readonly string[]): ReadonlySet<string> =>
    new Set(classes.flatMap((each) => goldOf.get(each) ?? []))
  const named = namesOf(findDataClassMentions(reading).map((mention) => mention.class))
  const stated = namesOf(
    analysis.statements.flatMap((each) =>
      each.field === 'dataClass' && each.value.exposed && each.modality !== 'denied'
        ? [each.value.class]
        : [],
    ),
  )
  for (const kind of dataKinds) {
    const row = rowOf(kind)
    row.gold++
    if (named.has(kind)) row.named++
    if (stated.has(kind)) row.right++
  }
  for (const kind of stated) {
    if (!dataKinds.includes(kind) && !dataKindsOptional.includes(kind)) rowOf(kind).wrong++
  }
  if (!named.has('email_addresses') && /\baccounts?\b/i.test(text)) {
    if (dataKinds.includes('email_addresses')) impliedRight++
    else impliedWrong++
  }
}

const f1 = (right: number, wrong: number, gold: number): number =>
  (2 * right) / (right + wrong + gold)
console.log('class                    gold  named  right  wrong')
const total: Row = { gold: 0, named: 0, right: 0, wrong: 0 }
for (const [name, row] of [...rows].toSorted(([, a], [, b]) => b.gold - a.gold)) {
  for (const key of ['gold', 'named', 'right', 'wrong'] as const) total[key] += row[key]
  const { gold, named, right, wrong } = row
  console.log(
    `${name.padEnd(22)} ${[gold, named, right, wrong].map((n) => String(n).padStart(6)).join(' ')}`,
  )
}
const figures = {
  documents,
  ...total,
  stated: f1(total.right, total.wrong, total.gold),
  allThatIsNamed: f1(total.named, 0, total.gold),
  withAddressOfAccounts: f1(total.named + impliedRight, impliedWrong, total.gold),
}
console.log(
  JSON.stringify(
    figures,
    (_, value) => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value) as unknown,
  ),
)
