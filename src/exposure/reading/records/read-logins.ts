import { LineParser } from './line-parser.ts'
import { closeSink, feed, openSink, type Reading } from '../reading.ts'
import type { Leaf } from '../packing/unpack.ts'

/**
 * A line of a list of logins: page, name and password, as malware that steals them from browsers
 * leaves them. The page may lack its scheme and hold a port; the password may hold any sign.
 */
const login =
  /^\s*((?:[a-z][a-z\d+.-]{1,20}:\/\/)?[^\s:|;,/\t]+(?::\d{1,5}(?=[/:|;,\s]))?(?:\/[^:|;\s]*)?)(?:[:|;,\t]| [:|] ?| )([^\s:|;\t][^:|;\t]*?)(?:[:|;\t]| [:|] ?)(.*)$/iu

/** What a page looks like: a scheme, or a name with a dot and a path. */
const page =
  /^\s*(?:(?:https?|ftp|android|ios|chrome-extension|moz-extension|rdp|ssh):\/\/|[a-z\d-]+(?:\.[a-z\d-]+)+[/:])/i

const mostLines = 300

/** Whether most lines are a page, a name and a password. */
export function isLoginList(head: string): boolean {
  const lines = head
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, mostLines)
    .map((line) => line.slice(0, 1000))
  const fitting = lines.filter((line) => page.test(line) && login.test(line))
  if (fitting.length < lines.length * 0.7) return false
  // A table whose first column is an address of a page has as many commas or tabs in every line.
  return !['\t', ','].some((sign) => {
    const counts = new Set(fitting.map((line) => line.split(sign).length))
    return counts.size === 1 && !counts.has(1) && !counts.has(3)
  })
}

export async function readLogins(reading: Reading, leaf: Leaf): Promise<void> {
  const sink = openSink(reading, leaf, {
    format: 'credential-list',
    headers: ['url', 'login', 'password'],
  })
  const parser = new LineParser(reading.limits.rowLength, {
    line: (text, at) => {
      const found = login.exec(text)
      if (found === null) return sink.aside('no separator', at)
      const [, url = '', name = '', password = ''] = found
      sink.row([url, name.trim(), password.trim() === '' ? null : password], at)
    },
    aside: (reason, at) => sink.aside(reason, at),
  })
  await feed(reading, leaf, parser, () => [sink])
  await closeSink(reading, leaf, sink)
}
