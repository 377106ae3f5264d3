/** Encodings of text from before Unicode that dumps still come in; the names are those of the Encoding Standard. */
export type CodePage =
  | 'windows-1250'
  | 'windows-1251'
  | 'windows-1252'
  | 'windows-1253'
  | 'windows-1254'
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
const greek = [0xe1, 0xef, 0xe9, 0xe5, 0xf4, 0xf3, 0xed, 0xe7, 0xf5, 0xf1, 0xf2, 0xdf, 0xfc, 0xdc]

function ofOtherScript(bytes: Uint8Array, high: number, sum: Sum): CodePage | null {
  const asRussian = sum(...russian, ...russian.map((byte) => byte - 0x20)) / high
  const asGreek = sum(...greek, ...greek.slice(0, 10).map((byte) => byte - 0x20)) / high
  if (Math.max(asRussian, asGreek) > 0.5)
    return asRussian >= asGreek ? 'windows-1251' : 'windows-1253'
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

function ofLatinScript(high: number, sum: Sum): CodePage {
  // ł with ą or ż: ³, ¹ and ¿ in Windows-1252.
  const isPolish = sum(0xb3) > 0 && sum(0xb9, 0xbf) > 0 && sum(0xb3, 0xb9, 0xbf) >= high * 0.08
  // ř with ě, ů or č, and š or ž, which both have.
  const isCzech = sum(0xf8) > 0 && sum(0xec, 0xf9, 0xe8) > 0 && sum(0x9a, 0x9e, 0x8a, 0x8e) > 0
  // ő and ű beside ö: õ and û, which no language of Windows-1252 has beside ö and without ã.
  const isHungarian = sum(0xf5) > 0 && sum(0xfb) > 0 && sum(0xf6) > 0 && sum(0xe3) === 0
  if (isPolish || isCzech || isHungarian) return 'windows-1250'
  // ı, ş, ğ, İ: ý, þ, ð, Ý of Icelandic, which has á and æ in any text as well.
  const isTurkish =
    sum(0xfe, 0xfd, 0xde, 0xdd) > 0 &&
    sum(0xfd, 0xfe, 0xf0, 0xdd, 0xde, 0xd0) >= high * 0.2 &&
    sum(0xe1, 0xe6) === 0
  return isTurkish ? 'windows-1254' : 'windows-1252'
}
