const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  ı: 'i',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ё: 'е',
  '’': "'",
  '`': "'",
}

/** Every rule folds the same values; kept while a table is judged, since they are personal data. */
const folded = new Map<string, string>()
export const forgetFolded = (): void => folded.clear()

/**
 * Lower case, accents off, as the word lists are written. Korean syllables and kana stay whole: taking
 * marks off them would change the letter.
 */
export function foldText(text: string): string {
  const known = folded.get(text)
  if (known !== undefined) return known
  const lower = text.normalize('NFC').toLowerCase()
  const result = /^[\u0020-\u007e]*$/.test(lower)
    ? lower
    : lower.replace(
        /[\u00c0-\u024f\u1e00-\u1eff’`ё]|\p{M}/gu,
        (sign) => letters[sign] ?? sign.normalize('NFD').replace(/\p{M}/gu, ''),
      )
  folded.set(text, result)
  return result
}

export const wordsOf = (text: string): string[] =>
  text.split(/[\s,;/()&|"«»]+/u).filter((word) => word !== '')
