/**
 * How many articles a second the analysis reads on one core: `npm run bench:analyze [-- --seconds N] [--file FILE]`.
 * The articles are the project's own, 72 of some 2,500 characters each, as news pages run them: half tell of a breach. They come
 * round with other names and figures each time, so that nothing can be remembered from one to the next. FILE has others, one
 * JSON object with a `text` a line: the beginnings of those that are at least half as long. The last line is JSON.
 */
import { parseArgs } from 'node:util'
import { analyzeReport } from '#analysis/index.ts'
import { readLines } from '../models/lib/read-lines.ts'
import { readDocuments } from './read-corpus.ts'

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '10' }, file: { type: 'string' } },
})
const size = 2500
const articles = readDocuments(new URL('../models/texts/articles.txt', import.meta.url))
const given =
  values.file === undefined
    ? null
    : readLines<{ text: string }>(values.file)
        .filter(({ text }) => text.length >= size / 2)
        .map(({ text }) => text.slice(0, size))

/** Article number `n`, with figures and the names of those concerned as no other round has them. */
function article(n: number): string {
  const document = articles[n % articles.length]
  const round = Math.floor(n / articles.length)
  let text = document?.text ?? ''
  for (const { value: name } of document?.facts.get('victim') ?? [])
    text = text.replaceAll(name, `${name} ${round}`)
  return text
    .replace(/\b(\d{1,3})(,\d{3})+\b/g, (found) => `${(round % 9) + 1}${found.slice(1)}`)
    .slice(0, size)
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
