/** `a, b and c`, each once; `a, and b and c` where one of the last two is a pair itself; `a, b; c; and d` where one holds a comma. */
export function listInWords(words: readonly string[]): string {
  const each = [...new Set(words)]
  const [last] = each.slice(-1)
  if (last === undefined || each.length === 1) return last ?? ''
  const before = each.slice(0, -1)
  if (before.length > 1 && each.some(holdsComma)) return `${before.join('; ')}; and ${last}`
  const joint = each.slice(-2).some((word) => word.includes(' and ')) ? ', and ' : ' and '
  return `${before.join(', ')}${joint}${last}`
}

/** Between brackets a comma parts nothing of the list. */
const holdsComma = (word: string): boolean => word.replace(/\([^)]*\)/g, '').includes(',')
