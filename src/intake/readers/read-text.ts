import { ok } from '#base/result.ts'
import { decodeText, declaredCharset } from '../decode-text.ts'
import type { Reader } from './reader.ts'

/** Plain text, unchanged. Its title is the first line if that is short and not a full sentence. */
export const readText: Reader = async (bytes, hints) => {
  const text = decodeText(bytes, hints.charset ?? declaredCharset(hints.contentType))
  if (!text.ok) return text
  const first = /^\s*(\S[^\n]{0,160})\n/.exec(text.value)?.[1]?.trim()
  const title = first !== undefined && !/[.!?:;,]$/.test(first) ? first : null
  return ok({ text: text.value, title, publishedAt: null, siteName: null })
}

/** Markdown, unchanged. The first heading is its title, `date:` in the front matter its date. */
export const readMarkdown: Reader = async (bytes, hints) => {
  const text = decodeText(bytes, hints.charset ?? declaredCharset(hints.contentType))
  if (!text.ok) return text
  const front = /^---\n([\s\S]{0,2000}?)\n---\n/.exec(text.value)?.[1] ?? ''
  const heading = /^#{1,2}\s+(.+?)\s*#*$/m.exec(text.value)?.[1]
  const titled = /^title:\s*["']?(.+?)["']?\s*$/m.exec(front)?.[1]
  const dated = /^date:\s*["']?(\d{4}-\d\d-\d\d)/m.exec(front)?.[1]
  return ok({
    text: text.value,
    title: titled ?? heading ?? null,
    publishedAt: dated ?? null,
    siteName: null,
  })
}
