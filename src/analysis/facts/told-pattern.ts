/** Numbers in words, as they count days. */
export const numerals =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )

const part = '(?:day|morning|afternoon|evening|night)'
export const numeral = `(?:${numerals.map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`).join('|')}|\\d\\d?)`
const closes = String.raw`(?=[.,;:)]|$)`
/** "the 22nd": of what is not said, so no thing may follow that it numbers. */
export const alone = String.raw`(?=[.,;:)]|$| (?:and|when|but|after|before|until|he|she|it|they|we)\b)`

/** "the next morning", "two days earlier", "Monday the 25th", "the weekend before": a named group for each. */
export const toldPatterns: readonly string[] = [
  String.raw`(?<toldAfter>[Tt]he (?:next|following) ${part}|[Tt]he ${part} after${closes}|(?:[Aa]|[Oo]ne|${numeral}) days? later)(?!\p{L})`,
  String.raw`(?<toldDeed>(?:[Aa]|[Oo]ne|${numeral}) (?:days?|weeks?) after (?:it (?:had )?(?:happened|occurred|began|taken place|took place)|the (?:first )?(?:attack|theft|breach|intrusion|hack|break-in|incident|leak|copying)(?: (?:had )?(?:happened|occurred|began|taken place|took place))?)${closes})`,
  String.raw`(?<toldBefore>[Tt]he (?:previous|preceding) ${part}|[Tt]he ${part} before${closes}|(?:[Aa]|[Oo]ne|${numeral}) days? earlier)(?!\p{L})`,
  String.raw`(?<toldWeekend>[Tt]he (?:previous|preceding) weekend|[Tt]he weekend before${closes})`,
  String.raw`(?<toldDay>(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?the [0-3]?\d(?:st|nd|rd|th)${alone})`,
]
