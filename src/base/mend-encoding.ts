const western = new TextDecoder('windows-1252')
const utf8 = new TextDecoder('utf-8', { fatal: true })

/** The byte of each character that Windows-1252 has where Latin-1 has control characters. */
const byteOf = new Map(
  Array.from({ length: 32 }, (_, i) => [western.decode(Uint8Array.of(0x80 + i)), 0x80 + i]),
)
const follows = `[\\u0080-\\u00bf${[...byteOf.keys()].join('')}]`
/** Quotes and dashes also stand behind a capital that ends a word: those that follow nothing but a sign of three bytes. */
const followsLetter = `[\\u0080-\\u00bf€‚ƒ„†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ]`
/** Two bytes of a letter in Latin, Greek or Cyrillic; three of a sign such as a quote, a dash or the euro. */
const twiceEncoded = new RegExp(
  `[\\u00c2-\\u00c5\\u00ce-\\u00d1]${followsLetter}|\\u00e2[\\u0080\\u0082\\u0084€‚„]${follows}`,
  'g',
)

/**
 * Text in which UTF-8 was once read as Windows-1252 or Latin-1, as it was meant: "patientâ€™s" is
 * "patient’s", "MalmÃ¶" is "Malmö". What no such misreading gives stays as it is.
 */
export const mendEncoding = (text: string): string => text.replaceAll(twiceEncoded, mended)

function mended(found: string): string {
  const bytes = Uint8Array.from(found, (char) => byteOf.get(char) ?? char.charCodeAt(0))
  try {
    return utf8.decode(bytes)
  } catch {
    return found
  }
}
