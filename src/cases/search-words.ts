/** Longer runs are encoded data, and longer than PostgreSQL indexes. */
const longestWord = 100

/**
 * A text as words to search: lower case, letters and digits only, so that `example.com` is found by
 * `example` and by `example.com`. Done here, since PGlite's locale knows ASCII letters only.
 */
export const searchWordsOf = (text: string): readonly string[] =>
  (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).filter((word) => word.length <= longestWord)

export const searchable = (text: string): string => searchWordsOf(text).join(' ')
