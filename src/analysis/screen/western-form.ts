/**
 * Texts in most languages of western Europe need 256 letters and some signs, and nearly all reports are such
 * texts. Classes of Unicode have hundreds of ranges, which the engine reads at every compilation and looks up
 * for every character of a text with one curly quote: for such texts the same expression is run with what the
 * classes hold among these characters.
 */

/**
 * Whether a text has, beyond the first 256 characters, signs alone: punctuation, currencies, arrows, boxes, and the
 * pictures and flags of which posts are full.
 */
export const isWestern = (text: string): boolean => !others.test(text)

const others =
  // eslint-disable-next-line no-control-regex -- Every character that is not named here is another.
  /[^\ufe0f\u20e3\u0000-\u00ff\u2000-\u206f\u20a0-\u20c1\u2116\u2122\u2190-\u245f\u2500-\u2775\u2794-\u2bff\u{1f1e6}-\u{1f1ff}\u{1f300}-\u{1f7ff}\u{1f900}-\u{1faff}]/u

const great = 'A-ZÀ-ÖØ-Þ'
const small = 'a-zµß-öø-ÿ'
const membersOf: Readonly<Record<string, string>> = {
  L: `${great}${small}ªº`,
  Lu: great,
  Ll: small,
  N: String.raw`0-9²³¹¼-¾`,
  Sc: String.raw`$¢-¥\u20a0-\u20c1`,
}
/** Letters whose partner in the other case lies beyond: a search without case takes them for capitals too. */
const capitalWithoutCase = `${great}µßÿ`

/** The form of an expression for the text at hand, each made when it is first asked for. */
export function formsOf(
  regex: RegExp,
  flags = regex.flags,
): (screening: { readonly isWestern: boolean }) => RegExp {
  let given: RegExp | undefined
  let western: RegExp | undefined
  const form = (): RegExp =>
    (given ??= flags === regex.flags ? regex : new RegExp(regex.source, flags))
  return ({ isWestern }) => (isWestern ? (western ??= westernForm(form())) : form())
}

/**
 * An expression that finds in western texts what the given one finds; the given one itself where it has no
 * class of Unicode, or one that is not known here.
 */
function westernForm(regex: RegExp): RegExp {
  const { source, flags } = regex
  if (!regex.unicode) return regex
  let isInClass = false
  let isKnown = true
  const form = source.replace(/\\p\{(\w+)\}|\\P|\\.|[[\]]/gs, (found, name?: string) => {
    if (found === '[') isInClass = true
    else if (found === ']') isInClass = false
    if (name === undefined) {
      if (found === String.raw`\P`) isKnown = false
      return found
    }
    const members = name === 'Lu' && flags.includes('i') ? capitalWithoutCase : membersOf[name]
    if (members === undefined) isKnown = false
    return isInClass ? (members ?? '') : `[${members}]`
  })
  return isKnown && form !== source ? new RegExp(form, flags) : regex
}
