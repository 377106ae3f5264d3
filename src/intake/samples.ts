import { readdir, readFile } from 'node:fs/promises'
import { refusal, type Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'

const folder = new URL('../../samples/', import.meta.url)

/** A made-up report that comes with the program. */
export interface Sample {
  /** The name of its file without the extension: `carmaker-supplier-breach`. */
  readonly id: string
  /** Its first line. */
  readonly title: string
  readonly characters: number
}

/** The sample reports in the order of their names. */
export async function listSamples(): Promise<readonly Sample[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.txt')).toSorted()
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(new URL(file, folder), 'utf8')
      return {
        id: file.replace(/\.txt$/, ''),
        title: text.split('\n')[0] ?? file,
        characters: text.length,
      }
    }),
  )
}

/** The bytes of a sample and the name of its file; NOT_FOUND for an unknown name. */
export async function readSample(
  id: string,
): Promise<Result<{ readonly bytes: Uint8Array; readonly name: string }, Refusal>> {
  const name = `${id}.txt`
  return (await readdir(folder)).includes(name)
    ? ok({ bytes: await readFile(new URL(name, folder)), name })
    : err(refusal('NOT_FOUND', `There is no sample ${id}. GET /api/samples lists them.`))
}
