/** "EMW" for "Electronic Mail Works": letters of the name, in its order. */
export function isSpelledFrom(short: string, long: string): boolean {
  if (!/^\p{Lu}[\p{L}&]{1,7}$/u.test(short) || short.length >= long.length) return false
  if ((short.match(/\p{Lu}/gu) ?? []).length < 2) return false
  return standsIn(short, long)
}
/** "Ordway Maritime Insurance (Ormarin)": parts of its words run together, too many letters for chance. */
export const isBlendOf = (short: string, long: string): boolean =>
  /^\p{Lu}\p{Ll}{5,11}$/u.test(short) && standsIn(short, long)

/** Whether the letters stand in a name in this order, the first at its beginning. */
function standsIn(short: string, long: string): boolean {
  const letters = long.toLowerCase()
  let at = -1
  for (const [i, letter] of [...short.toLowerCase()].entries()) {
    at = letters.indexOf(letter, at + 1)
    if (at < 0 || (i === 0 && at > 0 && !letters.startsWith('the '))) return false
  }
  return true
}

/** Whether letters are the first of the words of a name that begin with a capital. */
export const isAcronymOf = (short: string, long: string): boolean =>
  /^\p{Lu}{3,6}$/u.test(short) &&
  long
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('')
    .startsWith(short)
