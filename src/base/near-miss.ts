/**
 * The first word of the list that a mistyped one may have meant: with a letter added, dropped, changed or swapped, two
 * in words of more than five letters. Undefined where none is near.
 */
export function nearMiss(word: string, known: readonly string[]): string | undefined {
  const allowed = word.length > 5 ? 2 : 1
  const plain = word.toLowerCase()
  return known.find((other) => isNear(plain, other.toLowerCase(), allowed))
}

/** Whether at most `allowed` letters must be added, dropped, changed or swapped with the next. */
function isNear(a: string, b: string, allowed: number): boolean {
  if (Math.abs(a.length - b.length) > allowed) return false
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? (before[j - 2] ?? 0) + 1
          : Infinity
      next.push(Math.min(change, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    before = row
    row = next
  }
  return (row[b.length] ?? Infinity) <= allowed
}
