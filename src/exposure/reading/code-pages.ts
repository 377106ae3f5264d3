/** Encodings of text from before Unicode that dumps still come in; the names are those of the Encoding Standard. */
export type CodePage =
  | 'windows-1250'
  | 'windows-1251'
  | 'windows-1252'
  | 'windows-1253'
  | 'windows-1254'
  | 'windows-1257'
  | 'koi8-r'
  | 'koi8-u'
  | 'big5'
  | 'shift_jis'
  | 'euc-jp'
  | 'euc-kr'
  | 'gbk'

/** Fewer bytes beyond ASCII than this do not show which encoding they are in. */
const fewestBytes = 16
/** So much of them is looked at. */
const mostBytes = 64 * 1024

/**
 * What lines that are no UTF-8 are written in; null where too few bytes tell. In scripts other than Latin these bytes
 * stand in a row, and each script has letters that make up most of any text. In Latin script they stand alone, and
 * are told from Windows-1252 by letters that would be a sign in the middle of a word there.
 */
export function detectCodePage(lines: readonly Uint8Array[]): CodePage | null {
  const bytes = Buffer.concat(lines).subarray(0, mostBytes)
  const counts = Array.from({ length: 256 }, () => 0)
  let [high, inRow, besideLatin] = [0, 0, 0]
  bytes.forEach((byte, i) => {
    if (byte < 0x80) return
    high++
    counts[byte] = (counts[byte] ?? 0) + 1
    const [before, after] = [bytes[i - 1] ?? 0, bytes[i + 1] ?? 0]
    if (before >= 0x80 || after >= 0x80) inRow++
    if (isLatinLetter(before) || isLatinLetter(after)) besideLatin++
  })
  if (high < fewestBytes) return null
  const sum = (...of: readonly number[]): number =>
    of.reduce((total, byte) => total + (counts[byte] ?? 0), 0)
  const range = (from: number, to: number): number => {
    let total = 0
    for (let byte = from; byte <= to; byte++) total += counts[byte] ?? 0
    return total
  }
  if (range(0x81, 0x9f) > high * 0.25 && isJapanese(bytes)) return 'shift_jis'
  if (range(0x80, 0xa0) < high * 0.01 && isTaiwanese(bytes)) return 'big5'
  const isOther =
    inRow > high * 0.7 && besideLatin < high * 0.1 && counts.filter((n) => n > 0).length >= 10
  const other = isOther ? ofOtherScript(bytes, high, sum) : null
  return other ?? ofLatinScript(high, sum)
}

const isLatinLetter = (byte: number): boolean =>
  (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)

type Sum = (...of: readonly number[]) => number

/** The ten commonest letters of each alphabet, small and capital. */
const russian = [0xee, 0xe5, 0xe0, 0xe8, 0xed, 0xf2, 0xf1, 0xf0, 0xe2, 0xeb]
/** The same letters in KOI8, where capitals stand behind the small ones. */
const russianOfKoi = [0xcf, 0xc5, 0xc1, 0xc9, 0xce, 0xd4, 0xd3, 0xd2, 0xd7, 0xcc]
const greek = [0xe1, 0xef, 0xe9, 0xe5, 0xf4, 0xf3, 0xed, 0xe7, 0xf5, 0xf1, 0xf2, 0xdf, 0xfc, 0xdc]

function ofOtherScript(bytes: Uint8Array, high: number, sum: Sum): CodePage | null {
  const asRussian = sum(...russian, ...russian.map((byte) => byte - 0x20)) / high
  const asGreek = sum(...greek, ...greek.slice(0, 10).map((byte) => byte - 0x20)) / high
  const asKoi = sum(...russianOfKoi, ...russianOfKoi.map((byte) => byte + 0x20)) / high
  const most = Math.max(asRussian, asGreek, asKoi)
  // є, і and ї, which stand beyond the letters that Russian has.
  if (most > 0.5 && asKoi === most) return sum(0xa4, 0xa6, 0xa7) > 0 ? 'koi8-u' : 'koi8-r'
  if (most > 0.5) return asRussian === most ? 'windows-1251' : 'windows-1253'
  const leads = leadsOf(bytes)
  const share = (from: number, to: number): number =>
    leads.filter((byte) => byte >= from && byte <= to).length / Math.max(1, leads.length)
  if (share(0xb0, 0xf7) + share(0xa1, 0xa9) < 0.9) return null
  if (share(0xa4, 0xa5) > 0.15) return 'euc-jp'
  return share(0xb0, 0xc8) > 0.93 ? 'euc-kr' : 'gbk'
}

/** The first bytes of characters of two. */
function leadsOf(bytes: Uint8Array): readonly number[] {
  const leads: number[] = []
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0
    if (byte < 0x80) continue
    leads.push(byte)
    i++
  }
  return leads
}

function isJapanese(bytes: Uint8Array): boolean {
  const text = new TextDecoder('shift_jis').decode(bytes)
  const beyond = text.match(/[^\0-\x7f]/gu)?.length ?? 0
  const japanese = text.match(/[\u3000-\u30ff\u4e00-\u9fff\uff01-\uff9f]/gu)?.length ?? 0
  return japanese > beyond * 0.95
}

/**
 * The second byte of a character of Big5 is a sign of ASCII in two of five, which no other encoding of East Asia comes
 * near, and the characters in use have first bytes that are signs or capitals with accents in Latin scripts.
 */
function isTaiwanese(bytes: Uint8Array): boolean {
  let [all, inUse, withAscii] = [0, 0, 0]
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] ?? 0
    if (lead < 0x80) continue
    const trail = bytes[i + 1] ?? 0
    all++
    if (lead >= 0xa1 && lead <= 0xc6 && (isBig5Ascii(trail) || trail >= 0xa1)) inUse++
    if (isBig5Ascii(trail)) withAscii++
    i++
  }
  if (inUse < all * 0.9 || withAscii < all * 0.2 || withAscii > all * 0.7) return false
  const text = new TextDecoder('big5').decode(bytes)
  const han = text.match(/[\u3000-\u303f\u4e00-\u9fff\uff01-\uff5e]/gu)?.length ?? 0
  return han > all * 0.9
}

const isBig5Ascii = (byte: number): boolean => byte >= 0x40 && byte <= 0x7e

/** Letters of Lithuanian (ą č ę ė į š ų ū ž) and Latvian (ā č ē ģ ī ķ ļ ņ š ū ž) in Windows-1257. */
const lithuanian = [0xe0, 0xe8, 0xe6, 0xeb, 0xe1, 0xf0, 0xf8, 0xfb, 0xfe]
const latvian = [0xe2, 0xe8, 0xe7, 0xec, 0xee, 0xed, 0xef, 0xf2, 0xf0, 0xfb, 0xfe]

/**
 * š or ž, which are ð and þ of Icelandic in Windows-1252, with ė (ë) or with ā (â) and ī (î), which Icelandic has not,
 * and hardly a letter that the language does not have.
 */
function isBaltic(high: number, sum: Sum): boolean {
  const withCapitals = (letters: readonly number[]): number =>
    sum(...letters, ...letters.map((byte) => byte - 0x20))
  const isOf = (letters: readonly number[]): boolean => withCapitals(letters) >= high * 0.85
  if (withCapitals([0xf0]) === 0 || withCapitals([0xfe]) === 0) return false
  return (
    (isOf(lithuanian) && withCapitals([0xeb]) > 0) ||
    (isOf(latvian) && withCapitals([0xe2]) > 0 && withCapitals([0xee]) > 0)
  )
}

function ofLatinScript(high: number, sum: Sum): CodePage {
  // ł with ą or ż: ³, ¹ and ¿ in Windows-1252.
  const isPolish = sum(0xb3) > 0 && sum(0xb9, 0xbf) > 0 && sum(0xb3, 0xb9, 0xbf) >= high * 0.08
  // ř with ě, ů or č, and š or ž, which both have.
  const isCzech = sum(0xf8) > 0 && sum(0xec, 0xf9, 0xe8) > 0 && sum(0x9a, 0x9e, 0x8a, 0x8e) > 0
  // ő and ű beside ö: õ and û, which no language of Windows-1252 has beside ö and without ã.
  const isHungarian = sum(0xf5) > 0 && sum(0xfb) > 0 && sum(0xf6) > 0 && sum(0xe3) === 0
  if (isPolish || isCzech || isHungarian) return 'windows-1250'
  if (isBaltic(high, sum)) return 'windows-1257'
  // ı, ş, ğ, İ: ý, þ, ð, Ý of Icelandic, which has á and æ in any text as well.
  const isTurkish =
    sum(0xfe, 0xfd, 0xde, 0xdd) > 0 &&
    sum(0xfd, 0xfe, 0xf0, 0xdd, 0xde, 0xd0) >= high * 0.2 &&
    sum(0xe1, 0xe6) === 0
  return isTurkish ? 'windows-1254' : 'windows-1252'
}
