import { detectEncoding } from './decode-blocks.ts'
import { headLines } from './head-lines.ts'
import { isLoginList } from './records/read-logins.ts'
import { isCards } from './records/sniff-labelled.ts'

export type Packing = 'gzip' | 'zstd' | 'bzip2' | 'xz' | 'zip' | '7z' | 'rar' | 'tar'

const startsWith = (head: Buffer, ...bytes: readonly number[]): boolean =>
  bytes.every((byte, i) => head[i] === byte)

/** The archive or compression that the first bytes show. */
export function sniffPacking(head: Buffer): Packing | null {
  if (startsWith(head, 0x1f, 0x8b, 0x08)) return 'gzip'
  if (startsWith(head, 0x28, 0xb5, 0x2f, 0xfd)) return 'zstd'
  if (startsWith(head, 0x50, 0x4b, 0x03, 0x04) || startsWith(head, 0x50, 0x4b, 0x05, 0x06))
    return 'zip'
  // Text may begin with these letters, so the first block's mark (pi in decimals) is asked for too.
  if (startsWith(head, 0x42, 0x5a, 0x68) && head.toString('hex', 4, 10) === '314159265359')
    return 'bzip2'
  if (startsWith(head, 0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00)) return 'xz'
  if (startsWith(head, 0x52, 0x61, 0x72, 0x21, 0x1a, 0x07)) return 'rar'
  if (startsWith(head, 0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c)) return '7z'
  if (head.length >= 512 && head.toString('latin1', 257, 262) === 'ustar') return 'tar'
  return null
}

/** Kinds of binary data that are named in a refusal; `null` for what looks like text. */
export function sniffBinary(head: Buffer): string | null {
  const text = head.toString('latin1', 0, 16)
  if (text.startsWith('PAR1')) return 'Parquet'
  if (text.startsWith('SQLite format 3')) return 'SQLite'
  if (text.startsWith('%PDF-')) return 'a PDF'
  if (text.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'an old or password-protected Office file'
  if (text.startsWith('PGDMP')) return 'a binary dump of pg_dump -Fc'
  if (
    text.startsWith('\u0089PNG') ||
    text.startsWith('\u00ff\u00d8\u00ff') ||
    text.startsWith('GIF8')
  )
    return 'a picture'
  return isText(head) ? null : 'unknown binary data'
}

/** Few control characters, NULs not counted: files damaged on disk hold runs of them. */
function isText(head: Buffer): boolean {
  if (detectEncoding(head).encoding !== 'utf-8') return true
  let strange = 0
  let zeros = 0
  for (const byte of head) {
    if (byte === 0) zeros++
    else if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32) || byte === 127) {
      // Ctrl-A separates cells in dumps of Hive.
      if (byte !== 1) strange++
    }
  }
  const others = head.length - zeros
  return others > 0 && strange <= others * 0.02 + 2 && zeros < head.length * 0.9
}

export type TextFormat = 'json' | 'jsonl' | 'sql-dump' | 'login-list' | 'credential-list' | 'other'

/** White space is bounded: a run of line ends would else be searched from each of them. */
const sqlStart =
  /^[ \t]{0,40}(?:insert\s{1,20}(?:ignore\s{1,20})?(?:into\s{1,20})?["`[\w]|replace\s{1,20}into\s|create\s{1,20}(?:temporary\s{1,20})?table\s|copy\s{1,20}[^\s(]{1,200}\s{0,20}(?:\([^)]{0,5000}\)\s{0,20})?from\s{1,20}stdin|drop\s{1,20}table\s|lock\s{1,20}tables\s|set\s{1,20}(?:@|names|identity_insert|ansi_nulls)|use\s{1,20}\[|-- (?:mysql|mariadb|postgresql) (?:database )?dump|pragma foreign_keys)/im

const jsonListStart = /^\s*\[\s*(?:[{["\]]|-?\d|null|true|false)/
const jsonObjectStart = /^\s*\{\s*(?:"|\})/

/** What text is, by its beginning; what is left is looked at for drawn tables, labels and delimiters. */
export function sniffText(head: string): TextFormat {
  if (jsonObjectStart.test(head)) {
    const lines = headLines(head, 20)
    return lines.length > 1 &&
      lines.filter(isJsonObject).length >= Math.max(1, (lines.length - 1) / 2)
      ? 'jsonl'
      : 'json'
  }
  if (jsonListStart.test(head)) {
    const lines = headLines(head, 20)
    const lists = lines.slice(0, -1).filter((line) => /^\s*\[.*\]\s*$/.test(line))
    return lists.length > 1 && lists.length >= (lines.length - 1) * 0.8 ? 'jsonl' : 'json'
  }
  if (sqlStart.test(head)) return 'sql-dump'
  if (isCards(head)) return 'other'
  if (isLoginList(head)) return 'login-list'
  return isCredentialList(head) || isNameList(head) ? 'credential-list' : 'other'
}

function isJsonObject(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null
  } catch {
    return false
  }
}

const credential = /^\s*[^\s:;|,\t@]+@[^\s:;|,\t@]+\.[^\s:;|,\t@]+[:;|\t][^\t]*$/

const nameAndSecret = /^\s*[\p{L}\d_.-]{2,40}:[^\s:][^\s]{2,}$/u

/** A few names, times or addresses of machines before a colon are no list of accounts. */
const fewestNames = 8

/** Names and secrets with a colon between: a second colon is the secret's, so that they are no table. */
function isNameList(head: string): boolean {
  const lines = headLines(head, 300, 500)
  const fitting = lines.filter((line) => nameAndSecret.test(line))
  if (fitting.length < fewestNames || fitting.length < lines.length * 0.8) return false
  const share = (test: (name: string, secret: string) => boolean): number =>
    fitting.filter((line) => {
      const cut = line.indexOf(':')
      return test(line.slice(0, cut), line.slice(cut + 1))
    }).length / fitting.length
  return (
    share((_, secret) => !secret.includes(':')) > 0.7 &&
    share((name) => /\p{L}{2}/u.test(name)) > 0.8 &&
    share((_, secret) => /\p{L}/u.test(secret)) > 0.5 &&
    share((name, secret) => /[,;|\t]/.test(name + secret)) < 0.2
  )
}

const hashAfterAddress = /^[^:;|\t]+[:;|\t](?:[0-9a-f]{32,128}|\$\w{1,10}\$\S+)(?:[:;|\t]|$)/i

/** Most lines are an address, one separator, and a secret that may hold any sign. */
function isCredentialList(head: string): boolean {
  const lines = headLines(head, 300, 500)
  const fitting = lines.filter((line) => credential.test(line))
  if (fitting.length < lines.length * 0.7) return false
  // Three or more separators in every line: a table whose first column is the address.
  const wide = fitting.filter(
    (line) => (line.match(/[:;|\t]/g)?.length ?? 0) >= 3 && !hashAfterAddress.test(line),
  )
  return wide.length < fitting.length * 0.5
}
