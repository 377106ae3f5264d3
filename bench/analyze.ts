/**
 * How many articles a second the analysis reads on one core: `npm run bench:analyze [-- --seconds N] [--file FILE]`.
 * Articles of 2,500 characters are put together from the project's own documents, each with its own
 * names and numbers, so that nothing can be remembered from one to the next. FILE has others, one JSON
 * object with a `text` a line: the beginnings of those that are at least half as long. The last line is JSON.
 */
import { parseArgs } from 'node:util'
import { analyzeReport } from '#analysis/index.ts'
import { readLines } from '../models/lib/read-lines.ts'
import { readCorpus } from './read-corpus.ts'

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '10' }, file: { type: 'string' } },
})
const size = 2500
const documents = readCorpus()
const given =
  values.file === undefined
    ? null
    : readLines<{ text: string }>(values.file)
        .filter(({ text }) => text.length >= size / 2)
        .map(({ text }) => text.slice(0, size))

/** Article number `n`: one document in front, sentences of others behind, names and figures changed. */
function article(n: number): string {
  let text = ''
  for (let i = 0; text.length < size; i++)
    text += `${documents[(n * 7 + i * 13) % documents.length]?.text ?? ''}\n\n`
  return text
    .slice(0, size)
    .replace(/\b(\d{1,3})(,\d{3})+\b/g, (found) => `${(n % 9) + 1}${found.slice(1)}`)
    .replace(
      /\b(Ferncliff|Calderwick|Maplecroft|Bexley|Norvalis|Quillmark|Delmara)\b/g,
      (name) => `${name}${n % 97}`,
    )
}

const read = (n: number): boolean =>
  analyzeReport(
    {
      text: given?.[n % given.length] ?? article(n),
      title: null,
      publishedAt: '2026-05-01',
      siteName: null,
      url: null,
      sha256: '',
    },
    { seat: 'publisher', withText: false },
  ).isBreachReport

for (let n = 0; n < 200; n++) read(n)
const rates: number[] = []
const until = performance.now() + Number(values.seconds) * 1000
let n = 1000
while (performance.now() < until) {
  const started = performance.now()
  for (let i = 0; i < 200; i++) read(n++)
  rates.push(200_000 / (performance.now() - started))
}
rates.sort((a, b) => a - b)
const median = rates[Math.floor(rates.length / 2)] ?? 0
console.log(
  `rounds of 200 articles: slowest ${rates[0]?.toFixed(0)}, median ${median.toFixed(0)}, fastest ${rates.at(-1)?.toFixed(0)} articles/s`,
)
console.log(
  JSON.stringify({ articlesPerSecond: Math.round(median), rounds: rates.length, characters: size }),
)
