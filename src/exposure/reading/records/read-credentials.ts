import { readHeader } from '../../inventory/read-header.ts'
import { detectHeader } from '../delimited/detect-header.ts'
import { headLines } from '../head-lines.ts'
import { LineParser } from './line-parser.ts'
import { closeSink, feed, openSink, type Reading } from '../reading.ts'
import type { Leaf } from '../packing/unpack.ts'

const separators = [':', ';', '|', '\t'] as const
const hash =
  /^(?:[0-9a-f]{128}|[0-9a-f]{96}|[0-9a-f]{64}|[0-9a-f]{56}|[0-9a-f]{40}|[0-9a-f]{32}|[0-9a-f]{16}|\*[0-9a-f]{40}|\$[\w-]{1,10}\$[^\s:;|]+)(?=[:;|\t]|$)/i

interface CredentialShape {
  readonly separator: string
  /** Whether a hash follows the address, and maybe its salt. */
  readonly hasHashes: boolean
  readonly header: readonly string[] | null
}

/**
 * Reads `address:secret` lists. The first separator ends the address and all else is the secret, since
 * a password may hold any sign; a hash may be followed by its salt.
 */
export async function readCredentials(reading: Reading, leaf: Leaf, head: string): Promise<void> {
  const shape = sniffShape(head)
  const width = shape.hasHashes ? 3 : 2
  const headers = Array.from({ length: width }, (_, i) => shape.header?.[i] ?? null)
  const sink = openSink(reading, leaf, { format: 'credential-list', headers })
  let isFirst = shape.header !== null
  const parser = new LineParser(reading.limits.rowLength, {
    line: (text, at) => {
      if (isFirst) {
        isFirst = false
        return
      }
      const cells = splitCredential(text, shape)
      if (cells === null) sink.aside('no separator', at)
      else sink.row(cells, at)
    },
    aside: (reason, at) => sink.aside(reason, at),
  })
  await feed(reading, leaf, parser, () => [sink])
  await closeSink(reading, leaf, sink)
}

function sniffShape(head: string): CredentialShape {
  const lines = headLines(head, 500)
  const counts = separators.map(
    (separator) => lines.filter((line) => firstSeparator(line) === separator).length,
  )
  const separator = separators[counts.indexOf(Math.max(...counts))] ?? ':'
  const hashed = lines.filter((line) => hash.test(afterAddress(line, separator))).length
  const [first = [], ...body] = lines.map((line) => line.split(separator))
  return {
    separator,
    hasHashes: hashed > lines.length * 0.6,
    header: isHeader(first, body) ? first : null,
  }
}

/** A name may look like one of a column (`ada_l`), an address does not: beside names a header has to be a known one. */
function isHeader(first: readonly string[], body: readonly (readonly string[])[]): boolean {
  const addressed = body.filter(([name = '']) => name.includes('@')).length
  return addressed > body.length / 2
    ? first.length > 1 &&
        first.some((name) => readHeader(name).size > 0) &&
        detectHeader(first, body)
    : first.every((name) => readHeader(name).size > 0)
}

const firstSeparator = (line: string): string | undefined => /[:;|\t]/.exec(line)?.[0]

const afterAddress = (line: string, separator: string): string =>
  line.slice(line.indexOf(separator) + 1)

function splitCredential(line: string, { separator, hasHashes }: CredentialShape): string[] | null {
  const usual = line.indexOf(separator)
  // Lists are stitched together from others: one line may use another separator.
  const cut = usual === -1 ? line.search(/[:;|\t]/) : usual
  if (cut < 1) return null
  const address = line.slice(0, cut).trim()
  const secret = line.slice(cut + 1)
  if (!hasHashes) return [address, secret]
  const found = hash.exec(secret)?.[0]
  if (found === undefined) return [address, secret, '']
  return [address, found, secret.slice(found.length + 1)]
}
