/** Numbers in words, as texts count days with them. */
export const numerals =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )

const part = '(?:day|morning|afternoon|evening|night)'
const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
export const numeral = `(?:${numerals.map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`).join('|')}|\\d\\d?)`
const closes = String.raw`(?=[.,;:)]|$)`
/** "the 22nd": nothing says what is numbered, so no noun may follow. */
export const alone = String.raw`(?=[.,;:)]|$| (?:and|when|but|after|before|until|he|she|it|they|we)\b)`

/**
 * "the next morning", "two days earlier", "Monday the 25th", "on the Friday", "the weekend before", "that same evening": a
 * named group for each.
 */
export const toldPatterns: readonly string[] = [
  String.raw`(?<toldAfter>[Tt]he (?:next|following) ${part}|[Tt]he ${part} after${closes}|(?:[Aa]|[Oo]ne|${numeral}) days? later)(?!\p{L})`,
  String.raw`(?<toldDeed>(?:[Aa]|[Oo]ne|${numeral}) (?:days?|weeks?) after (?:it (?:had )?(?:happened|occurred|began|taken place|took place)|the (?:first )?(?:attack|theft|breach|intrusion|hack|break-in|incident|leak|copying)(?: (?:had )?(?:happened|occurred|began|taken place|took place))?)${closes})`,
  String.raw`(?<toldBefore>[Tt]he (?:previous|preceding) ${part}|[Tt]he ${part} before${closes}|(?:[Aa]|[Oo]ne|${numeral}) days? (?:earlier|before${closes}))(?!\p{L})`,
  String.raw`(?<toldWeekend>[Tt]he (?:previous|preceding) weekend|[Tt]he weekend before${closes})`,
  String.raw`(?<toldFirst>[0-3]?\d(?:st|nd|rd|th)) (?:to|until|till|through|and) (?<toldLast>the [0-3]?\d(?:st|nd|rd|th))${alone}`,
  String.raw`(?<toldDay>(?:(?:the )?${weekday}(?: \p{Ll}+)?,? )?the [0-3]?\d(?:st|nd|rd|th)${alone}(?! and the [0-3]?\d(?:st|nd|rd|th) of\b))`,
  String.raw`(?<=\b(?:[Oo]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]y|[Ff]rom) the )(?<toldWeekday>(?:(?:previous|preceding|following|next) )?${weekday}(?: before| after)?)(?! (?:\p{Lu}|of\b|in\b)|(?:,| (?:morning|afternoon|evening|night),?)? (?:the )?\d)(?![\p{L}’'])`,
  String.raw`(?<toldSame>(?:[Oo]n )?(?:[Tt]hat (?:same |very |last )?|[Tt]he (?:very )?same )${part}|the last of th[eo]se days)(?![\p{L}-])`,
]
