import { inflateSync } from 'node:zlib'

/**
 * The drawing instructions of a densely printed page take some hundred kilobytes; those of a detailed map, a few
 * megabytes.
 */
const mostBytes = 64 * 1024 * 1024
/** DEFLATE expands a byte to 1,032 at most, so a shorter stream cannot exceed the limit. */
const leastPacked = Math.floor(mostBytes / 1032)

/**
 * Whether a compressed stream of a PDF unpacks to far more than a page could need. Checks each stream before the
 * reader sees it, except pictures, which the reader does not unpack.
 */
export function isPdfBomb(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = file.indexOf('stream'); at !== -1; at = file.indexOf('stream', at + 6)) {
    const about = file.subarray(Math.max(0, at - 400), at).toString('latin1')
    const dictionary = about.slice(about.lastIndexOf('obj') + 1)
    if (!dictionary.includes('/FlateDecode') || /\/Subtype\s*\/Image/.test(dictionary)) continue
    const start = at + 6 + (file[at + 6] === 13 ? 2 : 1)
    const end = file.indexOf('endstream', start)
    if (end === -1) return false
    if (end - start >= leastPacked && outgrows(file.subarray(start, end))) return true
    at = end
  }
  return false
}

function outgrows(packed: Uint8Array): boolean {
  try {
    inflateSync(packed, { maxOutputLength: mostBytes })
    return false
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
  }
}
