/** Ways to reach a person are told apart up to this many; a list of more is rather a mailing list. */
const mostWays = 5
const reaches = /^(?:[^\s@]+@[^\s@]+\.[^\s@]+|\+?[\d ()./-]{7,20})$/

/** Cells of several values under one name: addresses and phone numbers in a column each, others joined. */
export function cellsOfList(
  name: string,
  values: readonly string[],
): readonly (readonly [string, string])[] {
  const areWays =
    values.length > 1 && values.length <= mostWays && values.every((value) => reaches.test(value))
  return areWays
    ? values.map((value, i) => [i === 0 ? name : `${name}.${i + 1}`, value])
    : [[name, values.join('; ')]]
}
