/** The entries of a list that is written over several lines, with commas between: `new york, san diego`. */
export const entriesOf = (list: string): readonly string[] =>
  list
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')

/** The words of a list that is written over several lines, with blanks between. */
export const wordsOf = (list: string): readonly string[] =>
  list.split(/\s+/).filter((word) => word !== '')
