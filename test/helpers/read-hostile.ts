/**
 * A process of its own for `hostile-input.test.ts`: keeps each file of a folder as a report would be kept,
 * and prints a line for each, with the most memory that the whole process ever took until then.
 */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { addDocument } from '#intake/index.ts'
import { openContext } from '#store/open.ts'
import { testConfig } from './context.ts'

const peakMb = (): number => Math.round(process.resourceUsage().maxRSS / 1024)
const say = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`)

const [folder = '', dataDir = ''] = process.argv.slice(2)
const { ctx, close } = await openContext(testConfig({ dataDir }))
say({ name: 'start', ms: 0, peakMb: peakMb() })
for (const name of (await readdir(folder)).toSorted()) {
  const started = performance.now()
  // The charset that a case lies about stands between dots: `latin.utf-8.html`.
  const charset = /\.([\w-]+)\.[a-z]+$/.exec(name)?.[1]
  const added = await addDocument(
    ctx,
    { id: 'user_test', role: 'analyst' },
    {
      bytes: await readFile(join(folder, name)),
      origin: { kind: 'file', name },
      hints: charset === undefined ? { name } : { name, charset },
    },
  )
  const ms = Math.round(performance.now() - started)
  const found = added.ok
    ? { text: added.value.document.text.slice(0, 2000), length: added.value.document.text.length }
    : { refused: added.error.type, message: added.error.message }
  say({ name, ms, peakMb: peakMb(), ...found })
}
await close()
