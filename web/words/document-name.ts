import type { DocumentSummary } from '#api/contract.ts'

/** What to call a document: its title, its file name, its address, or how it came. */
export function documentName(document: DocumentSummary): string {
  if (document.title !== null && document.title !== '') return document.title
  switch (document.origin.kind) {
    case 'file':
      return document.origin.name
    case 'url':
      return document.origin.finalUrl
    case 'paste':
      return 'Pasted text'
    case 'stdin':
      return 'Text from the command line'
  }
}
