/** The number of the first of these, which lie in their order, that begins at a place or behind it; their count where none does. */
export function firstFrom(spans: readonly { readonly start: number }[], place: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}
