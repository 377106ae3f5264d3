import type { Reader } from './readers/reader.ts'
import type { MediaType } from './types.ts'

/** How a format is read. `isolated`: its parser is large and runs in a separate process, under limits. */
interface Entry {
  readonly isolated: boolean
  readonly load: () => Promise<Reader>
}

/** The supported formats, one line each; a reader is loaded when first needed. */
export const readerTable = {
  'text/plain': {
    isolated: false,
    load: async () => (await import('./readers/read-text.ts')).readText,
  },
  'text/markdown': {
    isolated: false,
    load: async () => (await import('./readers/read-text.ts')).readMarkdown,
  },
  'text/html': {
    isolated: true,
    load: async () => (await import('./readers/read-html.ts')).readHtml,
  },
  'application/pdf': {
    isolated: true,
    load: async () => (await import('./readers/read-pdf.ts')).readPdf,
  },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
    isolated: true,
    load: async () => (await import('./readers/read-docx.ts')).readDocx,
  },
  'message/rfc822': {
    isolated: true,
    load: async () => (await import('./readers/read-mail.ts')).readMail,
  },
} as const satisfies Record<MediaType, Entry>
