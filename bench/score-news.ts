/**
 * Scores the extraction on annotated corpora: `node bench/score-news.ts NEWS_DIR [SCORER] [--out DIR]`.
 * NEWS_DIR holds `<corpus>.jsonl` and `gold/<corpus>.gold.jsonl`. Writes one prediction line a
 * document; where a scorer is given it is run on them.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { analyzeText } from '../src/analysis/analyze-text.ts'
import { readLines } from '../models/lib/read-lines.ts'
import { bestFirst } from './best-first.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, errors: { type: 'string' }, corpus: { type: 'string' } },
})
const [directory, scorer] = positionals
if (directory === undefined) {
  console.error('Usage: node bench/score-news.ts NEWS_DIR [SCORER] [--out DIR] [--corpus NAME]')
  process.exit(2)
}
const out = values.out ?? mkdtempSync(join(tmpdir(), 'breakwater-score-'))
mkdirSync(out, { recursive: true })
interface Row {
  id: string
  text: string
  title?: string
  date?: string
  addedDate?: string
  submitted?: string
}
for (const corpus of ['casie', 'hibp', 'hhs-ocr']) {
  const gold = join(directory, 'gold', `${corpus}.gold.jsonl`)
  if (!existsSync(gold) || (values.corpus !== undefined && values.corpus !== corpus)) continue
  const rows = readLines<Row>(join(directory, `${corpus}.jsonl`))
  const lines = rows.map(({ id, text, title, date, addedDate, submitted }) => {
    const { isBreachReport, statements } = analyzeText({
      text,
      // The title of an HIBP note is its victim's name: the answer.
      title: corpus === 'casie' ? title || null : null,
      publishedAt: (date ?? addedDate ?? submitted ?? '').slice(0, 10) || null,
      siteName: null,
      url: null,
    })
    return JSON.stringify({ id, isBreach: isBreachReport, ...bestFirst(statements) })
  })
  const predictions = join(out, `${corpus}.pred.jsonl`)
  writeFileSync(predictions, `${lines.join('\n')}\n`)
  console.log(`${corpus}: ${rows.length} documents -> ${predictions}`)
  if (scorer === undefined) continue
  const errors = values.errors === undefined ? [] : ['--errors', values.errors]
  spawnSync(process.execPath, [scorer, '--gold', gold, '--pred', predictions, ...errors], {
    stdio: 'inherit',
  })
}
