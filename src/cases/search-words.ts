/** Longer runs are encoded data, and too long for PostgreSQL to index. */
const longestWord = 100

/**
 * The words of a text for search: lower case, letters and digits only, so that `example.com` is found by
 * `example` as well as by `example.com`. Split here, since PGlite's locale knows ASCII letters only.
 */
export const searchWordsOf = (text: string): readonly string[] =>
  (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).filter((word) => word.length <= longestWord)

export const searchable = (text: string): string => searchWordsOf(text).join(' ')
