/**
 * What the program would score on news and notes that nothing has been learned from: `node bench/hold-out-news.ts NEWS_DIR
 * SCORER [--folds 0,1,2,3,4] [--out DIR]`. For each of five parts, by story, the models are trained without it in a copy
 * of the program, which then reads it whole; the scorer is run on all that was read, which `--out` keeps. The decision
 * whether a text reports a breach is not trained anew. Some ten minutes.
 */
import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { foldOf } from '../models/lib/logistic.ts'
import { readLines } from '../models/lib/read-lines.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { folds: { type: 'string', default: '0,1,2,3,4' }, out: { type: 'string' } },
})
const [directory, scorer] = positionals
if (directory === undefined || scorer === undefined) {
  console.error(
    'Usage: node bench/hold-out-news.ts NEWS_DIR SCORER [--folds 0,1,2,3,4] [--out DIR]',
  )
  process.exit(2)
}
const folds = 5
const corpora = ['casie', 'hibp', 'hhs-ocr'] as const
const trainers = ['event', 'victim', 'supplier', 'dates', 'facts'] as const
const root = join(import.meta.dirname, '..')
const run = promisify(execFile)

interface Doc {
  readonly id: string
  readonly group?: string
}

const scratch = await mkdtemp(join(tmpdir(), 'breakwater-hold-out-'))
try {
  const read = new Map(corpora.map((corpus): [string, string[]] => [corpus, []]))
  for (const fold of values.folds.split(',').map(Number)) {
    for (const [corpus, predictions] of await readUnseen(directory, fold))
      read.get(corpus)?.push(predictions)
    console.error(`part ${fold} of ${folds} read`)
  }
  const out = values.out ?? scratch
  await mkdir(out, { recursive: true })
  for (const [corpus, predictions] of read) {
    const file = join(out, `${corpus}.pred.jsonl`)
    await writeFile(file, predictions.join(''))
    const gold = join(directory, 'gold', `${corpus}.gold.jsonl`)
    const { stdout } = await run(process.execPath, [scorer, '--gold', gold, '--pred', file])
    console.log(`${corpus}\n${stdout}`)
  }
} finally {
  await rm(scratch, { recursive: true, force: true })
}

/** What a copy of the program that has not seen a part states of it, as lines for the scorer. */
async function readUnseen(from: string, fold: number): Promise<ReadonlyMap<string, string>> {
  const copy = join(scratch, `program-${fold}`)
  const [seen, unseen] = [join(scratch, `seen-${fold}`), join(scratch, `unseen-${fold}`)]
  await splitNews(from, fold, { seen, unseen })
  await mkdir(copy)
  for (const part of ['package.json', 'src', 'models', 'bench'])
    await cp(join(root, part), join(copy, part), { recursive: true })
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'))
  const inCopy = { cwd: copy, maxBuffer: 64 * 1024 * 1024 }
  for (const trainer of trainers) {
    const quick = trainer === 'event' ? [] : ['--quick']
    await run(process.execPath, [`models/${trainer}/train.ts`, seen, ...quick], inCopy)
  }
  await run(process.execPath, ['bench/score-news.ts', unseen, '--out', unseen], inCopy)
  await rm(copy, { recursive: true, force: true })
  return new Map(
    await Promise.all(
      corpora.map(async (corpus): Promise<[string, string]> => [
        corpus,
        await readFile(join(unseen, `${corpus}.pred.jsonl`), 'utf8'),
      ]),
    ),
  )
}

/** Lays the documents and the gold of one part into one folder, all others into another. */
async function splitNews(
  from: string,
  fold: number,
  { seen, unseen }: { readonly seen: string; readonly unseen: string },
): Promise<void> {
  for (const folder of [seen, unseen]) await mkdir(join(folder, 'gold'), { recursive: true })
  for (const corpus of corpora) {
    const groups = new Map(
      readLines<Doc>(join(from, `${corpus}.jsonl`)).map(({ id, group }) => [id, group ?? id]),
    )
    for (const file of [`${corpus}.jsonl`, join('gold', `${corpus}.gold.jsonl`)]) {
      const lines = readLines<Doc>(join(from, file))
      const isHeldOut = ({ id }: Doc): boolean => foldOf(groups.get(id) ?? id, folds) === fold
      await writeFile(join(unseen, file), toLines(lines.filter(isHeldOut)))
      await writeFile(join(seen, file), toLines(lines.filter((each) => !isHeldOut(each))))
    }
  }
  await cp(join(from, 'annoctr-ner.jsonl'), join(seen, 'annoctr-ner.jsonl'))
}

function toLines(rows: readonly unknown[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('')
}
