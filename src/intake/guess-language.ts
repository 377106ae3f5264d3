/** A few of the commonest function words of each language, which are rarer in all others of the list. */
const words: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'and', 'of', 'to', 'that', 'was', 'with', 'for'],
  de: ['der', 'die', 'und', 'nicht', 'das', 'mit', 'wurde', 'eine'],
  fr: ['les', 'des', 'est', 'dans', 'une', 'qui', 'pour', 'pas'],
  es: ['los', 'las', 'una', 'por', 'del', 'con', 'que', 'para'],
  it: ['che', 'gli', 'della', 'sono', 'con', 'una', 'nel', 'dei'],
  pt: ['não', 'uma', 'dos', 'com', 'que', 'foi', 'para', 'os'],
  nl: ['het', 'een', 'van', 'niet', 'zijn', 'met', 'voor', 'werd'],
  sv: ['och', 'att', 'som', 'inte', 'det', 'har', 'för', 'av'],
  da: ['og', 'ikke', 'det', 'til', 'blev', 'som', 'med', 'af'],
  pl: ['nie', 'się', 'jest', 'oraz', 'przez', 'które', 'dla', 'że'],
  tr: ['ve', 'bir', 'bu', 'için', 'olarak', 'ile', 'olan', 'da'],
}

/** ISO 639-1 of the language whose function words are commonest in the first 5,000 characters, or null. */
export function guessLanguage(text: string): string | null {
  const found =
    text
      .slice(0, 5000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const counts = new Map<string, number>()
  for (const word of found) counts.set(word, (counts.get(word) ?? 0) + 1)
  let best: string | null = null
  let most = Math.max(1, found.length * 0.02)
  for (const [language, known] of Object.entries(words)) {
    const score = known.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0)
    if (score > most) {
      best = language
      most = score
    }
  }
  return best
}
