import type { Reading } from '../reading.ts'

/** Which of the first two numbers of "03/04/2026" or "03-04-2026" is the month. */
export type SlashOrder = 'month-first' | 'day-first'

/**
 * How a text writes days with slashes. Its own days tell that can be read one way only ("27/04/2026"); where none
 * does, the country of the page, and else the press of the United States, which writes the month first.
 */
export function slashOrderOf({ input, listing }: Reading): SlashOrder {
  for (const [, a, b, c, d] of input.text.matchAll(slashed)) {
    const [first, second] = [a ?? c, b ?? d]
    if (Number(first) > 12) return 'day-first'
    if (Number(second) > 12) return 'month-first'
  }
  // Sellers write for the whole world, most of which has the day first.
  return listing !== null || ofCountry.test(hostOf(input.url)) ? 'day-first' : 'month-first'
}

const slashed =
  /(?<![\d/-])(?:([0-3]?\d)\/([0-3]?\d)\/(?:\d{4}|\d\d)|([0-3]?\d)-([0-3]?\d)-(?:19|20)\d\d)(?![\d/-])/g

/**
 * A domain of two letters is a country, except those that the whole world uses. The United States, Canada and the
 * Philippines write the month first.
 */
const ofCountry = /\.(?!(?:us|ca|ph|io|ai|co|me|tv|cc|gg|ly|fm)$)[a-z]{2}$/

const hostOf = (url: string | null): string =>
  (url === null ? null : URL.parse(url))?.hostname.toLowerCase() ?? ''
