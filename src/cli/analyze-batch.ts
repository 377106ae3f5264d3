import { createReadStream, createWriteStream } from 'node:fs'
import { stat, writeFile } from 'node:fs/promises'
import { once } from 'node:events'
import { z } from 'zod'
import { analyzeReport } from '#analysis/index.ts'
import type { Config } from '#base/config.ts'
import { refusal, type Refusal } from '#base/errors.ts'
import { sha256 } from '#base/ids.ts'
import { linesOf } from '#base/lines.ts'
import { err, type Result } from '#base/result.ts'
import type { Terminal } from './command.ts'
import { faultInWords, whyUnreadable } from './file-faults.ts'
import { done } from './open-program.ts'
import { drawProgress } from './terminal-progress.ts'

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  title: z.string().nullish(),
  publishedAt: z.string().nullish(),
  url: z.string().nullish(),
  siteName: z.string().nullish(),
})

/** Output is written in pieces of about this size; a write a line halves the throughput. */
const chunkCharacters = 1 << 16

/**
 * Analyses one document a line and prints one report a line, in the order read. A line that cannot be
 * read gives `{id, error}` in its place, so that lines in always equal lines out.
 */
export async function analyzeBatch(
  path: string,
  out: string | undefined,
  config: Config,
  terminal: Terminal,
  withText: boolean,
): Promise<Result<void, Refusal>> {
  let size = 0
  if (path !== '-') {
    const why = await whyUnreadable(path)
    if (why !== null)
      return err(refusal('INPUT_INVALID', `Cannot read ${path}: ${why}. Nothing was done.`))
    size = (await stat(path)).size
  }
  try {
    if (out !== undefined) await writeFile(out, '')
  } catch (error) {
    return err(
      refusal('INPUT_INVALID', `Cannot write ${out}: ${faultInWords(error)}. Nothing was done.`),
    )
  }
  const input = path === '-' ? process.stdin : createReadStream(path)
  const file = out === undefined ? null : createWriteStream(out)
  const write = async (text: string): Promise<void> => {
    if (file === null) await terminal.out(text)
    else if (!file.write(text)) await once(file, 'drain')
  }
  const progress = drawProgress(terminal)
  const seat = config.profile.seat
  let lines = 0
  let faults = 0
  let readBytes = 0
  let waiting = ''
  for await (const line of linesOf(input)) {
    if (terminal.signal.aborted) break
    readBytes += Buffer.byteLength(line) + 1
    if (line.trim() === '') continue
    lines++
    const result = analyzeLine(line, lines)
    if ('error' in result) faults++
    waiting += `${JSON.stringify(result)}\n`
    if (waiting.length >= chunkCharacters) {
      await write(waiting)
      waiting = ''
    }
    progress.show(
      size === 0
        ? { step: 'analysing', done: lines }
        : { step: `analysing, line ${lines}, byte`, done: readBytes, total: size },
    )
  }
  await write(waiting)
  if (file !== null) {
    file.end()
    await once(file, 'finish')
  }
  progress.clear()
  if (terminal.signal.aborted) {
    return err(refusal('CANCELLED', `Stopped after ${lines} lines; their results are written.`))
  }
  if (faults > 0 && faults === lines) {
    return err(
      refusal(
        'INPUT_INVALID',
        `None of the ${lines} lines could be read; each has an "error" in its place. Expected one {"id", "text", "publishedAt"?} a line.`,
      ),
    )
  }
  if (faults > 0) {
    terminal.err(
      `${faults} of ${lines} lines could not be read; each has an "error" in its place.\n`,
    )
  }
  return done

  function analyzeLine(line: string, number: number) {
    let raw: unknown
    try {
      raw = JSON.parse(line)
    } catch {
      return faultOf(null, `Line ${number} is not JSON; expected {"id", "text", "publishedAt"?}.`)
    }
    const parsed = lineSchema.safeParse(raw)
    if (!parsed.success) {
      const given = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : null
      const faulty = parsed.error.issues.map(
        ({ path: at, message }) => `${at.join('.')}: ${message}`,
      )
      return faultOf(given, `Line ${number} has faults in ${faulty.join('; ')}.`)
    }
    const { id, text, title, publishedAt, url, siteName } = parsed.data
    const report = analyzeReport(
      {
        text,
        title: title ?? null,
        publishedAt: publishedAt ?? null,
        url: url ?? null,
        siteName: siteName ?? null,
        sha256: sha256(text),
      },
      { seat, withText },
    )
    return { id, ...report }
  }
}

const faultOf = (id: unknown, message: string) => ({
  id,
  error: { code: 'INPUT_INVALID', message },
})
