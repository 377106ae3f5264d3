import { Readability } from '@mozilla/readability'
import { refusal } from '#base/errors.ts'
import { err, ok } from '#base/result.ts'
import { decodeText, declaredCharset } from '../decode-text.ts'
import { findIsoDate } from '../iso-date.ts'
import { pageText, type PageNode } from './page-text.ts'
import { parsePage } from './parse-page.ts'
import type { Reader } from './reader.ts'

/** A web page: the text of its article, with title, date and site from the page's metadata. */
export const readHtml: Reader = async (bytes, hints) => {
  const source = decodeText(bytes, hints.charset ?? declaredCharset(hints.contentType, bytes))
  if (!source.ok) return source
  const { document, isFlattened } = parsePage(source.value)
  const meta = metaOf(document)
  const linked = linkedData(document)
  const title =
    meta('og:title', 'twitter:title') ??
    linked.headline ??
    document.querySelector('title')?.textContent?.trim() ??
    null
  const publishedAt =
    findIsoDate(meta(...namesOfDate)) ??
    findIsoDate(linked.datePublished) ??
    findIsoDate(attribute(document, '[itemprop="datePublished"]', 'content', 'datetime')) ??
    findIsoDate(attribute(document, 'article time[datetime], time[pubdate]', 'datetime')) ??
    findIsoDate(attribute(document, 'time[datetime]', 'datetime'))
  const siteName = meta('og:site_name', 'application-name') ?? linked.publisher
  const language = document.documentElement?.getAttribute('lang')?.slice(0, 2).toLowerCase() ?? null
  const text = textOf(document, { isFlattened })
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

/** Under what names pages tell their day of publication, the surest first. */
const namesOfDate = [
  'article:published_time',
  'datePublished',
  'date',
  'dc.date.issued',
  'dc.date',
  'parsely-pub-date',
  'sailthru.date',
]

/** Looks up what the page says of itself, by the first of several names that it uses. */
function metaOf(document: Document): (...names: readonly string[]) => string | null {
  const contentByName = new Map<string, string>()
  for (const tag of document.querySelectorAll('meta[content]')) {
    const name = (tag.getAttribute('property') ?? tag.getAttribute('name'))?.trim().toLowerCase()
    const content = tag.getAttribute('content')?.trim()
    if (name && content && !contentByName.has(name)) contentByName.set(name, content)
  }
  return (...names) => {
    const name = names.find((each) => contentByName.has(each.toLowerCase()))
    return name === undefined ? null : (contentByName.get(name.toLowerCase()) ?? null)
  }
}

/** The article, or the whole page where the article that was found is too small a part of it to be the right one. */
function textOf(document: Document, { isFlattened }: { readonly isFlattened: boolean }): string {
  const body = document.body as unknown as PageNode
  const main = pageText(body, { mainOnly: true })
  const whole = main.length > 200 ? main : pageText(body)
  const article = isFlattened ? null : readArticle(document)
  return article !== null && article.length > whole.length * 0.2 ? article : whole
}

function readArticle(document: Document): string | null {
  try {
    const article = new Readability(document, { charThreshold: 200 }).parse()
    if (!article?.content) return null
    const { document: parsed } = parsePage(`<html><body>${article.content}</body></html>`)
    return pageText(parsed.body as unknown as PageNode)
  } catch {
    // Readability gives up on odd pages; the whole page's text serves then.
    return null
  }
}

/** The value of the first of these attributes on the first matching element. */
function attribute(document: Document, selector: string, ...names: readonly string[]) {
  const found = document.querySelector(selector)
  for (const name of names) {
    const value = found?.getAttribute(name)
    if (value) return value
  }
  return null
}

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
