/** An analyst's statement rests on no passage of a document, and is certain. */
export const saidByAnalyst = {
  documentId: null,
  assertedBy: 'analyst',
  start: 0,
  end: 0,
  confidence: 1,
  extractor: 'analyst@1',
} as const
