import { WordMap } from '#base/word-map.ts'

/** Very common words by language. English is the one that the analysis reads; the others are recognised as such. */
const words: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for with are have has from by were been this which',
  de: 'der die das und ist von mit für auf ein eine nicht den dem wurde werden sich auch',
  fr: 'le la les des et est une du pour dans que qui sur avec été par ont sont aux',
  es: 'el los las del que y una por para con ha sido fue como más sus al',
  it: 'il gli della che di una per con sono stato dei alla nel è anche dati',
  pt: 'os da do que e uma para com foi não dos das por mais ao pelo',
  nl: 'het een van en de voor met zijn niet op werd ook door bij naar',
  sv: 'och att det som är av för inte har till från blev eller efter',
  da: 'og det som er af ikke har til fra blev blevet eller efter deres',
  pl: 'nie się jest oraz przez które dla że na od był została zostały',
  tr: 've bir bu için olarak ile olan tarafından daha gibi',
  ru: 'и в не на что по с как из от для это был были',
}

const names: Readonly<Record<string, string>> = {
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  it: 'Italian',
  pt: 'Portuguese',
  nl: 'Dutch',
  sv: 'Swedish',
  da: 'Danish',
  pl: 'Polish',
  tr: 'Turkish',
  ru: 'Russian',
}

/** The name of a language in which no breach is found, because it is not read; null for English. */
export const unreadLanguage = (code: string): string | null => names[code] ?? null

const languagesOf = new Map<string, string[]>()
for (const [language, list] of Object.entries(words)) {
  for (const word of list.split(' ')) {
    languagesOf.set(word, [...(languagesOf.get(word) ?? []), language])
  }
}

const languagesByWord = new WordMap(languagesOf)
const none: readonly string[] = []

/** A text tells its language by its first words; the bound is in characters. */
const read = 1200
/** At least this share of the words must be common ones: names and figures alone tell no language. */
const leastShare = 0.02

/** The ISO 639-1 code of the language most of a text's first words belong to; null where they tell none. */
export function guessLanguage(text: string): string | null {
  const counts = new Map<string, number>()
  const found = wordsOf(text.slice(0, read).toLowerCase())
  for (const word of found) {
    for (const language of languagesByWord.get(word) ?? none) {
      counts.set(language, (counts.get(language) ?? 0) + 1)
    }
  }
  let best: string | null = null
  let most = Math.max(1, found.length * leastShare)
  for (const language of Object.keys(words)) {
    const count = counts.get(language) ?? 0
    if (count > most) {
      best = language
      most = count
    }
  }
  return best
}

/** Runs of letters of any script; the letters a to z are told without an expression. */
function wordsOf(text: string): readonly string[] {
  const found: string[] = []
  let from = 0
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0x20
    if (code < 0x80 ? code >= 0x61 && code <= 0x7a : letter.test(text.charAt(at))) continue
    if (at > from) found.push(text.slice(from, at))
    from = at + 1
  }
  return found
}
const letter = /\p{L}/u
