import { WordMap, type Hashed } from '#base/word-map.ts'

/** What single words tell about the voice of a clause; one number per word, bits from this list. */
export const cue = {
  negator: 1,
  /** "may", "might", "could": suspected with "have" or a containing verb, general otherwise. */
  modal: 2,
  /** "will", "would", "should", "must": general talk. */
  future: 4,
  say: 8,
  claim: 16,
  admit: 32,
  suspect: 64,
  reportedly: 128,
  allegedly: 256,
  possibly: 512,
  /** Something was taken, kept or touched: what a denial must deny. */
  exposure: 1024,
  general: 2048,
  advise: 4096,
  contrast: 8192,
  have: 16_384,
  /** Past forms that tell of something that took place. */
  past: 32_768,
  be: 65_536,
  misuse: 131_072,
  subordinate: 262_144,
} as const

const table = new Map<string, number>()
const add = (bits: number, words: string): void => {
  for (const word of words.split(' ')) table.set(word, (table.get(word) ?? 0) | bits)
}
add(
  cue.negator,
  `no not never none neither nor without n't cannot wasn't weren't isn't aren't hasn't haven't hadn't didn't doesn't don't won't couldn't can't`,
)
add(cue.modal, 'may might could can possible')
add(cue.future, 'will would should must shall ought needs need')
add(
  cue.say,
  `said says saying say stated states stating told tells telling indicated indicates revealed reveals revealing disclosed discloses disclosing announced announces announcing reported reports reporting emphasized emphasises emphasizes emphasised noted notes noting explained explains wrote writes added adds warned informed notified clarified stressed insisted insists maintained estimates estimated determined found discovered learned identified detected believes concluded`,
)
add(
  cue.admit,
  `confirmed confirms confirming admitted admits admitting acknowledged acknowledges acknowledging verified apologized apologised`,
)
add(
  cue.claim,
  `claimed claims claiming claim alleged alleges alleging boasted boasts boasting bragged purported advertised advertises advertising offered offering offers`,
)
add(
  cue.suspect,
  `suspected suspects suspect believed thought suggest suggests suggested suggesting suspicion speculated speculation rumored rumoured rumors indications pointing presumed assumed feared fears inferred`,
)
add(cue.reportedly, 'reportedly apparently')
add(
  cue.allegedly,
  'allegedly purportedly supposedly ostensibly alleged purported unverified unconfirmed',
)
add(
  cue.possibly,
  'possibly potentially likely probably perhaps appears appear seems seem seemingly presumably unclear unknown',
)
add(
  cue.exposure,
  `exposed exposing exposes expose stolen stole stealing steal leaked leaking leak accessed accessing access compromised compromise compromising taken took obtained obtain acquired acquire viewed disclosed retrieved exported skimmed breached breach breaches included includes include including contained contains contain containing involved involves involve involving affected affect affects impacted impact stored store stores collected exfiltrated exfiltrate copied downloaded dumped posted published lost hacked harvested captured retained held concerned touched reached part present revealed released obtained kept show at read opened fetched removed printed extracted hold holds keep keeps store retain retains print prints visible`,
)
table.set('at', 0)
add(
  cue.past,
  `was were stolen stole leaked exposed accessed compromised obtained hacked dumped exfiltrated breached lost suffered took copied downloaded harvested siphoned included contained`,
)
add(
  cue.general,
  'often typically usually increasingly frequently generally commonly always sometimes routinely tend tends',
)
add(
  cue.advise,
  'urge urges urged urging advise advises advised advising recommend recommends recommended recommending encourage encourages encouraged encouraging warn warns warning remind reminds reminded',
)
add(cue.contrast, 'but however although though whereas while nevertheless yet')
add(cue.have, 'have has had')
add(cue.be, 'be been is are was were being')
add(
  cue.misuse,
  'misused misuse misusing fraud fraudulent used abused fraudulently theft encrypted hashed salted salt salting protected verified confirmed responded respond commented comment available disclosed immediately only yet clear known sure believe provide provided say said mention specify specified name named reveal identify',
)
add(cue.subordinate, 'while although though whereas if unless when whenever since because once')

const bitsOf = new WordMap(table)

/** The bits of a word. */
export const cuesOf = (token: Hashed): number => bitsOf.of(token) ?? 0

/** "a server that should not have been on the internet": what was, against what ought to be. */
export const isUnfulfilled = (tokens: readonly { readonly lower: string }[], at: number): boolean =>
  tokens[at + 1]?.lower === 'have' ||
  (tokens[at + 1]?.lower === 'not' && tokens[at + 2]?.lower === 'have')

/** "An unknown person", "an unknown hole": not known who or which, but known that. */
export const isUnknownDoer = (tokens: readonly { readonly lower: string }[], i: number): boolean =>
  tokens[i]?.lower === 'unknown' &&
  /^(?:third|outside|external|persons?|people|part(?:y|ies)|individuals?|actors?|hackers?|attackers?|intruders?|thie(?:f|ves)|perpetrators?|culprits?|criminals?|users?|visitors?|strangers?|callers?|holes?|flaws?|weakness(?:es)?|vulnerabilit(?:y|ies)|bugs?|gaps?|address(?:es)?|devices?|countr(?:y|ies))$/.test(
    tokens[i + 1]?.lower ?? '',
  )

export type Speaker = 'victim' | 'vendor' | 'actor' | 'authority' | 'publisher'

const speakers = new Map<string, Speaker>()
const speak = (who: Speaker, words: string): void => {
  for (const word of words.split(' ')) speakers.set(word, who)
}
speak(
  'actor',
  `hacker hackers attacker attackers actor actors gang seller sellers cybercriminal cybercriminals criminal criminals crook crooks thief thieves extortionist extortionists culprit culprits perpetrator perpetrators intruder intruders poster listing ransomware hacktivist hacktivists vendor_of`,
)
speak(
  'authority',
  `police fbi authorities regulator regulators commissioner prosecutors prosecutor court ico sec ftc cisa ncsc cnil ministry indictment officials official commission attorney general governor watchdog department agency europol interpol`,
)
speak('vendor', 'vendor supplier contractor subcontractor')
speak(
  'victim',
  `company firm retailer automaker hospital bank university spokesperson spokeswoman spokesman statement ceo cio ciso organization organisation airline school notice letter notification chain operator we giant maker manufacturer insurer provider carrier business clinic college district city county store restaurant hotel site website service platform startup corporation institution charity filing email investigation inquiry probe it its customers`,
)
speak(
  'publisher',
  `researcher researchers expert experts analyst analysts report reports reporter media sources source blog blogger journalist journalists newspaper post outlet observers he she they`,
)

const speakerByWord = new WordMap(speakers)

/** Who a common noun speaks for. */
export const speakerOf = (lower: string): Speaker | undefined => speakerByWord.get(lower)
