import type { Hints } from './readers/reader.ts'
import type { MediaType } from './types.ts'

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Recognises the format by the first bytes, then by the shape of the text, then by what the sender says. */
export function sniff(bytes: Uint8Array, hints: Hints): MediaType {
  const head = latinHead(bytes)
  if (head.slice(0, 1024).includes('%PDF-')) return 'application/pdf'
  if (head.startsWith('PK\u0003\u0004')) return word
  const extension = /\.([a-z0-9]+)$/i.exec(hints.name ?? '')?.[1]?.toLowerCase()
  const said = hints.contentType?.split(';')[0]?.trim().toLowerCase()
  if (
    /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype html|html|head|body)\b/i.test(
      head,
    )
  ) {
    return 'text/html'
  }
  if (extension === 'eml' || said === 'message/rfc822' || looksLikeMail(head))
    return 'message/rfc822'
  if (
    said === 'text/html' ||
    said === 'application/xhtml+xml' ||
    extension === 'html' ||
    extension === 'htm'
  ) {
    return 'text/html'
  }
  if (said === 'text/markdown' || extension === 'md' || extension === 'markdown')
    return 'text/markdown'
  if (/<(?:body|article|div|p)\b[^>]*>/i.test(head) && /<\/(?:body|article|div|p)>/i.test(head)) {
    return 'text/html'
  }
  return 'text/plain'
}

/** The first 4 KB as Latin-1, without a byte order mark; for UTF-16, the low bytes. */
function latinHead(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  if (/^(?:\u00ff\u00fe|\u00fe\u00ff)/.test(head)) return head.slice(2).replaceAll('\0', '')
  return head.replace(/^\u00ef\u00bb\u00bf/, '')
}

/** Three or more of the headers that every mail has (RFC 5322), before the first empty line. */
function looksLikeMail(head: string): boolean {
  const block = head.split(/\r?\n\r?\n/)[0] ?? ''
  if (
    !/^(?:[A-Za-z][\w-]*:[^\n]*|[ \t]+[^\n]*)(?:\r?\n(?:[A-Za-z][\w-]*:[^\n]*|[ \t]+[^\n]*))+\r?$/.test(
      block,
    )
  )
    return false
  const named = block.match(
    /^(?:from|to|date|subject|message-id|received|mime-version|return-path):/gim,
  )
  return new Set(named?.map((name) => name.toLowerCase())).size >= 3
}
