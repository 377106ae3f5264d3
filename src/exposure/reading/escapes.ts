/** Whether the sign at `at` follows an odd number of backslashes, of those from `from` on. */
export function isEscaped(text: string, at: number, from: number): boolean {
  let count = 0
  for (let i = at - 1; i >= from && text[i] === '\\'; i--) count++
  return count % 2 === 1
}
