/** Very common words by language; the text is read in English only, others are recognised as such. */
const words: Record<string, ReadonlySet<string>> = {
  en: new Set(
    'the of and to in that is was for with are have has from by were been this which'.split(' '),
  ),
  de: new Set(
    'der die das und ist von mit für auf ein eine nicht den dem wurde werden sich auch'.split(' '),
  ),
  fr: new Set(
    'le la les des et est une du pour dans que qui sur avec été par ont sont aux'.split(' '),
  ),
  es: new Set('el los las del que y una por para con ha sido fue como más sus al'.split(' ')),
  it: new Set('il gli della che di una per con sono stato dei alla nel è anche dati'.split(' ')),
  pt: new Set('os da do que e uma para com foi não dos das por mais ao pelo'.split(' ')),
  nl: new Set('het een van en de voor met zijn niet op werd ook door bij naar'.split(' ')),
  ru: new Set('и в не на что по с как из от для это был были'.split(' ')),
}

/** The ISO 639-1 code of the language most of a text's first words belong to; English when unclear. */
export function guessLanguage(text: string): string {
  const counts = new Map<string, number>()
  for (const word of text
    .slice(0, 1200)
    .toLowerCase()
    .split(/[^\p{L}]+/u)) {
    for (const language in words) {
      if (words[language]?.has(word)) counts.set(language, (counts.get(language) ?? 0) + 1)
    }
  }
  let best = 'en'
  for (const [language, count] of counts) if (count > (counts.get(best) ?? 0)) best = language
  return best
}
