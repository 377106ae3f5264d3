import { nameKey } from '../../src/analysis/entities/name-key.ts'

/** Whether two spellings name the same: equal, or the words of one within the other. */
export const isSameName = (a: string, b: string): boolean => {
  const [x, y] = [nameKey(a).split(' '), nameKey(b).split(' ')]
  if (x.join('') === y.join('')) return true
  const [short, long] = x.length <= y.length ? [x, y] : [y, x]
  return (
    short.join('').length > 2 && long.some((_, i) => short.every((word, k) => long[i + k] === word))
  )
}
