import { edge, isPlain, longest, type AnyOf } from './texts.ts'

/** Each set once, without texts that hold another of the same set, and cut to a useful length. */
export function distinct(sets: readonly AnyOf[]): readonly AnyOf[] {
  const byText = new Map<string, AnyOf>()
  for (const set of sets) {
    const short = new Set(set.map(shorten))
    const lengths = new Set([...short].map(({ length }) => length))
    const kept = [...short].filter((text) => !holdsAnother(text, short, lengths)).toSorted()
    byText.set(kept.join('\n'), kept)
  }
  return [...byText.values()]
}

/** Each place of a text is to be found once: without texts that begin with another of them. */
export function distinctFirst(texts: AnyOf | null): AnyOf | null {
  if (texts === null) return null
  const short = new Set(texts.map(shorten))
  const beginsWithAnother = (text: string): boolean =>
    [...text].some((_, length) => length > 0 && short.has(text.slice(0, length)))
  return [...short].filter((text) => !beginsWithAnother(text)).toSorted()
}

/** An edge beside what is no letter or digit says nothing. */
function shorten(text: string): string {
  const from = text.startsWith(edge) && !isPlain(text[1]) ? 1 : 0
  const end = from + longest + (text[from] === edge ? 1 : 0)
  const short = text.slice(from, text[end] === edge ? end + 1 : end)
  return short.endsWith(edge) && !isPlain(short.at(-2)) ? short.slice(0, -1) : short
}

/** Few texts are gone through; of many the parts of this one, which is short, are asked for. */
function holdsAnother(
  text: string,
  all: ReadonlySet<string>,
  lengths: ReadonlySet<number>,
): boolean {
  if (all.size <= fewTexts) {
    for (const other of all) if (other !== text && text.includes(other)) return true
    return false
  }
  for (const length of lengths) {
    if (length >= text.length) continue
    for (let from = 0; from + length <= text.length; from++)
      if (all.has(text.slice(from, from + length))) return true
  }
  return false
}
const fewTexts = 12
