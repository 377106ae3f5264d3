import { headLines } from '../head-lines.ts'
import { LineParser } from './line-parser.ts'
import { closeSink, feed, openSink, type Reading } from '../reading.ts'
import type { Leaf } from '../packing/unpack.ts'

/**
 * A line of a list of logins: page, name and password, as malware that steals them from browsers
 * leaves them. The page may lack its scheme and hold a port; the password may hold any sign.
 */
const login =
  /^\s*((?:[a-z][a-z\d+.-]{1,20}:\/\/)?[^\s:|;,/\t]+(?::\d{1,5}(?=[/:|;,\s]))?(?:\/[^:|;\s]*)?)(?:[:|;,\t]| [:|] ?| )([^\s:|;\t][^:|;\t]*?)(?:[:|;\t]| [:|] ?)(.*)$/iu

/** The other way round, `name:password:page`, as far as it tells a list from other text: few passwords hold a blank. */
const surelyLast = /^\s*[^\s:]+:\S*:(?:https?|ftp|android|ios):\/\/\S+\s*$/iu
const hasScheme = /^\s*[a-z][a-z\d+.-]{1,20}:\/\//i

/** What a page looks like: a scheme, or a name with a dot and a path. */
const page =
  /^\s*(?:(?:https?|ftp|android|ios|chrome-extension|moz-extension|rdp|ssh):\/\/|[a-z\d-]+(?:\.[a-z\d-]+)+[/:])/i

const mostLines = 300

/** Whether most lines are a page, a name and a password, the page first or last. */
export function isLoginList(head: string): boolean {
  const lines = headLines(head, mostLines, 1000)
  const fitting = lines.filter(
    (line) => (page.test(line) && login.test(line)) || surelyLast.test(line),
  )
  if (fitting.length < lines.length * 0.7) return false
  // A table whose first column is an address of a page has as many commas or tabs in every line.
  return !['\t', ','].some((sign) => {
    const counts = new Set(fitting.map((line) => line.split(sign).length))
    return counts.size === 1 && !counts.has(1) && !counts.has(3)
  })
}

interface Login {
  readonly url: string
  readonly name: string
  readonly password: string
}

/** Where a line both begins and ends with a page, the first is the page: the other is a password, or part of it. */
function splitLogin(text: string): Login | null {
  const last = hasScheme.test(text) ? null : splitPageLast(text)
  if (last !== null) return last
  const first = login.exec(text)
  if (first === null) return null
  const [, url = '', name = '', password = ''] = first
  return { url, name, password }
}

const pageAlone = /^(?:https?|ftp|android|ios):\/\/\S+$/i
/** Pages may hold the address of another. */
const mostSchemes = 4

/** `name:password:page`: the page has its scheme, whose colon no table of cells would survive. */
function splitPageLast(text: string): Login | null {
  let scheme = text.lastIndexOf('://')
  for (let tries = 0; tries < mostSchemes && scheme > 0; tries++) {
    const end = text.lastIndexOf(':', scheme - 1)
    const url = text.slice(end + 1).trim()
    if (end > 0 && pageAlone.test(url)) {
      const first = text.indexOf(':')
      const name = text.slice(0, first).trim()
      return first < end && name !== '' && !/\s/.test(name)
        ? { url, name, password: text.slice(first + 1, end) }
        : null
    }
    scheme = text.lastIndexOf('://', scheme - 1)
  }
  return null
}

export async function readLogins(reading: Reading, leaf: Leaf): Promise<void> {
  const sink = openSink(reading, leaf, {
    format: 'credential-list',
    headers: ['url', 'login', 'password'],
  })
  const parser = new LineParser(reading.limits.rowLength, {
    line: (text, at) => {
      const found = splitLogin(text)
      if (found === null) return sink.aside('no separator', at)
      const { url, name, password } = found
      sink.row([url, name.trim(), password.trim() === '' ? null : password], at)
    },
    aside: (reason, at) => sink.aside(reason, at),
  })
  await feed(reading, leaf, parser, () => [sink])
  await closeSink(reading, leaf, sink)
}
