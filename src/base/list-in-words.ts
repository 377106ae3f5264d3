/** `a, b and c`, each once; `a, and b and c` where one of the last two is a pair itself. */
export function listInWords(words: readonly string[]): string {
  const each = [...new Set(words)]
  const [last] = each.slice(-1)
  if (last === undefined || each.length === 1) return last ?? ''
  const joint = each.slice(-2).some((word) => word.includes(' and ')) ? ', and ' : ' and '
  return `${each.slice(0, -1).join(', ')}${joint}${last}`
}
