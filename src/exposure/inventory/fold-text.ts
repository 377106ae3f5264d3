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

/**
 * Lower case, accents off, as the word lists are written. Korean syllables and kana stay whole: taking
 * marks off them would change the letter.
 */
export function foldText(text: string): string {
  const lower = text.normalize('NFC').toLowerCase()
  if (/^[\u0020-\u007e]*$/.test(lower)) return lower
  return lower.replace(/[\u00c0-\u024f\u1e00-\u1eff’`ё]|\p{M}/gu, (sign) => {
    const plain = letters[sign] ?? sign.normalize('NFD').replace(/\p{M}/gu, '')
    return plain
  })
}

export const wordsOf = (folded: string): string[] =>
  folded.split(/[\s,;/()&|"«»]+/u).filter((word) => word !== '')
