import { parseHTML } from 'linkedom'

/** Deeper than any article; Readability and parts of the DOM recurse, so depth is checked first. */
const deepest = 500

export interface ParsedPage {
  readonly document: Document
  /** The page was nested too deeply: the nesting elements were dropped, the text was kept. */
  readonly isFlattened: boolean
}

/** Parses a page without scripts, styles and comments, and to a limited depth. */
export function parsePage(html: string): ParsedPage {
  const isFlattened = nesting(html) > deepest
  const { document } = parseHTML(isFlattened ? flattened(html) : html)
  return { document, isFlattened }
}

/** How deeply elements are nested, by counting tags; an upper bound, because of void and unclosed elements. */
function nesting(html: string): number {
  let depth = 0
  let most = 0
  for (const [, close, name, selfClosed] of html.matchAll(
    /<(\/?)([a-z][^\s>/]{0,100})(?:\s[^>]{0,2000}?)?(\/?)>/gi,
  )) {
    if (
      selfClosed === '/' ||
      /^(?:br|img|meta|link|input|hr|p|li|td|tr|source|wbr|col|option)$/i.test(name ?? '')
    )
      continue
    if (close === '/') depth = Math.max(0, depth - 1)
    else most = Math.max(most, ++depth)
  }
  return most
}

/** Drops all elements except those that divide the text or are not text, so that the parser never meets the depth. */
const flattened = (html: string): string =>
  html.replace(
    /<\/?(?!(?:html|head|body|title|meta|script|style|template|noscript|p|br|li|h[1-6]|tr|td|time)\b)[a-z][^\s>/]{0,100}(?:\s[^>]{0,2000})?\/?>/gi,
    '\n',
  )
