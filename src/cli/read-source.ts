import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Config } from '#base/config.ts'
import { refusal, type Refusal } from '#base/errors.ts'
import { fetchGuarded } from '#base/http.ts'
import { err, ok, type Result } from '#base/result.ts'
import type { Origin } from '#intake/index.ts'
import type { Terminal } from './command.ts'
import { faultInWords } from './file-faults.ts'

/** The bytes of a source, and what is known about it before it is read. */
export interface Source {
  readonly bytes: Uint8Array
  readonly origin: Origin
  readonly hints: { readonly name?: string; readonly contentType?: string; readonly url?: string }
}

/** Reads a file, an address or `-` (standard input), never more than the limit. */
export async function readSource(
  where: string,
  config: Config,
  terminal: Terminal,
): Promise<Result<Source, Refusal>> {
  if (where === '-') {
    const bytes = await terminal.readInput(config.maxDocumentBytes)
    return ok({ bytes, origin: { kind: 'stdin' }, hints: {} })
  }
  if (/^https?:\/\//i.test(where)) return readUrl(where, config)
  const [, scheme] = /^([a-z][a-z\d+.-]+):\/\//i.exec(where) ?? []
  if (scheme !== undefined) {
    return err(
      refusal(
        'URL_REFUSED',
        `Will not fetch this address: it is of ${scheme}. Expected a public http or https page. Nothing was fetched or kept. Save the page and give the file.`,
      ),
    )
  }
  return readFile(where, config.maxDocumentBytes)
}

async function readUrl(url: string, config: Config): Promise<Result<Source, Refusal>> {
  const fetched = await fetchGuarded(url, {
    maxBytes: config.maxDocumentBytes,
    timeoutMs: config.fetchTimeoutMs,
    allowLoopback: config.fetchAllowLoopback,
  })
  if (!fetched.ok) return fetched
  const { bytes, contentType, finalUrl } = fetched.value
  return ok({
    bytes,
    origin: { kind: 'url', url, finalUrl },
    hints: { url: finalUrl, ...(contentType === null ? {} : { contentType }) },
  })
}

async function readFile(path: string, maxBytes: number): Promise<Result<Source, Refusal>> {
  let file
  try {
    file = await open(path)
  } catch (error) {
    return err(cannotRead(path, faultInWords(error)))
  }
  try {
    const { size } = await file.stat()
    if (size > maxBytes) {
      return err(
        refusal(
          'INPUT_TOO_LARGE',
          `Cannot read ${path}: it has ${size} bytes, the limit is ${maxBytes}. Nothing was read. ` +
            'Give a smaller file, or raise BREAKWATER_MAX_DOCUMENT_BYTES.',
        ),
      )
    }
    const name = basename(path)
    return ok({ bytes: await file.readFile(), origin: { kind: 'file', name }, hints: { name } })
  } catch (error) {
    return err(cannotRead(path, faultInWords(error)))
  } finally {
    await file.close()
  }
}

const cannotRead = (path: string, why: string): Refusal =>
  refusal(
    'INPUT_INVALID',
    `Cannot read ${path}: ${why}. Nothing was done. Name a file that can be read, or - for standard input.`,
  )
