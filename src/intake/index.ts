/**
 * Intake: files, pages, mail and pasted text come in; documents with their provenance go out. The
 * original is kept byte for byte under its sha256, beside a text rendition in which statements count
 * their offsets. The same bytes are taken in once; near duplicates are recognised. Refused: addresses
 * outside the public Internet, documents over the size limit, binary data, decompression bombs.
 * Formats: text, Markdown, HTML, PDF, DOCX, EML (RFC 5322). Kept until the case they belong to is removed.
 */
export {
  addDocument,
  addPage,
  findNearDuplicates,
  getDocument,
  getOriginal,
  type Added,
  type NewDocument,
} from './add-document.ts'
export { readDocument } from './read-document.ts'
export { listSamples, readSample, type Sample } from './samples.ts'
export * from './types.ts'
