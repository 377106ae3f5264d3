import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { refusal } from '#base/errors.ts'
import { err, ok } from '#base/result.ts'
import { decodeText, declaredCharset } from '../decode-text.ts'
import { pageText, type PageNode } from './page-text.ts'
import type { Reader } from './reader.ts'

/** Deeper than any article; the parser and Readability recurse, so depth is checked before they run. */
const deepest = 500

/** A web page: the article's text, its title, date and site from the page's own metadata. */
export const readHtml: Reader = async (bytes, hints) => {
  const source = decodeText(bytes, declaredCharset(hints.contentType, bytes))
  if (!source.ok) return source
  const depth = nesting(source.value)
  const { document } = parseHTML(depth > deepest ? flattened(source.value) : source.value)
  const meta = (...names: readonly string[]): string | null => {
    for (const name of names) {
      const found = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)
      const content = found?.getAttribute('content')?.trim()
      if (content !== undefined && content !== '') return content
    }
    return null
  }
  const linked = linkedData(document)
  const title =
    meta('og:title', 'twitter:title') ??
    linked.headline ??
    document.querySelector('title')?.textContent?.trim() ??
    null
  const publishedAt = isoDate(
    meta('article:published_time', 'datePublished', 'date', 'DC.date.issued', 'parsely-pub-date') ??
      linked.datePublished ??
      document.querySelector('time[datetime]')?.getAttribute('datetime') ??
      null,
  )
  const siteName = meta('og:site_name', 'application-name') ?? linked.publisher
  const language = document.documentElement?.getAttribute('lang')?.slice(0, 2).toLowerCase() ?? null
  const whole = pageText(document.body as unknown as PageNode)
  const article = depth > deepest ? null : readArticle(document)
  const text = article !== null && article.length > whole.length * 0.2 ? article : whole
  if (text.trim() === '') {
    return err(
      refusal(
        'INPUT_EMPTY',
        'Cannot read the page: it holds no text without running its scripts. Nothing was kept. Save the page from a browser, or paste its text.',
      ),
    )
  }
  const headed =
    title !== null && !text.slice(0, 400).includes(title) ? `${title}\n\n${text}` : text
  return ok({ text: headed, title, publishedAt, siteName, language })
}

function readArticle(document: Document): string | null {
  try {
    const article = new Readability(document, { charThreshold: 200 }).parse()
    if (!article?.content) return null
    const { document: parsed } = parseHTML(`<html><body>${article.content}</body></html>`)
    return pageText(parsed.body as unknown as PageNode)
  } catch {
    // Readability gives up on odd pages; the whole page's text serves then.
    return null
  }
}

/** How deep elements are nested, by counting tags; void and unclosed elements make it an upper bound. */
function nesting(html: string): number {
  let depth = 0
  let most = 0
  for (const [, close, name, selfClosed] of html.matchAll(
    /<(\/?)([a-z][a-z0-9]*)\b[^>]{0,2000}?(\/?)>/gi,
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

/** Drops the elements that only nest, so that hostile depth does not reach the parser. */
const flattened = (html: string): string =>
  html.replace(
    /<\/?(?:div|span|b|i|u|em|strong|font|blockquote|section|article|table|tbody|ul|ol|q|a|center|small|big)\b[^>]{0,2000}>/gi,
    '\n',
  )

/** JSON-LD of news sites (schema.org NewsArticle). */
function linkedData(document: Document) {
  const found = { headline: null, datePublished: null, publisher: null } as Record<
    'headline' | 'datePublished' | 'publisher',
    string | null
  >
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let data: unknown
    try {
      data = JSON.parse(script.textContent ?? '')
    } catch {
      continue
    }
    const graph = (data as { '@graph'?: unknown })?.['@graph']
    for (const node of [data, graph].flat()) {
      if (typeof node !== 'object' || node === null) continue
      const { headline, datePublished, publisher } = node as Record<string, unknown>
      if (typeof headline === 'string') found.headline ??= headline
      if (typeof datePublished === 'string') found.datePublished ??= datePublished
      const named = (publisher as { name?: unknown } | undefined)?.name
      if (typeof named === 'string') found.publisher ??= named
    }
  }
  return found
}

/** An ISO day or instant; other spellings are left to the text. */
export function isoDate(text: string | null): string | null {
  const found = /^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?/.exec(text?.trim() ?? '')?.[0]
  return found ?? null
}
